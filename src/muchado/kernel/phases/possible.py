"""What somebody takes to be possible: the needs of an act, as far as one knows, and nothing that forbids it."""

from __future__ import annotations

from functools import reduce

from muchado.bundle.model import IN, OWNER, Go
from muchado.kernel.common.faculties import WHOLE, both
from muchado.kernel.events import Prop, is_too_deep, number, relation
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.bans import is_banned
from muchado.kernel.phases.effort import ask, is_aside
from muchado.kernel.phases.for_good import past_it
from muchado.kernel.phases.moment import Moment


def is_possible(moment: Moment, mind: Mind, option: Prop) -> bool:
    """Whether the act's needs are met, as far as the mind knows, and nothing bans it.

    What is told of what was told of what was told ... is lost sight of in the end, and nobody says it.
    """
    about = moment.bundle.relations[relation(option)]
    if about.kind != "act" or is_too_deep(option) or is_aside(moment, mind, "action", about.number):
        return False
    if _is_there(moment, mind, option):
        return False
    if not ask(moment, mind, "action", about.number, moment.program.needs[about.number], option):
        return False
    if (moment.program.closing or moment.program.barring) and hindered(moment, mind, option) is not None:
        return False
    if moment.bans and is_banned(moment, option):
        return False
    if mind.exchanges:
        for other in moment.program.others_in(option):
            if _has_had_enough(moment, mind, other):
                return False
    return True


def hindered(moment: Moment, mind: Mind, option: Prop) -> Prop | None:
    """A state that stands in the way of an act: one's own, or as one takes it that of others; None if none does."""
    if _is_there(moment, mind, option):
        return (IN, mind.me, mind.place)
    own = _closed_to_oneself(moment, mind, option) or _barred(moment, mind, option)
    others = _not_taken_in(moment, mind, option) if not own and moment.program.action(option).others else None
    return own or others or (past_it(moment, mind, option) if moment.program.for_good else None)


def _is_there(moment: Moment, mind: Mind, option: Prop) -> bool:
    """Whether an act would do no more than take one to where one is."""
    program = moment.program
    return option[0] in program.only_moving and program.goal(option) == mind.place


def _closed_to_oneself(moment: Moment, mind: Mind, option: Prop) -> Prop | None:
    """A state of one's own; who can do nothing can still do what ends that, and who sees nothing what ends that."""
    program, act = moment.program, option[0]
    closed = [
        prop
        for state, able in program.closing.items()
        if not able.acts or (not able.walks and act in program.walking)
        for prop in _held(moment, mind, state, mind.me)
    ]
    deep = [prop for prop in closed if not program.closing[relation(prop)].sees]
    freed = [program.frees(act, relation(prop)) for prop in deep or closed]
    return None if not closed or (all(freed) if deep else any(freed)) else (deep or closed)[0]


def _barred(moment: Moment, mind: Mind, option: Prop) -> Prop | None:
    """A state of a place, as one takes it, by which one could not go where the act takes one."""
    program = moment.program
    if not program.barring or option[0] not in program.walking:
        return None
    ways = (
        program.barring.on(program.paths, mind.place, program.named(effect.place, option), whole=effect.whole)
        for effect in program.action(option).effects
        if isinstance(effect, Go) and effect.person == OWNER
    )
    return next((prop for way in ways for prop in way if mind.sure(prop, moment.now) > 0), None)


def _not_taken_in(moment: Moment, mind: Mind, option: Prop) -> Prop | None:
    """A state of whoever has to answer and can do nothing; or of those who are told something, if nobody hears it."""
    program = moment.program
    action = program.action(option)
    deaf: list[Prop] = []
    for party in action.others:
        person = number(option, party + 1)
        states = [prop for state in program.closing for prop in _held(moment, mind, state, person)]
        able = reduce(both, (program.closing[relation(prop)] for prop in states), WHOLE)
        if party == action.answerer and not able.acts:
            return states[0]
        if not (able.acts or able.sees or able.hears <= action.heard):
            deaf.append(states[0])
    return deaf[0] if deaf and len(deaf) == len(action.others) and action.relation in program.informing else None


def _held(moment: Moment, mind: Mind, state: int, person: int) -> list[Prop]:
    """The states of a kind in which one takes somebody to be."""
    return [prop for prop in mind.known(state, 0, person) if mind.sure(prop, moment.now) > 0]


def _has_had_enough(moment: Moment, mind: Mind, other: int) -> bool:
    """Whether one has talked with somebody for so many turns that it will do for a while."""
    talk, settings = mind.exchanges.get(other), moment.bundle.settings
    return talk is not None and talk.turn >= settings.turns and moment.now < talk.until + settings.breath
