"""Why somebody does what they do: the strongest rule behind a choice, in its author's words, told once."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.checked import Checked
from muchado.bundle.model import Plan, Reaction, Want
from muchado.bundle.rulebook import SETTLED, speaking
from muchado.kernel.events import Change, Event, Prop, RuleUse, relation
from muchado.tell.english.clauses import Clause
from muchado.tell.english.reading import in_a_row, read
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import Knowing
from muchado.tell.prose.likeness import alike
from muchado.tell.prose.pen import Pen

LATELY = 2
"""A reason is not told where one of the last few, about the same people, said much the same."""

LEAST = 8
"""A rule must speak for an act by so many points to be its motive."""


class Motives:
    """Writes reasons, and keeps which have been told."""

    def __init__(self, pen: Pen, knowing: Knowing, *, brief: bool) -> None:
        self.knowing = knowing
        self._pen = pen
        self._brief = brief
        self._told: set[tuple[object, ...]] = set()
        self._lately: list[Clause] = []

    def write(self, event: Event, eyes: int, answer: str, told: Clause | None = None) -> None:
        """Write why an act was done, or (with an answer) answered so, if that is known and not yet told.

        `told` is what is said next, which a reason should not forestall.
        """
        for choice in self.knowing.chronicle.choices.get(event.id, ()):
            if choice.answer != answer or (eyes not in {OUTSIDE, choice.person}) or (self._brief and not answer):
                continue
            for part in sorted(choice.parts, key=lambda part: -part.amount)[:2]:
                if part.amount < LEAST or part.use.kind in SETTLED or self.repeats(part.use, event.about):
                    continue
                if told is not None and alike(self.because(part.use), told):
                    continue
                if not self.just_said(part.use) and self.fresh(part.use):
                    because, events = [self.because(part.use)], [event.id, *part.rests_on]
                    self._pen.write(because, events, aside=True, optional=True, sparing=True, doer=choice.person)
                    return

    def repeats(self, use: RuleUse, about: Prop | None) -> bool:
        """Whether a reason says the very thing that is about to be told."""
        clause = self.because(use)
        return about is not None and any(clause.values[slot] == about for slot in clause.frame.used)

    def fresh(self, use: RuleUse) -> bool:
        """Whether there is a reason that has not been told yet; from now on it has."""
        clause = self.because(use)
        if not clause.frame.pieces:
            return False
        key = (self.rule(use).because, *(clause.values[slot] for slot in clause.frame.used))
        fresh = key not in self._told and not self._pen.is_worn(self.rule(use).because)
        self._told.add(key)
        return fresh

    def just_said(self, use: RuleUse) -> bool:
        """Whether one of the last things told, about the same people, was much the same as a reason."""
        clause = self.because(use)
        people = {*self._pen.english.people((clause,))}
        return any({*self._pen.english.people((one,))} <= people and alike(clause, one) for one in self._lately)

    def adds(self, use: RuleUse, event: Event, eyes: int) -> bool:
        """Whether a reason speaks of anybody or anything beside those whom an event is about."""
        clause = self.because(use)
        known = {eyes, *event.parties, *people_in(self.knowing.bundle, event.prop)}
        kinds = clause.frame.kinds
        return any(kinds[slot] != "person" or clause.values[slot] not in known for slot in clause.frame.used)

    def told(self, clause: Clause) -> None:
        """Keep what has just been told, so that no reason says it again."""
        self._lately = [*self._lately[-LATELY:], clause]

    def because(self, use: RuleUse) -> Clause:
        """Return a rule's reason as a clause about the people it was about."""
        rule = self.rule(use)
        kinds = tuple(role.kind for role in rule.roles)
        frame = read(rule.because, in_a_row(role.letter for role in rule.roles), kinds)
        return Clause(frame, tuple(use.binding[: len(kinds)]))

    def rule(self, use: RuleUse) -> Want | Plan | Reaction:
        """Return the rule that was used."""
        return speaking(self.knowing.bundle)[use.kind][use.rule]


def is_own(bundle: Checked, change: Change) -> bool:
    """Whether somebody concludes what they have done or how they stand, which they know."""
    kind = bundle.relations[relation(change.about)].kind
    return kind in {"act", "deed", "notion", "status"} and change.about[1] == change.person


def people_in(bundle: Checked, prop: Prop) -> Iterator[int]:
    """Yield the people whom a proposition is about, at any depth."""
    if prop:
        for kind, value in zip(bundle.relations[relation(prop)].roles, prop[1:], strict=True):
            if isinstance(value, tuple):
                yield from people_in(bundle, value)
            elif kind == "person":
                yield value
