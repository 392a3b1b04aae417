#pragma once

#include "deckfile/problem.hpp"

#include <span>
#include <string>

namespace blason::deckfile {

/// Everything the reader can find. The number is the D-code: released numbers are never reused for
/// something else.
enum class Code {
  // The file and its JSON.
  cannot_read = 1,
  too_large = 2,
  not_utf8 = 3,
  nothing_inside = 4,
  unclosed = 5,
  unexpected = 6,
  missing_comma = 7,
  extra_comma = 8,
  comment = 9,
  unclosed_text = 10,
  control_character = 11,
  bad_escape = 12,
  bad_number = 13,
  number_too_big = 14,
  unknown_literal = 15,
  missing_colon = 16,
  wants_quotes = 17,
  wrong_bracket = 18,
  after_the_end = 19,
  key_twice = 20,
  too_deep = 21,
  too_many_problems = 22,
  // The deck.
  newer_format = 30,
  unknown_format = 31,
  wrong_type = 32,
  missing_key = 33,
  bad_id = 34,
  id_twice = 35,
  unknown_id = 36,
  empty_text = 37,
  text_too_long = 38,
  out_of_range = 39,
  not_whole = 40,
  unknown_word = 41,
  too_few = 42,
  too_many = 43,
  same_twice = 44,
  bad_language = 45,
  bad_colour = 46,
  bad_path = 47,
  wrong_count = 48,
  // What is weak: warnings, a deck plays with them.
  unknown_key = 101,
  unknown_language = 102,
  fallback_missing = 103,
  unknown_slug = 104,
  unknown_theme = 105,
  bad_date = 106,
  means_nothing = 107,
  no_verbatim = 108,
  no_clue = 109,
  no_why = 110,
  too_long_to_show = 111,
  names_itself = 112,
  same_crest = 113,
  family_without_persona = 114,
  fief_without_family = 115,
  shares_over_one = 116,
  no_source = 117,
  no_alt = 118,
  no_question = 119,
  contrast_twice = 120,
  nothing_to_play = 121,
  no_fief_name = 122,
  same_text = 123,
  // An author's picture that is not shown.
  picture_not_there = 124,
  picture_outside = 125,
  picture_too_large = 126,
  picture_unknown_kind = 127,
  picture_too_many_pixels = 128,
  picture_broken = 129,
  picture_too_costly = 130,
  picture_not_looked_at = 131,
  // Words, colours and fonts of a theme.
  unreadable_noun = 132,
  faint_colour = 133,
  unknown_font = 134,
};

/// Every code, in the order of the numbers.
std::span<const Code> all_codes();

/// "D036".
std::string name(Code code);

Severity severity(Code code);

} // namespace blason::deckfile
