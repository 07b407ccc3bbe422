"""What somebody takes to be possible: the needs of an act, as far as one knows, and nothing that forbids it."""

from __future__ import annotations

from muchado.kernel.events import Prop, number, relation
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.bans import is_banned
from muchado.kernel.phases.effort import ask, is_aside
from muchado.kernel.phases.moment import Moment


def is_possible(moment: Moment, mind: Mind, option: Prop) -> bool:
    """Whether the act's needs are met, as far as the mind knows, and nothing bans it."""
    about = moment.bundle.relations[relation(option)]
    if about.kind != "act" or is_aside(moment, mind, "action", about.number):
        return False
    if not ask(moment, mind, "action", about.number, moment.program.needs[about.number], option):
        return False
    if moment.bans and is_banned(moment, option):
        return False
    if mind.talks:
        for party in moment.bundle.actions[about.number].parties:
            if _has_had_enough(moment, mind, number(option, party + 1)):
                return False
    return True


def _has_had_enough(moment: Moment, mind: Mind, other: int) -> bool:
    """Whether one has talked with somebody for so many turns that it will do for a while."""
    talk, settings = mind.talks.get(other), moment.bundle.settings
    return talk is not None and talk.turn >= settings.turns and moment.now < talk.until + settings.breath
