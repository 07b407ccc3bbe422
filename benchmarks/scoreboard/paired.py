"""Story tests of what hangs on what, cheaply: a run, and the same without a rule, share all that came before the rule.

A run is played no further than its tests are decided, and a rule that never came to count makes no other run. What is
found, and in how many runs, is what `muchado.run_tests` finds; only a minute may be another.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from muchado.api.pool import chunks, spread
from muchado.api.recording import begun, branched, extend, trial, truth_of
from muchado.api.series import series_of
from muchado.bundle.alter import absent, altered
from muchado.bundle.model import Want
from muchado.bundle.stories import NoRule
from muchado.find.asks import felt_in, stays
from muchado.find.verdict import judge
from muchado.kernel import Program, Simulation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import Any

    from muchado.api.series import Series
    from muchado.bundle.checked import Checked
    from muchado.bundle.stories import Alteration, StoryTest
    from muchado.find.record import Record
    from muchado.find.verdict import Outcome, Trial
    from muchado.kernel.events import Beat, Prop
    from muchado.kernel.mind.intention import Voice
    from muchado.kernel.phases.voices import Verdict
    from muchado.rehearsal.usage import RuleKey

OFTEN = 32
"""After how many beats a run is copied that may yet go two ways, and is looked at for what is wanted of it."""


def paired(bundle: Checked, tests: Sequence[StoryTest], seeds: range, workers: int | None = None) -> list[Outcome]:
    """Say what came of each test, seed against the same seed."""
    series = series_of(tests)
    found: list[dict[int, dict[int, Trial]]] = [{test: {} for test in one.tests} for one in series]
    for by_seed in spread(_Stage, (bundle, tests, series), chunks(seeds), workers):
        for seed, shown in zip(*by_seed, strict=True):
            for trials, one in zip(found, shown, strict=True):
                for test, came in one.items():
                    trials[test][seed] = came
    by_alterations = {one.alterations: trials for one, trials in zip(series, found, strict=True)}
    return [
        judge(test, by_alterations[test.alterations][i], by_alterations.get((), {}).get(i, {}))
        for i, test in enumerate(tests)
    ]


class _Touched:
    """Notes which rules came to count, if only for somebody to weigh."""

    def __init__(self) -> None:
        self.rules: set[RuleKey] = set()

    def dismissed(self, person: int, act: Prop, voices: Sequence[Voice]) -> None:
        del person, act
        self._heard(voices)

    def chose(
        self, person: int, options: Mapping[Any, Sequence[Voice]], first: Verdict | None, score: int | None
    ) -> None:
        del person, first, score
        for voices in options.values():
            self._heard(voices)

    def moved(self, beat: Beat) -> None:
        """Take in which rules changed a mind in a beat."""
        self.rules.update((one.use.kind, one.use.rule) for one in beat.changes if one.use is not None)

    def _heard(self, voices: Iterable[Voice]) -> None:
        self.rules.update((voice.kind, voice.rule) for voice in voices)


class _Fork(NamedTuple):
    """A run, and its record, from which it may go on otherwise."""

    simulation: Simulation
    record: Record


class _Stage:
    """Plays seeds, each as the world is and in every version of it that is wanted."""

    def __init__(self, bundle: Checked, tests: Sequence[StoryTest], series: Sequence[Series]) -> None:
        self._bundle, self._tests, self._series = bundle, tests, series
        self._plain = Program(bundle)
        self._programs: dict[tuple[Alteration, ...], Program] = {}
        self._rules = {one.alterations: rules_of(bundle, one.alterations) for one in series}

    def play(self, seeds: tuple[int, ...]) -> list[list[dict[int, Trial]]]:
        """Play seeds; by seed and series what came of each test."""
        return [self._seed(seed) for seed in seeds]

    def _seed(self, seed: int) -> list[dict[int, Trial]]:
        plain, forks = self._as_it_is(seed)
        records = [
            self._otherwise(one, seed, forks[one.alterations]) if one.alterations in forks else plain
            for one in self._series
        ]
        return [
            {number: trial(record, self._tests[number]) for number in one.tests}
            for one, record in zip(self._series, records, strict=True)
        ]

    def _as_it_is(self, seed: int) -> tuple[Record, dict[tuple[Alteration, ...], _Fork | None]]:
        """Play a seed as the world is; and say from where each version that becomes another goes its way.

        None: from the start. What is not named stays the same.
        """
        waiting = {one: rules for one, rules in self._rules.items() if one and rules is not None}
        forks: dict[tuple[Alteration, ...], _Fork | None] = {
            one: None for one, rules in self._rules.items() if one and rules is None
        }
        simulation = Simulation(self._bundle, seed, self._plain)
        simulation.listener = touched = _Touched()
        record = begun(simulation, felt=felt_in(self._tests))
        last = _forked(simulation, record)
        for beats in count(1):
            if simulation.next_minute() is None:
                break
            beat = simulation.beat()
            record.add(beat, truth_of(simulation, record.felt))
            touched.moved(beat)
            for alterations in [one for one, rules in waiting.items() if rules & touched.rules]:
                forks[alterations] = last
                del waiting[alterations]
            if beats % OFTEN == 0:
                if self._decided(record, ((), *waiting)):
                    break
                last = _forked(simulation, record) if waiting else last
        return record, forks

    def _otherwise(self, series: Series, seed: int, fork: _Fork | None) -> Record:
        """Play a seed in another version of the world, from where it became another."""
        alterations = series.alterations
        if fork is None:
            if alterations not in self._programs:
                self._programs[alterations] = Program(altered(self._bundle, alterations))
            program = self._programs[alterations]
            simulation = Simulation(program.bundle, seed, program)
            record = begun(simulation, absent(alterations), felt_in(self._tests))
        else:
            simulation = fork.simulation.copy()
            record = branched(fork.record, simulation)
            for one in alterations:
                simulation.put(one)
        extend(record, simulation, decided=lambda record: self._decided(record, (alterations,)))
        return record

    def _decided(self, record: Record, versions: Collection[tuple[Alteration, ...]]) -> bool:
        wanted = [self._tests[number] for one in self._series if one.alterations in versions for number in one.tests]
        return all(stays(test) and trial(record, test).minute >= 0 for test in wanted)


def _forked(simulation: Simulation, record: Record) -> _Fork:
    copy = simulation.copy()
    return _Fork(copy, branched(record, copy))


def rules_of(bundle: Checked, alterations: Iterable[Alteration]) -> frozenset[RuleKey] | None:
    """Say which rules a version leaves out; None where it changes anything else, or what is weighed unheard."""
    found: set[RuleKey] = set()
    for one in alterations:
        if not isinstance(one, NoRule) or one.kind not in ("want", "reaction"):
            return None
        rules = bundle.wants if one.kind == "want" else bundle.reactions
        named = {number: rule for number, rule in enumerate(rules) if rule.name == one.name}
        if any(isinstance(rule, Want) and rule.answer for rule in named.values()):
            return None
        found.update((one.kind, number) for number in named)
    return frozenset(found)
