#pragma once

#include "record/scratch.hpp"
#include "seating/sitting_down.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace blason::test {

/// A deck of four personas on a stick: two with a picture of their own, one with none that can be
/// shown, one without. Sessions are kept elsewhere.
struct PaintedDeck {
  Scratch scratch;
  std::filesystem::path stick = scratch.folder() / "stick";
  std::filesystem::path sessions = scratch.folder() / "sessions";

  PaintedDeck();

  std::filesystem::path deck() const { return stick / "deck.json"; }
  std::filesystem::path session() const { return sessions / "evening.session"; }
  /// The call for a new evening on it, and for going on with that.
  PlayCall begins() const;
  PlayCall goes_on() const;
  /// A picture of one colour, by its number, as the bytes of a file.
  static std::string picture(int number);
  static void put(const std::filesystem::path& file, const std::string& bytes);
};

/// What each persona looks like: the hash of its picture and the first of its pixels; "painted"
/// where it has none.
std::vector<std::string> faces_of(const Deck& deck);

} // namespace blason::test
