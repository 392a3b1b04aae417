#include "names/team_name.hpp"

#include <memory>
#include <stdexcept>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>
#include <utility>

namespace blason {
namespace {

using Text = icu::UnicodeString;

constexpr int most_marks = 2;          // on one letter, as in Thai
constexpr std::size_t much = 4096;     // bytes; what is longer is not even looked at…
constexpr int longest_with_marks = 64; // …and so many marks no letters need

/// ICU's tables are part of its library: without them nothing works.
void must_work(UErrorCode error) {
  if (U_FAILURE(error)) throw std::runtime_error(u_errorName(error));
}

const icu::Normalizer2& composing() {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(error);
  must_work(error);
  return *form;
}
/// Fullwidth, mathematical and other dresses of a letter off, and its case.
const icu::Normalizer2& folding() {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFKCCasefoldInstance(error);
  must_work(error);
  return *form;
}
const icu::Normalizer2& undressing() {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFKCInstance(error);
  must_work(error);
  return *form;
}

Text in_form(const icu::Normalizer2& form, const Text& text) {
  UErrorCode error = U_ZERO_ERROR;
  Text made = form.normalize(text, error);
  must_work(error);
  return made;
}

std::string utf8_of(const Text& text) {
  std::string bytes;
  text.toUTF8String(bytes);
  return bytes;
}

constexpr UChar32 not_a_letter = 0xFFFD; // what ICU reads where bytes are no UTF-8
constexpr UChar32 empty_braille = 0x2800;

bool is_gap(UChar32 c) {
  return u_isUWhiteSpace(c) || u_charType(c) == U_CONTROL_CHAR || c == empty_braille;
}
/// Joiners, direction marks, fillers, tags, selectors, and what means nothing in any font.
bool is_unseen(UChar32 c) {
  if (c == not_a_letter || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return true;
  const std::int8_t type = u_charType(c);
  return type == U_FORMAT_CHAR || type == U_SURROGATE || type == U_PRIVATE_USE_CHAR ||
         type == U_UNASSIGNED;
}
bool is_mark(UChar32 c) {
  const std::int8_t type = u_charType(c);
  return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

/// One line of what can be seen.
Text visible(const Text& text) {
  Text made;
  bool gap = false;
  int marks = 0;
  int place = 0; // of the last mark: two in one place are stacked, and rise out of the line
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
    const UChar32 c = text.char32At(at);
    if (is_unseen(c)) continue;
    if (is_gap(c)) {
      gap = true;
      continue;
    }
    if (is_mark(c)) {
      // A mark stands on a letter; alone, it would stand on whatever is written before the name.
      if (gap || made.isEmpty() || ++marks > most_marks) continue;
      const int here = u_getCombiningClass(c);
      if (here != 0 && here == std::exchange(place, here)) continue;
    } else {
      marks = 0;
      place = 0;
    }
    if (gap && !made.isEmpty()) made.append(UChar32{' '});
    gap = false;
    made.append(c);
  }
  return made;
}

int characters_in(const Text& text) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), error));
  must_work(error);
  breaks->setText(text);
  int count = 0;
  while (breaks->next() != icu::BreakIterator::DONE) ++count;
  return count;
}

/// Some characters are of many letters one beside the other (old Korean): a reader counts those.
int letters_in(const Text& text) {
  int count = 0;
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
    const UChar32 c = text.char32At(at);
    const bool half_a_flag = u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR) != 0;
    const bool below_another = is_mark(c) || u_charType(c) == U_COMBINING_SPACING_MARK;
    if (!half_a_flag && !below_another) ++count;
  }
  return count;
}

/// The text in the letters it looks like, as Unicode's table of confusables has them.
Text skeleton(const Text& text) {
  static const USpoofChecker* const checker = [] {
    UErrorCode error = U_ZERO_ERROR;
    const USpoofChecker* made = uspoof_open(&error); // kept: reading its table once is enough
    must_work(error);
    return made;
  }();
  UErrorCode error = U_ZERO_ERROR;
  Text made;
  uspoof_getSkeletonUnicodeString(checker, 0, text, made, &error);
  must_work(error);
  return made;
}

} // namespace

std::variant<std::string, NameFault> clean_name(std::string_view typed) {
  if (typed.size() > much) return NameFault::too_long;
  const Text text =
      Text::fromUTF8(icu::StringPiece(typed.data(), static_cast<std::int32_t>(typed.size())));
  // What was left out may have stood between a letter and its mark: composed again, and again
  // looked through, as marks in their order may be others.
  const Text name = in_form(composing(), visible(in_form(composing(), text)));
  if (name.isEmpty()) return NameFault::empty;
  if (name.countChar32() > longest_with_marks || characters_in(name) > longest_team_name ||
      letters_in(name) > longest_team_name)
    return NameFault::too_long;
  return utf8_of(name);
}

bool look_alike(std::string_view one, std::string_view other) {
  const auto text = [](std::string_view name) {
    return Text::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  };
  const Text first = text(one), second = text(other);
  // Small letters may look alike where their capitals do not, and the other way round.
  const auto small = [](const Text& name) { return skeleton(in_form(folding(), name)); };
  if (small(first) == small(second)) return true;
  const auto as_written = [](const Text& name) {
    return in_form(folding(), skeleton(in_form(undressing(), name)));
  };
  return as_written(first) == as_written(second);
}

} // namespace blason
