"""For what somebody takes what they see, by a state of theirs: red for green, salt for sugar."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.kernel.common.taking import AS_IT_IS, Takes
from muchado.kernel.events import Event
from muchado.kernel.exec.program import Program
from muchado.kernel.world.world import World


def mistakes_of(program: Program, world: World, person: int) -> Takes:
    """What somebody takes for something else now."""
    states = (state for state in program.mistaking if world.is_so((state, person), world.now))
    found = [program.mistaking[state] for state in states]
    return {about: claim for takes in found for about, claim in takes.items()} if found else AS_IT_IS


def mistaking(program: Program, world: World, event: Event) -> Iterator[tuple[Takes, tuple[int, ...]]]:
    """Those who saw an event, or took part in it, and took it or what came of it for something else; by what they do.

    Whoever only hears of it is not mistaken.
    """
    there = ((one, mistakes_of(program, world, one)) for one in dict.fromkeys((*event.parties, *event.saw)))
    mistaken = [(one, takes) for one, takes in there if takes]
    about = {event.prop[0], *(implied[0] for implied, *_ in program.implied(event.prop, event.answer))}
    kinds = [takes for at, (_, takes) in enumerate(mistaken) if takes not in [other for _, other in mistaken[:at]]]
    for takes in kinds:
        if not about.isdisjoint(takes):
            yield takes, tuple(sorted(one for one, other in mistaken if other == takes))
