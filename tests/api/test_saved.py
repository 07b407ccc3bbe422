"""A run that is kept in a file is the same to ask as one that is not."""

from __future__ import annotations

from pathlib import Path

import pytest

import muchado
from gate import GATE
from muchado.bundle.limits import MOST_NESTED

WORLD = muchado.World.from_text(GATE)


def test_a_run_that_is_saved_tells_the_same(tmp_path: Path) -> None:
    plain, kept = WORLD.start(seed=3), WORLD.start(seed=3)
    kept.save(tmp_path / "a.run")
    assert list(kept.play()) == list(plain.play())
    assert kept.events == plain.events
    for run in (kept, muchado.open_run(tmp_path / "a.run")):
        assert run.events == plain.events
        assert (run.seed, run.bundle, run.over, run.digest()) == (3, plain.bundle, True, plain.digest())
        assert run.mind("Bo").feels("joy") == plain.mind("Bo").feels("joy")
        for happening in plain.events:
            assert run.reaction(happening.id) == plain.reaction(happening.id)
            assert run.minute_of(happening.id) == plain.minute_of(happening.id)
            assert run.is_passing(happening.id) == plain.is_passing(happening.id)
        assert tuple(run.chronicle.beats) == plain.chronicle.beats
        assert run.chronicle.events == plain.chronicle.events
        assert run.chronicle.choices == plain.chronicle.choices
        assert tuple(run.chronicle.changes) == plain.chronicle.changes
    assert list(tmp_path.iterdir()) == [tmp_path / "a.run"]


def test_a_run_can_be_saved_when_it_has_begun(tmp_path: Path) -> None:
    run, straight = WORLD.start(), WORLD.start()
    run.until("Monday 20:00")
    run.save(tmp_path / "a.run")
    assert len(muchado.open_run(tmp_path / "a.run").events) == 1
    run.until("Tuesday 11:00")
    straight.until("Tuesday 11:00")
    run.close()
    again = muchado.open_run(tmp_path / "a.run")
    assert again.events == straight.events
    assert again.digest() == straight.digest()


def test_playing_on_adds_to_the_file_and_a_copy_does_not(tmp_path: Path) -> None:
    run = WORLD.start()
    run.save(tmp_path / "a.run")
    run.until("Monday 20:00")
    run.close()
    opened = muchado.open_run(tmp_path / "a.run")
    twin = opened.copy()
    twin.until("Tuesday 11:00")
    assert len(twin.events) == 2
    assert len(muchado.open_run(tmp_path / "a.run").events) == 1
    opened.until("Tuesday 11:00")
    assert opened.events == twin.events
    assert len(muchado.open_run(tmp_path / "a.run").events) == 2
    opened.close()


def test_a_file_holds_the_text_of_its_world(tmp_path: Path) -> None:
    run = muchado.load("valentine").start()
    run.save(tmp_path / "a.run")
    run.close()
    names = [file.name for file in muchado.open_run(tmp_path / "a.run")._history.start.files]  # noqa: SLF001
    assert "valentine.ado" in names
    assert any(name.startswith("library/core/") for name in names)


def test_no_file_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.run"
    path.write_text("mine")
    with pytest.raises(muchado.RunFileError, match="exists already"):
        WORLD.start().save(path)
    assert path.read_text() == "mine"
    with pytest.raises(muchado.RunFileError, match="No such file"):
        muchado.open_run(tmp_path / "b.run")


WORD_OF_WORD = """
world "Word of word"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 9:30
place hall, "the hall"
action shove: "A shoves B"
  needs B is here
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that A thinks that P
want "rough"
  A wants to shove B by 50
  when B is here
   and it is before 9:01
  because "{A} is rough"
want "news"
  A wants to tell B that P by 20
  when P is news of the last 2 hours
   and A thinks that P
   and B is here
   and A did not tell B that P
  because "it is news"
person Ann, she
  at the start
    is in hall
person Ben, he
  at the start
    is in hall
"""


def test_a_file_of_word_of_word_can_be_opened(tmp_path: Path) -> None:
    """Who was told what somebody was told tells that, too: no deeper than sentences lie in one another."""
    run = muchado.World.from_text(WORD_OF_WORD).start()
    run.save(tmp_path / "a.run")
    for _ in run.play():
        pass
    assert max(one.text.count(" that ") for one in run.events) == MOST_NESTED - 1
    run.close()
    assert muchado.open_run(tmp_path / "a.run").events == run.events
