// A cat on the keyboard, a child at the mouse: whatever is pressed, the desk stands.
#include "desk/links.hpp"
#include "desk_room.hpp"
#include "session/scripts.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cstdlib>
#include <optional>
#include <random>

using namespace blason;
using namespace blason::desk;

namespace {

constexpr std::u32string_view strokes =
    U"ABCDEFGHIJKLMNOPQRSTUVWXYZabtz0123456789-=&é\"'(è_çà)*?.,; §€";
constexpr std::array<ImGuiKey, 13> named_keys{
    ImGuiKey_Tab,   ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow,   ImGuiKey_DownArrow,
    ImGuiKey_Home,  ImGuiKey_End,       ImGuiKey_Delete,     ImGuiKey_Backspace, ImGuiKey_Enter,
    ImGuiKey_Enter, ImGuiKey_Escape,    ImGuiKey_PageUp};

/// Somebody who presses without looking; now and then she goes on, so that an evening passes.
class Restless {
public:
  explicit Restless(unsigned seed) : dice_(seed) {}

  void act(DeskRoom& room) {
    room.session.now += upto(4000);
    switch (upto(10)) {
    case 0:
      return room.press_f1();
    case 1:
      return room.press(ImGuiKey_PageDown);
    case 2:
    case 3:
      return room.press(named_keys.at(upto(named_keys.size())));
    case 4:
    case 5:
      return click_anything(room);
    default:
      return room.type(std::u32string(1, strokes[upto(strokes.size())]));
    }
  }
  std::size_t upto(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(dice_);
  }

private:
  void click_anything(DeskRoom& room) {
    std::vector<std::string> ids;
    for (const Item& item : room.draft.items.all)
      if (item.answers) ids.push_back(item.id);
    if (!ids.empty()) room.click(ids[upto(ids.size())]);
  }

  std::mt19937 dice_;
};

/// Nothing chosen at the desk is beyond what there is.
void draft_is_of_this_room(const DeskRoom& room) {
  const Session& session = room.session;
  for (const TeamId& team : {room.draft.team, room.draft.other, room.draft.typing.team})
    if (!team.empty()) CHECK(session.team(team) != nullptr);
  CHECK(room.draft.typing.card >= 0);
}

} // namespace

TEST_CASE("whatever is pressed, clicked or typed, the desk stands", "[restless]") {
  // With BLASON_FULL=1 two hundred of them.
  const unsigned seeds = std::getenv("BLASON_FULL") != nullptr ? 200 : 5;
  const unsigned seed = 1 + GENERATE_COPY(range(0U, seeds));
  INFO("seed " << seed);
  Restless hands(seed);
  const Deck deck = shipped("decks/cimes-et-rivages.json");
  const std::vector<Script> scripts = scripts_for(deck);
  std::optional<DeskRoom> room;
  for (int count = 0; count < 250; ++count) {
    if (!room || room->session.ended) {
      room.emplace(deck, scripts[hands.upto(scripts.size())], 2 + static_cast<int>(hands.upto(11)));
      room->about.phones = PhonesHere{"192.168.1.20:8080", "402817", 0, true, {}};
      room->put_language(hands.upto(2) == 0 ? Language::french : Language::english);
    }
    hands.act(*room);
    draft_is_of_this_room(*room);
    REQUIRE_FALSE(room->draft.items.all.empty());
  }
}
