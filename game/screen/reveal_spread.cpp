#include "screen/reveal_spread.hpp"

#include "screen/cards.hpp"
#include "screen/furniture.hpp"
#include "screen/ribbons.hpp"
#include "screen/scenes.hpp"
#include "screen/upright.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;
using Sign = SignPart::Sign;

constexpr double narrowest = 1700, spread_top = 160, rows_width = 436, between_rows = 14,
                 tallest_row = 120;
constexpr double row_seal = 62, chosen_high = 56, row_sign = 50;
constexpr double row_edge = 12, row_gap_in = 10;
constexpr Style row_name{Role::name, Tone::text, Side::start, Level::middle, 0};
constexpr double below_name = 40; // of a row: what the team got

struct Spread {
  Rect card, spot, reason, rows, button;
};

Spread places(const Layout& layout) {
  const double right = layout.width() - margin, bottom = layout.height() - 34;
  Spread at;
  at.card = {margin, spread_top, 480, bottom - spread_top};
  at.rows = {right - rows_width, spread_top, rows_width, bottom - 92 - 14 - spread_top};
  at.button = {right - rows_width, bottom - 92, rows_width, 92};
  const double x = at.card.right() + 50, wide = at.rows.x - 36 - x;
  at.spot = {x, spread_top, wide, 350};
  at.reason = {x, at.spot.bottom() + 26, wide, bottom - at.spot.bottom() - 26};
  return at;
}

double row_height(const Rect& rows, std::size_t teams) {
  const double each = (rows.height + between_rows) / static_cast<double>(teams) - between_rows;
  return std::min(tallest_row, each);
}

/// « +4 · bannière », « Les Marées · −2 »: what was chosen wrongly, and the points.
std::string said_of(const Layout& layout, const TeamChip& chip, const TeamResult& result) {
  if (result.right && result.banner > 0 && !chip.figure.empty())
    return chip.figure + " · " + layout.say("wall.reveal.banner");
  std::string said = chip.chosen    ? name_of(chip.chosen->face)
                     : !result.spot ? layout.say("wall.reveal.unplaced")
                                    : std::string();
  if (!said.empty() && !chip.figure.empty()) said += " · ";
  return said + chip.figure;
}

bool fits(const Layout& layout, const Rect& rows, const RevealScene& scene) {
  const auto& teams = scene.verdicts.front().teams;
  const double high = row_height(rows, std::max<std::size_t>(teams.size(), 1));
  if (layout.width() < narrowest || teams.empty() || high < 92) return false;
  const double room = rows.width - row_seal - 18 - 14 - 2 * row_sign - 34;
  return std::all_of(teams.begin(), teams.end(), [&](const TeamResult& result) {
    const TeamPlate* team = layout.team(result.team);
    return !team || height_at_floor(layout, team->name, row_name, room) <= high - below_name;
  });
}

/// Whether a place without a shield stands by its name below the team's: else its letter is shown.
bool named_below(const Layout& layout, const TeamChip& chip, const std::string& said,
                 double width) {
  return std::holds_alternative<FiefFace>(chip.chosen->face) &&
         text_width(layout.fonts, said, lettering({Role::body}, heraldry())) < width - 2;
}

void add_row(Layout& layout, const Rect& row, const TeamChip& chip, const TeamResult& result) {
  const TeamPlate* team = layout.team(chip.team);
  if (!team) return;
  layout.surface(row, result.right ? Surface::righted : Surface::panel, 14);
  layout.add({row.x + row_edge, row.centre().y - row_seal / 2, row_seal, row_seal},
             BannerPart{team->banner, true});
  double right = row.right() - row_edge;
  if (chip.sign == Sign::tick || chip.sign == Sign::cross) {
    layout.sign({right - row_sign, row.centre().y - row_sign / 2, row_sign, row_sign}, chip.sign);
    right -= row_sign + 8;
  }
  const double x = row.x + row_edge + row_seal + row_gap_in;
  const std::string said = said_of(layout, chip, result);
  if (chip.chosen && !named_below(layout, chip, said, right - x - 4)) {
    const Rect shield{right - chosen_high * 5 / 6, row.centre().y - chosen_high / 2,
                      chosen_high * 5 / 6, chosen_high};
    add_choice(layout, shield, *chip.chosen);
    right -= chosen_high;
  }
  const double named = std::clamp(height_at_floor(layout, team->name, row_name, right - x - 4),
                                  44.0, row.height - below_name);
  const double y = row.centre().y - (named + 38) / 2;
  layout.words({x, y, right - x - 4, named}, team->name, row_name);
  const Rect below{x, y + named - 2, right - x - 4, 42};
  const Style style{Role::body, result.points > 0 ? Tone::gold : Tone::text2, Side::start,
                    Level::middle};
  // Where the shield chosen leaves no room for all, the points alone.
  if (!layout.words_if_room(below, said, style)) layout.words_if_room(below, chip.figure, style);
}

void add_rows(Layout& layout, const Rect& rows, const RevealScene& scene) {
  const Verdict& verdict = scene.verdicts.front();
  const std::vector<TeamChip> chips = results_of(layout, scene.spots, verdict);
  const double high = row_height(rows, chips.size());
  double y = rows.y;
  for (const TeamChip& chip : chips) {
    const auto result = std::find_if(verdict.teams.begin(), verdict.teams.end(),
                                     [&](const TeamResult& one) { return one.team == chip.team; });
    add_row(layout, {rows.x, y, rows.width, high}, chip, *result);
    y += high + between_rows;
  }
}

/// A fief's ribbon, as on the map, between what it is and its motto; without room the name alone.
void add_fief_home(Layout& layout, const Rect& box, const RoundHead& head, const FiefFace& fief) {
  const double x = box.x + 90, wide = box.right() - x;
  const std::string key = "kind." + std::string(slug(head.kind)) + ".answer";
  const Style name{Role::name, Tone::gold, Side::start, Level::middle, 0, 62};
  Rect ribbon = ribbon_for(layout, fief.name, wide);
  const bool cloth = ribbon.height > 0 && ribbon.height < box.height - 150;
  if (!cloth)
    ribbon = {0, 0, wide,
              std::clamp(layout.height_of(fief.name, name, wide) + 4, 70.0, box.height - 150)};
  ribbon.x = x;
  ribbon.y = box.centre().y - ribbon.height / 2 - 24;
  layout.words({x, ribbon.y - 54, wide, 42}, layout.say(Phrase::named(key)),
               {Role::label, Tone::text2});
  if (cloth) {
    layout.sign({box.x - 42, ribbon.centre().y - 36, 108, 60}, Sign::path);
    add_named_ribbon(layout, ribbon, fief.name);
  } else {
    layout.words(ribbon, fief.name, name);
  }
  layout.words_if_room({x, ribbon.bottom() + 12, wide, 90}, fief.motto,
                       {Role::motto, Tone::text, Side::start, Level::top, 2, 40});
}

/// What the card belongs to, large, with its name beside it.
void add_home(Layout& layout, const Rect& box, const RoundHead& head, const Face& face) {
  if (const auto* fief = std::get_if<FiefFace>(&face))
    return add_fief_home(layout, box, head, *fief);
  double x = box.x + 70;
  if (const auto* family = std::get_if<FamilyFace>(&face)) {
    layout.sign({box.x - 42, box.centre().y - 36, 108, 60}, Sign::path);
    layout.add({x, box.y, box.height * 0.8, box.height * 0.96}, CrestPart{family->id});
    x += box.height * 0.8 + 34;
  } else if (const auto* persona = std::get_if<PersonaFace>(&face)) {
    layout.sign({box.x - 42, box.centre().y - 36, 108, 60}, Sign::path);
    layout.add({x, box.y + 10, box.height * 208 / 239 - 18, box.height - 20},
               PortraitPart{persona->id, PortraitPart::Frame::arch});
    x += box.height * 208 / 239 + 16;
  }
  const double wide = box.right() - x;
  const std::string key = "kind." + std::string(slug(head.kind)) + ".answer";
  const Style name{Role::name, Tone::gold, Side::start, Level::middle, 0, 62};
  const std::string named = name_of(face), motto = motto_under(face);
  const Style label{Role::label, Tone::text2, Side::start, Level::bottom, 0};
  const std::string what = layout.say(Phrase::named(key));
  const double labelled = std::min(layout.height_of(what, label, wide) + 4, 90.0);
  const double lines =
      std::clamp(layout.height_of(named, name, wide) + 4, 70.0, box.height - 108 - labelled);
  const double y = box.centre().y - (labelled + lines + 90) / 2;
  layout.words({x, y, wide, labelled}, what, label);
  layout.words({x, y + labelled + 4, wide, lines}, named, name);
  layout.words_if_room({x, y + labelled + 10 + lines, wide, 90}, motto,
                       {Role::motto, Tone::text, Side::start, Level::top, 2, 40});
}

} // namespace

bool add_spread(Layout& layout, const RevealScene& scene) {
  const Spread at = places(layout);
  const Verdict& verdict = scene.verdicts.front();
  if (verdict.spots.empty() || !fits(layout, at.rows, scene)) return false;
  const Face& home = scene.spots[static_cast<std::size_t>(verdict.spots.front())].face;
  add_reminder(layout, at.card, scene.cards.front().face);
  const auto* family = std::get_if<FamilyFace>(&home);
  // Told, the card bears the shield it was sought for.
  if (family && std::holds_alternative<PersonaFace>(scene.cards.front().face))
    layout.add({at.card.x + 26, at.card.y + 30, 92, 110}, CrestPart{family->id});
  add_home(layout, at.spot, scene.head, home);
  add_why(layout, at.reason, scene.head, scene.spots, verdict);
  add_rows(layout, at.rows, scene);
  layout.button("next", at.button, layout.say("desk.next"), GoOn{}, true);
  layout.page.primary = "next";
  return true;
}

} // namespace blason
