"""What commands make of runs of which less is kept, and of runs that were played by other rules."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado, printed
from muchado.record.start import RULES
from record.test_detail import TOWN

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def world(tmp_path: Path) -> str:
    path = tmp_path / "days.ado"
    path.write_text(TOWN, encoding="utf-8")
    return str(path)


@pytest.fixture
def other(tmp_path: Path, world: str) -> str:
    """A run that was played by other rules."""
    path = str(tmp_path / "other.run")
    printed("run", world, "--until", "Monday 12:00", "--save", path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE kept SET rules = ?", (RULES + 1,))
        connection.execute("UPDATE run SET muchado = '0.0.7'")
    return path


def test_a_run_is_kept_with_details_of_its_last_days(tmp_path: Path, world: str) -> None:
    path = str(tmp_path / "a.run")
    printed("run", world, "--save", path, "--detail", "2")
    shown = "\n".join(printed("show", path))
    assert "of the last 2 days: what spoke for choices" in shown
    assert "not of the first" in shown
    (said,) = printed("verify", path)
    assert "all is the same, as far as it is kept: what spoke for the choices of the first" in said


@pytest.mark.parametrize("days", ["0", "-1", "two", "1.5", "9999999", "\u0661"])
def test_days_that_are_none_are_refused(tmp_path: Path, world: str, days: str) -> None:
    done = muchado("run", world, "--save", str(tmp_path / "a.run"), f"--detail={days}")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--detail takes a whole number of days, one at least" in done.stderr
    assert not (tmp_path / "a.run").exists()


def test_details_are_of_a_file(world: str) -> None:
    done = muchado("run", world, "--detail", "2")
    assert done.returncode == 2
    assert "name the file with --save" in done.stderr


def test_a_run_of_other_rules_is_shown_told_explained_and_exported(other: str, tmp_path: Path) -> None:
    assert any("Much Ado 0.0.7, by other rules than this one's" in line for line in printed("show", other))
    assert any("Ada" in line for line in printed("tell", other))
    assert any("because Ada likes Bo" in line for line in printed("why", other, "Ada greeted Bo"))
    assert printed("export", other, "--to", "csv", "--out", str(tmp_path / "tables"))


@pytest.mark.parametrize(
    "command", [["resume"], ["verify"], ["fork", "--at", "9:00", "--change", "Ada absent"], ["mind", "Ada"]]
)
def test_it_is_not_played_and_the_version_that_can_is_named(other: str, command: list[str]) -> None:
    done = muchado(command[0], other, *command[1:])
    assert done.returncode == 2
    assert "Much Ado 0.0.7" in done.stderr
    assert "only that version can play it" in done.stderr
    assert len(done.stderr.splitlines()) == 1
