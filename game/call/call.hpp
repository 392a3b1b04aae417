#pragma once

#include "words/words.hpp"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace blason {

/// Help, headings and complaints of this app, and of the subcommands added after, in that language.
/// `versions` is what --version prints.
void speak(CLI::App& app, Language language, const std::string& versions);

/// Takes the call in. nullopt: all is well; else the exit code, after help or the sentence that
/// says what is wrong with the call.
std::optional<int> take_in(CLI::App& app, int argc, const char* const* argv, Language language);

/// The option takes one of these words.
CLI::Validator one_of(Language language, std::vector<std::string> words);
/// The option takes a number from `least` to `most`, both included.
CLI::Validator between(Language language, double least, double most);
/// The option takes a whole number from 0 on.
CLI::Validator counted(Language language);

} // namespace blason
