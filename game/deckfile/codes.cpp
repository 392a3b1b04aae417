#include "deckfile/codes.hpp"

#include <array>

namespace blason::deckfile {
namespace {

constexpr int first_warning = 101;

constexpr std::array codes{Code::cannot_read,
                           Code::too_large,
                           Code::not_utf8,
                           Code::nothing_inside,
                           Code::unclosed,
                           Code::unexpected,
                           Code::missing_comma,
                           Code::extra_comma,
                           Code::comment,
                           Code::unclosed_text,
                           Code::control_character,
                           Code::bad_escape,
                           Code::bad_number,
                           Code::number_too_big,
                           Code::unknown_literal,
                           Code::missing_colon,
                           Code::wants_quotes,
                           Code::wrong_bracket,
                           Code::after_the_end,
                           Code::key_twice,
                           Code::too_deep,
                           Code::too_many_problems,
                           Code::newer_format,
                           Code::unknown_format,
                           Code::wrong_type,
                           Code::missing_key,
                           Code::bad_id,
                           Code::id_twice,
                           Code::unknown_id,
                           Code::empty_text,
                           Code::text_too_long,
                           Code::out_of_range,
                           Code::not_whole,
                           Code::unknown_word,
                           Code::too_few,
                           Code::too_many,
                           Code::same_twice,
                           Code::bad_language,
                           Code::bad_colour,
                           Code::bad_path,
                           Code::wrong_count,
                           Code::unknown_key,
                           Code::unknown_language,
                           Code::fallback_missing,
                           Code::unknown_slug,
                           Code::unknown_theme,
                           Code::bad_date,
                           Code::means_nothing,
                           Code::no_verbatim,
                           Code::no_clue,
                           Code::no_why,
                           Code::too_long_to_show,
                           Code::names_itself,
                           Code::same_crest,
                           Code::family_without_persona,
                           Code::fief_without_family,
                           Code::shares_over_one,
                           Code::no_source,
                           Code::no_alt,
                           Code::no_question,
                           Code::contrast_twice,
                           Code::nothing_to_play,
                           Code::no_fief_name,
                           Code::same_text,
                           Code::picture_not_there,
                           Code::picture_outside,
                           Code::picture_too_large,
                           Code::picture_unknown_kind,
                           Code::picture_too_many_pixels,
                           Code::picture_broken,
                           Code::picture_too_costly,
                           Code::picture_not_looked_at,
                           Code::unreadable_noun,
                           Code::faint_colour,
                           Code::unknown_font};

} // namespace

std::span<const Code> all_codes() { return codes; }

std::string name(Code code) {
  std::string out = std::to_string(static_cast<int>(code));
  while (out.size() < 3) out.insert(out.begin(), '0');
  out.insert(out.begin(), 'D');
  return out;
}

Severity severity(Code code) {
  return static_cast<int>(code) < first_warning ? Severity::error : Severity::warning;
}

} // namespace blason::deckfile
