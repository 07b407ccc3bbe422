"""What goes on in a mind: conclusions, intentions and feelings, with the reason that the rule's author gave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from muchado.bundle.model.closed import Reason
from muchado.kernel.events import Change, RuleUse, relation
from muchado.tell.english.clauses import Clause
from muchado.tell.english.pieces import Verb
from muchado.tell.english.verbs import HAVING
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import TOOK_PART, Moment
from muchado.tell.plan.weight import Weights
from muchado.tell.prose.inner import Inner
from muchado.tell.prose.irony import Irony
from muchado.tell.prose.likeness import COMMON, alike
from muchado.tell.prose.motives import Motives, is_own, people_in
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import Group
from muchado.tell.reasons import Certainty, certainty

NOTICED = 15
"""A feeling must move by so many points to be named."""

FULL = 45
"""News that is believed less surely is only half believed."""

CONCLUDED: dict[Certainty, Group] = {
    "is sure": "concludes",
    "thinks": "concludes",
    "suspects": "guesses",
    "hardly suspects": "wonders",
    "cannot tell": "wonders",
}
"""How a conclusion is told in the words of whoever draws it."""

WHEREABOUTS = frozenset(["knows", "in", "has", "lies", "inside", "on"])
"""Kinds of claims of which nobody wonders that they are otherwise."""

RUNNING = 2
"""So many thoughts at most run on."""

STILL = 1
"""Of the moments that move nobody, every so manieth gets a thought."""

TURN = 60
"""What moves a mind so much is worth two thoughts."""

TOLD_ENDS: dict[Reason, Group] = {"given up": "gives up", "out of reach": "is too late"}
"""How it is told that an aim has ended by itself, where that is worth a word."""

Changes = list[int]
"""Changes of mind that belong together, by their positions in the chronicle."""


class Minds:
    """Writes what moved somebody."""

    def __init__(self, pen: Pen, motives: Motives, weights: Weights, irony: Irony, *, brief: bool) -> None:
        self._pen, self._motives, self._weights, self._irony = pen, motives, weights, irony
        self._knowing = motives.knowing
        self._changes = motives.knowing.chronicle.changes
        self._bundle = motives.knowing.bundle
        self._inner = Inner(pen, motives)
        self._most = 1 if brief else 2
        self._outside = False
        self._still = self._thoughts = 0
        self.standing: set[str] = set()
        self._drawn: frozenset[tuple[int, int]] = frozenset()

    def write(self, moment: Moment) -> None:
        """Write what a moment did to the one whose moment it is, or to those whom it moved most."""
        self._outside = moment.eyes == OUTSIDE
        self._thoughts = 0
        moved = False
        for person in self._whom(moment):
            if self._outside:
                self._pen.anew(person)
            groups = self._groups(number for number in moment.changes if self._changes[number].person == person)
            heavy = sorted(groups, key=lambda group: (-self._weights.changes(group), group))[: self._most]
            moved = moved or bool(heavy)
            for group in sorted(heavy):
                self._write_group(group, moment)
        if not moved and moment.event >= 0 and moment.how == TOOK_PART:
            self._write_standing(moment)

    def _write_standing(self, moment: Moment) -> None:
        """Where nothing moves a mind, now and then what it feels all the same."""
        self._still += 1
        if self._outside or self._most == 1 or self._still % STILL:
            return
        thought = self._inner.standing(moment)
        if thought is not None:
            self._react(moment)
            before = len(self._pen.sentences)
            self._pen.write([thought], [moment.event], aside=True, optional=True)
            self.standing |= {one.text for one in self._pen.sentences[before:]}

    def _react(self, moment: Moment) -> None:
        if not self._outside and self._pen.floor.doer != moment.eyes:
            self._pen.reaction()

    def _whom(self, moment: Moment) -> list[int]:
        if moment.eyes != OUTSIDE:
            return [moment.eyes]
        weights: dict[int, int] = {}
        for number in moment.changes:
            person = self._changes[number].person
            weights[person] = weights.get(person, 0) + self._weights.changes((number,))
        return sorted(sorted(weights), key=lambda person: -weights[person])[: self._most]

    def _groups(self, numbers: Iterable[int]) -> list[Changes]:
        """Changes by one rule belong together, and signs of one sort in several people."""
        groups: dict[object, Changes] = {}
        for number in numbers:
            change = self._changes[number]
            if self._weights.changes((number,)):
                sign = change.kind == "belief" and change.source == "saw"
                key = change.use or (change.kind, relation(change.about) if sign else change.about)
                groups.setdefault(key, []).append(number)
        return list(groups.values())

    def _write_group(self, group: Changes, moment: Moment) -> None:
        changes = [self._changes[number] for number in group]
        events = [moment.event] if moment.event >= 0 else [change.event for change in changes if change.event >= 0]
        use = changes[0].use
        reason = self._motives.because(use) if use is not None and self._is_to_be_told(use, moment) else None
        effect = self._effect(reason, changes, moment)
        if self._outside and effect is None:
            reason = None  # whose thought it is would not show
        if (reason or effect) is not None:
            self._react(moment)
        if reason is not None:
            self._motives.told(reason)
            self._pen.write([reason], events, group, aside=True, optional=True, sparing=True)
        if effect is not None:
            self._motives.told(effect)
            self._pen.write([effect], events, group, aside=True, optional=True)
            if self._weights.changes(group) >= TURN:
                self._write_second(changes, moment, events, group)
        if self._outside and effect is not None and any(isinstance(value, Clause) for value in effect.values):
            self._irony.check(group[0])

    def _write_second(self, changes: Sequence[Change], moment: Moment, events: list[int], group: Changes) -> None:
        """At a turn, a second thought."""
        thought = self._feelings([change for change in changes if change.kind == "feeling"], moment, alone=True)
        if thought is not None:
            self._pen.write([thought], events, group, aside=True, optional=True)

    def _is_to_be_told(self, use: RuleUse, moment: Moment) -> bool:
        """Whether a reason has not been told yet, and says more than what has just been told."""
        said = self._motives.just_said(use)
        fresh = self._motives.fresh(use)
        event = self._knowing.chronicle.events.get(moment.event)
        return fresh and not said and (event is None or self._motives.adds(use, event, moment.eyes))

    def _effect(self, reason: Clause | None, changes: Sequence[Change], moment: Moment) -> Clause | None:
        """The change that says most of those that do not only repeat the reason."""
        for effect in self._effects(changes, moment):
            if reason is None or not alike(reason, effect):
                return effect
        return None

    # ------------------------------------------------------------------ what changed

    def _effects(self, changes: Sequence[Change], moment: Moment) -> Iterator[Clause]:
        """What changed, what says most first: in its author's words, or a conclusion, an intention, the feelings."""
        own = self._inner.as_told(changes[0])
        if own is not None:
            yield own
        for change in changes:
            if change.kind == "belief" and (clause := self._belief(change, moment)) is not None:
                yield clause
        aims = [change for change in changes if change.kind == "aim" and not self._reached(change, moment)]
        yield from (clause for change in aims if change.after and (clause := self._aim(change)) is not None)
        thought = self._feelings([change for change in changes if change.kind == "feeling"], moment)
        if thought is not None:
            yield thought
        yield from (clause for change in aims if not change.after and (clause := self._aim(change)) is not None)

    def _reached(self, change: Change, moment: Moment) -> bool:
        """Whether an intention ends because it has just been carried out."""
        if change.reason == "done":
            return True
        if change.after or not moment.prop:
            return False
        relations = self._bundle.relations
        return relations[relation(change.about)].forms.base == relations[relation(moment.prop)].forms.base

    def _belief(self, change: Change, moment: Moment) -> Clause | None:
        person, pen = change.person, self._pen
        claim = pen.english.claim(change.about, denied=change.after < 0)
        told = self._is_said(change, moment) or self._has_been_seen(change, moment)
        if change.use is not None and (told or is_own(self._bundle, change)):
            return None
        if change.use is not None:
            if self._is_known_of_old(change) or self._pen.is_worn(
                self._bundle.relations[relation(change.about)].forms.base
            ):
                return None
            group: Group = certainty(change.after) if self._outside else CONCLUDED[certainty(change.after)]
            return pen.clause(group, person, A=person, P=claim)
        if change.source == "saw":
            event = self._knowing.chronicle.events.get(moment.event)
            shown = event is not None and {moment.eyes, *event.parties}.issuperset(
                people_in(self._bundle, change.about)
            )
            worn = self._outside or shown or self._pen.is_worn(self._bundle.relations[relation(change.about)].name)
            return None if worn else claim
        if self._bundle.relations[relation(change.about)].kind in WHEREABOUTS:
            return None
        if change.before * change.after < 0 and change.after < 0:
            was = pen.english.claim(change.about)
            return pen.clause("thought otherwise" if self._outside else "protests", person, A=person, P=was)
        return pen.clause("hardly believes", person, A=person) if 0 < change.after < FULL else None

    def _is_known_of_old(self, change: Change) -> bool:
        """Whether somebody has drawn a conclusion of that sort before: a reader knows by now what they make of it."""
        if self._bundle.relations[relation(change.about)].kind != "notion":
            return False
        known, sort = self._drawn, (change.person, relation(change.about))
        self._drawn = known | {sort}
        return sort in known

    def _is_said(self, change: Change, moment: Moment) -> bool:
        """Whether what was just said says what is concluded from it: who has said "I promise" has promised."""
        event = self._knowing.chronicle.events.get(moment.event)
        verbs = (piece.base for piece in self._pen.english.claim(change.about).frame.pieces if isinstance(piece, Verb))
        verb = next(verbs, "")
        said = " ".join(line.words.lower() for line in event.lines) if event is not None else ""
        return bool(verb) and verb not in COMMON and verb in said

    def _has_been_seen(self, change: Change, moment: Moment) -> bool:
        """Whether what is concluded is what the other has just done in it, by another name: it has just been told."""
        event = self._knowing.chronicle.events.get(moment.event)
        if event is None or moment.how != TOOK_PART:
            return False
        if not {*people_in(self._bundle, change.about)} <= {*event.parties, *people_in(self._bundle, moment.prop)}:
            return False
        pieces = self._pen.english.claim(change.about).frame.pieces
        return next((piece.back > 0 or piece.base == HAVING for piece in pieces if isinstance(piece, Verb)), False)

    def _aim(self, change: Change) -> Clause | None:
        about = self._bundle.relations[relation(change.about)]
        if "claim" in about.roles:
            return None
        if not change.after and change.use is None and change.reason not in TOLD_ENDS:
            return None
        group: Group = "means" if change.after else TOLD_ENDS.get(change.reason, "means no more")
        return self._pen.clause(group, change.person, A=change.person, V=self._pen.english.base(change.about))

    def _feelings(self, changes: Sequence[Change], moment: Moment, *, alone: bool = False) -> Clause | None:
        """What goes through a mind as its feelings move: a thought on the one that moves most, if there is any."""
        loud = [change for change in changes if abs(change.after - change.before) >= NOTICED]
        loud.sort(key=lambda change: -abs(change.after - change.before))
        if self._thoughts >= RUNNING:
            return None
        self._thoughts += 1
        thoughts = (self._inner.thought(one, moment, alone=alone) for one in loud)
        return next((thought for thought in thoughts if thought is not None), None)
