"""Reports as files."""

import json
from contextlib import closing
from pathlib import Path

from pipeline.anchors import read_anchors
from pipeline.report_files import write_summary, write_takedown
from tests.support.database import fresh_database
from tests.support.evidence import messages, settings_in, store
from tests.support.logins import login
from tests.support.packages import fill
from warehouse.cases import add_member
from warehouse.connection import connect


def test_every_report_names_the_last_signed_head(tmp_path: Path) -> None:
    """Number, hash, key and what it covers, as the file of anchors has them; an investigator's reports too."""
    settings = settings_in(tmp_path)
    with fresh_database() as dsn, closing(connect(dsn)) as owner:
        fill(owner, settings)
        last = read_anchors(settings.anchors)[-1]
        said = json.loads(last.document)
        with login(dsn, "investigator") as investigator:
            add_member(owner, "lantern", investigator.info.user)
            for number, who in enumerate((owner, investigator)):
                page, data = write_takedown(who, "7001", "police", tmp_path / str(number))
                summary, *_ = write_summary(who, tmp_path / str(number))
                told = json.loads(data.read_text(encoding="utf-8"))["head"]
                assert (told["number"], told["sha256"], told["key"]) == (last.number, last.sha256.hex(), said["key"])
                assert (told["captures_covered"], told["warehouse"]) == (said["total"], said["warehouse"])
                assert told["closed_at"][:10] == said["closed_at"][:10]
                for html in (page.read_text(encoding="utf-8"), summary.read_text(encoding="utf-8")):
                    assert f"{said['total']} captures stored up to {told['closed_at']}" in html
                    assert f"signed head {last.number}," in html
                    assert last.sha256.hex() in html
                    assert said["key"] in html


def test_a_report_says_that_nothing_is_signed_yet(tmp_path: Path) -> None:
    """Where captures were stored and no run has closed them."""
    with fresh_database() as dsn, closing(connect(dsn)) as owner:
        store(owner, "one", messages(1, 3))
        page, data = write_takedown(owner, "7001", "police", tmp_path)
        assert json.loads(data.read_text(encoding="utf-8"))["head"] is None
        assert "no signed head covers the captures yet" in page.read_text(encoding="utf-8")
