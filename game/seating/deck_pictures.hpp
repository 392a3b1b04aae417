#pragma once

#include "deck/deck.hpp"
#include "record/record.hpp"
#include "seating/sitting_course.hpp"
#include "words/language.hpp"

#include <filesystem>
#include <string>

// The pictures of a deck's authors, on their way to an evening. Each function returns what its
// facilitator is to be told, empty when nothing, and takes as long as decoding and disks do.

namespace blason {

/// Gives the deck that lies in `folder` its pictures, before anything is painted: told is how many
/// are not shown.
std::string hang_pictures(Deck& deck, const std::filesystem::path& folder, SittingCourse& course,
                          Language language);

/// Keeps those that were hung with the record, so that the evening can be gone on with when the
/// folder is gone. They are read again: bytes that are no more those that were hung are not kept.
/// Told is that some could not be.
std::string keep_pictures(const Deck& deck, const std::filesystem::path& folder, Record& record,
                          Language language);

/// The pictures of a recorded deck, as this evening showed them; those it did not show stay away.
/// What a record of older programs did not keep is looked for beside a file of the same bytes among
/// the decks that came with the program and in the person's documents, else beside the session, and
/// kept from then on.
std::string hang_pictures_again(Deck& deck, Record& record, SittingCourse& course,
                                Language language);

} // namespace blason
