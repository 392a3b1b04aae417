// Hanging that nobody waits for any more, and what is told of one that goes on.
#include "deck_folder.hpp"
#include "face/author_pictures.hpp"
#include "made.hpp"

#include <catch2/catch.hpp>

#include <cerrno>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <thread>

using namespace blason;

namespace {

Deck deck_of_faces(int count) {
  Deck deck;
  for (int i = 0; i < count; ++i) {
    Persona persona;
    persona.id = PersonaId{"p" + std::to_string(i)};
    persona.portrait.picture = std::to_string(i) + ".png";
    deck.personas.push_back(std::move(persona));
  }
  return deck;
}

/// A decoder that says through a pipe which process it is, and never ends by itself.
struct EndlessDecoder {
  fs::path program, told;
  int pipe = -1;

  explicit EndlessDecoder(const DeckFolder& folder)
      : program(folder.path / "endless"), told(folder.path / "told") {
    REQUIRE(::mkfifo(told.c_str(), 0600) == 0);
    pipe = ::open(told.c_str(), O_RDWR | O_CLOEXEC);
    REQUIRE(pipe >= 0);
    folder.put("endless", "#!/bin/sh\necho $$ > '" + told.string() + "'\nexec /bin/sleep 1000\n");
    fs::permissions(program, fs::perms::owner_all);
  }
  ~EndlessDecoder() { ::close(pipe); }
  EndlessDecoder(const EndlessDecoder&) = delete;
  EndlessDecoder& operator=(const EndlessDecoder&) = delete;

  /// Waits until one more has begun.
  pid_t next() const {
    std::string digits;
    char one = 0;
    while (::read(pipe, &one, 1) == 1 && one != '\n') digits += one;
    return std::stoi(digits);
  }
};

bool is_gone(pid_t process) { return ::kill(process, 0) != 0 && errno == ESRCH; }

} // namespace

TEST_CASE("a hanging that is interrupted leaves no decoder behind") {
  const DeckFolder folder;
  const EndlessDecoder endless(folder);
  for (int i = 0; i < 5; ++i) folder.put("deck/" + std::to_string(i) + ".png", std::to_string(i));
  Deck deck = deck_of_faces(5);
  const Interruption enough;
  std::vector<PictureRefused> refused;
  // A patience nobody would have: only the interruption ends it.
  std::thread hangs([&] {
    AuthorPictures pictures(endless.program, 3'600'000);
    refused = pictures.hang(deck, folder.deck(), HangingCourse{&enough, {}});
  });
  const pid_t process = endless.next();
  CHECK_FALSE(is_gone(process));
  enough.utter();
  hangs.join();
  CHECK(is_gone(process));
  REQUIRE(refused.size() == 5);
  for (const PictureRefused& one : refused) CHECK(one.trouble == PictureTrouble::too_costly);
}

TEST_CASE("what was decoded before the interruption is hung, what was not is not read") {
  const DeckFolder folder;
  const std::string png = made::png(made::quarters(40, 40));
  Deck deck = deck_of_faces(6);
  const Interruption enough;
  int asked = 0;
  const PictureSource source = [&](const std::string& path) {
    ++asked;
    return png + path; // the decoder stops at the picture's end
  };
  const auto told = [&](std::size_t done, std::size_t) {
    if (done >= 2) enough.utter();
  };
  const auto refused = AuthorPictures().hang(deck, source, HangingCourse{&enough, told});
  CHECK(asked == 2);
  CHECK(refused.size() == 4);
  CHECK(deck.personas[0].portrait.likeness);
  CHECK(deck.personas[1].portrait.likeness);
  CHECK_FALSE(deck.personas[2].portrait.likeness);
}

TEST_CASE("a hanging tells how many pictures are done with, from none to all") {
  const DeckFolder folder;
  folder.put("deck/0.png", made::png(made::quarters(40, 40)));
  folder.put("deck/1.png", "no picture");
  folder.put("deck/3.png", made::png(made::quarters(41, 41)));
  Deck deck = deck_of_faces(4);
  std::vector<std::size_t> seen;
  const auto told = [&](std::size_t done, std::size_t of) {
    CHECK(of == 4);
    seen.push_back(done);
  };
  CHECK(AuthorPictures().hang(deck, folder.deck(), HangingCourse{nullptr, told}).size() == 2);
  REQUIRE_FALSE(seen.empty());
  CHECK(seen.front() == 0);
  CHECK(seen.back() == 4);
  CHECK(std::is_sorted(seen.begin(), seen.end()));
}
