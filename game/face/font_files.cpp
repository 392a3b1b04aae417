#include "face/font_files.hpp"

#include <array>

namespace blason {
namespace {

using Weight = FontFile::Weight;
constexpr std::string_view inter = "fonts-inter", garamond = "fonts-ebgaramond",
                           core = "fonts-noto-core", cjk = "fonts-noto-cjk",
                           emoji = "fonts-noto-color-emoji";

constexpr std::array text{
    FontFile{inter, "opentype/inter/Inter-Regular.otf", "Inter", Weight::regular},
    FontFile{inter, "opentype/inter/Inter-Medium.otf", "Inter", Weight::medium},
    FontFile{inter, "opentype/inter/Inter-SemiBold.otf", "Inter", Weight::semibold},
    FontFile{inter, "opentype/inter/Inter-Bold.otf", "Inter", Weight::bold},
    FontFile{inter, "opentype/inter/Inter-ExtraBold.otf", "Inter", Weight::extrabold},
    FontFile{garamond, "opentype/ebgaramond/EBGaramond12-Regular.otf", "EB Garamond"},
    FontFile{garamond, "opentype/ebgaramond/EBGaramond12-Italic.otf", "EB Garamond",
             Weight::regular, true},
    FontFile{garamond, "opentype/ebgaramond/EBGaramond12-Regular.otf", "EB Garamond", Weight::bold,
             false, true},
};

constexpr std::array script{
    FontFile{core, "truetype/noto/NotoNaskhArabic-Regular.ttf", "Noto Naskh Arabic"},
    FontFile{core, "truetype/noto/NotoNaskhArabic-Bold.ttf", "Noto Naskh Arabic", Weight::bold},
    FontFile{core, "truetype/noto/NotoSerifHebrew-Regular.ttf", "Noto Serif Hebrew"},
    FontFile{core, "truetype/noto/NotoSerifHebrew-Bold.ttf", "Noto Serif Hebrew", Weight::bold},
    FontFile{core, "truetype/noto/NotoSerifArmenian-Regular.ttf", "Noto Serif Armenian"},
    FontFile{core, "truetype/noto/NotoSerifArmenian-Bold.ttf", "Noto Serif Armenian", Weight::bold},
    FontFile{core, "truetype/noto/NotoSerifDevanagari-Regular.ttf", "Noto Serif Devanagari"},
    FontFile{core, "truetype/noto/NotoSerifDevanagari-Bold.ttf", "Noto Serif Devanagari",
             Weight::bold},
    FontFile{core, "truetype/noto/NotoSerifBengali-Regular.ttf", "Noto Serif Bengali"},
    FontFile{core, "truetype/noto/NotoSerifGurmukhi-Regular.ttf", "Noto Serif Gurmukhi"},
    FontFile{core, "truetype/noto/NotoSerifTamil-Regular.ttf", "Noto Serif Tamil"},
    FontFile{core, "truetype/noto/NotoSerifThai-Regular.ttf", "Noto Serif Thai"},
    FontFile{core, "truetype/noto/NotoSerifGeorgian-Regular.ttf", "Noto Serif Georgian"},
    FontFile{core, "truetype/noto/NotoSerifEthiopic-Regular.ttf", "Noto Serif Ethiopic"},
    FontFile{core, "truetype/noto/NotoSerifKhmer-Regular.ttf", "Noto Serif Khmer"},
    FontFile{core, "truetype/noto/NotoSansSymbols2-Regular.ttf", "Noto Sans Symbols2"},
    FontFile{cjk, "opentype/noto/NotoSansCJK-Regular.ttc", "Noto Sans CJK JP"},
    FontFile{cjk, "opentype/noto/NotoSansCJK-Bold.ttc", "Noto Sans CJK JP", Weight::bold},
    // Pango asks for pictures under this family name.
    FontFile{emoji, "truetype/noto/NotoColorEmoji.ttf", "emoji", Weight::regular, false, false, 0,
             109},
};

constexpr std::array ranges{
    ScriptRange{0x0530, 0x058F, "Noto Serif Armenian"},
    ScriptRange{0x0590, 0x05FF, "Noto Serif Hebrew"},
    ScriptRange{0x0600, 0x077F, "Noto Naskh Arabic"},
    ScriptRange{0x08A0, 0x08FF, "Noto Naskh Arabic"},
    ScriptRange{0x0900, 0x097F, "Noto Serif Devanagari"},
    ScriptRange{0x0980, 0x09FF, "Noto Serif Bengali"},
    ScriptRange{0x0A00, 0x0A7F, "Noto Serif Gurmukhi"},
    ScriptRange{0x0B80, 0x0BFF, "Noto Serif Tamil"},
    ScriptRange{0x0E00, 0x0E7F, "Noto Serif Thai"},
    ScriptRange{0x10A0, 0x10FF, "Noto Serif Georgian"},
    ScriptRange{0x1100, 0x11FF, "Noto Sans CJK JP"},
    ScriptRange{0x1200, 0x139F, "Noto Serif Ethiopic"},
    ScriptRange{0x1780, 0x17FF, "Noto Serif Khmer"},
    ScriptRange{0x2300, 0x23FF, "emoji"},
    ScriptRange{0x2500, 0x27BF, "Noto Sans Symbols2"},
    ScriptRange{0x2600, 0x27BF, "emoji"},
    ScriptRange{0x2B00, 0x2BFF, "emoji"},
    ScriptRange{0x2E80, 0x9FFF, "Noto Sans CJK JP"},
    ScriptRange{0xAC00, 0xD7FF, "Noto Sans CJK JP"},
    ScriptRange{0xF900, 0xFAFF, "Noto Sans CJK JP"},
    ScriptRange{0xFB1D, 0xFB4F, "Noto Serif Hebrew"},
    ScriptRange{0xFB50, 0xFDFF, "Noto Naskh Arabic"},
    ScriptRange{0xFE0F, 0xFE0F, "emoji"},
    ScriptRange{0xFE30, 0xFE4F, "Noto Sans CJK JP"},
    ScriptRange{0xFE70, 0xFEFF, "Noto Naskh Arabic"},
    ScriptRange{0xFF00, 0xFFEF, "Noto Sans CJK JP"},
    ScriptRange{0x1F000, 0x1FAFF, "emoji"},
    ScriptRange{0x20000, 0x3FFFF, "Noto Sans CJK JP"},
};

} // namespace

std::span<const FontFile> text_faces() { return text; }
std::span<const FontFile> script_faces() { return script; }
std::span<const ScriptRange> scripts() { return ranges; }

} // namespace blason
