"""In every world that comes with Much Ado, and in those of the guide, minds are closed: each hidden fact is altered."""

from __future__ import annotations

from pathlib import Path

import pytest

import muchado
from lengths import slow_then_long

MECHANISMS = sorted((Path(__file__).parent / "mechanisms").glob("*.ado"))
TEMPLATES = sorted((Path(muchado.__file__).parent / "templates").glob("*.ado"))
SMALL = [str(path) for path in (*MECHANISMS, *TEMPLATES)]
QUICK = ("m14-lies", "m28-things", "m41-for-good")
"""Worlds that are tried whenever anything is."""


PARTS = (("much_ado", 0, 4), ("much_ado", 1, 4), ("valentine", 1, 8))
"""A world, after how many thirds of its time something is altered, and how many facts."""


def leaks(world: str, seed: int = 0, *, part: int = 0, most: int = 1000) -> object:
    """What is wrong with a world from a third of its time on, two thirds ... or (`part` 0) the start."""
    loaded = muchado.load(world)
    start, end = loaded.bundle.start, loaded.bundle.end
    found = muchado.check_closed(loaded, seed, at=start + (end - start) * part // 3, most=most)
    assert found.altered == min(most, found.facts) > 0
    return found.leaks


def named(world: str) -> str:
    return Path(world).stem


@pytest.mark.parametrize(
    "world",
    [pytest.param(one, marks=() if named(one) in QUICK else pytest.mark.slow, id=named(one)) for one in SMALL],
)
def test_minds_are_closed_in_small_worlds(world: str) -> None:
    assert leaks(world) == ()


@pytest.mark.parametrize("world", slow_then_long(SMALL, len(SMALL) // 2), ids=named)
def test_minds_are_closed_when_much_has_happened(world: str) -> None:
    assert leaks(world, 1, part=1, most=10) == ()


def test_minds_are_closed_in_a_village() -> None:
    assert leaks("village") == ()


STAGES = ("office", "court", "ship")


@pytest.mark.parametrize(
    ("world", "most"), slow_then_long([(world, most) for most in (6, 1000) for world in STAGES], len(STAGES))
)
def test_minds_are_closed_where_much_is_between_people_from_the_start(world: str, most: int) -> None:
    assert leaks(world, most=most) == ()


@pytest.mark.parametrize("most", slow_then_long([40, 1000], 1))
def test_minds_are_closed_at_school(most: int) -> None:
    assert leaks("valentine", most=most) == ()


@pytest.mark.parametrize(
    ("world", "part", "most"), slow_then_long([*PARTS, *((*part[:2], 24) for part in PARTS)], len(PARTS))
)
def test_minds_are_closed_in_a_part_of_the_facts(world: str, part: int, most: int) -> None:
    assert leaks(world, 3, part=part, most=most) == ()
