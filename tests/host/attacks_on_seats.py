"""Who wants a seat that is not theirs: guessed codes, stolen tokens, claimed roles. usage: attacks_on_seats.py BLASON [NAME...]

The attacks are rows 2, 15 and 16 of the field notes on reliability.
"""
import random
import sqlite3

from phone import Phone
from program import FULL, Program, begin, board, closes_with, fetch, record_of, run_checks

BURST = 20  # messages a phone may send at once


def check_guessed_codes(folder):
    """5,000 codes guessed from three addresses: twenty a minute are looked at, ten of them of one, and who has a seat plays
    on."""
    program, _ = begin(folder)
    port, dice = program.port, random.Random(2)
    program.order("open")
    player = Phone(port).join(program.code, "t1")
    wrong = [f"{code:06}" for code in range(1000000) if f"{code:06}" != program.code]
    dice.shuffle(wrong)
    # Once two had ten wrong ones each, the right code among the others is not looked at either, from no address.
    guesses = wrong[:40] + [program.code if at % 50 == 7 else wrong[at] for at in range(40, 5000)]
    answers = set()
    for number, first in enumerate(range(0, len(guesses), BURST)):
        guesser = Phone(port, source=f"127.0.0.{2 + number % 3}")
        for code in guesses[first:first + BURST]:
            guesser.say(type="join", code=code, team="t2")
        for _ in guesses[first:first + BURST]:
            answers.add(tuple(sorted(guesser.hear().items())))
        guesser.close()
        if number % 25 == 0:
            assert player.order("place", f"p{number}", card=0, spot=number % 2)["type"] == "done"
            player = Phone(port).resume(player.token)
    assert len(answers) == 1 and dict(answers.pop())["why"] == "wrong_code", answers
    program.end()


def check_guessed_team_codes(folder):
    """2,000 teams' codes guessed from fifty addresses: ten are looked at, no seat is given, and who plays plays on."""
    program, session = begin(folder)
    port, dice = program.port, random.Random(3)
    program.order("open")
    player = Phone(port).join(program.code, "t1")
    right = program.codes()
    wrong = [f"{code:04}" for code in range(10000) if f"{code:04}" not in right.values()]
    before = record_of(session)
    heard, tries = {}, 2000 if FULL else 400
    for number in range(tries // 4):
        guesser = Phone(port, source=f"127.0.0.{2 + number % 50}")
        for code in dice.sample(wrong, 4):
            guesser.say(type="recover", code=code)
            told = guesser.hear()
            assert told["type"] == "turned-away" and told["sentence"], told
            heard[told["why"]] = heard.get(told["why"], 0) + 1
        guesser.close()
        if number % 25 == 0:
            assert player.order("place", f"g{number}", card=0, spot=number % 2)["type"] == "done"
            player = Phone(port).resume(player.token)
    assert heard["wrong_team_code"] <= 10 and sum(heard.values()) == tries, heard
    assert all(row[4] == player_device(session) for row in record_of(session)[len(before):])
    program.end()


def check_team_code_leaks(folder):
    """No page and no message tells a team's code, to strangers or to phones of another team or of its own."""
    program, _ = begin(folder)
    program.order("open")
    stranger, mate, other = Phone(program.port), Phone(program.port), Phone(program.port)
    codes, told = program.codes(), []
    for phone, first in ((stranger, {"type": "hello", "protocol": 1}), (mate, {"type": "join", "code": program.code, "team": "t1"}),
                         (other, {"type": "recover", "code": codes["t2"]})):
        phone.say(**first)
        kinds = ["lobby"] if phone is stranger else ["seated", "view"]
        told += [phone.until_type(kind) for kind in kinds]
        phone.say(type="recover", code=codes["t1"] if phone is not stranger else "x")
        told.append(phone.until_type("turned-away"))
    # Its own words alone: a token or a version may hold any four digits by chance.
    text = str([{key: value for key, value in one.items() if key not in ("token", "device", "version", "closes_in", "addresses")}
                for one in told])
    pages = "".join(fetch(program.port, path)[2].decode("latin-1") for path in ("/", "/pictures.json"))
    for code in codes.values():
        assert code not in text and f'"{code}"' not in pages, (code, text)
    program.end()


def check_team_code_after_a_kill(folder):
    """The codes outlive kill -9. By one a phone sits in its team, and is one of its phones and nothing more."""
    program, session = begin(folder)
    program.order("open")
    first = Phone(program.port).join(program.code, "t2")
    assert first.order("place", "a", card=0, spot=1)["type"] == "done"
    codes = program.codes()
    program.kill()
    program = Program(folder, session)
    assert program.codes() == codes
    lost = Phone(program.port)
    lost.say(type="recover", code=codes["t2"])
    assert lost.until_type("seated")["team"] == "t2"
    lost.until_hand(lambda hand: hand["cards"])
    assert board(lost)[0] == (1, False)
    assert lost.order("lift", "b", card=0)["type"] == "done"
    assert Phone(program.port).resume(first.token).team == "t2"  # the seat of the lost phone is not taken
    for word in ("GoOn", "CloseTry", "next", "EndSession"):
        lost.say(type=word, id="x")
        assert lost.until_type("unread")["why"] == "unknown_type"
    program.end()
    actors = {actor for actor, in sqlite3.connect(session).execute("select actor from event where type = 'CardLifted'")}
    assert len(actors) == 1 and min(actors).startswith("t2/"), actors


def check_stolen_token(folder):
    """Who uses a token twice is seen at once by who sits there, and never are there two seats of one."""
    program, session = begin(folder)
    port = program.port
    program.order("open")
    owner = Phone(port).join(program.code, "t1")
    for turn in range(200 if FULL else 20):
        thief = Phone(port).resume(owner.token)
        bye = owner.until_type("bye")
        assert bye["why"] == "displaced" and bye["sentence"], bye
        assert closes_with(owner) == 1008
        # Whose token was used behind their back comes in by the code, to their team's board.
        again = Phone(port)
        again.say(type="resume", token=owner.token, version=0)
        assert again.until_type("turned-away")["why"] == "unknown_seat"
        assert thief.order("place", f"s{turn}", card=0, spot=turn % 2)["type"] == "done"
        owner = thief
    program.end()
    with sqlite3.connect(f"file:{session}?mode=ro", uri=True) as file:
        text = str(file.execute("select * from token").fetchall())
        devices = {device for device, in file.execute("select device from event where type = 'CardPlaced'")}
    assert owner.token not in text and len(devices) == 1, devices


def player_device(session):
    return next(row[4] for row in record_of(session) if row[7] == "CardPlaced")


MESSAGES = [
    {"type": "hello", "protocol": 1}, {"type": "join", "code": "000000"}, {"type": "join", "code": "000000", "team": "t1"},
    {"type": "resume", "token": "x", "version": 0}, {"type": "recover", "code": "x"}, {"type": "kept"}, {"type": "ping"},
    {"type": "look"},
    {"type": "place", "id": "a", "card": 1, "spot": 1}, {"type": "lift", "id": "b", "card": 0},
    {"type": "plant", "id": "c", "card": 1}, {"type": "unplant", "id": "d", "card": 0}, {"type": "seal", "id": "e"},
    {"type": "reopen", "id": "f"}, {"type": "pass", "id": "g"},
]
CLAIMS = [{"role": "desk"}, {"is_admin": True}, {"admin": 1}, {"seat": "desk"}, {"actor": {"seat": "desk"}},
          {"device": "desk"}, {"host": True}, {"__proto__": {"admin": True}}, {"facilitator": "yes"}]
# What wall, desk and table can be told, and what the pipe of the facilitator hears.
DESK = ["GoOn", "SkipStep", "InsertStep", "LookBack", "CloseTry", "OpenTry", "ReopenTry", "ExtendClock", "OpenHint",
        "HideAnswer", "Correct", "AcceptAlso", "Withdraw", "Park", "Turn", "TakeBack", "TimeUp", "EndSession", "SeatTeam",
        "RenameTeam", "MoveTeam", "MergeTeam", "SplitTeam", "RemoveTeam", "open", "close", "try", "reveal", "next", "end",
        "PlaceCard", "admin", "desk", "role", "seated", "view", "change", "bye", "", "PING", "ping "]
# What a stranger and a phone with a seat are told when they say the message as it should be.
TOLD_A_STRANGER = ["lobby", "turned-away", "turned-away", "turned-away", "turned-away", "turned-away", "pong"] + 8 * ["turned-away"]
TOLD_A_PHONE = ["lobby", "turned-away", "turned-away", "turned-away", "turned-away", None, "pong", "view"]


def in_fours(messages):
    """A phone is let go after five messages that are none."""
    return [messages[at:at + 4] for at in range(0, len(messages), 4)]


def check_claimed_roles(folder):
    """Every message with every claim to be somebody, and every order of the desk: unread, and nothing is done."""
    program, session = begin(folder)
    port = program.port
    program.order("open")
    player = Phone(port).join(program.code, "t1")
    assert player.order("place", "1", card=0, spot=1)["type"] == "done"
    before = record_of(session)
    claims = [{**message, **claim} for message in MESSAGES for claim in CLAIMS]
    claims += [{**message, "team": "t2"} for message in MESSAGES if message["type"] != "join"]
    orders = [{"type": word, "id": "x", **more} for word in DESK for more in ({}, {"team": "t1", "card": 0, "spot": 0})]
    for fours in in_fours(claims + orders):
        for seated in (False, True):
            phone = Phone(port)
            if seated:
                player = phone.resume(player.token)
            for message in fours:
                phone.say(**message)
                told = phone.until(lambda heard: heard["type"] not in ("view", "change"))
                assert told["type"] == "unread", (message, told)
                assert told["why"] in ("unknown_key", "unknown_type"), (message, told)
    assert record_of(session) == before
    player.say(type="look")
    player.until_type("view")
    lay = board(player)
    assert lay == [(1, False)] + (len(lay) - 1) * [(-1, False)], lay
    program.end()


def check_who_may_say_what(folder):
    """The table of (who, message): each pair has its verdict, and a stranger's messages leave the record as it was."""
    program, session = begin(folder)
    program.order("open")
    phones = {"stranger": Phone(program.port), "phone": Phone(program.port).join(program.code, "t1")}
    before = record_of(session)
    for who, told in (("stranger", TOLD_A_STRANGER), ("phone", TOLD_A_PHONE)):
        for message, verdict in zip(MESSAGES, told):
            phones[who].say(**message)
            if verdict:
                heard = phones[who].until(lambda one: one["type"] != "view" or verdict == "view")
                assert heard["type"] == verdict, (who, message, heard)
                assert heard.get("why") in (None, "no_seat", "wrong_code", "wrong_team_code", "unknown_seat", "seated"), heard
    assert record_of(session) == before
    for message in MESSAGES[len(TOLD_A_PHONE):]:
        phones["phone"].say(**message)
        heard = phones["phone"].until(lambda one: one.get("id") == message["id"])
        # Planting on a card that lies, and sealing, are a team's to do; the rest has nothing to be done on here.
        assert heard["type"] in ("done", "refused"), (message, heard)
    assert all('"t1"' in str(row) and '"t2"' not in str(row) for row in record_of(session)[len(before):])
    program.end()


run_checks(globals())
