#pragma once

#include "deck/crest.hpp"
#include "face/paper.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason {

/// One thing the facilitator looks up: what leads it, what it is, and what is said about it.
struct KeyRow {
  std::string lead;               // a card's number or code
  std::string title;              // the right spot, or a name; empty: the lines take its room
  std::vector<std::string> lines; // the first is read first, the others are smaller
};

struct KeySection {
  std::string heading;
  std::optional<Crest> crest;
  std::vector<std::string> lines; // under the heading
  std::vector<KeyRow> rows;
};

/// A key: on every page it says that it is never shown.
struct AnswerKey {
  std::string title, warning;
  std::string note; // which rounds it holds, and how to get the same at the table
  std::vector<KeySection> sections;
  std::string foot;
};

void paint_answer_key(Paper&, const AnswerKey&);

} // namespace blason
