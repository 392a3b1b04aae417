"""A hosted room for tests: the program behind the real nginx or the real Caddy, each as an ordinary user with the file people are
given (assets/hosting), of which only names, ports and certificates are others."""
import atexit
import os
import pathlib
import random
import socket
import ssl
import subprocess

from phone import Phone
from program import Program, begin

SAMPLES = pathlib.Path("assets/hosting")
NAME = "blason.test"
WITHOUT_ROOT = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}


def free_ports(count):
    """Below those that are given to who asks for any: nobody else gets them meanwhile."""
    found = []
    for port in random.sample(range(20000, 32000), 200):
        try:
            socket.create_server(("127.0.0.1", port)).close()
            found.append(port)
        except OSError:
            continue
        if len(found) == count:
            return found
    raise AssertionError("no free ports")


def certificate(folder):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                    "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}", "-keyout", f"{folder}/key.pem",
                    "-out", f"{folder}/certificate.pem"], check=True, capture_output=True)
    os.chmod(f"{folder}/key.pem", 0o644)
    return f"{folder}/certificate.pem"


def changed(text, *changes):
    """The sample with other names and ports; each of them is in it."""
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    return text


class Proxy:
    """One of the two, as an ordinary user, before the program; `ready` is what it says when it answers."""

    def __init__(self, command, ready):
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, **WITHOUT_ROOT)
        atexit.register(self.process.terminate)  # of a test that failed nothing stays behind
        said = []
        while not said or ready not in said[-1]:
            said.append(self.process.stderr.readline())
            assert said[-1], "".join(said)

    def end(self):
        self.process.terminate()
        self.process.communicate(timeout=20)


class Room:
    """Proxy and program, and how people get there."""

    def __init__(self, folder, make, change=()):
        os.chmod(folder, 0o777)
        self.folder, self.authority = folder, certificate(folder)
        self.tls = ssl.create_default_context(cafile=self.authority)
        self.port, plain, own = free_ports(3)
        self.url = f"https://{NAME}:{self.port}"
        self.program, self.session = begin(folder, port=own, more=("--public-url", self.url))
        assert self.program.port == own
        self.plain = plain
        self.proxy = make(folder, plain, self.port, own, change)

    def phone(self, source="127.0.0.2", **more):
        return Phone(self.port, tls=(self.tls, NAME), host=f"{NAME}:{self.port}", origin=self.url, source=source, **more)

    def ask(self, path, host=None, extra=""):
        """The head and the body of the answer."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as line, \
                self.tls.wrap_socket(line, server_hostname=NAME) as safe:
            safe.sendall(f"GET {path} HTTP/1.1\r\nHost: {host or f'{NAME}:{self.port}'}\r\nConnection: close\r\n{extra}\r\n"
                         .encode())
            heard = b""
            while more := safe.recv(65536):
                heard += more
        head, _, body = heard.partition(b"\r\n\r\n")
        return head.decode(), body

    def begin_again(self):
        self.program = Program(self.folder, self.session, "--port", str(self.program.port), "--public-url", self.url)

    def restart(self):
        """The program anew, which has forgotten who typed what."""
        self.program.kill()
        self.begin_again()

    def end(self):
        self.proxy.end()
        self.program.end()


def nginx(folder, plain, safe, own, change):
    sample = changed((SAMPLES / "nginx.conf").read_text(encoding="utf8"), ("blason.example;", f"{NAME};"),
                     ("listen 80;", f"listen 127.0.0.1:{plain};"), ("listen [::]:80;", ""),
                     ("listen 443 ssl;", f"listen 127.0.0.1:{safe} ssl;"), ("listen [::]:443 ssl;", ""),
                     ("/etc/letsencrypt/live/blason.example/fullchain.pem", f"{folder}/certificate.pem"),
                     ("/etc/letsencrypt/live/blason.example/privkey.pem", f"{folder}/key.pem"),
                     ("http://127.0.0.1:8080", f"http://127.0.0.1:{own}"), ("/var/www/html", folder), *change)
    pathlib.Path(f"{folder}/sample.conf").write_text(sample, encoding="utf8")
    kept = "".join(f"{kind}_temp_path {folder}/{kind};\n"
                   for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    pathlib.Path(f"{folder}/nginx.conf").write_text(
        f"daemon off;\npid {folder}/nginx.pid;\nerror_log stderr notice;\nevents {{}}\n"
        f"http {{\naccess_log off;\n{kept}include {folder}/sample.conf;\n}}\n", encoding="utf8")
    return Proxy(["/usr/sbin/nginx", "-e", "stderr", "-p", folder, "-c", f"{folder}/nginx.conf"], "start worker process ")


def caddy(folder, plain, safe, own, change):
    sample = changed((SAMPLES / "Caddyfile").read_text(encoding="utf8"),
                     ("blason.example {", f"{NAME}:{safe} {{\n\ttls {folder}/certificate.pem {folder}/key.pem"),
                     ("127.0.0.1:8080", f"127.0.0.1:{own}"), *change)
    options = f"{{\n\tadmin off\n\tauto_https disable_redirects\n\tstorage file_system {folder}/caddy\n}}\n"
    pathlib.Path(f"{folder}/Caddyfile").write_text(options + sample, encoding="utf8")
    return Proxy(["caddy", "run", "--config", f"{folder}/Caddyfile", "--adapter", "caddyfile"], "serving initial configuration")
