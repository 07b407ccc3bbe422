"""What a rehearsal comes to in figures, by name, and whether they are within the bounds that somebody set."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model.closed import words_of
from muchado.bundle.suggest import nearest
from muchado.rehearsal.flaws.flaw import FlawKind
from muchado.rehearsal.unused import UnusedKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from muchado.rehearsal.together import Rehearsal

MOST, LEAST = "at-most", "at-least"
"""The tables of a file of thresholds."""

OVERLAP, COURSES = "overlap", "courses"


class ThresholdError(ValueError):
    """A file of thresholds cannot be understood; the message says what to try."""


class Threshold(NamedTuple):
    """What a figure must be at most, or (`least`) at least."""

    name: str
    bound: float
    least: bool


class Missed(NamedTuple):
    """A threshold that a rehearsal misses, with the figure."""

    threshold: Threshold
    figure: float


NEVER = (
    "rules that never fit",
    "rules that never count",
    "rules that never tip",
    "acts never done",
    "answers never given",
    "lines never said",
)
ALL_OR_NOTHING = "causes all or nothing"
NAMES: tuple[str, ...] = (OVERLAP, COURSES, *NEVER, ALL_OR_NOTHING, *words_of(FlawKind))
"""All that has a figure."""


def measures(found: Rehearsal) -> dict[str, float]:
    """Return all figures: the overlap (1 for one run alone), courses, what never came, each flaw's times a run."""
    unused = [one.kind for one in found.unused]
    never = (
        sum(not rule.use.matched for rule in found.rules),
        sum(not rule.use.counted for rule in found.rules),
        sum(rule.never_tips for rule in found.rules),
        *(unused.count(kind) for kind in words_of(UnusedKind)),
    )
    times = {odd.kind: odd.times for odd in found.oddities}
    return {
        OVERLAP: 1.0 if found.overlap is None else found.overlap,
        COURSES: len(found.courses),
        **dict(zip(NEVER, never, strict=True)),
        ALL_OR_NOTHING: sum(cause.is_all_or_nothing for cause in found.causes),
        **{kind: times.get(kind, 0) / found.runs for kind in words_of(FlawKind)},
    }


def read_thresholds(text: str) -> tuple[Threshold, ...]:
    """Read a file of thresholds (TOML): tables `at-most` and `at-least` of figures by name.

    Raises:
        ThresholdError: it is no such file.

    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ThresholdError(
            f"It is no TOML: {error}. A threshold stands so: [at-most], below it: overlap = 0.4"
        ) from error
    found = []
    for table, figures in tables.items():
        if table not in {MOST, LEAST} or not isinstance(figures, dict):
            raise ThresholdError(f'"{table}" is no table of thresholds: there are [{MOST}] and [{LEAST}].')
        for name, bound in figures.items():
            if name not in NAMES:
                raise ThresholdError(f'Nothing is counted as "{name}".{nearest(name, NAMES)}')
            if isinstance(bound, bool) or not isinstance(bound, int | float):
                raise ThresholdError(f'The threshold of "{name}" is no number.')
            found.append(Threshold(name, bound, table == LEAST))
    return tuple(found)


def missed(figures: Mapping[str, float], thresholds: tuple[Threshold, ...]) -> list[Missed]:
    """Return the thresholds that are not kept."""
    return [
        Missed(one, figures[one.name])
        for one in thresholds
        if (figures[one.name] < one.bound if one.least else figures[one.name] > one.bound)
    ]
