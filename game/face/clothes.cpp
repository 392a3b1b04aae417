#include "face/figure.hpp"

#include <map>

namespace blason {
namespace {

/// Cloth colours of one figure: main and accent, and the shades the cuts need.
struct Wear {
  Colour main, accent, dark, light;
  const Skin& skin;
};

constexpr std::string_view bust = "M18,244C18,206 38,190 74,178C80,176 84,172 86,168L114,168"
                                  "C116,172 120,176 126,178C162,190 182,206 182,244Z";

void line(Canvas& canvas, std::string_view path, Colour colour, double width) {
  canvas.stroke(outline(path), colour, {.width = width, .round_ends = true});
}

void paint_bust(Canvas& canvas, const Wear& wear, bool arms = true) {
  canvas.fill(outline(bust), wear.main);
  if (arms)
    line(canvas, "M44,244C42,226 46,212 52,204M156,244C158,226 154,212 148,204", wear.dark, 3);
}

void paint_round_neck(Canvas& canvas, const Wear& wear) {
  canvas.fill(outline("M80,170C84,190 116,190 120,170L114,160H86Z"), wear.skin.base);
}

/// Cloth that stands behind the neck would cover it: the neck is painted once more.
void paint_neck_again(Canvas& canvas, const Wear& wear) {
  canvas.fill(outline("M83,128V164C83,176 90,184 100,184C110,184 117,176 117,164V128Z"),
              wear.skin.shade);
}

void tshirt(Canvas& canvas, const Wear& wear) {
  paint_bust(canvas, wear);
  paint_round_neck(canvas, wear);
  line(canvas, "M79,171C84,193 116,193 121,171", wear.dark, 4);
}

void shirt(Canvas& canvas, const Wear& wear) {
  paint_bust(canvas, wear);
  canvas.fill(outline("M86,164L100,190L114,164Z"), wear.skin.base);
  canvas.fill(outline("M84,164L72,176L88,202L100,188Z"), wear.light);
  canvas.fill(outline("M116,164L128,176L112,202L100,188Z"), wear.light);
  canvas.stroke(outline("M100,190V244"), wear.dark, {2.4});
  canvas.fill(outline("O105,206,2.4O105,224,2.4"), wear.accent);
}

void fleece(Canvas& canvas, const Wear& wear) {
  paint_bust(canvas, wear);
  canvas.fill(
      outline("M76,178C74,164 78,156 84,154L100,172L116,154C122,156 126,164 124,178L100,200Z"),
      wear.light);
  canvas.stroke(outline("M100,172V244"), wear.accent, {4});
  canvas.fill(outline("M97,182H103V194H97Z"), lighter(wear.accent, 0.3));
  canvas.fill(outline("M26,214C36,204 48,200 62,198V214C48,216 36,222 26,232Z"
                      "M174,214C164,204 152,200 138,198V214C152,216 164,222 174,232Z"),
              wear.accent.faded(0.85));
}

void jacket(Canvas& canvas, const Wear& wear) {
  canvas.fill(outline("M62,182C58,160 70,146 84,146H116C130,146 142,160 138,182Z"), wear.dark);
  paint_neck_again(canvas, wear);
  paint_bust(canvas, wear);
  canvas.fill(
      outline("M18,244C18,206 38,190 74,178L84,170L100,196L116,170L126,178"
              "C162,190 182,206 182,244L160,216C142,206 120,204 100,214C80,204 58,206 40,216Z"),
      wear.accent);
  canvas.fill(outline("M84,160L100,196L116,160L126,172L104,204H96L74,172Z"), wear.dark);
  canvas.fill(outline("M86,164L100,190L114,164Z"), wear.skin.base);
  canvas.stroke(outline("M100,196V244"), wear.dark, {3.4});
}

void hoodie(Canvas& canvas, const Wear& wear) {
  canvas.fill(outline("M58,188C54,160 74,148 84,150H116C126,148 146,160 142,188Z"), wear.dark);
  paint_neck_again(canvas, wear);
  paint_bust(canvas, wear);
  canvas.fill(outline("M80,170C84,188 116,188 120,170L114,160H86Z"), wear.skin.base);
  canvas.fill(outline("M72,176C80,204 120,204 128,176L138,184C128,216 72,216 62,184Z"), wear.light);
  line(canvas, "M88,204V226M112,204V222", wear.accent, 3.4);
}

void blazer(Canvas& canvas, const Wear& wear) {
  paint_bust(canvas, wear);
  canvas.fill(outline("M82,168L100,236L118,168Z"), wear.accent);
  canvas.fill(outline("M86,164L100,190L114,164Z"), wear.skin.base);
  canvas.fill(outline("M80,168L66,186L78,192L72,200L98,244H100L86,170Z"), wear.light);
  canvas.fill(outline("M120,168L134,186L122,192L128,200L102,244H100L114,170Z"), wear.light);
}

void turtleneck(Canvas& canvas, const Wear& wear) {
  paint_bust(canvas, wear);
  canvas.fill(outline("M80,182C78,164 80,152 84,148C92,154 108,154 116,148C120,152 122,164 120,182"
                      "C112,190 88,190 80,182Z"),
              wear.light);
  canvas.stroke(outline("M81,166C92,172 108,172 119,166"), wear.dark, {2.4});
}

void blouse(Canvas& canvas, const Wear& wear) {
  paint_bust(canvas, wear);
  canvas.fill(outline("M84,166L100,206L116,166Z"), wear.skin.base);
  canvas.fill(outline("M82,164L72,176L98,216L100,206ZM118,164L128,176L102,216L100,206Z"),
              wear.accent);
  canvas.stroke(outline("M132,214H152V230H132Z"), wear.dark, {2.4});
}

void puffer(Canvas& canvas, const Wear& wear) {
  paint_bust(canvas, wear, false);
  canvas.fill(
      outline("M78,182C76,162 78,152 84,150L100,168L116,150C122,152 124,162 122,182L100,196Z"),
      wear.light);
  line(canvas,
       "M30,204C50,212 80,214 99,212M170,204C150,212 120,214 101,212M22,222C50,230 80,232 99,230"
       "M178,222C150,230 120,232 101,230M62,184C76,196 90,198 99,197M138,184C124,196 110,198 "
       "101,197",
       wear.dark, 3);
  canvas.stroke(outline("M100,168V244"), wear.accent, {4});
}

void scarf(Canvas& canvas, const Wear& wear) {
  paint_bust(canvas, wear);
  paint_round_neck(canvas, wear);
  canvas.fill(
      outline("M76,170C84,184 116,184 124,170C130,178 128,188 120,194L128,232L108,226L102,198"
              "C88,198 74,190 76,170Z"),
      wear.accent);
  line(canvas, "M80,180C90,190 108,190 120,182M106,200L114,224", darker(wear.accent, 0.8), 2.4);
}

void striped(Canvas& canvas, const Wear& wear) {
  canvas.fill(outline(bust), wear.main);
  {
    const auto scope = canvas.scope();
    canvas.clip(outline(bust));
    canvas.stroke(outline("M10,196H190M10,208H190M10,220H190M10,232H190"), wear.accent, {5});
  }
  line(canvas, "M44,244C42,226 46,212 52,204M156,244C158,226 154,212 148,204", wear.dark, 3);
  paint_round_neck(canvas, wear);
  canvas.stroke(outline("M80,170C84,190 116,190 120,170"), wear.accent, {3});
}

} // namespace

void paint_clothes(Canvas& canvas, const Portrait& portrait, const Complexion& complexion) {
  using Tailor = void (*)(Canvas&, const Wear&);
  static const std::map<std::string_view, Tailor> cuts{
      {"shirt", shirt},   {"fleece", fleece},         {"jacket", jacket}, {"hoodie", hoodie},
      {"blazer", blazer}, {"turtleneck", turtleneck}, {"blouse", blouse}, {"puffer", puffer},
      {"scarf", scarf},   {"striped", striped}};
  const auto& words = portrait.cloth;
  const Colour main = cloth(words.empty() ? "" : words[0], hex(0x4B586E));
  // One word is enough in a deck: the accent is then light on dark cloth and dark on light.
  const bool light_cloth = main.red + main.green + main.blue > 420;
  const Colour accent =
      cloth(words.size() > 1 ? words[1] : "", light_cloth ? hex(0x4B586E) : hex(0xEFE8DA));
  const Wear wear{main, accent, darker(main, 0.82), lighter(main, 0.16), complexion.skin};
  const auto cut = cuts.find(portrait.clothes);
  (cut != cuts.end() ? cut->second : tshirt)(canvas, wear);
}

} // namespace blason
