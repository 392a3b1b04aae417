#pragma once

#include <string>
#include <vector>

namespace blason::crowd {

enum class Answer { none, done, refused };

/// An order as its phone lived it.
struct SaidOrder {
  std::string id, type, why;
  Answer answer = Answer::none;
};

/// What one phone saw.
struct Seen {
  int phone = 0;
  std::string team, device;
  std::vector<SaidOrder> orders;
  std::string hand;                      // the last it had, as JSON
  int lines = 0, changes = 0, looks = 0; // lines opened, changes taken in, views compared
};

/// A law that was broken, and how.
struct Breach {
  std::string law; // "I1" … "I9", or "seat"
  std::string what;
};

} // namespace blason::crowd
