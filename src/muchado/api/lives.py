"""Changes of the cast that a scene itself asks for: to feel or believe what somebody has to when it comes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.api.family import WHOLE, Candidate, levels_of
from muchado.bundle.degrees import SURE, THINKS
from muchado.bundle.model import Claim, Const
from muchado.bundle.sentences import say, say_denied
from muchado.bundle.slots import prop_of, slots_in
from muchado.bundle.stories import IsFelt, IsHeld
from muchado.kernel import Simulation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.api.world import World
    from muchado.bundle.stories import SceneGate


def asked_of_cast(world: World, gate: SceneGate, families: Sequence[str]) -> list[Candidate]:
    """Return the changes of some families that a scene asks for by name."""
    simulation = Simulation(world.bundle, 0, world.program)
    found: list[Candidate] = []
    for state in gate.test.claim[-1].states:
        match state:
            case IsFelt(Const(_, person), quality, target) if _family(world, quality) in families:
                if target is None or isinstance(target, Const):
                    found += levels_of(simulation, person, quality, -1 if target is None else target.id)
            case IsHeld() if "beliefs" in families and not slots_in(state):
                found += _belief(world, state)
            case _:
                pass
    return found


def _family(world: World, quality: int) -> str:
    return "traits" if world.bundle.qualities[quality].kind == "trait" else "feelings"


def _belief(world: World, state: IsHeld) -> Iterator[Candidate]:
    """What somebody is asked to hold, held from the beginning."""
    if not isinstance(state.person, Const) or not isinstance(state.claim, Claim):
        return
    bundle, prop = world.bundle, prop_of(state.claim)
    verb = "suspects" if state.least < THINKS else "thinks" if state.least < SURE else "is sure"
    said = (say_denied if state.denied else say)(bundle, prop)
    verb = "does not think" if state.negated else verb
    words = f"{bundle.people[state.person.id].name} {verb} that {said}"
    yield from (Candidate(words, change, WHOLE) for change in world.changes(words))
