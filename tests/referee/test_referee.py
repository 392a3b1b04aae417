"""Proves the referee: it passes evenings written by hand and catches every falsified one."""
import copy
import io
import json
import random
import sys
import tempfile
import unittest
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from conquest import Conquest, holders, ranks
from evenings import DECK, EVENINGS, HOUSES, sitting, text_of
from falsified import FALSIFIED
from ledger import Line
from referee import differences, main
from scripts import equal_sizes


class Evenings(unittest.TestCase):
    def test_right_ones_pass(self):
        for name, make in EVENINGS.items():
            with self.subTest(name):
                self.assertEqual(differences(DECK, make()), [])

    def test_falsified_ones_are_caught(self):
        self.assertGreaterEqual(len(FALSIFIED), 40)
        for number, (name, falsify, word) in enumerate(FALSIFIED):
            with self.subTest(f"{number}: {name}: {word}"):
                results = EVENINGS[name]()
                falsify(results)
                self.assertNotEqual(json.dumps(results), json.dumps(EVENINGS[name]()), "nothing was falsified")
                self.assertIn(word, "\n".join(differences(DECK, results)))

    def test_every_kind_is_played_in_every_mode_it_has(self):
        played = {(r["kind"], r["mode"]) for make in EVENINGS.values() for r in make()["rounds"]}
        boards = [(kind, mode) for kind in ("families", "segments", "fiefs", "verbatims", "clues", "twins")
                  for mode in ("sealed", "relay")]
        self.assertEqual(played, {*boards, ("encounter", "sealed")})

    def test_order_of_lines_is_free(self):
        for name, make in EVENINGS.items():
            results = make()
            for part in ("teams", "answers", "ledger", "lands", "castles", "fiefs"):
                random.Random(7).shuffle(results[part])
            self.assertEqual(differences(DECK, results), [], name)

    def test_names_of_teams_decide_nothing(self):
        for name, make in EVENINGS.items():
            if name != "relay":
                swapped = json.loads(json.dumps(make()).replace('"a"', '"zz"'))
                self.assertEqual(differences(DECK, swapped), [], name)


class AnyBytes(unittest.TestCase):
    """Whatever a results file holds, the referee answers with sentences."""
    JUNK = (None, True, -1, 0, 99, 1.5, "", "ada", [], ["x"], {}, {"x": 1})

    def places(self, value, path=()):
        yield path
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, child in items:
            yield from self.places(child, (*path, key))

    def test_junk_anywhere_is_a_difference_or_harmless(self):
        dice = random.Random(3)
        for name, make in EVENINGS.items():
            right = make()
            for path in list(self.places(right))[1:]:
                results = copy.deepcopy(right)
                inside = results
                for key in path[:-1]:
                    inside = inside[key]
                inside[path[-1]] = dice.choice(self.JUNK)
                self.assertIsInstance(differences(DECK, results, "short"), list, (name, path))

    def test_results_that_are_no_object(self):
        for junk in self.JUNK:
            self.assertTrue(differences(DECK, junk))


class Rules(unittest.TestCase):
    def test_holders(self):
        self.assertEqual(holders({}), [])
        self.assertEqual(holders({"a": 0, "b": -2}), [])
        self.assertEqual(holders({"b": 3, "a": 3, "c": 1}), ["a", "b"])
        self.assertEqual(holders({"b": 3, "a": 3, "c": 3}), [])

    def test_a_castle_held_alone_takes_the_fief_and_a_shared_one_does_not(self):
        def of(*claims):
            lines = [Line(1, team, "x", 1, 4, "match", ("castle", family)) for team, family in claims]
            return Conquest(DECK, lines, ["a", "b"]).fiefs["hills"]
        self.assertEqual(of(("a", "ash"), ("b", "ash"), ("b", "birch")), "b")
        self.assertIsNone(of(("a", "ash"), ("b", "birch")))
        self.assertIsNone(of(("a", "ash"), ("b", "ash")))

    def test_ranks(self):
        points = {"a": 9, "b": 7, "c": 7, "d": 1, "out": 50}
        self.assertEqual(ranks(points, ["a", "b", "c", "d"]), {"a": 1, "b": 2, "c": 2, "d": 4, "out": None})

    def test_relay_sizes(self):
        for share, teams, unrevealed, size in ((8, 4, 12, 8), (8, 3, 9, 9), (8, 3, 8, 6), (4, 5, 4, 4), (4, 5, 9, 5),
                                               (8, 1, 3, 8)):
            self.assertEqual(equal_sizes(share, teams, unrevealed, unrevealed), {size})


class Deals(unittest.TestCase):
    """What was dealt earlier decides what may be dealt; the answers of these rounds are left empty."""

    def faults(self, *rounds):
        results = EVENINGS["verbatims"]()
        results.update(rounds=list(rounds), answers=[], ledger=[])
        return "\n".join(differences(DECK, results))

    def test_key_verbatim_first(self):
        every = "ada bob cleo dan eve"
        self.assertIn("before the key verbatim v-ada-1",
                      self.faults(sitting(1, "verbatims", "a b c", "v-ada-2 v-bob-1", every)))
        self.assertNotIn("before the key", self.faults(
            sitting(1, "verbatims", "a b c", "v-ada-1 v-bob-1", every),
            sitting(2, "verbatims", "a b c", "v-ada-2 v-cleo-1", every, worth=2)))

    def test_unrevealed_cards_first_but_not_in_practice(self):
        first = sitting(1, "families", "a b c", "ada bob", "ash birch coral")
        again = sitting(2, "families", "a b c", "ada cleo", "ash birch coral", worth=2)
        self.assertIn("card ada was revealed before, dan was not", self.faults(first, again))
        self.assertNotIn("was revealed", self.faults(first, {**again, "worth": 0}))

    def test_verbatims_and_twins_share_one_list(self):
        twins = sitting(1, "twins", "a b c", "v-ada-1 c-ada-1", "bob ada", ladder=[4], banners=1)
        later = sitting(2, "verbatims", "a b c", "v-ada-1 v-cleo-1", "ada bob cleo dan eve")
        self.assertIn("card v-ada-1 was revealed before, v-ada-2 was not", self.faults(twins, later))

    def test_a_contrast_is_played_once(self):
        twins = sitting(1, "twins", "a b c", "v-ada-1 c-ada-1", "bob ada", ladder=[4], banners=1)
        between = sitting(2, "families", "a b c", "ada bob", "ash birch coral")
        self.assertIn("were played before", self.faults(twins, between, {**twins, "round": 3}))
        self.assertIn("no contrast", self.faults({**twins, "spots": ["dan", "ada"]}))

    def test_one_verbatim_a_persona(self):
        self.assertIn("more than one verbatim of ada", self.faults(
            sitting(1, "verbatims", "a b c", "v-ada-1 v-ada-2", "ada bob cleo dan eve")))


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
                (lambda r: r["rounds"].pop(), "no such round"),
                (lambda r: r.update(fief_bonus=6), "fief_bonus 6, should be 2"),
                (lambda r: r["rounds"].append({**r["rounds"][0], "round": 4}), "round 4: not in the script")):
            self.assertIn(word, self.faults(falsify))
        self.assertIn("neither built in nor in the deck", self.faults(script="nowhere"))
        self.assertEqual(self.faults(script="discovery"), "round 1: [2] cards, the script asks for 3 in 1 waves")


class Call(unittest.TestCase):
    def call(self, *results):
        with tempfile.TemporaryDirectory() as folder:
            deck = Path(folder, "deck.json")
            deck.write_bytes(text_of(HOUSES))
            paths = [Path(folder, f"{k}.json") for k in range(len(results))]
            for path, text in zip(paths, results):
                path.write_text(text, encoding="utf-8")
            said = io.StringIO()
            with redirect_stdout(said), redirect_stderr(said):
                code = main([str(deck), *map(str, paths)])
            return code, said.getvalue()

    def test_exit_codes(self):
        right, wrong = EVENINGS["families"](), EVENINGS["families"]()
        wrong["teams"][0]["points"] += 1
        self.assertEqual(self.call(json.dumps(right)), (0, ""))
        self.assertEqual(self.call(json.dumps(right), json.dumps(wrong)),
                         (1, "1.json: team a: points 19, should be 18\n"))
        self.assertEqual(self.call("{")[0], 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv)
