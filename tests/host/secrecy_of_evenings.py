"""The same evening twice, with other answers: every byte phones are sent is the same until the reveal.

usage: secrecy_of_evenings.py BLASON [NAME...]      (BLASON_FULL=1: 200 evenings)
"""
import json
import os
import pathlib
import random
import re
import tempfile

from phone import Phone
from program import FULL, Program, fetch, run_checks

# Drawn for each phone and each start, and the time that is left. Nothing else is left out of the comparison.
DRAWN = re.compile(r'(?<="device":")[\w-]+|(?<="token":")[\w-]+|(?<="closes_in":)\d+|(?<="version":)\d+|(?<="from":)\d+')
ANSWERS = {"families": ("personas", "family"), "fiefs": ("families", "fief")}


class Heard(Phone):
    """A phone that keeps what it is sent, to the byte. Its team's board reaches it when the host gets round to it, so
    it asks for the whole after each act and keeps that, and every answer."""

    def __init__(self, port):
        self.kept = []
        super().__init__(port)

    def _take(self, count):
        taken = super()._take(count)
        if taken.startswith(b'{"type":') and not taken.startswith((b'{"type":"pong"', b'{"type":"change"')):
            self.kept.append(taken.decode())
        return taken

    def bytes_sent(self):
        """All that came, in order, a view that says nothing new once."""
        masked = [DRAWN.sub("_", one) for one in self.kept]
        return [one for at, one in enumerate(masked) if '"view"' not in one[:16] or one not in masked[:at]]


def deck_for(kind):
    deck = json.loads(pathlib.Path("decks/premiers-pas.json").read_text(encoding="utf8"))
    deck["scripts"] = [{"id": "phones", "name": "Phones", "steps": [
        {"step": "welcome", "minutes": 1}, {"step": "gallery", "minutes": 1},
        {"step": "round", "kind": kind, "mode": "sealed", "minutes": 5, "seconds": 3000}]}]
    return deck


def with_answers_exchanged(deck, kind, dice):
    """The deck in which the cards have got each other's answers, with their reasons."""
    other = json.loads(json.dumps(deck))
    cards, key = ANSWERS[kind]
    order = list(range(len(deck[cards])))
    while all(deck[cards][at][key] == deck[cards][to][key] for at, to in enumerate(order)):
        dice.shuffle(order)
    for card, to in zip(other[cards], order):
        card[key] = deck[cards][to][key]
        if "why" in card:
            card["why"] = deck[cards][to]["why"]
    return other


def pictures_of(port):
    """All there is to look at: names and bytes."""
    while (index := fetch(port, "/pictures.json"))[0] == 404:
        pass
    paths = sorted({path for kind in json.loads(index[2]).values() for path in kind.values()})
    return [index[2]] + [fetch(port, path) for path in paths]


def sit_down(program):
    for team in ("t1", "t2", "t1"):
        phone = Heard(program.port)
        phone.say(type="hello", protocol=1)
        phone.until_type("lobby")
        yield phone.join(program.code, team)


def look(phone):
    phone.say(type="look")
    phone.until_type("view")


def play(phones, dice):
    """A few orders, wise or not: their answers must not tell either."""
    hand = phones[0].until_hand(lambda hand: hand["turn"] == "sort")
    cards, spots = len(hand["cards"]), len(hand["spots"])
    for number in range(8):
        kind = dice.choice(["place", "place", "place", "plant", "lift"])
        what = {"card": dice.randrange(cards)} | ({"spot": dice.randrange(spots)} if kind == "place" else {})
        phones[dice.randrange(2)].order(kind, f"o{number}", **what)
    for phone in phones[:2]:
        phone.order("seal", "s")


def evening(deck, seed):
    """What phones were sent before the reveal, and the first hand after it."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "deck.json")
        pathlib.Path(file).write_text(json.dumps(deck), encoding="utf8")
        program = Program(folder, file, "--script", "phones", "--teams", "2", "--seed", str(seed),
                          "--record", os.path.join(folder, "evening.session"), "--port", "0")
        phones = list(sit_down(program))
        program.order("open")
        for phone in phones:
            phone.until_hand(lambda hand: hand["turn"] == "sort")
        play(phones, random.Random(seed))
        for phone in phones:
            phone.until_hand(lambda hand: hand["turn"] == "locked")
            look(phone)
        sent = [[one.replace(str(program.port), "PORT") for one in phone.bytes_sent()] for phone in phones]
        pictures = pictures_of(program.port)
        program.order("reveal")
        while all(card["right"] is None for card in phones[0].hand["cards"]):
            program.order("next")
            look(phones[0])
        told = DRAWN.sub("_", json.dumps(phones[0].hand))
        program.end()
        return sent, pictures, told


def final_of(sent):
    """Steps in between are told or overtaken, as time has it: answers in their order, and the board in the end."""
    views = [one for one in sent if one.startswith('{"type":"view"')]
    return [one for one in sent if not one.startswith('{"type":"view"')] + views[:1] + views[-1:]


def check_secrecy(_):
    """Until the reveal nothing differs, in any message or picture; then it does, or the test would not see a leak."""
    differ = 0
    for seed in range(200 if FULL else 4):
        kind = ("families", "fiefs")[seed % 2]
        deck = deck_for(kind)
        one = evening(deck, seed)
        two = evening(with_answers_exchanged(deck, kind, random.Random(seed)), seed)
        for a, b in zip(one[0], two[0]):
            assert len(a) >= 4, a
            assert final_of(a) == final_of(b), (seed, [pair for pair in zip(final_of(a), final_of(b)) if pair[0] != pair[1]])
        assert one[1] == two[1], seed
        differ += one[2] != two[2]
    assert differ > 0


run_checks(globals())
