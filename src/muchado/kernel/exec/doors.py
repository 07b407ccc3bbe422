"""Which rules may have anything to say to somebody: found out once for all in whom the same kinds of things stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from muchado.bundle.records import NamedTuple
from muchado.kernel.exec.functions import Function
from muchado.kernel.mind.mind import Mind
from muchado.plan.gates import Gate

Behind = TypeVar("Behind")

SORTS = 1024
"""For how many kinds of people at most it is kept what may speak to them."""


NO_AIMS: frozenset[int] = frozenset()


class Scorer(NamedTuple):
    """A want, with how its matches add up: `lone` if the option fixes all roles, else the best or `each`.

    `idle`: its options are thought of though it adds nothing.
    """

    number: int
    run: Function
    lone: bool
    each: bool
    gate: Gate
    idle: bool


class Adoption(NamedTuple):
    """A way of taking up a plan: the plan's number, and what finds its aims."""

    number: int
    run: Function


Gated = Mapping[Gate, tuple[Scorer, ...]]
"""Wants by the gate that they stand behind."""


class Open(NamedTuple):
    """What may speak to somebody: wants, what speaks against an act or deed (by its relation), plans and their ways."""

    wants: tuple[Scorer, ...]
    against: Mapping[int, tuple[Scorer, ...]]
    plans: tuple[tuple[int, tuple[Adoption, ...]], ...]


class Doors:
    """The rules of a bundle behind their gates: `plans` by number, each with its ways of being taken up."""

    def __init__(
        self, wants: Gated, against: Mapping[int, Gated], plans: Iterable[tuple[tuple[Gate, Function], ...]]
    ) -> None:
        self.wants = wants
        self.against = against
        self._plans = tuple(
            tuple((gate, (Adoption(number, run),)) for gate, run in ways) for number, ways in enumerate(plans)
        )
        gates = [*wants, *(gate for gated in against.values() for gate in gated)]
        gates += [gate for adopt in self._plans for gate, _ in adopt]
        self._asked = frozenset(about for gate in gates for about in gate.beliefs)
        self._aims = frozenset(gate.aim for gate in gates)
        self._held = lru_cache(maxsize=SORTS)(self._asked_of)
        self._open = lru_cache(maxsize=SORTS)(self._opened)

    def open_to(self, mind: Mind) -> Open:
        """All that may have anything to say to somebody."""
        held = self._held(mind.index.abouts, mind.common.index.abouts)
        pursued = self._aims.intersection([aim[0] for aim in mind.aims]) if mind.aims else NO_AIMS
        return self._open(held, pursued, len(mind.company) > 1)

    def _asked_of(self, own: frozenset[int], shared: frozenset[int]) -> frozenset[int]:
        """The relations of beliefs that gates ask about."""
        return self._asked & (own | shared)

    def _opened(self, held: frozenset[int], pursued: frozenset[int], company: bool) -> Open:
        """What is open to those who hold beliefs of these relations, pursue such aims, and have company or not."""

        def passed(gated: Iterable[tuple[Gate, tuple[Behind, ...]]]) -> tuple[Behind, ...]:
            return tuple(
                rule
                for gate, rules in gated
                if held.issuperset(gate.beliefs)
                and (gate.aim < 0 or gate.aim in pursued)
                and (company or not gate.company)
                for rule in rules
            )

        return Open(
            passed(self.wants.items()),
            {about: scorers for about, gated in self.against.items() if (scorers := passed(gated.items()))},
            tuple((number, opened) for number, ways in enumerate(self._plans) if (opened := passed(ways))),
        )


def behind_gates(scorers: Iterable[Scorer]) -> Gated:
    """Wants by their gates, in their order."""
    found: dict[Gate, list[Scorer]] = {}
    for scorer in scorers:
        found.setdefault(scorer.gate, []).append(scorer)
    return {gate: tuple(behind) for gate, behind in found.items()}
