#include "face/samples.hpp"

namespace blason::samples {
namespace {

Portrait face(int skin, std::string jaw, std::string hair, std::string hair_colour) {
  Portrait made;
  made.skin = skin;
  made.jaw = std::move(jaw);
  made.hair = std::move(hair);
  made.hair_colour = std::move(hair_colour);
  return made;
}

Portrait looking(Portrait face, std::string eyes, std::string brow, std::string nose,
                 std::string mouth) {
  face.eyes = std::move(eyes);
  face.brow = std::move(brow);
  face.nose = std::move(nose);
  face.mouth = std::move(mouth);
  return face;
}

Portrait dressed(Portrait face, std::string clothes, std::string main, std::string accent,
                 std::string background, std::string motif) {
  face.clothes = std::move(clothes);
  face.cloth = {std::move(main), std::move(accent)};
  face.background = std::move(background);
  face.motif = std::move(motif);
  return face;
}

Portrait grown(Portrait face, int age, std::string beard, std::string glasses, int lash = 0) {
  face.age = age;
  face.beard = std::move(beard);
  face.glasses = std::move(glasses);
  face.lash = lash;
  return face;
}

Portrait veiled(Portrait face, std::string veil) {
  face.veil = std::move(veil);
  return face;
}

Portrait wearing(Portrait face, std::string extra) {
  face.extras.push_back(std::move(extra));
  return face;
}

using Named = std::pair<std::string, Portrait>;

std::vector<Named> first_people() {
  return {
      {"Maud", grown(dressed(looking(face(2, "oval", "ponytail", "auburn"), "round", "thin", "fine",
                                     "smile"),
                             "fleece", "ocean", "mustard", "mist", "waves"),
                     0, "none", "none", 1)},
      {"Idriss", grown(dressed(looking(face(3, "square", "short", "black"), "soft", "strong",
                                       "normal", "smile"),
                               "jacket", "slate", "brick", "sand", "peaks"),
                       0, "short", "none")},
      {"Solène",
       grown(dressed(looking(face(1, "oval", "bun", "blond"), "wide", "thin", "fine", "laugh"),
                     "tshirt", "brick", "chalk", "mist", "peaks"),
             0, "none", "none", 1)},
      {"Victor", grown(dressed(looking(face(1, "square", "receding", "salt-pepper"), "soft",
                                       "straight", "normal", "corner"),
                               "fleece", "moss", "linen", "sage", "hills"),
                       2, "stubble", "rect")},
      {"Josiane", wearing(grown(dressed(looking(face(1, "round", "pixie", "white"), "soft",
                                                "straight", "round", "laugh"),
                                        "scarf", "linen", "brick", "clay", "hills"),
                                3, "none", "round"),
                          "earrings")},
      {"Malik", grown(dressed(looking(face(6, "oval", "shaved", "black"), "round", "straight",
                                      "strong", "laugh"),
                              "hoodie", "mustard", "chalk", "sage", "forest"),
                      0, "short", "none")},
  };
}

std::vector<Named> second_people() {
  return {
      {"Bernard", grown(dressed(looking(face(2, "square", "bald", "grey"), "soft", "straight",
                                        "round", "smile"),
                                "shirt", "mist", "night", "sand", "forest"),
                        3, "full", "none")},
      {"Anh-Thu",
       grown(dressed(looking(face(2, "round", "fringe", "black"), "soft", "thin", "round", "lips"),
                     "blouse", "ocean", "chalk", "dusk", "hills"),
             1, "none", "none", 1)},
      {"Théo", veiled(grown(dressed(looking(face(2, "oval", "beanie", "chestnut"), "round",
                                            "straight", "normal", "corner"),
                                    "striped", "chalk", "night", "clay", "town"),
                            0, "stubble", "none"),
                      "brick")},
      {"Nour", veiled(grown(dressed(looking(face(3, "oval", "hijab", "black"), "wide", "round",
                                            "fine", "lips"),
                                    "blazer", "linen", "chalk", "sand", "lozenges"),
                            0, "none", "none", 1),
                      "plum")},
      {"Clémence", wearing(grown(dressed(looking(face(5, "fine", "long-curls", "black"), "wide",
                                                 "straight", "strong", "lips"),
                                         "turtleneck", "night", "chalk", "clay", "town"),
                                 0, "none", "none", 1),
                           "earrings")},
      {"Oscar", grown(dressed(looking(face(2, "fine", "side-part", "black"), "soft", "straight",
                                      "normal", "smile"),
                              "shirt", "chalk", "night", "dusk", "rays"),
                      0, "none", "round")},
  };
}

std::vector<Named> third_people() {
  return {
      {"Harjit", veiled(grown(dressed(looking(face(4, "square", "turban", "black"), "soft",
                                              "strong", "strong", "smile"),
                                      "shirt", "mist", "night", "sage", "disc"),
                              1, "full", "none"),
                        "ocean")},
      {"Aïcha", wearing(grown(dressed(looking(face(6, "round", "afro", "black"), "wide", "thin",
                                              "round", "laugh"),
                                      "puffer", "plum", "mustard", "mist", "disc"),
                              1, "none", "none", 1),
                        "hearing-aid")},
      {"Gilles", wearing(grown(dressed(looking(face(1, "square", "short-curls", "chestnut"),
                                               "round", "straight", "normal", "corner"),
                                       "hoodie", "slate", "rose", "clay", "waves"),
                               1, "goatee", "none"),
                         "wheelchair")},
      {"Inès", wearing(grown(dressed(looking(face(3, "fine", "wavy", "brown"), "wide", "round",
                                             "fine", "smile"),
                                     "striped", "charcoal", "chalk", "dusk", "town"),
                             0, "none", "rect", 1),
                       "children")},
      {"Léna",
       grown(dressed(looking(face(4, "oval", "braids", "black"), "round", "thin", "normal", "lips"),
                     "puffer", "rose", "charcoal", "sand", "rays"),
             0, "none", "none", 1)},
      {"Paul", wearing(grown(dressed(looking(face(2, "round", "bob", "salt-pepper"), "soft",
                                             "straight", "round", "smile"),
                                     "blouse", "moss", "linen", "mist", "lozenges"),
                             2, "moustache", "round"),
                       "child")},
      {"Ada", grown(dressed(looking(face(5, "oval", "straight", "brown"), "round", "thin", "fine",
                                    "laugh"),
                            "scarf", "night", "mustard", "sage", "peaks"),
                    2, "none", "none", 1)},
  };
}

} // namespace

const std::vector<Named>& portraits() {
  static const std::vector<Named> all = [] {
    std::vector<Named> made = first_people();
    for (const auto& more : {second_people(), third_people()})
      made.insert(made.end(), more.begin(), more.end());
    return made;
  }();
  return all;
}

} // namespace blason::samples
