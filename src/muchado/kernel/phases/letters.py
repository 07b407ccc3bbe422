"""What one takes others to know of what is written: whoever wrote it, and whom one sees read it."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.degrees import CERTAIN, THINKS
from muchado.bundle.model import KNOWS, Read
from muchado.bundle.slots import value_of
from muchado.kernel.events import Event, Prop
from muchado.kernel.mind.belief import INFERRED, Belief
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.learn import learn
from muchado.kernel.phases.moment import Moment, Occasion
from muchado.kernel.world.world import Word


def by_hand_of(moment: Moment, mind: Mind, event: Event, word: Word) -> Iterator[Occasion]:
    """That whoever wrote what one reads thinks so."""
    yield from _takes_to_know(moment, mind, event, word.author, word.prop, so=word.sure > 0, since=word.happened)


def seen_to_read(moment: Moment, mind: Mind, event: Event, act: Prop) -> Iterator[Occasion]:
    """That somebody knows what they are seen to read, if one knows oneself what was written there.

    `act`: the event as it looked.
    """
    for effect in moment.program.action(act).effects_when(event.answer):
        if not isinstance(effect, Read):
            continue
        reader, thing = value_of(effect.person, act[1:]), value_of(effect.thing, act[1:])
        if isinstance(reader, int) and reader != mind.me:
            for claim in _written(moment, mind, thing):
                yield from _takes_to_know(moment, mind, event, reader, claim, so=True, since=event.minute)


def _written(moment: Moment, mind: Mind, thing: int | Prop) -> Iterator[Prop]:
    """What somebody knows to have been written in a thing: they wrote it, or were there and heard what it was."""
    for relation, effect in moment.program.writing:
        for act in mind.known(relation):
            claim = moment.program.say_so(effect.claim, act[1:])
            if thing == value_of(effect.thing, act[1:]) and claim and mind.sure(act, moment.now) >= THINKS:
                yield claim


def _takes_to_know(
    moment: Moment, mind: Mind, event: Event, person: int, claim: Prop, *, so: bool, since: int
) -> Iterator[Occasion]:
    account = Belief(CERTAIN if so else -CERTAIN, INFERRED, -1, event.id, moment.now, since)
    yield from learn(moment, mind, (KNOWS, person, claim), account, news=False)
