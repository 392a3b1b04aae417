#pragma once

#include "paper_pages.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace printed {

/// The fonts all tests of this program share.
blason::Fonts& fonts();
blason::Deck deck_of(const std::string& file);

struct Wish {
  std::string script = "standard", language = "fr";
  std::uint64_t seed = 7;
  int teams = 3;
};
/// The evening `blason-deck print` makes of the deck, which must outlive it.
blason::PaperEvening evening_of(const blason::Deck&, const Wish& wish);

/// What a paper came to.
struct Pdf {
  std::string bytes;
  int pages = 0;
  std::vector<blason::Unfit> unfit;
};
Pdf print(const blason::PaperEvening&, const std::string& what,
          blason::PaperSize size = blason::a4);
Pdf print(const blason::PaperEvening&, const blason::PrintWish&,
          const blason::Palette& palette = blason::printed());

struct Answer {
  int exit = -1;
  std::string said;
};
/// What a command of the machine says about those bytes; the file takes the place of FILE.
Answer ask(const std::string& command, const Pdf&);
/// The same of a command that must succeed.
std::string told_by(const std::string& command, const Pdf&);
/// The words of the text as a reader selects it; what hyphens join is several.
std::set<std::string> words_in(const std::string& text);
/// Those of the words that stand in no page.
std::vector<std::string> missing(const std::set<std::string>& wanted, const Pdf&);

/// A page as a printer's eye sees it, ten pixels a millimetre.
class Scan {
public:
  Scan(const Pdf&, int page);
  /// From 0 (black) to 1 at a point in millimetres from the upper left corner.
  double grey(blason::Point millimetres) const;
  /// The part of the page that would be black.
  double ink() const;
  friend bool operator==(const Scan&, const Scan&) = default;

private:
  std::string pixels_;
  std::size_t width_ = 0, height_ = 0;
};

} // namespace printed
