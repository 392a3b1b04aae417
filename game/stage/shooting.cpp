#include "stage/shooting.hpp"

#include "screen/screen.hpp"
#include "screen/wallpaper.hpp"
#include "session/session.hpp"

namespace blason {
namespace {

/// What makes a view new for a picture: the moment, the hints open, and what lies over it.
std::string look(const WallView& view) {
  std::string all = moment(view);
  if (const auto* encounter = std::get_if<EncounterScene>(&view.scene))
    all += " hint " + std::to_string(encounter->hint);
  if (view.black) all += " black";
  if (view.paused) all += " paused";
  if (view.ended) all += " ended";
  return all;
}

struct StepName {
  std::string operator()(const PlainScene& scene) const { return std::string(slug(scene.step)); }
  std::string operator()(const GalleryScene&) const { return "gallery"; }
  std::string operator()(const DebriefScene&) const { return "debrief"; }
  std::string operator()(const SealedScene& scene) const {
    return std::string(slug(scene.head.kind));
  }
  std::string operator()(const RelayScene& scene) const {
    return "relay-" + std::to_string(scene.position) + (scene.verdict ? "-told" : "");
  }
  std::string operator()(const EncounterScene& scene) const {
    return "encounter-" + std::to_string(scene.position) +
           (scene.verdict ? "-told" : "-hint-" + std::to_string(scene.hint));
  }
  std::string operator()(const RevealScene& scene) const { return "reveal-" + scene.beat; }
  std::string operator()(const StandingsScene&) const { return "standings"; }
  std::string operator()(const MapScene&) const { return "map"; }
  std::string operator()(const PodiumScene&) const { return "podium"; }
  std::string operator()(const EndScene&) const { return "end"; }
};

} // namespace

Shooting::Shooting(const std::string& folder) : folder_(folder) {
  if (!folder_.empty()) std::filesystem::create_directories(folder_);
}

bool Shooting::wants(const WallView& view) const { return !folder_.empty() && look(view) != last_; }

void Shooting::take(const WallView& view, const Picture& wall) {
  last_ = look(view);
  const std::string number = std::to_string(++number_);
  const std::string zeros(number.size() < 3 ? 3 - number.size() : 0, '0');
  wall.write_png(folder_ / (zeros + number + "-" + std::visit(StepName{}, view.scene) + ".png"));
}

void shoot_evening(const Deck& deck, const std::vector<Entry>& entries, const PlayCall& call) {
  Shooting shooting(call.shoot);
  Fonts fonts;
  Wallpaper paper(deck, fonts);
  Session session;
  WallView last;
  Millis when = 0;
  const auto take = [&] {
    const Grip grip = settled(Grip{}, last);
    paper.paint(lay_out(deck, last, grip, {when, ""}, fonts, call.window), call.window);
    shooting.take(last, paper.picture());
  };
  // A view is taken as it was when play left it: with all that happened in it.
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    session = after(std::move(session), entry);
    // What one order led to was shown at once.
    if (i + 1 < entries.size() && entries[i + 1].command.ordinal > 0) continue;
    WallView view = wall_view(deck, session);
    if (entry.seq > 1 && look(view) != look(last)) take();
    last = std::move(view);
    when = entry.t;
  }
  if (!entries.empty()) take();
}

} // namespace blason
