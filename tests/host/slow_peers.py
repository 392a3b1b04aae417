"""Who talks or listens too slowly keeps nobody waiting. usage: slow_peers.py BLASON [NAME...]

The attacks are rows 13 and 14 of the field notes on reliability; slowhttptest runs besides where it is installed.
"""
import os
import select
import shutil
import socket
import subprocess
import time

from phone import Phone
from program import FULL, answer_to, begin, board, fetch, memory_of, run_checks

SECONDS = 60 if FULL else 6
UPDATES = 20  # a second, while phones sleep


def dribblers(port, count):
    """Connections that have begun to ask for something, each in another way, and do not go on."""
    here = f"Host: 127.0.0.1:{port}\r\n"
    begun = ("G", "GET / HT", "GET / HTTP/1.1\r\n", f"GET / HTTP/1.1\r\n{here}X-a: ", "",
             f"POST / HTTP/1.1\r\n{here}Transfer-Encoding: chunked\r\n\r\n",
             f"GET /socket HTTP/1.1\r\n{here}Upgrade: websocket\r\nConnection: Upgrade\r\n")
    for number in range(count):
        line = socket.create_connection(("127.0.0.1", port), timeout=20)
        line.sendall(begun[number % len(begun)].encode())
        yield line


def is_shut(line):
    """Whether the host has let it go."""
    line.setblocking(False)
    try:
        while line.recv(65536):
            pass
        return True
    except BlockingIOError:
        return False
    except ConnectionError:
        return True


def check_slow_askers(folder):
    """500 connections that never end their question: pages and phones are answered, and they are let go in time."""
    program, _ = begin(folder)
    port = program.port
    program.order("open")
    player = Phone(port).join(program.code, "t1")
    lines = list(dribblers(port, 500))
    began, rounds, fed = time.monotonic(), 0, 0
    while time.monotonic() - began < SECONDS or not all(is_shut(line) for line in lines):
        assert time.monotonic() - began < SECONDS + 20, sum(not is_shut(line) for line in lines)
        assert fetch(port, "/")[0] == 200
        assert player.order("place", f"p{rounds}", card=0, spot=rounds % 2)["type"] == "done"
        rounds += 1
        for line in lines:  # a letter more never buys more time
            try:
                line.sendall(b"a")
                fed += 1
            except OSError:
                pass
        if rounds % 8 == 0:  # messages are counted by socket
            player = Phone(port).resume(player.token)
    assert rounds > 3 and fed > 500
    for line in lines:
        line.close()
    program.end()


def check_slow_readers_of_pages(folder):
    """300 that ask for the largest page, and read nothing of it: they are let go, and cost no more than they may."""
    program, _ = begin(folder)
    port = program.port
    script = next(part for part in fetch(port, "/")[2].decode().split('"') if part.endswith(".js"))
    before, lines = memory_of(program.process), []
    for _ in range(300):
        line = socket.socket()
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        line.connect(("127.0.0.1", port))
        line.sendall(f"GET {script} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode() * 20)
        lines.append(line)
    assert answer_to(port, f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n").startswith("HTTP/1.1 200 ")
    assert memory_of(program.process) - before < 16384
    deadline = time.monotonic() + 25
    while time.monotonic() < deadline and open_files(program.process) > 20:
        assert fetch(port, "/")[0] == 200
    assert open_files(program.process) <= 20
    for line in lines:
        line.close()
    program.end()


def open_files(process):
    return len(os.listdir(f"/proc/{process.pid}/fd"))


def check_sleeping_phones(folder):
    """3 of 12 phones read nothing while their teams play: memory stays, others are answered, they come back right."""
    program, _ = begin(folder)
    port = program.port
    phones = []
    for number in range(12):
        phone = Phone(port)
        if number < 3:
            phone.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        phones.append(phone.join(program.code, f"t{number % 2 + 1}"))
    program.order("open")
    for phone in phones:
        phone.until_hand(lambda hand: hand["turn"] == "sort")
    sleepers, movers = phones[:3], phones[3:]
    before, began, slowest, turn = memory_of(program.process), time.monotonic(), 0.0, 0
    while time.monotonic() - began < max(SECONDS, 12):
        for at, phone in enumerate(movers):
            if turn % 12 == 11:  # messages are counted by socket
                phone = movers[at] = Phone(port).resume(phone.token)
            asked = time.monotonic()
            assert phone.order("place", f"n{at}-{turn}", card=at % 4, spot=(turn + at) % 2)["type"] in ("done", "refused")
            slowest = max(slowest, time.monotonic() - asked)
        turn += 1
        # As many as the notes ask for: what is played is remembered, and a quick machine would play without end.
        select.select([], [], [], max(0.0, began + turn * len(movers) / UPDATES - time.monotonic()))
    assert memory_of(program.process) - before < 4096
    assert slowest < 2, slowest  # a host that waited for a sleeper would take ten
    for sleeper, mate in zip(sleepers, (1, 0, 1)):
        woken = Phone(port).resume(sleeper.token, sleeper.version, sleeper.hand)
        mate = movers[mate]
        for _ in range(8):  # what a team does is told within a fifth of a second
            for phone in (woken, mate):
                phone.say(type="look")
                phone.until_type("view")
            if board(woken) == board(mate):
                break
            select.select([woken.sock], [], [], 1)
        assert board(woken) == board(mate)
    program.end()


def check_slowhttptest(folder):
    """The known program for it, in its three ways: the page is served all the while, a phone that plays is not dropped."""
    if shutil.which("slowhttptest") is None:
        return print("slowhttptest is not installed")
    program, _ = begin(folder)
    url = f"http://127.0.0.1:{program.port}/"
    player = Phone(program.port).join(program.code, "t1")
    for way in (["-H", "-i", "1"], ["-B", "-i", "1", "-s", "8192"], ["-X", "-w", "1", "-y", "10", "-n", "1"]):
        attack = subprocess.Popen(["slowhttptest", *way, "-c", "500", "-r", "250", "-l", str(SECONDS), "-u", url],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        asked = 0
        while attack.poll() is None:
            assert fetch(program.port, "/")[0] == 200
            player.say(type="ping")
            player.until_type("pong")
            asked += 1
            try:
                attack.wait(0.6)
            except subprocess.TimeoutExpired:
                pass
        assert asked > SECONDS / 2
    program.end()


run_checks(globals())
