"""From a frame and the people in it to a sentence: any tense, anybody's mouth, pronouns where they are clear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from muchado.bundle.model import Bundle
from muchado.bundle.sentences import called, positive
from muchado.kernel.events import Prop, relation
from muchado.tell.english.pieces import (
    MANY,
    OBJECT,
    POSSESSIVE,
    REFLEXIVE,
    SUBJECT,
    Frame,
    Pair,
    Piece,
    Ref,
    Shown,
    They,
    Verb,
    Who,
)
from muchado.tell.english.reading import read
from muchado.tell.english.verbs import BEFORE_PAST, FIRST, PAST, PLURAL, PRESENT, SIMPLE, THIRD, conjugate, participle

_FORMS: dict[str, dict[str, str]] = {
    "he": {SUBJECT: "he", OBJECT: "him", POSSESSIVE: "his", REFLEXIVE: "himself"},
    "she": {SUBJECT: "she", OBJECT: "her", POSSESSIVE: "her", REFLEXIVE: "herself"},
    "they": {SUBJECT: "they", OBJECT: "them", POSSESSIVE: "their", REFLEXIVE: "themselves"},
    "I": {SUBJECT: "I", OBJECT: "me", POSSESSIVE: "my", REFLEXIVE: "myself"},
    "you": {SUBJECT: "you", OBJECT: "you", POSSESSIVE: "your", REFLEXIVE: "yourself"},
    "we": {SUBJECT: "we", OBJECT: "us", POSSESSIVE: "our", REFLEXIVE: "ourselves"},
}
PRONOUNS = {
    word: {case: Shown(said, _number) for case, said in forms.items()}
    for word, forms, _number in (
        (word, forms, FIRST if word == "I" else PLURAL if word in {"they", "you", "we"} else THIRD)
        for word, forms in _FORMS.items()
    )
}

_THIRD_PERSONS = frozenset(["he", "she", "they", "him", "her", "them"])

_UNKNOWN = {"person": "somebody", "place": "somewhere", "thing": "something", "claim": "something", "words": ""}

HELPING = frozenset(["be", "have", "can", "will", "may", "shall", "must", "could", "would", "might", "should", "had"])
"""Verbs that are said in full where another would share its "had" with the verb before."""

DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Clause:
    """A frame with what its roles stand for, and how its first verb is to be taken.

    `values` by role: the number of a person, place or thing; a proposition; another clause; or plain words.
    `back`: by how much it lies before the time of the telling. The rest is about the first verb.
    """

    frame: Frame
    values: tuple[int | str | Prop | Clause, ...]
    back: int = 0
    aspect: str = SIMPLE
    negative: bool = False
    passive: bool = False


_PLAIN = Clause(Frame((), ()), ())


class Voice(NamedTuple):
    """How something is told: the tense (`PRESENT` or `PAST`), who says "I", who is "you" (-1: nobody)."""

    tense: int
    me: int = -1
    you: int = -1


class Mentions:
    """Whom the text has named: in the sentence before, and so far in this one."""

    __slots__ = ("before", "focus", "here", "meant", "others", "rivals", "topic")

    def __init__(self) -> None:
        self.before: frozenset[int] = frozenset()
        self.here: list[int] = []
        self.rivals: dict[str, int] = {}
        self.others: dict[str, int] = {}
        self.meant: dict[str, int] = {}
        self.topic = -1
        self.focus = -1

    def begin(self, people: Iterable[int], voice: Voice, pronouns: Sequence[str]) -> None:
        """Begin a sentence in which these people occur: count whom each pronoun could mean."""
        self.before = frozenset(self.here)
        self.here = []
        self.meant = {}
        others: dict[str, int] = {}
        self.others = others
        now = frozenset(people)
        for person in now:
            if person not in voice[1:]:
                others[pronouns[person]] = others.get(pronouns[person], 0) + 1
        self.rivals = rivals = others.copy()
        for person in self.before - now:
            if person not in voice[1:]:
                rivals[pronouns[person]] = rivals.get(pronouns[person], 0) + 1

    def forget(self) -> None:
        """Begin a passage in which everybody has to be named anew."""
        self.here = []
        self.topic = -1


class English:
    """Says clauses about the people of one world."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._names = [called(bundle, "person", number) for number in range(len(bundle.people))]
        self._shown = [Shown(name) for name in self._names]
        self._owned = [Shown(f"{name}'s") for name in self._names]
        self.pronouns = [person.pronoun for person in bundle.people]
        self._claims = [read(positive(about), DIGITS[: len(about.roles)], about.roles) for about in bundle.relations]

    # ------------------------------------------------------------------ sentences

    def sentence(self, parts: Sequence[Clause | str], voice: Voice, mentions: Mentions) -> str:
        """Return clauses and the words between them as one sentence, with a capital and a stop."""
        mentions.begin(self.people(part for part in parts if isinstance(part, Clause)), voice, self.pronouns)
        text = "".join(part if isinstance(part, str) else self.say(part, voice, mentions) for part in parts)
        return finished(text)

    def say(self, clause: Clause, voice: Voice, mentions: Mentions) -> str:
        """Return a clause as it stands within a sentence that has begun."""
        return _Saying(self, clause, voice, mentions, nested=False).say()

    def people(self, clauses: Iterable[Clause]) -> Iterator[int]:
        """Yield the people who occur in clauses, at any depth."""
        for clause in clauses:
            for slot in clause.frame.used:
                kind, value = clause.frame.kinds[slot], clause.values[slot]
                if isinstance(value, Clause):
                    yield from self.people((value,))
                elif isinstance(value, tuple):
                    yield from self._people_of(value)
                elif kind == "person" and isinstance(value, int) and value >= 0:
                    yield value

    def _people_of(self, prop: Prop) -> Iterator[int]:
        if prop:
            for kind, value in zip(self._bundle.relations[relation(prop)].roles, prop[1:], strict=True):
                if isinstance(value, tuple):
                    yield from self._people_of(value)
                elif kind == "person" and value >= 0:
                    yield value

    # ------------------------------------------------------------------ propositions

    def claim(self, prop: Prop, *, denied: bool = False) -> Clause:
        """Return the clause that a proposition makes: "A dates B", "A broke up with B", "A means to make up with B"."""
        return Clause(self._claims[relation(prop)], prop[1:], negative=denied)

    def base(self, prop: Prop) -> Clause:
        """Return the clause without its subject: "break up with B"."""
        about = self._bundle.relations[relation(prop)]
        return Clause(read(about.forms.base, DIGITS[: len(about.roles)], about.roles), prop[1:])

    # ------------------------------------------------------------------ people

    def shown(self, person: int, case: str, voice: Voice, *, pronoun: bool) -> Shown:
        """Return how somebody appears, and whom a verb after it agrees with."""
        if person == voice.me:
            return PRONOUNS["I"][case]
        if person == voice.you:
            return PRONOUNS["you"][case]
        if pronoun:
            return PRONOUNS[self.pronouns[person]][case]
        return self._owned[person] if case == POSSESSIVE else self._shown[person]

    def clear(self, person: int, case: str, mentions: Mentions, doer: int = -1) -> bool:
        """Whether a pronoun for somebody could be meant of nobody else.

        Nobody else of that pronoun may stand in the sentence but the `doer`, whose verb has this person as its
        object (it would be "herself"); nor in the one before, unless it was this person's sentence already, or
        the passage is theirs.
        """
        pronoun = self.pronouns[person]
        excused = 0 <= doer != person and self.pronouns[doer] == pronoun
        if mentions.others.get(pronoun, 0) - excused != 1:
            return False
        if person in mentions.here:
            return True
        if person not in mentions.before:
            return False
        own = person == mentions.focus or (person == mentions.topic and case == SUBJECT)
        return own or mentions.rivals.get(pronoun) == 1

    def nearest(self, person: int, voice: Voice, mentions: Mentions) -> bool:
        """Whether somebody is the one named last in this sentence of all whom a pronoun could mean."""
        for other in reversed(mentions.here):
            if other == person:
                return True
            if other not in {voice.me, voice.you} and self.pronouns[other] == self.pronouns[person]:
                return False
        return False

    def name(self, kind: str, number: int) -> str:
        """Return how a place or thing is called."""
        return called(self._bundle, kind, number) if number >= 0 else _UNKNOWN[kind]


class _Saying:
    """One clause on its way to words."""

    __slots__ = (
        "_after_verb",
        "_clause",
        "_doer",
        "_english",
        "_mentions",
        "_named",
        "_nested",
        "_numbers",
        "_pieces",
        "_voice",
    )

    def __init__(self, english: English, clause: Clause, voice: Voice, mentions: Mentions, *, nested: bool) -> None:
        self._english, self._clause, self._voice, self._mentions = english, clause, voice, mentions
        self._pieces = turned(clause.frame.pieces) if clause.passive else clause.frame.pieces
        self._nested = nested
        self._named: set[int] = set()
        self._doer = -1
        self._after_verb = False
        self._numbers: dict[int, int] = {MANY: PLURAL}

    def say(self) -> str:
        out: list[str] = []
        main = self._clause
        for piece in self._pieces:
            if isinstance(piece, str):
                out.append(piece)
            elif isinstance(piece, Ref):
                out.append(self._ref(piece))
            elif isinstance(piece, Verb):
                out.append(self._verb(piece, main))
                main = _PLAIN
                self._after_verb = True
                continue
            elif isinstance(piece, Who):
                out.append(self._who(piece))
            elif isinstance(piece, Pair):
                out.append(self._pair(piece))
            else:
                out.append(self._they(piece))
            if piece != " ":
                self._after_verb = False
        return "".join(out)

    def _verb(self, verb: Verb, main: Clause) -> str:
        """The verb as it stands; what is asked of the clause is asked of its first verb."""
        time = self._voice.tense + self._clause.back
        time = min((min(time, PAST) if verb.under else time) + verb.back, BEFORE_PAST)
        number = self._numbers.get(verb.subject, THIRD)
        if verb.again and time == BEFORE_PAST and self._clause.back and not verb.negative and verb.base not in HELPING:
            return participle(verb.base)
        said = conjugate(verb.base, number, time, main.aspect, verb.negative != main.negative, main.passive)
        return _with_adverb(said, verb) if verb.adverb else said

    def _ref(self, ref: Ref) -> str:
        value = self._clause.values[ref.slot]
        kind = self._clause.frame.kinds[ref.slot]
        if kind == "person" and isinstance(value, int) and value >= 0:
            shown = self._person(value, ref)
            self._numbers[ref.slot] = shown.number
            return shown.words.capitalize() if ref.capital and shown.words != "I" else shown.words
        if isinstance(value, str):
            return value
        if isinstance(value, Clause):
            return _Saying(self._english, value, self._voice, self._mentions, nested=True).say()
        if isinstance(value, tuple):
            if not value:
                return _UNKNOWN[kind]
            return _Saying(self._english, self._english.claim(value), self._voice, self._mentions, nested=True).say()
        if kind == "person":
            return f"{_UNKNOWN[kind]}'s" if ref.case == POSSESSIVE else _UNKNOWN[kind]
        return self._english.name(kind, value)

    def _person(self, person: int, ref: Ref) -> Shown:
        english, voice, mentions = self._english, self._voice, self._mentions
        if ref.named and person not in (voice.me, voice.you):
            mentions.here.append(person)
            self._named.add(person)
            return english.shown(person, ref.case, voice, pronoun=False)
        doer = self._doer if ref.case == OBJECT and self._after_verb else -1
        pronoun = (ref.pronoun and person in self._named) or english.clear(person, ref.case, mentions, doer)
        if not pronoun and self._nested and ref.case != SUBJECT:
            pronoun = english.nearest(person, voice, mentions)
        elif not pronoun and not self._nested and ref.case == SUBJECT and person == mentions.topic:
            # Whoever was the subject goes on being it, whoever else is named beside.
            pronoun = mentions.here[0] == person if mentions.here else person in mentions.before
        word = english.pronouns[person]
        if pronoun and not ref.pronoun and mentions.meant.setdefault(word, person) != person:
            pronoun = False
        self._named.add(person)
        if ref.case == SUBJECT:
            self._doer = person if person not in (voice.me, voice.you) else -1
        if not mentions.here and ref.case == SUBJECT:
            mentions.topic = person
        mentions.here.append(person)
        if ref.case == REFLEXIVE:
            return english.shown(person, REFLEXIVE, voice, pronoun=True)
        return english.shown(person, ref.case, voice, pronoun=pronoun)

    def _who(self, who: Who) -> str:
        value = self._clause.values[who.slot]
        if isinstance(value, int) and value >= 0 and value in {self._voice.me, self._voice.you}:
            shown = self._english.shown(value, SUBJECT, self._voice, pronoun=True)
            self._numbers[who.slot] = shown.number
            return f"and {shown.words}"
        self._numbers[who.slot] = THIRD
        return "who"

    def _pair(self, pair: Pair) -> str:
        slots = sorted((pair.first, pair.second), key=lambda slot: self._last(self._clause.values[slot]))
        both = [self._ref(Ref(slot, pair.case)) for slot in slots]
        alike = PRONOUNS["they"][pair.case].words
        return alike if all(word in _THIRD_PERSONS for word in both) else " and ".join(both)

    def _last(self, value: object) -> int:
        """Politeness: others first, then you, then I."""
        return 2 if value == self._voice.me else 1 if value == self._voice.you else 0

    def _they(self, they: They) -> str:
        people = [
            value for kind, value in zip(self._clause.frame.kinds, self._clause.values, strict=True) if kind == "person"
        ]
        word = "we" if self._voice.me in people[:2] else "you" if self._voice.you in people[:2] else "they"
        said = PRONOUNS[word][they.case].words
        return said.capitalize() if they.capital else said


def _with_adverb(said: str, verb: Verb) -> str:
    """Put an adverb before the verb, or after its first helping verb: "never thought", "had never thought"."""
    helper, _, rest = said.partition(" ")
    return f"{helper} {verb.adverb} {rest}" if rest and not verb.negative else f"{verb.adverb} {said}"


@cache
def turned(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return a frame in the passive: "{A} shoves {B} aside" -> "{B} be shoved aside by {A}".

    A frame whose verb takes no person right after it, or that has two verbs, has no passive.

    Raises:
        ValueError: it has none.

    """
    match pieces:
        case [Ref(_, "he", False) as doer, " ", Verb() as verb, " ", Ref(_, "him", False) as done, *rest] if not any(
            isinstance(piece, Verb) for piece in rest
        ):
            undergoes = (done._replace(case=SUBJECT), " ", verb._replace(subject=done.slot))
            return (*undergoes, *rest, " by ", doer._replace(case=OBJECT))
    raise ValueError("This frame has no passive.")


def finished(text: str) -> str:
    """Return the text as a sentence: a capital at its start, a stop at its end, single spaces."""
    text = text.strip()
    at = 1 if text[:1] == '"' else 0
    text = text[:at] + text[at : at + 1].upper() + text[at + 1 :]
    return text if not text or text[-1] in '.!?"' else f"{text}."


def listed(words: Sequence[str], link: str = "and") -> str:
    """Return words as a list: "a", "a and b", "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {link} {words[-1]}" if words else ""


__all__ = ["PAST", "PRESENT", "Clause", "English", "Mentions", "Voice", "finished", "listed"]
