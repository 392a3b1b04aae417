"""The room of an evening: two monitors, the program on them, a hand at each of its windows, the record it writes."""
import json
import os
import signal
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "monitors"), os.path.join(HERE, "..", "wall")]
from hand import Changes, xdotool  # noqa: E402
from two_monitors import LAPTOP, PROJECTOR, Server, Windows, xrandr  # noqa: E402

WALL, DESK = "^Blason$", "pupitre"
LAPTOP_AREA, PROJECTOR_AREA = (0, 0, 1280, 720), (1280, 0, 1920, 1080)


def inside(part, whole):
    return part and part[0] >= whole[0] and part[1] >= whole[1] and part[0] + part[2] <= whole[0] + whole[2] \
        and part[1] + part[3] <= whole[1] + whole[3]


class Hand:
    """Types into one of the windows, which is given the keyboard only when the hand comes from the other."""

    at = None  # the hand that typed last

    def __init__(self, windows, name):
        self.windows, self.name = windows, name

    def reach(self):
        if Hand.at is self:
            return
        x, y, width, height = self.windows.place(self.name)
        # No window manager runs here that would do it at a click.
        window = xdotool("search", "--onlyvisible", "--name", self.name).split()[-1]
        xdotool("mousemove", x + width // 2, y + height - 4, "windowfocus", "--sync", window)
        Hand.at = self

    def key(self, *keys):
        self.reach()
        xdotool("key", "--delay", 20, *keys)

    def type(self, text):
        self.reach()
        xdotool("type", "--delay", 20, text)


class Room:
    def __init__(self, program, session_program, folder, record):
        self.folder, self.record, self.session_program = folder, record, session_program
        self.program_file, self.process = program, None
        os.environ["HOME"] = folder
        os.environ["XDG_CONFIG_HOME"] = os.path.join(folder, "settings")
        os.environ["XDG_DATA_HOME"] = os.path.join(folder, "data")
        # Scenes that come up over each other take seconds of two busy cores; the wall's own tests let them.
        os.makedirs(os.path.join(folder, "settings", "blason"), exist_ok=True)
        with open(os.path.join(folder, "settings", "blason", "settings"), "a", encoding="utf-8") as settings:
            settings.write("still = yes\n")
        self.server = Server(folder)
        xrandr("--output", LAPTOP, "--mode", "1280x720")
        xrandr("--addmode", PROJECTOR, "1920x1080")
        self.plug()
        self.windows = Windows()
        self.desk, self.wall = Hand(self.windows, DESK), Hand(self.windows, WALL)
        self.changes = None

    # ---- the program

    def start(self, *words, shoot=True):
        if shoot:
            words += "--shoot", os.path.join(self.folder, "wall-" + ("again" if self.process else "first"))
        self.process = subprocess.Popen([self.program_file, *words], env={**os.environ, "LC_ALL": "fr_FR.UTF-8"})
        self.changes = Changes(os.path.dirname(self.record))
        Hand.at = None
        self.covers()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            subprocess.run(["xwd", "-root", "-silent", "-out", os.path.join(self.folder, "last.xwd")], check=False)
            self.process.terminate()
            self.process.wait(20)
        self.windows.stop()
        self.server.stop()

    # ---- the monitors

    def plug(self):
        xrandr("--output", PROJECTOR, "--mode", "1920x1080", "--right-of", LAPTOP)

    def unplug(self):
        xrandr("--output", PROJECTOR, "--off")

    def covers(self):
        self.windows.until("the wall covers the projector, and the desk stands on the laptop", lambda: (
            self.windows.place(WALL) == PROJECTOR_AREA and inside(self.windows.place(DESK), LAPTOP_AREA)))

    def shares(self):
        self.windows.until("the wall came back as a window above the desk", lambda: (
            inside(wall := self.windows.place(WALL), LAPTOP_AREA) and inside(desk := self.windows.place(DESK), LAPTOP_AREA)
            and desk[1] >= wall[3]))

    # ---- the record

    def export(self, form):
        return subprocess.run([self.session_program, "export", self.record, "--as", form], capture_output=True, text=True).stdout

    def events(self, kind=None):
        told = [json.loads(line) for line in self.export("events").splitlines()]
        return [event for event in told if kind in (None, event["type"])]

    def after(self, kind, act, *words, count=1):
        """Does it; the bodies of the events of that kind that come of it."""
        before = len(self.events(kind))
        act(*words)
        found = self.changes.until(f"{count} more {kind}", lambda: (
            (told := self.events(kind)) and len(told) >= before + count and told), seconds=120)
        assert len(found) == before + count, f"{found[before:]} where {count} {kind} should be"
        return [event["body"] for event in found[before:]]
