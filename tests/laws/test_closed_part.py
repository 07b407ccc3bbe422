"""Law 1 of a part: what is put before somebody hangs on what reached them, and on nothing else."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING

import pytest

from laws.random_worlds import Pair, random_pair
from muchado.closed.lives import lives
from muchado.closed.trace import Life, minute_of
from muchado.stage import offers, stakes
from muchado.stage.asked import question
from muchado.stage.turning import beginning, is_turning

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.kernel import Simulation
    from muchado.kernel.events import Beat, Event

FEW, LEAST, OFTEN = 4, 60, 9
"""So many pairs of worlds are looked through, with so much at least to be compared, in one of so many minutes."""

Shown = dict[tuple[int, int], object]


def followed(bundle: Checked, seed: int, people: list[int]) -> tuple[list[Life], Shown]:
    """What reached everybody, and what is put before some of them, by minute."""
    shown: Shown = {}
    past: list[Event] = []

    def look(simulation: Simulation, beat: Beat) -> None:
        past.extend(beat.events)
        minute = simulation.next_minute()
        if minute is None or beat.minute % OFTEN:
            return
        for person in people:
            twin = simulation.copy()
            turn = twin.turn(person)
            if turn is not None:
                before = stakes.taken(past, bundle, person)
                turns = is_turning(bundle, beginning(bundle), turn)
                shown[person, minute] = turns, offers.offered(twin, person, turn, before)
            asked = question(simulation, person)
            if asked is not None:
                shown[person, -minute] = asked.asked, asked.options

    return lives(bundle, seed, look), shown


def compared(pair: Pair, seed: int) -> tuple[int, str]:
    """How much was put before people, and the first that is otherwise although the same reached them."""
    mine, theirs = (followed(bundle, seed, pair.unchanged) for bundle in (pair.base, pair.other))
    count = 0
    for person in pair.unchanged:
        until = minute_of(mine[0][person].reached.parts_from(theirs[0][person].reached))
        for key in mine[1].keys() & theirs[1].keys():
            if key[0] == person and abs(key[1]) < until:
                count += 1
                if mine[1][key] != theirs[1][key]:
                    return count, f"person {person}, minute {key[1]}: {mine[1][key]} {theirs[1][key]}"
    return count, ""


@cache
def tried(number: int) -> tuple[int, str]:
    return compared(random_pair(Random(number)), number)


def test_nothing_hidden_is_put_before_anybody() -> None:
    found = [tried(number) for number in range(FEW)]
    assert not [leak for _, leak in found if leak]
    assert sum(count for count, _ in found) > LEAST


def test_a_leak_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stage that says what is so instead of what they take to be so is found out."""

    def leaking(simulation: Simulation, me: int, *_: object) -> list[str]:
        view = simulation.view
        others = [one for one in view.people if one != me]
        return [repr([view.mind(one).feels(0, me, simulation.now) for one in others])]

    monkeypatch.setattr(stakes, "_rests", leaking)
    assert any(compared(random_pair(Random(number)), number)[1] for number in range(2 * FEW))
