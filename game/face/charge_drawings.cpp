#include "face/charge_drawings.hpp"

#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace blason {
namespace {

using Role = ChargePart::Kind;
using Parts = std::vector<ChargePart>;
constexpr double turn = 2 * std::numbers::pi, up = -std::numbers::pi / 2;

Point polar(Point centre, double angle, double radius) {
  return {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
}

ChargePart part(Role kind, std::string_view path) { return {kind, outline(path)}; }

Parts mullet() {
  constexpr Point centre{50, 53};
  std::vector<Point> corners;
  Outline ridges;
  for (int i = 0; i < 10; ++i) {
    const double angle = up + i * turn / 10;
    corners.push_back(polar(centre, angle, i % 2 == 0 ? 48 : 19.5));
    if (i % 2 == 0) ridges.move_to(centre).line_to(polar(centre, angle, 48 * 0.72));
  }
  return {{Role::body, polygon(corners)}, {Role::line, ridges}};
}

Parts sun() {
  std::vector<Point> corners;
  for (int i = 0; i < 32; ++i) {
    const double radius = i % 2 == 1 ? 26 : i % 4 == 0 ? 48 : 39;
    corners.push_back(polar({50, 50}, up + i * turn / 32, radius));
  }
  return {
      {Role::body, polygon(corners)}, part(Role::line, "O50,50,19"), part(Role::line, "O50,50,13")};
}

Parts rose() {
  constexpr Point centre{50, 51};
  Parts parts;
  for (int i = 0; i < 5; ++i) {
    const double angle = up + (i + 0.5) * turn / 5, c = std::cos(angle), s = std::sin(angle);
    const Point foot = polar(centre, angle, 22);
    const std::array barb{polar(centre, angle, 48), Point{foot.x - 11 * s, foot.y + 11 * c},
                          Point{foot.x + 11 * s, foot.y - 11 * c}};
    parts.push_back({Role::second, polygon(barb)});
  }
  for (int i = 0; i < 5; ++i)
    parts.push_back({Role::petal, circle(polar(centre, up + i * turn / 5, 25), 19.5)});
  for (int i = 0; i < 5; ++i)
    parts.push_back({Role::petal, circle(polar(centre, up + (i + 0.5) * turn / 5, 12), 10.5)});
  parts.push_back({Role::seed, circle(centre, 9.5)});
  return parts;
}

Parts wheel() {
  Parts parts{{Role::body, outline("O50,50,46M84,50a34,34 0 1 0 -68,0a34,34 0 1 0 68,0Z"), true}};
  for (int i = 0; i < 4; ++i) {
    const double angle = i * turn / 8;
    const Point side{-3.6 * std::sin(angle), 3.6 * std::cos(angle)};
    const Point one = polar({50, 50}, angle, 38), other = polar({50, 50}, angle, -38);
    const std::array spoke{
        Point{one.x + side.x, one.y + side.y}, Point{other.x + side.x, other.y + side.y},
        Point{other.x - side.x, other.y - side.y}, Point{one.x - side.x, one.y - side.y}};
    parts.push_back({Role::body, polygon(spoke)});
  }
  parts.push_back(part(Role::body, "O50,50,12"));
  parts.push_back(part(Role::notch, "O50,50,4"));
  return parts;
}

Parts escallop() {
  constexpr int ribs = 7;
  const auto at = [](int rib, double reach) {
    const double angle = (-155 + 130.0 * rib / ribs) * turn / 360;
    return Point{50 + reach * std::cos(angle) * 0.86, 76 + reach * std::sin(angle) * 1.12};
  };
  Outline shell, lines;
  shell.move_to({41, 84}).line_to(at(0, 60));
  for (int rib = 1; rib <= ribs; ++rib) {
    shell.arc_to({10.5, 10.5}, false, true, at(rib, 60));
    if (rib < ribs) lines.move_to(at(rib, 56)).line_to(at(rib, 12));
  }
  shell.line_to({59, 84}).close();
  lines.move_to({36, 87}).line_to({64, 87});
  return {{Role::body, shell}, part(Role::body, "M30,80H70L64,94H36Z"), {Role::line, lines}};
}

Parts bee() {
  return {
      part(Role::petal, "M46,40C34,22 12,18 4,30C-2,42 22,54 45,48Z"),
      part(Role::petal, "M54,40C66,22 88,18 96,30C102,42 78,54 55,48Z"),
      part(Role::petal, "M45,48C30,50 14,60 20,69C27,77 41,66 47,54Z"),
      part(Role::petal, "M55,48C70,50 86,60 80,69C73,77 59,66 53,54Z"),
      part(Role::petal, "M50,34C60,34 66,46 66,60C66,78 58,90 50,98C42,90 34,78 34,60"
                        "C34,46 40,34 50,34Z"),
      part(Role::petal, "O50,25,12"),
      part(Role::notch, "M35,54C40,51 60,51 65,54L66,62C60,59 40,59 34,62ZM35,69C40,66 60,66 65,69"
                        "L62.6,77C58,74 42,74 37.4,77Z"),
      part(Role::feeler, "M45,15C43,9 39,5 34,4M55,15C57,9 61,5 66,4"),
  };
}

Parts tower() {
  return {part(Role::body, "M17,10H32V21H42.5V10H57.5V21H68V10H83V37L75,44V83H84V94H16V83H25V44"
                           "L17,37Z"),
          part(Role::line, "M17,37H83M25,83H75"),
          part(Role::notch, "M40,94V72A10,10 0 0 1 60,72V94Z"),
          part(Role::notch, "M46.5,61V51A3.5,3.5 0 0 1 53.5,51V61Z")};
}

Parts key() {
  return {part(Role::body, "O50,14,11O37,29,11O63,29,11"), part(Role::body, "M45,36H55V96H45Z"),
          part(Role::body, "M55,66H76V74H69V80H76V90H55Z"), part(Role::body, "M40,41H60V48H40Z"),
          part(Role::notch, "O50,14,4.2O37,29,4.2O63,29,4.2")};
}

Parts tree() {
  return {part(Role::body, "M45,58H55C55,74 57,82 66,92C58,90 54,92 50,96C46,92 42,90 34,92"
                           "C43,82 45,74 45,58Z"),
          part(Role::body, "O50,24,19"),
          part(Role::body, "O28,40,17.5O72,40,17.5"),
          part(Role::body, "O38,55,14O62,55,14"),
          part(Role::body, "O50,44,18"),
          part(Role::line, "M50,62V38M50,56L38,46M50,50L62,40M31,36q4,5 9,3M60,30q5,1 8,5"
                           "M46,22q4,-4 9,-2")};
}

Parts leaf() {
  return {part(Role::body, "M47.5,76H52.5C52.5,84 56,91 63,95L58,98C51,95 47.5,86 47.5,76Z"),
          part(Role::body, "M50,4C60,20 88,30 88,54C88,70 74,82 61,79C56,78 52,76 50,73"
                           "C48,76 44,78 39,79C26,82 12,70 12,54C12,30 40,20 50,4Z"),
          part(Role::line, "M50,18V74M50,44L68,32M50,58L76,46M50,44L32,32M50,58L24,46M50,70L70,62"
                           "M50,70L30,62")};
}

Parts trefoil() {
  return {part(Role::body, "M47,50H53C53,72 57,84 70,94L62,98C51,90 47,72 47,50Z"),
          part(Role::body, "O50,25,20"), part(Role::body, "O28,54,20O72,54,20"),
          part(Role::body, "O50,45,9"), part(Role::line, "M50,46V26M50,46L31,54M50,46L69,54")};
}

Parts fish() {
  return {part(Role::body, "M44,28C50,16 64,14 72,18C68,24 66,30 64,36Z"),
          part(Role::body, "M46,70C50,80 58,84 66,82C62,76 62,70 62,64Z"),
          part(Role::body, "M4,52C16,30 36,24 52,28C64,31 73,38 79,45L97,28C93,42 93,60 97,74L79,57"
                           "C73,66 62,73 50,75C34,77 16,70 4,52Z"),
          part(Role::line, "M30,33C37,44 37,60 30,69M46,38q7,6 0,12M46,52q7,6 0,12M58,40q7,6 0,11"
                           "M58,52q6,5 0,10M84,44L92,40M84,58L92,62M84,51H91"),
          part(Role::notch, "O18,46,3.4")};
}

Parts martlet() {
  return {part(Role::body, "M36,70L32,90L40,84L46,90L48,72Z"),
          part(Role::body, "M54,70L54,89L60,83L67,87L66,66Z"),
          part(Role::body, "M4,35L20,29C23,17 37,11 47,19C53,24 54,31 60,36L96,22L84,38L98,42L80,50"
                           "L90,58L74,59C68,73 54,80 41,75C27,70 20,56 23,43L18,39Z"),
          part(Role::line, "M40,44C50,38 64,42 76,50C66,52 64,60 58,62C48,65 39,56 40,44Z"
                           "M49,50L66,51M48,56L58,57"),
          part(Role::notch, "O32,28,3")};
}

Parts anchor() {
  return {{Role::body,
           outline("M50,3a11,11 0 1 1 0,22a11,11 0 1 1 0,-22Z"
                   "M50,9a5,5 0 1 0 0,10a5,5 0 1 0 0,-10Z"),
           true},
          part(Role::body, "M26,30H74V39H26Z"),
          part(Role::body, "M45,24H55V80H45Z"),
          part(Role::body, "M6,58L26,58L20,66C26,77 36,83 50,84C64,83 74,77 80,66L74,58L94,58L92,78"
                           "L88,73C79,89 65,97 50,98C35,97 21,89 12,73L8,78Z")};
}

Parts mount() {
  return {part(Role::body, "M2,90L30,38L43,58L62,12L98,90Z"),
          part(Role::snow, "M62,12L74,38L66,34L61,44L55,36L50.5,40Z"),
          part(Role::snow, "M30,38L38,50L32,50L28,56L22.5,52Z"),
          part(Role::line, "M43,58L54,78M62,44L70,62")};
}

Parts ship() {
  return {part(Role::body, "M47.5,6H52.5V70H47.5Z"),
          part(Role::body, "M52.5,6L74,11L52.5,17Z"),
          part(Role::body, "M18,24C38,31 62,31 82,24C89,36 89,48 82,60C62,53 38,53 18,60"
                           "C25,48 25,36 18,24Z"),
          part(Role::body, "M6,62L22,68H78L94,62C94,82 82,94 66,94H34C18,94 6,82 6,62Z"),
          part(Role::line, "M38,30C43,38 43,46 38,54M62,30C57,38 57,46 62,54M11,77H89"),
          part(Role::notch, "O34,85,3O50,85,3O66,85,3")};
}

Parts horn() {
  return {
      part(Role::cord, "M16,40C18,2 62,-4 72,30"),
      part(Role::body, "M3,27L13,24C16,48 36,54 56,40C66,33 70,24 71,13L99,38"
                       "C88,48 84,56 76,66C54,92 8,86 3,27Z"),
      part(Role::body, "M66,11L72,5L104,36L98,43Z"),
      part(Role::line, "M9,46L17,41M18,61L25,51M33,51L29,70M50,44L58,77M62,35L76,66M4,33L13,30")};
}

Parts flame() {
  return {part(Role::body, "M54,3C58,24 84,36 82,66C81,84 67,97 50,97C33,97 19,84 18,66"
                           "C17,50 29,42 30,26C39,32 42,40 43,47C51,38 56,20 54,3Z"),
          part(Role::second, "M51,48C56,58 66,64 64,77C63,86 57,91 50,91C43,91 36,86 36,77"
                             "C36,69 42,66 44,59C48,62 50,64 50,67C53,61 53,54 51,48Z")};
}

Parts book() {
  return {part(Role::body, "M50,28C38,17 20,16 4,20V80C20,76 38,77 50,88C62,77 80,76 96,80V20"
                           "C80,16 62,17 50,28Z"),
          part(Role::line,
               "M50,28V88M13,34C23,32 33,33 41,39M13,47C23,45 33,46 41,52"
               "M13,60C23,58 33,59 41,65M87,34C77,32 67,33 59,39M87,47C77,45 67,46 59,52"
               "M87,60C77,58 67,59 59,65")};
}

Parts crescent() { return {part(Role::body, "M20,20A42,42 0 1 0 80,20A31.5,31.5 0 1 1 20,20Z")}; }

} // namespace

const std::vector<ChargePart>& charge_parts(std::string_view kind) {
  static const std::map<std::string_view, Parts> drawings{
      {"mullet", mullet()}, {"sun", sun()},     {"crescent", crescent()}, {"tower", tower()},
      {"key", key()},       {"tree", tree()},   {"leaf", leaf()},         {"trefoil", trefoil()},
      {"rose", rose()},     {"fish", fish()},   {"escallop", escallop()}, {"martlet", martlet()},
      {"anchor", anchor()}, {"mount", mount()}, {"ship", ship()},         {"horn", horn()},
      {"flame", flame()},   {"book", book()},   {"wheel", wheel()},       {"bee", bee()}};
  static const Parts nothing;
  const auto found = drawings.find(kind);
  return found != drawings.end() ? found->second : nothing;
}

} // namespace blason
