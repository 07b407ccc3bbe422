"""Runs of which it is kept for their last days only what spoke for each choice."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

import muchado
from muchado import verify
from muchado.bundle.model import DAY
from muchado.record.detail import bare, is_bare
from muchado.record.sqlite.reading import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from muchado import Run

TOWN = """\
world "Days"
  from Monday 13 February 2006, 8:00 to Thursday 16 February 2006, 8:00
place hall, "the hall"
feeling liking toward someone, -100 to 100
person Ada, she
  at the start
    is in hall
    liking toward Bo 60
person Bo, he
  at the start
    is in hall
action greet: "A greets B"
  needs B is here
  told as "{A} greets {B}."
want "a good morning"
  A wants to greet B by 30
  when A's liking toward B is at least 50
   and A did not greet B today
  because "{A} likes {B}"
"""


@pytest.fixture
def whole(tmp_path: Path) -> Run:
    run = muchado.World.from_text(TOWN).start(seed=1)
    run.save(tmp_path / "whole.run")
    run.until(run.bundle.end)
    run.close()
    return run


@pytest.fixture
def short(tmp_path: Path) -> Path:
    path = tmp_path / "short.run"
    run = muchado.World.from_text(TOWN).start(seed=1)
    run.save(path, detail_days=2)
    run.until(run.bundle.end)
    run.close()
    return path


def test_what_spoke_for_choices_is_kept_of_the_last_days_only(whole: Run, short: Path) -> None:
    kept, all_of_it = muchado.open_run(short).chronicle.beats, whole.chronicle.beats
    first = (kept[-1].minute // DAY - 1) * DAY
    assert [beat if beat.minute >= first else bare(beat) for beat in all_of_it] == list(kept)
    old = [choice for beat in kept if beat.minute < first for choice in beat.choices]
    assert old
    assert all(is_bare(choice) and not choice.parts for choice in old)
    assert not any(is_bare(choice) for beat in all_of_it for choice in beat.choices)


def test_it_is_told_and_explained_all_the_same(whole: Run, short: Path) -> None:
    run = muchado.open_run(short)
    assert [one.text for one in run.events] == [one.text for one in whole.events]
    assert "greeted" in str(run.tell())
    old, new = run.events[0], run.events[-1]
    assert "because Ada likes Bo" in str(run.why(new.id))
    assert "because Ada likes Bo" not in str(run.why(old.id))
    assert "what spoke for it is no longer known" not in str(run.why(new.id))
    assert "what spoke for it is no longer known" in str(run.why(old.id))


def test_it_is_verified_as_far_as_it_is_kept(short: Path) -> None:
    assert verify(short) is None
    with closing(sqlite3.connect(short)) as connection, connection:
        connection.execute("UPDATE choices SET chance = chance + 1 WHERE beat = (SELECT min(beat) FROM choices)")
    found = verify(short)
    assert found is not None
    assert found.field == "chance"


def test_it_is_gone_on_with_and_kept_anew(whole: Run, tmp_path: Path) -> None:
    path, copy = tmp_path / "half.run", tmp_path / "copy.run"
    run = muchado.World.from_text(TOWN).start(seed=1)
    run.save(path, detail_days=1)
    run.until("Tuesday 20:00")
    run.close()
    again = muchado.open_run(path)
    again.until(again.bundle.end)
    assert again.digest() == whole.digest()
    again.save(copy)
    again.close()
    for file in (path, copy):
        assert verify(file) is None
        assert Reader.open(file).kept().bare > 0
    assert Reader.open(path).kept().days == 1


@pytest.mark.parametrize("days", [0, -1, True, 1.5, "2"])
def test_days_are_a_whole_number(tmp_path: Path, days: object) -> None:
    run = muchado.World.from_text(TOWN).start()
    with pytest.raises(ValueError, match="a whole number of days"):
        run.save(tmp_path / "a.run", detail_days=days)  # type: ignore[arg-type]
    assert not (tmp_path / "a.run").exists()
