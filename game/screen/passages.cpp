#include "screen/passages.hpp"

#include <algorithm>

namespace blason {
namespace {

constexpr double bullet = 30, between_lines = 6, between_passages = 18, between_columns = 28;

/// A run of words that stays together.
struct Run {
  std::string words;
  Style style;
  double indent = 0, gap = 0, height = 0;
  bool begins = false; // a line: its lozenge stands before it
  bool keeps = false;  // with the next run
};

/// Adds the words in as many runs as a column of that height needs.
void cut(const Layout& layout, std::vector<Run>& runs, const std::string& words, Run first,
         double width, double height) {
  const Rect column{0, 0, width - first.indent, height};
  const double whole = layout.height_of(words, first.style, column.width);
  std::vector<std::string> pieces{words};
  if (whole > height)
    pieces =
        pages(layout.fonts, column, words, lettering(first.style, heraldry()), fit(first.style));
  for (std::string& piece : pieces) {
    first.words = std::move(piece);
    first.height = layout.height_of(first.words, first.style, column.width) + 1;
    runs.push_back(first);
    first.begins = false;
    first.gap = 0;
  }
}

/// The column everything flows through.
struct Column {
  const PassagesWish& wish;
  double width, height, size; // size: of the words
};

std::vector<Run> runs_of(const Layout& layout, const std::vector<Passage>& passages,
                         const Column& column) {
  std::vector<Run> runs;
  const PassagesWish& wish = column.wish;
  const double width = column.width, height = column.height;
  const Style title{Role::label, wish.title, Side::start, Level::top, 0, column.size};
  const Style line{Role::body, wish.tone, Side::start, Level::top, 0, column.size};
  for (const Passage& passage : passages) {
    double gap = between_passages;
    if (!passage.title.empty()) {
      cut(layout, runs, passage.title, {{}, title, 0, gap, 0, false, false}, width, height - 60);
      runs.back().keeps = true;
      gap = 0;
    }
    for (const std::string& words : passage.lines) {
      if (words.empty()) continue;
      cut(layout, runs, words, {{}, line, wish.bullets ? bullet : 0, gap, 0, wish.bullets, false},
          width, height - 60);
      gap = between_lines;
    }
  }
  return runs;
}

struct Placed {
  int column;
  double y;
};

std::vector<Placed> place(const std::vector<Run>& runs, double height) {
  std::vector<Placed> placed;
  int column = 0;
  double y = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Run& run = runs[i];
    double needed = run.height;
    // A heading goes with the first line under it where both stand in one column.
    if (run.keeps && i + 1 < runs.size())
      needed = std::min(height, needed + runs[i + 1].gap + runs[i + 1].height);
    if (y > 0 && y + run.gap + needed > height) ++column, y = 0;
    if (y > 0) y += run.gap;
    placed.push_back({column, y});
    y += run.height;
  }
  return placed;
}

struct Flow {
  std::vector<Run> runs;
  std::vector<Placed> places; // as runs
  int columns = 0;
};

Flow flow_of(const Layout& layout, const std::vector<Passage>& passages, const Column& column) {
  Flow flow;
  flow.runs = runs_of(layout, passages, column);
  flow.places = place(flow.runs, column.height);
  flow.columns = flow.places.empty() ? 0 : flow.places.back().column + 1;
  return flow;
}

} // namespace

void add_passages(Layout& layout, const Rect& room, const std::vector<Passage>& passages,
                  const PassagesWish& wish, const std::string& what) {
  Column column{wish, (room.width - (wish.columns - 1) * between_columns) / wish.columns,
                room.height, wish.most};
  Flow flow = flow_of(layout, passages, column);
  while (flow.columns > wish.columns && column.size > smallest_text) {
    column.size = std::max(smallest_text, column.size - 3);
    flow = flow_of(layout, passages, column);
  }
  if (flow.runs.empty()) return;
  if (flow.columns > wish.columns) {
    column.height -= 72;
    flow = flow_of(layout, passages, column);
  }
  const int shown = layout.pager({room.x, room.bottom() - 64, room.width, 64}, what,
                                 (flow.columns + wish.columns - 1) / wish.columns);
  for (std::size_t i = 0; i < flow.runs.size(); ++i) {
    const Run& run = flow.runs[i];
    const Placed& placed = flow.places[i];
    if (placed.column / wish.columns != shown) continue;
    const double x = room.x + (placed.column % wish.columns) * (column.width + between_columns);
    const double y = room.y + placed.y;
    if (run.begins) layout.sign({x, y + column.size * 0.4, 16, 16}, SignPart::Sign::full);
    layout.words({x + run.indent, y, column.width - run.indent, run.height}, run.words, run.style);
  }
}

double height_of_passages(const Layout& layout, const std::vector<Passage>& passages,
                          const PassagesWish& wish, double width, double size) {
  constexpr double endless = 100000;
  const Flow flow = flow_of(layout, passages, {wish, width, endless, size});
  return flow.runs.empty() ? 0 : flow.places.back().y + flow.runs.back().height;
}

void add_passages_in_middle(Layout& layout, const Rect& room, const std::vector<Passage>& passages,
                            const PassagesWish& wish, const std::string& what) {
  Column column{wish, room.width, room.height, wish.most};
  Flow flow = flow_of(layout, passages, column);
  while (flow.columns > 1 && column.size > smallest_text) {
    column.size = std::max(smallest_text, column.size - 3);
    flow = flow_of(layout, passages, column);
  }
  double down = 0;
  if (flow.columns == 1 && !flow.runs.empty())
    down = (room.height - flow.places.back().y - flow.runs.back().height) / 2;
  add_passages(layout, {room.x, room.y + down, room.width, room.height - down}, passages, wish,
               what);
}

} // namespace blason
