"""Whose turn it is in a talk, and what they do with it; if nobody has anything left to do, how it ends."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from muchado.bundle.model import Topic
from muchado.bundle.model.closed import TalkEnd, words_of
from muchado.bundle.records import NamedTuple
from muchado.bundle.rulebook import ENDS, FIRST, TURN
from muchado.kernel.chance import CHOICE
from muchado.kernel.events import Prop
from muchado.kernel.mind.intention import Voice
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.decide import judge, rank
from muchado.kernel.phases.effort import tried
from muchado.kernel.phases.meet import Proposal, propose
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.voices import Verdict
from muchado.kernel.phases.weigh import Floor, Options, Weighing, total_of
from muchado.kernel.talks.course import disband, is_turn, topic_of
from muchado.kernel.talks.talk import Talk, seat, talks_of
from muchado.kernel.world.world import World


class Considered(NamedTuple):
    """What somebody makes of a talk they are in: what they could do there and what else, each the best first.

    `found`: all that speaks for and against each. `shied`: the same of the thing they would do there and hold back
    from, () where there is none.
    """

    who: int
    moves: tuple[Verdict, ...]
    others: tuple[Verdict, ...]
    found: Options
    shied: tuple[Voice, ...]


def confer(moment: Moment, world: World, bidden: Collection[int]) -> Iterator[Proposal]:
    """What is done next in each talk, unless one in it is `bidden` something; who is bidden to be silent says nothing.

    Where somebody in it is busy still, or on the way, it waits; those who have come apart do not talk any more.
    """
    for talk in talks_of(world.talks, world.talks):
        if not set(bidden).isdisjoint(talk.people):
            continue
        if not all(world.is_free(one, moment.now) for one in talk.people):
            continue
        if len({world.place[one] for one in talk.people}) > 1:
            disband(moment, world, talk)
            continue
        turn = _turn(moment, world, talk)
        if turn is not None:
            yield turn


def _turn(moment: Moment, world: World, talk: Talk) -> Proposal | None:
    """What is done next: whoever has the floor, then the others, in the order in which they came to it."""
    if talk.broken:
        return ending(moment, talk, "somebody breaks in", talk.floor)
    topic = topic_of(moment.program, talk)
    others = (one for one in talk.people if one != talk.floor)
    order = [one for one in (talk.floor, *others) if one not in moment.choices]
    thought = [_considered(moment, world.minds[one], talk) for one in order]
    if not thought:
        return None
    called = next((one.who for one in thought if _is_called(topic, one)), None)
    if called is not None and 0 <= talk.called < talk.turns:
        return ending(moment, talk, "A is called away", called)
    if called is not None and talk.called < 0:
        seat(world.talks, talk._replace(called=talk.turns))
    if talk.turns >= topic.turns:
        return ending(moment, talk, "it goes on too long", order[0])
    for one in thought:
        if one.moves:
            return _spoken(moment, one)
    if talk.turns:
        return ending(moment, talk, "all is said", order[0])
    shied = thought[0].shied
    return ending(moment, talk, "A loses heart" if shied else "nothing is said", order[0], shied)


def _is_called(topic: Topic, one: Considered) -> bool:
    """Whether anything else is worth enough to somebody to call them away."""
    return topic.called >= 0 and bool(one.others) and one.others[0].score >= topic.called


def _spoken(moment: Moment, one: Considered) -> Proposal:
    """What somebody does in a talk, with the next best thing that they could do in it."""
    best, second = (*one.moves, None)[:2]
    if moment.listener is not None:
        moment.listener.chose(one.who, one.found, best, 0 if second is None else second.score)
    return propose(moment, one.who, one.moves[0], second)


def weigh_in(moment: Moment, mind: Mind) -> list[Verdict]:
    """All that somebody in a talk could do, the best first: what is done in it, then what would break it off."""
    found = _considered(moment, mind, moment.talks[mind.me])
    return [*found.moves, *found.others]


def _considered(moment: Moment, mind: Mind, talk: Talk) -> Considered:
    """What somebody makes of the talk they are in; nothing if that is too much to think through."""
    nothing = Considered(mind.me, (), (), {}, ())
    if mind.me in moment.spent:
        return nothing
    mind.toil = 0
    return tried(moment, mind, lambda: _weighed(moment, mind, talk), nothing)


def _weighed(moment: Moment, mind: Mind, talk: Talk) -> Considered:
    def is_move(act: Prop) -> bool:
        return is_turn(moment.program, talk, act, moment.program.others_in(act))

    begins = talk.turns == 0 and mind.me == talk.floor
    points = moment.bundle.settings.first_word if begins else moment.bundle.settings.hold
    floor = Floor(is_move, Voice("talk", FIRST if begins else TURN, points, (mind.me,)))
    with mind.at_rest():
        weighing = Weighing(moment, mind, floor)
        found = weighing.options()
    ranked = sorted(judge(moment, mind, CHOICE, found), key=rank, reverse=True)
    moves = tuple([one for one in ranked if one.score > 0 and is_move(one.option)])
    others = tuple([one for one in ranked if not is_move(one.option)])
    return Considered(mind.me, moves, others, found, tuple(max(weighing.shied, key=total_of, default=())))


def ending(moment: Moment, talk: Talk, how: TalkEnd, who: int, shied: tuple[Voice, ...] = ()) -> Proposal:
    """What somebody does by whom a talk ends so: what spoke against the first word speaks for losing heart."""
    topic = topic_of(moment.program, talk)
    other = next(one for one in talk.people if one != who)
    act = moment.program.say_so(topic.ending(how), (who, other, *talk.about[3:]))
    voice = Voice("talk", ENDS + words_of(TalkEnd).index(how), 1, (who,))
    voices = (*(one._replace(amount=-one.amount) for one in shied if one.amount < 0), voice)
    made = propose(moment, who, Verdict(act, voices, 0, total_of(voices), 0), None)
    return made._replace(talk=talk.event, ends=how)
