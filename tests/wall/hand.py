"""A hand at the real window: every touch goes through xdotool, every wait ends with an event in the record."""
import ctypes
import json
import os
import select
import subprocess
import time

UNITS = 1080  # the wall's height in its own units, whatever the window
WIDTH = 1920


def xdotool(*words):
    return subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True, text=True).stdout


class Changes:
    """Blocks until a file of a folder is written (Linux inotify)."""

    MODIFIED, MOVED_IN, CREATED = 0x2, 0x80, 0x100

    def __init__(self, folder):
        libc = ctypes.CDLL(None, use_errno=True)
        self.told = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        mask = self.MODIFIED | self.MOVED_IN | self.CREATED
        if self.told < 0 or libc.inotify_add_watch(self.told, os.fsencode(folder), mask) < 0:
            raise OSError(ctypes.get_errno(), f"{folder} cannot be watched")

    def until(self, what, condition, seconds=30):
        """What the condition gives, as soon as a change makes it give something."""
        end = time.monotonic() + seconds
        while True:
            found = condition()
            if found:
                return found
            # What came since the watch began is still there to be read: no change is missed.
            ready, _, _ = select.select([self.told], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise SystemExit(f"waited {seconds} s in vain: {what}")
            os.read(self.told, 65536)


class Wall:
    """The program in its window, and the record it writes."""

    def __init__(self, program, session_program, deck, folder, teams, seed):
        self.session_program, self.folder = session_program, folder
        self.record = os.path.join(folder, "evening.session")
        self.changes = Changes(folder)
        self.program = subprocess.Popen([
            program, deck, "--script", "discovery", "--teams", ",".join(teams), "--language", "fr", "--seed", str(seed),
            "--record", self.record, "--window", "1280x720", "--shoot", os.path.join(folder, "pictures"),
            "--no-desk", "--no-host"])
        self.window = self.find()
        self.scale = 720 / UNITS
        place = dict(line.split("=") for line in
                     xdotool("getwindowgeometry", "--shell", self.window).split())
        self.x, self.y = int(place["X"]), int(place["Y"])

    @staticmethod
    def find():
        """The program's window, once there is one."""
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Blason$"],
                               check=True, capture_output=True, text=True, timeout=30)
        return found.stdout.split()[0]

    # ---- the hand

    def at(self, point):
        return round(self.x + point[0] * self.scale), round(self.y + point[1] * self.scale)

    def click(self, point):
        xdotool("mousemove", *self.at(point), "click", 1)

    def drag(self, start, end):
        xdotool("mousemove", *self.at(start), "mousedown", 1)
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        xdotool("mousemove", *self.at(middle))
        xdotool("mousemove", *self.at(end), "mouseup", 1)

    def key(self, *keys):
        xdotool("key", "--delay", 30, *keys)

    def type(self, text):
        xdotool("type", "--delay", 40, text)

    # ---- the record

    def export(self, form):
        told = subprocess.run([self.session_program, "export", self.record, "--as", form], capture_output=True, text=True)
        return told.stdout

    def events(self, kind):
        return [event["body"] for event in map(json.loads, self.export("events").splitlines()) if event["type"] == kind]

    def wait(self, kind, count):
        """The bodies of all events of that kind, once there are `count`."""
        return self.changes.until(f"{count} {kind}", lambda: (found := self.events(kind)) and len(found) >= count and found)


# ---- where things stand on the wall, in its units

def seat(place):
    """The middle of a place in the lobby, while fewer than eight teams stand there in two rows."""
    return 734 + (place % 4) * 284 + 135, 164 + (place // 4) * 387 + 186


RENAME = (734 + 228, 986)
CARD = (464, 737)
PASS = (1722, 640)
NEXT = (1722, 856)


def row(left, width, count, most, gap):
    """The middles of `count` cells in one row."""
    cell = min(most, (width - (count - 1) * gap) / count)
    start = left + (width - count * cell - (count - 1) * gap) / 2
    return [start + i * (cell + gap) + cell / 2 for i in range(count)]


def column(count, number):
    return row(60, WIDTH - 120, count, 460, 16)[number], 342


def face(count, number):
    return row(64, WIDTH - 128, count, 460, 16)[number], 862


def chip(count, number):
    width = min(340, (WIDTH - 128 - (count - 1) * 12) / count)
    return 64 + number * (width + 12) + width / 2, 990
