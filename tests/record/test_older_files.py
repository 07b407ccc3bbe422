"""Run files of every form there has been, one each, kept for good: told, explained, written and gone on with."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import muchado
from muchado import verify
from muchado.bundle.codec import from_json, to_json
from muchado.bundle.model import FORMAT
from muchado.bundle.older import READABLE
from muchado.bundle.sound import BundleError
from muchado.record.sqlite.export import export
from muchado.record.sqlite.reading import Reader

OLDER = sorted((Path(__file__).parent / "fixtures").glob("*.run"))


def test_there_is_one_of_every_format() -> None:
    assert [path.stem for path in OLDER] == [f"format-{number}" for number in READABLE]
    assert FORMAT not in READABLE


@pytest.fixture(params=OLDER, ids=lambda path: path.stem)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "older.run"
    shutil.copyfile(request.param, path)
    return path


def test_it_is_told_and_explained(older: Path) -> None:
    run = muchado.open_run(older)
    assert any("Good morning, Bo!" in line for line in str(run.tell()).split("\\n"))
    assert "because Ada likes Bo" in str(run.why("Ada greeted Bo"))
    assert "Nothing spoke for it in Cy" in str(run.why_not("Cy greets Bo"))
    assert run.mind("Ada").feels("joy") > 0


def test_it_is_played_again_and_gone_on_with_as_it_was_begun(older: Path) -> None:
    assert verify(older) is None
    run = muchado.open_run(older)
    before = len(run.events)
    run.until(run.bundle.end - 1)
    assert len(run.events) >= before
    assert verify(older) is None


def test_its_tables_are_written(older: Path, tmp_path: Path) -> None:
    written = export(Reader.open(older), "jsonl", tmp_path / "tables")
    assert {path.stem for path in written} >= {"events", "changes", "names"}


def test_its_bundle_is_brought_up_to_date_once_and_for_all(older: Path) -> None:
    bundle = muchado.open_run(older).bundle
    assert bundle.format == FORMAT
    assert from_json(to_json(bundle)) == bundle


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
