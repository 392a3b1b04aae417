#pragma once

#include "screen/furniture.hpp"
#include "screen/layout.hpp"

#include <vector>

// One function a scene: the view's value in, parts and items out.

namespace blason {

void add_scene(Layout& layout, const PlainScene& scene);
void add_scene(Layout& layout, const GalleryScene& scene);
void add_scene(Layout& layout, const DebriefScene& scene);
void add_scene(Layout& layout, const SealedScene& scene);
void add_scene(Layout& layout, const RelayScene& scene);
void add_scene(Layout& layout, const EncounterScene& scene);
void add_scene(Layout& layout, const RevealScene& scene);
void add_scene(Layout& layout, const StandingsScene& scene);
void add_scene(Layout& layout, const MapScene& scene);
void add_scene(Layout& layout, const PodiumScene& scene);
void add_scene(Layout& layout, const EndScene& scene);

/// A page of few words: a title, and a line below it.
void add_title_page(Layout& layout, const std::string& title, const std::string& line);
/// Where teams take their seats: part of the welcome.
void add_seats(Layout& layout);
/// Teams with rank and points, where ranks are shown, in up to `columns` columns; those without
/// room are on further leaves, which `next` turns.
void add_ranks(Layout& layout, const Rect& room, int columns);
/// The teams that play, the first in rank first.
std::vector<const TeamPlate*> by_rank(const Layout& layout);
/// A verdict's why on parchment, with the right spot above it.
void add_reason(Layout& layout, const Rect& box, const RoundHead& head,
                const std::vector<SpotView>& spots, const Verdict& verdict);
/// The why alone.
void add_why(Layout& layout, const Rect& box, const RoundHead& head,
             const std::vector<SpotView>& spots, const Verdict& verdict);
/// What stands above it: of a segment the deck says no more than its name.
std::string why_label(const Layout& layout, Kind kind);
/// What a house or a land says of itself; empty for a persona, which says it on its card.
std::string motto_under(const Face& face);
/// Whose banners were held and lost on these cards; empty when none was planted on them.
std::string banners_did(const Layout& layout, const std::vector<Verdict>& verdicts);
/// How many teams were right on the card just told, or that it was withdrawn.
std::string teams_right(const Layout& layout, const Verdict& verdict);
/// The same, and whose banners were held and lost.
std::string room_did(const Layout& layout, const Verdict& verdict);
/// What the teams answered, with their points. What they chose points into `spots`.
std::vector<TeamChip> results_of(const Layout& layout, const std::vector<SpotView>& spots,
                                 const Verdict& verdict);

/// Banners planted on a wrong spot: where each card lay, where it belongs, and whose they were.
void add_lost_banners(Layout& layout, const Rect& room, const std::vector<LostBanners>& lost);
/// The table of keys.
void add_keys(Layout& layout);
/// What lies over every scene: pause, a notice, the record that cannot be written, what is dragged.
void add_overlays(Layout& layout);

} // namespace blason
