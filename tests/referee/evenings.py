"""Small evenings written by hand, right to the last figure: a deck of five personas and a results object each.

Boards are written as a reader would say them: `*ash! birch -` is a card with a banner, right at the first try, moved
to birch, not placed at the third. `?ash` is a chorus. In an encounter `bob!@2` was last changed at hint 2."""
import json

from deck import Deck


def text_of(deck):
    return json.dumps(deck).encode()


def sentence(name, persona, **more):
    return {"id": name, "text": "…", **({"persona": persona} if name[0] == "v" else {"personas": persona}), **more}


HOUSES = {
    "format": 1, "id": "houses", "version": "1.0.0", "languages": ["en"], "title": "Houses",
    "fiefs": [{"id": "hills", "name": "Hills"}, {"id": "shore", "name": "Shore"}],
    "families": [{"id": name, "name": name, "fief": fief, "segment": {"name": name, "criteria": ["…"]}}
                 for name, fief in (("ash", "hills"), ("birch", "hills"), ("coral", "shore"))],
    "personas": [{"id": name, "name": name, "family": family} for name, family in (
        ("ada", "ash"), ("bob", "ash"), ("cleo", "birch"), ("dan", "coral"), ("eve", "coral"))],
    "verbatims": [sentence("v-ada-1", "ada", key=True), sentence("v-ada-2", "ada"),
                  sentence("v-bob-1", "bob", key=True), sentence("v-cleo-1", "cleo", key=True),
                  sentence("v-dan-1", "dan", key=True), sentence("v-eve-1", "eve", key=True)],
    "clues": [sentence("c-ada-1", ["ada"], kind="situation"), sentence("c-ada-2", ["ada"], kind="golden"),
              sentence("c-bob-1", ["bob"], kind="need"), sentence("c-bob-2", ["bob"], kind="golden"),
              sentence("c-cleo-1", ["cleo"], kind="golden"), sentence("c-dan-1", ["dan"], kind="situation"),
              sentence("c-eve-1", ["eve"], kind="golden"), sentence("c-both", ["ada", "cleo"], kind="barrier")],
    "contrasts": [{"pair": ["ada", "bob"]}, {"pair": ["ada", "cleo"]}],
    "scripts": [{"id": "short", "name": "Short", "steps": [
        {"step": "round", "kind": "families", "mode": "relay", "cards": 2, "worth": 0},
        {"step": "round", "kind": "families", "mode": "relay", "cards": 4},
        {"step": "round", "kind": "encounter", "cards": 2}, {"step": "podium", "fief": 2}]}],
}
DECK = Deck(text_of(HOUSES))


def board(number, team, **cards):
    """Answer lines of one team; `_` in a card's name stands for `-`, a leading `.` for a try it missed."""
    lines = []
    for card, path in cards.items():
        for at, token in enumerate(path.split(), 1):
            spot, _, hint = token.strip("*?").replace("!", "").partition("@")
            attempt = int(hint) if hint else at
            if spot != ".":
                lines.append({"round": number, "team": team, "card": card.replace("_", "-"),
                              "try": None if spot == "never" else attempt,
                              "spot": None if spot in ("-", "never") else spot,
                              "right": "!" in token, "banner": "*" in token, "chorus": "?" in token})
    return lines


def ledger(*lines):
    """`round team card try points reason`, `-` for null; whatever follows an adjustment is its note."""
    entries = []
    for line in lines:
        number, team, card, attempt, points, reason, *note = line.split(" ", 6)
        entries.append({"round": None if number == "-" else int(number), "team": team,
                        "card": None if card == "-" else card, "try": None if attempt == "-" else int(attempt),
                        "points": int(points), "reason": reason, **({"note": note[0]} if note else {})})
    return entries


def sitting(number, kind, teams, cards, spots, **more):
    """A round, sealed and closed unless told otherwise."""
    usual = {"mode": "sealed", "ladder": [4, 2], "worth": 1, "near": int(kind == "families"), "banners": 3,
             "chorus": 0, "closed": True, "accepted": [], "withdrawn": []}
    return {"round": number, "kind": kind, **usual, "teams": teams.split(), "cards": cards.split(),
            "spots": spots.split(), **more}


RELAY = {"mode": "relay", "near": 0, "banners": 0, "chorus": 1, "ladder": [4]}
MEETING = {"ladder": [4, 2, 1], "banners": 0}


def evening(rounds, boards, lines, teams, lands, castles, fiefs, **more):
    """A results object; teams as `a 18 1`, places as `ada:a cleo:a+b`, those unnamed are nobody's."""
    held = dict(item.split(":") for item in (lands + " " + castles + " " + fiefs).split())
    holders = {name: held.get(name, "").split("+") if name in held else [] for name in (*DECK.personas, *DECK.families)}
    rows = [row.split() for row in teams]
    return {"session": "s", "deck": {"id": "houses", "version": "1.0.0", "hash": DECK.hash}, "ended": True,
            "podium": True, "fief_bonus": 6,
            "teams": [{"id": name, "name": name.upper(), "points": int(points), "rank": int(rank) if rank != "-" else
                       None} for name, points, rank in rows],
            "rounds": rounds, "answers": [line for lines_of in boards for line in lines_of], "ledger": ledger(*lines),
            "lands": [{"persona": name, "holders": holders[name]} for name in DECK.personas],
            "castles": [{"family": name, "holders": holders[name]} for name in DECK.families],
            "fiefs": [{"fief": name, "taken_by": held.get(name)} for name in DECK.fiefs], **more}


def families():
    """Sealed families, three tries: near, banners won and lost, A-B-A, a card never placed."""
    return evening(
        [sitting(1, "families", "a b c", "dan ada cleo", "ash coral birch", ladder=[4, 2, 1])],
        [board(1, "a", dan="coral! coral! coral!", ada="*ash! ash! ash!", cleo="ash birch! birch!"),
         board(1, "b", dan="ash coral! coral!", ada="*birch birch birch", cleo="birch! birch! birch!"),
         board(1, "c", dan="ash birch -", ada="ash! birch ash!", cleo="- - coral")],
        ["1 a dan 1 4 match", "1 a ada 1 4 match", "1 a ada 1 2 banner", "1 a cleo 2 2 match", "1 b dan 2 2 match",
         "1 b ada 1 1 near", "1 b ada 1 -2 banner", "1 b cleo 1 4 match", "1 c ada 3 1 match", "- a - - 6 fief"],
        ["a 18 1", "b 5 2", "c 1 3"], "ada:a cleo:b dan:a", "ash:a birch:b coral:a", "shore:a")


def verbatims():
    """Sealed verbatims worth 2: an appeal accepted, a card withdrawn, a late team, an adjustment, a tie; not ended."""
    return evening(
        [sitting(1, "verbatims", "a b c", "v-ada-1 v-bob-1", "ada bob cleo dan eve", worth=2,
                 accepted=[{"card": "v-ada-1", "spot": "bob"}]),
         sitting(2, "verbatims", "a b c", "v-dan-1 v-cleo-1", "eve bob cleo dan ada", worth=2, withdrawn=["v-dan-1"])],
        [board(1, "a", v_ada_1="*ada! bob!", v_bob_1="bob! bob!"),
         board(1, "b", v_ada_1="bob! bob!", v_bob_1="ada cleo"),
         board(1, "c", v_ada_1=". ada!", v_bob_1=". dan"), board(2, "a", v_cleo_1="*cleo!", v_dan_1="*dan!"),
         board(2, "b", v_cleo_1="cleo!", v_dan_1="eve"), board(2, "c", v_cleo_1="-", v_dan_1="dan!")],
        ["1 a v-ada-1 2 4 match", "1 a v-ada-1 1 4 banner", "1 a v-bob-1 1 8 match", "1 b v-ada-1 1 8 match",
         "1 c v-ada-1 2 4 match", "2 a v-cleo-1 1 8 match", "2 a v-cleo-1 1 4 banner", "2 b v-cleo-1 1 8 match",
         "- c - - 12 adjustment sang for the room"],
        ["a 28 1", "b 16 2", "c 16 2"], "ada:a+b bob:a cleo:a", "ash:a birch:a", "", podium=False, ended=False)


def relay():
    """Practice, a relay of three teams with chorus and a pass, an encounter: the deck's script `short`."""
    return evening(
        [sitting(1, "families", "c a b", "eve dan", "ash birch coral", **{**RELAY, "worth": 0}),
         sitting(2, "families", "c a b", "ada bob cleo", "birch ash coral", **RELAY),
         sitting(3, "encounter", "c a b", "bob dan", "ada eve dan bob", **MEETING)],
        [board(1, "c", eve="coral!", dan="?ash"), board(1, "a", dan="ash"), board(1, "b", eve="?coral!"),
         board(2, "c", ada="ash!", bob="?ash!", cleo="?ash"), board(2, "a", ada="?ash!", cleo="?birch!"),
         board(2, "b", ada="?coral", bob="?ash!", cleo="birch!"), board(3, "c", bob="bob!@3", dan="never"),
         board(3, "a", bob="ada@1", dan="dan!@2"), board(3, "b", bob="bob!@1", dan="eve@2")],
        ["2 c ada 1 4 match", "2 a ada 1 1 chorus", "2 c bob 1 1 chorus", "2 b bob 1 1 chorus", "2 b cleo 1 4 match",
         "2 a cleo 1 1 chorus", "3 c bob 3 1 match", "3 b bob 1 4 match", "3 a dan 2 2 match", "- a - - 2 fief"],
        ["a 6 2", "b 9 1", "c 6 2"], "ada:c bob:b cleo:b dan:a", "ash:c birch:b coral:a", "shore:a", fief_bonus=2)


def lone():
    """One team: a relay with retries, segments, fiefs; both fiefs taken."""
    return evening(
        [sitting(1, "families", "a", "ada dan", "birch ash coral", **{**RELAY, "ladder": [4, 2, 1]}),
         sitting(2, "segments", "a", "birch coral ash", "birch ash coral"),
         sitting(3, "fiefs", "a", "coral ash birch", "shore hills")],
        [board(1, "a", ada="birch ash!", dan="ash birch coral!"),
         board(2, "a", birch="birch!", coral="*ash", ash="*ash!"),
         board(3, "a", coral="shore! shore!", ash="hills! hills!", birch="shore hills!")],
        ["1 a ada 2 2 match", "1 a dan 3 1 match", "2 a birch 1 4 match", "2 a coral 1 -2 banner", "2 a ash 1 4 match",
         "2 a ash 1 2 banner", "3 a coral 1 4 match", "3 a ash 1 4 match", "3 a birch 2 2 match",
         "- a - - 6 fief", "- a - - 6 fief"],
        ["a 33 1"], "ada:a dan:a", "ash:a birch:a coral:a", "hills:a shore:a")


def clues():
    """Sealed clues with one of two right personas, twins worth 2, a team removed after the first round."""
    return evening(
        [sitting(1, "clues", "a b c d", "c-both c-dan-1", "ada bob cleo dan eve"),
         sitting(2, "twins", "a b c", "v-ada-1 v-bob-1 c-ada-1 c-bob-1", "bob ada", ladder=[4], worth=2, banners=1)],
        [board(1, "a", c_both="*ada! cleo!", c_dan_1="*eve -"),
         board(1, "b", c_both="*cleo! cleo!", c_dan_1="dan! dan!"),
         board(1, "c", c_both="*dan cleo!", c_dan_1="dan! dan!"),
         board(1, "d", c_both="cleo! cleo!", c_dan_1="dan! dan!"),
         board(2, "a", v_ada_1="ada!", v_bob_1="bob!", c_ada_1="ada!", c_bob_1="*bob!"),
         board(2, "b", v_ada_1="bob", v_bob_1="bob!", c_ada_1="*bob", c_bob_1="ada"),
         board(2, "c", v_ada_1="bob", v_bob_1="ada", c_ada_1="bob", c_bob_1="-")],
        ["1 a c-both 2 2 match", "1 a c-both 1 2 banner", "1 a c-dan-1 1 -2 banner", "1 b c-both 1 4 match",
         "1 b c-both 1 2 banner", "1 b c-dan-1 1 4 match", "1 c c-both 2 2 match", "1 c c-both 1 -2 banner",
         "1 c c-dan-1 1 4 match", "1 d c-both 1 4 match", "1 d c-dan-1 1 4 match", "2 a v-ada-1 1 8 match",
         "2 a v-bob-1 1 8 match", "2 a c-ada-1 1 8 match", "2 a c-bob-1 1 8 match", "2 a c-bob-1 1 4 banner",
         "2 b v-bob-1 1 8 match", "2 b c-ada-1 1 -4 banner"],
        ["a 38 1", "b 14 2", "c 4 3", "d 8 -"], "ada:a bob:a cleo:b dan:b+c", "ash:a birch:b coral:b+c", "")


def unfinished():
    """Relay twins of two teams, then sealed families still open after their first try: no lines for those yet."""
    return evening(
        [sitting(1, "twins", "b a", "v-ada-1 v-cleo-1", "cleo ada", **RELAY),
         sitting(2, "families", "a b", "eve bob", "ash birch coral", closed=False)],
        [board(1, "b", v_ada_1="ada!", v_cleo_1="?cleo!"), board(1, "a", v_ada_1="?ada!", v_cleo_1="ada"),
         board(2, "a", eve="*coral!", bob="-"), board(2, "b", eve="ash", bob="birch")],
        ["1 b v-ada-1 1 4 match", "1 a v-ada-1 1 1 chorus", "1 b v-cleo-1 1 1 chorus"],
        ["a 1 2", "b 5 1"], "ada:b cleo:b", "ash:b birch:b", "", podium=False, ended=False)


def meeting():
    """An open encounter with a spot accepted and a team that sat down after the first persona."""
    return evening(
        [sitting(1, "encounter", "a b c", "ada bob cleo", "eve cleo bob ada dan", closed=False,
                 accepted=[{"card": "bob", "spot": "ada"}], **MEETING)],
        [board(1, "a", ada="ada!@1", bob="ada!@3"),
         board(1, "b", ada="bob@2", bob="bob!@1"), board(1, "c", bob="ada!@2")],
        ["1 a ada 1 4 match", "1 a bob 3 1 match", "1 b bob 1 4 match", "1 c bob 2 2 match"],
        ["a 5 1", "b 4 2", "c 2 3"], "ada:a bob:b", "ash:a", "", podium=False, ended=False)


def lone_appeal():
    """A lone team's wrong retry accepted later: it earns that retry, and the next one shows that spot."""
    return evening(
        [sitting(1, "verbatims", "a", "v-ada-1 v-bob-1", "ada bob cleo dan eve", **{**RELAY, "ladder": [4, 2, 1]},
                 accepted=[{"card": "v-ada-1", "spot": "cleo"}])],
        [board(1, "a", v_ada_1="cleo! cleo!", v_bob_1="ada cleo")],
        ["1 a v-ada-1 1 4 match", "- a - - -3 adjustment late again", "- a - - 6 fief"],
        ["a 7 1"], "ada:a", "ash:a", "hills:a")


def relays():
    """Two teams in relays of segments, fiefs and clues; a chorus that hears another right persona; an appeal."""
    return evening(
        [sitting(1, "segments", "b a", "ash coral", "ash birch coral", **RELAY),
         sitting(2, "fiefs", "b a", "birch ash", "hills shore", **RELAY),
         sitting(3, "clues", "b a", "c-both c-bob-1", "ada bob cleo dan eve", **RELAY,
                 accepted=[{"card": "c-bob-1", "spot": "ada"}])],
        [board(1, "b", ash="ash!", coral="?coral!"), board(1, "a", ash="?birch", coral="coral!"),
         board(2, "b", birch="hills!", ash="?hills!"), board(2, "a", birch="?hills!", ash="shore"),
         board(3, "b", c_both="cleo!", c_bob_1="?bob!"), board(3, "a", c_both="?ada!", c_bob_1="ada!")],
        ["1 b ash 1 4 match", "1 b coral 1 1 chorus", "1 a coral 1 4 match", "2 b birch 1 4 match",
         "2 a birch 1 1 chorus", "2 b ash 1 1 chorus", "3 b c-both 1 4 match", "3 a c-both 1 1 chorus",
         "3 a c-bob-1 1 4 match", "3 b c-bob-1 1 1 chorus", "- b - - 6 fief", "- a - - 6 fief"],
        ["a 16 2", "b 21 1"], "ada:a bob:b cleo:b", "ash:b birch:b coral:a", "hills:b shore:a")


EVENINGS = {make.__name__: make for make in (families, verbatims, relay, lone, clues, unfinished, meeting, lone_appeal,
                                             relays)}
