"""The pen: sets sentences down one after another, keeps who has been named, and does not say a thing twice alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from muchado.kernel.events import Prop
from muchado.tell.english.clauses import Clause, Mentions, Voice
from muchado.tell.english.realise import English
from muchado.tell.english.words import finished, tagged
from muchado.tell.prose.floor import NOBODY, Floor
from muchado.tell.prose.phrasebook import FRAMES, Group, frame, letters_of
from muchado.tell.prose.wordings import Wordings
from muchado.tell.telling import Sentence

NAMES = 6
"""Names in a hundred words, more than which is enough."""

OPENINGS = 30
"""Sentences in a hundred that begin with a name, more than which is enough."""

LONG = 5
"""Sentences after which a paragraph has had enough."""

Part = Clause | str
Role = int | str | Prop | Clause


_CARRIED = frozenset(["He", "She", "I"])
JOINED = 22
"""Two sentences that come to no more words may become one."""

WHOLE = 30
"""Two sentences of which the second is about whom the first ends with may become one of so many words."""

_OTHERS = re.compile(r"\b(?:him|her|them)\b")
"""Whoever is called so in a sentence should not be named later in it."""

_ABOUT = re.compile(r'(?:Then |And now )?([A-Z][a-z]*) [^:"]*$')
"""A sentence that begins with whom it is about."""

_STANDING = re.compile(r"(?:'s)? (?:had|has|was|is|were|are|would|will|could|can|did|does|knew|knows)\b")
"""How a sentence goes on that tells how something stands, and not what is done then."""

_MAY_BEGIN = """
He She It They We You There The A An Nobody Somebody Neither Both One From With At In To That What This
"""
_LOWERED = frozenset(_MAY_BEGIN.split())


_AGAIN = ("Once more", "Again", "Yet again", "Once again", "And again")
"""Words before a sentence that has stood before, in turn."""


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:] if text.partition(" ")[0] in _LOWERED else text


class Pen(Wordings):
    """Writes the paragraphs of a telling."""

    def __init__(self, english: English, seed: int) -> None:
        super().__init__(seed)
        self.english = english
        self.voice = Voice(0)
        self.back = 0
        self._mentions = Mentions()
        self._mentions.introduced = set()
        self._paragraphs: list[list[Sentence]] = [[]]
        self._names = re.compile(rf"\b(?:{'|'.join(map(re.escape, english.names))})\b")
        self._many_names = self._many_words = self._many_openings = self._many_told = 0
        self._told: set[str] = set()
        self._hows: set[str] = set()
        self.company_told = False
        self.floor = Floor()
        self.prefix = ""
        self.fronts: tuple[str, ...] = ()

    def begin(self, voice: Voice, focus: int = -1) -> None:
        """Begin a passage told in a voice, through the eyes of `focus`."""
        self.voice = voice
        self._mentions.focus = focus
        self._paragraphs = [[]]
        self.floor.clear()
        self.prefix = ""
        self.company_told = False
        self._mentions.forget()

    def paragraph(self) -> None:
        """Begin a new paragraph."""
        self.floor.does(NOBODY)
        if self._paragraphs[-1]:
            self._paragraphs.append([])
            self._mentions.turn()

    def reaction(self) -> None:
        """Begin what goes on in the one whose passage it is, apart from what somebody of the same pronoun has done."""
        focus, pronouns = self._mentions.focus, self.english.pronouns
        if NOBODY != self.floor.doer != focus and pronouns[self.floor.doer] == pronouns[focus]:
            self.paragraph()

    @property
    def names_enough(self) -> bool:
        """Whether the telling has more names than it should."""
        return self._many_names * 100 > NAMES * self._many_words

    def turn(self, doer: int) -> None:
        """Begin a new paragraph for what somebody does, unless it goes well with what was written last."""
        if self.floor.doer not in {NOBODY, doer} or len(self._paragraphs[-1]) >= LONG:
            self.paragraph()

    def anew(self, *people: int) -> None:
        """Let some be named anew: what follows is about them and no longer about others."""
        self._mentions.anew(people, self.english.pronouns)

    def anew_if_unclear(self, person: int) -> None:
        """Let somebody be named anew if the last sentence speaks of another whom their pronoun could mean."""
        if person >= 0 and self._mentions.meant_by(self.english.pronouns[person], self.english.pronouns) - {person}:
            self.anew(person)

    @property
    def sentences(self) -> list[Sentence]:
        """All that has been written of the passage, one after another."""
        return [sentence for paragraph in self._paragraphs for sentence in paragraph]

    def paragraphs(self) -> tuple[tuple[Sentence, ...], ...]:
        """Return what has been written of the passage."""
        return tuple(tuple(paragraph) for paragraph in self._paragraphs if paragraph)

    def write(
        self,
        parts: Sequence[Part],
        events: Iterable[int] = (),
        changes: Iterable[int] = (),
        *,
        aside: bool = False,
        optional: bool = False,
        sparing: bool = False,
        doer: int = NOBODY,
    ) -> bool:
        """Set down a sentence made of clauses and the words between them; return whether it had stood before.

        One `aside` takes no words of time. One that has stood before, of whomever, names the people in it; if that
        has stood as well, it is left out where it is `optional` or about nobody, and else comes "once more". A
        `sparing` one is left out where names abound and it names two. `doer`: whose act it tells, or, aside, whose
        reason.
        """
        if self.back:
            parts = [part if isinstance(part, str) else replace(part, back=part.back + self.back) for part in parts]
        if self.prefix and not aside:
            parts, self.prefix = [self.prefix, *_within(parts)], ""
        self._mentions.inward = aside
        before, goes_on = self._mentions.copy(), doer == self.floor.doer or self._is_of(doer)
        text = self.english.sentence(parts, self.voice, self._mentions)
        for renamed in (set(range(len(self.english.names))) - {before.topic}, None):
            if text not in self._told:
                break
            self._mentions = before.copy()
            if renamed is None:
                self._mentions.forget()
            else:
                self._mentions.anew(renamed, self.english.pronouns)
            text = self.english.sentence(parts, self.voice, self._mentions)
        again = text in self._told
        optional = optional or not any(isinstance(part, Clause) and part.frame.used for part in parts)
        if (again and optional) or (sparing and self.names_enough and len(self._names.findall(text)) > 1):
            self._mentions = before
            return again
        if again:
            ways = (f"{words} {_lowered(text)}" for words in _AGAIN)
            text = next((way for way in ways if way not in self._told), text)
        self._told.add(text)
        if aside and self._mentions.topic != doer:
            doer = NOBODY
        self.floor.does(doer)
        if not (
            (not aside and self._follow(text, events, changes))
            or (doer != NOBODY and goes_on and self._join(text, events, changes))
        ):
            self._put(text if aside else self._fronted(text), events, changes)
        self.fronts = self.fronts if aside else ()
        return again

    def _fronted(self, text: str) -> str:
        """Let a sentence that begins with a name begin with the time instead, where too many begin so."""
        name = self._names.match(text)
        enough = self._many_openings * 100 > OPENINGS * self._many_told
        if not self.fronts or not name or not enough or _STANDING.match(text, name.end()):
            return text
        front = self.choose("front", self.fronts)
        return f"{front[:1].upper()}{front[1:]}{text}"

    def series(self, clauses: Sequence[Clause], link: str = "") -> None:
        """Set down clauses as one sentence: of one subject, or with a `link` before each after the first."""
        self.floor.does(NOBODY)
        self._put(self.english.series(clauses, link, self.voice, self._mentions), (), ())

    def together(self, clauses: Sequence[Clause]) -> None:
        """Set down clauses as one sentence if none is in two halves itself, else each by itself."""
        if any(" and " in _fixed(clause) or "," in _fixed(clause) for clause in clauses):
            for clause in clauses:
                self.write([clause])
        elif clauses:
            first, *more = clauses
            self.write([first, *(part for clause in more for part in (", and ", *_within([clause])))])

    def speech(
        self,
        words: str,
        speaker: int,
        hearers: tuple[int, ...],
        events: Sequence[int],
        how: Sequence[str] = (),
        *,
        occasion: int = NOBODY,
        to: int = NOBODY,
    ) -> None:
        """Set down what somebody says, with their name where nobody could tell whose words they are.

        `how`: what can be told of it beside the name, of which one is taken. `occasion`: what is said on another than
        the words before is no part of the same speech. `to`: to whom it is said, where a reader could not tell.
        """
        if self.floor.doer == speaker and occasion != self.floor.occasion and self._has_just_spoken():
            self.paragraph()
        carries = self._is_of(speaker)
        plain = (carries or self.floor.is_plain(speaker, hearers, occasion)) and self._mentions.knows(speaker)
        goes_on = carries or self.floor.doer == speaker
        if not goes_on and (self.floor.doer != NOBODY or speaker != self._mentions.focus):
            self.paragraph()
        elif not goes_on and self._paragraphs[-1] and self._mentions.topic not in {NOBODY, speaker}:
            plain = False  # what stands before it is about another
        self.fronts = ()
        self.floor.spoke(speaker, hearers, occasion, named=not plain)
        if goes_on and self._go_on(words, events):
            return
        if plain:
            self._mentions.spoke(speaker, self.english.pronouns)
            self._put(f'"{words}"', events, ())
            return
        said = words[:-1] + "," if words.endswith(".") and not words.endswith("..") else words
        named = to != NOBODY and self.english.names[to] not in words
        tag = self.clause("says to", A=speaker, B=to) if named else self.clause("says", A=speaker)
        self._mentions.begin({speaker, *hearers}, self.voice, self.english.pronouns)
        self.prefix = ""
        focus, self._mentions.focus = self._mentions.focus, -1  # whoever's eyes it is, a tag says whose words it has
        said_by = tagged(self.english.say(tag, self.voice, self._mentions))
        self._mentions.focus = focus
        self._put(f'"{said}" {said_by}{self._how(how)}.', events, ())
        self._mentions.spoke(speaker, self.english.pronouns)

    def _how(self, ways: Sequence[str]) -> str:
        """A way in which something is said that has not been told yet, after a comma."""
        left = [way for way in ways if way not in self._hows]
        if not left:
            return ""
        taken = self.newest(left)
        self._hows.add(taken)
        self.company_told = True
        return f", {taken}"

    def _join(self, text: str, events: Iterable[int], changes: Iterable[int]) -> bool:
        """Make one sentence of two short ones that tell what somebody does, and does then."""
        last = self._paragraphs[-1][-1] if self._paragraphs[-1] else None
        first, _, rest = text.partition(" ")
        if (
            last is None
            or first not in _CARRIED
            or not _ABOUT.match(last.text)
            or not last.text.endswith(".")
            or '"' in last.text + text
        ):
            return False
        if (
            re.search(r" and |[:;]", last.text)
            or (_OTHERS.search(last.text) and self._names.search(text))
            or " and " in text
            or len(last.text.split()) + len(text.split()) > JOINED
        ):
            return False
        self._anew_as(f"{last.text[:-1]}, and {first if first == 'I' else first.lower()} {rest}", events, changes)
        return True

    def _follow(self, text: str, events: Iterable[int], changes: Iterable[int]) -> bool:
        """Make one sentence of two where the second is about the very one with whose name the first ends."""
        last = self._paragraphs[-1][-1] if self._paragraphs[-1] else None
        name = self._names.match(text)
        rest = text[name.end() :] if name else ""
        if last is None or not name or not last.text.endswith(f" {name[0]}.") or not rest.startswith(" "):
            return False
        whole = f"{last.text[:-1]}, who{rest}"
        if (
            re.search(r'[":;]|\bwho\b.*\bwho\b', whole)
            or rest.startswith((" and ", " or "))
            or len(whole.split()) > WHOLE
        ):
            return False
        self._anew_as(whole, events, changes)
        return True

    def _anew_as(self, whole: str, events: Iterable[int], changes: Iterable[int]) -> None:
        """Set down the last sentence anew, as one with what comes after it."""
        last = self._paragraphs[-1][-1]
        self._paragraphs[-1][-1] = Sentence(
            whole, tuple(sorted({*last.events, *events})), tuple(sorted({*last.changes, *changes}))
        )

    def _is_of(self, person: int) -> bool:
        """Whether the last sentence of the paragraph is about somebody, and nobody has spoken in it."""
        last = self._paragraphs[-1][-1].text if self._paragraphs[-1] else ""
        about = _ABOUT.match(last)
        return (
            person == self._mentions.topic
            and about is not None
            and (about[1] in _CARRIED or last[about.start(1) :].startswith(self.english.names[person]))
        )

    def _has_just_spoken(self) -> bool:
        """Whether the last sentence is somebody's words alone."""
        last = self._paragraphs[-1][-1].text if self._paragraphs[-1] else ""
        return last.startswith('"') and last.endswith('"')

    def _go_on(self, words: str, events: Iterable[int]) -> bool:
        """Let somebody who has just said something say more in the same breath."""
        if not self._has_just_spoken():
            return False
        last = self._paragraphs[-1][-1]
        whole = f'{last.text[:-1]} {words}"'
        self._paragraphs[-1][-1] = Sentence(whole, tuple(sorted({*last.events, *events})), last.changes)
        return True

    def clause(self, group: Group, about: int = 0, *, back: int = 0, **roles: Role) -> Clause:
        """Return a frame of a group, another than the one before, with its roles filled."""
        ways = [words for words in FRAMES[group] if set(letters_of(words)) <= roles.keys()]
        if self.prefix:
            ways = [words for words in ways if not words.startswith('"')] or ways
        words = self.choose(group, ways, about)
        return Clause(frame(words), tuple(roles[letter] for letter in letters_of(words)), back)

    def inner(self, clause: Clause, speaker: int, hearer: int = -1) -> str:
        """Return a clause in somebody's own words, as they would say or think it."""
        voice = Voice(0, speaker, hearer)
        mentions = Mentions()
        mentions.begin(self.english.people((clause,)), voice, self.english.pronouns)
        words = self.english.say(clause, voice, mentions)
        return words[:1].upper() + words[1:]

    def _put(self, text: str, events: Iterable[int], changes: Iterable[int]) -> None:
        text = finished(text)
        if text in {"", '""'}:
            return  # an author's empty line
        self.wrote(text)
        self._many_words += len(text.split())
        self._many_names += len(self._names.findall(text))
        self._many_openings += self._names.match(text) is not None
        self._many_told += not (text.startswith('"') and text.endswith('"'))
        self._paragraphs[-1].append(Sentence(text, tuple(sorted(set(events))), tuple(sorted(set(changes)))))


def _fixed(clause: Clause) -> str:
    """The words of a clause that nobody's name stands for."""
    return " ".join(piece for piece in clause.frame.pieces if isinstance(piece, str))


def _within(parts: Sequence[Part]) -> Sequence[Part]:
    """Clauses of which the first does not begin the sentence: words of its author's that do not name anybody."""
    first = parts[0]
    if isinstance(first, str) or not first.frame.pieces or not isinstance(words := first.frame.pieces[0], str):
        return parts
    pieces = (words[:1].lower() + words[1:], *first.frame.pieces[1:])
    return [replace(first, frame=first.frame._replace(pieces=pieces)), *parts[1:]]
