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

from evenings import DECK, EVENINGS, HOUSES, text_of
from falsified import FALSIFIED
from referee import differences, main


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
