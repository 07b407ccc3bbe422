"""An event as it is told: what is done, what is said, what comes of it, each by what was perceived of it."""

from __future__ import annotations

import re

from muchado.bundle.model import Action, Answer, Inform, Line, Relation, Slot
from muchado.kernel.events import FAILS, Event, Prop, relation
from muchado.tell.english.clauses import Clause
from muchado.tell.english.pieces import Ref, Verb
from muchado.tell.english.reading import read
from muchado.tell.english.realise import DIGITS
from muchado.tell.lines import answer_of, spoken
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import HEARD, SAW, TOOK_PART, Moment
from muchado.tell.prose.motives import Motives
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import Group
from muchado.tell.words import fill

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
        self._ways: dict[tuple[int, str], str] = {}

    def write(self, moment: Moment) -> None:
        """Write an event as it was perceived."""
        event = self._knowing.chronicle.events[moment.event]
        if event.answer == FAILS:
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
        action = self._bundle.actions[self._bundle.relations[relation(moment.prop)].number]
        answer = answer_of(action, event.answer)
        told = _SENTENCES.split(self._way(action, answer, event))
        clauses = [self._clause(words, action, moment.prop) for words in told]
        self._motives.write(event, moment.eyes, "", clauses[0])
        if self._quoted_news(action, moment.prop, event):
            return
        lines = list(spoken(action, answer, event.variant))
        mine = [line for line in lines if moment.prop[line.speaker + 1] == event.by]
        self._doing(clauses[:-1] if len(clauses) > 1 else clauses, mine, action, moment, event)
        if len(clauses) > 1:
            self._motives.write(event, moment.eyes, event.answer, clauses[-1])
            self._motives.told(clauses[-1])
            self._pen.write([clauses[-1]], [event.id])
        for line in lines:
            if line not in mine:
                self._answering(line.speaker, self._words(line.words, action, moment.prop), moment, event)

    def _doing(self, clauses: list[Clause], mine: list[Line], action: Action, moment: Moment, event: Event) -> None:
        """What the actor does and says: speech that says it all has a tag, other speech stands beside the act."""
        said = [self._words(line.words, action, moment.prop) for line in mine]
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

    def _answering(self, slot: int, words: str, moment: Moment, event: Event) -> None:
        speaker = number(moment.prop, slot + 1)
        self._pen.paragraph()
        group: Group = "says" if speaker == event.by else "answers"
        if words.endswith("?") and "!" not in words:
            group = "asks"
        tag = self._pen.clause(group, speaker, A=speaker)
        self._pen.tagged(words, tag, speaker, [event.id])

    def _speech(self, event: Event, moment: Moment) -> None:
        action = self._bundle.actions[self._bundle.relations[relation(moment.prop)].number]
        for line in spoken(action, answer_of(action, event.answer), event.variant):
            self._answering(line.speaker, self._words(line.words, action, moment.prop), moment, event)

    def _way(self, action: Action, answer: Answer | None, event: Event) -> str:
        """One of the author's ways to tell it: another than for the event before, the same from every side."""
        ways = (answer.told if answer else ()) or action.told
        key = (event.id, action.name)
        if key not in self._ways:
            self._ways[key] = self._pen.choose(f"told {action.name} {event.answer}", ways, event.variant)
        return self._ways[key]

    def _clause(self, words: str, action: Action, prop: Prop) -> Clause:
        letters = "".join(role.letter for role in action.roles)
        return Clause(read(words.rstrip("."), letters, tuple(role.kind for role in action.roles)), prop[1:])

    def _words(self, words: str, action: Action, prop: Prop) -> str:
        said = fill(self._bundle, words, action.roles, prop[1:])
        return said if said[-1:] in ".!?" else f"{said}."

    def _quoted_news(self, action: Action, prop: Prop, event: Event) -> bool:
        """News that one gives by word alone is told in one's own words."""
        slot = told_slot(action)
        if action.says or action.taken_for or slot is None or len(event.to) != 1:
            return False
        news = prop[slot + 1]
        if not isinstance(news, tuple) or not news:
            return False
        words = self._pen.inner(self._pen.english.claim(news), event.by, event.to[0])
        group: Group = "tells aside" if not event.saw and self._pen.chance(3) else "tells"
        self._pen.write([self._pen.clause(group, event.by, A=event.by, B=event.to[0], W=words)], [event.id])
        return True


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


def told_slot(action: Action) -> int | None:
    """Return the role whose claim the act gives word for, where that is all it does."""
    match action.effects:
        case (Inform(Slot(at)),):
            return at
    return None


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


__all__ = ["OUTSIDE", "Doings", "number", "told_slot"]
