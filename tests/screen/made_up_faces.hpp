#pragma once

#include "made_up.hpp"

// What made-up walls are made of.

namespace blason::made_up {

bool french(const std::string& language);
PersonaFace face(const Persona& persona, const std::string& language);
FamilyFace face(const Family& family, const std::string& language);
std::vector<SpotView> families(const Deck& deck, const std::string& language);
std::vector<SpotView> people(const Deck& deck, const std::string& language, std::size_t most);
TeamId team(int i);
/// A wall without a scene.
WallView wall(const Deck& deck, const std::string& language, int teams);
/// Team i chose spot i, going round.
Verdict verdict(const std::string& language, int teams, int spots);

} // namespace blason::made_up
