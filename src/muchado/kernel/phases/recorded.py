"""Whose word is in a thing: a voice that was put on sounds the same each time that it is played."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.degrees import THINKS
from muchado.bundle.model import Action, Read
from muchado.bundle.slots import value_of
from muchado.kernel.common.reach import HERE
from muchado.kernel.events import Event, Prop
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.moment import Moment
from muchado.kernel.world.guises import ONESELF, imitated, voice_of
from muchado.kernel.world.world import Word, World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

UNKNOWN_VOICE = -1
"""Whose voice one does not know."""


def sounding(program: Program, world: World, action: Action, by: int) -> int:
    """In whose name words come to be in a thing: that of whoever it sounded like, where they were said aloud."""
    voice = ONESELF if action.heard < HERE else imitated(program, voice_of(program, world, by))
    return by if voice == ONESELF else voice


def author_of(moment: Moment, mind: Mind, event: Event, word: Word) -> int:
    """Whose word somebody takes it to be that they read, or hear played: who knows who gave it goes by that."""
    if not moment.program.voices:
        return word.author
    known = [by for by in _known_to_give(moment, mind, event, word.prop) if by != word.author]
    if known:
        return known[0]
    return word.author if word.author != mind.me or _gave(moment, mind, event, word.prop) else UNKNOWN_VOICE


def _gave(moment: Moment, mind: Mind, event: Event, claim: Prop) -> bool:
    return mind.me in _known_to_give(moment, mind, event, claim)


def _known_to_give(moment: Moment, mind: Mind, event: Event, claim: Prop) -> list[int]:
    """Who gave their word for a claim in what is read or played by an event, as far as somebody knows."""
    sure = partial(_known, mind, moment.now)
    return [by for act in recording(moment.program, event, claim, sure) if isinstance(by := act[1], int)]


def _known(mind: Mind, now: int, relation: int) -> Iterator[Prop]:
    return (act for act in mind.known(relation) if mind.sure(act, now) >= THINKS)


def recording(program: Program, event: Event, claim: Prop, acts: Callable[[int], Iterable[Prop]]) -> Iterator[Prop]:
    """The acts, of those of a relation, by which word of a claim came into what is read or played by an event."""
    done = program.action(event.prop).effects_when(event.answer)
    things = {value_of(effect.thing, event.prop[1:]) for effect in done if isinstance(effect, Read)}
    for relation, effect in program.writing if things else ():
        for act in acts(relation):
            if program.say_so(effect.claim, act[1:]) == claim and value_of(effect.thing, act[1:]) in things:
                yield act
