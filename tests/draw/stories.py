"""Columns to lay out, made by chance or read from the tables beside, and a plain count of crossings."""

from __future__ import annotations

from itertools import combinations, pairwise
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from muchado.draw.crossings import Order
from muchado.draw.story import Story
from muchado.draw.table import read_table

TABLES = Path(__file__).parent / "storylines"


def table(name: str) -> Story:
    return read_table((TABLES / f"{name}.csv").read_text(encoding="utf-8"), name)


def counted(orders: list[Order]) -> int:
    """Inversions between adjacent columns of two people present in both, pair by pair."""
    found = 0
    for before, after in pairwise([[person for group in order for person in group] for order in orders]):
        for one, two in combinations([person for person in before if person in after], 2):
            found += (before.index(one) < before.index(two)) != (after.index(one) < after.index(two))
    return found


@st.composite
def columns(draw: st.DrawFn, people: int = 6, length: int = 6) -> list[Order]:
    """Some columns, with groups of whoever is present."""
    found = []
    for _ in range(draw(st.integers(1, length))):
        present = draw(st.lists(st.integers(0, people - 1), unique=True, max_size=people))
        cuts = sorted(draw(st.sets(st.integers(1, max(1, len(present) - 1)), max_size=3))) if present else []
        edges = [0, *[cut for cut in cuts if cut < len(present)], len(present)]
        found.append(tuple(tuple(present[a:b]) for a, b in pairwise(edges) if a < b))
    return found


def wandering(people: int, places: int, length: int, seed: int) -> list[Order]:
    """People who go from place to place, a few at a time, and are away now and then."""
    chance = Random(seed)
    where = [chance.randrange(places) for _ in range(people)]
    found = []
    for column in range(length):
        for _ in range(max(1, people // 8)):
            where[chance.randrange(people)] = chance.randrange(places)
        groups: dict[int, list[int]] = {}
        for person, place in enumerate(where):
            if (person * 7 + column // 20) % 5:
                groups.setdefault(place, []).append(person)
        found.append(tuple(tuple(group) for group in groups.values()))
    return found
