"""How talks begin, go on, are joined and end by what is done."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import IntEnum
from itertools import combinations
from operator import itemgetter
from typing import TypeAlias

from muchado.bundle.model import SetStatus, Topic
from muchado.bundle.sentences import normal
from muchado.bundle.slots import value_of
from muchado.kernel.events import FAILS, Event, Prop, number, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.phases.moment import Moment
from muchado.kernel.talks.talk import Talk, fits, seat, talks_of
from muchado.kernel.world.statuses import set_status
from muchado.kernel.world.world import Standing, World

Parties: TypeAlias = Collection[int]
"""Those who take part in an act."""


class Bearing(IntEnum):
    """What something that might be done is to the talk that somebody is in, in the order in which it is thought of."""

    TURN = 0
    END = 1
    ANYWHERE = 2
    ELSEWHERE = 3


def opened(program: Program, talks: Mapping[int, Talk], act: Prop, answer: str, parties: Parties) -> Prop | None:
    """What a talk is about that an act opens, answered so: the one who is to speak first comes first.

    Those who talk about it already just go on; with somebody who takes no part in the act, none begins.
    """
    if not program.topics or answer == FAILS:
        return None
    for effect in program.action(act).effects_when(answer):
        if isinstance(effect, SetStatus) and effect.on and effect.claim.relation in program.topics:
            about = (effect.claim.relation, *(value_of(one, act[1:]) for one in effect.claim.args))
            return None if _is_talked_about(talks, about) or is_unheard(program, about, parties) else about
    return None


def is_unheard(program: Program, prop: Prop, parties: Parties) -> bool:
    """Whether it is that people talk, and one of them has taken no part in what would have them do so: one asleep."""
    return relation(prop) in program.topics and not {number(prop, 1), number(prop, 2)} <= set(parties)


def _is_talked_about(talks: Mapping[int, Talk], about: Prop) -> bool:
    """Whether two people are in a talk about it."""
    talk = talks.get(number(about, 1))
    if talk is None or number(about, 2) not in talk.people:
        return False
    return (talk.about[0], *talk.about[3:]) == (about[0], *about[3:])


def talk_of(program: Program, world: World, act: Prop, by: int, others: tuple[int, ...]) -> int:
    """The talk in which an act is a turn, by the event that opened it; -1 where it is none."""
    if not world.talks or not others:
        return -1
    talk = world.talks.get(by) or world.talks.get(others[0])
    if talk is None:
        return -1
    return talk.event if is_turn(program, talk, act, others) else -1


def topic_of(program: Program, talk: Talk) -> Topic:
    """What there is to be said of that which a talk is about."""
    return program.topics[relation(talk.about)]


def is_turn(program: Program, talk: Talk, act: Prop, others: Collection[int]) -> bool:
    """Whether an act, done to these others, is one that can be done in a talk."""
    return bool(others) and fits(topic_of(program, talk), talk, program.forms_of(act), others)


def disturbs(program: Program, talks: Mapping[int, Talk], act: Prop, score: int) -> bool:
    """Whether an act would disturb others in a talk, without being worth enough to join them, or to break in."""
    others = program.others_in(act)
    for talk in talks_of(talks, others):
        if act[1] not in talk.people:
            topic = topic_of(program, talk)
            joins = talk.turns < topic.turns and is_turn(program, talk, act, others)
            enough = [least for least in (topic.broken, topic.joined if joins else -1) if least >= 0]
            if not enough or score < min(enough):
                return True
    return False


def in_place(program: Program, talk: Talk | None, acts: Iterable[Prop]) -> list[Prop]:
    """Put in order what somebody might do who is in a talk, or in none: what has its place there, then all else.

    First comes what can be done in the talk, then how it ends; turns of other talks come last. What makes sense in a
    talk alone, and what only says how one ends, is for those in one; that somebody holds back from an aim, or puts it
    off, goes with the aim.
    """
    ends = () if talk is None else tuple(end.claim.relation for end in topic_of(program, talk).ends)
    moves = {move.relation for topic in program.bundle.topics for move in topic.moves}
    elsewhere: dict[int, bool] = {}

    def rank(act: Prop) -> Bearing:
        if talk is not None:
            others = program.others_in(act)
            if is_turn(program, talk, act, others):
                return Bearing.TURN
            if relation(act) in ends and set(others) <= {*talk.people}:
                return Bearing.END
        if relation(act) not in elsewhere:
            elsewhere[relation(act)] = not moves.isdisjoint(relation(form) for form in program.forms_of(act))
        return Bearing.ELSEWHERE if elsewhere[relation(act)] else Bearing.ANYWHERE

    out_of_place = program.turns_of_talks if talk is None else ()
    placed = [(rank(act), act) for act in acts if relation(act) not in out_of_place]
    fitting = [entry for entry in placed if entry[0] < Bearing.ANYWHERE or relation(entry[1]) not in program.signals]
    return [act for _, act in sorted(fitting, key=itemgetter(0))]


def go_on(moment: Moment, world: World, events: Iterable[Event]) -> None:
    """Let talks begin, go on and end by what has been done; what several do in one at once is one turn."""
    taken: set[int] = set()
    for event in sorted(events, key=lambda event: event.id):
        about = opened(moment.program, world.talks, event.prop, event.answer, event.parties)
        for talk in talks_of(world.talks, event.parties):
            if event.talk == talk.event and not event.ends and about is None:
                _step(moment, world, talk, event, int(talk.event not in taken))
                taken.add(talk.event)
            elif event.by in talk.people or about is not None:
                disband(moment, world, talk)
            else:
                seat(world.talks, talk._replace(broken=True))
        if about is not None:
            people = number(about, 1), number(about, 2)
            seat(world.talks, Talk(about, event.id, people, people[0]))
    for talk in talks_of(world.talks, world.talks):
        if not world.is_so(_between(moment.program, talk, *talk.people[:2]), moment.now):
            disband(moment, world, talk)


def _step(moment: Moment, world: World, talk: Talk, event: Event, turns: int) -> None:
    """A turn has been taken, or more done in it: the floor is with the one to whom it was done."""
    people = talk.people
    if event.by not in people:
        people = (*people, event.by)
        for other in talk.people:
            standing = Standing(moment.now, 0, event.id)
            set_status(moment.program, world, _between(moment.program, talk, event.by, other), standing)
    floor = next((one for one in event.to if one in people), talk.floor)
    seat(world.talks, talk._replace(people=people, floor=floor, turns=talk.turns + turns))


def disband(moment: Moment, world: World, talk: Talk) -> None:
    """Have a talk at an end: nobody is in it any more, and it is no longer so that they talk."""
    for person in talk.people:
        if person in world.talks and world.talks[person].event == talk.event:
            del world.talks[person]
            world.touch(person, moment.now)
    for one, other in combinations(talk.people, 2):
        prop = _between(moment.program, talk, one, other)
        if world.is_so(prop, moment.now):
            set_status(moment.program, world, prop, None)


def talking_with(program: Program, talks: Mapping[int, Talk], person: int) -> Iterator[Prop]:
    """That somebody talks with each of the others in the talk they are in."""
    talk = talks.get(person)
    if talk is not None:
        yield from (_between(program, talk, person, other) for other in talk.people if other != person)


def _between(program: Program, talk: Talk, one: int, other: int) -> Prop:
    """That two of those in a talk are in it."""
    status = relation(talk.about)
    return normal(program.bundle.relations[status], status, [one, other, *talk.about[3:]])
