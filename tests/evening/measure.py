"""Figures, not a test: what wall and desk cost while nothing happens, and how soon a key shows.

    measure.py BLASON BLASON-SESSION DECK FOLDER

Laptop 1280x720, projector 1920x1080, software GL, on an X server of its own. Run it alone: nothing else may be busy.
"""
import ctypes
import os
import shutil
import statistics
import subprocess
import sys
import time

from camera import still
from room import PROJECTOR_AREA, Hand, Room

NAMES = ["La Tour", "La Nef", "Le Soleil", "Le Trèfle", "Le Cerf", "L’Ancre"]
TICK = os.sysconf("SC_CLK_TCK")


class Eye:
    """Presses a key and looks at pixels, by its own connection: no program is started in between."""

    def __init__(self):
        self.x, self.test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XGetImage.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.argtypes = self.x.XFlush.argtypes = [ctypes.c_void_p]
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_int] * 2, *[ctypes.c_uint] * 2, ctypes.c_ulong,
                                     ctypes.c_int]
        self.x.XDestroyImage.argtypes = [ctypes.c_void_p]
        self.x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self.x.XStringToKeysym.restype = ctypes.c_ulong
        self.test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.display = self.x.XOpenDisplay(None)
        self.root = self.x.XDefaultRootWindow(self.display)

    def look(self, place):
        image = self.x.XGetImage(self.display, self.root, *place, 0xFFFFFFFF, 2)
        # An XImage begins with four ints, then the pointer to its bytes; bytes_per_line is the sixth int after that.
        width, height = ctypes.cast(image, ctypes.POINTER(ctypes.c_int))[0:2]
        data = ctypes.cast(image + 16, ctypes.POINTER(ctypes.c_void_p))[0]
        line = ctypes.cast(image + 24, ctypes.POINTER(ctypes.c_int))[5]
        pixels = ctypes.string_at(data, line * height)
        self.x.XDestroyImage(image)
        return pixels

    def press(self, key, place, shift=False):
        """Milliseconds from the press to other pixels in that place."""
        code = self.x.XKeysymToKeycode(self.display, self.x.XStringToKeysym(key.encode()))
        before = self.look(place)
        start = time.perf_counter()
        self.test.XTestFakeKeyEvent(self.display, code, 1, 0)
        self.x.XFlush(self.display)
        while self.look(place) == before:
            if time.perf_counter() > start + 5:
                raise SystemExit(f"{key} changed nothing at {place}")
        taken = (time.perf_counter() - start) * 1000
        self.test.XTestFakeKeyEvent(self.display, code, 0, 0)
        self.x.XFlush(self.display)
        return taken


def used(process):
    """Seconds of processor time, in the program and for it, all threads."""
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def idle(room, what, seconds=20):
    still(PROJECTOR_AREA)
    before, start = used(room.process), time.monotonic()
    try:
        room.process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        pass  # as hoped: it stays, and does nothing
    else:
        raise SystemExit(f"the program ended while idle: {what}")
    share = (used(room.process) - before) / (time.monotonic() - start)
    print(f"idle, {what}: {share * 100:.2f} % of one core over {seconds} s", flush=True)


def tell(what, taken):
    taken = sorted(taken)
    print(f"{what}: {len(taken)} presses, median {statistics.median(taken):.1f} ms, p99 {taken[int(len(taken) * 0.99) - 1]:.1f} ms, "
          f"worst {taken[-1]:.1f} ms", flush=True)


def presses(eye, place, keys):
    taken = []
    for key in keys:
        taken.append(eye.press(key, place))
        still(PROJECTOR_AREA)
    return taken


def measure(room, deck):
    eye = Eye()
    room.start(deck, "--script", "standard", "--teams", ",".join(NAMES), "--language", "fr", "--seed", "12",
               "--record", room.record, shoot=False)
    middle = (PROJECTOR_AREA[0] + 300, 300, 64, 64)
    room.desk.reach()
    idle(room, "welcome")
    tell("a key at the desk, the whole wall goes dark or comes back", presses(eye, middle, ["b"] * 60))
    room.after("RoundOpened", room.desk.key, "n")
    room.wall.key("1")
    room.wall.reach()
    chips = (PROJECTOR_AREA[0] + 64, 935, 300, 100)
    tell("a key at the wall, a team is taken", presses(eye, chips, ["2", "1"] * 30))
    room.after("StepOpened", room.desk.key, "s")
    idle(room, "gallery")
    room.wall.reach()
    tell("a key at the wall, a leaf of the gallery turns", presses(eye, middle, ["Next"] * 12 + ["Prior", "Next"] * 24))
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
    taken = presses(eye, (x + 270, y + 420, 560, 180), ["Right", "Left"] * 50)
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
