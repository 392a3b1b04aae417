#include "face/samples.hpp"

namespace blason::samples {
namespace {

Charge charge(std::string kind, std::string tincture, int count = 1, double size = 1) {
  Charge made;
  made.kind = std::move(kind);
  made.tincture = std::move(tincture);
  made.count = count;
  made.size = size;
  return made;
}

Charge on_ordinary(Charge charge) {
  charge.on_ordinary = true;
  return charge;
}

Charge at(Charge charge, ChargePlace place) {
  charge.at = {place};
  return charge;
}

Crest arms(std::vector<std::string> field, std::string division, std::vector<Charge> charges) {
  Crest made;
  made.field = std::move(field);
  made.division = std::move(division);
  made.charges = std::move(charges);
  return made;
}

Crest arms(std::string field, std::vector<Charge> charges) {
  return arms({std::move(field)}, "plain", std::move(charges));
}

Crest with(Crest crest, std::string ordinary, std::string tincture, std::string line = "straight") {
  crest.ordinary = Ordinary{std::move(ordinary), std::move(tincture), std::move(line)};
  return crest;
}

std::vector<NamedCrest> first_crests() {
  return {
      {"Éclaireurs", arms("azure", {at(charge("mullet", "or"), {50, 29, 38}),
                                    at(charge("mount", "argent"), {50, 73, 66})})},
      {"Endurants",
       with(arms("gules", {on_ordinary(charge("flame", "gules", 3, 1.18))}), "bend", "argent")},
      {"Passeurs",
       with(arms("vert", {charge("tree", "or"), on_ordinary(charge("leaf", "vert", 3))}), "chief",
            "or")},
      {"Veilleurs", with(arms("sable", {charge("key", "argent", 1, 1.3)}), "bordure", "or")},
      {"Glaneurs",
       arms({"tenne", "argent"}, "per pale", {charge("wheel", "counterchanged", 1, 1.08)})},
      {"Flâneurs", with(arms("purpure", {charge("escallop", "argent")}), "base", "argent", "wavy")},
      {"Sable et lune",
       arms({"sable", "argent"}, "per pale", {charge("crescent", "counterchanged")})},
      {"Soleil levant", with(arms("azure", {charge("sun", "or")}), "base", "argent", "wavy")},
      {"La Rose des ports", arms({"gules", "or"}, "quarterly", {charge("rose", "argent", 1, 0.9)})},
      {"Clef de sinople",
       with(arms("argent", {on_ordinary(charge("key", "or", 1, 1.9))}), "pale", "vert")},
      {"Chevron aux coquilles",
       with(arms("gules", {charge("escallop", "argent", 3)}), "chevron", "or")},
      {"La Merlette",
       with(arms("or", {charge("martlet", "sable")}), "chief", "gules", "embattled")},
  };
}

std::vector<NamedCrest> more_crests() {
  return {
      {"Trèfles en sautoir", with(arms("vert", {charge("trefoil", "or", 4)}), "saltire", "argent")},
      {"Ancre d’azur",
       with(arms("argent", {charge("anchor", "azure"), on_ordinary(charge("mullet", "or", 3))}),
            "chief", "azure", "wavy")},
      {"Poissons", with(arms("azure", {charge("fish", "or", 3)}), "fess", "argent", "wavy")},
      {"Hermine au cor",
       with(arms("ermine", {on_ordinary(charge("mullet", "or")), charge("horn", "gules")}),
            "canton", "purpure")},
      {"Gironné bordé", with(arms({"purpure", "or"}, "gyronny", {}), "bordure", "sable")},
      {"Livre ouvert",
       arms({"azure", "or"}, "per fess", {at(charge("book", "argent"), {50, 57, 60})})},
      {"Échiqueté",
       with(arms({"argent", "gules"}, "chequy", {on_ordinary(charge("crescent", "or", 3))}),
            "chief", "sable")},
      {"Losangé", with(arms({"or", "sable"}, "lozengy", {on_ordinary(charge("rose", "argent", 3))}),
                       "fess", "gules")},
      {"Pairle", with(arms("purpure", {charge("flame", "or", 3)}), "pall", "argent")},
      {"Palé à la nef",
       with(arms({"azure", "celeste"}, "paly", {charge("ship", "argent")}), "base", "or")},
      {"Abeille et ancre", arms({"tenne", "argent"}, "per bend",
                                {at(charge("bee", "argent"), {67, 34, 42}),
                                 at(charge("anchor", "sable"), {32, 74, 38})})},
      {"Pile au soleil",
       with(arms("argent", {on_ordinary(charge("sun", "or")), charge("trefoil", "vert", 2)}),
            "pile", "sable")},
  };
}

Crest shaped(Crest crest, std::string shape) {
  crest.shape = std::move(shape);
  return crest;
}

Crest lined(Crest crest, std::string line) {
  crest.line = std::move(line);
  return crest;
}

std::vector<NamedCrest> rare_crests() {
  return {
      {"Tour taillée", arms({"gules", "argent"}, "per bend sinister", {charge("tower", "or")})},
      {"Écartelé en sautoir", arms({"azure", "or"}, "per saltire", {})},
      {"Coupé en chevron", arms({"vert", "argent"}, "per chevron",
                                {at(charge("mullet", "counterchanged"), {50, 62, 60})})},
      {"Fascé-ondé", lined(arms({"argent", "azure"}, "barry", {}), "wavy")},
      {"Bandé", arms({"or", "gules"}, "bendy", {})},
      {"Barre", with(arms("sable", {}), "bend sinister", "argent")},
      {"Croix", shaped(with(arms("gules", {}), "cross", "argent"), "iberique")},
      {"Chef dentelé",
       shaped(with(arms("purpure", {charge("key", "argent")}), "chief", "or", "indented"),
              "suisse")},
  };
}

} // namespace

Fonts& fonts() {
  static Fonts shared;
  return shared;
}

std::filesystem::path output(const std::string& name) {
  const std::filesystem::path folder = BLASON_TEST_OUTPUT;
  std::filesystem::create_directories(folder);
  return folder / name;
}

const std::vector<NamedCrest>& crests() {
  static const std::vector<NamedCrest> all = [] {
    std::vector<NamedCrest> made = first_crests();
    for (NamedCrest& each : more_crests()) made.push_back(std::move(each));
    return made;
  }();
  return all;
}

const std::vector<NamedCrest>& rarer_crests() {
  static const std::vector<NamedCrest> all = rare_crests();
  return all;
}

} // namespace blason::samples
