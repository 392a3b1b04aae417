#pragma once

#include "desk/keys.hpp"

namespace blason::desk {

/// Which team a figure means, by the order of those that play; −1: none. French keyboards type the
/// figures without shift as & é " ' ( - è _ ç à ) =.
int team_of(char32_t character, std::size_t teams);
/// The teams that play, in display order.
std::vector<const DeskTeam*> playing_teams(const DeskView& view);

/// Whether answers can be typed now, and the round they are for; nullptr: no.
const DeskBoard* typed_round(const DeskView& view);
/// The card the next letter is for, from 0; the number of cards: all are typed.
int typed_card(const Pen& pen);

/// Answers are typed for that team from its first card without an answer on.
void type_for(const Pen& pen, const TeamId& team);
/// To be called before a frame's keys: the mark goes back to the first card whose letter, typed in
/// the frame before, the table refused or could not save.
void heed_refusals(const Pen& pen);
/// Letters place, a space lifts or leaves blank, * plants a banner on the last card; another figure
/// takes another team. Tells whether the character was meant for the typing.
bool type_character(const Pen& pen, char32_t character);
/// Backspace, Enter, Escape.
bool type_named(const Pen& pen, Named key);

} // namespace blason::desk
