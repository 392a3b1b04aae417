#pragma once

#include "desk/desk.hpp"
#include "seating/phone_table.hpp"

namespace blason {

/// What the desk is told of the phones at that moment of the monotonic clock.
desk::PhonesHere phones_at_desk(const PhoneTable& phones, Millis now);

} // namespace blason
