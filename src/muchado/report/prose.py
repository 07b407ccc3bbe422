"""The story as prose, through each pair of eyes, every sentence with the names of its whys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.tell.manner import ALL, OUTSIDE, Manner
from muchado.tell.story import Teller

if TYPE_CHECKING:
    from muchado.record.chronicle import Chronicle
    from muchado.report.whys import Whys
    from muchado.tell.telling import Sentence, Telling

EVERYBODY, NOBODY = "Everybody's, in turn", "Nobody's: a teller outside"


def tellings(chronicle: Chronicle, whys: Whys) -> list[dict[str, object]]:
    """Return the story through each pair of eyes, as plain data: whose they are in words, and the chapters."""
    people = enumerate(chronicle.bundle.people)
    eyes = [(ALL, EVERYBODY), (OUTSIDE, NOBODY), *((number, one.title or one.name) for number, one in people)]
    teller = Teller(chronicle)
    return [{"eyes": words, "chapters": _chapters(teller.tell(Manner(through=number)), whys)} for number, words in eyes]


def _chapters(telling: Telling, whys: Whys) -> list[dict[str, object]]:
    return [
        {
            "title": chapter.title,
            "passages": [
                {
                    "heading": passage.heading,
                    "paragraphs": [[_sentence(sentence, whys) for sentence in part] for part in passage.paragraphs],
                }
                for passage in chapter.passages
            ],
        }
        for chapter in telling.chapters
    ]


def _sentence(sentence: Sentence, whys: Whys) -> list[object]:
    """The text, and what can be asked about it: changes of mind before the events that they came of."""
    found = [whys.change(number) for number in sentence.changes] + [whys.event(number) for number in sentence.events]
    return [sentence.text, [name for name in dict.fromkeys(found) if name]]
