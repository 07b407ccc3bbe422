"""What somebody makes of what others know: it is kept nowhere, so it is asked.

What came up is a thing of the run and not of the mind: of two runs it may have come up in one alone, with nobody there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from muchado.bundle.model import IN, KNOWS
from muchado.kernel import Mind, Prop, Simulation
from muchado.kernel.chance import key
from muchado.kernel.mind.belief import Belief

OFTEN = 11
"""In every so many minutes it is asked what people make of what others know: that takes long."""

PARTS = 4
"""Of so many parts of what others may know one is asked at a time, another each time."""

SIGHTS = 20
"""Of so many parts of what others may have seen one is asked at a time: of everybody and everything in every place."""

Given = Mapping[Prop, Belief | None]


class Answers:
    """What was asked of somebody, and what they made of it (None: they had no idea).

    What was asked in one run alone counts where they take it to be so by something that happened: had that reached
    them, it would have been asked in the other run too. What else they make of it they would have made of it there.
    """

    __slots__ = ("given",)

    def __init__(self, given: Given) -> None:
        self.given = given

    def __eq__(self, other: object) -> bool:
        """Whether somebody made the same of it in two runs."""
        return isinstance(other, Answers) and not any(self._apart(other)) and not any(other._apart(self))

    __hash__ = None  # type: ignore[assignment] # (equal is not the same here)

    def but(self, other: Answers) -> dict[Prop, Belief]:
        """What somebody made of that of which they made something else in another run."""
        return {claim: belief for claim in self._apart(other) if (belief := self.given[claim]) is not None}

    def _apart(self, other: Answers) -> Iterator[Prop]:
        for claim, belief in self.given.items():
            if claim in other.given:
                if belief != other.given[claim]:
                    yield claim
            elif belief is not None and belief.sure > 0 and belief.event >= 0:
                yield claim


class Asking:
    """Whoever asks in a run; `named` gives the number by which an event goes that somebody rests a belief on."""

    def __init__(self, simulation: Simulation, named: Callable[[int], int]) -> None:
        self._people = len(simulation.world.minds)
        self._sights = _sights(simulation)
        self._named = named

    def ask(self, mind: Mind, minute: int) -> Answers | None:
        """What somebody makes of what two others know, and one of the other; None where it is not their turn.

        Where somebody or something is, they may have seen without a word: so that is asked whether it came up or not.
        """
        if mind.taken != minute or minute % OFTEN:
            return None
        turn = minute // OFTEN
        one, other = ((mind.me + further) % self._people for further in (1, 2))
        asked = sorted((claim for claim in self._matters(mind) if (key(claim) + turn) % PARTS == 0), key=repr)
        asked += [claim for seen in self._sights.values() for claim in seen[turn % SIGHTS :: SIGHTS]]
        claims = [(KNOWS, who, claim) for claim in asked for who in (one, other)]
        claims += [(KNOWS, one, claim) for claim in claims[1::2]]
        return Answers({claim: self._noted(mind.belief(claim)) for claim in claims})

    def _matters(self, mind: Mind) -> Iterator[Prop]:
        """All that there is to ask about, each once: what somebody holds, of others too, what came up, what showed."""
        ground = mind.ground
        held = (claim for prop in mind.beliefs for claim in _with_inner(prop))
        found = dict.fromkeys((*held, *mind.common.beliefs, *(sign.prop for sign in ground.signs), *ground.claimed()))
        return (claim for claim in found if claim[0] not in self._sights)

    def _noted(self, belief: Belief | None) -> Belief | None:
        return belief and belief._replace(event=self._named(belief.event))


def _with_inner(prop: Prop) -> Iterator[Prop]:
    """A claim, and what somebody is said in it to know."""
    yield prop
    while prop and prop[0] == KNOWS and isinstance(prop[2], tuple) and prop[2]:
        prop = prop[2]
        yield prop


def _sights(simulation: Simulation) -> dict[int, list[Prop]]:
    """Where everybody may be, and where each thing may lie, by the relation."""
    program = simulation.program
    bundle = program.bundle
    kinds: Iterable[tuple[int, tuple[object, ...]]] = (
        (IN, bundle.people),
        (program.spots.numbers["lies"], bundle.things),
    )
    return {
        relation: [(relation, one, place) for one in range(len(table)) for place in range(len(bundle.places))]
        for relation, table in kinds
        if relation >= 0
    }
