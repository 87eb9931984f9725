"""A time-stamping authority on loopback: `openssl ts` behind HTTP."""

import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_CONFIG = """
[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical,CA:TRUE
[stamper]
extendedKeyUsage = critical,timeStamping
[tsa]
serial = {folder}/serial
signer_cert = {folder}/tsa.pem
signer_key = {folder}/tsa.key
certs = {folder}/ca.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[issuer]
database = {folder}/issued.txt
new_certs_dir = {folder}
serial = {folder}/issued
rand_serial = yes
default_md = sha256
policy = named
[named]
commonName = supplied
"""


@dataclass(slots=True)
class TimeAuthority:
    """Where it listens, its root certificate, and how it (mis)behaves.

    ``fault`` is ``down``, ``nonsense``, ``replay`` or ``forged``: what was asked, under a signature that does not verify.
    """

    url: str
    certificate: Path
    fault: str = ""
    asked: int = 0
    last: bytes = b""


@contextmanager
def time_authority(folder: Path, *, until: datetime | None = None) -> Iterator[TimeAuthority]:
    """Run one; its keys lie in ``folder``, its certificate expires at ``until``, or in years."""
    _make_keys(folder, until)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            query = self.rfile.read(int(self.headers["Content-Length"]))
            authority.asked += 1
            if authority.fault == "down":
                self.send_error(503)
                return
            answer = b"\x30\x03\x02\x01" if authority.fault == "nonsense" else _answer(folder, query)
            if authority.fault == "forged":
                answer = answer[:-1] + bytes((answer[-1] ^ 1,))
            if authority.fault == "replay":
                answer = authority.last
            authority.last = answer
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Tests are quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    authority = TimeAuthority(f"http://127.0.0.1:{server.server_port}/tsa", folder / "ca.pem")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield authority
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def openssl(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The finished process."""
    return subprocess.run(["openssl", *arguments], capture_output=True, text=True, check=False)  # noqa: S607  # found by path


def _answer(folder: Path, query: bytes) -> bytes:
    (folder / "query").write_bytes(query)
    done = openssl(
        "ts", "-reply", "-queryfile", str(folder / "query"), "-out", str(folder / "answer"),
        "-config", str(folder / "openssl.cnf"), "-section", "tsa",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return (folder / "answer").read_bytes()


def _make_keys(folder: Path, until: datetime | None) -> None:
    config = folder / "openssl.cnf"
    config.write_text(_CONFIG.format(folder=folder), encoding="ascii")
    (folder / "serial").write_text("01\n", encoding="ascii")
    (folder / "issued.txt").touch()
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-config", str(config)]
    at = {name: str(folder / name) for name in ("ca.key", "ca.pem", "tsa.key", "tsa.csr", "tsa.pem")}
    commands = [
        ["req", "-x509", *key, "-keyout", at["ca.key"], "-out", at["ca.pem"], "-subj", "/CN=Root", "-days", "2000",
         "-extensions", "ca"],
        ["req", *key, "-keyout", at["tsa.key"], "-out", at["tsa.csr"], "-subj", "/CN=Stamper"],
        ["x509", "-req", "-in", at["tsa.csr"], "-CA", at["ca.pem"], "-CAkey", at["ca.key"], "-CAcreateserial",
         "-out", at["tsa.pem"], "-days", "2000", "-extfile", str(config), "-extensions", "stamper"],
    ]  # fmt: skip
    if until is not None:
        commands[-1] = [
            "ca", "-batch", "-config", str(config), "-name", "issuer", "-in", at["tsa.csr"],
            "-cert", at["ca.pem"], "-keyfile", at["ca.key"], "-out", at["tsa.pem"], "-notext",
            "-extensions", "stamper", "-enddate", f"{until:%y%m%d%H%M%SZ}",
        ]  # fmt: skip
    for command in commands:
        done = openssl(*command)
        assert done.returncode == 0, done.stderr
