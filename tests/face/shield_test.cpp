#include "deck/slugs.hpp"
#include "face/banner.hpp"
#include "face/charge_drawings.hpp"
#include "face/crest.hpp"
#include "face/samples.hpp"
#include "face/shield_drawings.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace blason;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes painted(const Crest& crest, const CrestLook& look = {}) {
  Picture picture(50, 60);
  Canvas canvas(picture, samples::fonts());
  paint_crest(canvas, {0, 0, 50, 60}, crest, look);
  return picture.rgba();
}

/// The alpha of a filled shield, ten pixels a unit.
Picture shield_mask(std::string_view shape) {
  Picture mask(1000, 1200);
  Canvas canvas(mask, samples::fonts());
  canvas.scale(10);
  canvas.fill(shield(shape), hex(0xFFFFFF));
  return mask;
}

Crest plain(std::string field) {
  Crest crest;
  crest.field = {std::move(field)};
  return crest;
}

} // namespace

TEST_CASE("every charge of the grammar is drawn, inside its box") {
  for (const std::string_view kind : slugs::charges) {
    INFO(kind);
    CHECK_FALSE(charge_parts(kind).empty());
    for (const ChargePart& part : charge_parts(kind))
      CHECK(Rect{0, 0, 100, 100}.holds(bounds(part.shape), 4.5));
  }
  CHECK(charge_parts("unicorn").empty());
}

TEST_CASE(
    "every division, ordinary, line, charge and shape of the grammar paints its own picture") {
  std::set<Bytes> seen{painted(plain("azure"))};
  std::size_t pictures = 1;
  const auto differs = [&](const Crest& crest) {
    ++pictures;
    return seen.insert(painted(crest)).second;
  };
  for (const std::string_view division : slugs::divisions) {
    Crest crest = plain("azure");
    crest.field.push_back("or");
    crest.division = division;
    INFO(division);
    CHECK((division == "plain" || differs(crest)));
  }
  for (const std::string_view kind : slugs::ordinaries) {
    Crest crest = plain("azure");
    crest.ordinary = Ordinary{std::string(kind), "argent", "straight"};
    INFO(kind);
    CHECK(differs(crest));
  }
  for (const char* kind : {"chief", "fess", "base"})
    for (const std::string_view line : slugs::lines) {
      Crest crest = plain("gules");
      crest.ordinary = Ordinary{kind, "argent", std::string(line)};
      CHECK(differs(crest));
    }
  for (const std::string_view kind : slugs::charges) {
    Crest crest = plain("azure");
    crest.charges.push_back({});
    crest.charges.back().kind = kind;
    INFO(kind);
    CHECK(differs(crest));
  }
  CHECK(seen.size() >= 13 + 13 + 12 + 20);
}

TEST_CASE("shield shapes differ, and words nobody knows paint a plain field") {
  Crest odd = plain("azure");
  odd.shape = "heart";
  odd.division = "per cloud";
  odd.ordinary = Ordinary{"rainbow", "argent", "straight"};
  odd.charges.push_back({});
  odd.charges.back().kind = "unicorn";
  CHECK(painted(odd) == painted(plain("azure")));
  Crest none = plain("azure");
  none.field.clear();
  CHECK(painted(none) == painted(plain("azure")));
  std::set<Bytes> shapes;
  for (const std::string_view shape : slugs::shapes) {
    Crest crest = plain("azure");
    crest.shape = shape;
    CHECK(shapes.insert(painted(crest)).second);
  }
}

TEST_CASE("charges stand inside the shield wherever the ordinary lets them") {
  const Picture mask = shield_mask("ecu");
  const Bytes pixels = mask.rgba();
  const auto inside = [&](double x, double y) {
    const auto at = static_cast<std::size_t>(std::lround(y * 10) * 1000 + std::lround(x * 10));
    return pixels[4 * at + 3] > 128;
  };
  std::vector<std::string_view> grounds{""};
  grounds.insert(grounds.end(), slugs::ordinaries.begin(), slugs::ordinaries.end());
  for (const std::string_view ordinary : grounds)
    for (const bool on : {false, true})
      for (int count = 1; count <= 4; ++count)
        for (const ChargePlace& place : charge_places(ordinary, on, count)) {
          INFO(ordinary << (on ? " on " : " off ") << count << " at " << place.x << "," << place.y);
          const double reach = place.size * 0.34;
          for (const double side : {-1.0, 1.0}) {
            CHECK(inside(place.x + side * reach, place.y));
            CHECK(inside(place.x, place.y + side * reach));
          }
        }
}

TEST_CASE("counterchanged charges take the colours of the other half") {
  Crest crest;
  crest.field = {"sable", "argent"};
  crest.division = "per pale";
  crest.charges.push_back({});
  crest.charges.back().kind = "mullet";
  crest.charges.back().tincture = "counterchanged";
  Picture picture(100, 120);
  Canvas canvas(picture, samples::fonts());
  paint_crest(canvas, {0, 0, 100, 120}, crest, {.flat = true});
  const Bytes pixels = picture.rgba();
  const auto red = [&](std::size_t x, std::size_t y) { return pixels[4 * (y * 100 + x)]; };
  CHECK(red(44, 62) > 200); // argent on sable
  CHECK(red(56, 62) < 60);  // sable on argent
  CHECK(red(12, 62) < 60);
  CHECK(red(88, 62) > 200);
}

TEST_CASE("hatching tells tinctures apart without colour") {
  std::set<Bytes> grey;
  for (const Tincture& t : tinctures()) {
    if (t.slug == "argent" || t.slug == "ermine") {
      CHECK(hatching(t.slug).lines.empty());
      continue;
    }
    INFO(t.slug);
    Picture picture(60, 60);
    Canvas canvas(picture, samples::fonts());
    const Hatching pattern = hatching(t.slug);
    pattern.dots ? canvas.fill(pattern.lines, hex(0)) : canvas.stroke(pattern.lines, hex(0), {1.2});
    CHECK(grey.insert(picture.rgba()).second);
  }
}

TEST_CASE("twelve banners and seals, each its own, each legal in its tinctures") {
  std::set<Bytes> seen;
  for (const BannerFace& face : banners) {
    INFO(face.id);
    CHECK_FALSE(charge_parts(face.id).empty());
    // Tanné is a stain, which takes sable (identity of the house, 4.74:1).
    if (face.tincture != "tenne") CHECK(tincture(face.tincture).kind != tincture(face.metal).kind);
    Picture picture(24, 24);
    Canvas canvas(picture, samples::fonts());
    paint_seal(canvas, {0, 0, 24, 24}, face);
    CHECK(seen.insert(picture.rgba()).second);
  }
}
