"""What somebody asks about, read from their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.sentences import DONE
from muchado.bundle.suggest import UnknownNameError, nearest
from muchado.kernel.events import relation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.checked import Checked
    from muchado.bundle.sentences import Finder
    from muchado.kernel.events import Prop

LONGEST_NUMBER = 18
"""Digits of an event's number at most."""

SHAPES = (
    'Ask about an event by its number or as a sentence ("Sakura shoved Ino"), a belief ("Hinata believes that ..."), '
    'or a feeling ("Sakura\'s anger toward Ino").'
)

_THINKS = r"believes|thinks|suspects|hardly suspects|is sure|knows|doubts"
_BELIEF = re.compile(rf"(.+?) (?:{_THINKS}) that (.+)")
_FEELING = re.compile(r"(.+)'s (.+?)(?: towards? (.+))?")


class QuestionError(UnknownNameError):
    """A question that cannot be read; the message says what is not known and what may have been meant."""


class Question(NamedTuple):
    """What is asked about. `kind`: "event" (`number`), "act" (`about`), "belief", "feeling", "aim", "phrase", "status".

    `person`: in whose mind. `about`: the proposition, or (quality, target) of a feeling.
    """

    kind: str
    person: int = -1
    about: Prop = ()
    number: int = -1


class Reader:
    """Reads the questions that can be asked in one world."""

    def __init__(self, bundle: Checked, finder: Finder) -> None:
        self._bundle = bundle
        self._finder = finder

    def question(self, text: str) -> Question:
        """What somebody asks about.

        Raises:
            QuestionError: it cannot be read.

        """
        words = " ".join(text.split()).rstrip(".?! ")
        words = re.sub(r"^[Ww]hy ", "", words)
        if words.isascii() and words.isdecimal() and len(words) <= LONGEST_NUMBER:
            return Question("event", number=int(words))
        return self._belief(words) or self._feeling(words) or self._sentence(words)

    def person(self, name: str) -> int:
        """The number of a person.

        Raises:
            QuestionError: nobody is called so.

        """
        people = self._bundle.people
        found = next((i for i, person in enumerate(people) if name in {person.name, person.title}), None)
        if found is None:
            raise QuestionError(f'There is nobody called "{name}".{nearest(name, [one.name for one in people])}')
        return found

    def claim(self, text: str) -> Prop:
        """The proposition that a sentence says, or says not to be so.

        Raises:
            QuestionError: no sentence of this world says that.

        """
        found = self._finder.find(text) or self._finder.find_denied(text)
        if found is None:
            raise QuestionError(self._unread(text))
        return found

    def _belief(self, words: str) -> Question | None:
        match = _BELIEF.fullmatch(words)
        if match is None or self._is_act(words):
            return None
        person, prop = self.person(match[1]), self.claim(match[2])
        kind = self._bundle.relations[relation(prop)].kind
        # What concerns oneself is not believed but had.
        own = kind if kind in {"aim", "phrase"} and prop[1] == person else "belief"
        return Question(own, person, prop)

    def _is_act(self, words: str) -> bool:
        found = self._finder.find(words)
        return found is not None and self._bundle.relations[relation(found)].kind in DONE

    def _feeling(self, words: str) -> Question | None:
        match = _FEELING.fullmatch(words)
        if match is None or self._finder.find(words) is not None:
            return None
        person = self.person(match[1])
        qualities = {quality.name: i for i, quality in enumerate(self._bundle.qualities)}
        if match[2] not in qualities:
            raise QuestionError(f'There is no feeling, mood or trait "{match[2]}".{nearest(match[2], qualities)}')
        number = qualities[match[2]]
        is_feeling = self._bundle.qualities[number].kind == "feeling"
        if is_feeling and match[3] is None:
            raise QuestionError(f'"{match[2]}" is a feeling toward somebody: say toward whom.')
        if not is_feeling and match[3] is not None:
            raise QuestionError(f'"{match[2]}" is toward nobody: leave out "toward {match[3]}".')
        return Question("feeling", person, (number, self.person(match[3])) if is_feeling else (number,))

    def _sentence(self, words: str) -> Question:
        prop = self.claim(words)
        kind = self._bundle.relations[relation(prop)].kind
        if kind in DONE:
            return Question("act", about=prop)
        if kind in {"aim", "phrase", "status"} and isinstance(prop[1], int):
            return Question(kind, prop[1], prop)
        raise QuestionError(f'Whose mind? Ask: "... believes that {words}".')

    def _unread(self, text: str) -> str:
        """What is wrong with a sentence: a name that nobody has, or else the whole of it."""
        names = {name for person in self._bundle.people for name in (person.name, person.title)}
        names |= {place.title for place in self._bundle.places}
        for word in re.findall(r"\b[A-Z]\w+", text):
            hint = nearest(word, [person.name for person in self._bundle.people])
            if not any(word in name for name in names) and hint:
                return f'There is nobody called "{word}".{hint}'
        return f'No sentence of this world says "{text}".{self._like(text) or " " + SHAPES}'

    def _like(self, text: str) -> str:
        found: Iterable[str] = self._finder.like(text)
        return nearest(text, found)
