"""The single changes that can be tried in a run: one feeling, one trait, one belief ... less or more."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.alter import AWAY
from muchado.bundle.inputs import Believe, Mean
from muchado.bundle.model import SLIGHT, SPOT_KINDS
from muchado.bundle.sentences import called, relation_of, say, say_base, say_denied
from muchado.bundle.stories import Absent, Level, NoDuty, NoThing
from muchado.kernel.events import number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import WorldChange
    from muchado.kernel import Simulation

WHOLE = 100
"""The size of being free of a duty or an aim, or without a thing: as much as a feeling can be."""

PERSON = 200
"""The size of somebody's being away."""

LEAST = 30
"""Beliefs of which one is less sure are not tried."""


class Candidate(NamedTuple):
    """A change, in words that `--change` understands, and how large it is in points.

    `home`: the level from which a feeling or trait is moved, so that a smaller step can be tried.
    """

    words: str
    change: WorldChange
    size: int
    home: int = 0


def candidates(simulation: Simulation, families: tuple[str, ...], people: Sequence[int] = ()) -> list[Candidate]:
    """Return all single changes of some families at the point where a run stands, in some people or in everybody."""
    found = [candidate for family in families for candidate in FAMILIES[family](simulation)]
    return [one for one in found if not people or isinstance(one.change, NoThing) or _whose(one.change) in people]


def _whose(change: WorldChange) -> int:
    """Return in whom something is otherwise."""
    return number(change.aim, 1) if isinstance(change, Mean) else int(str(change[0]))


def nearer(bundle: Checked, candidate: Candidate, amount: int) -> Candidate:
    """Return the same change of a feeling or trait, moved to another amount."""
    if not isinstance(candidate.change, Level):
        raise TypeError("only a feeling or trait can be moved")
    return _level(bundle, candidate.change._replace(amount=amount), candidate.home)


def _level(bundle: Checked, level: Level, home: int) -> Candidate:
    toward = f" toward {called(bundle, 'person', level.target)}" if level.target >= 0 else ""
    words = f"{bundle.people[level.person].name}'s {bundle.qualities[level.quality].name}{toward} at {level.amount}"
    return Candidate(words, level, abs(level.amount - home), home)


def _levels(kinds: tuple[str, ...]) -> Callable[[Simulation], Iterator[Candidate]]:
    """Every quality of these kinds that somebody has an amount of, as low and as high as can be."""

    def found(simulation: Simulation) -> Iterator[Candidate]:
        bundle = simulation.program.bundle
        for mind in simulation.view.minds():
            for at, quality in enumerate(bundle.qualities):
                for target in mind.felt(at) if quality.kind in kinds else ():
                    yield from levels_of(simulation, mind.me, at, target)

    return found


def levels_of(simulation: Simulation, person: int, quality: int, target: int) -> Iterator[Candidate]:
    """Yield a quality of somebody as low and as high as can be."""
    bundle = simulation.program.bundle
    home = simulation.view.mind(person).feels(quality, target, max(simulation.now, bundle.start))
    low, high = bundle.qualities[quality].low, bundle.qualities[quality].high
    yield from (
        _level(bundle, Level(person, quality, target, amount), home) for amount in (low, high) if amount != home
    )


def _beliefs(simulation: Simulation) -> Iterator[Candidate]:
    bundle = simulation.program.bundle
    for mind in simulation.view.minds():
        for prop, _ in mind.beliefs():
            about = relation_of(bundle, prop)
            sure = mind.sure(prop, max(simulation.now, bundle.start))
            passing = about.kind == "act" and bundle.actions[about.number].passing
            slight = about.kind in SLIGHT and (about.kind not in SPOT_KINDS or sure < LEAST)
            if not slight and not passing and abs(sure) >= LEAST:
                said = say(bundle, prop) if sure > 0 else say_denied(bundle, prop)
                words = f"{bundle.people[mind.me].name} does not think that {said}"
                yield Candidate(words, Believe(mind.me, prop, 0), abs(sure))


def _aims(simulation: Simulation) -> Iterator[Candidate]:
    bundle = simulation.program.bundle
    for mind in simulation.view.minds():
        for aim in mind.aims:
            words = f"{bundle.people[mind.me].name} does not mean to {say_base(bundle, aim)}"
            yield Candidate(words, Mean(aim, on=False), WHOLE)


def _duties(simulation: Simulation) -> Iterator[Candidate]:
    for at, person in enumerate(simulation.program.bundle.people):
        for name in dict.fromkeys(duty.name for duty in person.duties):
            yield Candidate(f"without {person.name}'s {name}", NoDuty(at, name), WHOLE)


def _things(simulation: Simulation) -> Iterator[Candidate]:
    for at, thing in enumerate(simulation.program.bundle.things):
        if at in simulation.view.spots:
            yield Candidate(f"without {thing.name}", NoThing(at), WHOLE)


def _people(simulation: Simulation) -> Iterator[Candidate]:
    bundle = simulation.program.bundle
    for at, person in enumerate(bundle.people):
        if bundle.places[simulation.view.where(at)] != AWAY:
            yield Candidate(f"{person.name} absent", Absent(at), PERSON)


FAMILIES: dict[str, Callable[[Simulation], Iterator[Candidate]]] = {
    "feelings": _levels(("feeling", "mood")),
    "traits": _levels(("trait",)),
    "beliefs": _beliefs,
    "aims": _aims,
    "duties": _duties,
    "things": _things,
    "people": _people,
}
"""What can be tried, by name."""
