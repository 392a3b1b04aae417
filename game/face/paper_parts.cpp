#include "face/paper_parts.hpp"

namespace blason {

double text_height(Fonts& fonts, double width, const std::string& words,
                   const Lettering& lettering) {
  return words.empty() ? 0 : stack_height(fonts, width, {{words, lettering, 0}});
}

std::vector<std::string> cut_to_fit(Fonts& fonts, double width, double height,
                                    const std::vector<Paragraph>& stack, const std::string& words) {
  if (words.empty() || stack_height(fonts, width, stack) <= height) return {words};
  for (const Paragraph& each : stack)
    if (each.words == words)
      return pages(fonts, {0, 0, width, height}, words, each.lettering, {.lines = 0});
  return {words};
}

Block stack_block(Fonts& fonts, double width, const std::vector<Paragraph>& stack, double keep) {
  return {stack_height(fonts, width, stack),
          [stack](Canvas& canvas, const Rect& place) { paint_stack(canvas, place, stack, 1); },
          stack.empty() ? 0 : stack.front().gap, keep};
}

void add_words(Flow& flow, Fonts& fonts, const Paragraph& paragraph, double keep) {
  if (paragraph.words.empty()) return;
  for (const std::string& part :
       cut_to_fit(fonts, flow.width(), flow.page_height(), {paragraph}, paragraph.words)) {
    Paragraph piece = paragraph;
    piece.words = part;
    flow.add(stack_block(fonts, flow.width(), {piece}, keep));
  }
}

void paint_hairline(Canvas& canvas, Point from, double width) {
  canvas.fill(box({from.x, from.y - 0.08, width, 0.16}), canvas.palette().parchment3);
}

void paint_brief(Canvas& canvas, const Rect& place, const std::string& words,
                 const Lettering& lettering, const Fit& fit) {
  std::vector<Unfit> others = canvas.take_unfit();
  paint_text(canvas, place, words, lettering, fit);
  canvas.take_unfit();
  for (Unfit& each : others) canvas.note(std::move(each));
}

void paint_foot(Canvas& canvas, const Rect& page, const std::string& words) {
  paint_brief(canvas, {14, page.height - 12, page.width - 28, 6}, words,
              {.cut = Cut::inter,
               .size = 2.6,
               .colour = canvas.palette().sepia2,
               .side = Side::centre,
               .leading = 1.2},
              {.floor = 1.9, .lines = 2, .level = Level::middle});
}

} // namespace blason
