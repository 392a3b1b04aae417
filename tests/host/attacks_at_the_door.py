"""Who knocks at the phones' host: foreign pages, foreign names, crooked paths. usage: attacks_at_the_door.py BLASON [NAME...]

The attacks are rows 4 to 7 of the field notes on reliability; their figures stand beside each check.
"""
import itertools
import json
import os
import re
import socket

from phone import Phone
from program import answer_to, begin, fetch, run_checks

HANDSHAKE = ("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
POLICY = {"default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self'",
          "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'", "object-src": "'none'"}


def status_of(heard):
    match = re.match(r"HTTP/1\.1 (\d{3}) ", heard)
    return int(match[1]) if match else 0


def body_of(heard):
    return heard.partition("\r\n\r\n")[2]


def careful(heard, port):
    """What must stand over every answer; the answer itself."""
    lines = heard.partition("\r\n\r\n")[0].split("\r\n")[1:]
    headers = dict(line.lower().split(": ", 1) for line in lines)
    assert len(headers) == len(lines), f"a header twice: {lines}"
    policy = dict(part.strip().partition(" ")[::2] for part in headers["content-security-policy"].split(";"))
    reach = policy.pop("connect-src").split()
    assert policy == POLICY, policy
    assert f"ws://127.0.0.1:{port}" in reach and all(re.fullmatch(r"'self'|wss?://[^*]+", to) for to in reach), reach
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "deny"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers.get("server", "blason") == "blason"
    assert "set-cookie" not in headers and "access-control-allow-origin" not in headers
    return heard


def names(port):
    """Under which names phones find the host: those its lobby tells, and the machine itself."""
    phone = Phone(port)
    phone.say(type="hello", protocol=1)
    told = phone.until_type("lobby")["addresses"]
    return sorted({url.removeprefix("http://") for url in told} | {f"127.0.0.1:{port}", f"localhost:{port}"})


def check_origins(folder):
    """25 pages and more ask for the socket: those of the host get it, and no other."""
    program, _ = begin(folder)
    port, own = program.port, names(program.port)
    here = own[0]
    good = [f"http://{name}" for name in own]
    bad = ["null", "", "*", "file://", "about:blank", f"https://{here}", f"HTTP://{here}", f"http://{here}/",
           f"http://{here.partition(':')[0]}", f"http://127.0.0.1:{port + 1}", f"http://127.0.0.1:{port}0",
           f"http://127.0.0.1.evil.example:{port}", f"http://evil.example:{port}", f"http://LOCALHOST:{port}",
           f"http://[::1]:{port}", f"http://[::ffff:127.0.0.1]:{port}", f"http://2130706433:{port}",
           f"http://127.1:{port}", f"http://0.0.0.0:{port}", f"http://localhost.:{port}", f"ws://{here}",
           f"http://user@{here}", f"http://evil.example#{here}", f"http://{here} http://evil.example",
           f"http://{here}, http://evil.example", f"http://evil.example, http://{here}", f"//{here}", here,
           f"http://{here}\t.evil.example", f"http://localhost:{port}.evil.example", f"chrome-extension://{here}"]
    assert len(good) + len(bad) >= 25
    for origin in good:
        careful(heard := ask_for_socket(port, here, [origin]), port)
        assert status_of(heard) == 101, (origin, heard)
    for origin in bad:
        careful(heard := ask_for_socket(port, here, [origin]), port)
        assert status_of(heard) == 403 and body_of(heard) == "", (origin, heard)
    for several in ([], [good[0], "http://evil.example"], ["http://evil.example", good[0]], [good[0], good[0]]):
        careful(heard := ask_for_socket(port, here, several), port)
        assert status_of(heard) in (400, 403) and body_of(heard) == "", (several, heard)
    program.end()


def ask_for_socket(port, host, origins):
    return answer_to(port, f"GET /socket HTTP/1.1\r\nHost: {host}\r\n{HANDSHAKE}"
                     + "".join(f"Origin: {origin}\r\n" for origin in origins) + "\r\n")


def check_hosts(folder):
    """30 names are called: none but the host's own is served a byte, neither of pages nor of the socket."""
    program, _ = begin(folder)
    port, own = program.port, names(program.port)
    bad = ["evil.example", f"evil.example:{port}", "127.0.0.1", "localhost", f"127.0.0.1:{port + 1}",
           f"127.0.0.1:{port}0", f"127.0.0.1:0{port}", f"127.0.0.1.evil.example:{port}", f"LOCALHOST:{port}",
           f"localhost.:{port}", f"evil.localhost:{port}", f"[::1]:{port}", f"[::ffff:127.0.0.1]:{port}",
           f"0.0.0.0:{port}", f"127.1:{port}", f"2130706433:{port}", f"0x7f.0.0.1:{port}", f"127.0.0.2:{port}",
           f"127.0.0.1:{port}@evil.example", f"evil.example@127.0.0.1:{port}", f"http://127.0.0.1:{port}",
           f"127.0.0.1:{port}/", f"127.0.0.1:{port}, evil.example", f"evil.example, 127.0.0.1:{port}",
           f"127.0.0.1 :{port}", f"blason.local:{port}", f"router.lan:{port}", "", ":", f":{port}", "*"]
    assert len(bad) >= 30
    for name in own:
        assert status_of(careful(answer_to(port, f"GET / HTTP/1.1\r\nHost: {name}\r\n\r\n"), port)) == 200, name
    for name in bad:
        for more in ("", f"{HANDSHAKE}Origin: http://{own[0]}\r\n", f"X-Forwarded-Host: {own[0]}\r\n"):
            target = "/socket" if more.startswith("Upgrade") else "/"
            heard = careful(answer_to(port, f"GET {target} HTTP/1.1\r\nHost: {name}\r\n{more}\r\n"), port)
            assert status_of(heard) == 421 and body_of(heard) == "", (name, heard)
    twice = ([own[0], "evil.example"], ["evil.example", own[0]], [own[0], own[0]])
    for several in twice:
        lines = "".join(f"Host: {name}\r\n" for name in several)
        heard = careful(answer_to(port, f"GET / HTTP/1.1\r\n{lines}\r\n"), port)
        assert status_of(heard) in (400, 421) and body_of(heard) == "", (several, heard)
    for target in ("http://evil.example/", f"http://{own[0]}/", "*", "evil.example:80"):
        heard = careful(answer_to(port, f"GET {target} HTTP/1.1\r\nHost: {own[0]}\r\n\r\n"), port)
        assert status_of(heard) in (400, 404) and body_of(heard) == "", (target, heard)
    program.end()


def crooked_paths():
    """Ways out of a folder, were there one: more than 200."""
    ups = ["../", "..\\", "%2e%2e%2f", "%2e%2e/", "..%2f", "%2e%2e%5c", "..%5c", "%252e%252e%252f", "..%c0%af",
           "%c0%ae%c0%ae/", "..%e0%80%af", "%uff0e%uff0e%u2215", "....//", "..;/", ".%00./", "..%00/", "//..//"]
    ends = ["etc/passwd", "etc%2fpasswd", "proc/self/environ", "evening.session", "deck.json"]
    starts = ["/", "/pictures/", "//"]
    for start, up, end in itertools.product(starts, ups, ends):
        yield start + 4 * up + end
    hash_ = "0" * 64
    yield from ("//", "/./", "/.", "/%2f", "/%00", "/index.html%00", "/%2e", "/.git/config", "/pictures", "/pictures/",
                f"/pictures/{hash_}", f"/pictures/{hash_.upper()}", f"/pictures/{hash_}/..", f"/pictures//{hash_}",
                "/pictures.json/", "/pictures.json%00", "/PICTURES.JSON", "/socket/", "/socket/../", "/Socket",
                "/" + "a" * 4000, "/\x7f", "/ä", "/~", "/C:/", "/file:///etc/passwd", "/?/../", "/#/../etc/passwd")


def check_paths(folder):
    """Of more than 200 crooked paths none is anything but refused: there is no folder behind the pages."""
    program, _ = begin(folder)
    port = program.port
    paths = [path for path in crooked_paths() if not path.startswith("/?")]
    assert len(set(paths)) >= 200
    for path in paths:
        heard = careful(answer_to(port, f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"), port)
        assert status_of(heard) in (400, 404) and body_of(heard) == "", (path, heard)
        if path.isprintable() and path.isascii():
            assert status_of(heard) == 404, (path, heard)
    program.end()


def check_headers(folder):
    """Pages and pictures, and answers to every kind of nonsense, carry the careful headers: all of them."""
    program, _ = begin(folder)
    port = program.port
    here = f"Host: 127.0.0.1:{port}\r\n"
    while (index := fetch(port, "/pictures.json"))[0] == 404:
        pass
    pictures = [path for kind in json.loads(index[2]).values() for path in kind.values()]
    page = answer_to(port, f"GET / HTTP/1.1\r\n{here}\r\n")
    parts = re.findall(r'(?:src|href)="(/[^"]+)"', fetch(port, "/")[2].decode())
    assert parts and pictures
    for path in ["/", "/pictures.json", *parts, *pictures]:
        heard = careful(answer_to(port, f"GET {path} HTTP/1.1\r\n{here}\r\n"), port)
        assert status_of(heard) == 200 and "Content-Type: " in heard, (path, heard)
    assert status_of(page) == 200 and "no-store" in page
    nonsense = {
        f"HEAD / HTTP/1.1\r\n{here}\r\n": 405, f"POST / HTTP/1.1\r\n{here}\r\n": 405,
        f"POST / HTTP/1.1\r\n{here}Content-Length: 9\r\n\r\nx": 413,
        f"POST / HTTP/1.1\r\n{here}Transfer-Encoding: chunked\r\n\r\n5\r\nxxxxx\r\n": 413,
        f"OPTIONS * HTTP/1.1\r\n{here}\r\n": 405, f"TRACE / HTTP/1.1\r\n{here}\r\n": 405,
        f"CONNECT evil.example:443 HTTP/1.1\r\n{here}\r\n": 405, f"BREW / HTTP/1.1\r\n{here}\r\n": 405,
        f"GET / HTTP/9.9\r\n{here}\r\n": 400, "GET /\r\n\r\n": 400, "\x16\x03\x01\x02\x00\x01\r\n\r\n": 400,
        f"GET / HTTP/1.1\r\n{here}A : b\r\n\r\n": 400, f"GET / HTTP/1.1\r\n{here}A\r\n\r\n": 400,
        f"GET / HTTP/1.1\r\n{here}Content-Length: 1\r\nContent-Length: 2\r\n\r\n": 400,
        f"GET / HTTP/1.1\r\n{here}Content-Length: -1\r\n\r\n": 400,
        f"GET / HTTP/1.1\r\n{here}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n": 400,
        f"GET /{'a' * 9000} HTTP/1.1\r\n{here}\r\n": 431, f"GET / HTTP/1.1\r\n{here}{'A: b' * 2500}\r\n\r\n": 431,
        f"GET /elsewhere HTTP/1.1\r\n{here}{HANDSHAKE}\r\n": 404, f"GET /socket HTTP/1.1\r\n{here}\r\n": 404,
    }
    for request, status in nonsense.items():
        heard = careful(answer_to(port, request), port)
        assert status_of(heard) == status and body_of(heard) == "", (request[:80], heard)
    program.end()


def check_two_requests_in_one(folder):
    """A request hidden in the body or behind another is not answered as somebody's else."""
    program, _ = begin(folder)
    port = program.port
    here = f"Host: 127.0.0.1:{port}\r\n"
    hidden = f"GET /pictures.json HTTP/1.1\r\n{here}\r\n"
    for first in (f"POST / HTTP/1.1\r\n{here}Content-Length: {len(hidden)}\r\n\r\n",
                  f"GET / HTTP/1.1\r\n{here}Transfer-Encoding: chunked\r\n\r\n5\r\nxxxxx\r\n0\r\n\r\n",
                  f"GET /socket HTTP/1.1\r\n{here}{HANDSHAKE}Origin: http://127.0.0.1:{port}\r\n\r\n"):
        with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
            line.sendall((first + hidden).encode())
            heard = b""
            try:
                while more := line.recv(65536):
                    heard += more
            except ConnectionResetError:
                pass
        assert heard.count(b"HTTP/1.1 ") == 1, heard
    program.end()


def check_no_page_writes_html(_):
    """The phones' page shows texts as texts: nothing in it makes markup of them."""
    ways = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function")
    looked = 0
    for folder, _folders, files in os.walk("game/phone"):
        if "node_modules" in folder:
            continue
        for name in files:
            if name.endswith((".ts", ".tsx", ".mjs", ".html", ".css")):
                looked += 1
                text = open(os.path.join(folder, name), encoding="utf8").read()
                assert not ways.search(text), f"{folder}/{name}: {ways.search(text)[0]}"
    assert looked > 10


run_checks(globals())
