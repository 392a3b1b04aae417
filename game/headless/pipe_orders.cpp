#include "headless/pipe_orders.hpp"

#include "face/called.hpp"
#include "seating/laying.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace blason {
namespace {

constexpr int longest_way = 200; // acts from anywhere in a script to the next round

bool takes_answers(const Session& session) {
  const Round* round = session.open_round();
  return round != nullptr && (std::holds_alternative<Sorting>(round->stage) ||
                              std::holds_alternative<Asking>(round->stage) ||
                              std::holds_alternative<Hinting>(round->stage));
}

bool tells_answers(const Session& session) {
  const Round* round = session.open_round();
  return round != nullptr && (std::holds_alternative<Revealing>(round->stage) ||
                              std::holds_alternative<Told>(round->stage));
}

const std::vector<PipeOrder>& pipe_orders() {
  static const std::vector<PipeOrder> orders{
      {"open", GoOn{}, takes_answers, false},  {"close", CloseTry{}}, {"try", OpenTry{}},
      {"reveal", GoOn{}, tells_answers, true}, {"next", GoOn{}},      {"end", EndSession{true}},
  };
  return orders;
}

struct WhyNot {
  const LiveTable& table;
  Language language;

  std::string operator()(const Accepted&) const { return {}; }
  std::string operator()(const Refused& no) const {
    const std::string key = "refusal." + std::string(slug(no.why));
    return say(language, nouns_of(table.deck(), language), Phrase::named(key));
  }
  std::string operator()(const NotYours&) const { return (*this)(Refused{Refusal::already_so}); }
  std::string operator()(const NotSaved& no) const {
    const std::string key = "record." + std::string(slug(no.trouble));
    return say(language, Phrase::named(key));
  }
};

/// Once. Empty: done.
std::string lay_once(LiveTable& table, const Intent& intent, Language language) {
  const auto outcome = lay_and_wait(table, "desk", intent);
  if (!outcome) return say(language, "headless.no-answer");
  return std::visit(WhyNot{table, language}, *outcome);
}

} // namespace

std::optional<PipeOrder> pipe_order(std::string_view word) {
  const auto& orders = pipe_orders();
  const auto at = std::find_if(orders.begin(), orders.end(),
                               [&](const PipeOrder& order) { return order.word == word; });
  if (at == orders.end()) return std::nullopt;
  return *at;
}

std::string pipe_words() {
  std::string words;
  for (const PipeOrder& order : pipe_orders())
    words += (words.empty() ? "" : ", ") + std::string(order.word);
  return words;
}

std::string carry_out(LiveTable& table, const PipeOrder& order, Language language) {
  if (order.reached == nullptr) return lay_once(table, order.intent, language);
  bool once_more = order.even_there;
  for (int act = 0; act < longest_way; ++act) {
    if (!once_more && order.reached(*table.showing().session)) return {};
    once_more = false;
    const std::string wrong = lay_once(table, order.intent, language);
    if (!wrong.empty()) return wrong;
  }
  return say(language, "headless.no-answer");
}

} // namespace blason
