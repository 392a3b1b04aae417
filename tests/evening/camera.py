"""What the two monitors show: pictures compared, waited for, and kept for people to look at."""
import os
import struct
import subprocess
import time
import zlib


class Shot:
    """The whole screen as it is now."""

    def __init__(self):
        self.dump = subprocess.run(["xwd", "-root", "-silent"], check=True, capture_output=True).stdout
        head = struct.unpack(">25I", self.dump[:100])
        self.start, self.pixel, self.line = head[0] + 12 * head[19], head[11] // 8, head[12]

    def rows(self, place):
        x, y, width, height = place
        first = [self.start + self.line * row + x * self.pixel for row in range(y, y + height)]
        return [self.dump[at:at + width * self.pixel] for at in first]


def picture(place):
    return Shot().rows(place)


def until_shown(what, condition, seconds=60):
    """What the condition gives, as soon as the screen makes it give something: it looks itself, and looking takes time."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            raise SystemExit(f"looked {seconds} s in vain: {what}")
    return found


def still(*places):
    """The screen, once nothing but a clock still changes in those places."""
    last = [Shot()]

    def rests():
        before, now = last[0], Shot()
        last[0] = now
        pairs = [(a, b) for place in places for a, b in zip(before.rows(place), now.rows(place))]
        return now if sum(a != b for a, b in pairs) * 6 <= len(pairs) else None

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
        shown = still(*places.values())
        for who, place in places.items():
            write_png(os.path.join(self.folder, f"{self.number:02}-{name}-{who}.png"), shown.rows(place), place[2])
