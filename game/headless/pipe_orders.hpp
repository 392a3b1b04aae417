#pragma once

#include "rules/intents.hpp"
#include "table/live_table.hpp"
#include "words/language.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace blason {

struct Session;

/// What a line of the control pipe orders: `intent` as often as it takes until `reached`; once when
/// there is nothing to reach.
struct PipeOrder {
  std::string_view word;
  Intent intent;
  bool (*reached)(const Session&) = nullptr;
  bool even_there = false; // once more where it is reached already
};

/// open, close, try, reveal, next, end; nullopt: another word.
std::optional<PipeOrder> pipe_order(std::string_view word);
/// All of them, for a sentence.
std::string pipe_words();

/// Carries it out. Empty: done; else why not, in that language.
std::string carry_out(LiveTable& table, const PipeOrder& order, Language language);

} // namespace blason
