"""Whose turn it is in a talk, and what they do with it; if nobody has anything left to do, how it ends."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from muchado.bundle.model import Topic
from muchado.bundle.model.closed import TalkEnd, words_of
from muchado.bundle.records import NamedTuple
from muchado.bundle.rulebook import ENDS, FIRST, TURN
from muchado.kernel.chance import CHOICE
from muchado.kernel.events import Prop, number, relation
from muchado.kernel.mind.intention import Voice
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.decide import judge, rank, weigh_up
from muchado.kernel.phases.effort import tried
from muchado.kernel.phases.meet import Proposal, propose
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.voices import Verdict
from muchado.kernel.phases.weigh import Floor, Options, Weighing, total_of
from muchado.kernel.talks.course import disband
from muchado.kernel.talks.talk import Talk, fits, talks_of
from muchado.kernel.world.world import World


class Considered(NamedTuple):
    """What somebody makes of a talk they are in: what they could do there, the best first; what else, at best.

    `shied`: what speaks for and against the thing they would do there and hold back from, () where there is none.
    """

    who: int
    moves: tuple[Verdict, ...]
    away: int
    shied: tuple[Voice, ...]


def confer(moment: Moment, world: World, silent: Collection[int]) -> Iterator[Proposal]:
    """What is done next in each talk, by those in it who are not `silent` for reasons of their own.

    Where somebody in it is busy still, or on the way, it waits; those who have come apart do not talk any more.
    """
    for talk in list(talks_of(world.talks, world.talks)):
        if not all(world.is_free(one, moment.now) for one in talk.people):
            continue
        if len({world.place[one] for one in talk.people}) > 1:
            disband(moment, world, talk)
            continue
        turn = _turn(moment, world, talk, silent)
        if turn is not None:
            yield turn


def _turn(moment: Moment, world: World, talk: Talk, silent: Collection[int]) -> Proposal | None:
    """What is done next: whoever has the floor, then the others, in the order in which they came to it."""
    if talk.broken:
        return ending(moment, talk, "somebody breaks in", talk.floor)
    topic = moment.program.topics[relation(talk.about)]
    order = [one for one in (talk.floor, *(one for one in talk.people if one != talk.floor)) if one not in silent]
    thought = [considered(moment, world.minds[one], topic, talk) for one in order]
    if not thought:
        return None
    called = next((one.who for one in thought if 0 <= topic.called <= one.away), None)
    if called is not None and 0 <= talk.called < talk.turns:
        return ending(moment, talk, "A is called away", called)
    if called is not None and talk.called < 0:
        _put(world, talk._replace(called=talk.turns))
    if talk.turns >= topic.turns:
        return ending(moment, talk, "it goes on too long", order[0])
    for one in thought:
        if one.moves:
            return propose(moment, one.who, one.moves[0], next(iter(one.moves[1:]), None))
    if talk.turns:
        return ending(moment, talk, "all is said", order[0])
    shied = thought[0].shied
    return ending(moment, talk, "A loses heart" if shied else "nothing is said", order[0], shied)


def considered(moment: Moment, mind: Mind, topic: Topic, talk: Talk) -> Considered:
    """What somebody makes of the talk they are in; nothing if that is too much to think through."""
    nothing = Considered(mind.me, (), 0, ())
    if mind.me in moment.spent:
        return nothing
    mind.toil = 0
    return tried(moment, mind, lambda: _considered(moment, mind, topic, talk), nothing)


def weigh_in(moment: Moment, mind: Mind) -> list[Verdict]:
    """All that somebody in a talk could do, the best first: what is done in it, then what would break it off."""
    talk = moment.talks[mind.me]
    moves = considered(moment, mind, moment.program.topics[relation(talk.about)], talk).moves
    within = {one.option for one in moves}
    return [*moves, *(one for one in weigh_up(moment, mind) if one.option not in within)]


def _considered(moment: Moment, mind: Mind, topic: Topic, talk: Talk) -> Considered:
    def is_move(act: Prop) -> bool:
        parties = tuple(number(act, slot + 1) for slot in moment.program.action(act).others)
        return bool(parties) and fits(topic, talk, (act, *moment.program.deeds_of(act)), parties)

    begins = talk.turns == 0 and mind.me == talk.floor
    points = moment.bundle.settings.first_word if begins else moment.bundle.settings.hold
    floor = Floor(is_move, Voice("talk", FIRST if begins else TURN, points, (mind.me,)))
    with mind.at_rest():
        weighing = Weighing(moment, mind, floor)
        found = weighing.options()
    moves: Options = {option: voices for option, voices in found.items() if is_move(option)}
    others: Options = {option: voices for option, voices in found.items() if option not in moves}
    ranked = [one for one in sorted(judge(moment, mind, CHOICE, moves), key=rank, reverse=True) if one.score > 0]
    away = max((one.score for one in judge(moment, mind, CHOICE, others)), default=0)
    shied = next(iter(weighing.shied), ())
    return Considered(mind.me, tuple(ranked), away, tuple(shied))


def _put(world: World, talk: Talk) -> None:
    world.talks.update(dict.fromkeys(talk.people, talk))


def ending(moment: Moment, talk: Talk, how: TalkEnd, who: int, shied: tuple[Voice, ...] = ()) -> Proposal:
    """What somebody does by whom a talk ends so: what spoke against the first word speaks for losing heart."""
    topic = moment.program.topics[relation(talk.about)]
    other = next(one for one in talk.people if one != who)
    act = moment.program.say_so(topic.ending(how), (who, other, *talk.about[3:]))
    voice = Voice("talk", ENDS + words_of(TalkEnd).index(how), 1, (who,))
    voices = (*(one._replace(amount=-one.amount) for one in shied if one.amount < 0), voice)
    made = propose(moment, who, Verdict(act, voices, 0, total_of(voices), 0), None)
    return made._replace(talk=talk.event, ends=how)
