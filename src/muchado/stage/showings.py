"""What happened as a host is to show it: all of it, or what somebody perceived of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model.terms import NOBODY
from muchado.bundle.sentences import relation_of, say, say_denied
from muchado.stage.protocol import Look, Showing, Sign, Thought
from muchado.stage.words import lines, roles, spoken_of, things
from muchado.tell.lines import deed, deed_as, tell, tell_perceived
from muchado.tell.times import iso
from muchado.why.ironies import BESIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.model.closed import How
    from muchado.kernel import Simulation
    from muchado.kernel.events import Beat, Event, Perception, Prop


class Sight(NamedTuple):
    """What somebody saw round them: who was there, and what they took to show in them."""

    company: tuple[int, ...]
    signs: tuple[Prop, ...]


class Scene(NamedTuple):
    """A beat, and what could be seen when it was over.

    Attributes:
        beat: what it brought forth.
        signs: what showed in those who took part in what was done or saw it.
        where: where those stood who saw it.
        hidden: who was not noticed.
        sights: what those saw round them who took in something that happened.

    """

    beat: Beat
    signs: tuple[Prop, ...]
    where: dict[int, int]
    sights: dict[int, Sight]
    hidden: frozenset[int] = frozenset()


def scene(simulation: Simulation, beat: Beat) -> Scene:
    """Note what can be seen right after a beat."""
    view = simulation.view
    onlookers = {person for event in beat.events for person in event.watching}
    passed = {person for stage in beat.stages for person in stage.watching}
    there = sorted(onlookers.union(*(event.parties for event in beat.events)))
    perceivers = dict.fromkeys(one.person for one in beat.perceptions)
    return Scene(
        beat,
        view.showing(there, beat.minute),
        {person: view.where(person) for person in sorted(onlookers | passed)},
        {person: _sight(simulation, person, beat.minute) for person in perceivers},
        view.hidden,
    )


def _sight(simulation: Simulation, person: int, minute: int) -> Sight:
    """Of others one goes by what one holds, as they may have left; what shows in oneself is so."""
    view, mind = simulation.view, simulation.view.mind(person)
    others = [other for other in mind.company if other != person]
    held = (prop for number in simulation.program.signs for other in others for prop in mind.known(number, 0, other))
    seen = tuple(prop for prop in held if mind.sure(prop, minute) > 0)
    return Sight(mind.company, (*view.showing((person,), minute), *seen))


# ------------------------------------------------------------------ through nobody's eyes


def shown(bundle: Checked, found: Scene) -> Iterator[Showing]:
    """Yield all that happened in a beat."""
    for event in found.beat.events:
        present = (*event.parties, *event.watching)
        yield Showing(
            number=event.id,
            minute=event.minute,
            time=iso(event.minute),
            eyes=None,
            how="",
            act=bundle.actions[event.action].name,
            by=None if event.by == NOBODY else _name(bundle, event.by),
            place=bundle.places[event.place].name,
            answer=event.answer or None,
            passing=bundle.actions[event.action].passing,
            roles=roles(bundle, event, event.prop),
            text=tell(bundle, event),
            way=deed(bundle, event),
            lines=lines(bundle, event),
            present=_looks(bundle, present, found.signs),
            took_part=_names(bundle, event.parties),
            saw=_names(bundle, event.watching),
            heard=_names(bundle, event.listening),
            things=things(bundle, event, event.prop),
            spoken_of=spoken_of(bundle, event, event.prop),
            talk=event.talk if event.talk >= 0 else None,
            turn=event.turn,
            ends=event.ends or None,
        )


# ------------------------------------------------------------------ through somebody's eyes


Key = tuple[int, int]
"""The number of an event, and of a journey the minute of a stage; -1 for its beginning, and for all else."""


def _key(one: Perception) -> Key:
    return one.event, one.passed


class Witnessed(NamedTuple):
    """Something that happened, or a stage of a journey: where those stood who saw it, and who was not noticed."""

    event: Event
    where: dict[int, int]
    hidden: frozenset[int]


class Eyes:
    """What one person perceives, beat by beat, from the world's beginning on."""

    def __init__(self, bundle: Checked, person: int) -> None:
        self._bundle = bundle
        self._me = person
        self._seen: dict[Key, Witnessed] = {}
        self._numbers: dict[int, int] = {}
        self._perceived = 0

    def see(self, found: Scene) -> Iterator[Showing]:
        """Yield what they took in during a beat."""
        for one, seen in self._taken_in(found):
            self._perceived += 1
            self._numbers.setdefault(seen.event.id, self._perceived)
            yield self._showing(one, seen, found)

    def skip(self, found: Scene) -> None:
        """Know that a beat has been, and count what they took in, without making anything of it."""
        for _, seen in self._taken_in(found):
            self._perceived += 1
            self._numbers.setdefault(seen.event.id, self._perceived)

    def _taken_in(self, found: Scene) -> list[tuple[Perception, Witnessed]]:
        """Take note of a beat, and return what they took in."""
        for event in found.beat.events:
            self._seen[event.id, -1] = Witnessed(event, found.where, found.hidden)
        for stage in found.beat.stages:
            if not stage.ended:
                begun = self._seen[stage.event, -1].event
                self._seen[stage.event, stage.minute] = Witnessed(stage.of(begun), found.where, found.hidden)
        mine = (one for one in found.beat.perceptions if one.person == self._me and _key(one) in self._seen)
        return [(one, self._seen[_key(one)]) for one in mine]

    def _showing(self, one: Perception, seen: Witnessed, found: Scene) -> Showing:
        bundle, event = self._bundle, seen.event
        known, whole = one.prop[1] != (), not any(part in {(), -1} for part in one.prop[2:])
        hears = one.how == "took part" or self._me in event.listening
        noticed = (*found.sights[self._me].company, self._me)
        hidden = seen.hidden.difference(noticed)
        saw = [person for person in self._onlookers(one.how, seen) if person not in hidden]
        parties = event.parties if known else tuple(other for other in event.to if other in one.prop)
        sight = found.sights[self._me]
        present = dict.fromkeys((*parties, *saw)) if one.how != "heard" else {}
        action = bundle.actions[relation_of(bundle, one.prop).number]
        return Showing(
            number=self._perceived,
            minute=event.minute,
            time=iso(event.minute),
            eyes=_name(bundle, self._me),
            how=one.how,
            act=action.name,
            by=_name(bundle, event.by) if known and event.by != NOBODY else None,
            place=bundle.places[event.place].name if one.how != "heard" else None,
            answer=event.answer or None,
            passing=action.passing,
            roles=roles(bundle, event, one.prop),
            text=tell_perceived(bundle, event, one),
            way=deed_as(bundle, event, one.prop),
            lines=lines(bundle, event) if whole and hears else (),
            present=_looks(bundle, present, sight.signs),
            took_part=_names(bundle, parties),
            saw=_names(bundle, saw),
            heard=_names(bundle, [person for person in saw if hears and person in event.listening]),
            rang_false=one.rang_false,
            learned=tuple(self._learned(found.beat, one)),
            things=things(bundle, event, one.prop),
            spoken_of=spoken_of(bundle, event, one.prop, heard=hears),
            talk=self._numbers.get(event.talk),
            turn=event.turn,
            ends=event.ends or None,
        )

    def _onlookers(self, how: How, seen: Witnessed) -> list[int]:
        """Whom they saw looking on: those where it happened, and those beside themselves."""
        event, where = seen.event, seen.where
        if how == "took part":
            near = {event.place}
        elif self._me in where:
            near = {event.place, where[self._me]}
        else:
            near = set()
        return [person for person in event.watching if where[person] in near]

    def _learned(self, beat: Beat, one: Perception) -> Iterator[Thought]:
        for change in beat.changes:
            mine = change.person == self._me and change.event == one.event and change.kind == "belief"
            if mine and relation_of(self._bundle, change.about).kind not in BESIDE:
                words = say if change.after >= 0 else say_denied
                yield Thought(words(self._bundle, change.about), change.after)


def from_beats(
    bundle: Checked, scenes: Sequence[Scene], person: int | None, since: int | None = None
) -> Iterator[tuple[int, Showing]]:
    """Yield what happened, all or what somebody perceived of it, each with the minute of the beat that brought it.

    Only what came after a minute is yielded, if one is given.
    """
    eyes = None if person is None else Eyes(bundle, person)
    for found in scenes:
        if since is not None and found.beat.minute <= since:
            if eyes is not None:
                eyes.skip(found)
        else:
            for one in shown(bundle, found) if eyes is None else eyes.see(found):
                yield found.beat.minute, one


# ------------------------------------------------------------------ names


def _looks(bundle: Checked, people: Iterable[int], signs: Sequence[Prop]) -> tuple[Look, ...]:
    return tuple(
        Look(_name(bundle, person), tuple(_sign(bundle, prop) for prop in signs if prop[1] == person))
        for person in people
    )


def _sign(bundle: Checked, prop: Prop) -> Sign:
    return Sign(relation_of(bundle, prop).name, say(bundle, prop))


def _name(bundle: Checked, person: int) -> str:
    return bundle.people[person].name


def _names(bundle: Checked, people: Iterable[int]) -> tuple[str, ...]:
    return tuple(_name(bundle, person) for person in people)
