"""What can have reached somebody in a beat, put together from the world and its events, never from their mind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from muchado.bundle.model import Write
from muchado.bundle.model.terms import NOBODY
from muchado.closed.trace import Life, Phase, minute_of, tick
from muchado.kernel import FAILS, Event, Prop, Simulation
from muchado.kernel.phases.recorded import sounding
from muchado.kernel.phases.witness import sent_to
from muchado.kernel.world.faculties import closing, faculties_of
from muchado.kernel.world.guises import ONESELF, guised, perceived_as
from muchado.kernel.world.hidden import notices
from muchado.kernel.world.world import Bearer, Percept, Word, World
from muchado.plan.facts import STANDS


def look_round(lives: Mapping[int, Life], simulation: Simulation, now: int) -> None:
    """Where each is and in what state, who is present there and how long they are busy, what shows, who has left.

    Who sees nothing is reached by nothing of what is to be seen.
    """
    minute = minute_of(now)
    world = simulation.world
    for person, life in lives.items():
        reached, place = life.reached, world.place[person]
        states = tuple(closing(simulation.program, world, person, minute)) if simulation.program.closing else ()
        reached.state(now, "oneself", (place, world.arrives[person], world.busy[person], states))
        if world.arrives[person] > minute or not faculties_of(simulation.program, world, person, minute).sees:
            continue
        present = (who for who, where in enumerate(world.place) if where == place and world.arrives[who] <= minute)
        company = [who for who in present if notices(world, world.minds[person], who)]
        things, holding = world.in_sight(person), world.stuff.held.get(person, ())
        reached.state(now, "company", [(who, world.busy[who]) for who in company])
        reached.state(now, "things", [(thing, world.spots[thing]) for thing in things])
        reached.state(now, "holding", holding)
        reached.state(now, "signs", list(_signs(world, place, company, (*things, *holding))))
        if world.arrives[person] == minute:
            reached.note(now, "walking away", _walking_away(simulation, place, minute))


def _signs(world: World, place: int, company: Iterable[int], things: Iterable[int]) -> Iterator[object]:
    """What shows in those and that which one sees, and in the place."""
    bearers: list[Bearer] = [("person", who) for who in company]
    bearers += [("thing", thing) for thing in things]
    for bearer in (*bearers, ("place", place)):
        if signs := world.signs.get(bearer):
            yield bearer, sorted(signs.items())


def _walking_away(simulation: Simulation, place: int, minute: int) -> list[tuple[Prop, int, int]]:
    """Who has only just left, and where to."""
    fresh = minute - simulation.program.bundle.settings.gone_by
    leavings = simulation.world.leavings.get(place, ())
    return sorted((event.prop, event.minute, to) for event, to in leavings if event.minute >= fresh)


def meanwhile(life: Life, simulation: Simulation, person: int, place: int, events: Iterable[Event]) -> None:
    """What others do in a minute with somebody who is in a place, and who beside them has to do with whom.

    By this what somebody has set their mind on can be crossed, before anything of their own comes of it.
    """
    for event in events:
        if event.by != person and (event.place == place or person in event.to):
            looks = simulation.program.appearance(event.prop, True, True) if person in event.to else ()
            life.reached.note(tick(event.minute, Phase.MEANWHILE), "beside", (event.by, event.to, looks))


def witness(lives: Mapping[int, Life], simulation: Simulation, event: Event, places: Sequence[int]) -> None:
    """What each perceives of an event: who only sees it hears no words, and its actor knows what they meant.

    `places`: where everybody was when it happened.
    """
    now = tick(event.minute, Phase.AFTER)
    sent = sent_to(simulation.program, event)
    for person, life in lives.items():
        took_part = person == event.by or person in event.to or person in sent
        sees, hears = took_part or person in event.watching, took_part or person in event.listening
        if not sees and not hears:
            continue
        program, world = simulation.program, simulation.world
        whom = perceived_as(program, world, person, event.prop, event.place, sees=sees)
        by = event.by if whom == ONESELF else whom
        outside = (event.minute, event.until, by, event.to, event.place, event.answer)
        seeming = simulation.program.appearance(guised(event.prop, whom), hears, sees)
        looks = (event.meant or event.prop) if person == event.by else seeming
        how = "took part" if took_part else "saw" if sees else "heard"
        beside = _beside(world, person, event, places) if sees else ()
        life.reached.note(now, how, (*outside, looks, beside, *_of_percept(simulation, person, event, sees, hears)))


def _beside(world: World, person: int, event: Event, places: Sequence[int]) -> tuple[int, ...]:
    """Whom one who looks on from afar sees look on beside what is done: those of one's own place one sees anyhow."""
    if places[person] == event.place:
        return ()
    there = (one for one in event.saw if places[one] == event.place)
    return tuple(one for one in there if notices(world, world.minds[person], one))


def _of_percept(simulation: Simulation, person: int, event: Event, sees: bool, hears: bool) -> tuple[object, ...]:
    """Whether the words rang false, the words of others, and how things stand as an attempt or a look showed it.

    What is in minds is not reached by way of what an attempt shows.
    """
    percept = _percept(simulation, person, event)
    if percept is None:
        return ()
    words = [_heard(word) for word in percept.words if _giver(event, word) != person] if hears else []
    truths = [truth for truth in percept.truths if simulation.program.kind(truth[0]) in STANDS] if sees else []
    return percept.rang, words, truths


def given(simulation: Simulation, event: Event) -> dict[int, list[Word]]:
    """What each gave their word for in an event: how sure, of when and from whom is their own."""
    if event.by == NOBODY:
        return {}
    percept = _percept(simulation, event.by, event)
    found: dict[int, list[Word]] = {event.by: list(_written(simulation, event))}
    for word in percept.words if percept is not None else ():
        if not word.written:
            found.setdefault(_giver(event, word), []).append(word)
    return found


def _written(simulation: Simulation, event: Event) -> Iterator[Word]:
    """What the actor has just written."""
    action = simulation.program.bundle.actions[event.action]
    for effect in action.effects_when(event.answer) if event.answer != FAILS else ():
        if isinstance(effect, Write):
            letter = simulation.world.letters.get(simulation.program.named(effect.thing, event.prop), ())
            authors = event.by, sounding(simulation.program, simulation.world, action, event.by)
            yield from [word for word in letter if word.author in authors][-1:]


def _percept(simulation: Simulation, person: int, event: Event) -> Percept | None:
    return next((one for one in simulation.world.inbox[person] if one.event.id == event.id), None)


def _giver(event: Event, word: Word) -> int:
    """Whose word it is."""
    return event.by if word.author < 0 else word.author


def _heard(word: Word) -> Word:
    """A word as others hear it: what was meant by it is nothing that they hear."""
    return word._replace(meant=())
