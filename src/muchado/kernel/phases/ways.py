"""What one has learned of ways: what drove one out of a place speaks against going back, and what led nowhere is left.

What drove one out is not forgotten on arrival somewhere else, where nobody is to be seen of whom one was afraid: it
holds until those whom it was about are taken to be elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from muchado.bundle.model import SPOT_KINDS
from muchado.bundle.model.closed import RoleKind
from muchado.bundle.rulebook import speaking
from muchado.kernel.events import Change, Encounter, Prop, number, relation
from muchado.kernel.mind.intention import Blocked, Driven, Voice
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.effort import tried
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.possible import is_possible

IN_VAIN = 15
"""Minutes for which one leaves alone what was in vain for no reason that one can tell, where a world says nothing."""

DOUBLINGS = 2
"""How often the time doubles for which a way is left alone."""

# ---------------------------------------------------------------------- what drove one out


def flee(moment: Moment, mind: Mind, voices: Iterable[Voice]) -> None:
    """Remember what drives one out of where one is."""
    out = [voice for voice in voices if voice.amount > 0 and (voice.kind, voice.rule) in moment.program.fleeing]
    kept = tuple([voice for voice in out if _feared(moment, mind, voice)])
    if kept:
        mind.driven[mind.place] = Driven(moment.now, kept)
        mind.stamp = None


def shied_at(moment: Moment, mind: Mind, act: Prop) -> Iterator[Voice]:
    """What speaks against going back to a place out of which one was driven."""
    program = moment.program
    if not mind.driven or act[0] not in program.journeys:
        return
    goal = program.goal(act)
    for place in dict.fromkeys((program.paths.step(mind.place, goal)[0], goal)):
        for voice in mind.driven[place].voices if place in mind.driven else ():
            if any(program.senses.expected(mind, one, moment.now) == place for one in _feared(moment, mind, voice)):
                yield voice._replace(amount=-voice.amount)


def come_back(mind: Mind) -> None:
    """See for oneself how it is in a place out of which one was driven."""
    if mind.place in mind.driven:
        del mind.driven[mind.place]
        mind.stamp = None


def _feared(moment: Moment, mind: Mind, voice: Voice) -> list[int]:
    """The others whom a rule was about."""
    roles = speaking(moment.bundle)[voice.kind][voice.rule].roles
    kinds: list[RoleKind] = [role.kind for role in roles]
    return [
        one
        for kind, one in zip(kinds, voice.binding, strict=False)
        if kind == "person" and isinstance(one, int) and one not in (-1, mind.me)
    ]


# ---------------------------------------------------------------------- what led nowhere


def is_left_alone(moment: Moment, mind: Mind, aim: Prop, act: Prop) -> bool:
    """Whether a way toward an aim has led nowhere not long ago, or was in vain, whatever it was for."""
    if not mind.blocked:
        return False
    held = (mind.blocked.get((what, act)) for what in (aim, act))
    return any(one is not None and moment.now < one.until for one in held)


def arrive(moment: Moment, mind: Mind, found: Iterable[tuple[Prop, Iterable[Voice]]]) -> None:
    """At the end of a journey for the sake of an aim: if nothing can be done for it there, the way led nowhere.

    `found`: all that could be done now, with what speaks for it.
    """
    pause, way = moment.bundle.settings.cool, mind.intention.option
    if not pause or not way or way[0] not in moment.program.journeys or moment.program.goal(way) != mind.place:
        return
    aims = {aim for voice in mind.intention.voices if (aim := _aim_of(moment, voice)) and aim in mind.aims}
    for act, voices in found if aims else ():
        if act[0] not in moment.program.journeys:
            aims -= {_aim_of(moment, voice) for voice in voices}
    for aim in aims:
        _block(moment, mind, (aim, way), pause)


def leave_alone(moment: Moment, mind: Mind, act: Prop) -> None:
    """Leave what one has attempted in vain, if it has taught one nothing by which one takes it to be impossible."""
    if tried(moment, mind, partial(is_possible, moment, mind, act), otherwise=False):
        _block(moment, mind, (act, act), moment.bundle.settings.cool or IN_VAIN)


def _block(moment: Moment, mind: Mind, way: tuple[Prop, Prop], pause: int) -> None:
    times = mind.blocked[way].times if way in mind.blocked else 0
    mind.blocked[way] = Blocked(moment.now + (pause << min(times, DOUBLINGS)), times + 1)
    mind.stamp = None


def reopen(moment: Moment, mind: Mind, changes: Iterable[Change], met: Iterable[Encounter]) -> None:
    """Take up ways again that led nowhere, since one has come upon whom or what they were about, or heard of it."""
    if not mind.blocked:
        return
    found: set[tuple[RoleKind, int]] = {("person", one.other) for one in met if one.found}
    heard: set[tuple[RoleKind, int]] = set()
    for change in changes:
        if change.person == mind.me and change.kind == "belief" and change.after > 0:
            heard.update(_whereabouts(moment, change.about))
    for key in [*mind.blocked]:
        about = {*_others_named(moment, key[0])}
        if not found.isdisjoint(about):
            del mind.blocked[key]
            mind.stamp = None
        elif not heard.isdisjoint(about):
            _open_sooner(moment, mind, key)


def _open_sooner(moment: Moment, mind: Mind, way: tuple[Prop, Prop]) -> None:
    """Take up a way at once that led nowhere for the first time, and otherwise after a first pause, and no longer one.

    Two who look for each other see each other go, each to where the other was, as often as they do so.
    """
    until, times = mind.blocked[way]
    pause = moment.bundle.settings.cool or IN_VAIN
    since = until - (pause << min(times - 1, DOUBLINGS))
    sooner = moment.now if times == 1 else since + pause
    if sooner < until:
        mind.blocked[way] = Blocked(max(sooner, moment.now), times)
        mind.stamp = None


def _whereabouts(moment: Moment, prop: Prop) -> Iterator[tuple[RoleKind, int]]:
    """Whom or what a claim says the whereabouts of."""
    program = moment.program
    if program.kind(prop) in SPOT_KINDS:
        yield "thing", program.spots.thing(prop)
    elif program.kind(prop) == "in" or relation(prop) in program.walking:
        yield "person", number(prop, 1)


def _others_named(moment: Moment, prop: Prop) -> Iterator[tuple[RoleKind, int]]:
    """Whom and what an aim or an act names, besides whoever's it is."""
    for person in moment.program.senses.people_in(prop)[1:]:
        yield "person", person
    for kind, one in zip(moment.bundle.relations[relation(prop)].roles, prop[1:], strict=True):
        if kind == "thing" and isinstance(one, int):
            yield kind, one


def _aim_of(moment: Moment, voice: Voice) -> Prop:
    """The aim that a way of a plan is for, if it has other ways than going somewhere; () where it has not."""
    if voice.kind != "plan":
        return ()
    plan, journeys = moment.bundle.plans[voice.rule], moment.program.journeys
    if all(step.claim.relation in journeys for step in plan.steps):
        return ()
    return (plan.relation, *voice.binding[: len(moment.bundle.relations[plan.relation].roles)])
