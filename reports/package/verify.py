#!/usr/bin/env python3
"""Checks an Escrowwatch evidence package. Needs Python 3.9 or later and openssl 3.0 or later, nothing else.

    python3 verify.py [BAG]                     check everything; BAG is the folder of this file by default
    python3 verify.py [BAG] --key HEX           signatures must be by this public key, which you were told another way
    python3 verify.py [BAG] --ca FILE           time-stamps must lead to these certificates, which you got another way
    python3 verify.py [BAG] --extract NUMBER    write the exact bytes of one capture to standard output

Exit status 0: nothing is wrong. 1: something is; each fault is a line "FAULT file, record: field: what is wrong", the first
bad one first. What is hashed and signed, byte for byte, is described in README.txt.
"""

import argparse
import base64
import calendar
import hashlib
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

NO_HASH = "0" * 64
TAG_MANIFEST, SIGNATURE, MANIFEST = "tagmanifest-sha256.txt", "signature.bin", "manifest-sha256.txt"
BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
KEY_DER = bytes.fromhex("302a300506032b6570032100")
LINK_PREFIX = b"escrowwatch-link-v1\x00"
CHUNK = 1 << 20
SHOWN = 50


class Fault(NamedTuple):
    """What is wrong: in which file, which record, which field."""

    path: str
    place: str
    field: str
    said: str

    def line(self) -> str:
        """The fault as a person reads it."""
        where = f"{self.path}, {self.place}" if self.place else self.path
        return f"FAULT {where}: {self.field}: {self.said}"


class BadRecord(Exception):  # noqa: N818 - a finding, not an error of the program
    """A field of a record that is not as it should be."""

    def __init__(self, field: str, said: str) -> None:
        """Keep both."""
        super().__init__(said)
        self.field, self.said = field, said


def sha256(content: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(content).hexdigest()


def need(holds: bool, field: str, said: str) -> None:  # noqa: FBT001 - reads as an assertion
    """Raise unless it holds."""
    if not holds:
        raise BadRecord(field, said)


# --- openssl -----------------------------------------------------------------------------------------------------------


class Openssl:
    """Signatures and time-stamps, checked by the program `openssl` in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Files for the program go to ``folder``."""
        self.folder = folder
        self.program = shutil.which("openssl") or "openssl"

    def run(self, *arguments: str) -> "tuple[bool, str]":
        """Whether it succeeded, and what it said."""
        done = subprocess.run(  # noqa: S603 - fixed arguments, no shell
            [self.program, *arguments], capture_output=True, check=False, timeout=120, env={**os.environ, "LC_ALL": "C"}
        )
        return done.returncode == 0, done.stdout.decode("utf-8", "replace")

    def put(self, name: str, content: bytes) -> str:
        """A file with this content."""
        (self.folder / name).write_bytes(content)
        return str(self.folder / name)

    def is_signed(self, key: str, content: bytes, signature: bytes) -> bool:
        """Whether the Ed25519 signature of the content is by the key (64 hex digits)."""
        if not re.fullmatch("[0-9a-f]{64}", key):
            return False
        files = (
            self.put("key.der", KEY_DER + bytes.fromhex(key)),
            self.put("signed", content),
            self.put("sig", signature),
        )
        return self.run(
            "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", files[0], "-in", files[1], "-sigfile", files[2]
        )[0]  # fmt: skip

    def stamp_time(self, response: bytes) -> int:
        """The time that a time-stamp states, in seconds since 1970."""
        _, said = self.run("ts", "-reply", "-in", self.put("token", response), "-text")
        found = re.search(r"^Time stamp: (\w{3} +\d+ \d\d:\d\d:\d\d)(?:\.\d+)? (\d{4}) GMT", said, re.MULTILINE)
        need(found is not None, "time", "it is no granted time-stamp")
        return 0 if found is None else calendar.timegm(time.strptime(f"{found[1]} {found[2]}", "%b %d %H:%M:%S %Y"))

    def is_stamped(self, response: bytes, document: bytes, at: int, authorities: "Path | None") -> bool:
        """Whether the time-stamp is about the document and its signature verifies, as of its own time."""
        token, signed = self.put("token", response), self.put("document", document)
        if authorities is not None:
            return self.run(
                "ts", "-verify", "-data", signed, "-in", token, "-CAfile", str(authorities), "-attime", str(at)
            )[0]  # fmt: skip
        inner, info = str(self.folder / "token.der"), str(self.folder / "info")
        good = self.run("ts", "-reply", "-in", token, "-token_out", "-out", inner)[0]
        good = good and self.run("cms", "-verify", "-noverify", "-inform", "DER", "-in", inner, "-out", info)[0]
        return good and hashlib.sha256(document).digest() in Path(info).read_bytes()


# --- the bag -----------------------------------------------------------------------------------------------------------


def files_of(root: Path) -> "dict[str, Path]":
    """Every file, link and special file below the folder, by its path within."""
    found = {}
    for folder, names, files in os.walk(root):
        for name in [*files, *(one for one in names if (Path(folder) / one).is_symlink())]:
            path = Path(folder) / name
            found[path.relative_to(root).as_posix()] = path
    return found


def hash_file(path: Path) -> str:
    """SHA-256 of a plain file in hex; empty for what cannot be read as one."""
    if path.is_symlink() or not path.is_file():
        return ""
    hashed = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                hashed.update(chunk)
    except OSError:
        return ""
    return hashed.hexdigest()


def manifest_of(hashes: "dict[str, str]", *, is_payload: bool) -> bytes:
    """The manifest that files with these hashes have."""
    lines = [
        f"{one}  {path}\n"
        for path, one in sorted(hashes.items())
        if path.startswith("data/") == is_payload and path not in {TAG_MANIFEST, SIGNATURE}
    ]
    return "".join(lines).encode("utf-8", "surrogateescape")


def parse_manifest(content: bytes) -> "dict[str, str]":
    """Hashes by path; lines that are none are left out."""
    found = {}
    for line in content.decode("utf-8", "surrogateescape").splitlines():
        match = re.fullmatch("([0-9a-f]{64})  (.+)", line)
        if match:
            found[match[2]] = match[1]
    return found


class BagCheck:
    """Which files are as they were when the package was signed."""

    def __init__(self, root: Path, openssl: Openssl) -> None:
        """Hash every file below ``root``."""
        self.openssl = openssl
        self.files = files_of(root)
        self.hashes = {path: hash_file(place) for path, place in self.files.items()}
        self.faults: list[Fault] = []
        self.signed_by = ""

    def content(self, path: str) -> bytes:
        """The bytes of a file; none where it is gone."""
        return self.files[path].read_bytes() if self.hashes.get(path) else b""

    def check(self, keys: Sequence[str]) -> None:
        """Compare every file with the manifests, and those with the signature by one of the keys."""
        listed, signature = self.content(TAG_MANIFEST), self.content(SIGNATURE)
        actual = manifest_of(self.hashes, is_payload=False)
        self.signed_by = self.signer(keys, listed, signature)
        if not self.signed_by:
            self.signed_by = self.signer(keys, actual, signature)
            if self.signed_by:
                self.fault(TAG_MANIFEST, "it is not the list that was signed")
                listed = actual
            elif listed == actual:
                self.fault(SIGNATURE, f"it is no signature of {TAG_MANIFEST} by a key of this package")
            else:
                self.fault(TAG_MANIFEST, "its signature does not verify")
        self.compare(parse_manifest(listed), is_payload=False)
        # What a changed manifest said before is not known: its own fault is enough.
        if MANIFEST not in {one.path for one in self.faults}:
            self.compare(parse_manifest(self.content(MANIFEST)), is_payload=True)
        if self.hashes.get("bagit.txt") and self.content("bagit.txt") != BAGIT:
            self.fault("bagit.txt", "it is not that of a bag of version 1.0")

    def signer(self, keys: Sequence[str], content: bytes, signature: bytes) -> str:
        """Which of the keys signed the content; empty for none."""
        return next((key for key in keys if self.openssl.is_signed(key, content, signature)), "")

    def compare(self, listed: "dict[str, str]", *, is_payload: bool) -> None:
        """Name files that changed, are gone, or were added."""
        present = {
            path: one
            for path, one in self.hashes.items()
            if path.startswith("data/") == is_payload and path not in {TAG_MANIFEST, SIGNATURE}
        }
        for path in sorted({*listed, *present}):
            if path not in present:
                self.fault(path, "it is missing")
            elif path not in listed:
                self.fault(path, "it was added: no manifest lists it")
            elif not present[path]:
                self.fault(path, "it is no plain file that can be read")
            elif present[path] != listed[path]:
                self.fault(path, "its SHA-256 is not that of the manifest")

    def fault(self, path: str, said: str) -> None:
        """Note a fault of a whole file."""
        self.faults.append(Fault(path, "", "file", said))


# --- what is in it -----------------------------------------------------------------------------------------------------


def merkle_holds(entry: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> bool:
    """Whether the path leads from the entry to the root (RFC 9162 section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    node, last = index, size - 1
    found = hashlib.sha256(b"\x00" + entry).digest()
    for sibling in path:
        if last == 0:
            return False
        if node & 1 or node == last:
            found = hashlib.sha256(b"\x01" + sibling + found).digest()
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            found = hashlib.sha256(b"\x01" + found + sibling).digest()
        node, last = node >> 1, last >> 1
    return last == 0 and found == root


def link_of(one: "dict[str, Any]") -> str:
    """The link that the fields of a capture make (README.txt, "The chain")."""
    method, source = one["method"].encode(), one["source"].encode()
    numbers = (one[name] for name in ("capture_id", "position", "message_id", "record", "collected_at_us"))
    hashes = b"".join(bytes.fromhex(one[name]) for name in ("previous", "commitment", "provenance_sha256"))
    fixed = LINK_PREFIX + hashes + struct.pack(">qqqqq", *numbers)
    return sha256(fixed + struct.pack(">H", len(method)) + method + struct.pack(">H", len(source)) + source)


class ContentCheck:
    """Captures, proofs, heads, redactions, time-stamps, messages and media, each against what proves it."""

    def __init__(self, bag: BagCheck, openssl: Openssl, authorities: "Path | None") -> None:
        """``authorities``: certificates that came another way than in the bag."""
        self.bag, self.openssl, self.given_authorities = bag, openssl, authorities
        self.faults: list[Fault] = []
        self.notes: list[str] = []
        self.package: dict[str, Any] = {}
        self.heads: dict[int, dict[str, Any]] = {}
        self.documents: dict[int, bytes] = {}
        self.redactions: dict[int, tuple[str, dict[str, Any]]] = {}
        self.provenances: dict[int, str] = {}
        self.captures: dict[int, tuple[int, bool]] = {}
        self.places: dict[tuple[str, int], tuple[bytes, bytes]] = {}
        self.stamped: dict[int, str] = {}
        self.counts = {"content": 0, "redacted": 0, "withheld": 0}

    def check(self) -> None:
        """Check everything; faults come in the order in which things build on each other."""
        self.records("data/package.json", "", self.read_package)
        self.records("data/provenance.jsonl", "provenance", self.read_provenance)
        self.records("data/heads.jsonl", "head", self.read_head)
        self.records("data/redactions.jsonl", "redaction", self.read_redaction)
        self.records("data/package.json", "", lambda _: self.check_keys())
        for path in sorted(self.bag.files):
            if path.startswith("data/captures/"):
                self.records(path, "capture", self.read_capture)
        self.records("data/tokens.jsonl", "token", self.read_token)
        self.records("data/messages.jsonl", "message", self.read_message)
        self.records("data/victims.jsonl", "victim", self.read_victim)
        self.records("data/media.jsonl", "media", self.read_media)
        self.records("data/custody.jsonl", "entry", lambda _: None)
        self.records("data/package.json", "", self.check_counts)

    def records(self, path: str, kind: str, check: Any) -> None:  # noqa: ANN401 - a function of one record
        """Check each record of a file."""
        number, name = 0, ""
        for number, line in enumerate(self.lines(path), 1):
            name = f"line {number}" if kind else ""
            try:
                one = json.loads(line)
                known = one.get("capture_id", one.get("number", one.get("message_id", "")))
                name = f"line {number}, {kind} {known}".rstrip() if kind else ""
                check(one)
            except BadRecord as bad:
                self.faults.append(Fault(path, name, bad.field, bad.said))
            except (ValueError, KeyError, TypeError, AttributeError, struct.error, RecursionError) as error:
                self.faults.append(Fault(path, name, "record", f"it cannot be read ({type(error).__name__}: {error})"))

    def lines(self, path: str) -> "Iterator[bytes]":
        """The lines of a file; none where it is not there."""
        if self.bag.hashes.get(path):
            with self.bag.files[path].open("rb") as file:
                yield from file

    def read_package(self, one: "dict[str, Any]") -> None:
        """What the package says of itself."""
        need(one["format"] == "escrowwatch-package-v1", "format", "it is no package of this version")
        self.package = one

    def read_provenance(self, one: "dict[str, Any]") -> None:
        """How captures were got: kept by its hash, which links cover."""
        document = one["document"].encode("ascii")
        told = json.loads(document)
        need(told["format"] == "escrowwatch-provenance-v1", "document", "it is no provenance")
        self.provenances[one["number"]] = sha256(document)

    def read_head(self, one: "dict[str, Any]") -> None:
        """A signed head that follows the one before it."""
        document, told = self.signed(one, "escrowwatch-head-v1")
        number = told["number"]
        before = self.heads.get(number - 1)
        if self.heads:
            need(before is not None, "number", "the head before it is gone")
        if before is not None:
            need(
                told["previous"] == sha256(self.documents[number - 1]),
                "previous",
                "it does not follow the head before it",
            )
            need(told["total"] == before["total"] + told["links"], "total", "it is not the sum of the heads")
            need(told["warehouse"] == before["warehouse"], "warehouse", "it is another warehouse")
        self.heads[number], self.documents[number] = told, document

    def read_redaction(self, one: "dict[str, Any]") -> None:
        """A signed redaction, as the heads name it."""
        document, told = self.signed(one, "escrowwatch-redaction-v1")
        number, digest = told["number"], sha256(document)
        named = {head["redaction"] for head in self.heads.values() if head["redactions"] == number}
        need(not named or digest in named, "document", "the heads name another one")
        if not named:
            self.notes.append(f"redaction {number} is signed, but no head in this package names it directly")
        self.redactions[number] = (digest, told)

    def signed(self, one: "dict[str, Any]", form: str) -> "tuple[bytes, dict[str, Any]]":
        """A signed document, and what it says."""
        document = one["document"].encode("ascii")
        need(sha256(document) == one["hash"], "document", "its hash is another one")
        told = json.loads(document)
        need(told["format"] == form, "document", "it is of another kind")
        need(told["key"] in self.package.get("keys", ()), "key", "the package does not name this key")
        good = self.openssl.is_signed(told["key"], document, bytes.fromhex(one["signature"]))
        need(good, "signature", f"it is not by the key {told['key']}")
        return document, told

    def check_signers(self, keys: "set[str]") -> None:
        """Everything that is signed is signed by one of these keys."""
        redactions = [told for _, told in self.redactions.values()]
        for name, signed in (("heads", list(self.heads.values())), ("redactions", redactions)):
            others = sorted({told["key"] for told in signed} - keys)
            if others:
                said = f"{name} are signed by {', '.join(others)}"
                self.faults.append(Fault(f"data/{name}.jsonl", "", "key", said))

    def check_keys(self) -> None:
        """The files of public keys, for people and other programs."""
        for key in self.package.get("keys", ()):
            path = f"data/keys/{key}.pem"
            pem = base64.b64encode(KEY_DER + bytes.fromhex(key)).decode()
            if (
                self.bag.content(path).decode("ascii", "replace").split()
                != f"-----BEGIN PUBLIC KEY----- {pem} -----END PUBLIC KEY-----".split()
            ):
                self.faults.append(Fault(path, "", "key", "it is not the key of its name"))

    def read_capture(self, one: "dict[str, Any]") -> None:
        """A capture, its link, and the proof that a signed head covers the link."""
        number = one["capture_id"]
        need(number not in self.captures, "capture_id", "it is there twice")
        self.check_content(one)
        known = self.provenances.get(one["provenance"])
        need(known == one["provenance_sha256"], "provenance_sha256", "it is not that of its provenance")
        need(link_of(one) == one["link"], "link", "the fields of the capture make another link")
        head = self.heads.get(one["head"])
        need(head is not None, "head", "there is no such head")
        if head is not None:
            need(one["size"] == head["links"], "size", "the head covers another number of links")
            path = [bytes.fromhex(step) for step in one["path"]]
            root = bytes.fromhex(head["links_root"])
            holds = merkle_holds(bytes.fromhex(one["link"]), one["index"], one["size"], path, root)
            need(holds, "path", "the proof does not lead to the root that the head signs")
        self.check_place(one)
        self.captures[number] = (one["head"], one["content"] is not None)

    def check_place(self, one: "dict[str, Any]") -> None:
        """One chain: each place is taken once, and neighbours follow each other. The first capture follows none."""
        source, position = one["source"], one["position"]
        previous, link = bytes.fromhex(one["previous"]), bytes.fromhex(one["link"])
        need(position > 0, "position", "a chain begins at 1")
        need((source, position) not in self.places, "position", "another capture has this place in the chain")
        need(position > 1 or previous.hex() == NO_HASH, "previous", "nothing comes before the first of a chain")
        before = self.places.get((source, position - 1), (previous, previous))[1]
        after = self.places.get((source, position + 1), (link, link))[0]
        need(before == previous, "previous", "it is not the link of the capture before it")
        need(after == link, "link", "the capture behind it follows another one")
        self.places[source, position] = (previous, link)

    def check_content(self, one: "dict[str, Any]") -> None:
        """The exact bytes, or why they are not there."""
        if one["content"] is not None:
            content = base64.b64decode(one["content"], validate=True)
            need(sha256(content) == one["content_sha256"], "content", "its SHA-256 is not content_sha256")
            need(
                sha256(bytes.fromhex(one["salt"]) + content) == one["commitment"],
                "commitment",
                "it is not that of salt and content",
            )
            need(one["redaction"] is None, "redaction", "a redacted capture has content")
            self.counts["content"] += 1
            return
        need(one["salt"] is None and one["content_sha256"] is None, "salt", "it is there without the content")
        if one["redaction"] is None:
            need(bool(self.package.get("masked")), "content", "it is missing, and no redaction names the capture")
            self.counts["withheld"] += 1
            return
        _, told = self.redactions.get(one["redaction"], ("", {"captures": []}))
        item = {name: one[name] for name in ("capture_id", "link", "position", "source")}
        need(item in told["captures"], "redaction", "no signed redaction names this capture and its link")
        self.counts["redacted"] += 1

    def read_token(self, one: "dict[str, Any]") -> None:
        """A time-stamp of a head."""
        response, document = self.bag.content(one["file"]), self.documents.get(one["number"])
        need(sha256(response) == one["sha256"], "file", f"{one['file']} is not the token")
        need(document is not None, "number", "there is no such head")
        at = self.openssl.stamp_time(response)
        told = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at))
        need(told == one["stamped_at"][:19], "stamped_at", f"the token says {told}")
        own = self.bag.files.get("data/authorities/authorities.pem")
        chosen = self.given_authorities or own
        need(
            document is not None and self.openssl.is_stamped(response, document, at, chosen),
            "file", f"{one['file']} is no valid time-stamp of head {one['number']}",
        )  # fmt: skip
        self.stamped.setdefault(one["number"], f"{told} UTC by {one['authority']}")
        if chosen is not None and self.given_authorities is None:
            self.notes.append("certificates of authorities came with the package: get them another way (--ca FILE)")
        if chosen is None:
            self.notes.append(f"{one['file']}: its signature verifies; who made it is not checked (--ca FILE)")

    def read_message(self, one: "dict[str, Any]") -> None:
        """What was read of a message stands in its text."""
        for version in one["versions"]:
            text = version["text"]
            need(text is None or isinstance(text, str), "text", "it is no text")
            need(
                all(number in self.captures for number in version["captures"]), "captures", "one is not in this package"
            )
            for reading in version["readings"]:
                for kind in ("prices", "wallets", "handles", "persons", "evidence"):
                    for mention in reading.get(kind, ()):
                        is_hidden = mention.get("hidden", False)
                        good = is_hidden or (text or "")[mention["start"] : mention["end"]] == mention["text"]
                        need(good, kind, f"{mention['text']!a} does not stand at {mention['start']} of the text")

    def read_victim(self, one: "dict[str, Any]") -> None:
        """What names a person stands in the text."""
        need(one["text"][one["start"] : one["end"]] == one["found"], "found", "it does not stand there in the text")

    def read_media(self, one: "dict[str, Any]") -> None:
        """A file is what the record of it says."""
        if one["file"] is not None:
            need(one["file"] == f"data/media/{one['sha256']}", "file", "it is not called as its hash")
            need(self.bag.hashes.get(one["file"]) == one["sha256"], "sha256", f"{one['file']} is another file")

    def check_counts(self, one: "dict[str, Any]") -> None:
        """Nothing was left out together with its record."""
        need(one["counts"]["captures"] == len(self.captures), "counts", "captures are missing or were added")
        need(one["counts"]["heads"] == len(self.heads), "counts", "heads are missing or were added")


# --- the whole ---------------------------------------------------------------------------------------------------------


def keys_in(bag: BagCheck) -> "list[str]":
    """Every public key that the bag tells, wherever it does, so that one changed byte does not hide it."""
    found = [match[1] for path in bag.files if (match := re.fullmatch(r"data/keys/([0-9a-f]{64})\.pem", path))]
    for path in ("data/package.json", "data/heads.jsonl"):
        found += re.findall(r'key\\?"\s*:\s*\\?"([0-9a-f]{64})', bag.content(path).decode("ascii", "replace"))
    return list(dict.fromkeys(found))


def verify(root: Path, keys: Sequence[str], authorities: "Path | None") -> "tuple[list[Fault], list[str]]":
    """The faults of a bag, the first bad one first, and what can be said of it."""
    with tempfile.TemporaryDirectory(prefix="escrowwatch-verify-") as name:
        openssl = Openssl(Path(name))
        bag = BagCheck(root, openssl)
        bag.check(keys or keys_in(bag))
        content = ContentCheck(bag, openssl, authorities)
        content.check()
    if keys:
        content.check_signers(set(keys))
    if not bag.faults:
        return content.faults, summary(bag, content)
    if [one.path for one in bag.faults] == [SIGNATURE]:
        return bag.faults + content.faults, []
    # Where files changed, what is wrong in the others only follows from that.
    found = []
    for fault in bag.faults:
        found += [one for one in content.faults if one.path == fault.path] + [fault]
    return found, []


def summary(bag: BagCheck, content: ContentCheck) -> "list[str]":
    """What was checked and what it shows."""
    counts, numbers = content.counts, sorted(content.heads)
    bytes_of, redacted, withheld = counts["content"], counts["redacted"], counts["withheld"]
    lines = [
        f"{len(content.captures)} captures: {bytes_of} with exact bytes, {redacted} redacted, {withheld} with content left out",
        f"{len(numbers)} signed heads, {numbers[0]} to {numbers[-1]}" if numbers else "no signed head",
        f"package signed by key {bag.signed_by}: compare it with the key that you were told another way",
    ]
    if counts["withheld"]:
        lines.append("MASKED: that a capture stood there is proved, what it said cannot be checked from this package")
    stamped = sorted(content.stamped.items())
    lines += [
        f"head {number} and all before it existed on {at}" for number, at in dict(stamped[:1] + stamped[-1:]).items()
    ]
    last = max(content.stamped, default=0)
    bare = sum(1 for head, _ in content.captures.values() if head > last)
    if bare:
        lines.append(f"no time-stamp covers {bare} captures: for their time there is only the word of who collected")
    return lines + sorted(set(content.notes))


def has_openssl() -> bool:
    """Whether `openssl` is there and new enough: Ed25519 needs version 3."""
    program = shutil.which("openssl")
    if program is None:
        return False
    said = subprocess.run([program, "version"], capture_output=True, check=False).stdout  # noqa: S603 - fixed arguments
    found = re.match(rb"OpenSSL (\d+)\.", said)
    return found is not None and int(found[1]) >= 3  # noqa: PLR2004 - the version


def extract(root: Path, number: int) -> int:
    """Write the content of a capture to standard output."""
    for path in sorted((root / "data" / "captures").glob("*.jsonl")):
        with path.open("rb") as file:
            for line in file:
                one = json.loads(line)
                if one["capture_id"] == number and one["content"] is not None:
                    sys.stdout.buffer.write(base64.b64decode(one["content"]))
                    return 0
    sys.stderr.write(f"no capture {number} with content is in this package\n")
    return 1


def main() -> int:
    """The program; returns its exit status."""
    parser = argparse.ArgumentParser(description="Check an Escrowwatch evidence package.")
    parser.add_argument(
        "bag", nargs="?", type=Path, default=Path(__file__).resolve().parent, help="the folder of the package"
    )
    parser.add_argument(
        "--key", action="append", default=[], metavar="HEX", help="public key that must have signed; again for others"
    )
    parser.add_argument("--ca", type=Path, metavar="FILE", help="certificates of the time-stamping authorities, PEM")
    parser.add_argument("--extract", type=int, metavar="NUMBER", help="write the bytes of a capture to standard output")
    given = parser.parse_args()
    if not given.bag.is_dir():
        sys.stderr.write(f"{given.bag} is no folder\n")
        return 1
    if given.extract is not None:
        return extract(given.bag, given.extract)
    if not has_openssl():
        sys.stderr.write(
            "OpenSSL 3.0 or later is needed to check signatures: the program `openssl` is not there, or older\n"
        )
        return 1
    faults, lines = verify(given.bag, [key.lower() for key in given.key], given.ca)
    for fault in faults[:SHOWN]:
        sys.stdout.write(fault.line().encode("ascii", "backslashreplace").decode() + "\n")
    if len(faults) > SHOWN:
        sys.stdout.write(f"and {len(faults) - SHOWN} more\n")
    for line in lines:
        sys.stdout.write(line.encode("ascii", "backslashreplace").decode() + "\n")
    sys.stdout.write("NOT IN ORDER\n" if faults else "IN ORDER\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
