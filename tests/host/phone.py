"""A phone, written from game/wire/README.md alone and with nothing but Python's own library."""
import base64
import json
import os
import socket
import struct
import time


class Gone(Exception):
    """The host closed the socket; args: its code."""


class Phone:
    """One WebSocket to the host; every message is a JSON object."""

    def __init__(self, port, origin=None, host=None, path="/socket", extra="", source=None, tls=None):
        self.sock = socket.create_connection(("127.0.0.1", port), timeout=10, source_address=source and (source, 0))
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if tls:  # how it is checked, and the name that is meant
            self.sock = tls[0].wrap_socket(self.sock, server_hostname=tls[1])
        name = host or f"127.0.0.1:{port}"
        lines = [f"GET {path} HTTP/1.1", f"Host: {name}", "Upgrade: websocket", "Connection: Upgrade",
                 "Sec-WebSocket-Version: 13",
                 "Sec-WebSocket-Key: " + base64.b64encode(os.urandom(16)).decode()]
        if origin != "":
            lines.append(f"Origin: {origin or 'http://' + name}")
        self.sock.sendall(("\r\n".join(lines) + "\r\n" + extra + "\r\n").encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        self.head = head.decode()
        self.status = int(self.head.split(" ", 2)[1])
        self.version, self.hand, self.token, self.team, self.waiting = 0, None, None, None, []

    def _more(self):
        bytes_ = self.sock.recv(65536)
        if not bytes_:
            raise Gone(0)
        self.buffer += bytes_

    def _take(self, count):
        while len(self.buffer) < count:
            self._more()
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def send_frame(self, opcode, payload, final=True):
        mask = os.urandom(4)
        length = len(payload)
        head = bytes([(0x80 if final else 0) | opcode])
        if length < 126:
            head += bytes([0x80 | length])
        elif length < 65536:
            head += bytes([0x80 | 126]) + struct.pack(">H", length)
        else:
            head += bytes([0x80 | 127]) + struct.pack(">Q", length)
        self.sock.sendall(head + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(payload)))

    def say(self, **message):
        self.send_frame(1, json.dumps(message).encode())

    def hear(self):
        """The next message, taken in."""
        while True:
            first, second = self._take(2)
            length = second & 127
            if length == 126:
                length = struct.unpack(">H", self._take(2))[0]
            elif length == 127:
                length = struct.unpack(">Q", self._take(8))[0]
            payload = self._take(length)
            if first & 15 == 8:
                raise Gone(struct.unpack(">H", payload[:2])[0] if length >= 2 else 0)
            if first & 15 == 9:
                self.send_frame(10, payload)
            if first & 15 == 1:
                message = json.loads(payload)
                self._take_in(message)
                return message

    def _take_in(self, message):
        kind = message["type"]
        if kind == "seated":
            self.token, self.team = message["token"], message["team"]
            self.say(type="kept")
        elif kind == "view":
            self.version, self.hand = message["version"], message["hand"]
        elif kind == "change":
            if message["from"] != self.version:
                return self.say(type="look")
            self.hand.update(message["hand"])
            for card in message.get("cards", []):
                self.hand["cards"][card.pop("at")].update(card)
            self.version = message["version"]

    def until(self, wanted, seconds=10):
        """Hears until a message fits."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            message = self.hear()
            if wanted(message):
                return message
        raise TimeoutError

    def until_type(self, kind):
        return self.until(lambda message: message["type"] == kind)

    def until_hand(self, wanted):
        """Until what it holds fits, which it may already."""
        while self.hand is None or not wanted(self.hand):
            self.hear()
        return self.hand

    def join(self, code, team=None):
        self.say(type="join", code=code, **({"team": team} if team else {}))
        self.until_type("seated")
        self.until_hand(lambda hand: True)
        return self

    def resume(self, token, version=0, hand=None):
        self.version, self.hand = version, hand
        self.say(type="resume", token=token, version=version)
        self.until_type("seated")
        return self

    def order(self, kind, id, **what):
        """Sends an order; its answer."""
        self.say(type=kind, id=id, **what)
        return self.until(lambda message: message.get("id") == id)

    def close(self):
        self.sock.close()
