"""A run file can come from anybody: whatever was done to it, it is read or refused in words, and soon."""

from __future__ import annotations

import shutil
import sys
import time
from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

import muchado
from lengths import slow_then_long
from muchado.api.saved import open_run, rescue, verify
from muchado.cli.main import answer
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.moods import draw_moods
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from muchado.draw.ties import draw_ties
from muchado.record.mistakes import RunFileError
from muchado.record.sqlite import writing
from muchado.record.sqlite.export import export
from muchado.record.sqlite.reading import Reader
from muchado.report.page import report
from record.attacks import Alteration, alterations, by
from record.lively import saved

if TYPE_CHECKING:
    from collections.abc import Callable

REFUSED = (RunFileError, muchado.UnknownNameError, muchado.TimeError, muchado.WorldError)
BEATS = 12
LONG = 10
"""Seconds of processor time that no reading of a small file takes."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writing, "SPARSE", 1)  # states are kept in so short a run, too
        return saved(tmp_path_factory.mktemp("attacked") / "whole.run", last=BEATS)


def read(path: Path) -> None:
    run = open_run(path)
    for happening in run.events:
        run.reaction(happening.id)
    run.tell()


def shown(path: Path) -> None:
    reader = Reader.open(path)
    reader.counts(), reader.facts(), reader.world


def explained(path: Path) -> None:
    run = open_run(path)
    for event in list(run.chronicle.events)[-3:]:
        run.why(event).text  # noqa: B018 (asked for)
    for person in run.bundle.people[:2]:
        mind = run.mind(person.name)
        mind.beliefs, mind.feelings, mind.aims  # noqa: B018 (asked for)


def drawn(path: Path) -> None:
    chronicle = open_run(path).chronicle
    end = chronicle.beats[-1].minute if chronicle.beats else chronicle.bundle.start
    draw_storyline(story(chronicle), work=10)
    draw_ties(chronicle, end)
    draw_moods(chronicle)
    draw_knowledge(chronicle, end)


def reported(path: Path) -> None:
    report(open_run(path).chronicle)


def gone_on(path: Path) -> None:
    run = open_run(path)
    for _ in islice(iter(run.copy().beat, None), 4):
        pass
    for _ in islice(iter(run.beat, None), 4):
        pass
    run.close()


def kept(path: Path) -> None:
    new = path.with_name("new.run")
    new.unlink(missing_ok=True)
    rescue(path, new).close()


def exported(path: Path) -> None:
    for form in ("csv", "jsonl", "parquet"):
        folder = path.with_name(form)
        shutil.rmtree(folder, ignore_errors=True)
        export(Reader.open(path), form, folder)


def verified(path: Path) -> None:
    verify(path)


ALL: tuple[Callable[[Path], None], ...] = (read, shown, explained, drawn, exported, kept, verified, reported, gone_on)


def attack(whole: Path, alteration: Alteration, ways: tuple[Callable[[Path], None], ...]) -> int:
    """Alter a copy, and read it in all these ways; how many refused."""
    words, alter = alteration
    path, refused = whole.with_name("altered.run"), 0
    for one in whole.parent.glob("altered.run*"):
        one.unlink()
    shutil.copyfile(whole, path)
    alter(path)
    for way in ways:
        begun = time.process_time()
        try:
            way(path)
        except REFUSED:
            refused += 1
        except Exception as error:
            raise AssertionError(f"{way.__name__} after: {words}") from error
        assert time.process_time() - begun < LONG, f"{way.__name__} after: {words}"
    return refused


def some(whole: Path, seed: int, many: int) -> list[Alteration]:
    return Random(seed).sample(list(alterations(whole)), many)


@pytest.mark.slow
def test_a_file_that_was_altered_is_read_or_refused_in_words(whole: Path) -> None:
    assert attack(whole, ("nothing", lambda _: None), ALL) == 0
    refused = [attack(whole, one, (shown, explained)) for one in some(whole, 1, 12)]
    assert 0 < sum(map(bool, refused)) < len(refused)


@pytest.mark.parametrize(("part", "parts"), slow_then_long([(5, 64), *((part, 8) for part in range(8))], 1))
def test_whatever_is_done_to_a_file_every_reader_reads_or_refuses_it(whole: Path, part: int, parts: int) -> None:
    tried = list(alterations(whole))[part::parts]
    assert len(tried) > 4000 // parts
    for at, one in enumerate(tried):  # each in four of the ways, all ways in turn
        attack(whole, one, tuple(ALL[(part + 4 * at + way) % len(ALL)] for way in range(4)))


def test_what_is_not_ours_is_refused_before_it_is_asked(whole: Path) -> None:
    for words, alter in alterations(whole):
        if words.startswith(("CREATE", "a view for", "ANALYZE")):
            assert attack(whole, (words, alter), (shown, kept)) == 2, words


@pytest.mark.parametrize("command", ["show", "verify --workers 1", "tell", "why 1", "export --to csv"])
def test_commands_say_it_in_a_line(
    whole: Path, command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    name, *more = command.split()
    path = whole.with_name("altered.run")
    for sql in ("UPDATE events SET prop = '[-1,-1]'", "DROP TABLE beats; CREATE VIEW beats AS SELECT 1", "ANALYZE"):
        shutil.copyfile(whole, path)
        by(sql)(path)
        monkeypatch.setattr(sys, "argv", ["muchado", name, str(path), *more])
        assert answer() in {0, 1, 2}
        said = capsys.readouterr()
        assert said.err.count("\n") <= 1, said.err
