#include "face/compositions.hpp"

#include <utility>

namespace blason {
namespace {

constexpr std::size_t most_young = 1500; // an evening's page has a hundred; some kilobytes each

} // namespace

const Composition* Compositions::find(const std::string& asked) {
  if (const auto kept = young_.find(asked); kept != young_.end()) return &kept->second;
  const auto kept = old_.find(asked);
  if (kept == old_.end()) return nullptr;
  Composition again = std::move(kept->second);
  old_.erase(kept);
  return &keep(asked, std::move(again));
}

const Composition& Compositions::keep(std::string asked, Composition composition) {
  if (young_.size() >= most_young) old_ = std::exchange(young_, {});
  return young_.insert_or_assign(std::move(asked), std::move(composition)).first->second;
}

} // namespace blason
