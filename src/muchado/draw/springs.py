"""Where people stand in a picture of ties: near those to whom anything ever binds them, the same at all times.

Places come from springs (Fruchterman and Reingold 1991): who is ever bound to whom, by a feeling of any kind, is drawn
near. Then those whose names lie on each other are moved apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import hypot, sqrt
from random import Random

from muchado.bundle.model import OpeningValue
from muchado.draw.labels import Box
from muchado.kernel.events import number
from muchado.record.chronicle import Chronicle

FELT = 30
"""Points from which on a feeling binds."""

TURNS = 160
"""Steps of the springs for a dozen people; fewer for more."""

APART, PUSHES = 26.0, 60
"""Pixels between two names at least, and how often they are moved apart."""

Spot = tuple[float, float]


def places(chronicle: Chronicle, frame: Box, sizes: Sequence[Spot]) -> list[Spot]:
    """Return where everybody stands.

    Args:
        chronicle: the run.
        frame: within what.
        sizes: how wide and how tall each person's name is.

    """
    return _parted(_fitted(chronicle.once(_sprung), frame, sizes), frame, sizes)


def _sprung(chronicle: Chronicle) -> list[list[float]]:
    """Where the springs leave everybody."""
    many = len(chronicle.bundle.people)
    chance = Random(chronicle.bundle.title)  # noqa: S311 - nothing secret hangs on it
    spots = [[chance.random(), chance.random()] for _ in range(many)]
    pulls = _pulls(chronicle)
    apart = sqrt(1 / max(1, many))
    turns = max(30, min(TURNS, TURNS * 144 // max(1, many * many)))
    for turn in range(turns):
        heat = 0.12 * (1 - turn / turns)
        moves = [[0.0, 0.0] for _ in spots]
        for one in range(many):
            for two in range(one):
                x, y = spots[one][0] - spots[two][0], spots[one][1] - spots[two][1]
                far = max(hypot(x, y), 1e-4)
                force = apart * apart / far - pulls.get((two, one), 0.0) * far * far / apart - far * 0.3
                for at, way in ((0, x), (1, y)):
                    moves[one][at] += way / far * force
                    moves[two][at] -= way / far * force
        for spot, (x, y) in zip(spots, moves, strict=True):
            far = max(hypot(x, y), 1e-9)
            spot[0] += x / far * min(far, heat)
            spot[1] += y / far * min(far, heat)
    return spots


def _pulls(chronicle: Chronicle) -> dict[tuple[int, int], float]:
    """How strongly anything ever binds two people, 0 to 1."""
    felt: dict[tuple[int, int], int] = {}
    qualities = chronicle.bundle.qualities
    known = [
        (fact.person, fact.target, fact.amount)
        for fact in chronicle.bundle.opening
        if isinstance(fact, OpeningValue) and qualities[fact.quality].kind == "feeling"
    ]
    known += [
        (change.person, number(change.about, 1), change.after)
        for change in chronicle.changes
        if change.kind == "feeling" and len(change.about) > 1
    ]
    for by, toward, points in known:
        pair = (min(by, toward), max(by, toward))
        felt[pair] = max(felt.get(pair, 0), abs(points))
    return {pair: points / 100 for pair, points in felt.items() if pair[0] != pair[1] and points >= FELT}


def _fitted(spots: Sequence[Sequence[float]], frame: Box, sizes: Sequence[Spot]) -> list[list[float]]:
    """Stretch the places over the frame."""
    found = [[0.0, 0.0] for _ in spots]
    for way, low, high in ((0, frame.left, frame.right), (1, frame.top, frame.bottom)):
        least, most = min((spot[way] for spot in spots), default=0.0), max((spot[way] for spot in spots), default=0.0)
        for at, spot in enumerate(spots):
            share = (spot[way] - least) / (most - least) if most > least else 0.5
            half = sizes[at][way] / 2
            found[at][way] = low + half + (high - low - 2 * half) * share
    return found


def _parted(spots: list[list[float]], frame: Box, sizes: Sequence[Spot]) -> list[Spot]:
    """Move apart whose names lie on each other, the shorter way, within the frame."""
    for _ in range(PUSHES):
        for one, two in combinations(range(len(spots)), 2):
            lack = [
                (sizes[one][way] + sizes[two][way]) / 2 + APART - abs(spots[one][way] - spots[two][way])
                for way in (0, 1)
            ]
            if min(lack) > 0:
                way = lack.index(min(lack))
                push = lack[way] / 2 if spots[one][way] >= spots[two][way] else -lack[way] / 2
                spots[one][way] += push
                spots[two][way] -= push
        for at, (wide, tall) in enumerate(sizes):
            spots[at][0] = min(max(spots[at][0], frame.left + wide / 2), frame.right - wide / 2)
            spots[at][1] = min(max(spots[at][1], frame.top + tall / 2), frame.bottom - tall / 2)
    return [(x, y) for x, y in spots]
