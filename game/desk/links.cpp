#include "desk/links.hpp"

#include "desk/typing.hpp"

#include <algorithm>

namespace blason::desk {
namespace {

bool is_lost(const Pen& pen, const TeamId& team) {
  const TeamLink* link = pen.about.phones ? pen.about.phones->link(team) : nullptr;
  return link != nullptr && link->lost();
}

/// Whether the round waits for an answer of that team.
bool is_awaited(const DeskBoard& board, const DeskHand& hand) {
  if (hand.away) return false;
  switch (board.stage) {
  case DeskStage::sorting:
    return !hand.locked;
  case DeskStage::asking:
    return board.asked == hand.team;
  case DeskStage::hinting:
    return board.card >= 0 && hand.lies[static_cast<std::size_t>(board.card)] < 0;
  case DeskStage::weighing:
  case DeskStage::told:
  case DeskStage::revealing:
  case DeskStage::done:
    break;
  }
  return false;
}

/// The teams that are awaited and have no phone now.
std::vector<const DeskTeam*> lost_teams(const Pen& pen) {
  std::vector<const DeskTeam*> lost;
  const DeskBoard* board = pen.view.present();
  if (board == nullptr) return lost;
  for (const DeskHand& hand : board->hands) {
    const DeskTeam* team = pen.view.team(hand.team);
    if (team != nullptr && !team->out && is_lost(pen, hand.team) && is_awaited(*board, hand))
      lost.push_back(team);
  }
  return lost;
}

std::string lost_words(const Pen& pen, const std::vector<const DeskTeam*>& lost) {
  if (pen.about.phones->phones == 0) return pen.say("desk.link.all-gone");
  std::vector<std::string> names;
  for (const DeskTeam* team : lost) names.push_back(team->name);
  const std::string teams = list(pen.about.language, names);
  const DeskBoard& board = *pen.view.present();
  const auto awaited = std::count_if(board.hands.begin(), board.hands.end(),
                                     [&](const DeskHand& hand) { return is_awaited(board, hand); });
  const bool last = board.stage == DeskStage::sorting && lost.size() < board.hands.size() &&
                    static_cast<std::size_t>(awaited) == lost.size();
  return last ? pen.say("desk.link.only", {{"teams", teams}})
              : pen.say("desk.link.gone", {{"teams", teams}});
}

} // namespace

const TeamLink* PhonesHere::link(const TeamId& team) const {
  const auto at = std::find_if(teams.begin(), teams.end(),
                               [&](const TeamLink& one) { return one.team == team; });
  return at == teams.end() ? nullptr : &*at;
}

void draw_link(const Pen& pen, const DeskTeam& team, const std::string& item) {
  if (!pen.about.phones || team.out) return;
  if (pen.draft.codes && !pen.about.one_screen) {
    const auto code = pen.about.phones->codes.find(team.id);
    if (code != pen.about.phones->codes.end()) line(pen, item, code->second, Tone::gold);
    return;
  }
  const TeamLink* link = pen.about.phones->link(team.id);
  if (link == nullptr) return line(pen, item, pen.say("desk.link.none"), Tone::dim);
  if (link->lost()) {
    const std::string words =
        link->lost_for < 0
            ? pen.say("desk.link.lost")
            : pen.say("desk.link.lost-for", {{"time", clock(link->lost_for / 1000)}});
    return line(pen, item, words, Tone::gold);
  }
  const auto here = static_cast<std::int64_t>(link->here);
  if (link->away == 0) return line(pen, item, number(pen.about.language, here));
  line(pen, item, pen.say("desk.link.some", {{"here", here}, {"all", link->here + link->away}}));
}

float lost_height(const Pen& pen, float width) {
  const std::vector<const DeskTeam*> lost = lost_teams(pen);
  if (lost.empty()) return 0;
  const ImGuiStyle& style = ImGui::GetStyle();
  return paragraph_height(lost_words(pen, lost), width) + ImGui::GetFrameHeight() +
         2 * style.ItemSpacing.y;
}

void draw_lost(const Pen& pen) {
  const std::vector<const DeskTeam*> lost = lost_teams(pen);
  if (lost.empty()) return;
  paragraph(pen, "link.lost", lost_words(pen, lost), Tone::gold);
  if (button(pen, "link.answer", pen.say("desk.link.answer", {{"team", lost.front()->name}})))
    type_for(pen, lost.front()->id);
}

} // namespace blason::desk
