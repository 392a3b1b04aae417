#pragma once

#include "face/card_parts.hpp"
#include "face/paper.hpp"

#include <string>
#include <vector>

// What sheets, keys and cribs are made of.

namespace blason {

/// How high words stand at their own size.
double text_height(Fonts&, double width, const std::string& words, const Lettering&);

/// `words` in parts of which each, as the last paragraph of `stack`, stands within the height; the
/// whole when it stands. Never empty.
std::vector<std::string> cut_to_fit(Fonts&, double width, double height,
                                    const std::vector<Paragraph>& stack, const std::string& words);

/// Paragraphs as one block; they must not be higher than a page.
Block stack_block(Fonts&, double width, const std::vector<Paragraph>&, double keep = 0);

/// One paragraph in the flow, cut at the end of a page when it is longer than one.
void add_words(Flow&, Fonts&, const Paragraph&, double keep = 0);

/// Words that stand whole elsewhere: here they may end with … and nothing is noted.
void paint_brief(Canvas&, const Rect&, const std::string& words, const Lettering&, const Fit&);

/// A thin line under a row.
void paint_hairline(Canvas&, Point from, double width);
/// The small line at the foot of a page: which deck, script and seed it was made for.
void paint_foot(Canvas&, const Rect& page, const std::string& words);

} // namespace blason
