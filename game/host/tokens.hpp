#pragma once

#include <string>
#include <string_view>

namespace blason {

/// 128 bits nobody can guess, as 22 letters and digits that need no quoting anywhere.
std::string fresh_token();
/// What may be stored of it: SHA-256, 64 hex digits.
std::string token_hash(std::string_view token);
/// Whether two secrets are the same, in a time that does not tell how far they agree.
bool same_secret(std::string_view one, std::string_view other);

/// What a person types to join: six digits.
std::string fresh_code();

} // namespace blason
