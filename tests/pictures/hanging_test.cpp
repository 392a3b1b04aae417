// A deck's pictures beside it: which are hung, which are refused and why, and what stays out.
#include "deck_folder.hpp"
#include "face/author_pictures.hpp"
#include "face/decoder.hpp"
#include "face/picture_source.hpp"
#include "face/portrait.hpp"
#include "made.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <sys/stat.h>

using namespace blason;

namespace {

Deck deck_showing(const std::vector<std::string>& pictures) {
  Deck deck;
  for (const std::string& picture : pictures) {
    Persona persona;
    persona.id = PersonaId{"p" + std::to_string(deck.personas.size())};
    persona.portrait.picture = picture;
    deck.personas.push_back(std::move(persona));
  }
  return deck;
}

} // namespace

TEST_CASE("each persona gets its own picture, by what the file is and not by its name") {
  const DeckFolder folder;
  const std::string png = made::png(made::quarters(40, 40)),
                    jpeg = made::jpeg(made::quarters(60, 40));
  folder.put("deck/pictures/maud.png", png);
  folder.put("deck/pictures/png-called.jpg", png);
  folder.put("deck/pictures/jean.jpg", jpeg);
  folder.put("deck/pictures/text.png", "no picture at all");
  Deck deck = deck_showing({"pictures/maud.png", "", "pictures/text.png", "pictures/jean.jpg",
                            "pictures/png-called.jpg", "pictures/gone.png"});
  AuthorPictures pictures;
  const std::vector<PictureRefused> refused = pictures.hang(deck, folder.deck());
  CHECK(refused == std::vector<PictureRefused>{{2, PictureTrouble::unknown_kind},
                                               {5, PictureTrouble::not_there}});
  REQUIRE(deck.personas[0].portrait.likeness);
  CHECK(deck.personas[0].portrait.likeness->grains.front().width == 40);
  REQUIRE(deck.personas[3].portrait.likeness);
  CHECK(deck.personas[3].portrait.likeness->grains.front().width == 60);
  CHECK(deck.personas[4].portrait.likeness == deck.personas[0].portrait.likeness);
  CHECK_FALSE(deck.personas[1].portrait.likeness);
}

TEST_CASE("a persona whose picture is refused has the face of its id, for ever the same") {
  const DeckFolder folder;
  folder.put("deck/pictures/maud.png", "GIF89a");
  Deck deck = deck_showing({"pictures/maud.png"});
  CHECK(AuthorPictures().hang(deck, folder.deck()).size() == 1);
  Portrait shown = complete(deck.personas[0].portrait, "maud");
  CHECK_FALSE(shown.likeness);
  shown.picture.clear();
  CHECK(shown == portrait_from("maud"));
}

TEST_CASE("a picture once decoded is not decoded again") {
  const DeckFolder folder;
  folder.put("deck/pictures/maud.png", made::png(made::quarters(40, 40)));
  // A decoder that can be taken away.
  const fs::path decoder = folder.path / "decoder";
  fs::copy_file(picture_decoder(), decoder);
  AuthorPictures pictures(decoder);
  Deck first = deck_showing({"pictures/maud.png"}), second = first;
  CHECK(pictures.hang(first, folder.deck()).empty());
  fs::remove(decoder);
  CHECK(pictures.hang(second, folder.deck()).empty());
  CHECK(second.personas[0].portrait.likeness == first.personas[0].portrait.likeness);
  folder.put("deck/pictures/maud.png", made::png(made::quarters(41, 41)));
  CHECK(pictures.hang(second, folder.deck()) ==
        std::vector<PictureRefused>{{0, PictureTrouble::no_decoder}});
}

TEST_CASE("nothing outside the deck's folder is read, and nothing that is no file") {
  const DeckFolder folder;
  const std::string png = made::png(made::quarters(40, 40));
  folder.put("outside.png", png);
  folder.put("deck/inside.png", png);
  fs::create_symlink("../outside.png", folder.deck() / "link.png");
  fs::create_symlink("inside.png", folder.deck() / "link-inside.png");
  fs::create_directory_symlink("..", folder.deck() / "up");
  REQUIRE(::mkfifo((folder.deck() / "pipe.png").c_str(), 0600) == 0);
  const auto trouble = [&](const std::string& path) {
    const auto read = read_beside(folder.deck(), path);
    INFO(path);
    REQUIRE(std::holds_alternative<PictureTrouble>(read));
    return std::get<PictureTrouble>(read);
  };
  CHECK(std::get<std::string>(read_beside(folder.deck(), "inside.png")) == png);
  CHECK(trouble("link.png") == PictureTrouble::outside);
  CHECK(trouble("link-inside.png") == PictureTrouble::outside);
  CHECK(trouble("up/outside.png") == PictureTrouble::outside);
  CHECK(trouble("../outside.png") == PictureTrouble::outside);
  CHECK(trouble("pictures/../../outside.png") == PictureTrouble::outside);
  CHECK(trouble((folder.path / "outside.png").string()) == PictureTrouble::outside);
  CHECK(trouble("") == PictureTrouble::outside);
  CHECK(trouble("pipe.png") == PictureTrouble::not_there);
  CHECK(trouble("pictures") == PictureTrouble::not_there);
  CHECK(trouble("inside.png/x") == PictureTrouble::not_there);
  CHECK(trouble(std::string("inside.png\0.txt", 15)) == PictureTrouble::outside);
}

TEST_CASE("a file of more than 8 MB is not read") {
  const DeckFolder folder;
  folder.put("deck/large.png", made::png(made::quarters(40, 40)));
  fs::resize_file(folder.deck() / "large.png", largest_picture_file);
  CHECK(std::holds_alternative<std::string>(read_beside(folder.deck(), "large.png")));
  fs::resize_file(folder.deck() / "large.png", largest_picture_file + 1);
  const auto read = read_beside(folder.deck(), "large.png");
  REQUIRE(std::holds_alternative<PictureTrouble>(read));
  CHECK(std::get<PictureTrouble>(read) == PictureTrouble::too_large);
}

TEST_CASE("a deck of many slow pictures takes its time once, not once a picture") {
  const DeckFolder folder;
  std::vector<std::string> names;
  for (int i = 0; i < 20; ++i) {
    names.push_back(std::to_string(i) + ".png");
    folder.put("deck/" + names.back(), names.back());
  }
  Deck deck = deck_showing(names);
  const auto begun = std::chrono::steady_clock::now();
  const std::vector<PictureRefused> refused =
      AuthorPictures("/bin/sleep", 300).hang(deck, folder.deck());
  CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(2));
  REQUIRE(refused.size() == 20);
  for (const PictureRefused& one : refused) CHECK(one.trouble == PictureTrouble::too_costly);
}

TEST_CASE("many pictures share what memory there is for them") {
  const DeckFolder folder;
  std::vector<std::string> names;
  for (unsigned i = 0; i < 60; ++i) {
    const std::uint32_t wide = 1000 + i;
    names.push_back("pictures/" + std::to_string(i) + ".png");
    folder.put("deck/" + names.back(),
               made::zeros({wide, 1000}, std::size_t{1000} * (4 * wide + 1)));
  }
  Deck deck = deck_showing(names);
  CHECK(AuthorPictures().hang(deck, folder.deck()).empty());
  std::size_t bytes = 0;
  for (const Persona& persona : deck.personas)
    for (const Likeness::Grain& grain : persona.portrait.likeness->grains)
      bytes += grain.bgra.size();
  CHECK(bytes > 60 * std::size_t{500} * 500 * 4);
  CHECK(bytes < std::size_t{120} << 20);
}
