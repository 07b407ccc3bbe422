"""What an executor makes of the plans of a bundle: functions of one mind and a minute."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop
from muchado.kernel.mind.mind import Mind
from muchado.plan.ops import QueryPlan
from muchado.plan.rules import LineKey, Plans

Function = Callable[..., Any]
Ring = Callable[[Mind, int], int]
PhraseTest = Callable[[Mind, int, Prop], bool]

SHIFT, THINK, ADOPT, DROP = range(4)
"""What the first entry of a reaction's effect says it is."""

STEPS = 255
"""After so many steps a function says how much it has done."""

MATCH = 15
"""What one way in which a rule is so counts more than one in which it is not: it is kept."""


class AimFunctions(NamedTuple):
    """How an aim is taken up, when it is moot or reached, the ways toward it, and what is done to put it off."""

    adopt: tuple[Function, ...]
    moot: tuple[Function, ...]
    done: tuple[Function, ...]
    steps: tuple[Function, ...]
    off: tuple[Function, ...]


class Functions(NamedTuple):
    """A bundle's rules, each by its number; after the mind and the minute they take what their plans are given.

    A test returns whether it is so; a search puts what it finds into a list (a dict, for those whom a phrase fits).
    """

    phrases: Mapping[int, PhraseTest]
    needs: tuple[Function, ...]
    facts: tuple[tuple[Function, ...], ...]
    rings: Mapping[tuple[int, int], Ring]
    lines: Mapping[LineKey, Function]
    wants: tuple[Function, ...]
    reactions: tuple[Function, ...]
    aims: tuple[AimFunctions, ...]
    retellings: tuple[Function, ...]
    one: Callable[[Any], Function]
    """Makes a function of one more plan, which may rest on those above."""


def functions_of(
    plans: Plans,
    phrases: Mapping[int, PhraseTest],
    rings: Mapping[tuple[int, int], Ring],
    made: Callable[[QueryPlan], Function],
    one: Callable[[QueryPlan], Function],
) -> Functions:
    """Return the functions of a bundle's plans, each of which `made` gives."""

    def each(found: Iterable[QueryPlan]) -> tuple[Function, ...]:
        return tuple(map(made, found))

    aims = tuple(AimFunctions(*map(each, aim)) for aim in plans.aims)
    return Functions(
        phrases,
        each(plans.needs),
        tuple(each(need.plan for need in needs) for needs in plans.facts),
        rings,
        {key: made(plan) for key, plan in plans.lines.items()},
        each(plans.wants),
        each(plans.reactions),
        aims,
        each(plans.retellings),
        one,
    )
