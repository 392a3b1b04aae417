"""The referee reads the results that the test program left of each playthrough.

    python3 judged.py PROJECT RESULTS_FOLDER
"""
import json
import sys
from pathlib import Path

project, folder = Path(sys.argv[1]), Path(sys.argv[2])
sys.path.insert(0, str(project / "tests" / "referee"))
from deck import Deck  # noqa: E402  (found through the line above)
from referee import differences  # noqa: E402

decks = {}
for path in [*(project / "tests" / "playthroughs").glob("*.deck.json"), *(project / "decks").glob("*.json")]:
    decks[path.name.split(".")[0]] = path
judged = wrong = 0
for path in sorted(folder.glob("*.json")):
    results = json.loads(path.read_text(encoding="utf-8"))
    deck = Deck(decks[results["deck"]["id"]].read_bytes())
    for line in differences(deck, results):
        print(f"{path.stem}: {line}")
        wrong += 1
    judged += 1
print(f"{judged} evenings judged, {wrong} differences")
sys.exit(1 if wrong or not judged else 0)
