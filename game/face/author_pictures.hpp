#pragma once

#include "deck/deck.hpp"
#include "deck/picture.hpp"
#include "face/interruption.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace blason {

/// The bytes of the picture that a deck names so, or why there are none.
using PictureSource =
    std::function<std::variant<std::string, PictureTrouble>(const std::string& path)>;

/// What a hanging tells while it goes on, and what ends it early.
struct HangingCourse {
  /// Uttered: pictures that are not decoded by then are too costly. nullptr: nothing does.
  const Interruption* interruption = nullptr;
  /// How many of the pictures are done with; told by the thread that hangs, first none of them.
  std::function<void(std::size_t done, std::size_t of)> told = {};
};

/// Pictures of authors, decoded by processes of their own, each content once. For one thread at a
/// time, whichever: it keeps none of its own, and all it shares with others is what a course holds.
class AuthorPictures {
public:
  /// `decoder`: the program that decodes; by default the one we came with.
  AuthorPictures();
  /// `patience`: milliseconds for a deck's pictures; those not begun by then are too costly.
  explicit AuthorPictures(std::filesystem::path decoder, int patience = 10'000);

  /// Gives the personas of the deck that lies in `folder` their likenesses, and says which have
  /// none, in the deck's order. Takes as long as that takes, 15 seconds at most: before painting,
  /// never while, and never on the thread of a window that stands. Forgets the pictures of other
  /// decks.
  std::vector<PictureRefused> hang(Deck& deck, const std::filesystem::path& folder,
                                   const HangingCourse& course = {});
  /// The same with pictures from elsewhere.
  std::vector<PictureRefused> hang(Deck& deck, const PictureSource& source,
                                   const HangingCourse& course = {});

private:
  struct Hanging;

  std::filesystem::path decoder_;
  int patience_;
  std::map<std::string, std::shared_ptr<const Likeness>> known_; // by hash and side
};

} // namespace blason
