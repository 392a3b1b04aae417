"""Hostile JSON, and orders sent again and out of turn. usage: attacks_in_messages.py BLASON [NAME...]

The attacks are rows 12 and 18 of the field notes on reliability.
"""
import random

from phone import Gone, Phone
from program import FULL, begin, board, memory_of, record_of, run_checks

PING = b'{"type":"ping"}'
LARGEST = 16 * 1024


def deep(depth, opening, closing, inside=b""):
    return opening * depth + inside + closing * depth


def ping_with(more):
    return b'{"type":"ping",' + more + b"}"


def hostile():
    """(name, bytes, what comes: the type of the answer or why it is unread)."""
    yield from (("plain", PING, "pong"), ("blanks", b' \t\r\n{ "type" : "ping" } \n', "pong"),
                ("escaped", b'{"\\u0074ype":"p\\u0069ng"}', "pong"), ("padded", PING + b" " * (LARGEST - len(PING)), "pong"))
    for depth in (33, 100, 1000, 8000):
        yield f"lists, {depth} deep", deep(depth, b"[", b"]"), "too_deep"
        yield f"lists, {depth} deep, unclosed", deep(depth, b"[", b""), "too_deep"
        if depth < 3000:
            yield f"objects, {depth} deep", deep(depth, b'{"a":', b"}", b"1"), "too_deep"
            yield f"lists in a ping, {depth} deep", ping_with(b'"a":' + deep(depth, b"[", b"]")), "too_deep"
    yield "lists, 31 deep", ping_with(b'"a":' + deep(31, b"[", b"]")), "unknown_key"
    yield from (("key twice", ping_with(b'"type":"ping"'), "duplicate_key"),
                ("key twice, escaped", ping_with(b'"typ\\u0065":"look"'), "duplicate_key"),
                ("key twice, inside", ping_with(b'"a":{"b":1,"b":2}'), "duplicate_key"),
                ("many keys", ping_with(b",".join(b'"%x":1' % at for at in range(1800))), "unknown_key"),
                ("long key", ping_with(b'"' + b"k" * 16000 + b'":1'), "unknown_key"),
                ("long list", ping_with(b'"a":[' + b"1," * 8000 + b"1]"), "unknown_key"))
    for text in (b"", b" ", b"{", b"}", b"[", b'"', b"{}x", b"{}{}", b"{,}", b'{"type"}', b'{"type":}', b'{"type":"ping",}',
                 b"{'type':'ping'}", b'{type:"ping"}', b'/**/{"type":"ping"}', b'{"type":"ping"}//', b'\xef\xbb\xbf' + PING[:-1],
                 b'{"type":"ping"} x', b'{"type":"pi\nng"}', b'{"type":"\\x70ing"}', b'{"type":"\\ud800"}', b"nul", b"tru",
                 b'{"type":"\\udc00\\ud800"}', b'{"type":"\\u12"}', b'{"a":01}', b'{"a":+1}', b'{"a":.5}', b'{"a":1.}',
                 b'{"a":1e}', b'{"a":0x1}', b'{"a":NaN}', b'{"a":Infinity}', b'{"a":-}', b'{"a":1e999}', b'{"a":-1e999}',
                 b'{"type":"ping"\x00}', PING + b"\x00", PING + b"\x00[[", b"\x00"):
        yield f"no JSON: {text!r}", text, "not_json"
    for text in (b"[]", b"null", b"true", b"0", b'"ping"', b'["type","ping"]', b'{"type":null}', b'{"type":1}',
                 b'{"type":["ping"]}', b'{"type":{"type":"ping"}}'):
        yield f"of another shape: {text!r}", text, "wrong_type"
    for text in (b'{"type":"pin\\u0067\\u0000"}', b'{"type":"Ping"}', b'{"type":" ping"}', b'{"type":""}'):
        yield f"of another kind: {text!r}", text, "unknown_type"
    for number, why in ((b"99999999999999999999999", "wrong_type"), (b"-1e30", "wrong_type"), (b"1.5", "wrong_type"),
                        (b"1e3", "wrong_type"), (b"2147483648", "out_of_range"), (b"-2147483649", "out_of_range"),
                        (b'"0"', "wrong_type"), (b"true", "wrong_type"), (b"null", "wrong_type"), (b"[0]", "wrong_type")):
        yield f"card {number!r}", b'{"type":"lift","id":"a","card":' + number + b"}", why
    for id_ in (b"", b"x" * 41, b"x y", b"x\\u0000", b"\\u00e9", b"../x", b"'--"):
        yield f"id {id_!r}", b'{"type":"seal","id":"' + id_ + b'"}', "out_of_range"
    yield "long code", b'{"type":"join","code":"' + b"0" * 65 + b'"}', "out_of_range"
    yield "version", b'{"type":"resume","token":"x","version":9007199254740993}', "out_of_range"
    yield "version below 0", b'{"type":"resume","token":"x","version":-1}', "out_of_range"


def check_hostile_json(folder):
    """Whatever is said is answered politely, in bounded memory, and a phone that plays is answered in between."""
    program, session = begin(folder)
    player = Phone(program.port).join(program.code, "t1")
    before = record_of(session)
    cases, said, wrong = list(hostile()), 0, []
    for turn in range(3):
        for at in range(0, len(cases), 4):
            phone = Phone(program.port)
            for name, text, expected in cases[at:at + 4]:
                phone.send_frame(1, text)
                heard = phone.hear()
                said += 1
                if heard.get("why", heard["type"]) != expected:
                    wrong.append((name, expected, {key: str(value)[:60] for key, value in heard.items()}))
            phone.close()
        if turn == 0:
            settled = memory_of(program.process)
    assert not wrong, wrong
    assert memory_of(program.process) - settled < 4096
    assert record_of(session) == before
    player.say(type="ping")
    player.until_type("pong")
    # A frame, or the parts of one message, of a byte too much: the socket is closed with 1009, and no other.
    for parts in ([b" " * (LARGEST + 1)], [b" " * LARGEST, b" "], [b"["] * 2 + [b"[" * LARGEST]):
        phone = Phone(program.port)
        try:
            for number, part in enumerate(parts):
                phone.send_frame(1 if number == 0 else 0, part, final=number == len(parts) - 1)
            phone.hear()
        except Gone as gone:
            assert gone.args == (1009,), gone
        else:
            raise AssertionError(parts)
    player.say(type="ping")
    player.until_type("pong")
    program.end()


class Board:
    """A team's board as the rules have it: what was done lies there."""

    def __init__(self, cards):
        self.lies, self.banner = [-1] * cards, [False] * cards

    def do(self, kind, what):
        card = what["card"]
        if kind == "place":
            self.lies[card], self.banner[card] = what["spot"], False
        elif kind == "lift":
            self.lies[card], self.banner[card] = -1, False
        else:
            self.banner[card] = kind == "plant"

    def seen(self):
        return list(zip(self.lies, self.banner))


def a_few_orders(dice, run):
    for number in range(4):
        kind = dice.choice(["place", "place", "place", "lift", "plant", "unplant"])
        what = {"card": dice.randrange(4)} | ({"spot": dice.randrange(2)} if kind == "place" else {})
        yield kind, f"r{run}-{number}", what


def sent_again(dice, orders, earlier):
    """First in their turn, then up to four times more anywhere behind; with some of long ago."""
    line = []
    for order in reversed(orders):
        line.insert(0, order)
        for _ in range(dice.choice((0, 1, 1, 2, 4))):
            line.insert(dice.randint(1, len(line)), order)
    again = [at for at, order in enumerate(line) if order in line[:at]]
    for at in sorted(dice.sample(again, max(0, len(line) - 12)), reverse=True):
        del line[at]
    for order in dice.sample(earlier, min(len(earlier), 3)):
        line.insert(dice.randint(0, len(line)), order)
    return line


def answers_to(phone, line):
    """What each id is answered, which must be the same each time."""
    for kind, id_, what in line:
        phone.say(type=kind, id=id_, **what)
    answers, open_ = {}, {id_ for _, id_, _ in line}
    phone.say(type="look")
    while open_:
        heard = phone.hear()
        if (id_ := heard.get("id")) is not None:
            assert answers.setdefault(id_, heard) == heard, (answers[id_], heard)
            open_.discard(id_)
    return answers


def check_sent_again(folder):
    """Each order once to five times and shuffled, old ones of other lines between: the board of the clean run."""
    program, session = begin(folder)
    port, dice = program.port, random.Random(18)
    clean, noisy = (Phone(port).join(program.code, team) for team in ("t1", "t2"))
    program.order("open")
    cards = len(clean.until_hand(lambda hand: hand["turn"] == "sort")["cards"])
    board_, earlier, answered = Board(cards), [], {}
    for run in range(10000 if FULL else 40):
        clean, noisy = Phone(port).resume(clean.token), Phone(port).resume(noisy.token)
        orders = list(a_few_orders(dice, run))
        told = answers_to(clean, orders)
        again = answers_to(noisy, sent_again(dice, orders, earlier))
        for kind, id_, what in orders:
            if told[id_]["type"] == "done":
                board_.do(kind, what)
            answered[id_] = told[id_]
        for id_, answer in again.items():
            assert answer == answered[id_], (answer, answered[id_])
        # The board is told five times a second: it is looked at now and then, and in the end.
        for phone in (clean, noisy) if run % 10 == 9 else ():
            phone.until_hand(lambda hand: board(phone) == board_.seen())
        # What was done is in the record for ever; of refusals the host remembers the last 64 of a phone.
        earlier = [order for order in earlier[:-40] if answered[order[1]]["type"] == "done"] + earlier[-40:] + orders
    program.end()
    acts = {team: [str(row).replace(team, "") for row in record_of(session) if f'"team":"{team}"' in str(row)
                   and "Card" in str(row) or f'"team":"{team}"' in str(row) and "Banner" in str(row)] for team in ("t1", "t2")}
    assert len(acts["t1"]) == len(acts["t2"]) > 50, {team: len(acts[team]) for team in acts}


run_checks(globals())
