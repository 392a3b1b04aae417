"""Plays `discovery` in a real window, by xdotool alone, from the seats to the podium; then asks the export what was clicked.

    play_discovery.py BLASON BLASON-SESSION DECK FOLDER
"""
import json
import os
import random
import shutil
import subprocess
import sys

from hand import CARD, NEXT, PASS, RENAME, Wall, chip, column, face, seat

TEAMS = ["La Tour", "La Nef", "Le Soleil", "Le Trèfle"]


class Evening:
    def __init__(self, wall):
        self.wall = wall
        self.dice = random.Random(11)
        self.clicked = {}  # (round, card, team) -> (spot, hint)
        self.counts = {}

    def next(self, kind):
        """The next event of that kind, once it is in the record."""
        self.counts[kind] = self.counts.get(kind, 0) + 1
        return self.wall.wait(kind, self.counts[kind])[self.counts[kind] - 1]

    # ---- seats

    def take_seats(self):
        wall = self.wall
        wall.click(seat(6))  # the seventh place is free: the third banner after the four that play
        joined = self.next("TeamSeated")["team"]
        wall.key("5")
        wall.click(RENAME)
        wall.type("Les Cigales")
        wall.key("Return")
        assert self.next("TeamRenamed")["to"] == "Les Cigales"
        wall.key("Delete")
        assert self.next("TeamLeft")["team"] == joined["id"]
        wall.key("Return")

    # ---- one answer, four ways

    def choose(self, start, place, figure, number, way):
        wall = self.wall
        if way == 0:
            wall.drag(start, place)
        elif way == 1:
            wall.click(start)
            wall.click(place)
        elif way == 2:
            wall.key(figure, "abcdefghijkl"[number])
        else:  # the figure takes the answer in hand, the ring finds the spot
            wall.key("Escape", figure, *["Tab"] * (number + 1), "Return")

    def relay_card(self, opened, position):
        wall, teams, spots = self.wall, opened["teams"], opened["spots"]
        card = self.next("CardAsked")["card"]
        asked = teams[position % len(teams)]
        seats = sorted(teams)
        for team in seats:
            if team == asked or self.dice.random() < 0.25:
                continue
            number, way = self.dice.randrange(len(spots)), self.dice.randrange(4)
            self.choose(chip(len(seats), seats.index(team)), column(len(spots), number), str(seats.index(team) + 1), number, way)
            assert self.next("CardPlaced")["spot"] == spots[number]
            self.clicked[opened["round"], card, team] = spots[number], 1
        number = self.dice.randrange(len(spots))
        if position == 1:
            wall.click(PASS)
        else:
            self.choose(CARD, column(len(spots), number), str(seats.index(asked) + 1), number, position % 4)
            self.clicked[opened["round"], card, asked] = spots[number], 1
        judged = self.next("CardJudged")
        assert (judged["asked"]["spot"] or None) == (None if position == 1 else spots[number]), judged
        wall.click(NEXT) if position % 2 else wall.key("Return")

    def relay(self):
        opened = self.next("RoundOpened")
        for position in range(len(opened["cards"])):
            self.relay_card(opened, position)
        self.next("RoundClosed")

    def encounter(self):
        opened = self.next("RoundOpened")
        seats, spots = sorted(opened["teams"]), opened["spots"]
        for card, hints in zip(opened["cards"], opened["hints"]):
            lies = {}
            for hint in range(1, min(len(hints), 3) + 1):
                assert self.next("HintOpened") == {"round": opened["round"], "card": card, "hint": hint}
                self.wall.key("ctrl+t", "ctrl+t")  # a slow machine shall not be overtaken by the clock
                self.next("ClockExtended")
                self.next("ClockExtended")
                for place, team in enumerate(seats):
                    number = self.dice.randrange(len(spots))
                    if lies.get(team) == number or (hint > 1 and self.dice.random() < 0.5):
                        continue
                    self.choose(chip_of_encounter(len(seats), place), face(len(spots), number), str(place + 1), number,
                                self.dice.randrange(4))
                    assert self.next("CardPlaced")["spot"] == spots[number]
                    lies[team] = number
                    self.clicked[opened["round"], card, team] = spots[number], hint
                self.wall.key("Escape", "Next")
            self.next("PersonaTold")
            self.wall.key("Return")
        self.next("RoundClosed")

    def play(self):
        self.take_seats()
        self.relay()
        self.relay()
        self.next("StepOpened")  # the welcome
        self.next("StepOpened")  # the map
        self.wall.key("ctrl+r", "ctrl+r", "Return")
        self.encounter()
        self.next("StepOpened")  # the podium
        self.wall.key("ctrl+q", "ctrl+q")
        self.next("SessionEnded")
        self.wall.key("Return")
        assert self.wall.program.wait(20) == 0


def chip_of_encounter(count, number):
    """The strip of teams is shorter there: a button stands at its right."""
    width = min(340, (1792 - 300 - 20 - (count - 1) * 12) / count)
    return 64 + number * (width + 12) + width / 2, 990


def compare(evening, results):
    found = {(a["round"], a["card"], a["team"]): (a["spot"], a["try"]) for a in results["answers"] if a["spot"]}
    assert found == evening.clicked, f"clicked and not exported, or the reverse: {set(found.items()) ^ set(evening.clicked.items())}"
    assert results["ended"] and results["podium"]
    assert [team["name"] for team in results["teams"] if team["rank"]] == TEAMS
    return len(found)


def main():
    program, session_program, deck, folder = sys.argv[1:]
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    wall = Wall(program, session_program, deck, folder, TEAMS, seed=5)
    evening = Evening(wall)
    try:
        evening.play()
    finally:
        if wall.program.poll() is None:
            subprocess.run(["xwd", "-root", "-silent", "-out", os.path.join(folder, "last.xwd")], check=False)
            wall.program.terminate()
            wall.program.wait(20)
    answers = compare(evening, json.loads(wall.export("results")))
    pictures = sorted(os.listdir(os.path.join(folder, "pictures")))
    for step in ("welcome", "relay-1", "relay-1-told", "map", "encounter-1-hint-1", "encounter-1-told", "podium"):
        assert any(step in name for name in pictures), f"no picture of {step} among {pictures}"
    print(f"{answers} answers clicked and exported, {len(pictures)} pictures in {folder}/pictures")


if __name__ == "__main__":
    main()
