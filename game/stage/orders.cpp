#include "stage/orders.hpp"

#include "face/called.hpp"
#include "record/folder.hpp"
#include "seating/laying.hpp"
#include "stage/sticks.hpp"
#include "words/words.hpp"

#include <cstdlib>
#include <future>

namespace blason {
namespace {

/// Where a session may be saved when its folder takes no more, best first: a full disk has no room
/// at home either, a stick has.
std::vector<std::filesystem::path> refuges() {
  std::error_code none;
  std::filesystem::create_directories(sessions_folder(), none);
  std::vector<std::filesystem::path> folders{sessions_folder()};
  if (const char* home = std::getenv("HOME")) folders.emplace_back(home);
  for (std::filesystem::path& stick : sticks_in(places_of_sticks()))
    folders.push_back(std::move(stick));
  std::error_code error;
  folders.push_back(std::filesystem::temp_directory_path(error));
  return folders;
}

} // namespace

std::string lay_order(LiveTable& table, const std::string& device, Intent intent,
                      Language language) {
  const std::optional<Outcome> told = lay_and_wait(table, device, std::move(intent));
  const auto* no = told ? std::get_if<Refused>(&*told) : nullptr;
  if (!no) return {};
  const std::string key = "refusal." + std::string(slug(no->why));
  return say(language, nouns_of(table.deck(), language), Phrase::named(key));
}

std::string go_on_elsewhere(LiveTable& table, Language language) {
  for (const std::filesystem::path& folder : refuges()) {
    const std::filesystem::path file = free_session_path(folder, table.deck().id.value);
    std::promise<bool> saved;
    table.save_elsewhere(file, [&saved](const std::optional<NotSaved>& wrong) {
      saved.set_value(!wrong.has_value());
    });
    if (saved.get_future().get())
      return say(language, "program.saved-elsewhere", {{"file", file.string()}});
  }
  return say(language, "wall.record.failed");
}

std::string saving_trouble(const Showing& showing, Language language) {
  if (!showing.not_saved) return {};
  const std::string key = "record." + std::string(slug(showing.not_saved->trouble));
  return say(language, "wall.record.failed") + "\n" + showing.not_saved->path.string() + " : " +
         say(language, Phrase::named(key));
}

} // namespace blason
