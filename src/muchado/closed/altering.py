"""A hidden fact made otherwise, at the point where a run stands and in nothing else."""

from __future__ import annotations

from muchado.bundle.degrees import CERTAIN
from muchado.closed.hidden import Hidden, unsaid
from muchado.kernel import Mind, Prop, Simulation
from muchado.kernel.common.spots import Spot
from muchado.kernel.events import number
from muchado.kernel.phases.intervene import drift_as_traits_have_it
from muchado.kernel.world.statuses import set_status
from muchado.kernel.world.world import Word


def alter(simulation: Simulation, fact: Hidden) -> None:
    """Make it otherwise: a feeling as far from what it is as can be, a belief its contrary, an aim none, and so on."""
    world, about = simulation.world, fact.about
    match fact.sort:
        case "trait" | "mood" | "feeling":
            _move(simulation, fact.whose, number(about, 0), number(about, 1))
        case "unsaid":
            for quality, target in list(unsaid(simulation, world.minds[fact.whose])):
                _move(simulation, fact.whose, quality, target)
        case "belief":
            _turn(world.minds[fact.whose], about)
        case "aim":
            del world.minds[fact.whose].aims[about]
            world.minds[fact.whose].stamp = None
        case "news":
            world.inbox[fact.whose] = [
                percept._replace(words=_denied(percept.words)) if percept.event.id == about[0] else percept
                for percept in world.inbox[fact.whose]
            ]
        case "status":
            set_status(simulation.program, world, about, None)
        case "thing":
            thing = number(about, 0)
            world.put(thing, _elsewhere(simulation, world.spots[thing]))
        case "letter":
            thing = number(about, 0)
            world.letters[thing] = _denied(world.letters[thing])


def _move(simulation: Simulation, person: int, quality: int, target: int) -> None:
    """Set a quality as far from what it is as its bounds allow."""
    mind, about = simulation.world.minds[person], simulation.program.bundle.qualities[quality]
    now = max(simulation.now, simulation.program.bundle.start)
    level = mind.level(quality, target, now)
    mind.set_level(quality, target, about.low if level - about.low >= about.high - level else about.high, now, -1)
    if about.kind == "trait":
        drift_as_traits_have_it(simulation.program, mind, now)


def _turn(mind: Mind, prop: Prop) -> None:
    """Let somebody hold the contrary."""
    held = mind.beliefs[prop]
    mind.hold_by(prop, held._replace(sure=-held.sure if held.sure else CERTAIN))


def _denied(words: tuple[Word, ...]) -> tuple[Word, ...]:
    return tuple(word._replace(sure=-word.sure if word.sure else CERTAIN) for word in words)


def _elsewhere(simulation: Simulation, spot: Spot) -> Spot | None:
    """Another place than where a thing lies; for what is with somebody, in something or on it, nowhere."""
    places = len(simulation.program.bundle.places)
    return Spot("lies", (spot.at + 1) % places) if spot.how == "lies" and places > 1 else None
