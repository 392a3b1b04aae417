#pragma once

namespace blason {

/// A wish that work ends early, uttered once and for all. Any thread may utter it or ask for it.
class Interruption {
public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  void utter() const;
  bool uttered() const;
  /// A file that can be read from once it is uttered; negative when there is none to be had.
  int file() const { return file_; }

private:
  int file_;
};

} // namespace blason
