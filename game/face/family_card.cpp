#include "face/card.hpp"

#include "face/card_parts.hpp"
#include "face/crest.hpp"
#include "face/ornament.hpp"

namespace blason {
namespace {

/// Where the parts of a card stand and how large its words are, in millimetres from the trim.
struct FamilyPlan {
  Rect trim;
  double margin, ink; // of the fillet; how far down the ink goes
  Rect crest, ribbon, motto, name, fief;
  double motto_size, name_size, fief_size;
  Point rule;
  double rule_half;
  Rect criteria;
  double label, value, gap, smallest;
};

// identity.md §6.
constexpr FamilyPlan tarot_family{.trim = tarot_trim,
                                  .margin = 3,
                                  .ink = family_ink,
                                  .crest = {17, 6.4, 36, 43.2},
                                  .ribbon = {13, 51.2, 44, 8.2},
                                  .motto = {14.5, 51.6, 41, 7.4},
                                  .name = {6, 63.4, 58, 8},
                                  .fief = {6, 71.8, 58, 5.4},
                                  .motto_size = 4.7,
                                  .name_size = 6.6,
                                  .fief_size = 3.3,
                                  .rule = {35, 79.4},
                                  .rule_half = 21,
                                  .criteria = {7.5, 82.4, 56.5, 31.6},
                                  .label = 2.3,
                                  .value = 3.05,
                                  .gap = 1.35,
                                  .smallest = 0.7};
constexpr FamilyPlan poker_family{.trim = poker_trim,
                                  .margin = 2.6,
                                  .ink = poker_family_ink,
                                  .crest = {19.7, 5.2, 23.6, 28.4},
                                  .ribbon = {11.5, 34.8, 40, 7},
                                  .motto = {12.8, 35.1, 37.4, 6.4},
                                  .name = {5, 44.8, 53, 6.8},
                                  .fief = {5, 51.6, 53, 4.4},
                                  .motto_size = 4,
                                  .name_size = 5.6,
                                  .fief_size = 2.9,
                                  .rule = {31.5, 57.4},
                                  .rule_half = 17,
                                  .criteria = {6.4, 60, 51, 22.8},
                                  .label = 2.2,
                                  .value = 2.75,
                                  .gap = 0.9,
                                  .smallest = 0.8};

// A poster is drawn as a card in the proportions of A4, and grows to its paper.
constexpr FamilyPlan poster_family{.trim = poster_trim,
                                   .margin = 2.6,
                                   .ink = 58,
                                   .crest = {14, 5.4, 42, 50.4},
                                   .ribbon = {11, 54, 48, 8},
                                   .motto = {12.5, 54.3, 45, 7.4},
                                   .name = {5, 66, 60, 22},
                                   .fief = {5, 88, 60, 2},
                                   .motto_size = 4.8,
                                   .name_size = 9,
                                   .fief_size = 4,
                                   .rule = {35, 91.4},
                                   .rule_half = 21,
                                   .criteria = {7, 92, 56, 2},
                                   .label = 2,
                                   .value = 2.6,
                                   .gap = 0.8,
                                   .smallest = 0.7};
/// The same with what the evening is about.
constexpr FamilyPlan told_poster_family = [] {
  FamilyPlan plan = poster_family;
  plan.ink = 47;
  plan.crest = {19, 5.2, 32, 38.4};
  plan.ribbon.y = 43;
  plan.motto.y = 43.3;
  plan.name = {5, 54.4, 60, 8.6};
  plan.name_size = 7;
  plan.fief = {5, 63, 60, 4.6};
  plan.fief_size = 3.3;
  plan.rule.y = 69;
  plan.criteria = {7, 71.4, 56, 22};
  return plan;
}();

/// Label over value.
std::vector<Paragraph> criteria_of(const FamilyCard& face, const Palette& palette,
                                   const FamilyPlan& plan) {
  std::vector<Paragraph> stack;
  for (const auto& [label, value] : face.criteria) {
    if (!label.empty())
      stack.push_back({label,
                       {.cut = Cut::inter_bold,
                        .size = plan.label,
                        .colour = palette.gold_dark,
                        .spacing = 0.06},
                       0,
                       plan.gap});
    stack.push_back(
        {value,
         {.cut = Cut::inter_medium, .size = plan.value, .colour = palette.sepia, .leading = 1.22},
         0,
         label.empty() ? plan.gap : 0});
  }
  return stack;
}

void paint_family_by(Canvas& canvas, const Rect& into, const FamilyCard& face,
                     const FamilyPlan& plan) {
  const Palette& palette = canvas.palette();
  const auto scope = canvas.scope();
  canvas.fit(plan.trim, into);
  paint_card_ground(canvas, plan.trim);
  {
    const auto corners = canvas.scope();
    canvas.clip(rounded(plan.trim, 3.5));
    paint_night(canvas, {0, 0, plan.trim.width, plan.ink}, 6);
    canvas.fill(box({0, plan.ink - 0.35, plan.trim.width, 0.7}), palette.gold);
  }
  paint_fillet(canvas, plan.trim, 1, plan.margin, palette.card_edge, palette.gold);
  paint_crest(canvas, plan.crest, face.crest);
  if (!face.motto.empty()) paint_ribbon(canvas, plan.ribbon);
  paint_text(canvas, plan.motto, face.motto,
             {.cut = Cut::garamond_italic,
              .size = plan.motto_size,
              .colour = palette.sepia,
              .side = Side::centre,
              .leading = 1.05},
             {.floor = 2.6, .lines = 2, .level = Level::middle});
  paint_text(canvas, plan.name, face.name,
             {.cut = Cut::garamond_bold,
              .size = plan.name_size,
              .colour = palette.sepia,
              .side = Side::centre,
              .leading = 1},
             {.floor = 3.6, .lines = 2, .level = Level::middle});
  paint_text(canvas, plan.fief, face.fief,
             {.cut = Cut::garamond_italic,
              .size = plan.fief_size,
              .colour = palette.sepia2,
              .side = Side::centre,
              .leading = 1.1},
             {.floor = 2.3, .lines = 2});
  paint_rule(canvas, plan.rule, plan.rule_half, 1);
  paint_stack(canvas, plan.criteria, criteria_of(face, palette, plan), plan.smallest, Level::top);
}

} // namespace

void paint_family_card(Canvas& canvas, const Rect& into, const FamilyCard& face) {
  paint_family_by(canvas, into, face, tarot_family);
}

void paint_family_poster(Canvas& canvas, const Rect& into, const FamilyCard& face) {
  paint_family_by(canvas, into, face,
                  face.criteria.empty() && face.fief.empty() ? poster_family : told_poster_family);
}

void paint_poker_family(Canvas& canvas, const Rect& into, const FamilyCard& face) {
  paint_family_by(canvas, into, face, poker_family);
}

} // namespace blason
