"""Scenes of a script held against many runs of a world: which come up, how often, in what order, and why not."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import median_low
from typing import TYPE_CHECKING, Any, NamedTuple

from muchado.api.overworked import Overworked, overworked
from muchado.api.pool import chunks, spread
from muchado.api.recording import recorded, trial
from muchado.find.asks import felt_in
from muchado.find.nearest import WHOLE, Miss, nearest
from muchado.find.statistics import Interval, wilson
from muchado.kernel import Program, Simulation
from muchado.tell.times import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.stories import SceneGate


@dataclass(frozen=True, slots=True)
class Missing:
    """What was missing where a scene came nearest to coming up.

    Attributes:
        seed: in which run.
        minute: when.
        lacking: what it asks for that was not so then, in the author's words; all else was.
        gaps: by how many points each was missed; None where it has none.

    """

    seed: int
    minute: int
    lacking: tuple[str, ...]
    gaps: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Covered:
    """How often a scene comes up.

    Attributes:
        scene: its name; `file` and `line` say where it stands.
        asks: what it asks for, in the author's words.
        runs: how many runs were played.
        minutes: when it first came up, by seed, where it did.
        place: as which of the scenes it comes up, at the median of these runs; None if it never does.
        missing: where it came nearest, in the runs in which it did not come up; None if it always did.

    """

    scene: str
    file: str
    line: int
    asks: tuple[str, ...]
    runs: int
    minutes: dict[int, int] = field(hash=False)
    place: int | None
    missing: Missing | None

    @property
    def count(self) -> int:
        """In how many runs it comes up."""
        return len(self.minutes)

    @property
    def interval(self) -> Interval:
        """The share of runs in which it comes up, with its bounds."""
        return wilson(self.count / self.runs, self.runs)

    @property
    def median(self) -> int | None:
        """The minute at which it comes up, at the median of the runs in which it does."""
        return median_low(self.minutes.values()) if self.minutes else None

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain data, ready for JSON."""
        low, share, high = (round(figure, 6) for figure in self.interval)
        found: dict[str, Any] = {"scene": self.scene, "file": self.file, "line": self.line, "asks": list(self.asks)}
        found |= {"runs": self.runs, "count": self.count, "share": share, "low": low, "high": high}
        found |= {"median": None if self.median is None else iso(self.median), "place": self.place}
        found["first"] = {str(seed): iso(minute) for seed, minute in sorted(self.minutes.items())}
        found["missing"] = None
        if self.missing is not None:
            one = self.missing
            lacking = [{"words": words, "points": gap} for words, gap in zip(one.lacking, one.gaps, strict=True)]
            found["missing"] = {"seed": one.seed, "at": iso(one.minute), "lacking": lacking}
        return found


class _Shown(NamedTuple):
    """What one run shows of a scene: when it comes up (-1: never), and if it does not, how near it comes."""

    minute: int
    miss: Miss | None


def coverage(
    bundle: Checked,
    gates: Sequence[SceneGate],
    runs: int = 100,
    workers: int | None = None,
    each: Callable[[int, int], None] | None = None,
    too_much: Callable[[Overworked], None] | None = None,
    *,
    on: str | None = None,
    first: int = 0,
) -> tuple[Covered, ...]:
    """Play a world with as many seeds as there are runs, and say how often each of some scenes comes up.

    A scene comes up at the first moment at which all is so that it asks for.

    Args:
        bundle: the compiled world.
        gates: what the scenes ask for, as `World.gates` reads it.
        runs: how many seeds to play, 1 or more.
        workers: how many processes to use; if not given this one alone, or as many as a cluster has processors.
        each: called with the runs played and the runs in all, whenever some are finished.
        too_much: called with what was too much for somebody to think through, in no particular order.
        on: on which cluster, as in `run_tests`.
        first: the first seed; the others follow it.

    """
    shown: dict[int, tuple[_Shown, ...]] = {}
    played = 0
    jobs = chunks(range(first, first + runs))
    for job, (found, overworks) in spread(_Stage, (bundle, tuple(gates)), jobs, workers, on):
        shown |= found
        played += len(job)
        if each:
            each(played, runs)
        if too_much:
            for one in overworks:
                too_much(one)
    places = _places(shown, len(gates))
    return tuple(_covered(gate, at, shown, places[at]) for at, gate in enumerate(gates))


class _Stage:
    """Plays runs and looks for scenes in them."""

    def __init__(self, bundle: Checked, gates: Sequence[SceneGate]) -> None:
        self._program = Program(bundle)
        self._gates = gates
        self._felt = felt_in(gate.test for gate in gates)

    def play(self, job: tuple[int, ...]) -> tuple[dict[int, tuple[_Shown, ...]], tuple[Overworked, ...]]:
        """Play a job's seeds."""
        found: dict[int, tuple[_Shown, ...]] = {}
        overworks: dict[Overworked, None] = {}
        for seed in job:
            record = recorded(Simulation(self._program.bundle, seed, self._program), felt=self._felt)
            found[seed] = tuple(
                _Shown(minute, nearest(record, gate) if minute < 0 else None)
                for gate in self._gates
                for minute in (trial(record, gate.test).minute,)
            )
            overworks |= dict.fromkeys(overworked(self._program.bundle, one) for one in record.overworks)
        return found, tuple(overworks)


def _places(shown: dict[int, tuple[_Shown, ...]], scenes: int) -> list[int | None]:
    """As which of the scenes each comes up, at the median of the runs in which it does."""
    ranks: list[list[int]] = [[] for _ in range(scenes)]
    for found in shown.values():
        come = sorted((one.minute, at) for at, one in enumerate(found) if one.minute >= 0)
        minutes = [minute for minute, _ in come]
        for minute, at in come:
            ranks[at].append(minutes.index(minute) + 1)
    return [median_low(found) if found else None for found in ranks]


def _covered(gate: SceneGate, at: int, shown: dict[int, tuple[_Shown, ...]], place: int | None) -> Covered:
    test = gate.test
    minutes = {seed: found[at].minute for seed, found in sorted(shown.items()) if found[at].minute >= 0}
    return Covered(
        test.name, test.where.file, test.where.line, gate.clauses, len(shown), minutes, place,
        _missing(gate, _misses(at, shown)),
    )  # fmt: skip


def _misses(at: int, shown: dict[int, tuple[_Shown, ...]]) -> Iterator[tuple[int, Miss]]:
    return ((seed, miss) for seed, found in sorted(shown.items()) if (miss := found[at].miss) is not None)


def _missing(gate: SceneGate, misses: Iterator[tuple[int, Miss]]) -> Missing | None:
    nearest_of_all = min(misses, key=lambda pair: (*pair[1].rank[:2], pair[0]), default=None)
    if nearest_of_all is None:
        return None
    seed, miss = nearest_of_all
    gaps = tuple(None if gap >= WHOLE else gap for gap in miss.gaps)
    return Missing(seed, miss.minute, tuple(gate.clauses[at] for at in miss.lacking), gaps)
