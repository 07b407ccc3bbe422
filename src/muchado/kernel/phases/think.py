"""Coming to one's senses at a minute: looking round, taking in what happened, reacting, reviewing one's aims."""

from __future__ import annotations

from muchado.kernel.events import FAILS
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.aims import review
from muchado.kernel.phases.commit import is_anew
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.perceive import look, perceive
from muchado.kernel.phases.react import react
from muchado.kernel.phases.void import call_off
from muchado.kernel.phases.ways import come_back, leave_alone, reopen
from muchado.kernel.world.world import World


def come_to(moment: Moment, world: World, mind: Mind, company: dict[int, int]) -> None:
    """Bring a mind up to the minute; afterwards it can choose. The end of an aim is an occasion again.

    Whoever has had too much to think about stops there, in the middle.
    """
    changed, met = len(moment.changes), len(moment.encounters)
    look(moment.program, world, mind, company)
    failed = [event for event, *_ in world.inbox[mind.me] if event.by == mind.me and event.answer == FAILS]
    occasions = perceive(moment, world, mind)
    react(moment, mind, moment.occasions.get(mind.me, []) + occasions)
    if mind.me in moment.spent:
        return
    react(moment, mind, call_off(moment, mind))
    if mind.me in moment.spent:
        return
    ended = review(moment, mind)
    if ended and mind.me not in moment.spent:
        react(moment, mind, ended)
    changes, encounters = moment.changes[changed:], moment.encounters[met:]
    for event in failed:
        leave_alone(moment, mind, event.meant or event.prop)
    reopen(moment, mind, changes, encounters)
    come_back(mind)
    if is_anew(moment, mind, changes, [one.other for one in encounters]):
        mind.unsettle()
