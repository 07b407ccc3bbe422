"""Runs to tell, and stories as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from muchado import Run, load
from muchado.api.telling import manner
from muchado.bundle.checked import Checked
from muchado.record.chronicle import Chronicle
from muchado.tell.story import tell_story
from muchado.tell.telling import Passage, Sentence, Telling


def chronicle(run: Run) -> Chronicle:
    """Play a run to its end and keep it."""
    beats = []
    while (beat := run.beat()) is not None:
        beats.append(beat)
    return Chronicle(run.bundle, run.seed, tuple(beats))


def behind(kept: Chronicle, event: int) -> set[int]:
    """All that an act came of, by the record."""
    found: set[int] = set()
    left = [event]
    while left:
        for cause in kept.events[left.pop()].causes:
            if cause in kept.events and cause not in found:
                found.add(cause)
                left.append(cause)
    return found


@cache
def valentine(seed: int) -> Chronicle:
    return chronicle(load("valentine").start(seed))


def told(kept: Chronicle, *words: str) -> Telling:
    """Tell a run; the words are a manner's, in order: through, order, tense, person, length."""
    return tell_story(kept, manner(kept.bundle, *words))


def passages(telling: Telling) -> Iterator[Passage]:
    for chapter in telling.chapters:
        yield from chapter.passages


def sentences(telling: Telling) -> Iterator[Sentence]:
    for passage in passages(telling):
        for paragraph in passage.paragraphs:
            yield from paragraph


def text(telling: Telling) -> str:
    return " ".join(sentence.text for sentence in sentences(telling))


def person(bundle: Checked, name: str) -> int:
    return next(number for number, one in enumerate(bundle.people) if one.name == name)
