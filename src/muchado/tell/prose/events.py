"""An event as it is told: what is done, what is said, what comes of it, each by what was perceived of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from muchado.bundle.model import DAY, Inform, Relation, Write
from muchado.kernel.events import FAILS, NOBODY, Event, Filled, Prop, Said, Way, relation
from muchado.tell.english.clauses import Clause
from muchado.tell.english.pieces import SUBJECT, Ref, Verb
from muchado.tell.english.reading import in_a_row, read
from muchado.tell.english.realise import DIGITS, verb_of
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.annals import stays
from muchado.tell.plan.knowing import HEARD, SAW, TOOK_PART, Moment
from muchado.tell.prose.motives import Motives
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import Group
from muchado.tell.prose.tags import beginning, company
from muchado.tell.speech import news_in, spoken, to_quote, way_of

SPEAKING = frozenset(
    ["ask", "tell", "say", "demand", "let", "thank", "apologise", "agree", "reply", "promise", "fling"]
)
"""Verbs that only introduce what is said."""

_ANSWERS = re.compile(r", (?:and|but) (?=\{B\} )")
_LETTER = re.compile(r"\{(?:\w+ )?([A-Z])\}")
_NEWS = re.compile(r",? and (?:says|tells \{(?:him )?[A-Z]\})(?: at last)? that \{[A-Z]\}|: \{[A-Z]\}")
"""What is left out of a way to tell an act whose news is quoted beside it."""

WATCHED = 4
"""Of what one only looks on at, every so manieth thing is told as seen."""

_SENTENCES = re.compile(r"(?<=[.!?]) +(?=[A-Z{])")
_AT_THE_END = re.compile(r"^(\w+)( (?:about|at|from|into|of|on|out|over|to|under|up|with) .*) something$")
"""What is not known is named beside the verb, ahead of those whom a preposition leads to: "whisper something to Bo"."""

_WHAT_IS_SAID = re.compile(r"\b(?:(?:the )?(?:news|word|message)\b(?P<who>[^{]*(?:\{\d\})?) )?that \{(?P<at>\d)\}")


class Doings:
    """Writes events."""

    def __init__(self, pen: Pen, motives: Motives, heard: AbstractSet[int] = frozenset()) -> None:
        self._pen, self._motives, self._heard = pen, motives, heard
        self._knowing = motives.knowing
        self._bundle = self._knowing.bundle
        self._claims: set[int | Prop] = set()
        self._quoted: dict[tuple[str, int], int] = {}
        self._talks: set[int] = set()
        self._last: Event | None = None
        self._until = 0

    def begin(self) -> None:
        """Begin a passage: nothing has been done in it."""
        self._last = None

    def write(self, moment: Moment) -> None:
        """Write an event as it was perceived."""
        event = self._knowing.chronicle.events[moment.event]
        if event.by == NOBODY:
            self._write_told(moment, event)
        elif event.answer == FAILS:
            self._write_base("fails", moment.prop, event, number(moment.prop, 1))
        elif moment.how == TOOK_PART:
            self._write_told(moment, event)
        elif moment.how == SAW and () not in moment.prop:
            if not any(news_in(event, said) for said in event.lines) and self._pen.chance(WATCHED):
                self._write_base("sees", moment.prop, event, moment.eyes)
                for line in self._lines(event, way_of(self._bundle, event, moment.prop), moment):
                    if line.speaker != self._pen.floor.doer:
                        self._pen.paragraph()
                    self._say([line], event, moment)
            else:
                self._write_told(moment, event)
        elif moment.how == SAW:
            written = any(isinstance(effect, Write) for effect in self._bundle.actions[event.action].all_effects())
            self._write_base("sees writing" if written else "sees words", moment.prop, event, moment.eyes)
        elif moment.how == HEARD:
            self._write_base("hears", moment.prop, event, moment.eyes)

    def _write_base(self, group: Group, prop: Prop, event: Event, eyes: int) -> None:
        about = self._bundle.relations[relation(prop)]
        values = prop[1:]
        deed = Clause(read(_base_form(about, values), DIGITS[: len(values)], about.roles, bare=True), values)
        doer = values[0] if isinstance(values[0], int) else -1
        self._pen.write([self._pen.clause(group, eyes, A=eyes, B=doer, V=deed)], [event.id])

    # ------------------------------------------------------------------ as its author tells it

    def _write_told(self, moment: Moment, event: Event) -> None:
        way = way_of(self._bundle, event, moment.prop)
        lines = self._lines(event, way, moment)
        answered = any(line.speaker != event.by for line in lines)
        if way.words:
            lines = [line for line in lines if line.is_news or not self._has_stood(line, event)]
        mine = [line for line in lines if line.speaker == event.by]
        theirs = [line for line in lines if line.speaker != event.by]
        if any(line.is_news for line in mine):
            way = way._replace(words=_NEWS.sub("", way.words))
        deed, answer = self._halves(way, event, moment.prop, mine, answered=answered)
        if self._speak_for_themselves(event, moment, mine, theirs) and self._pen.is_worn(_ANSWERS.split(way.words)[0]):
            deed, answer = [], []
        if deed and (again := self._again(event, moment)) is not None:
            deed = [again]
        if deed:
            has_told = {said.words for said in event.lines} - {said.words for said in to_quote(event, way)}
            mine = [line for line in mine if line.template not in has_told]
        self._motives.write(event, moment.eyes, "", next(iter(deed or answer), None))
        self._doing(deed, mine, moment, event, to=NOBODY if deed or answer else self._hearer(event, moment))
        if answer or theirs:
            self._answering(answer, theirs, moment, event)
        self._until = self._pen.written

    def _has_stood(self, line: Line, event: Event) -> bool:
        """Whether somebody has said just that when something else was done: a story does not quote it again.

        Nor does it quote, on the same day, the same line with another name in it.
        """
        keys = [(line.words, 0), (line.template, event.minute // DAY)][: 2 - line.has_claim]
        first = {self._quoted.setdefault(key, event.id) for key in keys}
        return first != {event.id}

    def _hearer(self, event: Event, moment: Moment) -> int:
        """To whom something is said that only its words tell, where others are by and it is not whose scene it is."""
        others = [one for one in event.parties if one != event.by]
        return others[0] if event.watching and len(others) == 1 and others[0] != moment.eyes else NOBODY

    def _speak_for_themselves(self, event: Event, moment: Moment, mine: list[Line], theirs: list[Line]) -> bool:
        """Whether the words of an act say enough to one of the two whose act it is."""
        effects = self._bundle.actions[event.action].effects_when(event.answer)
        spoken = bool(mine) and bool(theirs or not event.answer)
        return spoken and moment.eyes in event.parties and all(isinstance(effect, Inform) for effect in effects)

    def _again(self, event: Event, moment: Moment) -> Clause | None:
        """That somebody does what another has just done, or does it to another, where no more need be told of it."""
        last, self._last = self._last, event
        if last is None or (event.action, event.prop, moment.prop) != (last.action, event.prop, event.prop):
            return None
        at_once = self._pen.written == self._until
        if at_once and event.prop[2:] == last.prop[2:] and event.by != last.by:
            return self._pen.clause("does the same", event.by, A=event.by)
        to_another = event.by == last.by and len(event.to) == 1 and event.prop[3:] == last.prop[3:] != ()
        if to_another and event.to != last.to and event.prop[2] == event.to[0]:
            return self._pen.clause("does the same to", event.by, A=event.by, B=event.to[0])
        return None

    def _halves(
        self, way: Way, event: Event, prop: Prop, mine: list[Line], *, answered: bool
    ) -> tuple[list[Clause], list[Clause]]:
        """What the one does who acts, and what the other answers; what their own words say is left out."""
        verb = verb_of(self._bundle.relations[way.act])
        sentences = _SENTENCES.split(way.words)
        first, *rest = _ANSWERS.split(sentences[0], maxsplit=1) if mine or answered else sentences[:1]
        others = [_clause(words, way.roles, prop, verb) for words in (*rest, *sentences[1:])]
        deed = _clause(first, way.roles, prop, verb)
        known = {role.letter for role in way.roles if role.value in self._claims}
        self._claims |= {role.value for role in way.roles if isinstance(role.value, tuple)}
        if (
            mine
            and not stays(self._bundle, event)
            and says_only(deed, known.union(*(line.letters for line in mine)), way)
        ):
            return _by_doer([], others, event.by)
        if answered and rest:
            return _by_doer([deed], others, event.by)
        whole, *more = [_clause(words, way.roles, prop, verb) for words in sentences]
        return _by_doer([whole], more, event.by)

    def _lines(self, event: Event, way: Way, moment: Moment) -> list[Line]:
        """Who says what, as far as it was heard."""
        if moment.how != TOOK_PART and moment.eyes not in event.listening:
            return []
        known_lie = bool(self._bundle.actions[self._bundle.relations[way.act].number].taken_for)
        quoted = to_quote(event, way) if known_lie else event.lines
        found = [
            Line(
                said.speaker,
                spoken(self._bundle, event, said),
                said.words,
                letters_in(said),
                news_in(event, said) != (),
                any(role.kind == "claim" and role.letter in letters_in(said) for role in event.ways[said.way].roles),
            )
            for said in quoted
        ]
        return [line for line in found if line.words and not (event.id in self._heard and line.speaker == event.by)]

    def _doing(self, clauses: list[Clause], said: list[Line], moment: Moment, event: Event, *, to: int) -> None:
        """What the actor does and says."""
        gives_word = any(isinstance(piece, str) and ":" in piece for clause in clauses for piece in clause.frame.pieces)
        again = False
        if gives_word:
            self._pen.paragraph()
            self._say(said, event, moment, to)
        for clause in clauses:
            self._motives.told(clause)
            if not (gives_word and said and _names_no_claim(clause)):
                again = self._pen.write([clause], [event.id], optional=bool(said) or again, doer=event.by)
        if not gives_word:
            self._say(said, event, moment, to)

    def _answering(self, clauses: list[Clause], said: list[Line], moment: Moment, event: Event) -> None:
        """What the other does and says."""
        other = said[0].speaker if said else event.to[0] if event.to else event.by
        if said and said[0].speaker != self._pen.floor.doer:
            self._pen.paragraph()
        for clause in clauses[-1:]:
            self._motives.write(event, moment.eyes, event.answer, clause)
        for clause in clauses:
            self._motives.told(clause)
            if not (said and says_only(clause, {letter for line in said for letter in line.letters}, None)):
                self._pen.write([clause], [event.id], optional=bool(said), doer=other)
        self._say(said, event, moment)

    def _say(self, lines: list[Line], event: Event, moment: Moment, to: int = NOBODY) -> None:
        for line in lines:
            hearers = tuple(one for one in event.parties if one != line.speaker)
            before_whom = () if self._pen.company_told else company(self._knowing, moment, event)
            how = before_whom or (beginning(event) if event.talk not in self._talks else ())
            occasion = event.talk if event.talk >= 0 else event.id
            self._pen.speech(line.words, line.speaker, hearers, [event.id], how, occasion=occasion, to=to)
            self._talks.add(event.talk)


def _clause(words: str, roles: Sequence[Filled], prop: Prop, verb: str) -> Clause:
    letters, kinds = in_a_row(role.letter for role in roles), tuple(role.kind for role in roles)
    return Clause(read(words.rstrip("."), letters, kinds, verb=verb), prop[1:])


def _by_doer(deed: list[Clause], more: list[Clause], doer: int) -> tuple[list[Clause], list[Clause]]:
    """What one does, and from where another is whom it tells of, what that one answers."""
    at = next((at for at, clause in enumerate(more) if _subject(clause) not in {NOBODY, doer}), len(more))
    return [*deed, *more[:at]], more[at:]


def _subject(clause: Clause) -> int:
    """Whom a clause tells of; NOBODY if it is nobody with a name."""
    subjects = (piece.slot for piece in clause.frame.pieces if isinstance(piece, Ref) and piece.case == SUBJECT)
    value = next((clause.values[slot] for slot in subjects), NOBODY)
    return value if isinstance(value, int) else NOBODY


class Line(NamedTuple):
    """What somebody says, and the letters of the roles that its author's words have."""

    speaker: int
    words: str
    template: str
    letters: frozenset[str]
    is_news: bool = False
    has_claim: bool = False


def _names_no_claim(clause: Clause) -> bool:
    """Whether a clause gives somebody's words as its author put them, which have just been said."""
    return all(clause.frame.kinds[slot] != "claim" for slot in clause.frame.used)


def letters_in(said: Said) -> frozenset[str]:
    """Return the letters of the roles that stand in the words of a line."""
    return frozenset(_LETTER.findall(said.words))


def says_only(clause: Clause, letters: AbstractSet[str], way: Way | None) -> bool:
    """Whether a clause says no more than that somebody says what is quoted beside it."""
    verbs = [piece for piece in clause.frame.pieces if isinstance(piece, Verb)]
    if not verbs or verbs[0].base not in SPEAKING:
        return False
    slots = {piece.slot for piece in clause.frame.pieces if isinstance(piece, Ref)}
    covered = {at for at, role in enumerate(way.roles) if role.letter in letters} if way else slots
    return slots <= {0, 1, *covered}


def _base_form(about: Relation, values: Prop) -> str:
    """The form without a subject; where one does not know what was said, "something" stands for it."""

    def unheard(found: re.Match[str]) -> str:
        if values[int(found["at"])] != ():
            return found[0]
        return "something" if found["who"] is None else found[0].removesuffix(f" that {{{found['at']}}}")

    form = _WHAT_IS_SAID.sub(unheard, about.forms.base)
    return _AT_THE_END.sub(r"\1 something\2", form)


def number(prop: Prop, at: int) -> int:
    """Return the entry of a proposition where a person stands, -1 if one does not know who."""
    entry = prop[at]
    return entry if isinstance(entry, int) else -1


__all__ = ["OUTSIDE", "Doings", "number"]
