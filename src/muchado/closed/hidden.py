"""What is hidden at a point of a run: facts that somebody else can know only once something of them comes out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from muchado.bundle.model import Quality
from muchado.kernel import Mind, Prop, Simulation

Sort = Literal["trait", "mood", "feeling", "unsaid", "belief", "aim", "news", "status", "thing", "letter"]
"""What a hidden fact is. `unsaid`: all of somebody's traits, moods and feelings of which nothing is said, at once;
`news`: what was said to somebody who has not taken it in yet; `letter`: what is written in a thing."""

NOBODYS = -1


class Hidden(NamedTuple):
    """A hidden fact: in whose mind it is (`NOBODYS` where it is in the world), and what it is about.

    `about`: the quality and toward whom (-1: nobody); what is believed or meant; the number of the event; the status;
    the number of the thing; () for what is unsaid.
    """

    sort: Sort
    whose: int
    about: Prop


def hidden(simulation: Simulation) -> Iterator[Hidden]:
    """All hidden facts at the point where a run stands. What everybody knows is none, and what anybody sees may be."""
    for mind in simulation.world.minds:
        yield from _of_mind(simulation, mind)
    yield from _of_world(simulation)


def _of_mind(simulation: Simulation, mind: Mind) -> Iterator[Hidden]:
    qualities = simulation.program.bundle.qualities
    for quality, levels in enumerate(mind.levels):
        if _can_move(qualities[quality]):
            for target in levels:
                yield Hidden(qualities[quality].kind, mind.me, (quality, target))
    yield Hidden("unsaid", mind.me, ())
    yield from (Hidden("belief", mind.me, prop) for prop in mind.beliefs)
    yield from (Hidden("aim", mind.me, aim) for aim in mind.aims)
    for percept in simulation.world.inbox[mind.me]:
        if percept.words:
            yield Hidden("news", mind.me, (percept.event.id,))


def _of_world(simulation: Simulation) -> Iterator[Hidden]:
    world, program = simulation.world, simulation.program
    yield from (Hidden("status", NOBODYS, prop) for prop in world.statuses if not world.common.public(prop))
    for thing, spot in sorted(world.spots.items()):
        if not world.common.public(program.spots.prop(thing, spot)):
            yield Hidden("thing", NOBODYS, (thing,))
    yield from (Hidden("letter", NOBODYS, (thing,)) for thing, words in sorted(world.letters.items()) if words)


def _can_move(quality: Quality) -> bool:
    return quality.low < quality.high


def unsaid(simulation: Simulation, mind: Mind) -> Iterator[tuple[int, int]]:
    """The qualities of somebody of which nothing is said, with toward whom."""
    everybody = range(len(simulation.world.minds))
    for quality, about in enumerate(simulation.program.bundle.qualities):
        if _can_move(about):
            targets = [one for one in everybody if one != mind.me] if about.kind == "feeling" else [-1]
            yield from ((quality, target) for target in targets if target not in mind.levels[quality])
