"""`muchado verify`: what is said of a file that was altered, and of two files of a run."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest

from cli.commands import muchado
from gate import GATE
from muchado import World, open_run, verify
from muchado.api import verifying
from muchado.bundle.inputs import Choose
from muchado.record.sqlite import writing
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.verifying import pieces
from muchado.record.start import next_digest
from record.lively import saved

WORLD = World.from_text(GATE)
NOON = "Monday 12:00"


def kept(path: Path, *, until: str = "Tuesday 12:00", seed: int = 1, world: World = WORLD, put: str = "") -> str:
    """A run in a file; something may be put to it at noon. Returns the file's name."""
    run = world.start(seed)
    run.save(path)
    if put:
        run.until(NOON)
        run.put(*world.changes(put))
    run.until(until)
    run.close()
    return path.name


def alter(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)


def chain(path: Path) -> None:
    """Make the digests fit the records again, as a run would have them that was played so."""
    reader, before = Reader.open(path), ""
    for number in range(1, reader.last()[0] + 1):
        before = next_digest(before, reader.text(number))
        alter(path, "UPDATE beats SET digest = ? WHERE number = ?", before, number)
    reader.close()


def said(folder: Path, *arguments: str) -> tuple[int, list[str]]:
    done = muchado("verify", *arguments, cwd=folder)
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


def test_of_one_beat_it_speaks_as_of_one(tmp_path: Path) -> None:
    names = [kept(tmp_path / f"{name}.run", until="Monday 9:00") for name in "ab"]
    assert said(tmp_path, "a.run") == (0, ["a.run: 1 beat played again; all is the same."])
    both = said(tmp_path, names[0], "--against", names[1])
    assert both == (0, ["a.run and b.run are the same by their digests: 1 beat."])


ALTERED = "UPDATE changes SET after = after + 5 WHERE kind = 'feeling'"
SPOILT = "UPDATE snapshots SET state = x'00' WHERE beat = ?"
CHANGED = "UPDATE changes SET after = after + 1 WHERE row = 0 AND beat = (SELECT min(beat) FROM changes WHERE beat > ?)"


def test_an_altered_file_is_told_from_one_that_is_played_otherwise(tmp_path: Path) -> None:
    kept(tmp_path / "a.run")
    alter(tmp_path / "a.run", ALTERED)
    status, (first, second) = said(tmp_path, "a.run")
    assert (status, first) == (1, "a.run is not as it was written, from beat 2 on.")
    assert second.endswith(": changes 3 (Bo's joy rises): after is 35 in the file, 30 played again.")
    chain(tmp_path / "a.run")
    status, lines = said(tmp_path, "a.run")
    assert (status, lines) == (1, ["a.run differs from what this Much Ado plays, from beat 2 on.", second])


def test_two_files_of_a_run_are_the_same_as_far_as_both_go(tmp_path: Path) -> None:
    for name, until in (("a.run", "Tuesday 12:00"), ("b.run", "Tuesday 12:00"), ("c.run", NOON)):
        kept(tmp_path / name, until=until)
    whole, part = (Reader.open(tmp_path / name).last()[0] for name in ("a.run", "c.run"))
    assert said(tmp_path, "a.run", "--against", "b.run") == (
        0,
        [f"a.run and b.run are the same by their digests: {whole} beats."],
    )
    expected = f" are the same by their digests, as far as both go: c.run ends after {part} beats, a.run after {whole}."
    assert said(tmp_path, "a.run", "--against", "c.run") == (0, ["a.run and c.run" + expected])
    assert said(tmp_path, "c.run", "--against", "a.run") == (0, ["c.run and a.run" + expected])


def test_the_first_fact_in_which_two_files_differ_is_named(tmp_path: Path) -> None:
    kept(tmp_path / "a.run")
    copyfile(tmp_path / "a.run", tmp_path / "b.run")
    alter(tmp_path / "b.run", ALTERED)
    chain(tmp_path / "b.run")
    status, (first, second) = said(tmp_path, "a.run", "--against", "b.run")
    assert (status, first) == (1, "a.run and b.run differ, from beat 2 on.")
    assert second.endswith(": changes 3 (Bo's joy rises): after is 30 in a.run, 35 in b.run.")
    alter(tmp_path / "b.run", "DELETE FROM changes WHERE beat = 2 AND row > 1")
    _, lines = said(tmp_path, "b.run", "--against", "a.run")
    assert lines[1].endswith(": changes 3 (Bo's joy rises): it is only in a.run.")
    assert lines[2:] == ["b.run is not as it was written: muchado verify b.run"]


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"seed": 2}, "the seed is 1 in a.run, 2 in b.run."),
        (
            {"world": World.from_text(GATE.replace("Two at a gate", "Three at a gate"))},
            'the world is "Two at a gate" in a.run, "Three at a gate" in b.run.',
        ),
        ({"world": World(WORLD.bundle._replace(end=WORLD.bundle.end - 1))}, "the next file of the text is"),
    ],
)
def test_what_two_runs_follow_from_is_held_against_each_other_first(
    tmp_path: Path, other: dict[str, object], words: str
) -> None:
    kept(tmp_path / "a.run")
    kept(tmp_path / "b.run", until=NOON, **other)  # type: ignore[arg-type] # as the cases have it
    status, (first, second) = said(tmp_path, "a.run", "--against", "b.run")
    assert (status, first) == (1, "a.run and b.run differ.")
    assert second.startswith(words)


def test_the_line_of_the_text_that_differs_is_named(tmp_path: Path) -> None:
    for name, text in (("a", GATE), ("b", GATE.replace("liking toward Bo 60", "liking toward Bo 61"))):
        (tmp_path / name).mkdir()
        (tmp_path / name / "gate.ado").write_text(text, encoding="utf-8")
        muchado("run", "gate.ado", "--save", "../" + name + ".run", "--until", NOON, cwd=tmp_path / name)
    status, lines = said(tmp_path, "a.run", "--against", "b.run")
    line = GATE.splitlines().index("    liking toward Bo 60") + 1
    assert (status, lines[1]) == (
        1,
        f'line {line} of gate.ado is "    liking toward Bo 60" in a.run, "    liking toward Bo 61" in b.run.',
    )


def test_an_input_that_only_one_has_is_named_before_what_comes_of_it(tmp_path: Path) -> None:
    kept(tmp_path / "a.run")
    kept(tmp_path / "b.run", put="Bo absent")
    kept(tmp_path / "c.run", until=NOON)
    status, lines = said(tmp_path, "a.run", "--against", "b.run")
    assert status == 1
    assert lines[1].endswith(': what is done from outside is nothing more in a.run, Absent {"person":1} in b.run.')
    assert said(tmp_path, "b.run", "--against", "c.run")[0] == 0, "the shorter one does not know of it yet"


def test_what_was_chosen_is_said_in_words(tmp_path: Path) -> None:
    for name, act in (("a.run", ()), ("b.run", None)):
        run = WORLD.start(1)
        run.save(tmp_path / name)
        if act is not None:
            run.put(Choose(0, act))
        run.until(NOON)
        run.close()
    assert said(tmp_path, "a.run", "--against", "b.run")[1][1].endswith(
        ': what is done from outside is "Ada lets the moment pass" in a.run, nothing more in b.run.'
    )


def test_a_file_that_is_damaged_or_not_there_is_told(tmp_path: Path) -> None:
    kept(tmp_path / "a.run")
    data = (tmp_path / "a.run").read_bytes()
    (tmp_path / "b.run").write_bytes(data[: len(data) - 5000])
    for other, words in (("b.run", "b.run is damaged"), ("c.run", "c.run cannot be read: No such file")):
        for pair in (("a.run", other), (other, "a.run")):
            done = muchado("verify", pair[0], "--against", pair[1], cwd=tmp_path)
            assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
            assert done.stderr.startswith("muchado: " + words)


def test_of_two_files_the_one_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for name in ("a.run", "b.run"):
        kept(tmp_path / name)
    alter(tmp_path / "b.run", "UPDATE changes SET about = '[1,' WHERE beat = 2")
    chain(tmp_path / "b.run")
    for pair in (("a.run", "b.run"), ("b.run", "a.run")):
        done = muchado("verify", pair[0], "--against", pair[1], cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == (
            "muchado: b.run is damaged: something in its beats 2 to 2 is not as it was written. "
            "`muchado resume FILE --save NEW` keeps the part that is intact.\n"
        )


@pytest.fixture
def lively(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run whose states are kept often."""
    monkeypatch.setattr(writing, "SPARSE", 20_000)
    monkeypatch.setattr(writing, "SHARE", 0)
    monkeypatch.setattr(verifying, "PAYS", 1_000)
    return saved(tmp_path / "a.run")


@pytest.mark.slow
def test_the_earliest_piece_that_differs_counts_whoever_plays(lively: Path) -> None:
    first, second, third, *_ = pieces(Reader.open(lively))
    assert verify(lively, workers=2) is None
    alter(lively, SPOILT, third.first)
    alone, found = verify(lively), verify(lively, workers=2)
    assert alone == found
    assert alone is not None
    assert (alone.what, alone.beat) == ("state", second.end)
    alter(lively, CHANGED, first.end)
    alter(lively, "UPDATE events SET prop = '[1,' WHERE beat > ?", third.first)
    chain(lively)
    alone, found = verify(lively), verify(lively, workers=2)
    assert alone == found
    assert alone is not None
    assert (alone.what, alone.field, alone.altered) == ("changes", "after", False)


def test_a_state_that_cannot_be_used_is_gone_behind(lively: Path) -> None:
    second = pieces(Reader.open(lively))[1]
    alter(lively, SPOILT, second.end)
    run = open_run(lively)
    assert run.copy(at=Reader.open(lively).beat_at(second.end)[0]).digest()
    alter(lively, CHANGED, second.end)
    found = verify(lively)
    assert found is not None
    assert (found.altered, found.beat > second.end, found.what) == (True, True, "changes")


@pytest.mark.parametrize(
    ("statement", "anew"),
    [
        ("DELETE FROM beats WHERE number = 3", False),
        ("UPDATE beats SET minute = 'noon', digest = 'x' WHERE number = 3", False),
        ("UPDATE beats SET digest = x'00' WHERE number = 3", False),
        ("UPDATE changes SET before = x'00', person = 'Zed' WHERE beat > 2", False),
        ("UPDATE events SET prop = '[99,99]', by = 77", True),
        ("UPDATE changes SET about = '[77]', kind = 'belief'", True),
    ],
)
def test_no_nonsense_in_a_file_is_a_traceback(lively: Path, statement: str, anew: bool) -> None:
    copyfile(lively, lively.with_name("b.run"))
    alter(lively, statement)
    if anew:
        chain(lively)
    for arguments in ((), ("--against", "b.run")):
        done = muchado("verify", "a.run", *arguments, cwd=lively.parent)
        assert done.returncode in {0, 1, 2}
        assert "Traceback" not in done.stderr
