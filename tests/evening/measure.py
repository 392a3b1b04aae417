"""Figures, not a test: what wall and desk cost while nothing happens, and how soon a key shows.

    measure.py BLASON BLASON-SESSION DECK FOLDER

Laptop 1280x720, projector 1920x1080, software GL, on an X server of its own. Run it alone: nothing else may be busy.
"""
import os
import shutil
import statistics
import subprocess
import sys
import time

from camera import still
from finger import Finger
from room import PROJECTOR_AREA, Hand, Room

NAMES = ["La Tour", "La Nef", "Le Soleil", "Le Trèfle", "Le Cerf", "L’Ancre"]
TICK = os.sysconf("SC_CLK_TCK")


def used(process):
    """Seconds of processor time, in the program and for it, all threads."""
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def leave_alone(room, seconds):
    try:
        room.process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return  # as hoped: it stays
    raise SystemExit("the program ended while it was left alone")


def idle(room, what, seconds=20):
    still(PROJECTOR_AREA)
    leave_alone(room, 3)  # what may come next is got ready
    before, start = used(room.process), time.monotonic()
    leave_alone(room, seconds)
    share = (used(room.process) - before) / (time.monotonic() - start)
    print(f"idle, {what}: {share * 100:.2f} % of one core over {seconds} s", flush=True)


def tell(what, taken):
    taken = sorted(taken)
    print(f"{what}: {len(taken)} presses, median {statistics.median(taken):.1f} ms, p99 {taken[int(len(taken) * 0.99) - 1]:.1f} ms, "
          f"worst {taken[-1]:.1f} ms", flush=True)


def presses(finger, place, keys):
    taken = []
    for key in keys:
        taken.append(finger.press(key, place))
        still(PROJECTOR_AREA)
    return taken


def measure(room, deck):
    finger = Finger()
    room.start(deck, "--script", "standard", "--teams", ",".join(NAMES), "--language", "fr", "--seed", "12",
               "--record", room.record, shoot=False)
    middle = (PROJECTOR_AREA[0] + 300, 300, 64, 64)
    room.desk.reach()
    idle(room, "welcome")
    tell("a key at the desk, the whole wall goes dark or comes back", presses(finger, middle, ["b"] * 60))
    room.after("RoundOpened", room.desk.key, "n")
    room.wall.key("1")
    room.wall.reach()
    chips = (PROJECTOR_AREA[0] + 64, 935, 300, 100)
    tell("a key at the wall, a team is taken", presses(finger, chips, ["2", "1"] * 30))
    room.after("StepOpened", room.desk.key, "s")
    idle(room, "gallery")
    room.wall.reach()
    tell("a key at the wall, a leaf of the gallery turns", presses(finger, middle, ["Next"] * 12 + ["Prior", "Next"] * 24))
    room.after("RoundOpened", room.desk.key, "s")
    idle(room, "a clock runs on both")
    paused = room.after("Switched", room.desk.key, "p")
    assert paused
    idle(room, "the clock stands still")
    room.process.terminate()
    room.process.wait(20)

    full = os.path.join(os.path.dirname(room.record), "full.session")
    subprocess.run([room.session_program, "rehearse", deck, "--teams", "12", "--record", full], check=True,
                   stdout=subprocess.DEVNULL)
    room.record = full
    room.start(full, shoot=False)
    room.desk.reach()
    x, y, width, height = room.windows.place("pupitre")
    still((x, y, width, height), PROJECTOR_AREA)  # a press while the program still starts would count its start
    before, start = used(room.process), time.monotonic()
    taken = presses(finger, (x + 270, y + 420, 560, 180), ["Right", "Left"] * 50)
    tell("a key at the desk, 12 teams and 8 rounds, the desk shows it", taken)
    print(f"processor time for each of these, three frames: {(used(room.process) - before) / len(taken) * 1000:.1f} ms", flush=True)


def main():
    program, session_program, deck, folder = sys.argv[1:]
    folder = os.path.abspath(folder)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    room = Room(program, session_program, folder, os.path.join(folder, "evening.session"))
    try:
        measure(room, deck)
    finally:
        room.stop()


if __name__ == "__main__":
    main()
