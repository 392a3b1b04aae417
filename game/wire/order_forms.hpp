#pragma once

#include "rules/intents.hpp"

#include <string_view>
#include <vector>

namespace blason {

/// How an order is said: {key} stands for a field of the intent, the others are those of `model`.
struct OrderForm {
  std::string_view pattern;
  Intent model;
  bool by_team = false; // a team's own act, or the desk's for it: the team is who says it
};

/// Every order; of two forms that fit, the first is the one to say.
const std::vector<OrderForm>& order_forms();

} // namespace blason
