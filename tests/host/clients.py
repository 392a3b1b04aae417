"""Programs that share nothing with the host complete an evening: Node's ws, Python's websockets, curl, and one written from
game/wire/README.md alone (phone.py; Chromium has tests of its own). usage: clients.py BLASON [NAME...]

Who is not installed is told and left out.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import threading

from phone import Phone
from program import begin, events, run_checks

HERE = pathlib.Path(__file__).parent
KINDS = ("families", "fiefs")  # of the evening's rounds


def evening(folder, command):
    """Leads an evening of two rounds to its end in which that program plays for one team, and answers for the other; whether
    the record has what it says it did."""
    program, session = begin(folder, kinds=KINDS)
    witness = Phone(program.port).join(program.code, "t2")
    url = f"http://127.0.0.1:{program.port}"
    with subprocess.Popen([*command, url, program.code], stdout=subprocess.PIPE, text=True) as client:
        late = threading.Timer(30, client.kill)
        late.start()
        played = [lead_round(program, witness, client, number) for number, _ in enumerate(KINDS, 1)]
        program.order("end")
        assert client.stdout.readline() == "ended\n"
        assert client.wait() == 0
        late.cancel()
    program.end()
    own = {device for device, command in events(session, "CardPlaced") if not command.startswith("witness")}
    assert len(own) == 1
    assert len(events(session, "CardPlaced")) == 2 * sum(count for _, count in played), played
    assert len(events(session, "BoardLocked")) == 2 * len(KINDS)
    return played


def lead_round(program, witness, client, number):
    program.order("open")
    hand = witness.until_hand(lambda hand: hand["turn"] == "sort" and hand["head"]["number"] == number)
    for card in range(len(hand["cards"])):
        assert witness.order("place", f"witness-{number}-{card}", card=card, spot=0)["type"] == "done"
    assert witness.order("seal", f"witness-{number}-seal")["type"] == "done"
    assert client.stdout.readline() == "sealed\n"
    program.order("reveal")
    reader = Phone(program.port).join(program.code, "t2")
    while any(card["right"] is None for card in reader.hand["cards"]):
        program.order("next")
        reader.say(type="look")
        reader.until_type("view")
    told = client.stdout.readline().split()
    assert told[0] == "told" and int(told[2]) == len(hand["cards"]), told
    return int(told[1]), int(told[2])


def has(*command):
    try:
        return subprocess.run(command, capture_output=True, timeout=30).returncode == 0
    except FileNotFoundError:
        return False


def check_node(folder):
    ws = 'globalThis.WebSocket ?? require("/usr/share/nodejs/ws")'
    if not has("node", "-e", ws):
        return print("no WebSocket for node is installed")
    played = evening(folder, ["node", str(HERE / "client_node.mjs")])
    assert played == [(2, 4), (1, 3)], played  # with the seed of begin()


def check_websockets(folder):
    for python in ("/usr/bin/python3", sys.executable):
        if has(python, "-c", "import websockets"):
            played = evening(folder, [python, str(HERE / "client_websockets.py")])
            assert played == [(0, 4), (2, 3)], played
            return
    print("python3-websockets is not installed")


def check_curl(folder):
    """curl of Debian 12 has no WebSocket: pages and pictures."""
    if shutil.which("curl") is None:
        return print("curl is not installed")
    program, _ = begin(folder)
    base = f"http://127.0.0.1:{program.port}"

    def curl(*more):
        return subprocess.run(["curl", "-sS", "--fail", "--retry", "20", "--retry-delay", "1", "--retry-all-errors", *more],
                              capture_output=True, timeout=60, check=True).stdout

    assert curl(f"{base}/").startswith(b"<!doctype html>")
    index = json.loads(curl(f"{base}/pictures.json"))
    pictures = [path for kind in index.values() for path in kind.values()]
    assert pictures and all(curl(base + path).startswith(b"\x89PNG") for path in pictures)
    kept = curl("--compressed", "-D", "-", f"{base}{pictures[0]}", f"{base}/")  # two on one connection
    assert kept.count(b"HTTP/1.1 200") == 2
    program.end()


run_checks(globals())
