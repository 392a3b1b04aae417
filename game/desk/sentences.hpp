#pragma once

#include "desk/pen.hpp"

namespace blason::desk {

/// What happened, as a sentence of the journal.
std::string told(const Pen& pen, const Deed& deed);
/// What the big button will do, or what it waits for.
/// Whether the big button turns a page of the wall, and does not yet move the evening.
bool turns_page(const Pen& pen);
std::string next_words(const Pen& pen);
/// The button that takes back, naming what; on the strip it names nothing.
std::string undo_words(const Pen& pen);
std::string step_words(const Pen& pen, const DeskStep& step);
std::string step_words(const Pen& pen, StepKind kind);
std::string kind_words(const Pen& pen, Kind kind);
std::string round_words(const Pen& pen, const DeskBoard& board);
/// "0 h 17".
std::string hours(Millis played);
/// "192.168.1.20:8080 · code 402817 · 12 téléphones"; empty: none can come.
std::string phone_words(const Pen& pen);
/// "12 Go", and below one of them "150 Mo".
std::string size_words(const Pen& pen, std::int64_t bytes);
/// "B · Les Éclaireurs".
std::string spot_words(const DeskBoard& board, int spot);

} // namespace blason::desk
