#include "doors.hpp"

namespace blason::doors {
namespace {

// C++20 as g++ 12 has it; what clocks, dice, threads and streams among these may do is for
// tests/house_rules.
constexpr std::string_view standard_headers =
    "algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat "
    "charconv chrono cinttypes climits clocale cmath codecvt compare complex concepts "
    "condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib "
    "cstring ctime cuchar cwchar cwctype deque exception execution filesystem format "
    "forward_list fstream functional future initializer_list iomanip ios iosfwd iostream "
    "istream iterator latch limits list locale map memory memory_resource mutex new numbers "
    "numeric optional ostream queue random ranges ratio regex scoped_allocator semaphore "
    "set shared_mutex source_location span sstream stack stdexcept stop_token streambuf "
    "string string_view syncstream system_error thread tuple type_traits typeindex typeinfo "
    "unordered_map unordered_set utility valarray variant vector version ";

} // namespace

bool is_standard(std::string_view header) {
  return header.find(' ') == std::string_view::npos &&
         tree::find_word(standard_headers, header) != std::string_view::npos;
}

} // namespace blason::doors
