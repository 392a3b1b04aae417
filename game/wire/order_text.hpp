#pragma once

#include "session/session.hpp"

#include <optional>
#include <string>
#include <string_view>

// The lines of a playthrough that give orders: "t1 places lea -> marchands", "desk goes on". Cards
// and spots go by their ids, names and notes are quoted as in JSON.

namespace blason {

/// An order and who gives it; of a team only its id is told, not the device.
struct SaidOrder {
  Actor actor;
  Intent intent;
};

std::string order_text(const Session& session, const SaidOrder& order);

/// nullopt: the line is no order. Ids that are not in the round make an order all the same, one
/// that will be refused.
std::optional<SaidOrder> read_order(const Session& session, std::string_view line);

/// The words of a line; a quoted text is one word, and so is all from a { on.
std::vector<std::string_view> words_of(std::string_view line);
/// The text in JSON quotes, and back; nullopt when it is not quoted so.
std::string json_quoted(std::string_view text);
std::optional<std::string> json_unquoted(std::string_view word);

} // namespace blason
