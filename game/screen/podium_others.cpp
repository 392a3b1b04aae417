#include "screen/podium_others.hpp"

#include "screen/furniture.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

using Surface = SurfacePart::Kind;

constexpr Style listed_name{Role::name, Tone::text, Side::start, Level::middle, 0, 34};
constexpr Style kind_word{Role::motto, Tone::text2, Side::start, Level::top, 0};
constexpr double listed_gap = 10, beside = 14, listed_seal = 58;

/// A team off the podium: rank, seal, name and points, with what the herald says of it below.
struct Listed {
  const TeamPlate* team = nullptr;
  std::string points, word;
  double name_width = 0, head = 0; // of the line with seal and points
  double below = 0;                // how high the name stands below it; 0: it stands beside
  double height = 0;               // of the box
};

/// `word`: what the herald says of it, empty where that stands elsewhere.
Listed listed(const Layout& layout, const TeamPlate& team, double width, std::string word) {
  Listed made;
  made.team = &team;
  made.points = number(layout.language, std::int64_t{team.points.value_or(0)});
  made.word = std::move(word);
  const double inner = width - 2 * beside;
  const double points =
      text_width(layout.fonts, made.points, lettering({Role::score}, heraldry())) + 8;
  made.name_width = inner - 44 - listed_seal - 12 - points - 8;
  made.head = listed_seal;
  if (layout.longest_word(team.name, listed_name) > made.name_width)
    made.below = layout.height_of(team.name, listed_name, inner) + 2;
  else
    made.head =
        std::max(listed_seal, layout.height_of(team.name, listed_name, made.name_width) + 2);
  const double said = made.word.empty() ? 0 : layout.height_of(made.word, kind_word, inner) + 4;
  made.height = made.head + made.below + said + 16;
  return made;
}

void add_listed(Layout& layout, const Rect& box, const Listed& one) {
  layout.surface(box, one.team->rank == 1 ? Surface::gilded : Surface::panel, 14);
  const double y = box.y + (box.height - one.height) / 2 + 8;
  double x = box.x + beside;
  if (one.team->rank)
    layout.words({x, y, 40, one.head}, std::to_string(*one.team->rank),
                 {Role::name, Tone::gold, Side::centre, Level::middle});
  x += 44;
  layout.add({x, y + (one.head - listed_seal) / 2, listed_seal, listed_seal},
             BannerPart{one.team->banner, true});
  x += listed_seal + 12;
  const double inner = box.width - 2 * beside, under = y + one.head;
  if (one.below > 0)
    layout.words({box.x + beside, under, inner, one.below}, one.team->name, listed_name);
  else
    layout.words({x, y, one.name_width, one.head}, one.team->name, listed_name);
  x += one.name_width + 8;
  layout.words({x, y, box.right() - beside - x, one.head}, one.points,
               {Role::score, Tone::text, Side::end, Level::middle});
  const double word = under + one.below + 2;
  if (!one.word.empty())
    layout.words({box.x + beside, word, inner, box.bottom() - 4 - word}, one.word, kind_word);
}

using Teams = std::vector<const TeamPlate*>;

constexpr double sheet_seal = 56, sheet_gap = 12, sheet_title = 54, sheet_margin = 28;
constexpr Style sheet_word{Role::motto, Tone::sepia, Side::start, Level::middle, 0};

/// Their words in one sheet below all of them; false, and nothing drawn, where that has no room.
bool add_sheeted(Layout& layout, const Rect& room, const PodiumScene& scene, const Teams& others) {
  std::vector<Listed> rows;
  std::vector<std::string> words;
  const double inner = room.width - 2 * sheet_margin - sheet_seal - 16;
  double listed_high = 0, words_high = sheet_title;
  for (const TeamPlate* team : others) {
    rows.push_back(listed(layout, *team, room.width, ""));
    listed_high += rows.back().height + listed_gap;
    words.push_back(mention_of(layout, scene, team->id));
    if (words.back().empty()) continue;
    words_high +=
        std::max(sheet_seal, layout.height_of(words.back(), sheet_word, inner) + 2) + sheet_gap;
  }
  const double sheet_high = words_high - sheet_gap + 2 * sheet_margin;
  if (others.empty() || words_high <= sheet_title) return false;
  if (listed_high + 12 + sheet_high > room.height) return false;
  // What room is left makes the rows higher.
  const double more = std::min(24.0, (room.height - listed_high - 12 - sheet_high) /
                                         static_cast<double>(rows.size()));
  double y = room.y;
  for (const Listed& row : rows) {
    add_listed(layout, {room.x, y, room.width, row.height + more}, row);
    y += row.height + more + listed_gap;
  }
  const Rect sheet{room.x, y + 12, room.width, sheet_high};
  add_sheet(layout, sheet);
  const double x = sheet.x + sheet_margin;
  layout.words({x, sheet.y + sheet_margin - 6, sheet.width - 2 * sheet_margin, sheet_title},
               layout.say("wall.podium.mentions"),
               {Role::name, Tone::sepia, Side::centre, Level::middle, 1, 42});
  y = sheet.y + sheet_margin + sheet_title;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].empty()) continue;
    const double high = std::max(sheet_seal, layout.height_of(words[i], sheet_word, inner) + 2);
    layout.add({x, y + (high - sheet_seal) / 2, sheet_seal, sheet_seal},
               BannerPart{others[i]->banner, true});
    layout.words({x + sheet_seal + 16, y, inner, high}, words[i], sheet_word);
    y += high + sheet_gap;
  }
  return true;
}

} // namespace

std::string mention_of(const Layout& layout, const PodiumScene& scene, const TeamId& team) {
  for (const TeamMention& one : scene.mentions) {
    if (one.team != team) continue;
    if (one.praise == "faithful" && one.count == 0) return layout.say("mention.present");
    return layout.say(Phrase::named("mention." + one.praise),
                      {{"count", one.count}, {"total", one.of}, {"persona", one.persona}});
  }
  return {};
}

void add_others(Layout& layout, const Rect& room, const PodiumScene& scene,
                const std::vector<const TeamPlate*>& first) {
  Teams others;
  for (const TeamPlate* team : by_rank(layout))
    if (std::find(first.begin(), first.end(), team) == first.end()) others.push_back(team);
  if (add_sheeted(layout, room, scene, others)) return;
  std::vector<Listed> all;
  for (const TeamPlate* team : others)
    all.push_back(listed(layout, *team, room.width, mention_of(layout, scene, team->id)));
  const auto leaves = [&](double height) {
    std::vector<int> leaf;
    double y = 0;
    for (const Listed& one : all) {
      if (y > 0 && y + one.height > height) y = 0;
      leaf.push_back((leaf.empty() ? 0 : leaf.back()) + (y == 0 && !leaf.empty() ? 1 : 0));
      y += one.height + listed_gap;
    }
    return leaf;
  };
  std::vector<int> leaf = leaves(room.height);
  if (!leaf.empty() && leaf.back() > 0) leaf = leaves(room.height - 76);
  const int count = leaf.empty() ? 1 : leaf.back() + 1;
  const int shown = layout.leaf("others", count);
  layout.pager({room.x, room.bottom() - 64, room.width, 64}, "others", count);
  double y = room.y;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (leaf[i] != shown) continue;
    add_listed(layout, {room.x, y, room.width, all[i].height}, all[i]);
    y += all[i].height + listed_gap;
  }
}

} // namespace blason
