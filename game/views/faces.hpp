#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

// What is written on cards and spots, in the session's language, ready to be painted. Portraits and
// crests are looked up by the id of a persona or family: they are no secret. Nothing here says
// where a card belongs.

namespace blason {

struct PersonaFace {
  std::string id, name, short_name, tagline, place, situation;
  std::optional<int> age;
  std::string frequency, basket, history; // behaviour
  std::vector<std::string> traits;
  friend bool operator==(const PersonaFace&, const PersonaFace&) = default;
};
struct FamilyFace {
  std::string id, name, motto, segment;
  std::vector<std::string> criteria;
  friend bool operator==(const FamilyFace&, const FamilyFace&) = default;
};
struct FiefFace {
  std::string id, name, motto;
  friend bool operator==(const FiefFace&, const FiefFace&) = default;
};
/// A segment as a card: its criteria only.
struct SegmentFace {
  std::vector<std::string> criteria;
  friend bool operator==(const SegmentFace&, const SegmentFace&) = default;
};
struct QuoteFace {
  std::string text;
  bool invented = false; // to be shown as such
  friend bool operator==(const QuoteFace&, const QuoteFace&) = default;
};
struct ClueFace {
  std::string kind; // situation, need, barrier, channel, golden
  std::string question, text;
  friend bool operator==(const ClueFace&, const ClueFace&) = default;
};
using HintFace = std::variant<QuoteFace, ClueFace>;
/// The persona of an encounter, known by its open hints.
struct SomebodyFace {
  std::vector<HintFace> hints;
  int hints_left = 0;
  friend bool operator==(const SomebodyFace&, const SomebodyFace&) = default;
};
using Face =
    std::variant<PersonaFace, FamilyFace, FiefFace, SegmentFace, QuoteFace, ClueFace, SomebodyFace>;

/// A card of the round; its number (from 1) is its place in the order of every view.
struct CardView {
  int number = 0;
  Face face;
  friend bool operator==(const CardView&, const CardView&) = default;
};
/// A spot of the round, with the letter teams hold up (A, B… Z, AA…).
struct SpotView {
  std::string letter;
  Face face;
  friend bool operator==(const SpotView&, const SpotView&) = default;
};

} // namespace blason
