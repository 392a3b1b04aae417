// Orders, events and actors from any bytes: answered or refused, never a crash, and what is read is
// written back equal.

#include "wire/entry_json.hpp"
#include "wire/intent_json.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace blason;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  const auto intent = read_intent(bytes);
  if (const auto* good = std::get_if<Intent>(&intent)) {
    const std::string once = write_intent(*good);
    const auto again = read_intent(once);
    if (!std::holds_alternative<Intent>(again) || write_intent(std::get<Intent>(again)) != once)
      std::abort();
  }
  const auto entry = read_entry_line(bytes);
  if (const auto* good = std::get_if<Entry>(&entry)) {
    const std::string once = entry_line(*good);
    const auto again = read_entry_line(once);
    if (!std::holds_alternative<Entry>(again) || entry_line(std::get<Entry>(again)) != once)
      std::abort();
  }
  return 0;
}
