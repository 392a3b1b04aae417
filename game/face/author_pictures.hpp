#pragma once

#include "deck/deck.hpp"
#include "deck/picture.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace blason {

/// Pictures of authors, decoded by processes of their own, each content once.
class AuthorPictures {
public:
  /// `decoder`: the program that decodes; by default the one we came with.
  AuthorPictures();
  /// `patience`: milliseconds for a deck's pictures; those not begun by then are too costly.
  explicit AuthorPictures(std::filesystem::path decoder, int patience = 10'000);

  /// Gives the personas of the deck that lies in `folder` their likenesses, and says which have
  /// none, in the deck's order. Takes as long as that takes, 15 seconds at most: before painting,
  /// never while. Forgets the pictures of other decks.
  std::vector<PictureRefused> hang(Deck& deck, const std::filesystem::path& folder);

private:
  struct Hanging;

  std::filesystem::path decoder_;
  int patience_;
  std::map<std::string, std::shared_ptr<const Likeness>> known_; // by hash and side
};

} // namespace blason
