"""The wall stands on the projector, survives its being unplugged, and returns; the desk's keys show on it throughout.

    unplugged.py BLASON BLASON-SESSION DECK FOLDER
"""
import json
import os
import shutil
import subprocess
import sys

from eye import picture
from two_monitors import LAPTOP, PROJECTOR, Server, Windows, xrandr

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "wall"))
from hand import Changes, xdotool  # noqa: E402

WALL, DESK = "^Blason$", "pupitre"
FIRST, SECOND = (0, 0, 1280, 720), (1280, 0, 1280, 720)


def inside(part, whole):
    return part and part[0] >= whole[0] and part[1] >= whole[1] and part[0] + part[2] <= whole[0] + whole[2] \
        and part[1] + part[3] <= whole[1] + whole[3]


class Evening:
    def __init__(self, program, session_program, deck, folder):
        self.session_program, self.windows = session_program, Windows()
        self.record = os.path.join(folder, "evening.session")
        self.changes = Changes(folder)
        self.switched = 0
        self.program = subprocess.Popen([program, deck, "--teams", "La Tour,La Nef", "--language", "fr", "--seed", "5",
                                         "--record", self.record], env={**os.environ, "LC_ALL": "fr_FR.UTF-8"})

    def stand(self, what, wall, desk):
        """Waits until both windows stand as they should."""
        self.windows.until(what, lambda: wall(self.windows.place(WALL)) and desk(self.windows.place(DESK)))

    def events(self, kind):
        told = subprocess.run([self.session_program, "export", self.record, "--as", "events"],
                              capture_output=True, text=True).stdout
        return [event["body"] for event in map(json.loads, told.splitlines()) if event["type"] == kind]

    def switch(self, key):
        """A key at the desk; the wall has shown all that came before once it is in the record."""
        x, y, width, height = self.windows.place(DESK)
        xdotool("mousemove", x + width // 2, y + height - 4, "key", key)
        self.switched += 1
        self.changes.until(f"{self.switched} switches", lambda: len(self.events("Switched")) >= self.switched)

    def settled(self):
        self.switch("ctrl+b")
        self.switch("ctrl+b")
        self.switch("ctrl+r")


def play(evening):
    both = (lambda wall: wall == SECOND), (lambda desk: inside(desk, FIRST))
    evening.stand("the wall covers the projector", *both)
    evening.settled()
    before = picture(SECOND)
    assert len(set(before)) > 100, "the wall shows next to nothing"

    xrandr("--output", PROJECTOR, "--off")
    evening.stand("the wall came back as a window above the desk", lambda wall: inside(wall, FIRST),
                  lambda desk: inside(desk, FIRST) and desk[1] >= evening.windows.place(WALL)[3])
    evening.settled()
    wall = evening.windows.place(WALL)
    assert len(set(picture(wall))) > 100, "the window shows next to nothing"
    evening.switch("ctrl+b")
    evening.switch("ctrl+r")  # by now the dark wall has been shown
    assert len(set(picture((wall[0] + 8, wall[1] + 8, wall[2] - 16, wall[3] // 4)))) == 1, "the desk's key did not darken the wall"
    evening.switch("ctrl+b")

    xrandr("--output", PROJECTOR, "--mode", "1280x720", "--right-of", LAPTOP)
    evening.stand("the wall returned to the projector", *both)
    evening.settled()
    assert picture(SECOND) == before, "what returned is not what went"

    xdotool("key", "F9")
    evening.stand("the two changed places", lambda wall: wall == FIRST, lambda desk: inside(desk, SECOND))
    xrandr("--output", PROJECTOR, "--same-as", LAPTOP)
    evening.stand("one picture for all leaves the desk a strip", lambda wall: inside(wall, FIRST),
                  lambda desk: inside(desk, FIRST) and desk[3] <= 240)
    assert evening.program.poll() is None


def main():
    program, session_program, deck, folder = sys.argv[1:]
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    os.environ["XDG_CONFIG_HOME"] = os.path.join(folder, "settings")
    server = Server(folder)
    evening = None
    try:
        xrandr("--output", LAPTOP, "--mode", "1280x720")
        xrandr("--addmode", PROJECTOR, "1280x720")
        xrandr("--output", PROJECTOR, "--mode", "1280x720", "--right-of", LAPTOP)
        evening = Evening(program, session_program, deck, folder)
        play(evening)
    finally:
        if evening:
            evening.program.terminate()
            evening.program.wait(20)
            evening.windows.stop()
        server.stop()
    with open(os.path.join(folder, "settings", "blason", "settings"), encoding="utf-8") as kept:
        assert f"wall-monitor = {LAPTOP}" in kept.read()
    print("the wall went to the projector, came back as a window, returned, changed places with the desk, and was mirrored")


if __name__ == "__main__":
    main()
