"""What a home holds, in a form that is the same whenever the same was written: packages, the drop folder, anchors.

Left out of a package: what tells when it was made and closed (times, and with them the hashes and signatures of heads, which
cover times), how often somebody tried (the custody log notes each attempt), and the manifests and the signature over
these; the stand-alone verifier checks them. Of the anchors only the numbers of their heads are told: ``verify`` checks them.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any, Final

from tests.support.packages import run_verifier

_LEFT_OUT: Final = {"made_at", "closed_at", "clock_offset_us", "signature", "hash", "warehouse", "at", "read_at"}
_OF_HEADS: Final = {"previous", "number"}
_CHECKED: Final = {"signature.bin", "manifest-sha256.txt", "tagmanifest-sha256.txt", "bag-info.txt", "README.txt"}
_CUSTODY: Final = "data/custody.jsonl"


def files_of(home: Path) -> Counter[str]:
    """One line a file, or a line of it, of the package and the drop folder of a home."""
    told: Counter[str] = Counter()
    for top in ("bag", "drop"):
        for path in sorted((home / top).rglob("*")):
            name = path.relative_to(home / top).as_posix()
            if path.is_dir() or name in _CHECKED:
                continue
            if top == "bag" and path.suffix in {".jsonl", ".json"}:
                lines = (_line(name, json.loads(line)) for line in path.read_bytes().splitlines())
                told.update(set(lines) if name == _CUSTODY else lines)
            else:
                told[f"{top}/{name} {path.read_bytes()!r}"] += 1
    return told


def faults_of(home: Path) -> list[str]:
    """What the stand-alone verifier says of the package, where there is one; and what was left lying half done."""
    found = [f"left behind: {path.name}" for path in home.rglob("*.part")]
    if (home / "bag").is_dir():
        done = run_verifier(home / "bag")
        if done.returncode:
            found += done.stdout.decode().splitlines() or [f"verify.py ended with {done.returncode}"]
    return found


def _line(name: str, value: Any) -> str:  # noqa: ANN401 - JSON of any shape
    if name == "data/heads.jsonl":
        value = json.loads(value["document"])
        value = {key: one for key, one in value.items() if key not in _OF_HEADS}
    return f"{name} {json.dumps(_without_times(value), sort_keys=True)}"


def _without_times(value: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    if isinstance(value, dict):
        return {key: _without_times(one) for key, one in value.items() if key not in _LEFT_OUT}
    return [_without_times(one) for one in value] if isinstance(value, list) else value
