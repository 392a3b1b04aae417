#include "verify.hpp"

#include "session_file.hpp"
#include "wire/writing.hpp"

namespace blason {
namespace {

std::string verdict_json(const std::string& file, const Examined& examined) {
  const auto* damaged = std::get_if<Damaged>(&examined.finding);
  const auto* lost = std::get_if<Lost>(&examined.finding);
  JsonText out;
  out.open_object();
  write_fields(out, "file", file, "finding", slug(examined.finding), "events",
               examined.entries.size());
  if (damaged != nullptr)
    write_fields(out, "first_bad", damaged->first_bad, "reason", damaged->reason);
  if (lost != nullptr) write_fields(out, "reason", lost->reason);
  write_fields(out, "chain", hex(examined.content.head()));
  out.close_object();
  return std::move(out).take() + "\n";
}

} // namespace

Exit verify(const std::string& file, Output output, Language language) {
  const Examined examined = examine(file);
  const bool sound = std::holds_alternative<Sound>(examined.finding);
  if (!sound) complain(sentence(language, file, examined));
  Exit exit = done;
  if (output == Output::json)
    exit = write_out(language, verdict_json(file, examined));
  else if (sound)
    exit = write_out(
        language, say(language, "session.verified", {{"count", examined.entries.size()}}) + "\n");
  return sound ? exit : problems;
}

} // namespace blason
