"""Appointments that nobody will keep any more, as far as one knows."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.degrees import THINKS
from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import INFERRED, Belief
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.for_good import stilled
from muchado.kernel.phases.learn import learn
from muchado.kernel.phases.moment import Moment, Occasion


def call_off(moment: Moment, mind: Mind) -> list[Occasion]:
    """Take the appointments to be off of those who do nothing for good; what one learns so is an occasion."""
    program = moment.program
    if not program.for_good or not program.senses.appointments:
        return []
    return [occasion for prop, state in list(_void(moment, mind)) for occasion in _off(moment, mind, prop, state)]


def _void(moment: Moment, mind: Mind) -> Iterator[tuple[Prop, Prop]]:
    """The appointments that one takes to stand with somebody who does nothing for good, and their state."""
    for about in moment.program.senses.appointments:
        for prop in mind.known(about.relation):
            if mind.sure(prop, moment.now) > 0:
                states = (stilled(moment, mind, prop[at], THINKS) for at in about.people)
                yield from ((prop, state) for state in [next(filter(None, states), None)] if state is not None)


def _off(moment: Moment, mind: Mind, prop: Prop, state: Prop) -> Iterator[Occasion]:
    known = mind.account(state)
    event, happened = (-1, moment.now) if known is None else (known.event, known.happened)
    account = Belief(-mind.sure(state, moment.now), INFERRED, -1, event, moment.now, happened)
    yield from learn(moment, mind, prop, account, outright=True)
