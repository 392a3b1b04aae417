"""A hand at the real window: every touch goes through xdotool, every wait ends with an event in the record."""
import json
import os
import subprocess
import time

UNITS = 1080  # the wall's height in its own units, whatever the window
WIDTH = 1920


def xdotool(*words):
    return subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True, text=True).stdout


def until(what, condition, seconds=30):
    """What the condition gives, as soon as it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        subprocess.run(["xdotool", "getmouselocation"], capture_output=True, check=False)  # asks the screen anew
    raise SystemExit(f"waited {seconds} s in vain: {what}")


class Wall:
    """The program in its window, and the record it writes."""

    def __init__(self, program, session_program, deck, folder, teams, seed):
        self.session_program, self.folder = session_program, folder
        self.record = os.path.join(folder, "evening.session")
        self.program = subprocess.Popen([
            program, deck, "--script", "discovery", "--teams", ",".join(teams), "--language", "fr", "--seed", str(seed),
            "--record", self.record, "--window", "1280x720", "--shoot", os.path.join(folder, "pictures"),
            "--no-desk", "--no-host"])
        self.window = until("a window", self.find).split()[0]
        self.scale = 720 / UNITS
        place = dict(line.split("=") for line in
                     xdotool("getwindowgeometry", "--shell", self.window).split())
        self.x, self.y = int(place["X"]), int(place["Y"])

    def find(self):
        if self.program.poll() is not None:
            raise SystemExit(f"the program left with {self.program.returncode}")
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Blason$"], capture_output=True, text=True)
        return found.stdout.strip()

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
        return until(f"{count} {kind}", lambda: (found := self.events(kind)) and len(found) >= count and found)


# ---- where things stand on the wall, in its units

def seat(place):
    return 734 + (place % 4) * 284 + 135, 164 + (place // 4) * 258 + 122


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
    return row(64, WIDTH - 128, count, 460, 16)[number], 836


def chip(count, number):
    width = min(340, (WIDTH - 128 - (count - 1) * 12) / count)
    return 64 + number * (width + 12) + width / 2, 990
