#include "host/tokens.hpp"

#include <sodium.h>

#include <array>

namespace blason {

namespace {

using SecretDigest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

SecretDigest digest_of(std::string_view secret) {
  SecretDigest digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(secret.data()),
                     secret.size());
  return digest;
}

} // namespace

std::string fresh_token() {
  std::array<unsigned char, 16> bits{};
  randombytes_buf(bits.data(), bits.size());
  constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string token(sodium_base64_ENCODED_LEN(bits.size(), variant), '\0');
  sodium_bin2base64(token.data(), token.size(), bits.data(), bits.size(), variant);
  token.pop_back(); // the closing zero
  return token;
}

std::string token_hash(std::string_view token) {
  const SecretDigest digest = digest_of(token);
  std::string hex(2 * digest.size() + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
  hex.pop_back();
  return hex;
}

bool same_secret(std::string_view one, std::string_view other) {
  // Of digests: neither length nor beginning of the secret shows in the time.
  const SecretDigest a = digest_of(one), b = digest_of(other);
  return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string fresh_code() {
  std::string code(6, '0');
  for (char& digit : code) digit = static_cast<char>('0' + randombytes_uniform(10));
  return code;
}

} // namespace blason
