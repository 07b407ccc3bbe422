"""An event as it is told: what is done, what is said, what comes of it, each by what was perceived of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from muchado.bundle.model import Relation
from muchado.kernel.events import FAILS, NOBODY, Event, Filled, Prop, Said, Way, relation
from muchado.tell.english.clauses import Clause
from muchado.tell.english.pieces import Ref, Verb
from muchado.tell.english.reading import in_a_row, read
from muchado.tell.english.realise import DIGITS, verb_of
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import HEARD, SAW, TOOK_PART, Moment
from muchado.tell.prose.motives import Motives
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import Group
from muchado.tell.speech import news_in, spoken, to_quote, way_of

SPEAKING = frozenset(["ask", "tell", "say"])
"""Verbs that only introduce what is said."""

_SENTENCES = re.compile(r"(?<=[.!?]) +(?=[A-Z{])")
_WHAT_IS_SAID = re.compile(r"\b(?:(?:the )?(?:news|word|message)\b(?P<who>[^{]*(?:\{\d\})?) )?that \{(?P<at>\d)\}")


class Doings:
    """Writes events."""

    def __init__(self, pen: Pen, motives: Motives) -> None:
        self._pen, self._motives = pen, motives
        self._knowing = motives.knowing
        self._bundle = self._knowing.bundle

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
            if self._pen.chance(2):
                self._write_base("sees", moment.prop, event, moment.eyes)
                self._speech(event, moment)
            else:
                self._write_told(moment, event)
        elif moment.how == SAW:
            self._write_base("sees words", moment.prop, event, moment.eyes)
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
        verb = verb_of(self._bundle.relations[way.act])
        clauses = [_clause(words, way.roles, moment.prop, verb) for words in _SENTENCES.split(way.words)]
        self._motives.write(event, moment.eyes, "", clauses[0])
        if self._quoted_news(way, event, moment):
            return
        lines = self._lines(to_quote(event, way), event, moment)
        mine = [words for speaker, words in lines if speaker == event.by]
        self._doing(clauses[:-1] if len(clauses) > 1 else clauses, mine, event)
        if len(clauses) > 1:
            self._motives.write(event, moment.eyes, event.answer, clauses[-1])
            self._motives.told(clauses[-1])
            self._pen.write([clauses[-1]], [event.id])
        for speaker, words in lines:
            if speaker != event.by:
                self._answering(speaker, words, moment, event)

    def _lines(self, lines: Iterable[Said], event: Event, moment: Moment) -> list[tuple[int, str]]:
        """Who says what, as far as it was heard."""
        heard = moment.how == TOOK_PART or moment.eyes in event.listening
        found = ((said.speaker, spoken(self._bundle, event, said)) for said in lines if heard)
        return [(speaker, words) for speaker, words in found if words]

    def _doing(self, clauses: list[Clause], said: list[str], event: Event) -> None:
        """What the actor does and says: speech that says it all has a tag, other speech stands beside the act."""
        if len(said) == 1 and len(clauses) == 1 and len(event.to) == 1 and _only_speaks(clauses[0], event):
            group: Group = "asks of" if said[0].endswith("?") else "says to"
            tag = self._pen.clause(group, event.by, A=event.by, B=event.to[0])
            self._pen.tagged(said[0], tag, event.by, [event.id])
            return
        gives_word = any(isinstance(piece, str) and ":" in piece for clause in clauses for piece in clause.frame.pieces)
        if gives_word:
            self._pen.paragraph()
        for words in said if gives_word else ():
            self._pen.quote(words, event.by, [event.id])
        for clause in clauses:
            self._motives.told(clause)
            self._pen.write([clause], [event.id])
        for words in () if gives_word else said:
            self._pen.quote(words, event.by, [event.id])

    def _answering(self, speaker: int, words: str, moment: Moment, event: Event) -> None:
        seen = number(moment.prop, 1) if speaker == event.by else speaker
        self._pen.paragraph()
        group: Group = "says" if speaker == event.by else "answers"
        if words.endswith("?") and "!" not in words:
            group = "asks"
        tag = self._pen.clause(group, seen, A=seen)
        self._pen.tagged(words, tag, seen, [event.id])

    def _speech(self, event: Event, moment: Moment) -> None:
        for speaker, words in self._lines(event.lines, event, moment):
            self._answering(speaker, words, moment, event)

    def _quoted_news(self, way: Way, event: Event, moment: Moment) -> bool:
        """News that one gives by word alone is told in one's own words; a lie is not, to those who know it for one."""
        if len(event.to) != 1 or event.answer or [news_in(event, said) != () for said in event.lines] != [True]:
            return False
        if self._bundle.actions[self._bundle.relations[way.act].number].taken_for:
            return False
        heard = self._lines(event.lines, event, moment)
        for speaker, words in heard:
            said = self._pen.clause("tells", speaker, A=speaker, B=event.to[0], W=words.removesuffix("."))
            self._pen.write([said], [event.id])
        return bool(heard)


def _clause(words: str, roles: Sequence[Filled], prop: Prop, verb: str) -> Clause:
    letters, kinds = in_a_row(role.letter for role in roles), tuple(role.kind for role in roles)
    return Clause(read(words.rstrip("."), letters, kinds, verb=verb), prop[1:])


def _only_speaks(clause: Clause, event: Event) -> bool:
    """Whether a frame says no more than that somebody speaks to somebody."""
    verbs = [piece for piece in clause.frame.pieces if isinstance(piece, Verb)]
    return (
        not event.answer
        and verbs[:1] != []
        and verbs[0].base in SPEAKING
        and "claim" not in clause.frame.kinds
        and not any(isinstance(piece, Ref) and piece.slot not in (0, 1) for piece in clause.frame.pieces)
    )


def _base_form(about: Relation, values: Prop) -> str:
    """The form without a subject; where one does not know what was said, "something" stands for it."""

    def unheard(found: re.Match[str]) -> str:
        if values[int(found["at"])] != ():
            return found[0]
        return "something" if found["who"] is None else found[0].removesuffix(f" that {{{found['at']}}}")

    return _WHAT_IS_SAID.sub(unheard, about.forms.base)


def number(prop: Prop, at: int) -> int:
    """Return the entry of a proposition where a person stands, -1 if one does not know who."""
    entry = prop[at]
    return entry if isinstance(entry, int) else -1


__all__ = ["OUTSIDE", "Doings", "number"]
