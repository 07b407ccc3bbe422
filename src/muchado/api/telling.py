"""A run told as a story, for programs: names go in, a telling or plain JSON data comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.api.errors import UnknownNameError, nearest
from muchado.bundle.sentences import forms
from muchado.tell.manner import ALL, LENGTHS, ORDERS, OUTSIDE, PERSONS, TENSES, Manner
from muchado.tell.reasons import effect
from muchado.tell.times import iso

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.record.chronicle import Chronicle
    from muchado.tell.telling import Passage, Sentence, Telling

EVERYBODY, NOBODY = "all", "nobody"
"""What stands for everybody's eyes in turn, and for a teller outside the story."""


def manner(
    bundle: Checked,
    through: str = EVERYBODY,
    order: str = "straight",
    tense: str = "past",
    person: str = "third",
    length: str = "full",
) -> Manner:
    """Return a way of telling, from the words that say it.

    Args:
        bundle: the world.
        through: somebody's name, "all" or "nobody".
        order: "straight", "middle", "flashback" or "twice".
        tense: "past" or "present".
        person: "third" or "first".
        length: "full" or "brief".

    Raises:
        UnknownNameError: a word is none of these.

    """
    for what, word, words in (
        ("order", order, ORDERS),
        ("tense", tense, TENSES),
        ("person", person, PERSONS),
        ("length", length, LENGTHS),
    ):
        if word not in words:
            raise UnknownNameError(f'"{word}" is no {what} of telling. Try one of: {", ".join(words)}.')
    return Manner(_eyes(bundle, through), order, tense == "past", person == "first", length == "brief")


def as_json(chronicle: Chronicle, telling: Telling) -> dict[str, object]:
    """Return a telling as plain data: its sentences, and the changes of mind that they name by number."""
    sentences = [
        sentence
        for chapter in telling.chapters
        for passage in chapter.passages
        for paragraph in passage.paragraphs
        for sentence in paragraph
    ]
    return {
        "title": telling.title,
        "about": telling.about,
        "seed": chronicle.seed,
        "chapters": [
            {
                "title": chapter.title,
                "passages": [_passage(chronicle.bundle, passage) for passage in chapter.passages],
            }
            for chapter in telling.chapters
        ],
        "changes": _changes(chronicle, sorted({number for sentence in sentences for number in sentence.changes})),
    }


def _eyes(bundle: Checked, through: str) -> int:
    if through in {EVERYBODY, NOBODY}:
        return ALL if through == EVERYBODY else OUTSIDE
    for number, person in enumerate(bundle.people):
        if through in forms(person):
            return number
    hint = nearest(through, [person.name for person in bundle.people])
    raise UnknownNameError(f'There is nobody called "{through}".{hint or " Or write all, or nobody."}')


def _passage(bundle: Checked, passage: Passage) -> dict[str, object]:
    return {
        "heading": passage.heading,
        "through": bundle.people[passage.through].name if passage.through >= 0 else None,
        "at": iso(passage.minute),
        "paragraphs": [[_sentence(sentence) for sentence in paragraph] for paragraph in passage.paragraphs],
    }


def _sentence(sentence: Sentence) -> dict[str, object]:
    return {"text": sentence.text, "events": list(sentence.events), "changes": list(sentence.changes)}


def _changes(chronicle: Chronicle, numbers: list[int]) -> dict[str, object]:
    found: dict[str, object] = {}
    for number in numbers:
        change = chronicle.changes[number]
        found[str(number)] = {
            "person": chronicle.bundle.people[change.person].name,
            "at": iso(change.minute),
            "kind": change.kind,
            "what": effect(chronicle.bundle, change),
            "before": change.before,
            "after": change.after,
            "source": change.source or None,
            "event": change.event if change.event >= 0 else None,
        }
    return found
