#include "shown.hpp"

#include "face/palette.hpp"
#include "face/samples.hpp"
#include "sample.hpp"
#include "session/scripts.hpp"

#include <catch2/catch.hpp>

#include <array>

namespace blason::contact {

std::vector<std::pair<std::string, Crest>> shields_shown() {
  std::vector<std::pair<std::string, Crest>> shields;
  for (const Family& family : sample().families)
    shields.emplace_back(family.name.in("fr"), family.crest.value());
  const std::vector<samples::NamedCrest>& more = samples::crests();
  shields.insert(shields.end(), more.begin() + static_cast<int>(shields.size()), more.end());
  return shields;
}

std::vector<std::pair<std::string, std::string>> charges_shown() {
  return {{"mullet", "étoile"},     {"sun", "soleil"},     {"crescent", "croissant"},
          {"tower", "tour"},        {"key", "clef"},       {"tree", "arbre"},
          {"leaf", "feuille"},      {"trefoil", "trèfle"}, {"rose", "rose"},
          {"escallop", "coquille"}, {"fish", "poisson"},   {"martlet", "merlette"},
          {"anchor", "ancre"},      {"mount", "mont"},     {"ship", "nef"},
          {"horn", "cor"},          {"flame", "flamme"},   {"book", "livre"},
          {"wheel", "roue"},        {"bee", "abeille"}};
}

std::pair<std::string, Crest> hatched_shown(int which) {
  constexpr std::array<std::pair<const char*, const char*>, 9> plain{{{"or", "or"},
                                                                      {"argent", "argent"},
                                                                      {"gules", "gueules"},
                                                                      {"azure", "azur"},
                                                                      {"vert", "sinople"},
                                                                      {"purpure", "pourpre"},
                                                                      {"sable", "sable"},
                                                                      {"tenne", "tanné"},
                                                                      {"celeste", "céleste"}}};
  const auto at = static_cast<std::size_t>(which);
  if (at >= plain.size()) return shields_shown().at(at - plain.size());
  Crest crest;
  crest.field = {plain[at].first};
  return {plain[at].second, crest};
}

namespace {

struct Head {
  const char *name, *hair, *colour;
  int skin;
};
constexpr std::array<Head, 18> heads{{{"ras", "shaved", "brown", 2},
                                      {"court coiffé", "short", "grey", 5},
                                      {"raie de côté", "side-part", "salt-pepper", 3},
                                      {"bouclé court", "short-curls", "black", 4},
                                      {"afro", "afro", "brown", 5},
                                      {"carré", "bob", "blond", 1},
                                      {"carré à frange", "fringe", "black", 3},
                                      {"mi-long ondulé", "wavy", "chestnut", 2},
                                      {"long lisse", "straight", "white", 2},
                                      {"long bouclé", "long-curls", "black", 6},
                                      {"chignon", "bun", "auburn", 1},
                                      {"queue de cheval", "ponytail", "blond", 2},
                                      {"tresses", "braids", "black", 6},
                                      {"dégarni", "receding", "grey", 4},
                                      {"chauve", "bald", "salt-pepper", 3},
                                      {"très court effilé", "pixie", "chestnut", 1},
                                      {"hijab", "hijab", "black", 4},
                                      {"bonnet", "beanie", "brown", 3}}};
constexpr std::array<const char*, 9> garments{"tshirt", "shirt",  "fleece", "scarf",  "blazer",
                                              "hoodie", "blouse", "puffer", "striped"};
constexpr std::array<const char*, 4> cloths{"slate", "moss", "brick", "linen"};

} // namespace

std::vector<std::pair<std::string, Portrait>> heads_shown() {
  std::vector<std::pair<std::string, Portrait>> shown;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    Portrait one;
    one.skin = heads[i].skin;
    one.jaw = "oval";
    one.hair = heads[i].hair;
    one.hair_colour = heads[i].colour;
    one.eyes = "round";
    one.brow = "straight";
    one.nose = "normal";
    one.mouth = "smile";
    one.clothes = garments[i % garments.size()];
    one.cloth = {cloths[i % cloths.size()], "chalk"};
    one.veil = one.hair == "beanie" ? "mustard" : "ocean";
    one.background = "sand";
    one.motif = "disc";
    one.age = i % 4 == 2 ? 2 : 0;
    one.beard = i == 3 ? "short" : i == 13 ? "moustache" : i == 14 ? "full" : "none";
    one.glasses = i == 2 ? "rect" : i == 13 ? "round" : "none";
    shown.emplace_back(heads[i].name, one);
  }
  return shown;
}

PaperEvening evening() {
  constexpr std::uint64_t seed = 7;
  std::vector<Team> teams;
  for (int i = 0; i < 6; ++i) {
    Team team;
    team.id = TeamId{"t" + std::to_string(i + 1)};
    team.name = "Équipe " + std::to_string(i + 1);
    team.banner = i;
    teams.push_back(team);
  }
  for (const Script& script : scripts_for(sample()))
    if (script.id.value == "standard")
      return {sample(),
              Language::french,
              script,
              seed,
              teams,
              codes_of(sample()),
              rounds_of(sample(), script, seed, teams)};
  FAIL("no standard script");
  throw std::logic_error("unreachable");
}

} // namespace blason::contact
