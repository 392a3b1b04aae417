// Any bytes are answered. A deck that is playable is JSON, and written again it is the deck that
// was read.
#include "deckfile/read.hpp"
#include "deckfile/write.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>

using namespace blason::deckfile;

namespace {

void demand(bool holds) {
  if (!holds) std::abort();
}

void check_problems(const ReadDeck& read) {
  for (const Problem& problem : read.problems) {
    demand(problem.line >= 1 && problem.column >= 1);
    demand(problem.code.size() == 4);
    demand(problem.pointer.empty() || problem.pointer.front() == '/');
  }
}

/// Every third text or number written over itself, and one taken out and put back at the end of its
/// object.
void check_writing(const ReadDeck& read) {
  std::vector<Edit> edits;
  for (NodeId node = 0; node < read.source.size(); node += 3)
    if (read.source[node].kind < JsonKind::array)
      edits.push_back({read.source.pointer(node), std::string(read.source.raw(node))});
  const Written written = write(read.source, edits);
  demand(written.refused.empty());
  demand(written.bytes == read.source.bytes());
  const NodeId title = read.source.find("/title");
  demand(title != no_node);
  const Written moved =
      write(read.source, {{"/title", {}}, {"/title", std::string(read.source.raw(title))}});
  demand(moved.refused.empty());
  const ReadDeck again = blason::deckfile::read(moved.bytes);
  demand(again.playable());
  demand(again.deck == read.deck);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const ReadDeck read = blason::deckfile::read(bytes);
  check_problems(read);
  if (!read.playable()) return 0;
  demand(nlohmann::json::accept(bytes));
  check_writing(read);
  return 0;
}
