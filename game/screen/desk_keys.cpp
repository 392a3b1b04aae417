#include "screen/desk_keys.hpp"

#include <algorithm>
#include <array>

namespace blason {
namespace {

using Asked = std::optional<Intent>;

template <class I> Asked just(const WallView&) { return Intent{I{}}; }

Asked look_back(const WallView& view) { return Intent{LookBack{std::max(0, view.step - 1)}}; }
Asked to_the_present(const WallView&) { return Intent{LookBack{-1}}; }
Asked ranks(const WallView& view) { return Intent{Turn{Switch::ranks, !view.ranks}}; }
Asked black(const WallView& view) { return Intent{Turn{Switch::black, !view.black}}; }
Asked paused(const WallView& view) { return Intent{Turn{Switch::paused, !view.paused}}; }
Asked language(const WallView& view) {
  return Intent{ChangeLanguage{view.language == "fr" ? "en" : "fr"}};
}

/// The one key for tries: closes the open one, opens the next.
Asked next_try(const WallView& view) {
  const auto* sealed = std::get_if<SealedScene>(&view.scene);
  if (sealed && !sealed->open) return Intent{OpenTry{}};
  return Intent{CloseTry{}};
}

Asked pass(const WallView& view) {
  const auto* relay = std::get_if<RelayScene>(&view.scene);
  if (!relay || relay->verdict) return std::nullopt;
  return Intent{PassCard{relay->asked}};
}

constexpr std::array<DeskKey, 17> table{{
    {Keycap::page_down, 0, "{help.key.page-down}", "help.next", just<GoOn>},
    {Keycap::page_up, 0, "{help.key.page-up}", "help.back", look_back},
    {Keycap::end, 0, "{help.key.end}", "help.present", to_the_present},
    {Keycap::backspace, 0, "{help.key.backspace}", "help.undo", just<TakeBack>},
    {Keycap::letter, 'Z', "Ctrl+Z", "help.undo", just<TakeBack>},
    {Keycap::del, 0, "{help.key.delete}", "help.pass", pass},
    {Keycap::letter, 'H', "Ctrl+H", "help.hint", just<OpenHint>},
    {Keycap::letter, 'C', "Ctrl+C", "help.try", next_try},
    {Keycap::letter, 'T', "Ctrl+T", "help.extend", just<ExtendClock>},
    {Keycap::letter, 'P', "Ctrl+P", "help.pause", paused},
    {Keycap::letter, 'S', "Ctrl+S", "help.skip", just<SkipStep>},
    {Keycap::letter, 'R', "Ctrl+R", "help.ranks", ranks},
    {Keycap::letter, 'B', "Ctrl+B", "help.black", black},
    {Keycap::letter, 'L', "Ctrl+L", "help.language", language},
    {Keycap::f9, 0, "F9", "help.swap", nullptr},
    {Keycap::f11, 0, "F11", "help.fullscreen", nullptr},
    {Keycap::letter, 'Q', "Ctrl+Q", "help.end", just<EndSession>},
}};

} // namespace

std::span<const DeskKey> desk_keys() { return table; }

std::optional<Intent> desk_act(const WallView& view, const KeyDown& key) {
  for (const DeskKey& line : table)
    if (line.act && line.key == key.key && line.letter == key.what) return line.act(view);
  return std::nullopt;
}

} // namespace blason
