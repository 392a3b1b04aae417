"""The referee's single rules, where a whole evening would hide them: holds, the deal, scripts."""
import sys
import unittest

from conquest import Conquest, fief_lines, holders, ranks
from dealing import deals
from deck import Deck
from evenings import DECK, EVENINGS, HOUSES as VILLAGE, MEETING, RELAY, board, sitting, text_of
from answers import lines_told
from key import subject
from ledger import Line, lying, put_at, round_lines
from referee import differences
from scripts import as_planned, equal_sizes, follows, planned, sizes, skipped

PEOPLE, HOUSES = "ada bob cleo dan eve", "ash birch coral"


class Holds(unittest.TestCase):
    def test_holders(self):
        self.assertEqual(holders({}), [])
        self.assertEqual(holders({"a": 0, "b": -2}), [])
        self.assertEqual(holders({"b": 3, "a": 3, "c": 1}), ["a", "b"])
        self.assertEqual(holders({"b": 3, "a": 3, "c": 3}), [])

    def fiefs(self, *claims):
        lines = [Line(1, team, "x", 1, 4, "match", ("castle", family)) for team, family in claims]
        return Conquest(DECK, lines, ["a", "b"])

    def test_a_castle_held_alone_takes_the_fief_and_a_shared_one_does_not(self):
        self.assertEqual(self.fiefs(("a", "ash"), ("b", "ash"), ("b", "birch")).fiefs["hills"], "b")
        self.assertIsNone(self.fiefs(("a", "ash"), ("b", "birch")).fiefs["hills"])
        self.assertIsNone(self.fiefs(("a", "ash"), ("b", "ash")).fiefs["hills"])

    def test_one_line_for_each_fief_taken(self):
        everything = self.fiefs(("a", "ash"), ("a", "coral"))
        self.assertEqual([(x.team, x.points) for x in fief_lines(everything, 6)], [("a", 6), ("a", 6)])
        self.assertEqual(fief_lines(everything, 0), [])

    def test_ranks(self):
        points = {"a": 9, "b": 7, "c": 7, "d": 1, "out": 50}
        self.assertEqual(ranks(points, ["a", "b", "c", "d"]), {"a": 1, "b": 2, "c": 2, "d": 4, "out": None})

    def test_what_a_card_counts_for(self):
        for card, kind, accepted, chosen, about in (
                ("ash", "segments", set(), "ash", ("castle", "ash")), ("ash", "fiefs", set(), "shore", ("castle", "ash")),
                ("ada", "families", set(), "birch", ("land", "ada")), ("v-ada-1", "twins", {"bob"}, "bob", ("land", "ada")),
                ("c-ada-1", "clues", set(), None, ("land", "ada")), ("c-ada-1", "clues", {"bob"}, "bob", ("land", "bob")),
                ("c-both", "clues", set(), "cleo", ("land", "cleo")), ("c-both", "clues", set(), None, None)):
            self.assertEqual(subject(DECK, kind, card, accepted, chosen), about, card)


class Tries(unittest.TestCase):
    def test_the_try_that_put_a_card_where_it_lies(self):
        for spots, attempt in (("A", 1), ("AA", 1), ("ABA", 3), ("ABB", 2), ("AAB", 3), ("BBA", 3)):
            self.assertEqual(put_at(list(enumerate(spots, 1))), attempt, spots)
        self.assertEqual(put_at([(2, "A"), (3, "A")]), 2)

    def test_the_earliest_accepted_spot_holds(self):
        game_round = sitting(1, "verbatims", "a", "v-ada-1", PEOPLE, accepted=[
            {"card": "v-ada-1", "spot": "bob"}, {"card": "v-ada-1", "spot": "cleo"}, {"card": "x", "spot": "ada"}])
        path = lying(game_round, "v-ada-1", board(1, "a", v_ada_1="ada cleo bob ada"))
        self.assertEqual(path, [(1, "ada"), (2, "cleo"), (3, "cleo"), (4, "cleo")])

    def clue(self, path):
        game_round = sitting(1, "clues", "a", "c-both", PEOPLE)
        return {x.reason: (x.try_, x.points, x.about) for x in round_lines(DECK, game_round, board(1, "a", c_both=path))}

    def test_where_the_lines_of_a_clue_with_two_personas_count(self):
        ada, cleo = ("land", "ada"), ("land", "cleo")
        self.assertEqual(self.clue("*ada! cleo!"), {"match": (2, 2, cleo), "banner": (1, 2, ada)})
        self.assertEqual(self.clue("*ada! dan"), {"banner": (1, 2, ada)})
        self.assertEqual(self.clue("*dan ada!"), {"match": (2, 2, ada), "banner": (1, -2, ada)})
        self.assertEqual(self.clue("*dan eve"), {"banner": (1, -2, None)})


class Presence(unittest.TestCase):
    """Late and removed teams, and encounters cut short."""

    def faults(self, game_round, boards, out=()):
        teams = [{"id": name, "rank": None if name in out else 1} for name in game_round["teams"]]
        answers = [x for lines in boards for x in lines]
        return list(lines_told(DECK, {"teams": teams, "rounds": [game_round], "answers": answers}))

    def test_a_late_team_begins_later_and_a_removed_one_ends_sooner(self):
        tries = sitting(1, "families", "a b c", "ada", HOUSES)
        full = board(1, "a", ada="ash! ash!")
        self.assertEqual(self.faults(tries, [full, board(1, "b", ada=". ash!")], out="c"), [])
        self.assertEqual(self.faults(tries, [full, board(1, "b", ada="ash!"), full]),
                         ["answers: round 1: a, card ada, try 1: 2 lines", "answers: round 1: a, card ada, try 2: 2 lines",
                          "answers: round 1: b, card ada, try 2: no line"])
        self.assertEqual(self.faults(tries, [full, board(1, "b", ada="ash!")], out="bc"), [])
        self.assertIn("answers: round 1: no team has lines for try 1",
                      self.faults(tries, [board(1, name, ada=". ash!") for name in "abc"]))

    def test_an_encounter_cut_short(self):
        met = sitting(1, "encounter", "a b", "ada bob cleo", PEOPLE, **MEETING)
        self.assertEqual(self.faults(met, [board(1, "a", ada="never", bob="bob!@2"), board(1, "b", bob="ada@1")]), [])
        self.assertEqual(self.faults(met, [board(1, "a", ada="never", bob="never")], out="b"), [])
        self.assertIn("answers: round 1: b, card bob: no line",
                      self.faults(met, [board(1, "a", ada="never", bob="never"), board(1, "b", ada="ada!@1")]))
        self.assertIn("answers: round 1: no team has a line for the first persona",
                      self.faults(met, [board(1, "a", bob="never"), board(1, "b", bob="never")]))
        self.assertIn("answers: round 1: a, card ada: 2 lines in an encounter",
                      self.faults(met, [board(1, "a", ada="ada!@1"), board(1, "a", ada="bob@2")], out="b"))


class Deals(unittest.TestCase):
    """What was dealt earlier decides what may be dealt; the answers of these rounds are left empty."""

    def faults(self, *rounds):
        teams = [{"id": name, "rank": 1} for name in "abc"]
        return "\n".join(deals(DECK, {"teams": teams, "rounds": list(rounds), "answers": [], "ended": True}))

    def test_key_verbatim_first(self):
        self.assertIn("before the key verbatim v-ada-1", self.faults(
            sitting(1, "verbatims", "a b c", "v-ada-2 v-bob-1", PEOPLE)))
        self.assertEqual("", self.faults(
            sitting(1, "verbatims", "a b c", "v-ada-1 v-bob-1", PEOPLE),
            sitting(2, "verbatims", "a b c", "v-ada-2 v-cleo-1", PEOPLE, worth=2)))

    def test_unrevealed_cards_first_but_not_in_practice(self):
        first = sitting(1, "families", "a b c", "ada bob", HOUSES)
        again = sitting(2, "families", "a b c", "ada cleo", HOUSES, worth=2)
        self.assertIn("card ada was revealed before, dan was not", self.faults(first, again))
        self.assertEqual("", self.faults(first, {**again, "worth": 0}))
        self.assertEqual("", self.faults({**first, "withdrawn": ["ada"]}, again))

    def test_waves_share_one_draw(self):
        first = sitting(1, "families", "a b c", "ada bob", HOUSES)
        waves = [sitting(2, "families", "a b c", "ada cleo", HOUSES, worth=2),
                 sitting(3, "families", "a b c", "dan eve", HOUSES, worth=2)]
        self.assertEqual("", self.faults(first, *waves))
        waves[1]["worth"] = 3
        self.assertIn("ada was revealed before", self.faults(first, *waves))

    def test_a_persona_stays_in_only_by_her_unrevealed_verbatim(self):
        first = sitting(1, "verbatims", "a b c", "v-ada-1 v-bob-1 v-cleo-1 v-dan-1 v-eve-1", PEOPLE)
        self.assertEqual("", self.faults(first, sitting(2, "verbatims", "a b c", "v-ada-2 v-bob-1", PEOPLE, worth=2)))
        self.assertIn("v-bob-1 was revealed before, v-ada-2 was not", self.faults(
            first, sitting(2, "verbatims", "a b c", "v-bob-1 v-dan-1", PEOPLE, worth=2)))

    def test_verbatims_and_twins_share_one_list(self):
        twins = sitting(1, "twins", "a b c", "v-ada-1 c-ada-1", "bob ada", ladder=[4], banners=1)
        later = sitting(2, "verbatims", "a b c", "v-ada-1 v-cleo-1", PEOPLE)
        self.assertIn("card v-ada-1 was revealed before, v-ada-2 was not", self.faults(twins, later))
        self.assertEqual("", self.faults(twins, {**sitting(2, "families", "a b c", "ada", HOUSES)}))

    def test_a_contrast_is_played_once(self):
        twins = sitting(1, "twins", "a b c", "v-ada-1 c-ada-1", "bob ada", ladder=[4], banners=1)
        between = sitting(2, "families", "a b c", "ada bob", HOUSES)
        self.assertIn("were played before", self.faults(twins, between, {**twins, "round": 3}))
        self.assertEqual("", self.faults(twins, {**twins, "round": 2, "cards": ["v-bob-1"]}))
        self.assertIn("no contrast", self.faults({**twins, "spots": ["dan", "ada"]}))

    def test_one_verbatim_a_persona(self):
        self.assertIn("more than one verbatim of ada", self.faults(
            sitting(1, "verbatims", "a b c", "v-ada-1 v-ada-2", PEOPLE)))

    def test_the_board(self):
        self.assertIn("should have been skipped", self.faults(sitting(1, "families", "a b c", "", HOUSES)))
        self.assertIn("right spot dan is not on the board", self.faults(sitting(1, "encounter", "a b c", "dan", "ada bob cleo",
                                                                                **MEETING)))
        self.assertEqual("", self.faults(sitting(1, "encounter", "a b c", "dan", "ada bob dan", **MEETING)))
        self.assertEqual("", self.faults(sitting(1, "encounter", "a b c", "dan", PEOPLE, **MEETING)))
        self.assertIn("4 spots for 1 needed of 5, should be 3 or all", self.faults(
            sitting(1, "encounter", "a b c", "dan", "ada bob dan eve", **MEETING)))

    def test_turns_of_a_relay_are_equal(self):
        def turns(cards):
            return self.faults(sitting(1, "families", "a b c", cards, HOUSES, **RELAY))
        self.assertEqual("", turns("ada bob cleo"))
        self.assertIn("4 cards for 3 teams", turns("ada bob cleo dan"))
        self.assertIn("2 cards for 3 teams", turns("ada bob"))
        first = sitting(1, "families", "a b c", "ada bob cleo", HOUSES)
        self.assertEqual("", self.faults(first, sitting(2, "families", "a b c", "dan eve", HOUSES, **RELAY)))


class Scripts(unittest.TestCase):
    def faults(self, falsify=lambda r: None, script="short"):
        results = EVENINGS["relay"]()
        falsify(results)
        return "\n".join(differences(DECK, results, script))

    def test_the_script_played_passes(self):
        self.assertEqual(self.faults(), "")

    def test_departures_are_caught(self):
        def in_round(number, **to):
            return lambda r: r["rounds"][number - 1].update(to)
        for falsify, word in (
                (in_round(1, worth=1), "worth 1, the script asks for 0"),
                (in_round(2, ladder=[4, 2]), "ladder [4, 2], the script asks for [4]"),
                (in_round(2, chorus=2), "chorus 2, the script asks for 1"),
                (in_round(1, mode="sealed"), "mode sealed, the script asks for relay"),
                (lambda r: [r["rounds"].pop(), r.update(answers=[], ledger=[])], "a round of encounter was not played"),
                (lambda r: r.update(fief_bonus=6), "fief_bonus 6, should be 2"),
                (lambda r: r["rounds"].append({**r["rounds"][0], "round": 4}), "round 4: not in the script")):
            self.assertIn(word, self.faults(falsify))
        self.assertIn("neither built in nor in the deck", self.faults(script="nowhere"))
        self.assertEqual(self.faults(script="discovery"), "round 1: [2] cards, the script asks for 3 in 1 waves")

    def test_defaults(self):
        def of(lone=False, **step):
            shown = planned(DECK, step, lone)
            return [shown[key] for key in ("mode", "ladder", "worth", "near", "banners", "chorus")]
        self.assertEqual(of(kind="families"), ["sealed", [4, 2], 1, 1, 3, 0])
        self.assertEqual(of(kind="segments", near=1, chorus=2), ["sealed", [4, 2], 1, 0, 3, 0])
        self.assertEqual(of(kind="twins", worth=2), ["sealed", [4], 2, 0, 1, 0])
        self.assertEqual(of(kind="twins", mode="relay", lone=True), ["relay", [4], 1, 0, 0, 1])
        self.assertEqual(of(kind="encounter"), ["sealed", [4, 2, 1], 1, 0, 0, 0])
        self.assertEqual(of(kind="clues", mode="relay"), ["relay", [4], 1, 0, 0, 1])
        self.assertEqual(of(kind="clues", mode="relay", lone=True), ["relay", [4, 2, 1], 1, 0, 0, 1])
        self.assertEqual(of(kind="families", near=2, banners=1, ladder=[5]), ["sealed", [5], 1, 2, 1, 0])

    def test_steps_without_cards_are_skipped(self):
        contrasts = [frozenset(("ada", "bob")), frozenset(("ada", "cleo"))]
        self.assertFalse(skipped(DECK, {"kind": "fiefs"}, []))
        self.assertFalse(skipped(DECK, {"kind": "twins"}, contrasts[:1]))
        self.assertTrue(skipped(DECK, {"kind": "twins"}, contrasts))
        self.assertFalse(skipped(DECK, {"kind": "twins", "pair": ["ada", "bob"]}, contrasts))

    def test_segments_without_criteria_are_no_cards(self):
        bare = {**VILLAGE, "families": [{**f, "segment": {"name": f["id"]}} for f in VILLAGE["families"]]}
        step = {"kind": "segments"}
        self.assertTrue(skipped(Deck(text_of(bare)), step, []))
        bare["families"][0] = VILLAGE["families"][0]
        played = sitting(1, "segments", "a b", "ash", HOUSES)
        self.assertEqual(list(sizes(Deck(text_of(bare)), step, {"rounds": [played]}, 0, 1)), [])
        self.assertEqual(len(list(sizes(DECK, step, {"rounds": [played]}, 0, 1))), 1)

    def test_a_last_step_that_was_not_played_is_told(self):
        step = {"step": "round", "kind": "twins", "mode": "relay"}
        longer = Deck(text_of({**VILLAGE, "scripts": [{"id": "short", "name": "Short", "steps": [
            *VILLAGE["scripts"][0]["steps"][:-1], step, {"step": "podium", "fief": 2}]}]}))
        results = EVENINGS["relay"]()
        self.assertIn("script: a round of twins was not played", list(follows(longer, results, "short")))

    def test_waves_split_the_cards_evenly(self):
        step = {"kind": "families", "cards": 12, "waves": 2}
        rounds = [sitting(k, "families", "a b", cards, HOUSES) for k, cards in enumerate(("ada bob", "cleo dan eve"), 1)]
        self.assertEqual(list(sizes(DECK, step, {"rounds": rounds}, 0, 2)), [])
        rounds[0]["cards"], rounds[1]["cards"] = ["ada"], ["bob", "cleo", "dan", "eve"]
        self.assertEqual(len(list(sizes(DECK, step, {"rounds": rounds}, 0, 2))), 1)
        relays = [{**r, **RELAY, "cards": ["ada", "bob"]} for r in rounds]
        self.assertEqual(list(sizes(DECK, step, {"rounds": relays}, 0, 2)), [])
        relays[1]["cards"] = ["cleo", "dan", "eve"]
        self.assertEqual(len(list(sizes(DECK, step, {"rounds": relays}, 0, 2))), 1)

    def test_all_spots_when_the_step_counts_no_cards(self):
        met = sitting(1, "encounter", "a b", "ada", "ada bob cleo", **MEETING)
        self.assertEqual(list(as_planned(DECK, {"kind": "encounter", "cards": 1}, met)), [])
        self.assertEqual(len(list(as_planned(DECK, {"kind": "encounter"}, met))), 1)

    def test_relay_sizes(self):
        for share, teams, unrevealed, size in ((8, 4, 12, 8), (8, 3, 9, 9), (8, 3, 8, 6), (4, 5, 4, 4), (4, 5, 9, 5),
                                               (8, 1, 3, 8)):
            self.assertEqual(equal_sizes(share, teams, unrevealed, unrevealed), {size})
        self.assertEqual(equal_sizes(8, 3, 8, 9), {6, 9})


if __name__ == "__main__":
    unittest.main(argv=sys.argv)
