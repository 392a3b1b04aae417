#include "wire/order_forms.hpp"

namespace blason {
namespace {

std::vector<OrderForm> of_teams() {
  return {{"places {card} -> {spot}", PlaceCard{}, true},
          {"lifts {card}", LiftCard{}, true},
          {"plants a banner on {card}", PlantBanner{}, true},
          {"takes the banner off {card}", LiftBanner{}, true},
          {"seals", LockBoard{}, true},
          {"reopens", ReopenBoard{}, true},
          {"passes", PassCard{}, true},
          {"asks for the name {name}", AskName{}, true},
          {"raises banner {banner} as {plain} and asks for {name}", RaiseBanner{}, true}};
}

std::vector<OrderForm> of_the_desk() {
  return {{"goes on", GoOn{}},
          {"skips the step", SkipStep{}},
          {"inserts {step}", InsertStep{}},
          {"looks at the present", LookBack{-1}},
          {"looks back at step {step}", LookBack{}},
          {"closes the try", CloseTry{}},
          {"opens a try", OpenTry{}},
          {"reopens the try", ReopenTry{}},
          {"gives {seconds} s more", ExtendClock{}},
          {"opens a hint", OpenHint{}},
          {"hides the answer", HideAnswer{}},
          {"corrects {team} {card} -> {spot} from try {try} in round {round}", Correct{}},
          {"accepts {card} -> {spot} in round {round}", AcceptAlso{}},
          {"withdraws {card} in round {round}", Withdraw{}},
          {"parks {card} in round {round}", Park{}},
          {"adjusts {team} by {points} {note}", Adjust{}},
          {"seats {name}", SeatTeam{}},
          {"seats {name} under banner {banner} with {size}", SeatTeam{}},
          {"renames {team} {name}", RenameTeam{}},
          {"approves the name of {team}", ApproveName{}},
          {"declines the name of {team}", DeclineName{}},
          {"moves {team} to {to}", MoveTeam{}},
          {"merges {team} into {into}", MergeTeam{}},
          {"splits {name} off {team}", SplitTeam{}},
          {"removes {team}", RemoveTeam{}},
          {"turns {what} on", Turn{Switch::ranks, true}},
          {"turns {what} off", Turn{Switch::ranks, false}},
          {"speaks {to}", ChangeLanguage{}},
          {"notes {text}", Note{}},
          {"takes back", TakeBack{}},
          {"ends", EndSession{true}},
          {"asks to end", EndSession{false}},
          {"says time is up", TimeUp{}}};
}

} // namespace

const std::vector<OrderForm>& order_forms() {
  static const std::vector<OrderForm> all = [] {
    std::vector<OrderForm> forms = of_teams();
    for (OrderForm& form : of_the_desk()) forms.push_back(std::move(form));
    return forms;
  }();
  return all;
}

} // namespace blason
