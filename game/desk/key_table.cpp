#include "desk/forms.hpp"
#include "desk/keys.hpp"
#include "desk/names_asked.hpp"
#include "desk/sentences.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace blason::desk {
namespace {

template <class I> void just(const Pen& pen, const char* id) { pen.order(id, Intent{I{}}); }

/// Boards that are still open when a try is to be closed: the first time it is said, the second it
/// is meant.
bool boards_wait(const Pen& pen, const char* id) {
  const DeskBoard* board = pen.view.present();
  // What was warned of has passed: the next try is asked about anew.
  if (board == nullptr || board->stage != DeskStage::sorting) return pen.draft.closing = false;
  const auto waits = [](const DeskHand& hand) { return !hand.locked && !hand.away; };
  const auto open = std::count_if(board->hands.begin(), board->hands.end(), waits);
  if (open == 0 || std::exchange(pen.draft.closing, !pen.draft.closing)) return false;
  pen.refuse(id, pen.say("desk.boards-wait", {{"count", open}}));
  return true;
}
void go_on(const Pen& pen) {
  if (turns_page(pen)) return pen.order("next", TurnWallPage{1});
  if (!boards_wait(pen, "next")) just<GoOn>(pen, "next");
}
void skip(const Pen& pen) { just<SkipStep>(pen, "skip"); }
void take_back(const Pen& pen) { just<TakeBack>(pen, "undo"); }
void close_try(const Pen& pen) {
  if (!boards_wait(pen, "close-try")) just<CloseTry>(pen, "close-try");
}
void open_try(const Pen& pen) { just<OpenTry>(pen, "open-try"); }
void reopen_try(const Pen& pen) { just<ReopenTry>(pen, "reopen-try"); }
void open_hint(const Pen& pen) { just<OpenHint>(pen, "hint"); }
void hide(const Pen& pen) { just<HideAnswer>(pen, "hide"); }
void longer(const Pen& pen) { pen.order("longer", Intent{ExtendClock{30}}); }
void shorter(const Pen& pen) { pen.order("shorter", Intent{ExtendClock{-30}}); }

/// The step looked at, or the one before it that was played.
void look_back(const Pen& pen) {
  if (pen.about.wall_page > 0) return pen.order("back", TurnWallPage{-1});
  int step = (pen.view.looking >= 0 ? pen.view.looking : pen.view.step) - 1;
  while (step > 0 && !pen.view.steps[static_cast<std::size_t>(step)].opened_at) --step;
  pen.order("back", Intent{LookBack{std::max(step, 0)}});
}
void present(const Pen& pen) { pen.order("present", Intent{LookBack{-1}}); }
void black(const Pen& pen) { pen.order("black", Intent{Turn{Switch::black, !pen.view.black}}); }
void pause(const Pen& pen) { pen.order("pause", Intent{Turn{Switch::paused, !pen.view.paused}}); }
void ranks(const Pen& pen) { pen.order("ranks", Intent{Turn{Switch::ranks, !pen.view.ranks}}); }
void language(const Pen& pen) {
  pen.order("language", Intent{ChangeLanguage{pen.view.language == "fr" ? "en" : "fr"}});
}
void pass(const Pen& pen) {
  const DeskBoard* board = pen.view.present();
  pen.order("pass", Intent{PassCard{board == nullptr ? TeamId{} : board->asked}});
}
/// The two steps of the end: once asks, twice ends.
void end(const Pen& pen) {
  if (pen.draft.ending) pen.order("end", Intent{EndSession{true}});
  pen.draft.ending = !pen.draft.ending;
}

int round_number(const Pen& pen) {
  const DeskBoard* board = pen.shown_round();
  return board == nullptr ? 0 : board->head.number;
}
/// Where the grid is not shown, what is meant is asked for.
bool asks(const Pen& pen, Form form) {
  if (pen.about.one_screen) pen.open(form);
  return pen.about.one_screen;
}
void accept(const Pen& pen) {
  if (asks(pen, Form::accept)) return;
  pen.order("accept",
            Intent{AcceptAlso{round_number(pen), CardNo{pen.draft.card}, SpotNo{pen.draft.spot}}});
}
void withdraw(const Pen& pen) {
  if (asks(pen, Form::withdraw)) return;
  pen.order("withdraw", Intent{Withdraw{round_number(pen), CardNo{pen.draft.card}}});
}
void park(const Pen& pen) {
  if (asks(pen, Form::park)) return;
  pen.order("park", Intent{Park{round_number(pen), CardNo{pen.draft.card}}});
}

/// The team that asks for a name, else the chosen one: the table says that it asks for none.
TeamId named_team(const Pen& pen) {
  const DeskTeam* team = asking_team(pen);
  if (team == nullptr) team = pen.chosen_team();
  return team == nullptr ? TeamId{} : team->id;
}
void approve_name(const Pen& pen) {
  pen.order("name-approve", Intent{ApproveName{named_team(pen)}});
}
void decline_name(const Pen& pen) {
  pen.order("name-decline", Intent{DeclineName{named_team(pen)}});
}
void moderate(const Pen& pen) {
  pen.order("names-moderated", Intent{Turn{Switch::moderated, !pen.view.moderated}});
}
void close_list(const Pen& pen) {
  pen.order("list-closed", Intent{Turn{Switch::listed, !pen.view.listed}});
}

template <Form F> void open_form(const Pen& pen) { pen.open(F); }

/// From who is there: as many teams, and the people they said they are.
void compose_teams(const Pen& pen) {
  int people = 0, teams = 0;
  for (const DeskTeam& team : pen.view.teams)
    if (!team.out) ++teams, people += team.size;
  if (teams > 0) pen.draft.teams = teams;
  if (people > 0) pen.draft.people = people;
  pen.open(Form::compose);
}

/// Up or down by one among all teams, those that left included: the display order counts them.
void shift(const Pen& pen, const char* id, int by) {
  const DeskTeam* team = pen.chosen_team();
  if (team == nullptr) return pen.refuse(id, pen.say("refusal.no_such_team"));
  int at = 0;
  while (pen.view.teams[static_cast<std::size_t>(at)].id != team->id) ++at;
  const int to = std::clamp(at + by, 0, static_cast<int>(pen.view.teams.size()) - 1);
  pen.order(id, Intent{MoveTeam{team->id, to}});
}
void team_up(const Pen& pen) { shift(pen, "team-up", -1); }
void team_down(const Pen& pen) { shift(pen, "team-down", 1); }

void write_note(const Pen& pen) {
  if (asks(pen, Form::note)) return;
  pen.draft.tab = Tab::notes;
  pen.draft.note_wanted = true;
}

void export_as(const Pen& pen, const char* format) {
  pen.order(std::string("export.") + format, ExportNow{format});
}
void export_events(const Pen& pen) { export_as(pen, "events"); }
void export_results(const Pen& pen) { export_as(pen, "results"); }
void export_csv(const Pen& pen) { export_as(pen, "csv"); }
void export_csv_fr(const Pen& pen) { export_as(pen, "csv-fr"); }
void export_xlsx(const Pen& pen) { export_as(pen, "xlsx"); }

void elsewhere(const Pen& pen) { pen.order("elsewhere", SaveElsewhere{}); }
void retry(const Pen& pen) { pen.order("retry", RetrySaving{}); }
void swap_screens(const Pen& pen) { pen.order("swap", SwapScreens{}); }
void daylight(const Pen& pen) { pen.order("daylight", DressWall{DressWall::What::daylight}); }
void hatched(const Pen& pen) { pen.order("hatched", DressWall{DressWall::What::hatched}); }
void sound(const Pen& pen) { pen.order("sound", DressWall{DressWall::What::sound}); }
void motion(const Pen& pen) { pen.order("motion", DressWall{DressWall::What::motion}); }
void plug(const Pen& pen) { pen.order("plug", TestThePlug{}); }
void admit_phones(const Pen& pen) {
  if (!pen.about.phones) return pen.refuse("phones", pen.say("desk.phones.none"));
  pen.order("phones", AdmitPhones{});
}
/// Each team's code, until it is asked for again. Where the room sees the desk they would be
/// everybody's.
void show_codes(const Pen& pen) {
  if (!pen.about.phones) return pen.refuse("codes", pen.say("desk.phones.none"));
  if (pen.about.one_screen) return pen.refuse("codes", pen.say("desk.codes.seen"));
  pen.draft.codes = !pen.draft.codes;
  if (pen.draft.codes) pen.order("codes", ShowCodes{});
}
void open_wifi(const Pen& pen) {
  if (!pen.about.phones) return pen.refuse("wifi", pen.say("desk.phones.none"));
  open_wifi_form(pen);
}
/// The next of the machine's addresses, round and round.
void next_way(const Pen& pen) {
  if (!pen.about.phones) return pen.refuse("way", pen.say("desk.phones.none"));
  const std::vector<Way>& ways = pen.about.phones->ways;
  if (ways.size() < 2) return pen.refuse("way", pen.say("desk.way.one"));
  const auto at = std::find_if(ways.begin(), ways.end(), [](const Way& way) { return way.shown; });
  const bool last = at == ways.end() || at + 1 == ways.end();
  pen.order("way", ShowWay{last ? ways.front().address : (at + 1)->address});
}
void try_reach(const Pen& pen) {
  if (!pen.about.phones) return pen.refuse("reach", pen.say("desk.phones.none"));
  pen.order("reach", TryReach{});
}
void go_home(const Pen& pen) { pen.order("home", GoHome{}); }
void leave(const Pen& pen) { pen.order("leave", LeaveDesk{}); }
template <std::size_t N> void wall_on(const Pen& pen) {
  const std::string item = "wall-on." + std::to_string(N);
  if (pen.about.monitors.size() < N)
    return pen.refuse(item, pen.say("desk.no-such-monitor", {{"number", N}}));
  pen.order(item, PutWallOn{pen.about.monitors[N - 1]});
}
void show_keys(const Pen& pen) { pen.draft.keys = !pen.draft.keys; }

constexpr auto none = Named::none;
constexpr std::array<DeskKey, 63> table{{
    {"next", Named::page_down, 'N', 0, "help.next", go_on},
    {"back", Named::page_up, 0, 0, "help.back", look_back},
    {"present", Named::end, 0, 0, "help.present", present},
    {"undo", Named::backspace, 'Z', 0, "help.undo", take_back},
    {"black", none, 'B', 0, "help.black", black},
    {"pause", none, 'P', 0, "help.pause", pause},
    {"skip", none, 'S', 0, "help.skip", skip},
    {"insert", none, 'M', 0, "desk.insert", open_form<Form::insert>},
    {"close-try", none, 'C', 0, "desk.close-try", close_try},
    {"open-try", none, 'O', 0, "desk.open-try", open_try},
    {"reopen-try", none, 'R', 0, "desk.reopen-try", reopen_try},
    {"hint", none, 'I', 0, "help.hint", open_hint},
    {"hide", none, 'H', 0, "desk.hide", hide},
    {"longer", Named::up, 0, 0, "desk.longer", longer},
    {"shorter", Named::down, 0, 0, "desk.shorter", shorter},
    {"pass", Named::del, 0, 0, "help.pass", pass},
    {"ranks", none, 'K', 0, "help.ranks", ranks},
    {"language", none, 'L', 0, "help.language", language},
    {"adjust", none, 'A', 0, "desk.adjust", open_form<Form::adjust>},
    {"note", none, 'J', 0, "desk.note", write_note},
    {"correct", none, 'G', 'C', "desk.correct", open_form<Form::correct>},
    {"accept", none, 'G', 'A', "desk.accept", accept},
    {"withdraw", none, 'G', 'W', "desk.withdraw", withdraw},
    {"park", none, 'G', 'P', "desk.park", park},
    {"team-add", none, 'T', 'A', "desk.add-team", open_form<Form::add_team>},
    {"team-rename", none, 'T', 'R', "desk.rename", open_form<Form::rename>},
    {"name-approve", none, 'T', 'O', "desk.name-approve", approve_name},
    {"name-decline", none, 'T', 'N', "desk.name-decline", decline_name},
    {"names-moderated", none, 'T', 'V', "desk.names-switch", moderate},
    {"list-closed", none, 'T', 'L', "desk.list-switch", close_list},
    {"team-up", none, 'T', 'U', "desk.team-up", team_up},
    {"team-down", none, 'T', 'D', "desk.team-down", team_down},
    {"team-merge", none, 'T', 'M', "desk.merge", open_form<Form::merge>},
    {"team-split", none, 'T', 'S', "desk.split", open_form<Form::split>},
    {"team-remove", none, 'T', 'X', "desk.remove", open_form<Form::remove>},
    {"codes", none, 'T', 'K', "desk.codes", show_codes},
    {"compose", none, 'T', 'C', "desk.compose", compose_teams},
    {"exports", none, 'E', 0, "desk.export", open_form<Form::exports>},
    {"export.events", none, 'X', 'E', "desk.export.events", export_events},
    {"export.results", none, 'X', 'R', "desk.export.results", export_results},
    {"export.csv", none, 'X', 'C', "desk.export.csv", export_csv},
    {"export.csv-fr", none, 'X', 'F', "desk.export.csv-fr", export_csv_fr},
    {"export.xlsx", none, 'X', 'X', "desk.export.xlsx", export_xlsx},
    {"windows", none, 'F', 0, "desk.screens", open_form<Form::windows>},
    {"swap", none, 'W', 'S', "desk.swap", swap_screens},
    {"wall-on.1", none, 'W', '1', "desk.wall-on.first", wall_on<1>},
    {"wall-on.2", none, 'W', '2', "desk.wall-on.second", wall_on<2>},
    {"wall-on.3", none, 'W', '3', "desk.wall-on.third", wall_on<3>},
    {"daylight", none, 'W', 'D', "desk.daylight", daylight},
    {"hatched", none, 'W', 'G', "desk.hatched", hatched},
    {"sound", none, 'W', 'M', "desk.sound", sound},
    {"motion", none, 'W', 'A', "desk.motion", motion},
    {"elsewhere", none, 'W', 'E', "desk.save-elsewhere", elsewhere},
    {"retry", none, 'W', 'R', "desk.retry", retry},
    {"phones", none, 'W', 'P', "desk.phones.admit", admit_phones},
    {"way", none, 'W', 'I', "desk.way.next", next_way},
    {"wifi", none, 'W', 'N', "desk.wifi", open_wifi},
    {"reach", none, 'W', 'V', "desk.reach", try_reach},
    {"plug", none, 'W', 'T', "desk.plug", plug},
    {"home", none, 'W', 'H', "desk.home", go_home},
    {"leave", none, 'W', 'L', "desk.leave", leave},
    {"end", none, 'Q', 0, "help.end", end},
    {"keys", Named::f1, 0, 0, "help.title", show_keys},
}};

} // namespace

std::span<const DeskKey> desk_keys() { return table; }

} // namespace blason::desk
