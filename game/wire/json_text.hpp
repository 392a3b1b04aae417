#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace blason {

/// Writes JSON from left to right; the caller opens and closes in pairs. The same calls give the
/// same bytes. Bytes that are no UTF-8 become U+FFFD, so that what is written can always be read.
class JsonText {
public:
  void open_object() { begin('{'); }
  void close_object() { end('}'); }
  void open_array() { begin('['); }
  void close_array() { end(']'); }
  void key(std::string_view key);

  void null() { plain("null"); }
  void boolean(bool value) { plain(value ? "true" : "false"); }
  void number(double value);
  template <std::integral T> void number(T value) { plain(std::to_string(value)); }
  void text(std::string_view words);
  /// JSON written before, taken as it is.
  void raw(std::string_view json) { plain(json); }
  /// The next item stands on a line of its own, so many spaces in.
  void new_line(std::size_t indent);

  std::string take() && { return std::move(out_); }

private:
  void begin(char bracket);
  void end(char bracket);
  void plain(std::string_view text);
  void separate();
  void quote(std::string_view words);

  std::string out_;
  bool comma_ = false; // the next item has one before it
};

} // namespace blason
