#include "call/call.hpp"

#include <algorithm>
#include <cmath>

namespace blason {
namespace {

constexpr int wrong_call = 2;

std::string choices(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

std::string figure(Language language, double value) {
  return std::floor(value) == value ? number(language, static_cast<std::int64_t>(value))
                                    : number(language, value, 1);
}

/// What follows the colon of a message of the library, and what stands before it.
std::string before_colon(const std::string& told) { return told.substr(0, told.find(": ")); }
std::string after_colon(const std::string& told) {
  const std::size_t colon = told.find(": ");
  return colon == told.npos ? told : told.substr(colon + 2);
}

std::string first_word(const std::string& told) { return told.substr(0, told.find(' ')); }

std::string command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* one : app.get_subcommands({})) names.push_back(one->get_name());
  return choices(names);
}

/// The library's complaint in our words; its own where it is one we do not know.
std::string sentence(const CLI::App& app, const CLI::Error& fault, Language language) {
  const std::string told = fault.what();
  switch (static_cast<CLI::ExitCodes>(fault.get_exit_code())) {
  case CLI::ExitCodes::ValidationError:
    return say(language, "call.refused",
               {{"option", before_colon(told)}, {"reason", after_colon(told)}});
  case CLI::ExitCodes::ExtrasError:
    return say(language, "call.unknown", {{"words", after_colon(told)}});
  case CLI::ExitCodes::RequiredError:
    return told.starts_with("A subcommand")
               ? say(language, "call.which", {{"commands", command_names(app)}})
               : say(language, "call.missing", {{"option", first_word(told)}});
  case CLI::ExitCodes::ArgumentMismatch:
    return say(language, "call.bare", {{"option", before_colon(told)}});
  case CLI::ExitCodes::ConversionError:
    return say(language, "call.unreadable", {{"value", after_colon(told)}});
  default:
    return told;
  }
}

/// What the values of options are called in help.
void name_values(CLI::App& app, Language language) {
  for (CLI::Option* option : app.get_options()) {
    const std::string name = option->get_type_name();
    if (name.empty()) continue;
    option->type_name(name.starts_with("TEXT") ? say(language, "call.text")
                                               : say(language, "call.number"));
  }
}

} // namespace

void speak(CLI::App& app, Language language, const std::string& versions) {
  const auto said = [&](Phrase phrase) { return say(language, phrase); };
  app.set_help_flag("-h,--help", said("call.help.help"));
  app.set_version_flag("--version", versions, said("call.help.version"));
  CLI::FormatterBase& headings = *app.get_formatter();
  headings.label("Usage", said("call.usage"));
  headings.label("Positionals", said("call.arguments"));
  headings.label("SUBCOMMAND", said("call.command"));
  headings.label("REQUIRED", said("call.required"));
  app.failure_message([language](const CLI::App* failed, const CLI::Error& fault) {
    return sentence(*failed, fault, language) + "\n" +
           say(language, "call.see-help", {{"program", failed->get_name()}}) + "\n";
  });
}

std::optional<int> take_in(CLI::App& app, int argc, const char* const* argv, Language language) {
  name_values(app, language);
  for (CLI::App* command : app.get_subcommands({})) {
    command->group(say(language, "call.commands"));
    name_values(*command, language);
  }
  try {
    app.parse(argc, argv);
    return std::nullopt;
  } catch (const CLI::ParseError& fault) {
    return app.exit(fault) == 0 ? 0 : wrong_call;
  }
}

CLI::Validator one_of(Language language, std::vector<std::string> words) {
  const std::string all = choices(words);
  return CLI::Validator(
      [language, all, words = std::move(words)](std::string& said) {
        if (std::find(words.begin(), words.end(), said) != words.end()) return std::string();
        return say(language, "call.not-among", {{"value", said}, {"choices", all}});
      },
      "{" + all + "}");
}

CLI::Validator between(Language language, double least, double most) {
  const std::string low = figure(language, least), high = figure(language, most);
  return CLI::Validator(
      [=](std::string& said) {
        double value = 0;
        if (CLI::detail::lexical_cast(said, value) && value >= least && value <= most)
          return std::string();
        return say(language, "call.not-between", {{"value", said}, {"least", low}, {"most", high}});
      },
      low + "…" + high);
}

CLI::Validator counted(Language language) {
  return CLI::Validator(
      [=](std::string& said) {
        const bool whole =
            !said.empty() && said.find_first_not_of("0123456789") == std::string::npos;
        return whole ? std::string() : say(language, "call.not-counted", {{"value", said}});
      },
      "");
}

} // namespace blason
