#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace blason::tree {

/// One file of the project, as it lies on disk.
struct Source {
  std::string path; // from the project's root, with '/'
  std::string text;
};

/// Every file with one of the endings under the folders, in order of path; empty endings: every
/// file. What was built, fetched or hidden is left out. The process must stand in the project's
/// root.
std::vector<Source> sources_under(std::initializer_list<std::string_view> folders,
                                  std::initializer_list<std::string_view> endings);

/// The whole of one file; throws std::runtime_error when it cannot be read.
std::string read(const std::string& path);

/// The lines without their line ends; a last line without an end counts.
std::vector<std::string> lines_of(std::string_view text);

/// `path` is `folder` or lies under it.
bool is_under(std::string_view path, std::string_view folder);

std::string_view trimmed(std::string_view text);

/// C++ with comments blanked: same length, same lines.
std::string without_comments(std::string_view text);

/// C++ with comments and the inside of string and character literals blanked: same length, same
/// lines.
std::string code_only(std::string_view text);

/// Where `word` stands alone in `text` at or after `from` (no letter, digit or '_' touches it);
/// npos when nowhere.
std::size_t find_word(std::string_view text, std::string_view word, std::size_t from = 0);

/// The line, from 1, of a place in the text.
int line_at(std::string_view text, std::size_t place);

} // namespace blason::tree
