"""Falsified evenings: (evening, how it was falsified, a word of what the referee must say)."""
from evenings import board, ledger


def at(part, **where):
    """Finds the one entry of a part with these values; `try_` stands for the key `try`."""
    where = {key.rstrip("_"): value for key, value in where.items()}
    return lambda r: next(x for x in r[part] if all(x[key] == value for key, value in where.items()))


def change(find, **to):
    """Overwrites keys of the entry found."""
    return lambda r: find(r).update({key.rstrip("_"): value for key, value in to.items()})


def drop(part, **where):
    return lambda r: r[part].remove(at(part, **where)(r))


def double(part, **where):
    return lambda r: r[part].append(dict(at(part, **where)(r)))


def add(part, entries):
    return lambda r: r[part].extend(entries)


def lose(find, key):
    return lambda r: find(r).pop(key)


def top(**to):
    return lambda r: r.update(to)


def played(number):
    return at("rounds", round=number)


def in_round(number, **to):
    return change(played(number), **to)


def line(*lines):
    return add("ledger", ledger(*lines))


def team(name, **to):
    return change(at("teams", id=name), **to)


def both(*steps):
    return lambda r: [step(r) for step in steps]


FIGURES = [
    ("families", team("a", points=19), "points 19, should be 18"),
    ("families", team("c", rank=2), "rank 2, should be 3"),
    ("verbatims", team("c", rank=3), "rank 3, should be 2"),
    ("relay", both(team("a", rank=1), team("c", rank=1), team("b", rank=3)), "rank 3, should be 1"),
    ("clues", team("d", rank=3), "team c: rank 3, should be 4"),
    ("families", drop("ledger", reason="near"), "missing: near of b"),
    ("families", line("1 c cleo 3 1 near"), "not earned: near of c"),
    ("families", change(at("ledger", team="c", card="ada"), try_=1, points=4), "missing: match of c"),
    ("families", change(at("ledger", team="a", card="cleo"), points=4), "not earned: match of a"),
    ("families", change(at("ledger", team="b", reason="banner"), points=2), "not earned: banner of b"),
    ("families", change(at("ledger", team="a", reason="banner"), try_=3), "missing: banner of a"),
    ("families", double("ledger", team="a", card="dan"), "not earned: match of a"),
    ("families", double("ledger", reason="fief"), "not earned: fief of a"),
    ("families", drop("ledger", reason="fief"), "missing: fief of a"),
    ("families", change(at("ledger", reason="fief"), points=2), "missing: fief of a"),
    ("families", change(at("ledger", reason="fief"), team="b"), "not earned: fief of b"),
    ("families", line("1 c dan 1 0 match"), "a line worth 0"),
    ("verbatims", line("- a - - 6 fief"), "not earned: fief of a"),
    ("verbatims", line("2 a v-dan-1 1 8 match"), "card v-dan-1"),
    ("verbatims", in_round(2, withdrawn=[]), "missing: match of a, round 2, card v-dan-1"),
    ("verbatims", in_round(1, accepted=[]), "right is True, should be False"),
    ("verbatims", change(at("ledger", team="a", card="v-ada-1", reason="match"), try_=1, points=8),
     "missing: match of a"),
    ("verbatims", change(at("ledger", reason="adjustment"), points=11), "points 16, should be 15"),
    ("verbatims", drop("ledger", reason="adjustment"), "rank 2, should be 3"),
    ("relay", line("1 c eve 1 4 match"), "not earned: match of c, round 1"),
    ("relay", line("2 a bob 1 4 match"), "not earned: match of a, round 2, card bob"),
    ("relay", line("2 a bob 1 1 near"), "not earned: near of a"),
    ("relay", change(at("ledger", reason="chorus"), points=4), "not earned: chorus of a"),
    ("relay", change(at("ledger", team="c", card="bob", try_=3), points=4), "missing: match of c, round 3"),
    ("relay", top(fief_bonus=6), "missing: fief of a"),
    ("lone", change(at("ledger", card="ada"), points=4), "missing: match of a, round 1, card ada"),
    ("lone", drop("ledger", reason="fief"), "missing: fief of a"),
    ("lone", line("3 a birch 1 1 near"), "not earned: near of a"),
    ("unfinished", line("2 a eve 1 4 match"), "not earned: match of a, round 2"),
    ("meeting", drop("ledger", team="c", card="bob"), "missing: match of c"),
    ("lone_appeal", change(at("ledger", card="v-ada-1"), try_=2, points=2), "missing: match of a"),
    ("relays", change(at("ledger", team="a", card="c-bob-1"), reason="chorus", points=1), "missing: match of a"),
]
PLACES = [
    ("families", change(at("lands", persona="cleo"), holders=["a", "b"]), "lands: cleo held by"),
    ("families", change(at("lands", persona="eve"), holders=["a"]), "lands: eve held by"),
    ("families", change(at("castles", family="birch"), holders=["a"]), "castles: birch held by"),
    ("families", change(at("fiefs", fief="hills"), taken_by="a"), "fiefs: hills taken by a"),
    ("verbatims", change(at("fiefs", fief="hills"), taken_by="a"), "fiefs: hills taken by a, should be None"),
    ("verbatims", change(at("lands", persona="ada"), holders=["a"]), "should be ['a', 'b']"),
    ("clues", change(at("lands", persona="dan"), holders=["b", "c", "d"]), "lands: dan held by"),
    ("clues", change(at("lands", persona="ada"), holders=["a", "b"]), "lands: ada held by"),
    ("clues", drop("lands", persona="eve"), "lands: eve is missing"),
    ("lone", double("castles", family="ash"), "castles: ash stands twice"),
    ("lone", change(at("fiefs", fief="shore"), taken_by=None), "fiefs: shore taken by None"),
    ("relays", change(at("castles", family="ash"), holders=["a"]), "castles: ash held by"),
    ("relays", change(at("lands", persona="bob"), holders=["a"]), "lands: bob held by"),
]
ANSWERS = [
    ("families", change(at("answers", team="b", card="ada", try_=1), right=True), "right is True, should be False"),
    ("families", drop("answers", team="c", card="cleo", try_=2), "c, card cleo, try 2: no line"),
    ("families", double("answers", team="c", card="cleo", try_=2), "2 lines"),
    ("families", change(at("answers", team="b", card="ada", try_=2), banner=True), "a banner on try 2"),
    ("families", change(at("answers", team="c", card="cleo", try_=1), banner=True), "a banner on try 1 at None"),
    ("families", in_round(1, banners=0), "1 banners, at most 0"),
    ("families", in_round(1, ladder=[4, 2]), "on a ladder of 2"),
    ("families", change(at("answers", team="c", card="dan", try_=1), chorus=True), "chorus outside a relay"),
    ("verbatims", change(at("answers", team="b", card="v-ada-1", try_=2), spot="ada"), "the appeal holds it at bob"),
    ("verbatims", lambda r: [r["answers"].remove(x) for x in list(r["answers"]) if (x["team"], x["round"]) == ("b", 2)],
     "b, card v-cleo-1, try 1: no line"),
    ("relay", change(at("answers", round=2, team="c", card="ada"), chorus=True), "asked of c, chorus is True"),
    ("relay", change(at("answers", round=2, team="a", card="cleo"), chorus=False), "asked of b, chorus is False"),
    ("relay", change(at("answers", round=2, team="c", card="ada"), banner=True), "a banner in a relay"),
    ("relay", change(at("answers", round=2, team="c", card="ada"), try_=2), "try 2 at ash in a relay"),
    ("relay", change(at("answers", round=3, team="a", card="dan"), try_=3), "hint 3 of 2"),
    ("relay", change(at("answers", round=3, team="c", card="dan"), try_=1), "try 1 at None"),
    ("relay", drop("answers", round=3, team="c", card="dan"), "c, card dan: no line"),
    ("relay", change(at("answers", round=3, team="b", card="dan"), banner=True), "a banner in a relay or an encounter"),
    ("lone", add("answers", board(1, "a", ada=". . birch")), "went on after it was right"),
    ("lone", change(at("answers", card="dan", try_=2), spot="ash"), "a struck spot tried again"),
    ("lone", drop("answers", card="dan", try_=2), "retries [1, 3]"),
    ("clues", change(at("answers", round=2, team="c", card="c-bob-1"), spot="cleo"), "spot cleo does not belong"),
    ("meeting", change(at("answers", team="c", card="bob"), right=False), "right is False, should be True"),
    ("lone_appeal", change(at("answers", card="v-ada-1", try_=2), spot="ada"), "went on after it was right"),
]
DEALS = [
    ("families", in_round(1, spots=["ash", "birch"]), "does not belong"),
    ("families", in_round(1, cards=["dan", "ada", "cleo", "ada"]), "ada stands twice"),
    ("families", in_round(1, cards=["dan", "ada", "cleo", "bob"]), "card bob, try 1: no line"),
    ("families", in_round(1, kind="verbatims"), "card dan does not belong"),
    ("families", in_round(1, mode="relay", near=0, banners=0), "asked of"),
    ("families", in_round(1, chorus=1), "a chorus outside a relay"),
    ("verbatims", in_round(1, near=1), "near outside sealed families"),
    ("verbatims", in_round(1, closed=False), "still open"),
    ("verbatims", in_round(2, teams=["a", "b"]), "team c does not belong"),
    ("verbatims", lambda r: r["rounds"].reverse(), "not numbered"),
    ("relay", in_round(2, teams=["a", "c", "b"]), "the order of teams changed"),
    ("relay", in_round(2, cards=["ada", "bob", "cleo", "eve"]), "turns are not equal"),
    ("relay", in_round(2, cards=["ada", "bob"]), "does not belong"),
    ("relay", in_round(2, near=1), "near outside sealed families"),
    ("relay", in_round(3, banners=3), "banners in a relay or an encounter"),
    ("relay", in_round(3, mode="relay"), "an encounter is sealed"),
    ("relay", in_round(3, spots=["bob", "dan", "ada", "zoe"]), "spot zoe does not belong"),
    ("unfinished", in_round(1, spots=["cleo", "bob"]), "does not belong"),
    ("unfinished", in_round(2, cards=["eve", "bob"], closed=True), "missing: match of a, round 2"),
    ("unfinished", top(ended=True), "still open"),
    ("meeting", in_round(1, cards=["ada", "bob"], spots=["ada", "bob", "cleo"]), "3 spots for 2 needed"),
    ("clues", in_round(2, cards=["v-ada-1", "v-bob-1", "c-ada-1", "c-both"]), "does not belong"),
]
SHAPES = [
    ("families", lose(at("answers", team="a", card="ada", try_=2), "banner"), "key banner is missing"),
    ("families", change(at("teams", id="a"), colour="red"), "key colour is unknown"),
    ("families", top(podium="yes"), "podium cannot be 'yes'"),
    ("families", team("a", points=18.0), "points cannot be 18.0"),
    ("families", lambda r: r["deck"].update(hash="0" * 64), "deck: hash"),
    ("families", lambda r: r["deck"].update(version="2.0.0"), "deck: version"),
    ("families", lambda r: r.pop("castles"), "key castles is missing"),
    ("verbatims", lose(at("ledger", reason="adjustment"), "note"), "key note is missing"),
    ("verbatims", change(at("ledger", reason="adjustment"), round=1), "its round is null"),
    ("relay", change(at("ledger", reason="chorus"), reason="choir"), "reason cannot be 'choir'"),
]
FALSIFIED = FIGURES + PLACES + ANSWERS + DEALS + SHAPES
