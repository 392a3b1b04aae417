"""blason --headless as its tests start it, drive it by its control pipe, and ask it for pages."""
import atexit
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

from phone import Gone

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else ""
# Attacks are sampled; with this they are as many as the notes ask for.
FULL = os.environ.get("BLASON_FULL") == "1"


class Program:
    """blason --headless, with its control pipe."""

    def __init__(self, folder, file, *more):
        self.pipe_path = os.path.join(folder, "control")
        self.process = subprocess.Popen(
            [PROGRAM, "--headless", file, "--language", "en", "--control", self.pipe_path, *more],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        atexit.register(self.process.kill)  # of a test that failed nothing stays behind
        self.code = None
        while self.code is None:
            line = self.process.stdout.readline()
            if not line:
                raise AssertionError(self.process.stderr.read())
            if match := re.search(r"http://[\d.]+:(\d+)/", line):
                self.port = int(match[1])
            if match := re.match(r"Code: (\d{6})$", line):
                self.code = match[1]
        self.pipe = open(self.pipe_path, "w", encoding="utf8")

    def order(self, word):
        self.pipe.write(word + "\n")
        self.pipe.flush()
        line = self.process.stdout.readline()
        assert line == f"{word}: done.\n", line

    def codes(self):
        """By team: what the desk would show."""
        end = time.monotonic() + 10
        while time.monotonic() < end:  # each counts once it is recorded, and is told once a second
            self.pipe.write("codes\n")
            self.pipe.flush()
            told = dict(re.findall(r"(t\d+) (\d{4})", self.process.stdout.readline()))
            if told:
                return told
        raise AssertionError("no codes")

    def refused(self, word):
        self.pipe.write(word + "\n")
        self.pipe.flush()
        return self.process.stderr.readline()

    def kill(self):
        self.process.kill()
        self.process.wait()
        self._close()

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(10) == 0
        self._close()

    def _close(self):
        for file in (self.pipe, self.process.stdout, self.process.stderr):
            file.close()


def deck_in(folder, kinds=("families",)):
    """A deck for newcomers whose evening has a sealed round of each of these kinds."""
    deck = json.loads(pathlib.Path("decks/premiers-pas.json").read_text(encoding="utf8"))
    deck["scripts"] = [{"id": "phones", "name": "Phones", "steps": [
        {"step": "welcome", "minutes": 1},
        *({"step": "round", "kind": kind, "mode": "sealed", "minutes": 5, "seconds": 3000} for kind in kinds),
        {"step": "podium", "minutes": 1}]}]
    path = os.path.join(folder, "deck.json")
    pathlib.Path(path).write_text(json.dumps(deck), encoding="utf8")
    return path


def begin(folder, port=0, kinds=("families",), more=()):
    session = os.path.join(folder, "evening.session")
    program = Program(folder, deck_in(folder, kinds), "--script", "phones", "--teams", "2", "--seed", "7",
                      "--record", session, "--port", str(port), *more)
    return program, session


def events(session, kind):
    with sqlite3.connect(f"file:{session}?mode=ro", uri=True) as file:
        return file.execute("select device, command from event where type = ?", (kind,)).fetchall()


def record_of(session):
    """Every event by now, of a session somebody else holds: read from a copy."""
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "copy")
        for tail in ("", "-wal"):
            if os.path.exists(session + tail):
                shutil.copy(session + tail, copy + tail)
        with sqlite3.connect(copy) as file:
            return file.execute("select * from event order by seq").fetchall()


def board(phone):
    return [(card["lies"], card["banner"]) for card in phone.hand["cards"]]


def answer_to(port, request):
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(request.encode())
        heard = b""
        while b"\r\n\r\n" not in heard:
            more = line.recv(65536)
            if not more:
                break
            heard += more
    return heard.decode("latin-1")


def closes_with(phone):
    try:
        while True:
            phone.hear()
    except Gone as gone:
        return gone.args[0]


def fetch(port, path):
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    line.request("GET", path)
    answer = line.getresponse()
    return answer.status, answer.getheader("Content-Type"), answer.read()


def memory_of(process):
    """What it occupies, in kB; a sanitizer keeps what is given back, and nothing is said of it."""
    if os.environ.get("BLASON_SANITIZED"):
        return 0
    with open(f"/proc/{process.pid}/status", encoding="utf8") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))


def run_checks(names):
    """Runs every check_… of that module, or those named on the command line, each in a folder of its own."""
    wanted = sys.argv[2:]
    for name, check in list(names.items()):
        if name.startswith("check_") and (not wanted or name in wanted):
            with tempfile.TemporaryDirectory() as folder:
                check(folder)
            print(name, "ok", flush=True)
