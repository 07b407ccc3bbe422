"""What authors add to feelings with `lines for`: told where all is so that they ask for; nothing else hangs on it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from muchado import WorldError, load
from muchado.record.chronicle import Chronicle
from tell.tellings import chronicle, sentences, told, valentine

WORLDS = Path(__file__).parents[2] / "worlds"

LINES = """
lines for sadness
  told as "In {L}, of all places." when A is in corner
  told as "Once, in {L}." when A's sadness falls
  told as "It is {his A} own four walls, at least." when A is at home
lines for anger toward someone
  told as "{B} may keep {his B} reasons." when A does not think that B dates A
  told as "{A} has loved worse people." when A loves B
"""


def world(tmp_path: Path, lines: str) -> Path:
    shutil.copytree(WORLDS / "valentine", tmp_path / "own", dirs_exist_ok=True)
    (tmp_path / "own" / "lines.ado").write_text(lines, encoding="utf-8")
    return tmp_path / "own"


def played(tmp_path: Path, lines: str, seed: int) -> Chronicle:
    return chronicle(load(world(tmp_path, lines)).start(seed))


def seed_of(tmp_path: Path, words: str, eyes: str) -> int:
    """Return the first seed with which an author's words are told through somebody's eyes."""
    for seed in range(100, 120):
        if any(words in one.text for one in sentences(told(played(tmp_path, LINES, seed), eyes))):
            return seed
    pytest.fail(f"with no seed anybody thinks {words!r}")


@pytest.mark.slow
def test_a_thought_is_told_where_all_is_so_that_it_asks_for(tmp_path: Path) -> None:
    seed = seed_of(tmp_path, "of all places", "all")
    kept = played(tmp_path, LINES, seed)
    bundle, found = kept.bundle, []
    for one in sentences(told(kept)):
        if "of all places" in one.text:
            change = kept.changes[one.changes[0]]
            assert one.text == "In the corner of the hall, of all places."
            assert bundle.qualities[int(str(change.about[0]))].name == "sadness"
            assert change.after > change.before
            assert bundle.places[kept.events[change.event].place].name == "corner"
            found.append(one)
    assert found
    assert list(kept.events.values()) == list(valentine(seed).events.values()), "nothing in a run hangs on it"


@pytest.mark.slow
def test_elsewhere_it_is_not_told(tmp_path: Path) -> None:
    seed = seed_of(tmp_path, "of all places", "all")
    without = played(tmp_path, LINES.replace("in corner", "in street"), seed)
    assert not [one for one in sentences(told(without)) if "of all places" in one.text]


@pytest.mark.slow
def test_what_one_thinks_of_somebody_counts_as_it_is_held(tmp_path: Path) -> None:
    seed = seed_of(tmp_path, "might keep his reasons", "Sakura")
    otherwise = LINES.replace("does not think that B dates A", "thinks that B dates A")
    assert not [
        one for one in sentences(told(played(tmp_path, otherwise, seed), "Sakura")) if "keep his reasons" in one.text
    ]


@pytest.mark.slow
def test_a_feeling_of_ones_own_has_its_thoughts_below_it(tmp_path: Path) -> None:
    lines = """
feeling envy toward someone, fades by half in 3 hours
  told as "Why {B}?"

reaction "left and seen"
  when A meets B
   and A's blame toward B is at least 40
  then A's envy toward B rises by 40
  because "{A} is not over it"
"""
    said = {one.text for one in sentences(told(played(tmp_path, lines, 101)))}
    assert said & {"Why Naruto?", "Why Sakura?", "Why him?", "Why her?"}


@pytest.mark.parametrize(
    ("lines", "code", "message"),
    [
        ('lines for envy\n  told as "No."\n', "E105", 'no action, happening, feeling or mood "envy" to add lines to'),
        ('lines for sadness\n  A says "No."\n', "E211", "only how it is told can be added to a feeling"),
        ('lines for sadness\n  told as "{B} is to blame."\n', "E313", "{B} stands for nobody"),
        (
            'lines for anger\n  told as "So." when A hurt B today\n',
            "E408",
            "may hang only on feelings, moods and traits",
        ),
        ('lines for anger\n  told as "So." when A loves C\n', "E409", "nothing tells who or what C is"),
        ('lines for joy\n  told as "So." when A\'s sadness falls\n', "E408", "comes as A's joy moves, and not another"),
        ('lines for anger\n  told as "So." when A is in attic\n', "E102", "no place called"),
    ],
)
def test_what_cannot_be_told_is_said_where_it_stands(tmp_path: Path, lines: str, code: str, message: str) -> None:
    with pytest.raises(WorldError) as refused:
        load(world(tmp_path, lines))
    (one,) = refused.value.diagnostics
    assert (one.code, one.file.split("/")[-1]) == (code, "lines.ado")
    assert message in one.message
