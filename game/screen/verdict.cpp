#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/scenes.hpp"
#include "screen/upright.hpp"

#include <algorithm>

namespace blason {
namespace {

using Sign = SignPart::Sign;

/// The shield or face of the right spot, its name, and what it is. Returns where that ends.
double add_right_spot(Layout& layout, const Rect& room, const RoundHead& head, const Face& face) {
  double x = room.x;
  const bool large = room.height > 92;
  const double high = room.height;
  if (const auto* family = std::get_if<FamilyFace>(&face)) {
    layout.add({x, room.y, high * 5 / 6, high}, CrestPart{family->id});
    x += high * 5 / 6 + 20;
  } else if (const auto* persona = std::get_if<PersonaFace>(&face)) {
    layout.add({x, room.y, high, high}, PortraitPart{persona->id, PortraitPart::Frame::disc});
    x += high + 20;
  }
  const std::string key = "kind." + std::string(slug(head.kind)) + ".answer";
  const std::string named = name_of(face);
  const double wide = room.right() - x, y = room.y + (large ? 12 : 0);
  const Style low{Role::name, Tone::sepia, Side::start, Level::middle, 0, 46};
  if (!large) {
    // What it is goes where its name needs the lines.
    const Style one_line{Role::name, Tone::sepia, Side::start, Level::middle, 1, 46};
    if (layout.words_if_room({x, y + 44, wide, 50}, named, one_line)) {
      layout.words({x, y, wide, 40}, layout.say(Phrase::named(key)),
                   {Role::label, Tone::gold_dark});
      return room.y + high + 8;
    }
    const double lines = std::max(high, height_at_floor(layout, named, low, wide));
    layout.words({x, y, wide, lines}, named, low);
    return room.y + lines + 8;
  }
  layout.words({x, y, wide, 40}, layout.say(Phrase::named(key)), {Role::label, Tone::gold_dark});
  const Style large_name{Role::name, Tone::sepia, Side::start, Level::middle, 0, 64};
  const double lines = std::clamp(height_at_floor(layout, named, large_name, wide), 76.0, 116.0);
  layout.words({x, y + 52, wide, lines}, named, large_name);
  layout.words_if_room({x, y + 52 + lines, wide, room.y + high - y - 52 - lines}, motto_under(face),
                       {Role::motto, Tone::sepia2, Side::start, Level::middle, 1, 44});
  layout.sign({room.x, room.y + high + 18, room.width, 20}, SignPart::Sign::divider);
  return room.y + high + 50;
}

/// Further spots that were right or accepted.
std::string others(const Layout& layout, const std::vector<SpotView>& spots,
                   const Verdict& verdict) {
  std::vector<std::string> names;
  for (std::size_t i = 1; i < verdict.spots.size(); ++i)
    names.push_back(name_of(spots[static_cast<std::size_t>(verdict.spots[i])].face));
  if (names.empty()) return {};
  return layout.say("wall.reveal.accepted", {{"spot", list(layout.language, names)}}) + " ";
}

std::string why_told(const Layout& layout, const std::vector<SpotView>& spots,
                     const Verdict& verdict) {
  return others(layout, spots, verdict) +
         (verdict.why.empty() ? layout.say("wall.reveal.no-why") : verdict.why);
}

} // namespace

std::string motto_under(const Face& face) {
  if (const auto* family = std::get_if<FamilyFace>(&face)) return family->motto;
  if (const auto* fief = std::get_if<FiefFace>(&face)) return fief->motto;
  return {};
}

std::string why_label(const Layout& layout, Kind kind) {
  return layout.say(kind == Kind::segments ? Phrase("wall.reveal.segment")
                                           : Phrase("wall.reveal.why"));
}

void add_why(Layout& layout, const Rect& box, const RoundHead& head,
             const std::vector<SpotView>& spots, const Verdict& verdict) {
  const Rect room = add_sheet(layout, box).inset(8);
  const std::string words = why_told(layout, spots, verdict);
  const Style body{Role::body, Tone::sepia, Side::start, Level::top, 0, 54};
  // A short reason stands in the middle of its sheet.
  const double told = layout.height_of(words, body, room.width) + 52;
  const double y = room.y + std::max(0.0, (room.height - told) / 2);
  layout.words({room.x, y, room.width, 42}, why_label(layout, head.kind),
               {Role::label, Tone::gold_dark});
  layout.long_words({room.x, y + 50, room.width, room.bottom() + 16 - y - 50}, words, body, "why");
}

void add_reason(Layout& layout, const Rect& box, const RoundHead& head,
                const std::vector<SpotView>& spots, const Verdict& verdict) {
  const Rect room = add_sheet(layout, box);
  double y = room.y - 8;
  const std::string words = why_told(layout, spots, verdict);
  const double told = layout.height_of(words, {Role::body}, room.width) + 46;
  // The right spot is large where the reason leaves it the room.
  const double spot = room.height - told > 250 ? 180 : 92;
  if (!verdict.spots.empty())
    y = add_right_spot(layout, {room.x, y, room.width, spot}, head,
                       spots[static_cast<std::size_t>(verdict.spots.front())].face);
  const double left = room.bottom() + 10 - y;
  // The heading goes when the reason needs its line.
  const Style body{Role::body, Tone::sepia, Side::start, Level::top, 0, 46};
  if (told <= left) {
    layout.words({room.x, y, room.width, 42}, why_label(layout, head.kind),
                 {Role::label, Tone::gold_dark});
    y += 44;
  }
  layout.long_words({room.x, y, room.width, room.bottom() + 10 - y}, words, body, "why");
}

std::string banners_did(const Layout& layout, const std::vector<Verdict>& verdicts) {
  std::vector<std::string> held, lost;
  bool later = false; // what became of a banner is not what the last try shows
  for (const TeamPlate& team : layout.view.teams)
    for (const Verdict& verdict : verdicts)
      for (const TeamResult& result : verdict.teams)
        if (result.team == team.id && result.banner != 0) {
          (result.banner > 0 ? held : lost).push_back(team.name);
          later = later || (result.banner > 0) != result.right;
        }
  std::string said;
  const auto add = [&](std::vector<std::string>& teams, Phrase phrase) {
    // A team with several on these cards is named once.
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
    if (!teams.empty())
      said += (said.empty() ? "" : " · ") +
              layout.say(phrase, {{"teams", list(layout.language, teams)}});
  };
  add(held, later ? Phrase("wall.reveal.banner-won-first") : Phrase("wall.reveal.banner-won"));
  add(lost, later ? Phrase("wall.reveal.banner-lost-first") : Phrase("wall.reveal.banner-lost"));
  return said;
}

std::string teams_right(const Layout& layout, const Verdict& verdict) {
  if (verdict.withdrawn) return layout.say("wall.reveal.withdrawn");
  const auto right = std::count_if(verdict.teams.begin(), verdict.teams.end(),
                                   [](const TeamResult& result) { return result.right; });
  return right == 0 ? layout.say("wall.reveal.nobody")
                    : layout.say("wall.reveal.right-teams",
                                 {{"count", right}, {"total", verdict.teams.size()}});
}

std::string room_did(const Layout& layout, const Verdict& verdict) {
  const std::string said = teams_right(layout, verdict);
  if (verdict.withdrawn) return said;
  const std::string planted = banners_did(layout, {verdict});
  return planted.empty() ? said : said + " · " + planted;
}

std::vector<TeamChip> results_of(const Layout& layout, const std::vector<SpotView>& spots,
                                 const Verdict& verdict) {
  std::vector<TeamChip> chips;
  for (const TeamResult& result : verdict.teams) {
    TeamChip chip{.team = result.team};
    if (result.spot) chip.sign = result.right ? Sign::tick : Sign::cross;
    if (result.points != 0) chip.figure = signed_number(layout.language, result.points);
    if (result.spot && !result.right) chip.chosen = &spots[static_cast<std::size_t>(*result.spot)];
    chips.push_back(chip);
  }
  // Teams stand where they always stand, whoever was asked first.
  std::stable_sort(chips.begin(), chips.end(), [&](const TeamChip& a, const TeamChip& b) {
    return layout.place(a.team) < layout.place(b.team);
  });
  return chips;
}

} // namespace blason
