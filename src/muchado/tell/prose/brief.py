"""A story in brief: each act of the spine in a sentence or two, after its reason, and what it made of a mind."""

from __future__ import annotations

import re

from muchado.bundle.rulebook import SETTLED
from muchado.kernel.events import Choice, Event, Part
from muchado.tell.english.clauses import Clause
from muchado.tell.english.reading import in_a_row, read
from muchado.tell.english.realise import verb_of
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import SAW, TOOK_PART, Knowing, Moment
from muchado.tell.plan.spine import Link
from muchado.tell.prose.events import Doings
from muchado.tell.prose.likeness import alike
from muchado.tell.prose.links import since
from muchado.tell.prose.motives import LEAST, Motives, is_own
from muchado.tell.prose.pen import Pen
from muchado.tell.reasons import certainty
from muchado.tell.speech import spoken, to_quote, way_of

_SENTENCES = re.compile(r"(?<=[.!?]) +(?=[A-Z{])")


class Brief:
    """Writes the links of a spine."""

    def __init__(self, pen: Pen, motives: Motives, doings: Doings, *, dated: bool) -> None:
        self._pen, self._motives, self._doings = pen, motives, doings
        self._knowing: Knowing = motives.knowing
        self._bundle = self._knowing.bundle
        self._last, self._dated = -1, dated
        self._before: list[Clause] = []

    def write(self, link: Link) -> None:
        """Write an act of the spine: when, why, what was done, what was said at the climax, what was made of it."""
        moment = link.moment
        event = self._knowing.chronicle.events[moment.event]
        self._pen.prefix = since(self._last, moment.minute, dated=self._dated)
        self._last = moment.minute
        self._pen.anew_if_unclear(event.by)
        if moment.how != TOOK_PART and not (moment.how == SAW and () not in moment.prop):
            self._doings.write(moment)
        else:
            self._deed(moment, event, link)
        for number in link.held:
            self._concluded(number, event)

    def _deed(self, moment: Moment, event: Event, link: Link) -> None:
        first, *rest = told = self._clauses(moment, event)
        part = self._decisive(event, moment, first)
        self._before = told
        rested = [] if part is None else part.rests_on
        cause = [link.cause] if link.cause >= 0 else []
        if part is None:
            self._pen.write([first], [event.id, *cause], doer=event.by)
        else:
            self._with_reason(self._motives.because(part.use), first, event.by, [event.id, *cause, *rested])
        for clause in rest:
            self._pen.write([clause], [event.id], doer=event.by)
        if link.climax and (moment.how == TOOK_PART or moment.eyes in event.listening):
            for said in to_quote(event, way_of(self._bundle, event, moment.prop))[:1]:
                words = spoken(self._bundle, event, said)
                if words:
                    self._pen.speech(words, said.speaker, (), [event.id])

    def _with_reason(self, reason: Clause, deed: Clause, doer: int, events: list[int]) -> None:
        """The reason before the deed, in one sentence where that stays short."""
        if self._pen.prefix or not _is_plain(reason) or not _is_plain(deed):
            self._pen.write([reason], events, aside=True)
            people = self._pen.english.people((deed,))
            self._pen.anew(*(person for person in people if self._is_unclear(person, reason)))
            self._pen.write([deed], events, doer=doer)
        else:
            if self._is_unclear(doer, reason):
                self._pen.anew(doer)
            self._pen.write([reason, ", and " if _is_single(deed) else ", so ", deed], events, doer=doer)

    def _is_unclear(self, person: int, clause: Clause) -> bool:
        """Whether a pronoun after a clause could be meant of another in it."""
        english = self._pen.english
        alike = {
            one
            for one in english.people((clause,))
            if person >= 0 and english.pronouns[one] == english.pronouns[person]
        }
        return len(alike) > 1

    def _clauses(self, moment: Moment, event: Event) -> list[Clause]:
        """What is done, and what is answered, as the author tells it."""
        way = way_of(self._bundle, event, moment.prop)
        letters, kinds = in_a_row(role.letter for role in way.roles), tuple(role.kind for role in way.roles)
        verb = verb_of(self._bundle.relations[way.act])
        sentences = (words.rstrip(".") for words in _SENTENCES.split(way.words))
        return [Clause(read(words, letters, kinds, verb=verb), moment.prop[1:]) for words in sentences]

    def _decisive(self, event: Event, moment: Moment, deed: Clause) -> Part | None:
        """What spoke most for an act in the mind of the one who did it, if that can be told beside it."""
        for choice in self._knowing.chronicle.choices.get(event.id, ()):
            if choice.answer or moment.eyes not in {OUTSIDE, choice.person}:
                continue
            part = _heaviest(choice)
            if part is not None and not self._motives.repeats(part.use, event.about):
                reason = self._motives.because(part.use)
                known = alike(reason, deed) or self._just_told(reason)
                if reason.frame.pieces and not known and self._motives.fresh(part.use):
                    return part
        return None

    def _just_told(self, reason: Clause) -> bool:
        """Whether a reason is what the link before has told."""
        people = {*self._pen.english.people((reason,))}
        return any(people <= {*self._pen.english.people((one,))} and alike(reason, one) for one in self._before)

    def _concluded(self, number: int, event: Event) -> None:
        """What somebody made of it who is to act on it, unless they were told just that, or know it of themselves."""
        change = self._knowing.chronicle.changes[number]
        if is_own(self._bundle, change):
            return
        if change.about in {event.about, *(role.value for way in event.ways for role in way.roles)}:
            return
        claim = self._pen.english.claim(change.about)
        clause = self._pen.clause(certainty(change.after), change.person, A=change.person, P=claim)
        self._pen.write([clause], [event.id], [number])


def _heaviest(choice: Choice) -> Part | None:
    parts = [part for part in choice.parts if part.amount >= LEAST and part.use.kind not in SETTLED]
    return max(parts, key=lambda part: part.amount, default=None)


def _is_plain(clause: Clause) -> bool:
    return not any(isinstance(piece, str) and any(mark in piece for mark in ":,;") for piece in clause.frame.pieces)


def _is_single(clause: Clause) -> bool:
    """Whether a clause says but one thing."""
    return not any(isinstance(piece, str) and re.search(r"\band\b", piece) for piece in clause.frame.pieces)
