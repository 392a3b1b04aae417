#pragma once

#include "words/language.hpp"

#include <cstdint>
#include <string>

namespace blason {

/// "1 234" with U+202F between the groups in French, "1,234" in English; the minus sign is U+2212.
std::string number(Language language, std::int64_t value);

/// "1 234,5" or "1,234.5": at most that many decimals (0 to 9), rounded, without trailing zeros.
std::string number(Language language, double value, int decimals = 1);

/// As number, with a plus sign before what is more than zero.
std::string signed_number(Language language, std::int64_t value);

/// "12 %" in French, "12%" in English, of a share from 0 to 1.
std::string percent(Language language, double share, int decimals = 0);

enum class Gender { masculine, feminine };

/// "1er" or "1re", "2e"; "1st", "2nd", "3rd", "11th".
std::string ordinal(Language language, int value, Gender gender = Gender::masculine);

/// The rank of a team: "1re", "2e"; "1st", "2nd".
std::string rank(Language language, int value);

/// "IX", for card numbers; outside 1 to 3999 the figures themselves.
std::string roman(int value);

/// True when `count` of something is said in the singular: French 0 and 1, English only 1; the sign
/// is ignored.
bool is_singular(Language language, double count);

} // namespace blason
