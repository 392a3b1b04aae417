"""Strangers play an evening with the program itself: what game/wire/README.md says is all they know of it.

usage: evening_of_phones.py BLASON [NAME...]      (NAME: of one check, such as check_killed)
"""
import json
import os
import pathlib
import re
import stat
import time

from phone import Gone, Phone
from program import Program, answer_to, begin, board, closes_with, deck_in, events, fetch, run_checks


def check_evening(folder):
    """Join, place, see each other's moves, seal, result with why."""
    program, session = begin(folder)
    assert stat.S_IMODE(os.stat(program.pipe_path).st_mode) == 0o600
    first, mate, other = (Phone(program.port).join(program.code, team) for team in ("t1", "t1", "t2"))
    first.say(type="hello", protocol=1)
    program.order("open")
    for phone in (first, mate, other):
        phone.until_hand(lambda hand: hand["turn"] == "sort")
    count = len(first.hand["cards"])
    for card in range(count):
        assert first.order("place", f"f{card}", card=card, spot=card % 2)["type"] == "done"
        assert other.order("place", f"o{card}", card=card, spot=1)["type"] == "done"
    mate.until_hand(lambda hand: [c["lies"] for c in hand["cards"]] == [c % 2 for c in range(count)])
    assert first.order("plant", "b", card=0)["type"] == "done"
    for phone in (first, other):
        assert phone.order("seal", "seal")["type"] == "done"
        assert phone.order("place", "late", card=0, spot=0)["type"] == "refused"
    assert all(card["right"] is None and card["why"] == "" for card in first.hand["cards"])
    program.order("reveal")
    # A phone that comes in sees what there is now; the others are told it too.
    while any(card["right"] is None for card in Phone(program.port).join(program.code, "t1").hand["cards"]):
        program.order("next")
    first.until_hand(lambda hand: all(card["right"] is not None for card in hand["cards"]))
    assert sum(card["right"] for card in first.hand["cards"]) > 0
    assert all(card["why"] for card in first.hand["cards"])
    assert "no such order" in program.refused("leave")
    program.end()
    assert len(events(session, "CardPlaced")) == 2 * count


def check_killed(folder):
    """kill -9 in mid-round: the same board, no second answer, a seat by its token, an open line for who was away."""
    program, session = begin(folder)
    phones = [Phone(program.port).join(program.code, team) for team in ("t1", "t2")]
    program.order("open")
    for phone in phones:
        phone.until_hand(lambda hand: hand["turn"] == "sort")
        assert phone.order("place", "a", card=0, spot=1)["type"] == "done"
        assert phone.order("plant", "b", card=0)["type"] == "done"
        phone.until_hand(lambda hand: hand["cards"][0]["banner"])
    phones[1].order("seal", "c")
    phones[1].until_hand(lambda hand: hand["turn"] == "locked")
    # Said, and not answered before the end: it may be in the record or not, and never twice.
    phones[0].say(type="place", id="d", card=1, spot=0)
    before = [(board(phone), phone.hand["turn"], phone.hand["banners_left"]) for phone in phones]
    program.kill()
    for phone in phones:
        try:
            while True:
                phone.hear()
        except (Gone, OSError):
            phone.close()

    program = Program(folder, session, "--port", str(program.port))
    again = [Phone(program.port).resume(phone.token, phone.version, phone.hand) for phone in phones]
    for phone, was in zip(again, before):
        phone.until_type("view")
        after = (board(phone), phone.hand["turn"], phone.hand["banners_left"])
        assert after[0][0] == was[0][0] and after[1:] == was[1:], (after, was)
    assert again[0].order("place", "a", card=0, spot=0)["type"] == "done"
    assert again[0].order("place", "d", card=1, spot=0)["type"] == "done"
    again[0].until_hand(lambda hand: [card["lies"] for card in hand["cards"]][:2] == [1, 0])
    assert again[1].order("reopen", "e")["type"] == "done"
    program.end()
    placed = events(session, "CardPlaced")
    assert len(placed) == len(set(placed)) == 3, placed
    assert len(events(session, "BannerPlanted")) == 2


def check_tokens(folder):
    """A token is in no file, and whoever uses it a second time is told."""
    program, session = begin(folder)
    phone = Phone(program.port).join(program.code)
    thief = Phone(program.port).resume(phone.token)
    assert phone.until_type("bye")["why"] == "displaced"
    try:
        phone.hear()
        raise AssertionError("the socket stays")
    except Gone as gone:
        assert gone.args == (1008,)
    thief.say(type="ping")
    thief.until_type("pong")
    late = Phone(program.port)
    late.say(type="resume", token=phone.token, version=0)
    assert late.until_type("turned-away")["why"] == "unknown_seat"
    program.end()
    for file in pathlib.Path(folder).iterdir():
        if file.is_file():
            bytes_ = file.read_bytes()
            assert phone.token.encode() not in bytes_ and thief.token.encode() not in bytes_, file


def check_doors(folder):
    """Foreign names, foreign pages, too much of anything; others play on."""
    program, _ = begin(folder)
    port = program.port
    here = f"127.0.0.1:{port}"
    player = Phone(port).join(program.code, "t1")
    assert Phone(port, origin="http://evil.example").status == 403
    assert Phone(port, origin="").status == 403
    assert Phone(port, host="evil.example", origin=f"http://{here}").status == 421
    assert Phone(port, path="/elsewhere").status == 404
    for target, status in (("/", 200), ("/..%2f", 404), ("/../../etc/passwd", 404), ("/pictures/", 404)):
        heard = answer_to(port, f"GET {target} HTTP/1.1\r\nHost: {here}\r\n\r\n")
        assert heard.startswith(f"HTTP/1.1 {status} "), heard
        assert "default-src 'none'" in heard and "nosniff" in heard
    assert answer_to(port, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").startswith("HTTP/1.1 421 ")
    assert answer_to(port, "GET / HTTP/1.1\r\n\r\n").startswith("HTTP/1.1 421 ")
    assert answer_to(port, f"DELETE / HTTP/1.1\r\nHost: {here}\r\n\r\n").startswith("HTTP/1.1 405 ")
    long = "x" * 9000
    assert answer_to(port, f"GET / HTTP/1.1\r\nHost: {here}\r\nA: {long}\r\n\r\n").startswith("HTTP/1.1 431 ")
    assert answer_to(port, "nonsense\r\n\r\n").startswith("HTTP/1.1 400 ")

    packed = Phone(port, extra="Sec-WebSocket-Extensions: permessage-deflate\r\n")
    assert packed.status == 101 and "permessage-deflate" not in packed.head
    large = Phone(port)
    large.send_frame(1, b"x" * 17000)
    assert closes_with(large) == 1009
    binary = Phone(port)
    binary.send_frame(2, b"{}")
    assert closes_with(binary) == 1003
    split = Phone(port)
    split.send_frame(1, b'{"type":', final=False)
    split.send_frame(0, b'"ping"}')
    assert split.hear()["type"] == "pong"
    reserved = Phone(port)
    reserved.send_frame(3, b"")
    assert closes_with(reserved) == 1002
    bare = Phone(port)
    bare.sock.sendall(b"\x81\x02{}")  # not masked
    assert closes_with(bare) == 1002
    latin = Phone(port)
    latin.send_frame(1, b'{"type":"\xe9"}')
    assert closes_with(latin) == 1007
    role = Phone(port)
    role.say(type="join", code=program.code, role="desk")
    assert role.hear() == {"type": "unread", "why": "unknown_key", "where": "role",
                           "sentence": "This message could not be read."}
    dropped = Phone(port)
    dropped.sock.sendall(b"\x81")
    dropped.close()
    player.say(type="ping")
    player.until_type("pong")
    program.end()


def check_pictures(folder):
    """Every persona and family of the deck gets its picture, under a name that is its bytes and nothing more."""
    program, _ = begin(folder)
    deadline = time.monotonic() + 20
    found = (404,)
    while found[0] == 404 and time.monotonic() < deadline:
        found = fetch(program.port, "/pictures.json")
    assert found[:2] == (200, "application/json; charset=utf-8"), found
    index, deck = json.loads(found[2]), json.loads(pathlib.Path(deck_in(folder)).read_text(encoding="utf8"))
    for kind in ("personas", "families"):
        assert sorted(index[kind]) == sorted(each["id"] for each in deck[kind])
        for path in index[kind].values():
            assert re.fullmatch("/pictures/[0-9a-f]{64}", path)
            status, type_, png = fetch(program.port, path)
            assert status == 200 and type_ == "image/png" and png.startswith(b"\x89PNG"), path
    program.end()


def check_names(folder):
    """Banners raised and names asked for by phones: shown at once without moderation, withheld with it."""
    for moderated in (False, True):
        program, session = begin(folder, more=["--free-names"] + moderated * ["--moderation", "on"])
        other, stranger, raiser = Phone(program.port).join(program.code, "t1"), Phone(program.port), Phone(program.port)
        stranger.say(type="hello", protocol=1)
        assert stranger.until_type("lobby")["raising"]
        raiser.say(**{"type": "join", "code": program.code, "raise": {"banner": 4, "name": " Les\u202e  Renards "}})
        raiser.until_type("seated")
        raiser.until_hand(lambda hand: "Les Renards" in (hand["name"], hand["asked"]))
        teams = {}
        while "t3" not in teams:
            teams = {team["id"]: team["name"] for team in stranger.until_type("lobby")["teams"]}
        assert raiser.hand["name"] == teams["t3"] and (teams["t3"] != "Les Renards") == moderated, teams
        alike = other.order("name", "a", name="LES REN\u0410RDS")  # one letter is Cyrillic
        assert (alike["type"], alike["why"]) == ("refused", "name_alike"), alike
        program.end()
        assert len(events(session, "NameAsked")) == moderated
        os.unlink(session)
    program, session = begin(folder)
    stranger = Phone(program.port)
    stranger.say(**{"type": "join", "code": program.code, "raise": {"banner": 4, "name": "Les Renards"}})
    assert stranger.until_type("turned-away")["why"] == "list_closed"
    program.end()
    assert not events(session, "TeamSeated")


run_checks(globals())
