#pragma once

#include "rules/intents.hpp"

#include <string_view>
#include <tuple>

// Name and fields of every intent, said once for reading and writing.

namespace blason {

template <class I, class T> struct Part {
  std::string_view key;
  T I::*member;
};
template <class... Parts> struct IntentShape {
  std::string_view name;
  std::tuple<Parts...> parts;
};

template <class I, class T> constexpr Part<I, T> part(std::string_view key, T I::*member) {
  return {key, member};
}
template <class... Parts>
constexpr IntentShape<Parts...> shaped(std::string_view name, Parts... parts) {
  return {name, std::tuple(parts...)};
}

template <class I> inline constexpr auto shape_of = nullptr; // every intent has its own below
template <class I> constexpr auto team_part() { return part("team", &I::team); }
template <class I> constexpr auto team_alone(std::string_view name) {
  return shaped(name, team_part<I>());
}
template <class I> constexpr auto team_and_card(std::string_view name) {
  return shaped(name, team_part<I>(), part("card", &I::card));
}
template <class I> constexpr auto round_and_card(std::string_view name) {
  return shaped(name, part("round", &I::round), part("card", &I::card));
}

template <>
inline constexpr auto shape_of<PlaceCard> = shaped("PlaceCard", team_part<PlaceCard>(),
                                                   part("card", &PlaceCard::card),
                                                   part("spot", &PlaceCard::spot));
template <> inline constexpr auto shape_of<LiftCard> = team_and_card<LiftCard>("LiftCard");
template <> inline constexpr auto shape_of<PlantBanner> = team_and_card<PlantBanner>("PlantBanner");
template <> inline constexpr auto shape_of<LiftBanner> = team_and_card<LiftBanner>("LiftBanner");
template <> inline constexpr auto shape_of<LockBoard> = team_alone<LockBoard>("LockBoard");
template <> inline constexpr auto shape_of<ReopenBoard> = team_alone<ReopenBoard>("ReopenBoard");
template <> inline constexpr auto shape_of<PassCard> = team_alone<PassCard>("PassCard");
template <>
inline constexpr auto shape_of<AskName> = shaped("AskName", team_part<AskName>(),
                                                 part("name", &AskName::name));
template <>
inline constexpr auto shape_of<RaiseBanner> = shaped("RaiseBanner",
                                                     part("banner", &RaiseBanner::banner),
                                                     part("plain", &RaiseBanner::plain),
                                                     part("name", &RaiseBanner::name));
template <> inline constexpr auto shape_of<GoOn> = shaped("GoOn");
template <> inline constexpr auto shape_of<SkipStep> = shaped("SkipStep");
template <>
inline constexpr auto shape_of<InsertStep> = shaped("InsertStep", part("step", &InsertStep::step));
template <>
inline constexpr auto shape_of<LookBack> = shaped("LookBack", part("step", &LookBack::step));
template <> inline constexpr auto shape_of<CloseTry> = shaped("CloseTry");
template <> inline constexpr auto shape_of<OpenTry> = shaped("OpenTry");
template <> inline constexpr auto shape_of<ReopenTry> = shaped("ReopenTry");
template <>
inline constexpr auto shape_of<ExtendClock> = shaped("ExtendClock",
                                                     part("seconds", &ExtendClock::seconds));
template <> inline constexpr auto shape_of<OpenHint> = shaped("OpenHint");
template <> inline constexpr auto shape_of<HideAnswer> = shaped("HideAnswer");
template <>
inline constexpr auto shape_of<Correct> = shaped("Correct", part("round", &Correct::round),
                                                 team_part<Correct>(), part("card", &Correct::card),
                                                 part("try", &Correct::attempt),
                                                 part("spot", &Correct::spot));
template <>
inline constexpr auto shape_of<AcceptAlso> = shaped("AcceptAlso", part("round", &AcceptAlso::round),
                                                    part("card", &AcceptAlso::card),
                                                    part("spot", &AcceptAlso::spot));
template <> inline constexpr auto shape_of<Withdraw> = round_and_card<Withdraw>("Withdraw");
template <> inline constexpr auto shape_of<Park> = round_and_card<Park>("Park");
template <>
inline constexpr auto shape_of<Adjust> = shaped("Adjust", team_part<Adjust>(),
                                                part("points", &Adjust::points),
                                                part("note", &Adjust::note));
template <>
inline constexpr auto shape_of<SeatTeam> = shaped("SeatTeam", part("name", &SeatTeam::name),
                                                  part("banner", &SeatTeam::banner),
                                                  part("size", &SeatTeam::size));
template <>
inline constexpr auto shape_of<RenameTeam> = shaped("RenameTeam", team_part<RenameTeam>(),
                                                    part("name", &RenameTeam::name));
template <> inline constexpr auto shape_of<ApproveName> = team_alone<ApproveName>("ApproveName");
template <> inline constexpr auto shape_of<DeclineName> = team_alone<DeclineName>("DeclineName");
template <>
inline constexpr auto shape_of<MoveTeam> = shaped("MoveTeam", team_part<MoveTeam>(),
                                                  part("to", &MoveTeam::to));
template <>
inline constexpr auto shape_of<MergeTeam> = shaped("MergeTeam", team_part<MergeTeam>(),
                                                   part("into", &MergeTeam::into));
template <>
inline constexpr auto shape_of<SplitTeam> = shaped("SplitTeam", team_part<SplitTeam>(),
                                                   part("name", &SplitTeam::name));
template <> inline constexpr auto shape_of<RemoveTeam> = team_alone<RemoveTeam>("RemoveTeam");
template <>
inline constexpr auto shape_of<Turn> = shaped("Turn", part("what", &Turn::what),
                                              part("on", &Turn::on));
template <>
inline constexpr auto shape_of<ChangeLanguage> = shaped("ChangeLanguage",
                                                        part("to", &ChangeLanguage::to));
template <> inline constexpr auto shape_of<Note> = shaped("Note", part("text", &Note::text));
template <> inline constexpr auto shape_of<TakeBack> = shaped("TakeBack");
template <>
inline constexpr auto shape_of<EndSession> = shaped("EndSession",
                                                    part("confirmed", &EndSession::confirmed));
template <> inline constexpr auto shape_of<TimeUp> = shaped("TimeUp");

} // namespace blason
