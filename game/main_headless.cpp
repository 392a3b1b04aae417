// blason where there are no windows (preset headless): evenings for phones alone.
#include "call/spoken.hpp"
#include "headless/headless.hpp"
#include "words/words.hpp"

#include <exception>
#include <iostream>

int main(int argc, char** argv) {
  try {
    return blason::run_headless(argc, argv);
  } catch (const std::exception& fault) {
    const auto language = blason::spoken(argc, argv);
    std::cerr << blason::say(language, "program.fault", {{"reason", fault.what()}}) << '\n';
    return 1;
  }
}
