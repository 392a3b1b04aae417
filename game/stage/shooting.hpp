#pragma once

#include "session/entry.hpp"
#include "stage/call.hpp"
#include "views/wall.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace blason {

struct Deck;
class Fonts;
class Picture;

/// Pictures of the wall in a folder, numbered, each named after its step.
class Shooting {
public:
  /// Makes the folder; throws std::filesystem::filesystem_error. An empty name: no pictures.
  explicit Shooting(const std::string& folder);

  /// Whether the view is one that was not taken yet.
  bool wants(const WallView& view) const;
  void take(const WallView& view, const Picture& wall);

private:
  std::filesystem::path folder_;
  std::string last_;
  int number_ = 0;
};

/// Takes the wall of a recorded evening at each new view, without a window.
void shoot_evening(const Deck& deck, const std::vector<Entry>& entries, const PlayCall& call);

} // namespace blason
