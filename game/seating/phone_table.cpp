#include "seating/phone_table.hpp"

#include "face/called.hpp"
#include "host/tokens.hpp"
#include "views/hand.hpp"
#include "views/wall.hpp"

#include <algorithm>

namespace blason {
namespace {

std::vector<SeatToken> in_order(std::vector<Token> kept) {
  std::stable_sort(kept.begin(), kept.end(),
                   [](const Token& a, const Token& b) { return a.issued_at < b.issued_at; });
  std::vector<SeatToken> seats;
  for (const Token& token : kept)
    seats.push_back(SeatToken{token.hash, TeamId(token.team), token.device, token.revoked});
  return seats;
}

struct AnswerTo {
  CommandAnswer operator()(const Accepted&) const { return CommandKept{}; }
  CommandAnswer operator()(const Refused& no) const { return no.why; }
  CommandAnswer operator()(const NotYours&) const { return Refusal::team_is_out; }
  CommandAnswer operator()(const NotSaved&) const { return CommandUnsaved{}; }
};

std::optional<Countdown> countdown_of(const Showing& showing) {
  const auto clock = clock_of(*showing.session);
  if (!clock) return std::nullopt;
  const Millis left = clock->closes_at - showing.played;
  return Countdown{showing.runs, showing.runs ? showing.at_monotonic + left : left};
}

} // namespace

PhoneNews phone_news(const Deck& deck, const Showing& showing, const Changed& changed) {
  const Session& session = *showing.session;
  PhoneNews news;
  news.teams = changed.teams;
  news.everybody = changed.everybody;
  news.setting = HandSetting{countdown_of(showing), !showing.not_saved};
  if (changed.everybody) {
    Lobby lobby{deck.title.in(session.language), session.language, {}, !session.ended};
    for (const Team& team : session.teams) {
      if (team.out)
        news.gone.push_back(GoneTeam{team.id, team.into});
      else
        lobby.teams.push_back(LobbyTeam{team.id, team.name, team.banner});
    }
    news.lobby = std::move(lobby);
  }
  news.hand = [&deck, shown = showing.session](const TeamId& team) {
    return hand_view(deck, *shown, team);
  };
  return news;
}

PhoneTable::PhoneTable(LiveTable& table, const std::vector<Token>& kept, const PhoneWish& wish)
    : table_(table), pages_(std::make_shared<const WebPages>(wish.pages)), code_(fresh_code()),
      host_(settings(kept, wish), doors()) {}

HostSettings PhoneTable::settings(const std::vector<Token>& kept, const PhoneWish& wish) const {
  HostSettings settings;
  settings.port = wish.port;
  settings.addresses = local_addresses();
  settings.public_url = wish.public_url;
  settings.code = code_;
  settings.secret = fresh_token();
  settings.first_version = read_clocks().utc;
  settings.seats = in_order(kept);
  return settings;
}

HostDoors PhoneTable::doors() {
  HostDoors doors;
  doors.submit = [this](PhoneCommand command, std::function<void(CommandAnswer)> heard) {
    Submission submission{Actor{Seat::team, command.team, command.device}, command.device,
                          command.id, std::move(command.intent)};
    table_.submit(std::move(submission), [heard = std::move(heard)](const Outcome& outcome) {
      heard(std::visit(AnswerTo{}, outcome));
    });
  };
  doors.keep = [this](const SeatToken& seat, std::function<void(bool)> heard) {
    table_.keep(Token{seat.hash, seat.team.value, seat.device, read_clocks().utc, seat.revoked},
                std::move(heard));
  };
  doors.say = [this](Phrase phrase) { return sentence(phrase); };
  return doors;
}

std::string PhoneTable::sentence(Phrase phrase) const {
  const std::string own = table_.showing().session->language;
  const Language language = parse_language(own).value_or(Language::english);
  return say(language, nouns_of(table_.deck(), language), phrase);
}

void PhoneTable::open() {
  Changed all;
  all.everybody = true;
  show(table_.showing(), all);
  host_.serve(pages_);
  host_.start();
}

void PhoneTable::show(const Showing& showing, const Changed& changed) {
  host_.show(phone_news(table_.deck(), showing, changed));
}

} // namespace blason
