#include "deckfile/read.hpp"

#include "deckfile/json_parser.hpp"
#include "deckfile/parts.hpp"
#include "deckfile/utf8.hpp"
#include "deckfile/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

namespace blason::deckfile {
namespace {

/// Whether the bytes can be a deck at all; if not, why is told.
bool worth_parsing(std::string_view bytes, Findings& findings) {
  constexpr std::array<std::string_view, 2> utf16{"\xFF\xFE", "\xFE\xFF"};
  if (bytes.size() > largest_deck) {
    findings.add(Code::too_large, no_node, 0).with_number("limit", largest_deck);
    return false;
  }
  if (bytes.substr(0, 4) == "PK\x03\x04") {
    findings.add(Code::nothing_inside, no_node, 0);
    return false;
  }
  const std::string_view start = bytes.substr(0, 2);
  const bool marked = std::find(utf16.begin(), utf16.end(), start) != utf16.end();
  // A deck starts with a character of one byte: in UTF-16, the other one of its pair is zero.
  if (!marked && (start.size() < 2 || (start[0] == '\0') == (start[1] == '\0'))) return true;
  findings.add(Code::not_utf8, no_node, 0).with("found", "UTF-16");
  return false;
}

void tell_bad_utf8(std::string_view bytes, const std::vector<std::size_t>& bad,
                   Findings& findings) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const std::size_t at : bad) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    findings.add(Code::not_utf8, no_node, at)
        .with("found", std::string("0x") + digits[byte >> 4] + digits[byte & 15]);
  }
}

enum class Format { ours, newer };

/// A deck of a later format is not ours to judge: its words may mean something else there.
Format check_format(Reading& reading) {
  const JsonTree& tree = reading.tree;
  for (NodeId child = tree.first(0); child != no_node; child = tree.next(child)) {
    if (tree.key(child) != "format") continue;
    if (!is_a(reading, child, JsonKind::number)) return Format::ours;
    double value = 0;
    const std::string_view raw = tree.raw(child);
    std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (value == format) return Format::ours;
    const bool newer = value > format;
    reading.tell(newer ? Code::newer_format : Code::unknown_format, child)
        .with("found", raw)
        .with_number("ours", format);
    return newer ? Format::newer : Format::ours;
  }
  reading.tell(Code::missing_key, 0).with("key", "format");
  return Format::ours;
}

Deck read_tree(const JsonTree& tree, Findings& findings) {
  Reading reading{tree, findings, {}};
  if (!is_a(reading, 0, JsonKind::object)) return {};
  if (check_format(reading) == Format::newer) return {};
  Deck deck = read_deck(reading, 0);
  check_mentions(reading);
  tell_weaknesses(reading, deck);
  return deck;
}

} // namespace

bool ReadDeck::playable() const {
  return std::none_of(problems.begin(), problems.end(),
                      [](const Problem& problem) { return problem.severity == Severity::error; });
}

ReadDeck read(std::string bytes) {
  ReadDeck out;
  Findings findings;
  if (worth_parsing(bytes, findings)) {
    const std::vector<std::size_t> bad = bad_utf8(bytes, Findings::most);
    tell_bad_utf8(bytes, bad, findings);
    out.source = JsonTree(std::move(bytes), bad.empty());
    const Parsed parsed = parse_json(out.source, findings);
    if (parsed == Parsed::whole && !out.source.empty()) out.deck = read_tree(out.source, findings);
  }
  out.problems = findings.told(out.source);
  return out;
}

ReadDeck read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes;
  std::array<char, 65'536> piece{};
  // One byte past the limit is enough to know; a device without end must not fill the memory.
  while (file && bytes.size() <= largest_deck) {
    file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    bytes.append(piece.data(), static_cast<std::size_t>(file.gcount()));
  }
  if (file.eof() || bytes.size() > largest_deck) return read(std::move(bytes));
  ReadDeck out;
  Findings findings;
  findings.add(Code::cannot_read, no_node, 0);
  out.problems = findings.told(out.source);
  return out;
}

} // namespace blason::deckfile
