// blason-crowd: phones that play, fall silent, break and come back, a program that is killed
// meanwhile, and the laws that hold all the same. Exit codes: 0 they held, 1 one was broken, 2 the
// call is wrong.
#include "evening.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <map>

namespace {

using namespace blason::crowd;

std::set<Fault> faults_of(const std::vector<std::string>& words) {
  std::set<Fault> faults;
  for (const Fault fault : all_faults())
    for (const std::string& word : words)
      if (word == "all" || word == word_of(fault)) faults.insert(fault);
  return faults;
}

std::vector<std::string> fault_words() {
  std::vector<std::string> words{"all", "none"};
  for (const Fault fault : all_faults()) words.emplace_back(word_of(fault));
  return words;
}

void print_schedule(const Wish& wish) {
  for (const Moment& moment : schedule_of(wish)) {
    std::cout << moment.at << " ms: ";
    if (!moment.order.empty())
      std::cout << moment.order << '\n';
    else if (moment.fault == Fault::kill)
      std::cout << "kill -9\n";
    else
      std::cout << "phone " << moment.phone << ' ' << word_of(moment.fault) << ' ' << moment.lasts
                << " ms\n";
  }
}

int tell(const Outcome& outcome) {
  std::map<Answer, int> answers;
  int lines = 0, changes = 0, looks = 0;
  for (const Seen& phone : outcome.seen) {
    lines += phone.lines, changes += phone.changes, looks += phone.looks;
    for (const SaidOrder& order : phone.orders) ++answers[order.answer];
  }
  std::cout << answers[Answer::done] << " orders done, " << answers[Answer::refused] << " refused; "
            << lines << " lines, " << outcome.kills << " kills, " << changes << " changes and "
            << looks << " views compared, " << outcome.facts << " facts; at rest after "
            << outcome.settled_after << " ms\n";
  constexpr std::size_t told = 20;
  for (std::size_t i = 0; i < std::min(told, outcome.breaches.size()); ++i)
    std::cout << outcome.breaches[i].law << ": " << outcome.breaches[i].what << '\n';
  std::cout << outcome.breaches.size() << " breaches\n";
  return outcome.breaches.empty() ? 0 : 1;
}

/// A folder that goes when the evening is over, unless a law was broken.
std::filesystem::path fresh_folder() {
  std::string name = (std::filesystem::temp_directory_path() / "blason-crowd-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder: " + name);
  return name;
}

int lead(Evening& evening) {
  std::cout << "seed " << evening.wish.seed << std::endl;
  evening.folder = fresh_folder();
  const int exit = tell(play(evening));
  if (exit != 0)
    std::cout << "all of it is in " << evening.folder.string() << '\n';
  else
    std::filesystem::remove_all(evening.folder);
  return exit;
}

} // namespace

int main(int argc, char** argv) {
  Evening evening;
  std::vector<std::string> faults{"all"};
  bool schedule = false;
  Millis seconds = 20;
  CLI::App app("Simulated phones play an evening while lines break and the program is killed.",
               "blason-crowd");
  app.add_option("DECK", evening.deck, "a deck with families")->required();
  app.add_option("--program", evening.program, "blason, or blason-headless")->required();
  app.add_option("--seed", evening.wish.seed, "the same seed, the same schedule");
  app.add_option("--phones", evening.wish.phones, "how many")->check(CLI::Range(1, 200));
  app.add_option("--seconds", seconds, "how long")->check(CLI::Range(8, 3600));
  app.add_option("--faults", faults, "which")->delimiter(',')->check(CLI::IsMember(fault_words()));
  app.add_flag("--schedule", schedule, "prints what would happen when, and does nothing");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  evening.wish.lasts = seconds * 1000;
  evening.wish.faults = faults_of(faults);
  if (schedule) return print_schedule(evening.wish), 0;
  try {
    return lead(evening);
  } catch (const std::exception& fault) {
    std::cerr << fault.what() << '\n';
    return 1;
  }
}
