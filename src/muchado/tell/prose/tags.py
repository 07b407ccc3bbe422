"""What is told beside the name of who speaks: before whom words are said, and as what."""

from __future__ import annotations

from muchado.kernel.events import Event
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import SAW, TOOK_PART, Knowing, Moment
from muchado.tell.prose.entrances import WORDS

MANY = 3
"""So many who look on make it public."""

ALONE = ("with nobody by", "out of everybody's hearing", "with no one else about", "for nobody else to hear")
ONE = ("with somebody else by", "before a third")
SOME = ("for all of them to hear", "in front of everybody", "with the others standing by", "before the rest of them")
COUNTED = ("before {} others", "with {} others by")
FIRST = ("to begin with", "before anything else", "by way of a beginning")
"""Words after a comma; they are told once each."""


def beginning(event: Event) -> tuple[str, ...]:
    """Return what may be told of the first words of a talk."""
    return FIRST if event.talk >= 0 else ()


def company(knowing: Knowing, moment: Moment, event: Event) -> tuple[str, ...]:
    """Return what may be told of those before whom words are said, as far as those whose scene it is see them."""
    if moment.eyes == OUTSIDE or moment.how not in {TOOK_PART, SAW} or event.place != moment.place:
        return ()
    by = knowing.by(moment.eyes, event)
    if len(by) >= MANY:
        counted = [words.format(WORDS[len(by)]) for words in COUNTED if len(by) < len(WORDS)]
        return (*SOME, *counted)
    if by:
        return ONE if len(by) == 1 else ()
    return () if event.saw else ALONE
