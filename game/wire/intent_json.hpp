#pragma once

#include "rules/intents.hpp"
#include "wire/unreadable.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace blason {

/// An order as seats send it: {"type":"PlaceCard","body":{"team":"t1","card":3,"spot":0}}. Bytes
/// from the network are welcome, whatever they are: at most 16 kB, 32 deep, no duplicate, missing
/// or unknown key. Who may say what is not asked here.
std::variant<Intent, Unreadable> read_intent(std::string_view bytes);
std::string write_intent(const Intent& intent);

} // namespace blason
