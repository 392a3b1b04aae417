#include "stage/stay.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr int retry_every = 2000; // milliseconds, while the record cannot be written

/// The sooner of two; nullopt is never.
std::optional<int> sooner(std::optional<int> a, std::optional<int> b) {
  if (!a || !b) return a ? a : b;
  return std::min(*a, *b);
}

/// What the wall shows of how to join: nothing once nobody may.
std::optional<Joining> joining_at(OpenTable& open, const Network& wifi) {
  const PhoneTable* phones = open.phones();
  if (phones == nullptr || !phones->admits() || phones->urls().empty()) return std::nullopt;
  if (open.table().showing().session->ended) return std::nullopt;
  const Invitation invitation = phones->invitation();
  Joining joining{invitation.link, invitation.address, invitation.code};
  if (!wifi.name.empty()) joining.wifi = wifi_text(wifi), joining.network = wifi.name;
  return joining;
}

/// The desk acts, knowing the pages of the wall, which it may turn.
void act_at(DeskSeat& desk, WallSeat& wall) {
  const auto pages = [&wall] { return WallPages{wall.page(), wall.pages(), wall.has_inner()}; };
  desk.tell_pages(pages());
  desk.act();
  const int turned = desk.take_turn(), inner = desk.take_inner_turn();
  if (turned == 0 && inner == 0) return;
  wall.turn_pages(turned);
  wall.turn_inner(inner);
  wall.refresh();
  desk.tell_pages(pages());
}

} // namespace

void stay(Watch& watch, OpenTable& open, Screens& screens, WallSeat& wall, DeskSeat* desk) {
  LiveTable& table = open.table();
  wall.begin();
  while (wall.stays() && (!desk || desk->stays())) {
    wall.wear(screens.manner());
    wall.invite(joining_at(open, screens.wifi()));
    wall.refresh();
    if (desk) {
      act_at(*desk, wall);
      wall.wear(screens.manner());
      wall.refresh(); // the room waits for the wall
      desk->show();
    }
    const bool failing = table.showing().not_saved.has_value();
    std::optional<int> rest = sooner(wall.rest(), desk ? desk->rest() : std::nullopt);
    if (failing) rest = sooner(rest, retry_every);
    bool came = false;
    const auto listen = [&] {
      const bool wall_heard = wall.listen();
      const bool desk_heard = desk && desk->listen();
      came = wall_heard || desk_heard;
      return came;
    };
    watch.wait(listen, rest);
    listen(); // what ended the wait may be a part to be shown again
    if (watch.take_monitors_changed() && desk) {
      if (std::string sentence = screens.follow(); !sentence.empty())
        desk->say_now(std::move(sentence));
    }
    if (!came && failing) table.retry();
    wall.act();
    if (wall.take_turn()) screens.turn_wall();
    if (wall.take_swap() && desk) desk->say_now(screens.swap());
  }
  screens.remember();
}

} // namespace blason
