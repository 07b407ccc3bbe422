"""What somebody asks about, read from their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from muchado.bundle.model.closed import FactKind
from muchado.bundle.sentences import DONE, forms
from muchado.bundle.suggest import UnknownNameError, nearest
from muchado.kernel.events import relation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.checked import Checked
    from muchado.bundle.clauses import SentenceFinder
    from muchado.kernel.events import Prop

LONGEST_NUMBER = 18
"""Digits of an event's number at most."""

STOPS = ".?! "
"""What may end a question. A name may end so too, and then it is part of the name."""

SHAPES = (
    'Ask about an event by its number or as a sentence ("Sakura shoved Ino"), a belief ("Hinata believes that ..."), '
    'or a feeling ("Sakura\'s anger toward Ino").'
)

_THINKS = r"believes|thinks|suspects|hardly suspects|is sure|knows|doubts"
_BELIEF = re.compile(rf"(.+?) (?:{_THINKS}) that (.+)")
_FEELING = re.compile(r"(.+?)(?: towards? (.+))?")


class QuestionError(UnknownNameError):
    """A question that cannot be read; the message says what is not known and what may have been meant."""


class Question(NamedTuple):
    """What is asked about. `kind`: "event" (`number`), "act" (`about`), "belief", "feeling", "aim", "phrase", "status".

    `person`: in whose mind. `about`: the proposition, or (quality, target) of a feeling. Where a pattern ends on it,
    also that somebody "met" or "missed" somebody: (other,).
    """

    kind: Literal["event", "act", FactKind, "status", "met", "missed"]
    person: int = -1
    about: Prop = ()
    number: int = -1


class Reader:
    """Reads the questions that can be asked in one world."""

    def __init__(self, bundle: Checked, finder: SentenceFinder) -> None:
        self._bundle = bundle
        self._finder = finder

    def question(self, text: str) -> Question:
        """What somebody asks about.

        Raises:
            QuestionError: it cannot be read.

        """
        words = re.sub(r"^[Ww]hy ", "", " ".join(text.split()))
        try:
            return self._question(words)
        except QuestionError:
            plain = words.rstrip(STOPS)
            if plain == words:
                raise
            return self._question(plain)

    def _question(self, words: str) -> Question:
        if words.isascii() and words.isdecimal() and len(words) <= LONGEST_NUMBER:
            return Question("event", number=int(words))
        return self._belief(words) or self._feeling(words) or self._sentence(words)

    def person(self, name: str) -> int:
        """The number of a person.

        Raises:
            QuestionError: nobody is called so.

        """
        people = self._bundle.people
        found = next((i for i, person in enumerate(people) if name in forms(person)), None)
        if found is None:
            raise QuestionError(f'There is nobody called "{name}".{nearest(name, [one.name for one in people])}')
        return found

    def claim(self, text: str) -> Prop:
        """The proposition that a sentence says, or says not to be so.

        Raises:
            QuestionError: no sentence of this world says that.

        """
        return self.asked(text)[0]

    def asked(self, text: str) -> tuple[Prop, bool]:
        """The proposition that a sentence says or denies, and whether it denies it.

        Raises:
            QuestionError: no sentence of this world says that.

        """
        words = " ".join(text.split())
        for said in dict.fromkeys((words, words.rstrip(STOPS))):
            found = self._finder.asked(said)
            if found is not None:
                return found
        raise QuestionError(self._unread(text))

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
        owned = self._owned(words)
        match = _FEELING.fullmatch(owned[1]) if owned else None
        if owned is None or match is None or self._finder.find(words) is not None:
            return None
        person, name, whom = self.person(owned[0]), match[1], match[2]
        qualities = {quality.name: i for i, quality in enumerate(self._bundle.qualities)}
        if name not in qualities:
            raise QuestionError(f'There is no feeling, mood or trait "{name}".{nearest(name, qualities)}')
        number = qualities[name]
        is_feeling = self._bundle.qualities[number].kind == "feeling"
        if is_feeling and whom is None:
            raise QuestionError(f'"{name}" is a feeling toward somebody: say toward whom.')
        if not is_feeling and whom is not None:
            raise QuestionError(f'"{name}" is toward nobody: leave out "toward {whom}".')
        return Question("feeling", person, (number, self.person(whom)) if is_feeling else (number,))

    def _owned(self, words: str) -> tuple[str, str] | None:
        """Whose something is, and what: "Ino's father's anger" is the father's, "D'Artagnan's aunt" may be somebody."""
        names = {name for person in self._bundle.people for name in forms(person) if name}
        parts = words.split("'s ")
        ways = [("'s ".join(parts[:at]), "'s ".join(parts[at:])) for at in range(1, len(parts))]
        return next((way for way in reversed(ways) if way[0] in names), ways[0] if ways else None)

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
        names = {name for person in self._bundle.people for name in forms(person) if name}
        names |= {name for place in self._bundle.places for name in forms(place) if name}
        for word in re.findall(r"\b[A-Z]\w+", text):
            hint = nearest(word, [person.name for person in self._bundle.people])
            if not any(word in name for name in names) and hint:
                return f'There is nobody called "{word}".{hint}'
        return f'No sentence of this world says "{text}".{self._like(text) or " " + SHAPES}'

    def _like(self, text: str) -> str:
        found: Iterable[str] = self._finder.like(text)
        return self._finder.unread(text) or nearest(text, found)
