"""What there is to know at a time, and who holds what of it: the contents of a picture of knowledge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.model import KNOWS
from muchado.draw.disagreement import pairs
from muchado.draw.minds import Held, Minds
from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import OPENING, SAW, TOOK_PART
from muchado.record.chronicle import Chronicle
from muchado.tell.plan.weight import MATTERS, Weights

MOST = 14
"""Things to know that are shown: those on which people disagree, and then those that matter most."""

LEARNED = 12
"""What it counts that somebody learned of something otherwise than by being there."""

WRONG = 30
"""What it counts that somebody is mistaken about it, and that two disagree."""


class Cell(NamedTuple):
    """What one person holds of one thing. `is_right`: None where there is no truth but in minds.

    `unaware`: who, as they take it, does not know of it; `in_secret`: who does not know that they know.
    """

    held: Held
    is_right: bool | None
    unaware: tuple[int, ...]
    in_secret: tuple[int, ...]


class Row(NamedTuple):
    """One thing to know: whether it is so, None where there is no truth of it, and who holds what of it."""

    prop: Prop
    is_so: bool | None
    cells: dict[int, Cell]

    @property
    def fooled(self) -> Iterator[tuple[int, int]]:
        """Who takes it that another has not heard of it, who has."""
        for person, cell in self.cells.items():
            for other in cell.unaware:
                if other in self.cells:
                    yield person, other


def rows(chronicle: Chronicle, minute: int) -> list[Row]:
    """Return what matters most of what anybody learned, in the order in which it was first learned."""
    minds = Minds(chronicle)
    minds.advance(minute)
    people = range(len(chronicle.bundle.people))
    found = []
    for prop in _chosen(chronicle, minds):
        cells = {person: cell for person in people if (cell := _cell(minds, person, prop))}
        found.append(Row(prop, minds.is_so(prop), cells))
    return found


def _chosen(chronicle: Chronicle, minds: Minds) -> list[Prop]:
    weights = chronicle.once(Weights).events
    score: dict[Prop, int] = {}
    first: dict[Prop, int] = {}
    for person, beliefs in enumerate(minds.beliefs):
        for prop in beliefs:
            held = minds.held(person, prop)
            if held is None or held.source == OPENING or minds.is_slight(prop, held.sure):
                continue
            weight = weights.get(held.event, 0) if held.source in {TOOK_PART, SAW} else 0
            learned = LEARNED if held.source not in {TOOK_PART, SAW} else 0
            wrong = WRONG if minds.is_so(prop) is (held.sure < 0) else 0
            score[prop] = max(score.get(prop, 0), weight) + learned + wrong
            first[prop] = min(first.get(prop, held.minute), held.minute)
    each = [1] * len(minds.beliefs)
    score = {prop: counts + WRONG * pairs(minds, prop, each) for prop, counts in score.items()}
    best = sorted((prop for prop in score if score[prop] >= MATTERS), key=lambda prop: (-score[prop], first[prop]))
    return sorted(best[:MOST], key=lambda prop: (first[prop], -score[prop]))


def _cell(minds: Minds, person: int, prop: Prop) -> Cell | None:
    """What somebody holds of something; None if they never thought of it or cannot tell."""
    held = minds.held(person, prop)
    if held is None or abs(held.sure) < SUSPECTS:
        return None
    truth = minds.is_so(prop)
    right = None if truth is None else truth == (held.sure > 0)
    others = [other for other in range(len(minds.beliefs)) if other != person]
    unaware = tuple(other for other in others if minds.unaware(person, (KNOWS, other, prop)))
    secret = tuple(
        other
        for other in others
        if other not in unaware and minds.unaware(person, (KNOWS, other, (KNOWS, person, prop)))
    )
    return Cell(held, right, unaware, secret)
