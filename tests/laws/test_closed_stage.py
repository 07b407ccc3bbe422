"""Law 1 on the stage: what is shown through somebody's eyes hangs on what reached them, and on nothing else.

The worlds and what can have reached whom are those of `test_closed_minds`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from laws.random_worlds import Pair, random_pair
from lengths import quick_then_slow
from muchado.bundle.checked import Checked
from muchado.closed.lives import lives
from muchado.closed.trace import Life, minute_of
from muchado.stage import showings
from muchado.stage.protocol import Look
from muchado.stage.showings import Scene, from_beats, scene

if TYPE_CHECKING:
    from collections.abc import Iterator


Followed = tuple[list[Life], list[Scene]]


def followed(bundle: Checked, seed: int) -> Followed:
    """What reached everybody, and what the stage notes of it."""
    scenes: list[Scene] = []
    found = lives(bundle, seed, lambda simulation, beat: scenes.append(scene(simulation, beat)))
    return found, scenes


def compared(pair: Pair, seed: int) -> tuple[int, str]:
    """How many showings were compared, and the first that is otherwise although the same reached somebody."""
    return held_together(pair, followed(pair.base, seed), followed(pair.other, seed))


def held_together(pair: Pair, one: Followed, other: Followed) -> tuple[int, str]:
    """The same of a pair that has been played."""
    count = 0
    for person in pair.unchanged:
        until = minute_of(one[0][person].reached.parts_from(other[0][person].reached))
        mine, yours = (
            [showing for minute, showing in from_beats(bundle, scenes, person) if minute < until]
            for bundle, (_, scenes) in ((pair.base, one), (pair.other, other))
        )
        count += len(mine)
        if mine != yours:
            return count, f"person {person}: {mine} {yours}"
    return count, ""


@settings(max_examples=3)
@given(st.randoms(use_true_random=False), st.integers(0, 99))
def test_nothing_hidden_is_shown_to_anybody(random: Random, seed: int) -> None:
    assert not compared(random_pair(random), seed)[1]


@pytest.mark.slow
@settings(max_examples=40)
@given(st.randoms(use_true_random=False), st.integers(0, 99))
def test_nothing_hidden_is_shown_to_anybody_in_many_worlds(random: Random, seed: int) -> None:
    assert not compared(random_pair(random), seed)[1]


FEW = 16
"""So many pairs of worlds are looked through."""


@pytest.mark.slow
def test_much_is_compared() -> None:
    """Where next to nothing is shown the law would hold for want of trying."""
    found = [compared(random_pair(Random(number)), number) for number in range(FEW // 2)]
    assert sum(count for count, _ in found) > 100
    assert not any(leak for _, leak in found)


@cache
def touched(number: int) -> tuple[Pair, Followed, Followed]:
    """A pair of worlds, played; in some of them hidden things go on beside somebody to whom much is shown."""
    pair = random_pair(Random(number))
    return pair, followed(pair.base, number), followed(pair.other, number)


@pytest.mark.parametrize("leak", quick_then_slow(["number", "present"], 1))
def test_a_leak_is_found(leak: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stage that counts what changed in anybody's mind, or shows why others do what they do, is found out."""
    plain = showings.from_beats

    def leaking(bundle: Checked, scenes: list[Scene], person: int) -> Iterator[tuple[int, showings.Showing]]:
        by_minute = {found.beat.minute: found.beat for found in scenes}
        for minute, one in plain(bundle, scenes, person):
            beat = by_minute[minute]
            if leak == "number":
                yield minute, replace(one, number=len(beat.changes))
            else:
                looks = tuple(Look(bundle.people[choice.person].name) for choice in beat.choices)
                yield minute, replace(one, present=looks)

    monkeypatch.setitem(globals(), "from_beats", leaking)
    assert any(held_together(*touched(number))[1] for number in range(FEW))
