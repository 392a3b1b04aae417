#include "face/outline.hpp"

#include <cctype>
#include <charconv>
#include <stdexcept>
#include <string>

namespace blason {
namespace {

class Reader {
public:
  explicit Reader(std::string_view path) : rest_(path) {}

  Outline read() {
    char command = 0;
    while (skip_spaces(), !rest_.empty()) {
      if (std::isalpha(static_cast<unsigned char>(rest_.front()))) {
        command = rest_.front();
        rest_.remove_prefix(1);
      } else if (command == 0) {
        fail("a letter first");
      }
      draw(command);
      // After a move, further pairs are lines (SVG 1.1, 8.3.2).
      if (command == 'M') command = 'L';
      if (command == 'm') command = 'l';
    }
    return std::move(shape_);
  }

private:
  void draw(char command) {
    const bool relative = std::islower(static_cast<unsigned char>(command)) != 0;
    origin_ = relative ? shape_.end() : Point{};
    switch (std::toupper(static_cast<unsigned char>(command))) {
    case 'M':
      shape_.move_to(point());
      break;
    case 'L':
      shape_.line_to(point());
      break;
    case 'H':
      shape_.line_to({origin_.x + number(), shape_.end().y});
      break;
    case 'V':
      shape_.line_to({shape_.end().x, origin_.y + number()});
      break;
    case 'C':
      cubic();
      break;
    case 'Q':
      quadratic(point());
      return;
    case 'T':
      quadratic(mirrored());
      return;
    case 'A':
      arc();
      break;
    case 'O':
      round(false);
      break;
    case 'E':
      round(true);
      break;
    case 'Z':
      shape_.close();
      break;
    default:
      fail("a command it knows");
    }
    pull_ = shape_.end();
  }

  void cubic() {
    const Point first = point(), second = point(), to = point();
    shape_.curve_to(first, second, to);
  }

  void quadratic(Point pull) {
    const Point from = shape_.end(), to = point();
    const auto towards = [pull](Point p) {
      return Point{p.x + (pull.x - p.x) * 2 / 3, p.y + (pull.y - p.y) * 2 / 3};
    };
    shape_.curve_to(towards(from), towards(to), to);
    pull_ = pull;
  }

  Point mirrored() const { return {2 * shape_.end().x - pull_.x, 2 * shape_.end().y - pull_.y}; }

  void arc() {
    const double rx = number(), ry = number();
    number(); // the tables turn no ellipse
    const bool large = number() != 0, clockwise = number() != 0;
    shape_.arc_to({rx, ry}, large, clockwise, point());
  }

  void round(bool oval) {
    const Point centre = point();
    const double across = number();
    shape_.add(ellipse(centre, across, oval ? number() : across));
  }

  Point point() {
    const double x = origin_.x + number();
    return {x, origin_.y + number()};
  }

  double number() {
    skip_spaces();
    double value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value,
                                              std::chars_format::fixed); // E is an ellipse here
    if (error != std::errc{}) fail("a number");
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }

  void skip_spaces() {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == ',')) rest_.remove_prefix(1);
  }

  [[noreturn]] void fail(const char* wanted) const {
    throw std::invalid_argument("path data wants " + std::string(wanted) +
                                " before: " + std::string(rest_.substr(0, 24)));
  }

  std::string_view rest_;
  Outline shape_;
  Point origin_, pull_;
};

} // namespace

Outline outline(std::string_view path) { return Reader(path).read(); }

} // namespace blason
