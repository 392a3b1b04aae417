#include "seating/phone_table.hpp"

#include "face/called.hpp"
#include "host/tokens.hpp"
#include "phone/files.hpp"
#include "seating/phone_pictures.hpp"
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

struct RaisedTeam {
  RaiseAnswer operator()(const Accepted& done) const { return done.raised; }
  RaiseAnswer operator()(const Refused& no) const { return no.why; }
  RaiseAnswer operator()(const NotYours&) const { return Refusal::list_closed; }
  RaiseAnswer operator()(const NotSaved&) const { return CommandUnsaved{}; }
};

constexpr int most_banner = static_cast<int>(most_teams) - 1;

/// As it was pressed while building.
std::shared_ptr<const WebPages> page_of_phones() {
  WebPages pages;
  for (const PhoneFile& file : phone_files())
    pages[std::string(file.path)] =
        WebPage{std::string(file.type), std::string(file.bytes), file.lasting};
  return std::make_shared<const WebPages>(std::move(pages));
}

std::vector<std::string> addresses_of(const std::vector<LocalAddress>& ways) {
  std::vector<std::string> addresses;
  for (const LocalAddress& way : ways) addresses.push_back(way.address);
  return addresses;
}

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
    lobby.raising = !session.ended && !session.listed && session.playing() < most_teams;
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
    : table_(table), pages_(page_of_phones()), code_(fresh_code()), secret_(fresh_token()),
      public_url_(wish.public_url), ways_(local_addresses()), by_(wish.by),
      host_(settings(kept, wish), doors(wish.counted)) {}

HostSettings PhoneTable::settings(const std::vector<Token>& kept, const PhoneWish& wish) const {
  HostSettings settings;
  settings.port = wish.port;
  settings.addresses = addresses_of(ways_);
  settings.public_url = wish.public_url;
  settings.proxies = wish.proxies;
  settings.code = code_;
  settings.secret = secret_;
  settings.first_version = read_clocks().utc;
  settings.seats = in_order(kept);
  return settings;
}

HostDoors PhoneTable::doors(std::function<void()> counted) {
  HostDoors doors;
  doors.submit = [this](PhoneCommand command, std::function<void(CommandAnswer)> heard) {
    Submission submission{Actor{Seat::team, command.team, command.device}, command.device,
                          command.id, std::move(command.intent)};
    table_.submit(std::move(submission), [heard = std::move(heard)](const Outcome& outcome) {
      heard(std::visit(AnswerTo{}, outcome));
    });
  };
  doors.raise = [this](const std::string& device, const NewBanner& banner,
                       std::function<void(RaiseAnswer)> heard) {
    const Language language =
        parse_language(table_.showing().session->language).value_or(Language::english);
    const std::string plain = banner_name(language, std::clamp(banner.banner, 0, most_banner));
    Submission submission{
        Actor{Seat::team, {}, device}, device, {}, RaiseBanner{plain, banner.name, banner.banner}};
    table_.submit(std::move(submission), [heard = std::move(heard)](const Outcome& outcome) {
      heard(std::visit(RaisedTeam{}, outcome));
    });
  };
  doors.keep = [this](const SeatToken& seat, std::function<void(bool)> heard) {
    table_.keep(Token{seat.hash, seat.team.value, seat.device, read_clocks().utc, seat.revoked},
                std::move(heard));
  };
  doors.counted = std::move(counted);
  doors.say = [this](Phrase phrase) { return sentence(phrase); };
  return doors;
}

std::string PhoneTable::sentence(Phrase phrase) const {
  const std::string own = table_.showing().session->language;
  const Language language = parse_language(own).value_or(Language::english);
  return say(language, nouns_of(table_.deck(), language), phrase);
}

void PhoneTable::open() {
  hand_over_all();
  host_.serve(pages_);
  host_.start();
  painter_ = std::jthread([this](const std::stop_token& unwanted) { paint(unwanted); });
}

void PhoneTable::close() {
  painter_ = {}; // asked to stop, and waited for
  host_.stop();
}

/// Phones that came before their pictures show letters, and ask for them again.
void PhoneTable::paint(const std::stop_token& unwanted) {
  try {
    auto pictures = phone_pictures(table_.deck(), [&] { return unwanted.stop_requested(); });
    if (!pictures) return;
    pictures->insert(pages_->begin(), pages_->end());
    host_.serve(std::make_shared<const WebPages>(std::move(*pictures)));
  } catch (const std::exception&) {
    // An evening without faces on phones is an evening still.
  }
}

void PhoneTable::show(const Showing& showing, const Changed& changed) {
  const std::lock_guard lock(order_);
  hand_over(showing, changed);
}

void PhoneTable::hand_over_all() {
  Changed all;
  all.everybody = true;
  const std::lock_guard lock(order_);
  hand_over(table_.showing(), all);
}

void PhoneTable::hand_over(const Showing& showing, const Changed& changed) {
  PhoneNews news = phone_news(table_.deck(), showing, changed);
  if (news.lobby && !admits_) news.lobby->open = false;
  host_.show(std::move(news));
}

const std::string& PhoneTable::shown_way() const {
  static const std::string none;
  for (const LocalAddress& way : ways_)
    if (way.address == by_) return way.address;
  for (const LocalAddress& way : ways_)
    if (way.interface == by_) return way.address;
  return ways_.empty() ? none : ways_.front().address;
}

Invitation PhoneTable::invitation() const {
  const std::string shown = shown_way();
  std::string url = public_url_;
  if (url.empty() && !shown.empty()) url = urls_of({shown}, host_.port()).front();
  const std::size_t scheme = url.find("://");
  return {url + "/#s=" + secret_, scheme == url.npos ? url : url.substr(scheme + 3), code_};
}

void PhoneTable::look_around(std::vector<LocalAddress> now) {
  if (now == ways_) return;
  ways_ = std::move(now);
  host_.be_found_at(addresses_of(ways_));
}

void PhoneTable::admit(bool newcomers) {
  admits_ = newcomers;
  hand_over_all();
}

} // namespace blason
