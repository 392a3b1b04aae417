"""A hosted room is played in behind the real nginx and the real Caddy. usage: behind_proxies.py BLASON [NAME...]

Who is not installed is told and left out. 127.0.0.2, .3… are people somewhere; 127.0.0.1 is the proxy.
"""
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys

from hosted_room import NAME, SAMPLES, Room, caddy, nginx
from phone import Gone, Phone
from program import PROGRAM, begin, board, run_checks

HERE = pathlib.Path(__file__).parent
EACH = 10  # codes one address may try in vain


def told_address(room, phone):
    """Phones behind the proxy are told its address and no other."""
    phone.say(type="hello", protocol=1)
    assert phone.until_type("lobby")["addresses"] == [room.url]


def pages_and_names(room):
    head, body = room.ask("/")
    assert head.startswith("HTTP/1.1 200 ") and body.startswith(b"<!doctype html>"), head
    assert f"wss://{NAME}:{room.port}" in head and "default-src 'none'" in head
    assert set(re.findall(r"ws://([^: ;]+)", head)) == {"127.0.0.1", "localhost"}  # what lies behind is not told
    for part in re.findall(r'(?:src|href)="(/[^"]+)"', body.decode()):
        assert room.ask(part)[0].startswith("HTTP/1.1 200 "), part
    # The proxy knows other names perhaps; the program does not, whichever way they come.
    foreign = room.ask("/", host="evil.example")
    assert not foreign[0].startswith("HTTP/1.1 200 ") or foreign[1] == b"", foreign
    direct = socket.create_connection(("127.0.0.1", room.program.port), timeout=10)
    direct.sendall(b"GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: blason.test\r\n\r\n")
    assert direct.recv(65536).startswith(b"HTTP/1.1 421 ")
    direct.close()
    for origin, host in (("https://evil.example", None), (room.url, f"{NAME}.evil.example:{room.program.port}")):
        assert Phone(room.program.port, origin=origin, host=host).status in (403, 421)
    assert room.phone().status == 101


def plays_and_comes_back(room):
    """Two phones of people, one of them another's program; the program is killed behind the proxy, and both go on."""
    phone = room.phone()
    told_address(room, phone)
    phone.join(room.program.code, "t1")
    room.program.order("open")
    phone.until_hand(lambda hand: hand["turn"] == "sort")
    assert phone.order("place", "a", card=0, spot=1)["type"] == "done"
    phone.until_hand(lambda hand: hand["cards"][0]["lies"] == 1)
    room.program.kill()
    try:
        while True:
            phone.hear()
    except (Gone, OSError):
        pass
    head, _ = room.ask("/")
    assert head.startswith("HTTP/1.1 502 "), head
    room.begin_again()
    back = room.phone().resume(phone.token)
    back.until_type("view")
    assert board(back)[0] == (1, False)
    assert back.order("place", "b", card=1, spot=0)["type"] == "done"


def another_program_joins(room):
    """Python's own library opens the socket as a browser does: wss, and a certificate that is looked at."""
    python = next((one for one in ("/usr/bin/python3", sys.executable)
                   if subprocess.run([one, "-c", "import websockets"], capture_output=True, check=False).returncode == 0), None)
    if python is None:
        return print("python3-websockets is not installed")
    with subprocess.Popen([python, str(HERE / "client_websockets.py"), room.url, room.program.code, room.authority],
                          stdout=subprocess.PIPE, text=True) as client:
        try:
            assert client.stdout.readline() == "sealed\n"
        finally:
            client.kill()


def a_browser_joins(room):
    """The page itself: which socket it opens, and whether its policy lets it."""
    chromium = os.environ.get("BLASON_CHROMIUM", "/usr/bin/chromium")
    if not os.path.exists(chromium):
        return print("chromium is not installed")
    told = subprocess.run(["node", str(HERE / "page_behind_proxies.mjs"), room.url, room.program.code],
                          capture_output=True, text=True, timeout=60, check=False)
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout) == {"faults": [], "sockets": [f"wss://{NAME}:{room.port}/socket"], "safe": True}, told.stdout


def wrong_code(program):
    return "000000" if program.code != "000000" else "000001"


def guess(room, source, count, extra=""):
    """So many wrong codes in a row, from there."""
    phone = room.phone(source=source, extra=extra)
    for _ in range(count):
        phone.say(type="join", code=wrong_code(room.program))
        assert phone.until_type("turned-away")["why"] == "wrong_code"
    phone.close()


def may_join(room, source, extra=""):
    phone = room.phone(source=source, extra=extra)
    phone.say(type="join", code=room.program.code)
    return phone.until(lambda told: told["type"] in ("seated", "turned-away"))["type"] == "seated"


LIES = ["X-Forwarded-For: 127.0.0.3\r\n", "X-Forwarded-For: 127.0.0.3, 127.0.0.1\r\n", "X-Real-IP: 127.0.0.3\r\n",
        "X-Forwarded-For: unknown\r\nX-Forwarded-For: ,\r\n", "X-Forwarded-For: \"\r\nVia: 1.1 127.0.0.3\r\n"]
OTHER_LIES = ["Forwarded: for=127.0.0.3\r\n", "Forwarded: for=\"[::1\"\r\nX-Forwarded-For: 127.0.0.3\r\n"]


def people_are_counted(room, lies):
    """Wrong codes are those of who typed them: not of the proxy, and of nobody who is only said to be there."""
    for lie in lies[:5]:
        guess(room, "127.0.0.2", EACH // 5, lie)
    for lie in ("", *lies):
        assert not may_join(room, "127.0.0.2", lie), lie
    assert may_join(room, "127.0.0.3")


def a_stranger_is_not_believed(room):
    """Past the proxy, at the program's own port: what somebody says of itself counts for nothing."""
    stranger = Phone(room.program.port, source="127.0.0.4", extra="X-Forwarded-For: 127.0.0.5\r\n")
    for _ in range(EACH):
        stranger.say(type="join", code=wrong_code(room.program))
        assert stranger.until_type("turned-away")["why"] == "wrong_code"
    stranger.say(type="join", code=room.program.code)
    assert stranger.until_type("turned-away")["why"] == "wrong_code"
    other = Phone(room.program.port, source="127.0.0.4", extra="X-Forwarded-For: 127.0.0.6\r\n")
    other.say(type="join", code=room.program.code)
    assert other.until_type("turned-away")["why"] == "wrong_code"


def check_nginx(folder):
    if not os.path.exists("/usr/sbin/nginx"):
        return print("nginx is not installed")
    room = Room(folder, nginx)
    pages_and_names(room)
    with socket.create_connection(("127.0.0.1", room.plain), timeout=10) as line:
        line.sendall(f"GET /#a HTTP/1.1\r\nHost: {NAME}\r\n\r\n".encode())
        assert line.recv(4096).startswith(b"HTTP/1.1 301 ")
    nginx_reads_its_file_again(room)
    plays_and_comes_back(room)
    another_program_joins(room)
    a_browser_joins(room)
    room.end()


def nginx_reads_its_file_again(room):
    """A line that lives is not cut, and what waits for it is not held back: not by a reload, and by none of its clocks."""
    sample = (SAMPLES / "nginx.conf").read_text(encoding="utf8")
    waits = re.findall(r"proxy_(?:read|send)_timeout (\d+)s;", sample)
    assert len(waits) == 2 and all(int(wait) >= 30 for wait in waits)  # phones are heard every 2.5 s, and let go after 10
    assert "proxy_buffering off;" in sample
    phone = room.phone()
    room.proxy.process.send_signal(signal.SIGHUP)
    for _ in range(3):
        assert room.ask("/")[0].startswith("HTTP/1.1 200 ")
        phone.say(type="ping")
        phone.until_type("pong")
    phone.close()


def check_nginx_counts_people(folder):
    if not os.path.exists("/usr/sbin/nginx"):
        return print("nginx is not installed")
    # As it is, and as others write it: what the stranger said stands before what nginx saw.
    adds = (("X-Forwarded-For $remote_addr", "X-Forwarded-For $proxy_add_x_forwarded_for"),
            ('proxy_set_header Forwarded "";', ""))
    for change in ((), adds):
        room = Room(folder, nginx, change=change)
        if change:  # a line nginx did not write contradicts its own: the proxy is counted, and nobody else
            guess(room, "127.0.0.7", EACH, OTHER_LIES[0])
            assert not may_join(room, "127.0.0.7", OTHER_LIES[0]) and may_join(room, "127.0.0.7")
            room.restart()
        people_are_counted(room, LIES if change else LIES + OTHER_LIES)
        room.restart()
        a_stranger_is_not_believed(room)
        room.end()
        os.remove(room.session)


def check_caddy(folder):
    if shutil.which("caddy") is None:
        return print("caddy is not installed")
    room = Room(folder, caddy)
    pages_and_names(room)
    plays_and_comes_back(room)
    another_program_joins(room)
    room.end()


def check_caddy_counts_people(folder):
    if shutil.which("caddy") is None:
        return print("caddy is not installed")
    room = Room(folder, caddy)
    people_are_counted(room, LIES + OTHER_LIES)
    room.end()


def told_behind(program, source, words, code):
    """What somebody is told who joins from there, with these words of where they come from."""
    phone = Phone(program.port, source=source, extra=f"{words}\r\n", host=NAME, origin=f"https://{NAME}")
    phone.say(type="join", code=code)
    return phone.until(lambda told: told["type"] in ("seated", "turned-away"))["type"]


NAMED = ("--public-url", f"https://{NAME}", "--proxy", "127.0.0.8", "--proxy", "127.0.0.16/28")


def check_named_proxies(folder):
    """Those that --proxy names are believed, addresses and networks, and in a row."""
    program, _ = begin(folder, more=NAMED)
    for turn in range(EACH):
        said = ("X-Forwarded-For: 198.51.100.1", "Forwarded: for=198.51.100.1;proto=https")[turn % 2]
        assert told_behind(program, ("127.0.0.8", "127.0.0.17")[turn % 2], said, wrong_code(program)) == "turned-away"
    for source in ("127.0.0.8", "127.0.0.31"):
        row = "X-Forwarded-For: 203.0.113.1, 198.51.100.1, 127.0.0.20"
        assert told_behind(program, source, row, program.code) == "turned-away"
        assert told_behind(program, source, "X-Forwarded-For: 198.51.100.1, 198.51.100.2", program.code) == "seated"
    program.end()


def check_nobody_else_is_believed(folder):
    """Where proxies are named this machine is none."""
    program, _ = begin(folder, more=NAMED)
    for turn in range(EACH):
        assert told_behind(program, "127.0.0.1", f"X-Forwarded-For: 198.51.100.{turn}", wrong_code(program)) == "turned-away"
    assert told_behind(program, "127.0.0.1", "X-Forwarded-For: 198.51.100.99", program.code) == "turned-away"
    assert told_behind(program, "127.0.0.2", "X-Forwarded-For: 127.0.0.1", program.code) == "seated"
    program.end()


def check_calls(folder):
    """A path, a name that is none and a proxy that is none are refused with a sentence."""
    for call, sentence in ((["--public-url", "https://a.example/jeu"], "nothing may follow it"),
                           (["--public-url", "a.example"], "an address like https://blason.example is wanted"),
                           (["--proxy", "proxy.example"], "an address such as 192.168.1.2 or a network"),
                           (["--proxy", "0.0.0.0/0"], "an address such as 192.168.1.2 or a network")):
        done = subprocess.run([PROGRAM, "--headless", "decks/premiers-pas.json", "--language", "en", *call,
                               "--record", f"{folder}/none.session"], capture_output=True, text=True, timeout=30, check=False)
        assert done.returncode == 2 and sentence in done.stderr, done
        assert not os.path.exists(f"{folder}/none.session")


run_checks(globals())
