#include "face/blazon.hpp"

#include "words/catalogue.hpp"
#include "words/words.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

template <std::size_t count>
bool among(const std::array<std::string_view, count>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Said after all that stands on the field, because they are laid over it or around it.
constexpr std::array<std::string_view, 4> said_last{"chief", "base", "bordure", "canton"};
/// Feminine in French: what agrees with them takes an e.
constexpr std::array<std::string_view, 6> feminine{"fess",  "bend", "bend sinister",
                                                   "cross", "pile", "base"};

struct Herald {
  Language language;

  /// A word the grammar does not know stands as it was written.
  std::string word(std::string_view list, std::string_view slug) const {
    std::string key = "blazon." + std::string(list) + "." + std::string(slug);
    std::replace(key.begin(), key.end(), ' ', '-');
    return find_sentence(key) ? say(language, Phrase::named(key)) : std::string(slug);
  }
  std::string tincture(std::string_view slug) const { return word("of", slug); }
  /// Empty for a straight line, which is not said.
  std::string line(std::string_view slug, bool of_feminine) const {
    if (slug == "straight") return {};
    return " " + word(of_feminine ? "line-f" : "line", slug);
  }

  std::string field(const Crest& crest) const;
  std::string charge(const Charge& charge) const;
  std::string charges(const Crest& crest, bool on_ordinary) const;
  std::string with(const Crest& crest) const;
  std::string ordinary(const Ordinary& ordinary, const std::string& bearing) const;
};

std::string Herald::field(const Crest& crest) const {
  const std::string first = crest.field.empty() ? std::string() : tincture(crest.field.front());
  if (crest.division == "plain" || crest.field.size() < 2) return first;
  return say(language, "blazon.divided",
             {{"division", word("division", crest.division) + line(crest.line, false)},
              {"first", first},
              {"second", tincture(crest.field[1])}});
}

/// « une étoile d’or », « trois étoiles d’or ».
std::string Herald::charge(const Charge& charge) const {
  const std::string all =
      charge.count > 1 ? say(language, "blazon.several",
                             {{"number", word("number", std::to_string(std::min(charge.count, 4)))},
                              {"charges", word("charges", charge.kind)}})
                       : word("charge", charge.kind);
  return all + " " + tincture(charge.tincture);
}

/// All that the field or the ordinary bears, as one phrase with its number for what introduces it.
std::string Herald::charges(const Crest& crest, bool on_ordinary) const {
  std::vector<std::string> said;
  for (const Charge& one : crest.charges)
    if (one.on_ordinary == on_ordinary)
      said.push_back(say(language,
                         one.count > 1 ? Phrase("blazon.of-several") : Phrase("blazon.of-one"),
                         {{"charge", charge(one)}}));
  return said.empty() ? std::string() : list(language, said);
}

/// What the field bears when no ordinary stands between: « à l’étoile d’or », « à trois étoiles ».
std::string Herald::with(const Crest& crest) const {
  std::vector<std::string> said;
  for (const Charge& one : crest.charges) {
    if (one.on_ordinary) continue;
    if (one.count > 1)
      said.push_back(say(language, "blazon.with-several", {{"charge", charge(one)}}));
    else
      said.push_back(word("with", one.kind) + " " + tincture(one.tincture));
  }
  return said.empty() ? std::string() : list(language, said);
}

std::string Herald::ordinary(const Ordinary& ordinary, const std::string& bearing) const {
  const bool of_feminine = among(feminine, ordinary.kind);
  std::string said = word("ordinary", ordinary.kind) + line(ordinary.line, of_feminine) + " " +
                     tincture(ordinary.tincture);
  if (!bearing.empty())
    said += " " + say(language, of_feminine ? Phrase("blazon.charged-f") : Phrase("blazon.charged"),
                      {{"charges", bearing}});
  return said;
}

/// The first letter large: they are all of the plain alphabet, but for the É of « écartelé ».
std::string begun(std::string said) {
  if (said.starts_with("é")) return "É" + said.substr(2);
  if (!said.empty() && said.front() >= 'a' && said.front() <= 'z')
    said.front() = static_cast<char>(said.front() - 'a' + 'A');
  return said;
}

} // namespace

std::string blazon(Language language, const Crest& crest) {
  const Herald herald{language};
  std::string said = herald.field(crest);
  const auto add = [&](const std::string& more, Phrase by) {
    if (!more.empty()) said = say(language, by, {{"arms", said}, {"more", more}});
  };
  if (!crest.ordinary || among(said_last, crest.ordinary->kind)) {
    add(herald.with(crest), "blazon.and-with");
    if (crest.ordinary)
      add(herald.ordinary(*crest.ordinary, herald.charges(crest, true)),
          said == herald.field(crest) ? Phrase("blazon.and-with") : Phrase("blazon.and-last"));
    return begun(said);
  }
  add(herald.ordinary(*crest.ordinary, herald.charges(crest, true)), "blazon.and-with");
  const std::string beside = herald.charges(crest, false);
  if (!beside.empty())
    said += " " + say(language,
                      among(feminine, crest.ordinary->kind) ? Phrase("blazon.accompanied-f")
                                                            : Phrase("blazon.accompanied"),
                      {{"charges", beside}});
  return begun(said);
}

} // namespace blason
