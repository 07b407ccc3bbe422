"""Run files of every form there has been, one each, kept for good: told, explained, written and gone on with."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import muchado
from muchado import RunFileError, verify
from muchado.api.world import World
from muchado.bundle.codec import from_json, to_json
from muchado.bundle.model import FORMAT
from muchado.bundle.older import READABLE
from muchado.bundle.sound import BundleError
from muchado.record.sqlite.export import export
from muchado.record.sqlite.reading import Reader
from muchado.record.sqlite.rescue import Intact
from muchado.record.sqlite.schema import VERSION
from muchado.record.sqlite.writing import Writer
from muchado.record.start import RULES, next_digest

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.tell.telling import Telling

FIXTURES = Path(__file__).parent / "fixtures"
WORDLESS = FIXTURES / "form-2.run"
"""A file of form 2 with a state in it: its events hold the draw of their words, and not the words."""

OLDER = sorted(path for path in FIXTURES.glob("*.run") if path != WORDLESS)


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_there_is_one_of_every_format_and_every_version() -> None:
    """They are as they were written then, and stay for good: a new version gets a file of its own beside them."""
    assert {path.stem for path in OLDER} >= {f"format-{number}" for number in READABLE}
    assert FORMAT not in READABLE
    assert {version(path) for path in OLDER} == set(range(VERSION + 1))
    assert all(path.stem == f"version-{version(path)}" for path in OLDER if not path.stem.startswith("format"))


@pytest.fixture(params=OLDER, ids=lambda path: path.stem)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "older.run"
    shutil.copyfile(request.param, path)
    return path


def test_it_is_told_and_explained(older: Path) -> None:
    run = muchado.open_run(older)
    assert any("Good morning, Ada!" in line for line in str(run.tell()).split("\\n"))
    assert "because Ada likes Bo" in str(run.why("Ada greeted Bo"))
    assert run.events


def test_if_people_live_by_other_rules_now_it_is_not_played_on(older: Path) -> None:
    rules = muchado.open_run(older).start.rules
    if rules == RULES:
        assert verify(older) is None
        muchado.open_run(older).until("11:30")
        return
    for play in (lambda: muchado.open_run(older).until("11:30"), lambda: verify(older)):
        with pytest.raises(
            RunFileError, match=rf"other rules \({rules}; here {RULES}\): only that version can play it"
        ):
            play()


def test_its_tables_are_written(older: Path, tmp_path: Path) -> None:
    written = export(Reader.open(older), "jsonl", tmp_path / "tables")
    assert {path.stem for path in written} >= {"events", "changes", "names"}


def test_its_bundle_is_brought_up_to_date_once_and_for_all(older: Path) -> None:
    bundle = muchado.open_run(older).bundle
    assert bundle.format == FORMAT
    assert from_json(to_json(bundle)) == bundle


@pytest.fixture
def of_other_rules(older: Path) -> Path:
    """The same file as a Much Ado whose people live by other rules would have left it."""
    Writer.further(older).close()  # writing brings it up to date
    with closing(sqlite3.connect(older)) as connection, connection:
        connection.execute("UPDATE kept SET rules = ?", (RULES + 1,))
        connection.execute("UPDATE run SET muchado = '0.0.7'")
    return older


def test_a_run_of_other_rules_is_told_explained_and_written(of_other_rules: Path, tmp_path: Path) -> None:
    run = muchado.open_run(of_other_rules)
    assert any("Good morning, Ada!" in line for line in str(run.tell()).split("\\n"))
    assert "because Ada likes Bo" in str(run.why("Ada greeted Bo"))
    assert run.events
    assert export(Reader.open(of_other_rules), "jsonl", tmp_path / "tables")


OTHER = (
    rf"made by Much Ado 0\.0\.7, in which people live by other rules \({RULES + 1}; here {RULES}\): "
    r"only that version can play it"
)


def test_a_run_of_other_rules_is_not_played_and_the_version_that_can_is_named(of_other_rules: Path) -> None:
    plays: tuple[Callable[[], object], ...] = (
        lambda: muchado.open_run(of_other_rules).until("11:00"),
        lambda: muchado.open_run(of_other_rules).copy().beat(),
        lambda: muchado.open_run(of_other_rules).copy(at="8:30"),
        lambda: muchado.open_run(of_other_rules).mind("Ada").beliefs,
        lambda: verify(of_other_rules),
    )
    before = of_other_rules.read_bytes()
    for play in plays:
        with pytest.raises(RunFileError, match=OTHER):
            play()
    assert of_other_rules.read_bytes() == before
    assert verify(of_other_rules, against=of_other_rules) is None, "to compare two files is not to play them"


def test_what_is_kept_anew_of_a_run_of_other_rules_is_so_still(of_other_rules: Path, tmp_path: Path) -> None:
    run = muchado.open_run(of_other_rules)
    run.save(tmp_path / "new.run")
    run.close()
    with pytest.raises(RunFileError, match=OTHER):
        verify(tmp_path / "new.run")


# ---------------------------------------------------------------------- files of older forms


SAID = (
    "Ada goes to the shop.",
    "Ada makes Bo believe that she is cross.",
    'Ada greets Bo, who smiles. "There you are, Bo." Bo says, "Oh, Ada!"',
    'Bo greets Ada, who smiles. "There you are, Ada." Ada says, "Hello yourself."',
    "Ada gives Bo a ring.",
    "Ada tells Bo that she went to the shop.",
    "Ada tells Bo that Bo has a ring.",
    "Ada makes Bo believe that she is cross.",
)
"""As the version told it that made the file."""


@pytest.fixture
def wordless(tmp_path: Path) -> Path:
    path = tmp_path / "form-2.run"
    shutil.copyfile(WORDLESS, path)
    return path


def test_events_without_words_have_those_that_they_had_when_the_file_was_made(wordless: Path) -> None:
    run = muchado.open_run(wordless)
    assert tuple(happening.text for happening in run.events) == SAID
    assert [line.words for line in run.events[2].lines] == ["There you are, Bo.", "Oh, Ada!"]
    assert run.events[4].roles["X"].name == "ring"
    assert '"There you are, Bo."' in " ".join(words(run.tell()))


def words(telling: Telling) -> list[str]:
    passages = (passage for chapter in telling.chapters for passage in chapter.passages)
    return [sentence.text for passage in passages for paragraph in passage.paragraphs for sentence in paragraph]


@pytest.fixture
def bare(wordless: Path) -> Path:
    """A run by the rules of today, in a file as older ones were: of no event is it kept whom it passed by."""
    older, path = muchado.open_run(wordless), wordless.with_name("bare.run")
    new = World(older.start.bundle).start(older.seed)
    new.save(path)
    new.until(older.now)
    new.close()
    with closing(sqlite3.connect(path)) as file, file:
        for statement in ("DELETE FROM snapshots", "ALTER TABLE events DROP COLUMN missed"):
            file.execute(statement)
    reader, before = Reader.open(path), ""
    texts = [reader.text(number) for number in range(1, reader.last()[0] + 1)]
    reader.close()
    with closing(sqlite3.connect(path)) as file, file:
        for number, text in enumerate(texts, start=1):
            before = next_digest(before, text)
            file.execute("UPDATE beats SET digest = ? WHERE number = ?", (before, number))
    return path


def test_a_file_without_a_column_is_verified_and_gone_on_with_by_those_that_it_has(bare: Path) -> None:
    assert verify(bare) is None
    run = muchado.open_run(bare)
    before = run.events
    early = run.copy(at="Monday 9:00").events
    assert early
    assert early == before[: len(early)] != before
    run.until(run.bundle.end - 1)
    run.close()
    assert run.events[: len(before)] == muchado.open_run(bare).events[: len(before)]
    assert len(run.events) > len(before)
    assert verify(bare) is None
    with closing(sqlite3.connect(bare)) as file, file:
        file.execute("UPDATE events SET variant = variant + 1 WHERE id = (SELECT max(id) FROM events)")
    found = verify(bare)
    assert found is not None
    assert (found.altered, found.what, found.field) == (True, "events", "variant")


def test_a_file_without_a_column_is_held_against_one_that_has_it(bare: Path, tmp_path: Path) -> None:
    older = muchado.open_run(bare)
    for seed, same in ((older.seed, True), (older.seed + 1, False)):
        new = World(older.start.bundle).start(seed)
        new.save(tmp_path / f"{seed}.run")
        new.until(older.now)
        new.close()
        found = verify(bare, against=tmp_path / f"{seed}.run")
        assert (found is None) == same, found


def test_a_file_without_words_is_written_out_as_it_is_and_rescued_with_them(wordless: Path, tmp_path: Path) -> None:
    export(Reader.open(wordless), "jsonl", tmp_path / "tables")
    rows = [json.loads(line) for line in (tmp_path / "tables" / "events.jsonl").read_text().splitlines()]
    assert len(rows) == len(SAID)
    assert not any("lines" in row for row in rows)
    Intact(wordless).keep(tmp_path / "kept.run")
    assert tuple(happening.text for happening in muchado.open_run(tmp_path / "kept.run").events) == SAID


CLAIM = '{"is": "Claim", "relation": 0, "args": [1]}'


@pytest.mark.parametrize(
    ("relations", "wants"),
    [
        ("5", '[{"is": "Holds"}]'),
        ("[]", f'[{{"is": "Holds", "claim": {CLAIM}}}]'),
        ("[{}]", f'[{{"is": "Holds", "claim": {CLAIM}}}]'),
        ("[]", '[{"is": "Holds", "claim": 7}]'),
        ("[]", "[]"),
    ],
)
def test_what_is_no_bundle_of_its_format_is_refused(relations: str, wants: str) -> None:
    for number in READABLE:
        with pytest.raises(BundleError):
            from_json(f'{{"format": {number}, "relations": {relations}, "wants": {wants}}}')
