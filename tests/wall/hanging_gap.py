"""How long home stands still while a deck's pictures are decoded: a measure, for who changes that, and no test.

    xvfb-run -a -s "-screen 0 1920x1080x24 -noreset" python3 tests/wall/hanging_gap.py BLASON TEST_PICTURES [back|without]

TEST_PICTURES writes the deck (tests/pictures/hostile_deck_test.cpp). A mouse moves over the desk all the while, which
asks for frames; `strace` tells each time the window's thread comes back to where it waits for input. What lies between
two of those is a step of the loop: the longest is what a person may have to wait. On a busy machine look at what it was
at work for, and compare with home before anything was decoded. With `back` or `without`, Escape or S
is pressed once decoders are at work.
"""
import os
import re
import subprocess
import sys
import tempfile
import threading
import time

WAIT = re.compile(r"^(\d+\.\d+) poll\(\[\{fd=\d+, events=POLLIN\}, \{fd=\d+, events=POLLIN\}\], 2, (\d+)\).*<(\d+\.\d+)>$")
LONGEST_WAIT = 25  # milliseconds the loop asks for, at most; a wait without end is of something else
AT_REST = 20  # waits for nothing, one after the other
HOME_STEPS = 300  # to compare with: the machine may be busy, or paint without a card
OVER = 40  # steps without a decoder after there was one


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True)


class Loop:
    """The steps of the program's loop, as they are made."""

    def __init__(self, process):
        self.spy = subprocess.Popen(
            ["strace", "-p", str(process), "-ttt", "-T", "-e", "trace=poll", "-o", "/dev/stdout"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.usage = f"/proc/{process}/task/{process}/schedstat"
        self.steps = []  # (when it began, how long it took, of that on a processor, waiting for one), in seconds
        self.idle = 0  # waits for nothing since the last step that did something
        self.made = threading.Condition()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        before, used = None, self.used()
        for line in self.spy.stdout:
            found = WAIT.match(line)
            if not found or int(found[2]) > LONGEST_WAIT:
                continue
            begin, slept = float(found[1]), float(found[3])
            now = self.used()
            with self.made:
                if before is not None:
                    self.steps.append((before, begin - before, now[0] - used[0], now[1] - used[1]))
                    self.idle = self.idle + 1 if slept > 0.02 and begin - before < 0.005 else 0
                before, used = begin + slept, now
                self.made.notify_all()

    def used(self):
        """Seconds the window's thread was on a processor, and waited for one, since it began."""
        try:
            with open(self.usage, encoding="ascii") as told:
                return [int(word) / 1e9 for word in told.read().split()[:2]]
        except OSError:
            return [0, 0]

    def until(self, condition, seconds=40):
        """Asked after each step."""
        end = time.monotonic() + seconds
        with self.made:
            while not condition() and time.monotonic() < end:
                self.made.wait(1)

    def rest(self):
        with self.made:
            self.idle = 0
        self.until(lambda: self.idle >= AT_REST)


def decoders(program):
    """How many children the program has."""
    told = subprocess.run(["ps", "--ppid", str(program), "-o", "pid="], capture_output=True, text=True)
    return len(told.stdout.split())


def move_mouse(over):
    place = 0
    while not over.is_set():
        place = (place + 7) % 400
        xdotool("mousemove", 300 + place, 300 + place // 2)


class Decoding:
    """When decoders were at work, as seen at each step."""

    def __init__(self, program):
        self.program, self.began, self.ended, self.without = program, None, None, 0

    def over(self):
        if decoders(self.program) > 0:
            self.began, self.ended, self.without = self.began or time.time(), time.time(), 0
        else:
            self.without += 1
        return self.began is not None and self.without > OVER


def choose_deck(loop, deck):
    """Types the deck's path at home."""
    loop.rest()
    xdotool("mousemove", 300, 300, "click", 1)
    xdotool("key", "o")
    loop.rest()
    xdotool("type", "--delay", 20, deck)
    xdotool("key", "Return")
    loop.rest()


def measure(program, deck, way):
    loop, decoding, over = Loop(program.pid), Decoding(program.pid), threading.Event()
    hand = threading.Thread(target=move_mouse, args=[over])
    choose_deck(loop, deck)
    at_home = time.time()
    hand.start()
    made = len(loop.steps)
    loop.until(lambda: len(loop.steps) > made + HOME_STEPS)
    xdotool("key", "Return")
    asked = time.time()
    if way != "wait":
        loop.until(lambda: decoding.over() or decoding.began)
        xdotool("key", {"back": "Escape", "without": "s"}[way])
    loop.until(decoding.over)
    over.set()
    hand.join()
    loop.spy.terminate()
    end = decoding.ended
    loop.steps = [(begin - asked, *rest) for begin, *rest in loop.steps]
    at_home, end = at_home - asked, end - asked
    print(f"pictures were decoded for {end:.2f} s")
    tell("at home, before", [step for step in loop.steps if at_home <= step[0] and step[0] + step[1] < 0])
    tell("while they were", [step for step in loop.steps if step[0] + step[1] >= 0 and step[0] <= end])
    tell("and after", [step for step in loop.steps if step[0] > end])


def tell(when, steps):
    took = sorted(steps, key=lambda step: step[1])
    if not took:
        return
    longest = ", ".join(f"{length * 1000:.0f} ({begin:+.1f} s, {own * 1000:.0f} at work, {queue * 1000:.0f} without a processor)"
                        for begin, length, own, queue in took[:-4:-1])
    print(f"{when}: {len(took)} steps of the loop, in ms: median {took[len(took) // 2][1] * 1000:.1f}, "
          f"99th percentile {took[len(took) * 99 // 100][1] * 1000:.0f}, longest {longest}; "
          f"most work in a step {max(step[2] for step in steps) * 1000:.0f}")


def main():
    blason, test_pictures, way = sys.argv[1], sys.argv[2], (sys.argv[3:] or ["wait"])[0]
    with tempfile.TemporaryDirectory() as folder:
        deck = os.path.join(folder, "deck")
        subprocess.run([test_pictures, "[hostile-deck]"], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "BLASON_HOSTILE_DECK": deck})
        own = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder}
        program = subprocess.Popen([blason, "--still"], env=own)
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Blason, "], check=True, timeout=60,
                       stdout=subprocess.DEVNULL)
        measure(program, os.path.join(deck, "deck.json"), way)
        program.terminate()
        program.wait()
        sessions = os.path.join(folder, "blason", "sessions")
        print("beside the sessions: " + (", ".join(sorted(os.listdir(sessions))) or "nothing"))


if __name__ == "__main__":
    main()
