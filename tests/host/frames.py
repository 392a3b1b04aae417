"""Frames of RFC 6455, right and wrong, on raw sockets. usage: frames.py BLASON [NAME...]"""
import base64
import json
import os
import socket
import struct

from frame_cases import ANSWERED, CLOSE, PING, QUIET, TEXT, cases, frame
from phone import Phone
from program import answer_to, begin, run_checks


def frames_in(line):
    """Each frame that comes: opcode and payload; ends with the socket."""
    heard = b""

    def take(count):
        nonlocal heard
        while len(heard) < count:
            more = line.recv(65536)
            if not more:
                raise EOFError
            heard += more
        taken, heard = heard[:count], heard[count:]
        return taken

    try:
        while True:
            first, length = take(2)
            assert first & 0x70 == 0 and length < 128, "the host neither masks nor uses reserved bits"
            if length == 126:
                length = struct.unpack(">H", take(2))[0]
            yield first & 15, take(length)
    except (EOFError, ConnectionResetError):
        return


def verdict_on(port, bytes_, expected):
    """What comes, in the words of the table."""
    phone = Phone(port)
    line = phone.sock
    more = {QUIET: frame(TEXT, PING), QUIET + " part": frame(0, PING[5:])}  # the rest of it is taken as the rest of it
    try:
        line.sendall(bytes_ + more.get(expected, b""))
    except (BrokenPipeError, ConnectionResetError):
        pass  # it was closed before all was said; what it said before that is the verdict
    try:
        for opcode, payload in frames_in(line):
            if opcode == CLOSE:
                code = struct.unpack(">H", payload[:2])[0] if payload else 1005
                if code == 1003:  # the one that waits for an answer
                    line.sendall(frame(CLOSE, payload))
                assert list(frames_in(line)) == [], "something follows the close"
                return code
            if opcode != TEXT:
                return opcode, payload
            kind = json.loads(payload)["type"]
            if isinstance(expected, int):
                continue  # a message before the fault was answered
            if expected in (QUIET, QUIET + " part"):
                return expected if kind == "pong" else kind
            return ANSWERED if kind == "pong" else kind
        return "dropped"
    finally:
        phone.close()


def check_frames(folder):
    """Each case gets its verdict, and another phone never notices."""
    program, _ = begin(folder)
    player = Phone(program.port).join(program.code)
    all_cases, wrong = list(cases()), []
    assert len(all_cases) >= 120 and len({name for name, _, _ in all_cases}) == len(all_cases)
    for number, (name, bytes_, expected) in enumerate(all_cases):
        got = verdict_on(program.port, bytes_, expected)
        if got != expected:
            wrong.append((name, expected, got))
        if number % 15 == 0:
            player = Phone(program.port).resume(player.token)
    assert not wrong, "\n" + "\n".join(map(str, wrong))
    print(len(all_cases), "cases")
    program.end()


def handshake(port, **changed):
    """A handshake with some of its lines others; None: left out."""
    lines = {"Host": f"127.0.0.1:{port}", "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
             "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(), "Origin": f"http://127.0.0.1:{port}"}
    lines |= {name.replace("_", "-"): value for name, value in changed.items() if "-" in name or "_" in name or name in lines}
    head = changed.get("request", "GET /socket HTTP/1.1") + "\r\n"
    return head + "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value is not None) + "\r\n"


def check_handshakes(folder):
    """What is a handshake opens a socket; what is none is answered as the page request it is, or refused."""
    program, _ = begin(folder)
    good = ({}, {"Upgrade": "WebSocket"}, {"Upgrade": "foo, websocket"}, {"Connection": "keep-alive, Upgrade"},
            {"Connection": "upgrade"}, {"Sec-WebSocket-Protocol": "chat"}, {"Sec-WebSocket-Extensions": "permessage-deflate"},
            {"Sec-WebSocket-Extensions": "x-unknown; a=1"})
    bad = ({"Upgrade": None}, {"Upgrade": "h2c"}, {"Connection": None}, {"Connection": "close"}, {"Sec-WebSocket-Key": None},
           {"Sec-WebSocket-Key": "x" * 200}, {"Sec-WebSocket-Version": None}, {"Sec-WebSocket-Version": "12"},
           {"Sec-WebSocket-Version": "8"}, {"Sec-WebSocket-Version": "x"}, {"Origin": None}, {"Host": None},
           {"request": "POST /socket HTTP/1.1"}, {"request": "GET /socket HTTP/1.0"}, {"request": "GET /socket?x HTTP/1.1"},
           {"request": "GET /socket# HTTP/1.1"}, {"request": "HEAD /socket HTTP/1.1"}, {"request": "GET socket HTTP/1.1"})
    for changed in good:
        heard = answer_to(program.port, handshake(program.port, **changed))
        assert heard.startswith("HTTP/1.1 101 "), (changed, heard)
        head = heard.lower()
        assert "sec-websocket-extensions" not in head and "sec-websocket-protocol" not in head, heard
    for changed in bad:
        heard = answer_to(program.port, handshake(program.port, **changed))
        assert heard[9:12] in ("400", "403", "404", "405", "421", "426"), (changed, heard)
        assert "content-security-policy" in heard.lower(), heard
    # Who speaks before being answered might be a page's request that somebody made into a socket.
    early = handshake(program.port) + frame(TEXT, PING).decode("latin-1")
    with socket.create_connection(("127.0.0.1", program.port), timeout=10) as line:
        line.sendall(early.encode("latin-1"))
        assert line.recv(65536).startswith(b"HTTP/1.1 400 ")
    program.end()


run_checks(globals())
