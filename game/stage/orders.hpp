#pragma once

#include "rules/intents.hpp"
#include "table/live_table.hpp"
#include "words/language.hpp"

#include <string>

// What wall and desk ask of the table alike.

namespace blason {

/// Lays the order on the table and waits for what it leads to: the next thing a hand does is meant
/// for that. The sentence of a refusal; empty when there is none.
std::string lay_order(LiveTable& table, const std::string& device, Intent intent,
                      Language language);

/// Goes on in a new file, in the first folder that takes it; where that is, or that there is none,
/// in a sentence.
std::string go_on_elsewhere(LiveTable& table, Language language);

/// Why nothing is being saved, for the person; empty: all is.
std::string saving_trouble(const Showing& showing, Language language);

} // namespace blason
