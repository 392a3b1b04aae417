#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace blason {

/// A name that means one kind of thing: a PersonaId cannot be passed where a FamilyId is wanted.
template <class Tag> struct Id {
  std::string value;

  Id() = default;
  explicit Id(std::string text) : value(std::move(text)) {}

  bool empty() const { return value.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;
  friend bool operator==(const Id&, const Id&) = default;
};

using DeckId = Id<struct DeckTag>;
using FiefId = Id<struct FiefTag>;
using FamilyId = Id<struct FamilyTag>;
using PersonaId = Id<struct PersonaTag>;
using VerbatimId = Id<struct VerbatimTag>;
using ClueId = Id<struct ClueTag>;
using ScriptId = Id<struct ScriptTag>;

} // namespace blason

template <class Tag> struct std::hash<blason::Id<Tag>> {
  std::size_t operator()(const blason::Id<Tag>& id) const {
    return std::hash<std::string>{}(id.value);
  }
};
