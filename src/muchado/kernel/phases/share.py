"""Setting down what people perceived together: an event, who perceived it, and what there was to take from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import IN, Go, Inform, LookInto
from muchado.kernel.common.spots import Spot
from muchado.kernel.events import FAILS, NOBODY, Event, Prop, number
from muchado.kernel.exec.program import Program
from muchado.kernel.moments.witnessed import HEARD_ONLY, SEEN_ONLY, WHOLLY, Claimed, Doer, Witnessed
from muchado.kernel.world.world import Word, World

LOOKS: tuple[tuple[int, bool, bool], ...] = ((WHOLLY, True, True), (SEEN_ONLY, False, True), (HEARD_ONLY, True, False))
"""Sorts of those who perceive an act, with whether they heard it and saw it."""


def witnessed(
    program: Program,
    event: Event,
    words: Iterable[Word] = (),
    truths: Iterable[tuple[Prop, bool]] = (),
    doubted: Iterable[int] = (),
    afar: Iterable[tuple[int, int]] = (),
    sent: tuple[int, ...] = (),
    gone: Iterable[tuple[int, int]] = (),
) -> Witnessed | None:
    """What those who perceived an event share; None where that is nothing to speak of.

    Those to whom it was `sent` are not seen to get it, as if they had heard it somewhere. `gone`: who was seen to go by
    it, and where to.
    """
    spoken = tuple(word for word in words if not word.written)
    went = (Claimed((IN, *one), WHOLLY | SEEN_ONLY, "too", True, event.minute) for one in gone)
    claims = (*_claims(program, event, spoken, truths), *went)
    if not claims:
        return None
    heard = tuple(sorted((*event.heard, *sent))) if sent else event.heard
    return Witnessed(
        event.id, event.minute, event.place, event.by, event.to, event.saw, heard, tuple(afar), tuple(doubted),
        bool(spoken), claims, event.missed,
    )  # fmt: skip


def _claims(
    program: Program, event: Event, words: Iterable[Word], truths: Iterable[tuple[Prop, bool]]
) -> Iterator[Claimed]:
    for prop, is_so in truths:
        yield Claimed(prop, WHOLLY | SEEN_ONLY, "too", is_so, event.minute, found=True)
    if event.answer != FAILS:
        yield from _looked_into(program, event)
    if event.answer != FAILS and not program.bundle.actions[event.action].passing:
        yield from _seen(program, event)
    for word in words:
        yield from _said(program, event, word)


def _looked_into(program: Program, event: Event) -> Iterator[Claimed]:
    """That nothing else is in what an act looks into: whatever it is, () stands for it."""
    for effect in program.bundle.actions[event.action].effects_when(event.answer):
        if isinstance(effect, LookInto):
            nothing_else = (program.spots.numbers["inside"], (), program.named(effect.thing, event.prop))
            yield Claimed(nothing_else, WHOLLY | SEEN_ONLY, "too", False, event.minute, found=True)


def _seen(program: Program, event: Event) -> Iterator[Claimed]:
    """What the act was, by how it looks to each sort of those who perceive it; who hears and sees all sees the rest."""
    looks: dict[Prop, int] = {}
    for sort, heard, seen in LOOKS:
        prop = program.appearance(event.prop, heard, seen)
        looks[prop] = looks.get(prop, 0) | sort | WHOLLY
    own = event.meant or event.prop
    full = program.appearance(event.prop, True, True)
    for prop, to in looks.items():
        doer: Doer = "too" if prop != full or own == event.prop else "not"
        yield from _followed(program, event, prop, to, doer)
    if own != event.prop:
        yield from _followed(program, event, program.appearance(own, True, True), WHOLLY, "only")


def _followed(program: Program, event: Event, prop: Prop, to: int, doer: Doer) -> Iterator[Claimed]:
    yield Claimed(prop, to, doer, True, event.minute)
    for implied, is_so, minutes in program.implied(prop, event.answer):
        if () not in implied:
            yield Claimed(implied, to, doer, is_so, event.minute, event.minute + minutes if minutes else 0)
    if event.action in program.leaving and prop[0] == event.prop[0]:
        for thing, lies in program.left_by(prop, event.answer):
            if event.by == NOBODY and not lies:
                continue  # it was with nobody who would have used it up
            spot = Spot("lies", event.place) if lies else Spot("has", event.by)
            yield Claimed(program.spots.prop(thing, spot), to, doer, lies, event.minute)


def _said(program: Program, event: Event, word: Word) -> Iterator[Claimed]:
    """What somebody gave their word for, as it came out; and as they meant it, to whoever said it."""
    teller = event.by if word.author < 0 else word.author
    altered = word.meant and teller == event.by
    yield from _told(program, word, word.prop, teller, WHOLLY | HEARD_ONLY, "not" if altered else "too")
    if altered:
        yield from _told(program, word, word.meant, teller, WHOLLY, "only")


def _told(program: Program, word: Word, prop: Prop, teller: int, to: int, doer: Doer) -> Iterator[Claimed]:
    is_so = word.sure > 0
    yield Claimed(prop, to, doer, is_so, word.happened, 0, teller)
    if program.kind(prop) == "act":
        for implied, so, minutes in program.implied(prop, ""):
            if () not in implied:
                until = word.happened + minutes if minutes else 0
                yield Claimed(implied, to, doer, so == is_so, word.happened, until, teller)


def seen_to_go(program: Program, world: World, event: Event) -> Iterator[tuple[int, int]]:
    """Whom an event takes elsewhere before the eyes of some who are not there, and where to.

    Who was there has that from who was where (`stays`). Nobody sees those go who are not noticed.
    """
    action = program.bundle.actions[event.action]
    for effect in () if event.answer == FAILS or not action.seen else action.effects_when(event.answer):
        if isinstance(effect, Go):
            person = program.named(effect.person, event.prop)
            there = world.place[person]
            if world.crowd.place_of(person) == event.place != there and person not in world.hidden:
                yield person, there


def told_again(program: Program, event: Event) -> Iterator[Word]:
    """What was said in an event, as far as the event tells: taken to be so from when it was said."""
    action = program.bundle.actions[event.action]
    for effect in () if event.answer == FAILS else action.effects_when(event.answer):
        if isinstance(effect, Inform):
            author = number(event.prop, action.answerer + 1) if effect.answered and action.answerer >= 0 else -1
            prop = program.say_so(effect.claim, event.prop[1:])
            meant = program.say_so(effect.claim, (event.meant or event.prop)[1:])
            yield Word(prop, CERTAIN, event.minute, author=author, meant=() if meant == prop else meant)
