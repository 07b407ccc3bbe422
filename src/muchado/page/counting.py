"""Many runs, counted while they are played: how often what comes about, and what the story tests say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.api.recording import begun, branched, extending, trial
from muchado.api.series import series_of
from muchado.bundle.alter import absent, altered
from muchado.bundle.inputs import Chance
from muchado.bundle.stories import Often, Share
from muchado.find.asks import felt_in
from muchado.find.search import horizon
from muchado.find.statistics import wilson
from muchado.find.verdict import judge
from muchado.kernel import Program, Simulation
from muchado.page.altering import changes_of
from muchado.page.mistakes import AskError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.api.world import World
    from muchado.bundle.inputs import WorldChange
    from muchado.bundle.stories import StoryTest
    from muchado.find.record import Record
    from muchado.find.verdict import Outcome, Tally, Trial
    from muchado.page.asks import Shares, Tests

Data = dict[str, Any]

MOST_RUNS = 10_000
"""So many runs are played at most."""

Trials = dict[int, "Trial"]


class Trunk:
    """A world played with a seed up to a minute, from which runs go on."""

    def __init__(self, world: World, seed: int, minute: int, wanted: Sequence[StoryTest], end: int | None) -> None:
        self._minute, self._end = minute, end
        self._simulation = Simulation(world.bundle, seed, world.program)
        self._record = begun(self._simulation, felt=felt_in(wanted))

    def grow(self) -> Iterator[None]:
        """Play up to the minute, a beat at a time."""
        for _ in extending(self._record, self._simulation, self._minute):
            yield None

    def run(self, number: int, changes: Sequence[WorldChange]) -> tuple[Record, Iterator[int]]:
        """Return the record of a run with changes, and what plays it on: the first has the seed itself, others more."""
        simulation = self._simulation.copy()
        for what in (*((Chance(simulation.seed + number),) if number else ()), *changes):
            simulation.put(what, self._minute)
        record = branched(self._record, simulation)
        return record, extending(record, simulation, self._end)


def checked(runs: int) -> int:
    """Return how many runs are to be played.

    Raises:
        AskError: that is none, or more than anybody waits for.

    """
    if not 1 <= runs <= MOST_RUNS:
        raise AskError(f"Between 1 and {MOST_RUNS:,} runs can be played.")
    return runs


# ---------------------------------------------------------------------- as it was, and with a change


def shares(world: World, seed: int, ask: Shares) -> Iterator[Data | None]:
    """Let a run go on many times, as it was and with changes, and count what comes of it."""
    bundle, runs = world.bundle, checked(ask.runs)
    minute = bundle.start if ask.minute is None else ask.minute
    versions = ((), changes_of(bundle, ask.changes, minute))
    wanted = world.patterns(*ask.wanted) if ask.wanted else own_claims(world)
    trunk = Trunk(world, seed, minute, wanted, _end(world, wanted))
    yield from trunk.grow()
    found: list[list[Trials]] = [[{} for _ in wanted] for _ in versions]
    for run in range(runs):
        for trials, changes in zip(found, versions, strict=True):
            record, playing = trunk.run(run, changes)
            for _ in playing:
                yield None
            for one, test in zip(trials, wanted, strict=True):
                one[run] = trial(record, test)
        kind = "answer" if run == runs - 1 else "part"
        yield {kind: {"played": run + 1, "of": runs, "rows": _compared(wanted, *found)}}


def own_claims(world: World) -> tuple[StoryTest, ...]:
    """What the world's own tests look for, each once, without their alterations.

    Raises:
        AskError: it has none.

    """
    found = {(one.given, one.claim): one for one in world.tests if isinstance(one.bar, Share) and not one.alterations}
    if not found:
        raise AskError("This world has no story tests: say what is to be counted.")
    return tuple(found.values())


def _end(world: World, wanted: Sequence[StoryTest]) -> int:
    """The minute from which on there is nothing to be found."""
    ends = [horizon(one.given, one.claim) for one in wanted]
    return max(world.bundle.end if end is None else end for end in ends)


def _compared(wanted: Sequence[StoryTest], plain: Sequence[Trials], changed: Sequence[Trials]) -> list[Data]:
    rows = []
    for test, before, after in zip(wanted, plain, changed, strict=True):
        outcome = judge(test._replace(bar=Often(1, 1, more=True)), after, before)
        low, figure, high = outcome.interval
        rows.append(
            {
                "words": test.name,
                "claim": test.text,
                "as_it_was": None if outcome.plain is None else _share(outcome.plain),
                "changed": _share(outcome.tally),
                "difference": [round(figure, 4), round(low, 4), round(high, 4)],
                "none": low <= 0 <= high,
                "shows": outcome.tally.shows,
            }
        )
    return rows


def _share(tally: Tally) -> list[float]:
    """A share, and the bounds between which it lies."""
    low, figure, high = wilson(tally.count / tally.of if tally.of else 0.0, tally.of)
    return [round(figure, 4), round(low, 4), round(high, 4)]


# ---------------------------------------------------------------------- story tests


def tests(world: World, ask: Tests) -> Iterator[Data | None]:
    """Play a world with many seeds, and say after each what its tests say so far."""
    runs, wanted = checked(ask.runs), world.tests
    if not wanted:
        raise AskError('This world has no story tests. Write one: test "...", and below it "in at least ...".')
    series = series_of(wanted)
    programs = []
    for one in series:
        programs.append(Program(altered(world.bundle, one.alterations)))
        yield None
    found: list[dict[int, Trials]] = [{number: {} for number in one.tests} for one in series]
    by_alterations = {one.alterations: trials for one, trials in zip(series, found, strict=True)}
    for seed in range(runs):
        for one, program, trials in zip(series, programs, found, strict=True):
            simulation = Simulation(program.bundle, seed, program)
            felt = felt_in(wanted[number] for number in one.tests)
            record = begun(simulation, absent(one.alterations), felt)
            for _ in extending(record, simulation, _end(world, [wanted[number] for number in one.tests])):
                yield None
            for number in one.tests:
                trials[number][seed] = trial(record, wanted[number])
        plain = by_alterations.get((), {})
        outcomes = [
            judge(test, by_alterations[test.alterations][number], plain.get(number, {}))
            for number, test in enumerate(wanted)
        ]
        kind = "answer" if seed == runs - 1 else "part"
        yield {kind: {"played": seed + 1, "of": runs, "rows": [_row(one) for one in outcomes]}}


def _row(outcome: Outcome) -> Data:
    tally, where = outcome.tally, outcome.test.where
    low, figure, high = outcome.interval
    return {
        "words": outcome.test.name,
        "claim": outcome.test.text,
        "at": {"file": where.file, "line": where.line},
        "verdict": outcome.verdict,
        "held": tally.count,
        "failed": tally.of - tally.count,
        "open": tally.runs - tally.of,
        "share": [round(figure, 4), round(low, 4), round(high, 4)],
        "wanted": [outcome.bar.low, outcome.bar.high],
        "needed": outcome.needed,
        "shows": {"held": tally.shows, "failed": tally.lacks},
        "altered": bool(outcome.test.alterations),
    }
