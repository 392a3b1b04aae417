#include "headless/headless.hpp"

#include "call/call.hpp"
#include "call/spoken.hpp"
#include "headless/control_pipe.hpp"
#include "headless/evening_options.hpp"
#include "headless/pipe_orders.hpp"
#include "host/public_url.hpp"
#include "installed/version.hpp"
#include "seating/open_table.hpp"
#include "words/words.hpp"

#include <iostream>
#include <memory>
#include <string_view>
#include <vector>

namespace blason {
namespace {

struct HeadlessCall : EveningCall {
  PhoneWish phones;
  std::string control;              // the pipe; empty: none
  std::vector<std::string> proxies; // addresses and networks
  bool headless = false;
};

/// What a hosted room is told of the proxy before it.
void offer_proxy(CLI::App& app, HeadlessCall& call) {
  const auto url = [&call](std::string& text) -> std::string {
    const auto read = read_public_url(text);
    if (const auto* good = std::get_if<std::string>(&read)) return text = *good, std::string();
    const bool path = std::get<UrlFault>(read) == UrlFault::path;
    const Phrase why = path ? Phrase("headless.url-path") : Phrase("headless.bad-url");
    return say(call.speaks, why, {{"value", text}});
  };
  app.add_option("--public-url", call.phones.public_url,
                 say(call.speaks, "headless.help.public-url"))
      ->transform(CLI::Validator(url, ""));
  app.add_option("--proxy", call.proxies, say(call.speaks, "headless.help.proxy"))
      ->allow_extra_args(false)
      ->check([&call](const std::string& text) {
        return read_proxy(text) ? std::string()
                                : say(call.speaks, "headless.bad-proxy", {{"value", text}});
      });
}

/// Whose word is taken: those that were named; those of this machine, where none was and a proxy
/// there must be.
Proxies proxies_of(const HeadlessCall& call) {
  if (call.proxies.empty() && !call.phones.public_url.empty()) return proxies_here();
  Proxies proxies;
  for (const std::string& text : call.proxies) proxies.push_back(read_proxy(text).value());
  return proxies;
}

void offer_headless(CLI::App& app, HeadlessCall& call) {
  const auto help = [&](Phrase phrase) { return say(call.speaks, phrase); };
  app.add_flag("--headless", call.headless, help("headless.help"));
  offer_evening(app, call)->required();
  app.add_option("--port", call.phones.port, help("play.help.port"))
      ->check(between(call.speaks, 0, 65535));
  app.add_option("--control", call.control, help("headless.help.control"));
  offer_proxy(app, call);
}

void greet(OpenTable& table, const std::string& file, Language language) {
  std::cout << say(language, "headless.record", {{"file", file}}) << '\n';
  for (const std::string& url : table.phones()->urls())
    std::cout << say(language, "headless.address", {{"url", url + "/"}}) << '\n';
  std::cout << say(language, "headless.code", {{"code", table.phones()->code()}}) << std::endl;
}

/// The facilitator asks for the teams' own codes: there is no desk to look at.
void tell_codes(OpenTable& open, Language language) {
  open.phones()->codes_shown();
  std::string codes;
  for (const TeamCode& one : open.phones()->status().codes)
    codes += (codes.empty() ? "" : ", ") + one.team.value + " " + one.code;
  std::cout << say(language, "headless.codes", {{"codes", codes}}) << std::endl;
}

void obey(OpenTable& open, const std::string& line, Language language) {
  if (line == "codes") return tell_codes(open, language);
  LiveTable& table = open.table();
  const auto order = pipe_order(line);
  if (!order) {
    std::cerr << say(language, "headless.unknown",
                     {{"order", line}, {"orders", pipe_words() + ", codes"}})
              << std::endl;
    return;
  }
  const std::string wrong = carry_out(table, *order, language);
  if (wrong.empty())
    std::cout << say(language, "headless.done", {{"order", line}}) << std::endl;
  else
    std::cerr << say(language, "headless.refused", {{"order", line}, {"why", wrong}}) << std::endl;
}

PlayExit lead_unseen(const HeadlessCall& call) {
  // First: signals are taken before any thread is there that could get them instead.
  ControlPipe pipe(call.control);
  auto sat = sit_down(call, [] {});
  if (const auto* none = std::get_if<NotSeated>(&sat)) {
    for (const std::string& line : none->complaints) std::cerr << line << '\n';
    return none->exit;
  }
  Seated& seated = std::get<Seated>(sat);
  const std::string file = seated.record.path().string();
  if (!seated.remark.empty()) std::cerr << seated.remark << '\n';
  OpenTable table(std::move(seated), call.phones);
  if (table.port_taken()) {
    std::cerr << say(call.speaks, "headless.port-taken", {{"port", call.phones.port}}) << '\n';
    return PlayExit::problems;
  }
  table.start();
  // The welcome, where teams take their seats: nobody has to ask for it.
  if (table.table().showing().session->step < 0)
    carry_out(table.table(), *pipe_order("next"), call.speaks);
  greet(table, file, call.speaks);
  while (const auto line = pipe.line())
    if (!line->empty()) obey(table, *line, call.speaks);
  return PlayExit::done;
}

} // namespace

bool asks_headless(int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i)
    if (std::string_view(argv[i]) == "--headless") return true;
  return false;
}

int run_headless(int argc, const char* const* argv) {
  HeadlessCall call;
  call.speaks = spoken(argc, argv);
  CLI::App app(say(call.speaks, "play.help"), "blason");
  speak(app, call.speaks, "blason " + std::string(version()));
  offer_headless(app, call);
  if (const auto exit = take_in(app, argc, argv, call.speaks)) return *exit;
  call.phones.proxies = proxies_of(call);
  // Nobody is there to approve of names.
  if (call.free_names && call.moderation.empty()) call.moderation = "off";
  try {
    return static_cast<int>(lead_unseen(call));
  } catch (const NoPipe& fault) {
    std::cerr << say(call.speaks, "headless.control", {{"file", fault.what()}}) << '\n';
  }
  return static_cast<int>(PlayExit::problems);
}

} // namespace blason
