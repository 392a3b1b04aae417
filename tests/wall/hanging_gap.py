"""How soon a person sees what they do while a deck's pictures are decoded: a measure, for who changes that, and no test.

    xvfb-run -a -s "-screen 0 1920x1080x24 -noreset" python3 tests/wall/hanging_gap.py BLASON TEST_PICTURES

TEST_PICTURES writes the deck (tests/pictures/hostile_deck_test.cpp): as heavy pictures as a decoder takes. A pointer goes
to and from a button of the page that is shown meanwhile, which lights up under it. Run it alone.
"""
import os
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "monitors")]
from finger import Finger  # noqa: E402
from hand import xdotool  # noqa: E402

BESIDE, BUTTON = (600, 700), (727, 542)  # of a screen of 1920 x 1080
OVER = 60  # moves without a decoder: between two of them there is none for a moment
LIT = (660, 534, 16, 16)  # of the button, clear of its words


def decoders(program):
    """How many children the program has."""
    with open(f"/proc/{program.pid}/task/{program.pid}/children", encoding="ascii") as told:
        own = told.read().split()
    for thread in os.listdir(f"/proc/{program.pid}/task"):
        with open(f"/proc/{program.pid}/task/{thread}/children", encoding="ascii") as told:
            own += told.read().split()
    return len(own)


def until(what, condition, finger, seconds=30):
    """Looks at the screen in between, which takes a while."""
    for _ in range(seconds * 50):
        if condition():
            return
        finger.picture((0, 0, 1920, 1080))
    raise SystemExit(f"waited in vain: {what}")


def choose_deck(deck):
    """Types the deck's path at home."""
    xdotool("mousemove", 300, 300, "click", 1)
    xdotool("key", "o")
    xdotool("type", "--delay", 50, deck)
    xdotool("key", "Return")


def measure(program, deck):
    finger = Finger()
    choose_deck(deck)
    finger.seen_after(lambda: None, (0, 0, 1920, 1080), 1.5)
    xdotool("key", "Return")
    until("pictures are decoded", lambda: decoders(program) > 0, finger)
    taken, without = [], 0
    while without < OVER:
        for point in (BUTTON, BESIDE):
            seen = finger.seen_after(lambda at=point: finger.move(at), LIT, 2)
            without = without + 1 if decoders(program) == 0 else 0
            if seen is None:  # another page is shown
                without = OVER
            else:
                taken.append(seen)
    opening = taken.pop()  # the last move met the evening, which opens its windows
    taken.sort()
    print(f"{len(taken)} moves while pictures were decoded, seen after: median {statistics.median(taken):.1f} ms, "
          f"p99 {taken[len(taken) * 99 // 100]:.1f} ms, worst {taken[-1]:.1f} ms; "
          f"as the evening opened {opening:.0f} ms")


def main():
    blason, test_pictures = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        deck = os.path.join(folder, "deck")
        subprocess.run([test_pictures, "[hostile-deck]"], check=True, stdout=subprocess.DEVNULL,
                       env={**os.environ, "BLASON_HOSTILE_DECK": deck})
        own = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "LC_ALL": "C.UTF-8"}
        program = subprocess.Popen([blason, "--still"], env=own)
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Blason, "], check=True, timeout=60,
                       stdout=subprocess.DEVNULL)
        measure(program, os.path.join(deck, "deck.json"))
        program.terminate()
        program.wait()


if __name__ == "__main__":
    main()
