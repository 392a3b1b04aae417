#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace blason {

/// The UTF-8 words with the places at which no line may end made so, whatever spaces their author
/// typed: before », closing marks, a middle dot and the unit of a figure, after «, between the
/// thousands of a figure, and in « celle-ci » or « dit-il ». Looks as before, in one line.
std::string unbroken(std::string_view words);

/// The words as they are set: valid UTF-8, unbroken.
std::string ready(std::string_view words);
/// Without blanks and line ends around them.
std::string_view trimmed(std::string_view words);

/// What of the words stands in one line whatever their room, with the space or hyphen it ends with.
std::vector<std::string> pieces(std::string_view words);

} // namespace blason
