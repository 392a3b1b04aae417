#include "face/colour_vision.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace blason::vision {
namespace {

using Triple = std::array<double, 3>;

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

std::uint8_t encoded(double value) {
  const double c = std::clamp(value, 0.0, 1.0);
  const double s = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(s * 255));
}

Triple linear(Colour c) { return {linear(c.red), linear(c.green), linear(c.blue)}; }

double luminance(Colour c) {
  const Triple rgb = linear(c);
  return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

Triple lab(Colour c) {
  const Triple rgb = linear(c);
  const auto root = [](double t) {
    return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  };
  const double x = root((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
  const double y = root(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
  const double z = root((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double degrees(double y, double x) {
  const double angle = std::atan2(y, x) * 180 / std::numbers::pi;
  return angle < 0 ? angle + 360 : angle;
}

double cosine(double of) { return std::cos(of * std::numbers::pi / 180); }

/// Hue difference and mean hue of two chromatic colours, in degrees.
struct Hues {
  double step, mean;
};

Hues hues(double one, double other) {
  double step = other - one, mean = (one + other) / 2;
  if (std::abs(step) > 180) {
    mean += one + other < 360 ? 180 : -180;
    step += step > 0 ? -360 : 360;
  }
  return {step, mean};
}

const std::array<Triple, 3>& matrix(Kind kind) {
  static const std::array<Triple, 3> protan{{{0.152286, 1.052583, -0.204868},
                                             {0.114503, 0.786281, 0.099216},
                                             {-0.003882, -0.048116, 1.051998}}};
  static const std::array<Triple, 3> deutan{{{0.367322, 0.860646, -0.227968},
                                             {0.280085, 0.672501, 0.047413},
                                             {-0.011820, 0.042940, 0.968881}}};
  static const std::array<Triple, 3> tritan{{{1.255528, -0.076749, -0.178779},
                                             {-0.078411, 0.930809, 0.147602},
                                             {0.004733, 0.691367, 0.303900}}};
  return kind == Kind::protanopia ? protan : kind == Kind::deuteranopia ? deutan : tritan;
}

} // namespace

double contrast(Colour one, Colour other) {
  const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
  return std::max(a, b) / std::min(a, b);
}

Colour seen(Colour colour, Kind kind) {
  if (kind == Kind::normal) return colour;
  const Triple rgb = linear(colour);
  const auto row = [&](std::size_t i) {
    const Triple& m = matrix(kind)[i];
    return encoded(m[0] * rgb[0] + m[1] * rgb[1] + m[2] * rgb[2]);
  };
  return {row(0), row(1), row(2), 1};
}

double difference(Colour one, Colour other) {
  const Triple p = lab(one), q = lab(other);
  const double mean_chroma = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2;
  const auto seventh = [](double c) {
    return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));
  };
  const double stretch = 1 + 0.5 * (1 - seventh(mean_chroma));
  const double c1 = std::hypot(p[1] * stretch, p[2]), c2 = std::hypot(q[1] * stretch, q[2]);
  const Hues h = hues(degrees(p[2], p[1] * stretch), degrees(q[2], q[1] * stretch));
  const double light = (p[0] + q[0]) / 2, chroma = (c1 + c2) / 2;
  const double t = 1 - 0.17 * cosine(h.mean - 30) + 0.24 * cosine(2 * h.mean) +
                   0.32 * cosine(3 * h.mean + 6) - 0.20 * cosine(4 * h.mean - 63);
  const double off = (light - 50) * (light - 50);
  const double by_light = (q[0] - p[0]) / (1 + 0.015 * off / std::sqrt(20 + off));
  const double by_chroma = (c2 - c1) / (1 + 0.045 * chroma);
  const double by_hue = 2 * std::sqrt(c1 * c2) * std::sin(h.step / 2 * std::numbers::pi / 180) /
                        (1 + 0.015 * chroma * t);
  const double bend = std::pow((h.mean - 275) / 25, 2);
  const double turn =
      -std::sin(60 * std::exp(-bend) * std::numbers::pi / 180) * 2 * seventh(chroma);
  return std::sqrt(by_light * by_light + by_chroma * by_chroma + by_hue * by_hue +
                   turn * by_chroma * by_hue);
}

} // namespace blason::vision
