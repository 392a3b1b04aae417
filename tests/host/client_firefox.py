"""Debian's Firefox plays an evening on the page of the phones, by clicks: joins, places every card, seals, reads what was right,
to the end. It is driven by its own protocol (Marionette), with nothing in between.

usage: client_firefox.py URL CODE      (URL: http://NAME:PORT; BLASON_PICTURES in the environment: a folder for what it showed)
Says what it did, a line each: "sealed", "told" with how many of how many cards lay right, "ended".
"""
import base64
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile

url, code = sys.argv[1:]
pictures = os.environ.get("BLASON_PICTURES")
SETTINGS = {
    "marionette.port": 0, "app.update.enabled": False, "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False, "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False, "services.settings.server": "data:,#remote-settings-dummy/v1",
    "browser.startup.homepage_override.mstone": "ignore", "intl.accept_languages": "en",
}


class Firefox:
    """One window without a screen."""

    def __init__(self, folder):
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in SETTINGS.items()]
        pathlib.Path(folder, "user.js").write_text("".join(lines), encoding="utf8")
        self.process = subprocess.Popen(
            ["firefox-esr", "--headless", "--no-remote", "--marionette", "--profile", folder, "about:blank"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={"HOME": folder, "PATH": "/usr/bin:/bin"})
        said, found = [], None
        while found is None:
            said.append(self.process.stdout.readline())
            assert said[-1], "".join(said)
            found = re.search(r"Marionette\s+INFO\s+Listening on port (\d+)", said[-1])
        self.line, self.count = socket.create_connection(("127.0.0.1", int(found[1])), timeout=30), 0
        self.heard()
        self.order("NewSession", capabilities={})

    def heard(self):
        size = b""
        while not size.endswith(b":"):
            size += self.line.recv(1)
        told = b""
        while len(told) < int(size[:-1]):
            told += self.line.recv(int(size[:-1]) - len(told))
        return json.loads(told)

    def order(self, name, **what):
        self.count += 1
        words = json.dumps([0, self.count, f"WebDriver:{name}", what])
        self.line.sendall(f"{len(words)}:{words}".encode())
        _, _, fault, result = self.heard()
        assert fault is None, (name, what, fault)
        return result and result.get("value", result)

    def until(self, what):
        """Waits until the expression is true on the page; its value."""
        look = f"const found = ({what}); found ? arguments[0](found) : requestAnimationFrame(look);"
        return self.order("ExecuteAsyncScript", script=f"const look = () => {{ {look.replace('arguments[0]', 'tell')} }};"
                          "const tell = arguments[0]; look();", args=[])

    def find(self, selector):
        self.until(f"document.querySelector({json.dumps(selector)})?.checkVisibility()")
        return next(iter(self.order("FindElement", using="css selector", value=selector).values()))

    def click(self, selector):
        self.order("ElementClick", id=self.find(selector))

    def type(self, selector, text):
        self.order("ElementSendKeys", id=self.find(selector), text=text)

    def show(self, name):
        if pictures:
            pathlib.Path(pictures, f"{name}.png").write_bytes(base64.b64decode(self.order("TakeScreenshot", full=False)))

    def end(self):
        self.process.terminate()
        self.process.communicate(timeout=20)


def play_round(firefox, number):
    count = firefox.until("document.querySelectorAll('.chip').length")
    for card in range(count):
        firefox.click(".spot")
        firefox.until(f"document.querySelectorAll('.chip .at').length === {card + 1}")
    firefox.show(f"{number}-board")
    firefox.click("footer .main")
    firefox.find(".locked")
    print("sealed", flush=True)
    # What lay right, of how many that were told by now.
    right = firefox.until(f"document.querySelector('.score span')?.textContent.includes('{count}')"
                          " && document.querySelector('.score b').textContent")
    assert firefox.until("document.querySelectorAll('.told-card .why').length") > 0
    firefox.show(f"{number}-result")
    print("told", right, count, flush=True)


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # the browser goes too
    ended = json.loads(pathlib.Path("game/phone/words/en.json").read_text(encoding="utf8"))["ended.title"]
    is_over = f"document.querySelector('h2.display')?.textContent === {json.dumps(ended)}"
    with tempfile.TemporaryDirectory() as folder:
        firefox = Firefox(folder)
        try:
            firefox.order("SetWindowRect", width=390, height=844)
            firefox.order("Navigate", url=f"{url}/")
            firefox.type("#code", code)
            firefox.click("label.team")
            firefox.show("0-join")
            firefox.click("button.main")
            number = 0
            while firefox.until(f"{is_over} ? 'over' : document.querySelector('.board') ? 'board' : ''") == "board":
                number += 1
                play_round(firefox, number)
            firefox.show("9-ended")
        finally:
            firefox.end()
    print("ended", flush=True)


main()
