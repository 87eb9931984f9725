"""Packages for a court: what is in them, and that the other side finds every change by itself."""

import base64
import fcntl
import hashlib
import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from domain.errors import FatalError
from pipeline.evidence import seal
from pipeline.package import package
from pipeline.package_order import PackageOrder
from pipeline.settings import Settings
from pipeline.signing import signer_of
from reports.package.verify import link_of
from tests.support.database import fresh_database, rows
from tests.support.evidence import HOSTILE, messages, settings_in, store, take_guards_off
from tests.support.logins import login
from tests.support.messages import BOTH, NAMED
from tests.support.months import nth
from tests.support.packages import ORDER, PICTURE, VICTIM, changed_copy, copy_of, files_in, fill, run_verifier
from tests.support.time_authority import openssl, time_authority
from warehouse.audit import note
from warehouse.cases import ItemTarget, add_item, open_case
from warehouse.connection import Connection, connect
from warehouse.publishing import publish
from warehouse.redaction import redact_message
from warehouse.retention import lift_hold, place_hold

WHY = "order 7 of 1 March"


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled warehouse and a package of its case."""

    dsn: str
    connection: Connection
    settings: Settings
    bag: Path
    certificate: Path


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    folder = tmp_path_factory.mktemp("package")
    keys = folder / "authority"
    keys.mkdir()
    with time_authority(keys) as authority, fresh_database() as dsn, closing(connect(dsn)) as connection:
        settings = settings_in(folder, tsa_urls=authority.url, tsa_ca=authority.certificate)
        fill(connection, settings)
        bag = folder / "lantern"
        package(connection, settings, PackageOrder(bag, WHY, case="lantern"))
        yield Filled(dsn, connection, settings, bag, authority.certificate)


def test_a_bare_interpreter_finds_the_package_in_order(filled: Filled) -> None:
    """Its own verifier, with the key and the certificates that were told another way; a wrong key is refused."""
    key = json.loads((filled.bag / "data/package.json").read_text())["key"]
    done = run_verifier(filled.bag, "--key", key, "--ca", str(filled.certificate), own=True)
    assert (done.returncode, done.stderr) == (0, b"")
    said = done.stdout.decode("ascii")
    assert said.endswith("IN ORDER\n")
    assert "1 redacted" in said
    assert "existed on" in said
    assert "no time-stamp covers" not in said
    assert files_in(filled.bag) == sorted(set(files_in(filled.bag)))
    other = run_verifier(filled.bag, "--key", "11" * 32)
    assert (other.returncode, other.stdout.decode().splitlines()[0].split(",")[0]) == (
        1,
        "FAULT signature.bin: file: it is no signature of tagmanifest-sha256.txt by a key of this package",
    )


def test_general_tools_check_the_bag_too(filled: Filled) -> None:
    """sha256sum over both manifests, openssl over the signature and a time-stamp, as the README says."""
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        assert os.system(f"cd '{filled.bag}' && sha256sum --quiet -c {manifest}") == 0  # noqa: S605 - a folder of the test
    told = _json(filled.bag, "package.json")[0]
    command = ["pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", str(filled.bag / f"data/keys/{told['key']}.pem")]
    command += ["-in", str(filled.bag / "tagmanifest-sha256.txt"), "-sigfile", str(filled.bag / "signature.bin")]
    assert openssl(*command).returncode == 0
    assert (filled.bag / "bagit.txt").read_text() == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    assert told["key"] in (filled.bag / "README.txt").read_text()
    sizes = [path.stat().st_size for path in (filled.bag / "data").rglob("*") if path.is_file()]
    assert f"Payload-Oxum: {sum(sizes)}.{len(sizes)}\n" in (filled.bag / "bag-info.txt").read_text()


def test_captures_come_back_to_the_byte(filled: Filled) -> None:
    """Hostile bytes and texts as served; the redacted one without content; the hotline's and other chats' not at all."""
    captures = {one["capture_id"]: one for one in _captures(filled.bag)}
    contents = [base64.b64decode(one["content"]) for one in captures.values() if one["content"] is not None]
    for text in HOSTILE:
        assert text.encode("utf-8", "surrogatepass") in contents
    texts = {one["message_id"]: one["versions"][-1]["text"] for one in _json(filled.bag, "messages.jsonl")}
    assert [texts[13 + place] for place in range(len(HOSTILE))] == HOSTILE
    held = {one["message_id"] for one in captures.values()}
    assert held == {*range(1, 12), *range(13, 25)}
    assert [one["content"] for one in captures.values() if one["message_id"] == 11] == [None]
    assert {one["source"] for one in captures.values()} == {"telegram:7001"}
    number = next(one["capture_id"] for one in captures.values() if one["message_id"] == 13)
    assert run_verifier(filled.bag, "--extract", str(number)).stdout == HOSTILE[0].encode()


def test_readings_media_and_custody_are_there(filled: Filled) -> None:
    """Readings as of the contract without victims' fields, the picture as stored, who handled the case."""
    (edited,) = [one for one in _json(filled.bag, "messages.jsonl") if one["message_id"] == 9]
    readings = [one for version in edited["versions"] for one in version["readings"]]
    assert {one["category"] for one in readings} == {"laundering", "trafficking"}
    assert all(one["persons"] == [] for one in readings)
    (media,) = _json(filled.bag, "media.jsonl")
    assert (filled.bag / media["file"]).read_bytes() == PICTURE
    log = _json(filled.bag, "custody.jsonl")
    assert [one.get("action") for one in log][:3] == ["redact", "case_open", "case_item"]
    assert (log[0]["subject"], log[0]["login"]) == ("telegram:7001/11", "escrowwatch")
    assert [one["action"] for one in log if one["kind"] == "audit"][-1] == "package"
    assert (log[-1]["kind"], log[-1]["why"]) == ("packaged", WHY)
    assert not (filled.bag / "data/victims.jsonl").exists()


def test_a_query_is_packaged_and_noted(filled: Filled, tmp_path: Path) -> None:
    """Only what it finds; the audit log says who, what, why and how much."""
    done = package(filled.connection, filled.settings, PackageOrder(tmp_path / "q", WHY, query=VICTIM))
    assert done.counts["messages"] == 1
    assert {one["message_id"] for one in _captures(done.folder)} == {9}
    assert run_verifier(done.folder).returncode == 0
    last = rows(
        filled.connection,
        "select subject, why, row_count from audit.entry where action = 'package' order by entry_id desc limit 1",
    )
    assert last == [(f"query {VICTIM}", WHY, 1)]


def test_a_masked_package_tells_nothing_of_the_content(filled: Filled, tmp_path: Path) -> None:
    """No content, hash or salt, persons painted over, and the verifier says what that means."""
    order = PackageOrder(tmp_path / "m", WHY, case="lantern", is_masked=True)
    done = package(filled.connection, filled.settings, order)
    told = "".join(
        (done.folder / path).read_text("utf-8", "replace") for path in files_in(done.folder) if path.startswith("data/")
    )
    assert VICTIM not in json.dumps(_json(done.folder, "messages.jsonl"), ensure_ascii=False)
    assert "█" in json.dumps(_json(done.folder, "messages.jsonl"), ensure_ascii=False)
    assert all(one["content"] is one["salt"] is one["content_sha256"] is None for one in _captures(done.folder))
    assert base64.b64encode(HOSTILE[0].encode()).decode() not in told
    checked = run_verifier(done.folder)
    assert checked.returncode == 0, checked.stdout
    assert b"MASKED" in checked.stdout
    assert "MASKED" in (done.folder / "README.txt").read_text()


def test_the_log_of_custody_has_nothing_of_other_cases(filled: Filled, tmp_path: Path) -> None:
    """Holds and reports on the whole chat are only in the package of a case that names it; masked, no reasons are told."""
    owner, secret = filled.connection, "order 9 of another case: \u202e小梅"
    open_case(owner, "one-message", "a message", "order 8")
    add_item(owner, "one-message", ItemTarget("message", "telegram", "7001", 9), "that one")
    place_hold(owner, "telegram", "7001", None, secret)
    place_hold(owner, "telegram", "7001", 9, "of the message")
    note(owner, "report", "takedown telegram:7001 police")
    try:
        whole = package(owner, filled.settings, PackageOrder(tmp_path / "w", WHY, case="lantern"))
        actions = [one.get("action") for one in _json(whole.folder, "custody.jsonl")]
        assert (actions.count("hold"), actions.count("report")) == (2, 1)
        for order in (
            PackageOrder(tmp_path / "o", WHY, case="one-message"),
            PackageOrder(tmp_path / "p", WHY, query=VICTIM),
        ):
            log = _json(package(owner, filled.settings, order).folder, "custody.jsonl")
            assert [one["why"] for one in log if one.get("action") in {"hold", "report"}] == ["of the message"]
        masked = package(owner, filled.settings, PackageOrder(tmp_path / "n", WHY, case="lantern", is_masked=True))
        log = _json(masked.folder, "custody.jsonl")
        assert {one["why"] for one in log if one["kind"] == "audit"} == {None}
        assert "小梅" not in json.dumps(log, ensure_ascii=False)
        assert run_verifier(masked.folder).returncode == 0
    finally:
        lift_hold(owner, "telegram", "7001", None, "done")
        lift_hold(owner, "telegram", "7001", 9, "done")


def test_victims_fields_come_only_when_asked_for_and_are_noted(filled: Filled, tmp_path: Path) -> None:
    """By the audited function, one read a message."""
    done = package(
        filled.connection, filled.settings, PackageOrder(tmp_path / "v", WHY, query=VICTIM, has_victims=True)
    )
    (victim,) = _json(done.folder, "victims.jsonl")
    assert (victim["found"], victim["message_id"]) == (VICTIM, 9)
    assert run_verifier(done.folder).returncode == 0
    noted = rows(
        filled.connection,
        "select subject, why from audit.entry where action = 'read_victims' and why = 'order 7 of 1 March'",
    )
    assert noted == [("telegram:7001:9", WHY)]


def test_who_may_not_read_text_is_refused(filled: Filled, tmp_path: Path) -> None:
    """An investigator makes no packages; an administrator does, without victims' fields; without the bytes only masked."""
    with login(filled.dsn, "investigator") as investigator, pytest.raises(FatalError, match="may not make packages"):
        package(investigator, filled.settings, PackageOrder(tmp_path / "a", WHY, query=VICTIM))
    with login(filled.dsn, "admin") as admin:
        with pytest.raises(FatalError, match="reads no victims"):
            package(admin, filled.settings, PackageOrder(tmp_path / "b", WHY, query=VICTIM, has_victims=True))
        done = package(admin, filled.settings, PackageOrder(tmp_path / "c", WHY, case="lantern"))
        assert run_verifier(done.folder).returncode == 0
        assert "may not read the audit log" in _json(done.folder, "custody.jsonl")[0]["said"]
        with filled.connection, filled.connection.cursor() as cursor:
            cursor.execute("revoke select on raw.capture from escrowwatch_admin")
            cursor.execute(
                "grant select (capture_id, file_id, record, source_id, message_id, method, collected_at) on raw.capture"
                " to escrowwatch_admin"
            )
        with pytest.raises(FatalError, match="may not read the bytes"):
            package(admin, filled.settings, PackageOrder(tmp_path / "d", WHY, case="lantern"))
        done = package(admin, filled.settings, PackageOrder(tmp_path / "e", WHY, case="lantern", is_masked=True))
        assert run_verifier(done.folder).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c", "e"]


def test_wrong_orders_are_refused(filled: Filled, tmp_path: Path) -> None:
    """No reason, no case of that name, nothing found, a folder that is there: each with what to do."""
    for order, said in (
        (PackageOrder(tmp_path / "n", " ", case="lantern"), "why"),
        (PackageOrder(tmp_path / "n", WHY), "case or of a query"),
        (PackageOrder(tmp_path / "n", WHY, case="unknown"), "no case unknown"),
        (PackageOrder(tmp_path / "n", WHY, query="nowhere-to-be-found"), "nothing to package"),
        (PackageOrder(filled.bag, WHY, case="lantern"), "there already"),
    ):
        with pytest.raises(FatalError, match=said) as caught:
            package(filled.connection, filled.settings, order)
        assert caught.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_files_that_went_or_came_are_named(filled: Filled, tmp_path: Path) -> None:
    """Each file taken away, and files added to the payload, beside it, and as a link."""
    for path in files_in(filled.bag):
        bag = copy_of(filled.bag, tmp_path)
        (bag / path).unlink()
        _assert_named(bag, path)
    for path in ("data/captures/head-00000001-009.jsonl", "data/extra", "notes.txt"):
        bag = copy_of(filled.bag, tmp_path)
        (bag / path).write_bytes(b"{}\n")
        _assert_named(bag, path)
    bag = copy_of(filled.bag, tmp_path)
    (bag / "data/media.jsonl").unlink()
    (bag / "data/media.jsonl").symlink_to(filled.bag / "data/media.jsonl")
    _assert_named(bag, "data/media.jsonl")


def test_changed_bytes_are_named(filled: Filled, tmp_path: Path) -> None:
    """A byte of each file."""
    _change_bytes(filled.bag, tmp_path, len(files_in(filled.bag)), random.Random(7))  # noqa: S311 - a seed repeats a failure


@pytest.mark.slow
def test_250_changed_bytes_are_named(filled: Filled, tmp_path: Path) -> None:
    """Spread evenly over the files of the bag."""
    _change_bytes(filled.bag, tmp_path, 250, random.Random(11))  # noqa: S311 - a seed repeats a failure


def test_a_forger_without_the_key_is_found_out(filled: Filled, tmp_path: Path) -> None:
    """Content and hashes changed together, manifests made anew: the signature and the chain tell which capture."""
    bag = copy_of(filled.bag, tmp_path)
    path = bag / "data/captures/head-00000001-001.jsonl"
    lines = path.read_bytes().splitlines()
    one = json.loads(lines[2])
    content = b"never said"
    one["content"] = base64.b64encode(content).decode()
    one["content_sha256"] = _sha256(content)
    lines[2] = json.dumps(one, sort_keys=True, separators=(",", ":")).encode()
    path.write_bytes(b"\n".join(lines) + b"\n")
    _list_again(bag)
    done = run_verifier(bag)
    assert done.returncode == 1
    said = done.stdout.decode()
    assert "FAULT signature.bin" in said
    assert f"line 3, capture {one['capture_id']}: commitment" in said


_CAPTURE_FIELDS = {
    "content": "content",
    "content_sha256": "content",
    "salt": "commitment",
    "commitment": "commitment",
    "provenance_sha256": "provenance_sha256",
    "previous": "link",
    "link": "link",
    "source": "link",
    "method": "link",
    "capture_id": "link",
    "position": "link",
    "message_id": "link",
    "record": "link",
    "collected_at_us": "link",
    "head": "size",
    "size": "size",
    "index": "path",
    "path": "path",
}


@pytest.mark.parametrize(("field", "named"), _CAPTURE_FIELDS.items())
def test_who_signs_the_bag_anew_is_named_by_record_and_field(
    filled: Filled, tmp_path: Path, field: str, named: str
) -> None:
    """One field of a capture is changed, and all lists are made and signed again with the right key."""
    bag = copy_of(filled.bag, tmp_path)
    path = "data/captures/head-00000001-001.jsonl"
    number = _change_record(bag / path, 4, field)
    _sign_again(bag, filled.settings)
    done = run_verifier(bag)
    assert done.returncode == 1
    assert done.stdout.decode().startswith(f"FAULT {path}, line 5, capture {number}: {named}: "), done.stdout


@pytest.mark.parametrize(
    ("name", "field", "named"),
    [
        ("heads.jsonl", "signature", "signature"),
        ("heads.jsonl", "document", "document"),
        ("redactions.jsonl", "signature", "signature"),
        ("tokens.jsonl", "sha256", "file"),
        ("tokens.jsonl", "stamped_at", "stamped_at"),
        ("media.jsonl", "sha256", "file"),
        ("provenance.jsonl", "document", "record"),
    ],
)
def test_the_same_for_what_proves_the_captures(
    filled: Filled, tmp_path: Path, name: str, field: str, named: str
) -> None:
    """Heads, redactions, time-stamps, media."""
    bag = copy_of(filled.bag, tmp_path)
    _change_record(bag / "data" / name, 0, field)
    _sign_again(bag, filled.settings)
    done = run_verifier(bag)
    assert done.returncode == 1
    assert re.search(rf"^FAULT data/{name}, line 1(, \w+ \d+)?: {named}: ", done.stdout.decode(), re.MULTILINE), (
        done.stdout
    )


@pytest.mark.parametrize(
    ("chain", "changes", "named"),
    [
        ("a place that is taken", {"position": 5, "previous": 4}, "position"),
        ("another predecessor", {"previous": 3}, "previous"),
        ("a second beginning", {"position": 1, "previous": 3}, "position"),
        ("a place before the first", {"position": 0, "previous": 3}, "position"),
    ],
)
def test_a_fork_of_a_chain_is_found_though_all_of_it_is_signed(
    tmp_path: Path, chain: str, changes: dict[str, int], named: str
) -> None:
    """The last of six links is made over other fields, the head covers it, and the bag tells those fields."""
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        settings = settings_in(tmp_path)
        store(connection, "one", messages(1, 6))
        publish(connection)
        straight = package(connection, settings, PackageOrder(tmp_path / "straight", WHY, query="chat:7001"))
        records = {one["position"]: one for one in _captures(straight.folder)}
        forged = {**records[6], **changes, "previous": records[changes["previous"]]["link"]}
        forged["link"] = link_of(forged)
        take_guards_off(connection)
        with connection.cursor() as cursor:
            cursor.execute("delete from raw.head_tip; delete from raw.head")
            cursor.execute("update raw.link set link = %s where position = 6", (bytes.fromhex(forged["link"]),))
        connection.commit()
        bag = package(connection, settings, PackageOrder(tmp_path / "forged", WHY, query="chat:7001")).folder
    path = next((bag / "data/captures").iterdir())
    lines = path.read_bytes().splitlines()
    told = {**json.loads(lines[-1]), **{name: forged[name] for name in changes}}
    path.write_bytes(b"\n".join([*lines[:-1], json.dumps(told).encode()]) + b"\n")
    _sign_again(bag, settings)
    done = run_verifier(bag)
    name = path.relative_to(bag).as_posix()
    assert done.stdout.decode().startswith(f"FAULT {name}, line 6, capture {told['capture_id']}: {named}: "), (
        chain, done.stdout,
    )  # fmt: skip


def test_who_signed_a_redaction_is_compared_with_the_key_that_was_told(tmp_path: Path) -> None:
    """As for heads and the bag: a key that only the package names is none."""
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        settings = settings_in(tmp_path)
        other = signer_of(settings.model_copy(update={"signing_key": SecretStr("11" * 32)}))
        store(connection, "one", messages(1, 6))
        redact_message(connection, other, ("telegram", "7001", 4), ORDER)
        publish(connection)
        open_case(connection, "lantern", "a", "b")
        add_item(connection, "lantern", ItemTarget("chat", "telegram", "7001"), "c")
        bag = package(connection, settings, PackageOrder(tmp_path / "bag", WHY, case="lantern")).folder
    key = signer_of(settings).key.hex()
    assert run_verifier(bag, "--key", key, "--key", other.key.hex()).returncode == 0
    alone = run_verifier(bag, "--key", key)
    said = f"FAULT data/redactions.jsonl: key: redactions are signed by {other.key.hex()}"
    assert (alone.returncode, alone.stdout.decode().splitlines()[0]) == (1, said)


@pytest.mark.parametrize(
    "name", ["captures/head-00000001-001.jsonl", "heads.jsonl", "redactions.jsonl", "provenance.jsonl"]
)
def test_records_that_are_gone_are_missed(filled: Filled, tmp_path: Path, name: str) -> None:
    """A line is taken out, and all lists are made and signed again."""
    bag = copy_of(filled.bag, tmp_path)
    lines = (bag / "data" / name).read_bytes().splitlines(keepends=True)
    (bag / "data" / name).write_bytes(b"".join(lines[1:]))
    _sign_again(bag, filled.settings)
    done = run_verifier(bag)
    assert done.returncode == 1, done.stdout


def test_clean_packages_raise_no_alarm(filled: Filled, tmp_path: Path) -> None:
    """Of many queries, masked and not."""
    for number, query in enumerate(("出U", "出U after:2026-03-01", "3", "category:laundering")):
        for is_masked in (False, True):
            order = PackageOrder(tmp_path / f"{number}{is_masked}", WHY, query=query, is_masked=is_masked)
            done = run_verifier(package(filled.connection, filled.settings, order).folder)
            assert done.returncode == 0, done.stdout


def test_a_hostile_order_changes_no_file_around_it(filled: Filled, tmp_path: Path) -> None:
    """Line breaks, NUL, lone surrogates and bidi marks in the reason add no line to bag-info.txt or the README."""
    why = "order 7\x00\ud83d\u202e\nPayload-Oxum: 1.1\r\nMade: never"
    order = PackageOrder(tmp_path / "h", why, query='"出U" -招聘')
    done = run_verifier(package(filled.connection, filled.settings, order).folder)
    assert done.returncode == 0, done.stdout
    assert (order.folder / "bag-info.txt").read_text().count("\nPayload-Oxum:") == 1
    assert "\nMade: never" not in (order.folder / "README.txt").read_text()
    assert _json(order.folder, "package.json")[0]["why"] == why


def test_chats_that_were_joined_are_packaged_together(tmp_path: Path) -> None:
    """Captures under the name and under the number of a chat, each with the proof of its own chain."""
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        settings = settings_in(tmp_path)
        store(connection, "named", messages(1, 7, chat=NAMED))
        store(connection, "both", messages(1, 9, chat=BOTH))
        open_case(connection, "lantern", "a", "b")
        add_item(connection, "lantern", ItemTarget("message", "telegram", "7001", 4), "c")
        done = package(connection, settings, PackageOrder(tmp_path / "bag", WHY, case="lantern"))
    assert {(one["source"], one["message_id"]) for one in _captures(done.folder)} == {
        ("telegram:lantern_market", 4),
        ("telegram:7001", 4),
    }
    checked = run_verifier(done.folder)
    assert checked.returncode == 0, checked.stdout
    assert b"no time-stamp covers 2 captures" in checked.stdout


def test_evidence_that_is_not_in_order_is_told(tmp_path: Path) -> None:
    """A capture that was changed in the warehouse: the package is written, and names it here and for the other side."""
    with fresh_database() as dsn, closing(connect(dsn)) as connection:
        settings = settings_in(tmp_path)
        store(connection, "one", messages(1, 9))
        seal(connection, settings, "import")
        take_guards_off(connection)
        with connection.cursor() as cursor:
            cursor.execute(
                "update raw.capture set content = 'x', content_sha256 = sha256('x') where capture_id % 10 = 8"
            )
        connection.commit()
        publish(connection)
        done = package(connection, settings, PackageOrder(tmp_path / "bag", WHY, query="出U"))
    assert done.faults is not None
    assert f"capture {nth(8)}: commitment: " in done.faults[0]
    assert run_verifier(done.folder).returncode == 1


def test_without_openssl_the_verifier_says_so(filled: Filled, tmp_path: Path) -> None:
    """It claims nothing that it did not check."""
    command = [sys.executable, "-I", "-S", str(filled.bag / "verify.py")]
    done = subprocess.run(command, cwd=tmp_path, env={"PATH": str(tmp_path)}, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"OpenSSL 3.0" in done.stderr


def test_two_processes_do_not_write_one_folder(filled: Filled, tmp_path: Path) -> None:
    """The second is refused while the first is alive; what a dead one left is thrown away."""
    left = tmp_path / "b.part"
    left.mkdir()
    (left / "half").write_bytes(b"half")
    order = PackageOrder(tmp_path / "b", WHY, query=VICTIM)
    descriptor = os.open(left, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    with pytest.raises(FatalError, match="another process"):
        package(filled.connection, filled.settings, order)
    os.close(descriptor)
    assert (left / "half").exists()
    package(filled.connection, filled.settings, order)
    assert run_verifier(tmp_path / "b").returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def _change_bytes(clean: Path, folder: Path, count: int, chance: random.Random) -> None:
    names = files_in(clean)
    for turn in range(count):
        path = names[turn % len(names)]
        _assert_named(changed_copy(clean, folder, path, chance), path)


def _change_record(path: Path, line: int, field: str) -> int:
    """Change a field of a record; returns what the record is called then."""
    lines = path.read_bytes().splitlines()
    one = json.loads(lines[line])
    value = one[field]
    if isinstance(value, int):
        one[field] = value + 1
    elif isinstance(value, list):
        one[field] = ["00" * 32, *value[1:]]
    else:
        one[field] = ("B" if value[0] == "A" else "0" if value[0] != "0" else "1") + value[1:]
    lines[line] = json.dumps(one, sort_keys=True, separators=(",", ":")).encode()
    path.write_bytes(b"\n".join(lines) + b"\n")
    return int(one.get("capture_id", 0))


def _list_again(bag: Path) -> None:
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        names = [line.split("  ", 1)[1] for line in (bag / manifest).read_text().splitlines()]
        (bag / manifest).write_text("".join(f"{_sha256((bag / name).read_bytes())}  {name}\n" for name in names))


def _sign_again(bag: Path, settings: Settings) -> None:
    _list_again(bag)
    (bag / "signature.bin").write_bytes(signer_of(settings).sign((bag / "tagmanifest-sha256.txt").read_bytes()))


def _assert_named(bag: Path, path: str) -> None:
    done = run_verifier(bag)
    said = done.stdout.decode("ascii")
    assert (done.returncode, done.stderr) == (1, b""), path
    assert said.startswith((f"FAULT {path},", f"FAULT {path}:")), (path, said)


def _json(bag: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (bag / "data" / name).read_bytes().splitlines()]


def _captures(bag: Path) -> list[dict[str, Any]]:
    names = [path.relative_to(bag / "data").as_posix() for path in sorted((bag / "data/captures").iterdir())]
    return [one for name in names for one in _json(bag, name)]


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
