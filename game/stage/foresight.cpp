#include "stage/foresight.hpp"

#include <algorithm>

namespace blason {

void Foresight::look_anew() {
  looked_ = false;
  coming_.clear();
  page_.reset();
}

void Foresight::step(Wallpaper& paper, const Look& look, const Lay& lay) {
  if (page_) {
    if (!paper.prepare(*page_)) page_.reset();
  } else if (!coming_.empty()) {
    page_ = lay(coming_.back());
    coming_.pop_back();
  } else if (!looked_) {
    coming_ = look();
    std::reverse(coming_.begin(), coming_.end());
    looked_ = true;
  }
}

} // namespace blason
