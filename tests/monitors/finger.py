"""A finger that presses keys and moves the pointer, and tells how soon that is seen: no program is started in between."""
import ctypes
import time

from eye import Eye


class Finger(Eye):
    def __init__(self):
        super().__init__()
        self.test = ctypes.CDLL("libXtst.so.6")
        self.test.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self.test.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, *[ctypes.c_int] * 3, ctypes.c_ulong]
        self.xlib.XFlush.argtypes = [ctypes.c_void_p]
        self.xlib.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self.xlib.XStringToKeysym.restype = ctypes.c_ulong

    def key(self, name, down):
        code = self.xlib.XKeysymToKeycode(self.display, self.xlib.XStringToKeysym(name.encode()))
        self.test.XTestFakeKeyEvent(self.display, code, down, 0)
        self.xlib.XFlush(self.display)

    def move(self, point):
        self.test.XTestFakeMotionEvent(self.display, -1, *point, 0)
        self.xlib.XFlush(self.display)

    def seen_after(self, act, place, seconds=5):
        """Milliseconds from the act to other pixels in that place; None: it stayed as it was."""
        before = self.picture(place)
        start = time.perf_counter()
        act()
        while self.picture(place) == before:
            if time.perf_counter() > start + seconds:
                return None
        return (time.perf_counter() - start) * 1000

    def press(self, name, place):
        taken = self.seen_after(lambda: self.key(name, 1), place)
        self.key(name, 0)
        if taken is None:
            raise SystemExit(f"{name} changed nothing at {place}")
        return taken
