#include "checkup/verdicts.hpp"

#include "words/words.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

namespace blason {
namespace {

constexpr std::uint64_t megabyte = 1'000'000, gigabyte = 1000 * megabyte;
constexpr std::uint64_t little_room = 500 * megabyte, no_room = 20 * megabyte;
constexpr double slow_commit = 100; // milliseconds: a hand at the wall begins to wait
constexpr int least_width = 1280, least_height = 720;

/// The drivers that draw without a graphics card, by the names they give themselves.
bool draws_in_software(const std::string& renderer) {
  for (const char* name : {"llvmpipe", "softpipe", "swrast", "Software Rasterizer"})
    if (renderer.find(name) != std::string::npos) return true;
  return false;
}

struct Judge {
  const Facts& facts;
  Language language;

  Checked display() const;
  Checked graphics() const;
  Checked monitors() const;
  Checked fonts() const;
  Checked sound() const;
  Checked folder() const;
  Checked record() const;
  Checked decks() const;
  Checked port() const;
  Checked locale() const;
  Checked libraries() const;

  std::string trouble(const std::string& slug) const {
    const std::string key = "record." + slug;
    return say(language, Phrase::named(key));
  }
  std::string size(std::uint64_t bytes) const {
    return bytes < gigabyte ? say(language, "doctor.size.mega", {{"count", bytes / megabyte}})
                            : say(language, "doctor.size.giga", {{"count", bytes / gigabyte}});
  }
  std::string screens() const;
};

Checked Judge::display() const {
  if (facts.renderer) return {"display", Fitness::ok, say(language, "doctor.display.opens")};
  if (facts.late > 0)
    return {
        "display", Fitness::wrong,
        say(language, "doctor.display.late", {{"time", number(language, facts.late / 1000.0)}})};
  return {"display", Fitness::wrong, say(language, "doctor.display.none")};
}

Checked Judge::graphics() const {
  if (!facts.renderer) return {"graphics", Fitness::weak, say(language, "doctor.graphics.unknown")};
  if (draws_in_software(*facts.renderer))
    return {"graphics", Fitness::weak,
            say(language, "doctor.graphics.software", {{"renderer", *facts.renderer}})};
  return {"graphics", Fitness::ok,
          say(language, "doctor.graphics.card", {{"renderer", *facts.renderer}})};
}

std::string Judge::screens() const {
  std::vector<std::string> items;
  for (const ScreenSeen& screen : facts.screens)
    items.push_back((screen.name.empty() ? "" : screen.name + " ") + std::to_string(screen.width) +
                    " × " + std::to_string(screen.height));
  return list(language, items);
}

Checked Judge::monitors() const {
  const Values values{{"screens", screens()}};
  const auto is_mirrored = [](const ScreenSeen& screen) { return screen.mirrors > 0; };
  const auto is_small = [](const ScreenSeen& screen) {
    return screen.width < least_width || screen.height < least_height;
  };
  const auto& all = facts.screens;
  if (all.empty()) return {"monitors", Fitness::weak, say(language, "doctor.monitors.unknown")};
  if (std::any_of(all.begin(), all.end(), is_mirrored))
    return {"monitors", Fitness::weak, say(language, "doctor.monitors.mirrored", values)};
  if (std::any_of(all.begin(), all.end(), is_small))
    return {"monitors", Fitness::weak, say(language, "doctor.monitors.small", values)};
  if (all.size() == 1)
    return {"monitors", Fitness::ok, say(language, "doctor.monitors.one", values)};
  return {"monitors", Fitness::ok, say(language, "doctor.monitors.several", values)};
}

Checked Judge::fonts() const {
  if (facts.fonts_lacking.empty())
    return {"fonts", Fitness::ok, say(language, "doctor.fonts.found", {{"count", facts.faces}})};
  std::set<std::string> files, packages;
  for (const FontLacking& font : facts.fonts_lacking) {
    files.insert(font.file);
    packages.insert(font.package);
  }
  const std::vector<std::string> named(packages.begin(), packages.end());
  return {"fonts", Fitness::wrong,
          say(language, "doctor.fonts.lacking",
              {{"count", files.size()}, {"packages", list(language, named)}})};
}

Checked Judge::sound() const {
  return {"sound", Fitness::ok,
          facts.sound ? say(language, "doctor.sound.found") : say(language, "doctor.sound.none")};
}

Checked Judge::folder() const {
  if (!facts.folder_trouble.empty())
    return {"folder", Fitness::wrong,
            say(language, "doctor.folder.shut",
                {{"folder", facts.folder}, {"reason", trouble(facts.folder_trouble)}})};
  const Values values{{"folder", facts.folder}, {"size", size(facts.free_bytes)}};
  if (facts.free_bytes < no_room)
    return {"folder", Fitness::wrong, say(language, "doctor.folder.full", values)};
  if (facts.free_bytes < little_room)
    return {"folder", Fitness::weak, say(language, "doctor.folder.little", values)};
  return {"folder", Fitness::ok, say(language, "doctor.folder.fine", values)};
}

Checked Judge::record() const {
  if (!facts.record_trouble.empty())
    return {"record", Fitness::wrong,
            say(language, "doctor.record.failed", {{"reason", trouble(facts.record_trouble)}})};
  const Values values{{"time", number(language, facts.commit)}};
  if (facts.commit > slow_commit)
    return {"record", Fitness::weak, say(language, "doctor.record.slow", values)};
  return {"record", Fitness::ok, say(language, "doctor.record.written", values)};
}

Checked Judge::decks() const {
  std::vector<std::string> fine, shut;
  for (const DeckSeen& deck : facts.decks)
    (deck.playable ? fine : shut).push_back(std::filesystem::path(deck.file).stem().string());
  if (!shut.empty())
    return {"decks", Fitness::wrong,
            say(language, "doctor.decks.shut", {{"decks", list(language, shut)}})};
  if (fine.empty()) return {"decks", Fitness::wrong, say(language, "doctor.decks.none")};
  return {"decks", Fitness::ok,
          say(language, "doctor.decks.found", {{"decks", list(language, fine)}})};
}

Checked Judge::port() const {
  const std::string which = std::to_string(facts.port);
  if (facts.port_free)
    return {"port", Fitness::ok, say(language, "doctor.port.free", {{"port", which}})};
  return {"port", Fitness::weak, say(language, "doctor.port.taken", {{"port", which}})};
}

Checked Judge::locale() const {
  if (facts.locale.empty()) return {"locale", Fitness::ok, say(language, "doctor.locale.unsaid")};
  std::string charset = facts.locale;
  std::transform(charset.begin(), charset.end(), charset.begin(),
                 [](char letter) { return letter >= 'a' && letter <= 'z' ? letter - 32 : letter; });
  const bool plain = charset.find("UTF-8") == charset.npos && charset.find("UTF8") == charset.npos;
  const Values values{{"locale", facts.locale}};
  if (plain) return {"locale", Fitness::weak, say(language, "doctor.locale.plain", values)};
  return {"locale", Fitness::ok, say(language, "doctor.locale.said", values)};
}

Checked Judge::libraries() const {
  std::vector<std::string> items{"Blason " + std::string(version())};
  for (const Library& library : facts.libraries)
    items.push_back(library.name + " " + library.version);
  return {"libraries", Fitness::ok, list(language, items) + "."};
}

} // namespace

std::vector<Checked> findings(const Facts& facts, Language language) {
  const Judge judge{facts, language};
  return {judge.display(), judge.graphics(), judge.monitors(), judge.fonts(),
          judge.sound(),   judge.folder(),   judge.record(),   judge.decks(),
          judge.port(),    judge.locale(),   judge.libraries()};
}

} // namespace blason
