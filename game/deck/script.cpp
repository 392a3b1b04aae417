#include "deck/script.hpp"

#include <array>
#include <cstddef>

namespace blason {
namespace {

constexpr std::array<std::string_view, 12> step_kinds{"welcome", "gallery", "round",   "standings",
                                                      "map",     "pause",   "quiz",    "debrief",
                                                      "ideas",   "jury",    "roadmap", "podium"};
constexpr std::array<std::string_view, 7> kinds{"families", "segments", "fiefs",    "verbatims",
                                                "clues",    "twins",    "encounter"};
constexpr std::array<std::string_view, 2> modes{"sealed", "relay"};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& slugs, std::string_view slug) {
  for (std::size_t i = 0; i < N; ++i)
    if (slugs[i] == slug) return static_cast<Enum>(i);
  return std::nullopt;
}

} // namespace

std::string_view slug(StepKind kind) { return step_kinds.at(static_cast<std::size_t>(kind)); }
std::string_view slug(Kind kind) { return kinds.at(static_cast<std::size_t>(kind)); }
std::string_view slug(Mode mode) { return modes.at(static_cast<std::size_t>(mode)); }
std::optional<StepKind> step_kind(std::string_view slug) {
  return find<StepKind>(step_kinds, slug);
}
std::optional<Kind> round_kind(std::string_view slug) { return find<Kind>(kinds, slug); }
std::optional<Mode> round_mode(std::string_view slug) { return find<Mode>(modes, slug); }

} // namespace blason
