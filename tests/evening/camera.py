"""What the two monitors show: pictures compared, waited for, and kept for people to look at."""
import os
import struct
import sys
import time
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "monitors"))
from eye import picture  # noqa: E402


def until_shown(what, condition, seconds=60):
    """What the condition gives, as soon as the screen makes it give something: it looks itself, and looking takes time."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            raise SystemExit(f"looked {seconds} s in vain: {what}")
    return found


REST = 0.2  # seconds: longer than the program takes from a key to its next frame


def still(*places):
    """What those places show, once nothing but a clock has changed in them for a while."""
    first, since = [], time.monotonic()

    def rests():
        nonlocal first, since
        now = [picture(place) for place in places]
        pairs = [(a, b) for old, new in zip(first, now) for a, b in zip(old, new)]
        if not pairs or sum(a != b for a, b in pairs) * 6 > len(pairs):
            first, since = now, time.monotonic()
        return now if time.monotonic() - since > REST else None

    return until_shown("the picture comes to rest", rests)


def write_png(path, rows, width):
    """Rows of blue, green and red, with a spare byte or without."""
    lines, step = bytearray(), len(rows[0]) // width
    for row in rows:
        pixels = bytearray(width * 3)
        pixels[0::3], pixels[1::3], pixels[2::3] = row[2::step], row[1::step], row[0::step]
        lines += b"\0" + pixels

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
    with open(path, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(lines), 1)) + chunk(b"IEND", b""))


class Album:
    """Numbered pictures of both monitors in a folder."""

    def __init__(self, folder):
        self.folder, self.number = folder, 0
        os.makedirs(folder, exist_ok=True)

    def take(self, name, **places):
        self.number += 1
        for who, shown in zip(places, still(*places.values())):
            write_png(os.path.join(self.folder, f"{self.number:02}-{name}-{who}.png"), shown, places[who][2])
