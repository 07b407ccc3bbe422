"""Sticking to it: what one has set one's mind on weighs more, and a journey goes on until something new is learned.

After Bratman (1987): an intention is settled, and is not weighed again before something has come up. It stands until it
is done, moot or blocked, the hour calls, or something else weighs more than it by what commitment counts.
"""

from __future__ import annotations

from collections.abc import Iterable

from muchado.kernel.events import Change, Prop
from muchado.kernel.mind.intention import NOTHING_IN_MIND, Intention, Voice
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.possible import is_possible
from muchado.kernel.phases.ways import flee
from muchado.kernel.phases.weigh import Options, set_on_it, total_of

STIRRING = 5
"""A feeling that moves by so many points is something new."""


def on_the_way(moment: Moment, mind: Mind) -> Options:
    """The journey that goes on without being weighed anew, with all that speaks for it; nothing if there is none."""
    option, since, _, settled, voices = mind.intention
    if not settled or since >= moment.now or option[0] not in moment.program.journeys:
        return {}
    extra = set_on_it(moment, mind, option)
    if not extra or total_of(voices) <= 0 or not is_possible(moment, mind, option):
        return {}
    return {option: [*voices, *extra]}


def resolve(moment: Moment, mind: Mind, option: Prop, voices: Iterable[Voice]) -> None:
    """Set one's mind on what one has chosen; a slight act on the way leaves it where it was."""
    settings = moment.bundle.settings
    if not settings.resolve and not settings.cool:
        return
    held = mind.intention
    if option != held.option or moment.now >= held.until:
        if option[0] not in moment.program.journeys and moment.program.is_passing(option):
            mind.intend(held._replace(settled=moment.now < held.until))  # it has been weighed
            return
        turn = moment.program.senses.obliged.next_turn(mind, moment.now)
        if settings.resolve and option[0] in moment.program.journeys:
            flee(moment, mind, voices)
        held = Intention(option, moment.now, moment.bundle.end if turn is None else turn, True, ())
    spoke = tuple([voice for voice in voices if voice.kind != "intention"])
    mind.intend(held._replace(settled=True, voices=spoke))


def let_go(mind: Mind) -> None:
    """Have one's mind set on nothing."""
    if mind.intention.option:
        mind.intend(NOTHING_IN_MIND)


def is_anew(moment: Moment, mind: Mind, changes: Iterable[Change], met: Iterable[int]) -> bool:
    """Whether something has come up that may weigh more than what one has set one's mind on.

    `met`: whom one has come upon, or missed.
    """
    if not mind.intention.option:
        return False
    sought = _sought(moment, mind)
    return not sought.isdisjoint(met) or any(
        change.person == mind.me and _counts(moment, mind, change, sought) for change in changes
    )


def _sought(moment: Moment, mind: Mind) -> set[int]:
    """Those whom one's aims and intention are about."""
    people = moment.program.senses.people_in
    return {one for prop in (*mind.aims, mind.intention.option) for one in people(prop)} - {mind.me}


def _counts(moment: Moment, mind: Mind, change: Change, sought: set[int]) -> bool:
    """Whether a change of mind is something new: not the passing of those whom one does not seek."""
    if change.kind != "belief":
        return change.kind == "aim" or abs(change.after - change.before) >= STIRRING
    about, program = change.about, moment.program
    kind = program.kind(about)
    if kind in ("in", "act", "deed"):
        people = program.senses.people_in(about)
        return not sought.isdisjoint(people) or (mind.me in people and about[1] != mind.me)
    return kind != "knows"
