#include "record/erasing.hpp"

#include "record/content.hpp"
#include "record/examine.hpp"
#include "record/holder.hpp"
#include "record/pictures.hpp"
#include "record/whole_file.hpp"

#include <cerrno>

namespace blason {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view nothing_said = "…";

void hide_name(Team& team) { team.name = team.id.value; }

// What people typed, by the fact that holds it; every other fact holds none.
template <class Fact> void hide(Fact&) {}
void hide(SessionOpened& fact) {
  for (Team& team : fact.teams) hide_name(team);
}
void hide(TeamSeated& fact) { hide_name(fact.team); }
void hide(TeamRenamed& fact) { fact.to = fact.was = fact.team.value; }
void hide(NameAsked& fact) { fact.asked = fact.team.value; }
void hide(NameApproved& fact) { fact.to = fact.was = fact.team.value; }
void hide(NameDeclined& fact) { fact.asked = fact.team.value; }
void hide(Adjusted& fact) { fact.note = nothing_said; }
void hide(Noted& fact) { fact.text = nothing_said; }

Content without_names(const Examined& found, std::int64_t at) {
  Content content;
  content.deck = found.content.deck;
  content.pictures = found.content.pictures; // the deck's, like the deck
  content.start = found.content.head();
  for (Entry entry : found.entries) {
    std::visit([](auto& fact) { hide(fact); }, entry.event);
    content.rows.push_back(row_of(entry, content.head()));
  }
  Entry last;
  last.seq = found.entries.back().seq + 1;
  last.at = at;
  last.t = found.entries.back().t;
  last.command = Command{"erase", std::to_string(last.seq), 0};
  last.event = Anonymised{hex(content.start)};
  content.rows.push_back(row_of(last, content.head()));
  return content;
}

void must_be_free(const fs::path& path) {
  if (!identity_of(path)) throw system_fault(path, ENOENT);
  if (const auto holder = holder_of(path))
    throw RecordFault(Trouble::held, path, 0, "process " + std::to_string(*holder));
}

void shred_all_beside(const fs::path& path) {
  for (const fs::path& copy : damaged_copies_of(path)) shred(copy);
  for (const std::string_view end : {".mending", ".mended"}) {
    for (const std::string_view suffix : companions) shred(beside(beside(path, end), suffix));
    shred(beside(path, end));
  }
}

Trouble trouble_of(const Finding& finding) {
  if (std::holds_alternative<Newer>(finding)) return Trouble::newer;
  return std::holds_alternative<Lost>(finding) ? Trouble::damaged : Trouble::not_a_session;
}

} // namespace

void erase(const fs::path& path) {
  must_be_free(path);
  // The session last: as long as anything is left, it can be asked for again.
  shred_pictures(path);
  shred_all_beside(path);
  for (const std::string_view suffix : companions) shred(beside(path, suffix));
  shred(path);
  sync_folder_of(path);
}

void erase_names(const fs::path& path, std::int64_t at) {
  must_be_free(path);
  settle(path);
  const Examined found = examine(path);
  if (!std::holds_alternative<Sound>(found.finding) &&
      !std::holds_alternative<Damaged>(found.finding))
    throw RecordFault(trouble_of(found.finding), path, 0, std::string(slug(found.finding)));
  replace_whole(path, without_names(found, at), Old::shredded);
  shred_all_beside(path);
  sync_folder_of(path);
}

} // namespace blason
