#include "workbook.hpp"

#include <pugixml.hpp>
#include <zip.h>

#include <stdexcept>

namespace workbook {
namespace {

pugi::xml_document parsed(const std::string& xml) {
  pugi::xml_document document;
  const auto flags = pugi::parse_default | pugi::parse_ws_pcdata_single;
  if (!document.load_buffer(xml.data(), xml.size(), flags)) throw std::runtime_error("not XML");
  return document;
}

std::string text_of(const pugi::xml_node& node) {
  std::string text;
  for (const auto& found : node.select_nodes(".//t")) text += found.node().text().get();
  return text;
}

std::vector<std::string> shared_texts(const std::map<std::string, std::string>& parts) {
  std::vector<std::string> texts;
  const auto at = parts.find("xl/sharedStrings.xml");
  if (at == parts.end()) return texts;
  const auto document = parsed(at->second);
  for (const auto& item : document.child("sst").children("si")) texts.push_back(text_of(item));
  return texts;
}

Sheet sheet(const std::string& xml, const std::vector<std::string>& shared) {
  const auto document = parsed(xml);
  Sheet result;
  result.frozen = !document.select_nodes("//pane[@state='frozen'][@ySplit='1']").empty();
  for (const auto& found : document.select_nodes("//c")) {
    const auto cell = found.node();
    const std::string type = cell.attribute("t").as_string("n");
    const std::string value = cell.child("v").text().get();
    const bool formula = cell.child("f");
    result.cells[cell.attribute("r").value()] =
        formula ? Cell{"f", cell.child("f").text().get()}
                : Cell{type, type == "s" ? shared.at(std::stoul(value)) : value};
  }
  return result;
}

} // namespace

std::map<std::string, std::string> parts(const std::string& file) {
  int error = 0;
  zip_t* archive = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
  if (archive == nullptr) throw std::runtime_error("not a zip: " + file);
  std::map<std::string, std::string> found;
  for (zip_int64_t entry = 0; entry < zip_get_num_entries(archive, 0); ++entry) {
    zip_stat_t about{};
    zip_stat_index(archive, static_cast<zip_uint64_t>(entry), 0, &about);
    std::string bytes(about.size, '\0');
    zip_file_t* part = zip_fopen_index(archive, static_cast<zip_uint64_t>(entry), 0);
    zip_fread(part, bytes.data(), bytes.size());
    zip_fclose(part);
    found[about.name] = bytes;
  }
  zip_close(archive);
  return found;
}

std::vector<Sheet> sheets(const std::string& file) {
  const auto all = parts(file);
  const auto shared = shared_texts(all);
  const auto book = parsed(all.at("xl/workbook.xml"));
  std::vector<Sheet> result;
  for (const auto& entry : book.child("workbook").child("sheets").children("sheet")) {
    const std::string number = std::to_string(result.size() + 1);
    result.push_back(sheet(all.at("xl/worksheets/sheet" + number + ".xml"), shared));
    result.back().name = entry.attribute("name").value();
  }
  return result;
}

} // namespace workbook
