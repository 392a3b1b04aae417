#pragma once

#include "seating/phone_table.hpp"
#include "seating/sitting_down.hpp"

#include <memory>
#include <optional>

namespace blason {

/// A table, and the phones at it where they are wanted: they come and go in the order that they
/// need of each other.
class OpenTable {
public:
  /// `heard` is told what the table publishes, on its thread. Without a wish there are no phones,
  /// and none either when no port is free: the evening goes on without.
  OpenTable(Seated seated, const std::optional<PhoneWish>& wish, OnShow heard = {});
  ~OpenTable();
  OpenTable(const OpenTable&) = delete;
  OpenTable& operator=(const OpenTable&) = delete;

  /// Table and phones begin.
  void start();
  LiveTable& table() { return *table_; }
  /// nullptr: there are none.
  PhoneTable* phones() { return phones_.get(); }
  /// Phones were wanted, and no port was free.
  bool port_taken() const { return port_taken_; }

private:
  std::unique_ptr<PhoneTable> phones_;
  std::unique_ptr<LiveTable> table_;
  bool port_taken_ = false;
};

} // namespace blason
