"""An X server with two monitors that can be unplugged, and what stands on them."""
import os
import select
import subprocess
import time

CONFIGURATION = """
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1280x720"
    Virtual 3840 1080
  EndSubSection
EndSection
"""
LAPTOP, PROJECTOR = "DUMMY0", "DUMMY1"


def xrandr(*words):
    subprocess.run(["xrandr", *words], check=True)


class Server:
    """Xorg with the dummy driver, on whatever display is free; DISPLAY names it while it runs."""

    def __init__(self, folder):
        configuration = os.path.join(folder, "xorg.conf")
        with open(configuration, "w", encoding="ascii") as out:
            out.write(CONFIGURATION)
        told, tell = os.pipe()
        with open(os.path.join(folder, "xorg.out"), "wb") as out:
            self.process = subprocess.Popen(
                ["Xorg", "-displayfd", str(tell), "-config", configuration, "-noreset", "-nolisten", "tcp",
                 "-logfile", os.path.join(folder, "xorg.log")], pass_fds=[tell], stdout=out, stderr=out)
        os.close(tell)
        with os.fdopen(told) as answer:
            number = answer.readline().strip()
        if not number:
            raise SystemExit(f"no X server: see {folder}/xorg.log")
        os.environ["DISPLAY"] = ":" + number

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


class Windows:
    """Where windows stand; waits are ended by what the X server tells of them."""

    def __init__(self):
        self.spy = subprocess.Popen(["xev", "-root", "-event", "substructure"], stdout=subprocess.PIPE)

    @staticmethod
    def place(name):
        """(x, y, width, height) of the window of that name, or None."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name, "getwindowgeometry", "--shell"],
                               capture_output=True, text=True)
        place = dict(line.split("=") for line in found.stdout.split() if "=" in line)
        return tuple(int(place[key]) for key in ("X", "Y", "WIDTH", "HEIGHT")) if "HEIGHT" in place else None

    def until(self, what, condition, seconds=30):
        end = time.monotonic() + seconds
        while not condition():
            ready, _, _ = select.select([self.spy.stdout], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise SystemExit(f"waited {seconds} s in vain: {what}")
            os.read(self.spy.stdout.fileno(), 65536)

    def stop(self):
        self.spy.terminate()
        self.spy.wait(20)
