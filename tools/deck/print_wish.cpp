#include "print_wish.hpp"

#include "call/call.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace blason {
namespace {

constexpr double farthest = 10; // millimetres: a printer that is off by more has lost its sheet
constexpr std::array duplex_words{"long", "short", "none"};
constexpr std::array layout_words{"sheet", "fold", "single"};

std::optional<double> millimetres(std::string words) {
  std::replace(words.begin(), words.end(), ',', '.');
  std::erase(words, ' ');
  const bool plus = words.starts_with('+');
  double value = 0;
  const char* const end = words.data() + words.size();
  const auto read = std::from_chars(words.data() + (plus ? 1 : 0), end, value);
  // Said so that what is no number is refused, too: « nan » reads as one.
  if (read.ec != std::errc() || read.ptr != end || !(std::abs(value) <= farthest))
    return std::nullopt;
  return value;
}

std::vector<std::string> split(std::string_view words, char at) {
  std::vector<std::string> parts{""};
  for (const char letter : words)
    if (letter == at)
      parts.emplace_back();
    else
      parts.back() += letter;
  return parts;
}

/// Whose business an option is.
struct Belongs {
  const char* option;
  bool given;
  std::vector<std::string> to;
};

std::vector<Belongs> belongings(const PrintCall& call) {
  const std::vector<std::string> cards{"cards", "calibration"}, walls{"sheets", "posters"};
  return {{"--size", call.size.has_value(), cards},
          {"--layout", call.layout.has_value(), {"cards"}},
          {"--duplex", call.duplex.has_value(), cards},
          {"--backs-offset", call.backs_offset.has_value(), cards},
          {"--revealed", call.revealed, walls}};
}

template <class Kind, std::size_t count>
Kind chosen(const std::optional<std::string>& word, const std::array<const char*, count>& words) {
  const auto found = word ? std::find(words.begin(), words.end(), *word) : words.begin();
  return static_cast<Kind>(found - words.begin());
}

} // namespace

std::optional<Point> read_offset(std::string_view words) {
  std::vector<std::string> parts = split(words, words.find(';') == words.npos ? ',' : ';');
  // Four parts: both numbers were written with a decimal comma.
  if (parts.size() == 4) parts = {parts[0] + "." + parts[1], parts[2] + "." + parts[3]};
  if (parts.size() != 2) return std::nullopt;
  const auto right = millimetres(parts[0]), down = millimetres(parts[1]);
  if (!right || !down) return std::nullopt;
  return Point{*right, *down};
}

std::string at_odds(const PrintCall& call, Language language) {
  for (const Belongs& each : belongings(call))
    if (each.given && std::find(each.to.begin(), each.to.end(), call.what) == each.to.end())
      return say(
          language, "deck.print.misplaced",
          {{"option", each.option}, {"what", call.what}, {"whats", list(language, each.to)}});
  const auto together = [language](const std::string& option, const std::string& other) {
    return say(language, "deck.print.together", {{"option", option}, {"other", other}});
  };
  const std::string layout = call.layout.value_or("sheet"), duplex = call.duplex.value_or("long");
  if (call.backs_offset && layout != "sheet")
    return together("--backs-offset", "--layout " + layout);
  if (call.backs_offset && duplex == "none") return together("--backs-offset", "--duplex none");
  if (call.duplex && layout == "fold") return together("--duplex", "--layout fold");
  if (call.paper && layout == "single") return together("--paper", "--layout single");
  if (call.what == "calibration" && duplex == "none")
    return together("--duplex none", "--what calibration");
  return "";
}

PrintWish wish_of(const PrintCall& call) {
  PrintWish wish;
  wish.what = call.what;
  wish.paper = call.paper == "letter" ? us_letter : a4;
  wish.cards.size = call.size == "poker" ? CardSize::poker : CardSize::tarot;
  wish.cards.layout = chosen<CardLayout>(call.layout, layout_words);
  wish.cards.duplex = chosen<Duplex>(call.duplex, duplex_words);
  if (call.backs_offset)
    wish.cards.backs_offset = read_offset(*call.backs_offset).value_or(Point{});
  wish.revealed = call.revealed;
  return wish;
}

void offer_print(CLI::App& app, PrintCall& call, Language language) {
  const auto help = [language](Phrase phrase) { return say(language, phrase); };
  const auto words = [](const auto& list_of) {
    return std::vector<std::string>(list_of.begin(), list_of.end());
  };
  app.add_option("DECK", call.deck, help("deck.help.deck"))->required();
  app.add_option("--what", call.what, help("deck.help.what"))
      ->required()
      ->check(one_of(language, {"cards", "sheets", "posters", "answer-sheets", "answer-key", "crib",
                                "calibration"}));
  app.add_option("-o,--output", call.out, help("deck.help.print-output"))->required();
  app.add_option("--paper", call.paper, help("deck.help.paper"))
      ->check(one_of(language, {"a4", "letter"}));
  app.add_option("--size", call.size, help("deck.help.size"))
      ->check(one_of(language, {"tarot", "poker"}));
  app.add_option("--layout", call.layout, help("deck.help.layout"))
      ->check(one_of(language, words(layout_words)));
  app.add_option("--duplex", call.duplex, help("deck.help.duplex"))
      ->check(one_of(language, words(duplex_words)));
  app.add_option("--backs-offset", call.backs_offset, help("deck.help.backs-offset"))
      ->check([language](const std::string& said) {
        return read_offset(said)
                   ? ""
                   : say(language, "deck.print.offset", {{"value", said}, {"most", farthest}});
      });
  app.add_flag("--ink-saver", call.ink_saver, help("deck.help.ink-saver"));
  app.add_flag("--revealed", call.revealed, help("deck.help.print-revealed"));
  app.add_option("--script", call.script, help("deck.help.script"));
  app.add_option("--seed", call.seed, help("deck.help.seed"))->check(counted(language));
  app.add_option("--teams", call.teams, help("deck.help.teams"))->delimiter(',');
}

} // namespace blason
