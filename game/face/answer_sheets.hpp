#pragma once

#include "deck/crest.hpp"
#include "face/banner.hpp"
#include "face/paper.hpp"

#include <optional>
#include <string>
#include <vector>

namespace blason {

/// A card on a sheet: its number in the round, what it is, and room to answer.
struct AnswerRow {
  std::string number;       // "1"…
  std::string name, detail; // a persona's name; or what the card says
  bool spoken = false;      // the detail is a quotation
  std::string code;         // of the paper card; empty: not said
  std::string mark;         // « À vous » when it is this team that answers aloud
};

/// Where a card may be put, and what to write for it.
struct AnswerSpot {
  std::string code, name;
  std::optional<Crest> crest;
};

/// What one team writes on in one round.
struct AnswerSheet {
  std::string team;
  BannerFace banner{};
  std::string name, round;               // « Les verbatims », « Manche 4 · vague 1 sur 2 »
  std::string title;                     // « Qui a dit quoi ? »
  std::vector<std::string> instructions; // a line each
  std::vector<std::string> columns;      // over the boxes: tries or hints
  std::string banner_column;             // over the lozenges; empty: no banner is planted
  std::vector<AnswerRow> rows;
  std::string total;       // beside the box for the points of the round; empty: none is counted
  std::string spots_title; // « Ce que l’on écrit »
  std::vector<AnswerSpot> spots;
  std::string foot; // deck, script and seed
};

/// Adds the sheet to the page that is open, over as many pages as its cards take.
void paint_answer_sheet(Paper&, const AnswerSheet&);

} // namespace blason
