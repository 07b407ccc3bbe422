"""Quarrels, pardons, open hearts and invitations of the library: how long they are, and that they can turn."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pytest

import muchado

WORLDS = Path(__file__).parent / "worlds"
SEEDS = range(12)


class Sequence(NamedTuple):
    """A world in which something is talked through: what opens it, what is done for it in a talk, and what against."""

    world: str
    opens: str
    toward: frozenset[str]
    away: frozenset[str]


SEQUENCES = (
    Sequence(
        "quarrels", "complain", frozenset({"grant", "say how it felt", "let it be good"}),
        frozenset({"stand by", "throw up", "leave standing"}),
    ),
    Sequence("pardons", "ask pardon", frozenset({"soften"}), frozenset({"plead cause", "harden"})),
    Sequence(
        "hearts", "confess oneself", frozenset({"give in return"}), frozenset({"make light of it", "take it back"}),
    ),
    Sequence("invitations", "invite", frozenset({"be talked round"}), frozenset({"hold to it", "give a reason"})),
)  # fmt: skip


def _talks(world: str, opens: str) -> list[list[str]]:
    """What was done in each talk that an act opened, that act first and what only ends it left out."""
    loaded = muchado.load(str(WORLDS / f"{world}.ado"))
    talks: dict[tuple[int, int], list[str]] = {}
    for seed in SEEDS:
        for event in loaded.start(seed=seed).play():
            if event.talk is not None and not event.ends:
                talks.setdefault((seed, event.talk), []).append(event.action)
    return [acts for acts in talks.values() if acts[0] == opens]


@pytest.mark.slow
@pytest.mark.parametrize("told", SEQUENCES, ids=lambda told: told.world)
def test_it_takes_three_to_eight_turns_and_can_turn(told: Sequence) -> None:
    talks = _talks(told.world, told.opens)
    assert len(talks) >= len(SEEDS)
    assert 3 <= median(map(len, talks)) <= 8
    assert max(map(len, talks)) <= 8
    assert sum(len(acts) < 3 for acts in talks) <= 0.1 * len(talks)
    paths = Counter(map(tuple, talks))
    assert max(paths.values()) <= 0.6 * len(talks)
    kinds = Counter(_ways(acts, told) for acts in talks)
    assert kinds["turned"] >= 0.05 * len(talks)
    assert kinds["straight"] >= 0.05 * len(talks)


def _ways(acts: list[str], told: Sequence) -> str:
    """Whether a talk went both toward and away from what it was begun for, or only one way."""
    ways = {True for act in acts if act in told.toward} | {False for act in acts if act in told.away}
    return "turned" if len(ways) > 1 else "straight"
