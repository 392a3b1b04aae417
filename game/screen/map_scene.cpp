#include "screen/furniture.hpp"
#include "screen/ribbons.hpp"
#include "screen/scenes.hpp"

#include <algorithm>

namespace blason {
namespace {

/// The banners of those who hold it; teams that left hold nothing.
std::vector<int> banners_of(const Layout& layout, const std::vector<TeamId>& holders) {
  std::vector<int> banners;
  for (const TeamId& holder : holders)
    if (const TeamPlate* team = layout.team(holder)) banners.push_back(team->banner);
  return banners;
}

MapFace face_of(const Layout& layout, const MapScene& map) {
  MapFace face;
  // While one castle's fief is still asked for, no border may tell which castles lie together.
  face.fiefs = std::none_of(map.castles.begin(), map.castles.end(),
                            [](const CastleHold& castle) { return castle.fief.empty(); });
  face.taken = map.taken;
  for (const CastleHold& castle : map.castles) {
    face.castles.push_back({castle.family, banners_of(layout, castle.holders), castle.contested});
    for (const Hold& land : castle.lands)
      face.lands.push_back({land.id, banners_of(layout, land.holders), land.contested});
  }
  for (const FiefHold& fief : map.fiefs)
    if (face.fiefs && !fief.taker.empty()) face.runs.push_back(fief.id);
  return face;
}

/// "7 of 12 lands held", of those drawn.
std::string lands_held(const Layout& layout, const MapFace& face) {
  const auto held = std::count_if(face.lands.begin(), face.lands.end(),
                                  [](const HeldGround& land) { return !land.banners.empty(); });
  return layout.say("wall.map.held", {{"count", held}, {"total", face.lands.size()}});
}

/// Who takes which fief, or would, while few do; the ribbons say it for all.
std::string takers(const Layout& layout, const MapScene& map) {
  std::string said;
  int count = 0;
  for (const FiefHold& fief : map.fiefs) {
    const TeamPlate* team = layout.team(fief.taker);
    if (!team) continue;
    if (++count > 2) return {};
    const Values who{{"team", team->name}, {"fief", fief.name}};
    said += (said.empty() ? "" : "\n") +
            layout.say(map.taken ? Phrase("wall.map.took") : Phrase("wall.map.taking"), who);
  }
  return said;
}

struct Sample {
  What what;
  std::string words;
  double width = 0; // with the sample
};

constexpr double sample_width = 58, sample_gap = 12, between_samples = 34, legend_row = 46;

/// What the signs on this map mean; those it does not show are left out.
std::vector<Sample> samples_of(const Layout& layout, const MapFace& face) {
  std::vector<HeldGround> all = face.castles;
  all.insert(all.end(), face.lands.begin(), face.lands.end());
  const auto any = [&](auto&& is) { return std::any_of(all.begin(), all.end(), is); };
  std::vector<Sample> samples{
      {SamplePart{MapSample::castle}, layout.say("wall.map.legend-castle")}};
  const auto held = std::find_if(all.begin(), all.end(),
                                 [](const HeldGround& one) { return !one.banners.empty(); });
  if (held != all.end())
    samples.push_back(
        {BannerPart{held->banners.front(), true}, layout.say("wall.map.legend-seal")});
  if (any([](const HeldGround& one) { return one.banners.size() > 1; }))
    samples.push_back({SamplePart{MapSample::shared}, layout.say("wall.map.legend-shared")});
  if (any([](const HeldGround& one) { return one.contested; }))
    samples.push_back({SamplePart{MapSample::contested}, layout.say("wall.map.legend-contested")});
  if (!face.runs.empty())
    samples.push_back(
        {SamplePart{face.taken ? MapSample::run_taken : MapSample::run},
         face.taken ? layout.say("wall.map.legend-taken") : layout.say("wall.map.legend-run")});
  const Style style{Role::body, Tone::text2, Side::start, Level::middle};
  for (Sample& sample : samples)
    sample.width = sample_width + sample_gap + 2 +
                   text_width(layout.fonts, sample.words, lettering(style, heraldry()));
  return samples;
}

using SampleRows = std::vector<std::vector<Sample>>;

/// The samples in rows of at most that width, each filled before the next is begun.
SampleRows filled_rows(std::vector<Sample> samples, double width) {
  SampleRows rows;
  double x = 0;
  for (Sample& sample : samples) {
    if (rows.empty() || x + between_samples + sample.width > width) rows.emplace_back(), x = 0;
    x += (x > 0 ? between_samples : 0) + sample.width;
    rows.back().push_back(std::move(sample));
  }
  return rows;
}

/// As few rows as that width allows, all of about one length.
SampleRows in_rows(const std::vector<Sample>& samples, double width) {
  SampleRows rows = filled_rows(samples, width);
  for (double less = width - 20; less > width / 2; less -= 20) {
    SampleRows even = filled_rows(samples, less);
    if (even.size() > rows.size()) break;
    rows = std::move(even);
  }
  return rows;
}

void add_legend(Layout& layout, const Rect& room, const SampleRows& rows) {
  double y = room.y + (room.height - legend_row * static_cast<double>(rows.size())) / 2;
  for (const std::vector<Sample>& row : rows) {
    double width = -between_samples;
    for (const Sample& sample : row) width += sample.width + between_samples;
    double x = room.x + (room.width - width) / 2;
    for (const Sample& sample : row) {
      const bool seal = std::holds_alternative<BannerPart>(sample.what);
      const double side = seal ? 40 : sample_width - 6;
      layout.add({x + (sample_width - side) / 2, y + (legend_row - (seal ? 40 : 32)) / 2, side,
                  seal ? 40.0 : 32.0},
                 sample.what);
      layout.words(
          {x + sample_width + sample_gap, y, sample.width - sample_width - sample_gap, legend_row},
          sample.words, {Role::body, Tone::text2, Side::start, Level::middle});
      x += sample.width + between_samples;
    }
    y += legend_row;
  }
}

} // namespace

void add_scene(Layout& layout, const MapScene& scene) {
  const MapFace face = face_of(layout, scene);
  add_heading(layout,
              {layout.say(scene.fiefs.empty() || !face.fiefs ? Phrase("wall.map.title-plain")
                                                             : Phrase("wall.map.title")),
               face.lands.empty() ? layout.view.deck_title : lands_held(layout, face),
               face.fiefs ? takers(layout, scene) : std::string(), std::nullopt});
  const double foot = layout.height() - 34 - 92, top = 138;
  double right = layout.width() - margin;
  if (layout.view.ranks) {
    // Many teams stand in one column when few of their names take two lines.
    const double least = layout.view.teams.size() > 8 ? 480 : 400;
    const double width = std::clamp(layout.width() * 0.26, least, 500.0);
    right -= width + 24;
    add_ranks(layout, {right + 24, 150, width, foot - 16 - 150}, 1);
  }
  layout.next_button();
  // The legend stands beside the button, or below the map where it is too high for that or the
  // leaves' pager is there.
  double width = layout.width() - margin - 304 - margin;
  auto rows = in_rows(samples_of(layout, face), width);
  const auto height = [&] { return legend_row * static_cast<double>(rows.size()); };
  const bool below = layout.page.leaves > 1 || height() > 92;
  if (below) {
    width = right - margin;
    rows = in_rows(samples_of(layout, face), width);
  }
  const double legend = below ? foot - 12 - height() : foot;
  add_legend(layout, {margin, legend, width, below ? height() : 92.0}, rows);
  const Rect room{margin, top, right - margin, legend - 8 - top};
  add_realm(layout, room, scene, face);
}

} // namespace blason
