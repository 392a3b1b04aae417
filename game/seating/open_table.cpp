#include "seating/open_table.hpp"

#include "table/played_clock.hpp"

#include <utility>

namespace blason {

OpenTable::OpenTable(Seated seated, const std::optional<PhoneWish>& wish, OnShow heard) {
  const std::vector<Token> kept = seated.record.tokens();
  // Nothing is published before start(): by then the phones are there or not.
  const auto show = [this, heard = std::move(heard)](const Showing& showing,
                                                     const Changed& changed) {
    if (heard) heard(showing, changed);
    if (phones_) phones_->show(showing, changed);
  };
  table_ = std::make_unique<LiveTable>(std::move(seated.deck), std::move(seated.record),
                                       read_clocks(), show);
  if (!wish) return;
  try {
    phones_ = std::make_unique<PhoneTable>(*table_, kept, *wish);
  } catch (const PortTaken&) {
    port_taken_ = true;
  }
}

OpenTable::~OpenTable() {
  if (phones_) phones_->close();
  table_.reset(); // it may still answer phones, which nobody hears
}

void OpenTable::start() {
  table_->start();
  if (phones_) phones_->open();
}

} // namespace blason
