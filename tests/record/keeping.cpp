#include "record/scratch.hpp"
#include "wire/any_fact.hpp"

#include "record/store.hpp"

#include <catch2/catch.hpp>

using namespace blason;
using namespace blason::test;

TEST_CASE("what was recorded is there when the file is opened again") {
  const Scratch scratch;
  std::vector<std::string> told;
  {
    Record record = new_record(scratch.file(), 50);
    told = lines_of(record.entries());
    CHECK(record.last_seq() == 50);
    CHECK(record.deck() == deck_bytes);
  }
  CHECK_FALSE(std::filesystem::exists(scratch.file("evening.session-wal")));
  const Opened opened = Record::open(scratch.file());
  CHECK(std::holds_alternative<Sound>(opened.finding));
  CHECK(lines_of(opened.entries) == told);
  REQUIRE(opened.record);
  CHECK(opened.record->deck() == deck_bytes);
}

TEST_CASE("every fact goes through the file unchanged") {
  const Scratch scratch;
  Record record = new_record(scratch.file());
  Dice dice(11, "facts");
  std::vector<Entry> entries;
  for (Event& fact : any::one_of_each(dice))
    entries.push_back(
        test::entry_of(2 + static_cast<std::int64_t>(entries.size()), std::move(fact)));
  record.append(entries);
  entries.insert(entries.begin(), opening_entry());
  CHECK(lines_of(record.entries()) == lines_of(entries));
  { const Record closing = std::move(record); }
  CHECK(lines_of(reopened(scratch.file()).entries) == lines_of(entries));
}

TEST_CASE("a command is found again with the events it led to") {
  const Scratch scratch;
  Record record = new_record(scratch.file());
  std::vector<Entry> batch{nth_entry(2), nth_entry(3), nth_entry(4)};
  for (int i = 0; i < 3; ++i) batch[static_cast<std::size_t>(i)].command = Command{"phone", "7", i};
  record.append(batch);
  { const Record closing = std::move(record); }
  const Opened opened = Record::open(scratch.file());
  REQUIRE(opened.record);
  CHECK(opened.record->seqs_of("phone", "7") == std::pair<std::int64_t, std::int64_t>(2, 4));
  CHECK_FALSE(opened.record->seqs_of("phone", "8"));
  CHECK_FALSE(opened.record->seqs_of("desk", "7"));
}

TEST_CASE("a batch is written whole or not at all") {
  const Scratch scratch;
  Record record = new_record(scratch.file(), 3);
  std::vector<Entry> batch{nth_entry(4), nth_entry(5)};
  batch[1].command = batch[0].command; // breaks the rule that commands are unique
  CHECK_THROWS_AS(record.append(batch), RecordFault);
  CHECK(record.last_seq() == 3);
  record.append(std::vector<Entry>{nth_entry(4)});
  { const Record closing = std::move(record); }
  CHECK(reopened(scratch.file()).entries.size() == 4);
}

TEST_CASE("what could not be read again is not written") {
  const Scratch scratch;
  Record record = new_record(scratch.file());
  Entry nobody = nth_entry(2);
  nobody.actor.team = TeamId();
  CHECK_THROWS_AS(record.append(std::vector<Entry>{nobody}), RecordFault);
  record.append(std::vector<Entry>{nth_entry(2)});
  CHECK(record.entries().size() == 2);
}

TEST_CASE("a file is never written over") {
  const Scratch scratch;
  { const Record record = new_record(scratch.file(), 5); }
  CHECK_THROWS_AS(new_record(scratch.file()), RecordFault);
  CHECK(reopened(scratch.file()).entries.size() == 5);
}

TEST_CASE("the whole session goes on in another file") {
  const Scratch scratch;
  Record record = new_record(scratch.file(), 5);
  record.save_elsewhere(scratch.file("stick.session"));
  record.append(std::vector<Entry>{nth_entry(6)});
  CHECK(record.path() == scratch.file("stick.session"));
  CHECK(reopened(scratch.file()).entries.size() == 5);
  { const Record closing = std::move(record); }
  CHECK(reopened(scratch.file("stick.session")).entries.size() == 6);
}

TEST_CASE("tokens are kept beside the events and come along") {
  const Scratch scratch;
  Record record = new_record(scratch.file());
  Token token{std::string(64, 'a'), "t1", "4f2a", 1760000000000, false};
  record.keep(token);
  token.revoked = true;
  record.keep(token);
  record.keep(Token{std::string(64, 'b'), "t2", "77", 1760000000001, false});
  record.save_elsewhere(scratch.file("other.session"));
  { const Record closing = std::move(record); }
  const Opened opened = Record::open(scratch.file("other.session"));
  REQUIRE(opened.record);
  REQUIRE(opened.record->tokens().size() == 2);
  CHECK(opened.record->tokens()[0] == token);
}

TEST_CASE("a file can be looked at without changing a byte of it") {
  const Scratch scratch;
  { const Record record = new_record(scratch.file(), 20); }
  const std::string before = read_whole(scratch.file());
  const Examined found = examine(scratch.file());
  CHECK(std::holds_alternative<Sound>(found.finding));
  CHECK(found.entries.size() == 20);
  CHECK(found.content.deck == deck_bytes);
  CHECK(read_whole(scratch.file()) == before);
  CHECK(std::distance(std::filesystem::directory_iterator(scratch.folder()), {}) == 1);
}

TEST_CASE("the links of the chain are SHA-256 over what the README says") {
  Row row;
  row.seq = 1;
  row.at = 2;
  row.t = 3;
  row.actor = "desk";
  row.device = "d";
  row.command = "c";
  row.ordinal = 0;
  row.type = "SessionEnded";
  row.body = "{}";
  std::string text(32, '\0');
  text += "1:1,1:2,1:3,4:desk,1:d,1:c,1:0,12:SessionEnded,2:{},";
  CHECK(hex(chained(Digest{}, row)) == sha256_hex(text));
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(digest_of(sha256_hex("abc"))[0] == 0xba);
  CHECK(digest_of("abc") == Digest{});
}
