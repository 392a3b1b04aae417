#include "face/fonts.hpp"

#include "face/compositions.hpp"
#include "face/font_files.hpp"
#include "face/fonts_found.hpp"
#include "installed/folders.hpp"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace blason {
namespace {

template <class T> struct Unref {
  void operator()(T* object) const { g_object_unref(object); }
};

int fontconfig_weight(FontFile::Weight weight) {
  constexpr std::array weights{FC_WEIGHT_REGULAR, FC_WEIGHT_MEDIUM, FC_WEIGHT_DEMIBOLD,
                               FC_WEIGHT_BOLD, FC_WEIGHT_EXTRABOLD};
  return weights[static_cast<std::size_t>(weight)];
}

using Folders = std::vector<std::filesystem::path>;

std::filesystem::path find_file(const FontFile& face, const Folders& folders) {
  if (auto place = found(face, folders)) return std::move(*place);
  throw FontMissing("the font file " + std::filesystem::path(face.file).filename().string() +
                    " is not installed: install the package " + std::string(face.package));
}

/// Gives the process an empty configuration once: Pango would read the machine's in a thread of its
/// own.
void quieten_fontconfig() {
  static const bool done = [] {
    FcConfig* empty = FcConfigCreate();
    FcConfigSetCurrent(empty);
    FcConfigDestroy(empty);
    return true;
  }();
  static_cast<void>(done);
}

PangoWeight pango_weight(Cut cut) {
  switch (cut) {
  case Cut::inter_medium:
    return PANGO_WEIGHT_MEDIUM;
  case Cut::inter_semibold:
    return PANGO_WEIGHT_SEMIBOLD;
  case Cut::garamond_bold:
  case Cut::inter_bold:
    return PANGO_WEIGHT_BOLD;
  case Cut::inter_extrabold:
    return PANGO_WEIGHT_ULTRABOLD;
  case Cut::garamond:
  case Cut::garamond_italic:
  case Cut::inter:
    break;
  }
  return PANGO_WEIGHT_NORMAL;
}

bool is_garamond(Cut cut) {
  return cut == Cut::garamond || cut == Cut::garamond_italic || cut == Cut::garamond_bold;
}

/// Garamond or Inter first, then every fallback by name, so that nobody chooses for us.
std::string families(Cut cut) {
  std::string names = is_garamond(cut) ? "EB Garamond,Inter" : "Inter,EB Garamond";
  std::string_view last;
  for (const FontFile& face : script_faces())
    if (face.family != last) names.append(",").append(last = face.family);
  return names;
}

} // namespace

CutHeights heights(Cut cut) {
  // Garamond's own 0.71 and 0.29 centre its small letters, and its capitals look too high.
  return is_garamond(cut) ? CutHeights{0.75, 0.25, 0.65} : CutHeights{0.969, 0.2415, 0.727};
}

struct Fonts::Machinery {
  Folders folders;
  FcConfig* config = FcConfigCreate();
  std::unique_ptr<PangoFontMap, Unref<PangoFontMap>> map;
  std::unique_ptr<PangoContext, Unref<PangoContext>> context;
  std::set<std::string_view> open;
  Compositions compositions; // let go before the fonts they are set in

  Machinery() = default;
  Machinery(const Machinery&) = delete;
  Machinery& operator=(const Machinery&) = delete;
  ~Machinery() {
    // Pango never lets a configuration go that it was not asked to give back.
    if (map) pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), nullptr);
    FcConfigDestroy(config);
  }

  void add(const FontFile& face);
  void start();
  void open_scripts(std::string_view words);
};

void Fonts::Machinery::add(const FontFile& face) {
  const std::filesystem::path file = find_file(face, folders);
  const auto name = reinterpret_cast<const FcChar8*>(file.c_str());
  int faces = 0;
  FcPattern* pattern = FcFreeTypeQuery(name, static_cast<unsigned>(face.index), nullptr, &faces);
  if (pattern == nullptr) throw FontMissing("the font file " + file.string() + " cannot be read");
  // Renamed by exact face: a family means here what the table says, not what the file claims.
  FcPatternDel(pattern, FC_FAMILY);
  FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8*>(face.family.data()));
  FcPatternDel(pattern, FC_WEIGHT);
  FcPatternAddInteger(pattern, FC_WEIGHT, fontconfig_weight(face.weight));
  if (face.emboldened) FcPatternAddBool(pattern, FC_EMBOLDEN, FcTrue);
  if (face.bitmap_size > 0) {
    const double scale = layout_size / face.bitmap_size;
    const FcMatrix matrix{scale, 0, 0, scale};
    FcPatternAddMatrix(pattern, FC_MATRIX, &matrix);
  }
  FcFontSetAdd(FcConfigGetFonts(config, FcSetApplication), pattern);
}

void Fonts::Machinery::start() {
  // Fontconfig makes the set of a configuration when the first file arrives, and only then.
  const std::string first = find_file(text_faces().front(), folders).string();
  FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(first.c_str()));
  for (const FontFile& face : text_faces().subspan(1)) add(face);
  for (const FontFile& face : script_faces()) find_file(face, folders);
  quieten_fontconfig();
  map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config);
  context.reset(pango_font_map_create_context(map.get()));
  pango_context_set_language(context.get(), pango_language_from_string("fr"));
  pango_context_set_round_glyph_positions(context.get(), FALSE);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context.get(), options);
  cairo_font_options_destroy(options);
}

void Fonts::Machinery::open_scripts(std::string_view words) {
  bool opened = false;
  const char* const end = words.data() + words.size();
  for (const char* at = words.data(); at < end; at = g_utf8_next_char(at)) {
    if (static_cast<unsigned char>(*at) < 0xD4) continue; // Latin, Greek and Cyrillic are Inter's
    const gunichar letter = g_utf8_get_char(at);
    for (const ScriptRange& known : scripts()) {
      if (letter < known.first || letter > known.last) continue;
      if (!open.insert(known.family).second) continue;
      for (const FontFile& face : script_faces())
        if (face.family == known.family) add(face);
      opened = true;
    }
  }
  if (opened) pango_fc_font_map_config_changed(PANGO_FC_FONT_MAP(map.get()));
}

std::vector<std::filesystem::path> font_folders(const std::filesystem::path& own) {
  Folders folders = own_font_folders();
  if (!own.empty()) folders.insert(folders.begin(), own);
  folders.insert(folders.end(), {"/usr/share/fonts", "/usr/local/share/fonts"});
  return folders;
}

Fonts::Fonts(std::vector<std::filesystem::path> folders)
    : machinery_(std::make_unique<Machinery>()) {
  machinery_->folders = std::move(folders);
  machinery_->start();
}

Fonts::~Fonts() = default;

Cut Fonts::worn(Cut cut) const {
  if (cut == Cut::garamond_bold && faces_.inter_titles) return Cut::inter_bold;
  if (cut == Cut::garamond_italic && faces_.inter_quotes) return Cut::inter_medium;
  if (cut == Cut::garamond && faces_.inter_quotes) return Cut::inter;
  return cut;
}

Compositions& Fonts::compositions() { return machinery_->compositions; }

PangoLayout* Fonts::layout(std::string_view words, Cut cut, bool tabular, double letter_spacing) {
  machinery_->open_scripts(words);
  PangoLayout* layout = pango_layout_new(machinery_->context.get());
  PangoFontDescription* font = pango_font_description_new();
  pango_font_description_set_family(font, families(cut).c_str());
  pango_font_description_set_weight(font, pango_weight(cut));
  if (cut == Cut::garamond_italic) pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
  pango_font_description_set_absolute_size(font, layout_size * PANGO_SCALE);
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
  PangoAttrList* attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes,
                         pango_attr_font_features_new(tabular ? "lnum=1, tnum=1" : "lnum=1"));
  // Emboldening widens the strokes but not the advances.
  const double spacing = letter_spacing + (cut == Cut::garamond_bold ? 0.012 : 0);
  if (spacing != 0)
    pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(
                                           static_cast<int>(spacing * layout_size * PANGO_SCALE)));
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
  pango_layout_set_text(layout, words.data(), static_cast<int>(words.size()));
  return layout;
}

} // namespace blason
