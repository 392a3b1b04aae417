"""The referee against the program: evenings rehearsed by `blason-session` are judged one by one.

    python3 test_program.py BLASON_SESSION [EVENINGS]

EVENINGS is how many each deck and script is played with, in turn by 1 to 12 teams of many skills, with and without
accidents (default 12). Exit code 0 when all agree.
"""
import itertools
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from deck import Deck
from referee import differences
from scripts import BUILT_IN

HERE = Path(__file__).resolve().parent
DECKS = [*sorted((HERE.parents[1] / "decks").glob("*.json")), *sorted((HERE / "decks").glob("*.json"))]
SKILLS = ("0.3..0.95", "0.05..0.3", "1", "0.5", "0..1")
SHOWN = 20  # differences of one call


def calls(evenings):
    """(deck, script, teams, skill, seed, accidents) of every evening to play."""
    for path in DECKS:
        if "schema" in path.name:
            continue
        own = json.loads(path.read_text(encoding="utf-8")).get("scripts", [])
        for script in dict.fromkeys([*BUILT_IN, *(entry["id"] for entry in own)]):
            for number in range(evenings):
                chance = (0, 0.05, 0.25)[number // 12 % 3] if evenings > 12 else (0, 0.15)[number % 2]
                skill = SKILLS[(number + number // 12) % len(SKILLS)]
                yield path, script, number % 12 + 1, skill, 1000 + number, chance


def rehearsed(program, folder, call):
    """The results of one call, as it left them."""
    path, script, teams, skill, seed, accidents = call
    command = [program, "rehearse", path, "--script", script, "--teams", teams, "--skill", skill, "--seed", seed,
               "--accidents", accidents, "--as", "results", "--out", folder, "--language", "en"]
    played = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if played.returncode:
        raise SystemExit(f"{command}: exit code {played.returncode}\n{played.stderr}")
    return json.loads(Path(folder, f"results-{seed}.json").read_text(encoding="utf-8"))


def main(program, evenings=12):
    decks = {path: Deck(path.read_bytes()) for path in DECKS if "schema" not in path.name}
    judged = wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for call in calls(evenings):
            results = rehearsed(program, folder, call)
            # An accident may skip a step, so that the script is not followed any more.
            found = differences(decks[call[0]], results, None if call[5] else call[1])
            for line in itertools.islice(found, SHOWN):
                print(f"{call[0].name} {' '.join(map(str, call[1:]))}: {line}")
            judged += 1
            wrong += bool(found)
    print(f"{judged} evenings judged, {wrong} differ")
    return 1 if wrong or not judged else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(int, sys.argv[2:3])))
