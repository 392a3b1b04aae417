"""Programs that share nothing with the host complete an evening: Node's ws, Python's websockets, curl, and one written from
game/wire/README.md alone (phone.py; Firefox and Chromium have tests of their own). usage: clients.py BLASON [NAME...]

Who is not installed is told and left out.
"""
import json
import pathlib
import shutil
import subprocess
import sys

from evening_led import evening
from program import begin, run_checks

HERE = pathlib.Path(__file__).parent


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
