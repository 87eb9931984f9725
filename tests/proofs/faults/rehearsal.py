"""The calm runs: every verb once, undisturbed, each on what the ones before it have left."""

import random
import shutil
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from domain.errors import EscrowwatchError
from pipeline.settings import Settings
from pipeline.verify import VerifyRequest, verify
from tests.proofs.faults import verbs
from tests.proofs.faults.bag import faults_of, files_of
from tests.proofs.faults.blows import Calm
from tests.proofs.faults.disk import small_disk
from tests.proofs.faults.dump import Content, content_of, counted, differences
from tests.proofs.faults.server import Server, running_server
from tests.proofs.faults.trial import Stage, Trial
from tests.proofs.faults.verbs import VERBS, Verb
from tests.support.evidence import settings_in
from warehouse.connection import Connection, connect
from warehouse.migrate import migrate

_WRITTEN = (
    "select schemaname || '.' || relname, n_tup_ins + n_tup_upd + n_tup_del from pg_stat_user_tables"
    " where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname in ('raw', 'core', 'audit')"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a verb has left: rows of the warehouse, files of the home."""

    content: Content
    files: Counter[str]


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A verb, how it runs when nothing disturbs it, and what it leaves then."""

    verb: Verb
    calm: Calm
    status: int
    outcome: Outcome


@contextmanager
def stage(folder: Path, size: int, chance: random.Random) -> Iterator[Stage]:
    """Server, clock, Telegram and a small disk for homes."""
    with (
        running_server(folder, megabytes=600 + size // 10) as (server, clock),
        verbs.telegram(size // 3, chance) as telegram,
        small_disk(folder / "files", 64) as files,
    ):
        yield Stage(server, clock, telegram, folder, files)


def rehearse(
    made: Stage, size: int, chance: random.Random, wanted: Collection[str], say: Callable[[str], None]
) -> dict[str, Rehearsed]:
    """Run the wanted verbs once, and what they need; ``say`` is told of each."""
    rehearsal = _Rehearsal(made, size, chance, say)
    rehearsal.begin()
    if "package" in wanted:
        wanted = {*wanted, "understand"}
    return {name: rehearsal.run(name) for name in VERBS if name in wanted}


class _Rehearsal:
    """Databases and homes, each made of those before."""

    def __init__(self, made: Stage, size: int, chance: random.Random, say: Callable[[str], None]) -> None:
        self._stage, self._size, self._chance, self._say = made, size, chance, say

    def begin(self) -> None:
        """An empty warehouse with an empty home."""
        self._home("empty").mkdir(parents=True)
        self._stage.server.command('create database "empty" owner escrowwatch')
        self._work_in("empty", migrate)

    def run(self, name: str) -> Rehearsed:
        """Run a verb, on what it needs."""
        return {
            "import": self._import,
            "drop": self._drop,
            "collect": self._collect,
            "understand": self._understand,
            "reread": self._reread,
            "package": self._package,
        }[name]()

    def _import(self) -> Rehearsed:
        inputs = self._stage.folder / "inputs"
        verbs.write_imports(inputs, self._size)
        return self._run(Verb("import", verbs.command("import", str(inputs)), "empty", self._home("empty")))

    def _drop(self) -> Rehearsed:
        verbs.fill_drop(self._home("drop"), self._size // 10)
        return self._run(Verb("drop", verbs.DROP_COMMAND, "empty", self._home("drop")))

    def _understand(self) -> Rehearsed:
        self._chats()
        return self._run(Verb("understand", verbs.command("run"), "chats", self._home("chats")), keep="read")

    def _reread(self) -> Rehearsed:
        self._chats()
        self._prepare("old", "chats", self._home("chats"))
        self._work_in("old", verbs.read_by_another_model)
        return self._run(Verb("reread", verbs.command("reread"), "old", self._home("old")))

    def _package(self) -> Rehearsed:
        self._work_in("read", verbs.open_a_case)
        command = verbs.command("package", "lantern", "--output", "{home}/bag", "--why", "order 7")
        return self._run(Verb("package", command, "read", self._home("read")))

    def _chats(self) -> None:
        """Chats that nobody has read."""
        if not self._home("chats").exists():
            path = self._stage.folder / "chats.jsonl"
            verbs.write_chats(path, self._size * 2 // 5, self._chance)
            self._prepare("chats", "empty", self._home("empty"), verbs.command("import", str(path)))

    def _collect(self) -> Rehearsed:
        """Both channels have been looked at once, of the new one nothing is stored; then the known one changes."""
        telegram, collect = self._stage.telegram, verbs.command("collect", "telegram:markettwo")
        home = self._home("watching")
        shutil.copytree(self._home("empty"), home)
        self._stage.server.copy("empty", "watching")
        self._work_in("watching", lambda connection: verbs.watch(connection, telegram, home))
        self._prepare("watched", "watching", home, collect)
        telegram.change(self._chance)
        return self._run(Verb("collect", verbs.command("collect"), "watched", self._home("watched")))

    def _run(self, verb: Verb, *, keep: str | None = None) -> Rehearsed:
        server = self._stage.server
        trial = Trial(self._stage, verb)
        before, home_before = _size(server), _bytes_in(self._stage.home)
        ended, work_s = trial.work()
        if ended.status not in (0, 1) or "error:" in ended.said or not ended.is_foreseen:
            message = f"{verb.name} fails when nothing disturbs it: {ended.said}"
            raise RuntimeError(message)
        written = {str(table): int(str(rows)) for table, rows in server.rows(_WRITTEN, Trial.database)}
        calm = Calm(work_s, written, max(_size(server) - before, 8192), _bytes_in(self._stage.home) - home_before)
        outcome = outcome_of(self._stage, verb)
        if wrong := unsound(self._stage, server):
            message = f"{verb.name}, undisturbed: {wrong}"
            raise RuntimeError(message)
        if keep:
            self._keep(keep)
        self._say(
            f"calm {verb.name:10} {work_s:5.1f} s, {counted(outcome.content)}, {outcome.files.total()} lines of files"
        )
        return Rehearsed(verb, calm, ended.status, outcome)

    def _prepare(self, name: str, database: str, home: Path, command: tuple[str, ...] | None = None) -> None:
        """A database and a home as they are, or as a command leaves them, to begin from."""
        trial = Trial(self._stage, Verb(name, command or (), database, home))
        if command and (ended := trial.work()[0]).status not in (0, 1):
            raise RuntimeError(ended.said)
        self._keep(name)

    def _keep(self, name: str) -> None:
        self._stage.server.copy(Trial.database, name)
        shutil.copytree(self._stage.home, self._home(name))

    def _home(self, name: str) -> Path:
        return self._stage.folder / "homes" / name

    def _work_in(self, database: str, work: Callable[[Connection], object]) -> None:
        with closing(connect(self._stage.server.dsn(database))) as connection:
            work(connection)


def outcome_of(made: Stage, verb: Verb) -> Outcome:
    """What the last trial has left."""
    return Outcome(content_of(made.server, Trial.database, is_live=verb.is_live), files_of(made.home))


def compared(calm: Outcome, other: Outcome) -> list[str]:
    """What differs, in words."""
    lost, extra = calm.files - other.files, other.files - calm.files
    found = differences(calm.content, other.content)
    found += [f"file: {line[:200]} is lost" for line in lost] + [f"file: {line[:200]} is too many" for line in extra]
    return found


def unsound(made: Stage, server: Server) -> list[str]:
    """What ``verify``, and the verifier of the package, find wrong with what the last trial has left."""
    settings: Settings = settings_in(made.files)
    try:
        with closing(connect(server.dsn(Trial.database))) as connection:
            result = verify(connection, None, settings, VerifyRequest(is_all=True))
    except EscrowwatchError as error:
        return [f"verify: {error}"]
    found = [f"verify: {fault}" for fault in result.faults]
    if result.unsealed or result.anchored != result.last_head:
        found.append(f"{result.unsealed} links under no head, {result.anchored} of {result.last_head} heads anchored")
    return found + faults_of(made.home)


def _size(server: Server) -> int:
    ((size,),) = server.rows(f"select pg_database_size('{Trial.database}')")
    return int(str(size))


def _bytes_in(home: Path) -> int:
    return sum(path.stat().st_size for path in home.rglob("*") if path.is_file())
