#pragma once

#include "desk/desk.hpp"
#include "seating/phone_table.hpp"
#include "seating/reach.hpp"

namespace blason {

/// What the desk is told of the phones at that moment of the monotonic clock.
desk::PhonesHere phones_at_desk(const PhoneTable& phones, Millis now);

/// What a try with one phone came to, as a sentence to act on.
std::string reach_sentence(const ReachTest& test, const PhoneTable& phones, Language language);

} // namespace blason
