"""What goes on in a mind: conclusions, intentions and feelings, with the reason that the rule's author gave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from muchado.bundle.model.closed import Reason
from muchado.kernel.events import Change, relation
from muchado.tell.english.clauses import Clause
from muchado.tell.english.words import listed
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import Moment
from muchado.tell.plan.weight import Weights
from muchado.tell.prose.irony import Irony
from muchado.tell.prose.likeness import alike
from muchado.tell.prose.motives import Motives
from muchado.tell.prose.pen import Part, Pen
from muchado.tell.prose.phrasebook import TOWARD, Group, Way
from muchado.tell.reasons import certainty

NOTICED = 15
"""A feeling must move by so many points to be named."""

FULL, STRONG = 45, 60
"""A feeling that comes to more than the first is full; a thought held more surely than the second is thought aloud."""

TOLD_ENDS: dict[Reason, Group] = {"given up": "gives up", "out of reach": "is too late"}
"""How it is told that an aim has ended by itself, where that is worth a word."""

Changes = list[int]
"""Changes of mind that belong together, by their positions in the chronicle."""


class Minds:
    """Writes what moved somebody."""

    def __init__(self, pen: Pen, motives: Motives, weights: Weights, irony: Irony, *, brief: bool) -> None:
        self._pen, self._motives, self._weights, self._irony = pen, motives, weights, irony
        self._changes = motives.knowing.chronicle.changes
        self._bundle = motives.knowing.bundle
        self._most = 1 if brief else 2
        self._aloud = self._outside = False

    def write(self, moment: Moment) -> None:
        """Write what a moment did to the one whose moment it is, or to those whom it moved most."""
        self._outside = moment.eyes == OUTSIDE
        for person in self._whom(moment):
            if self._outside:
                self._pen.anew(person)
            groups = self._groups(number for number in moment.changes if self._changes[number].person == person)
            heavy = sorted(groups, key=lambda group: (-self._weights.changes(group), group))[: self._most]
            for group in sorted(heavy):
                self._write_group(group, moment)

    def _whom(self, moment: Moment) -> list[int]:
        if moment.eyes != OUTSIDE:
            return [moment.eyes]
        weights: dict[int, int] = {}
        for number in moment.changes:
            person = self._changes[number].person
            weights[person] = weights.get(person, 0) + self._weights.changes((number,))
        return sorted(sorted(weights), key=lambda person: -weights[person])[: self._most]

    def _groups(self, numbers: Iterable[int]) -> list[Changes]:
        """Changes by one rule belong together."""
        groups: dict[object, Changes] = {}
        for number in numbers:
            change = self._changes[number]
            if self._weights.changes((number,)):
                key = change.use if change.use is not None else (change.kind, change.about)
                groups.setdefault(key, []).append(number)
        return list(groups.values())

    def _write_group(self, group: Changes, moment: Moment) -> None:
        changes = [self._changes[number] for number in group]
        use = changes[0].use
        said = use is not None and self._motives.just_said(use)
        fresh = use is not None and self._motives.fresh(use)
        reason = self._motives.because(use) if use is not None and fresh and not said else None
        effect = self._fitting(reason, changes, moment)
        if reason is None and (effect is None or (use is not None and not (fresh and said))):
            return
        if effect is None and (self._weights.changes(group) < NOTICED or all(one.kind == "aim" for one in changes)):
            return
        events = [moment.event] if moment.event >= 0 else [change.event for change in changes if change.event >= 0]
        if reason is not None and effect is not None and self._aloud:
            self._pen.write([reason], events, group)
            reason = None
        if reason is not None:
            self._motives.told(reason)
        self._pen.write(self._joined(reason, effect), events, group)
        if self._outside:
            self._irony.check(group[0])

    def _fitting(self, reason: Clause | None, changes: Sequence[Change], moment: Moment) -> Clause | None:
        """The change that says most of those that do not only repeat the reason."""
        self._aloud = False
        for effect in self._effects(changes, moment):
            if reason is None or not alike(reason, effect):
                return effect
            self._aloud = False
        return None

    def _joined(self, reason: Clause | None, effect: Clause | None) -> Sequence[Part]:
        """Reason and effect as one sentence."""
        if reason is None or effect is None:
            return [part for part in (reason, effect) if part is not None]
        plain = not _has_marks(reason, ":,") and not _has_marks(effect, ":")
        ways = ["and", "because", ":"] if plain else ["because"]
        match self._pen.choose("joining", ways):
            case "and":
                return [reason, ", and ", effect]
            case ":":
                return [effect, ": ", reason]
        return [effect, ", because ", reason]

    # ------------------------------------------------------------------ what changed

    def _effects(self, changes: Sequence[Change], moment: Moment) -> Iterator[Clause]:
        """What changed, what says most first: a conclusion, an intention, the feelings, an intention given up."""
        for change in changes:
            if change.kind == "belief" and (clause := self._belief(change)) is not None:
                yield clause
        aims = [change for change in changes if change.kind == "aim" and not self._reached(change, moment)]
        yield from (clause for change in aims if change.after and (clause := self._aim(change)) is not None)
        feelings = self._feelings([change for change in changes if change.kind == "feeling"])
        if feelings is not None:
            yield feelings
        yield from (clause for change in aims if not change.after and (clause := self._aim(change)) is not None)

    def _reached(self, change: Change, moment: Moment) -> bool:
        """Whether an intention ends because it has just been carried out."""
        if change.reason == "done":
            return True
        if change.after or not moment.prop:
            return False
        relations = self._bundle.relations
        return relations[relation(change.about)].forms.base == relations[relation(moment.prop)].forms.base

    def _belief(self, change: Change) -> Clause | None:
        person, pen = change.person, self._pen
        if change.use is None:
            if change.source == "saw" and self._outside:
                return None
            if change.source == "saw":
                claim = pen.english.claim(change.about, denied=change.after < 0)
                return pen.clause("finds", person, A=person, P=claim)
            if change.before * change.after < 0 and change.after < 0:
                return pen.clause("thought otherwise", person, A=person, P=pen.english.claim(change.about))
            return pen.clause("hardly believes", person, A=person) if 0 < change.after < FULL else None
        claim = pen.english.claim(change.about, denied=change.after < 0)
        self._aloud = change.after >= STRONG and pen.chance(2)
        if self._aloud:
            return pen.clause("thought", person, A=person, W=pen.inner(claim, person))
        return pen.clause(certainty(change.after), person, A=person, P=claim)

    def _aim(self, change: Change) -> Clause | None:
        about = self._bundle.relations[relation(change.about)]
        if "claim" in about.roles:
            return None
        if not change.after and change.use is None and change.reason not in TOLD_ENDS:
            return None
        group: Group = "means" if change.after else TOLD_ENDS.get(change.reason, "means no more")
        return self._pen.clause(group, change.person, A=change.person, V=self._pen.english.base(change.about))

    def _feelings(self, changes: Sequence[Change]) -> Clause | None:
        """Feelings toward one person that go the same way are named together."""
        loud = [change for change in changes if abs(change.after - change.before) >= NOTICED]
        if not loud:
            return None
        first = max(loud, key=lambda change: abs(change.after - change.before))
        alike = [change for change in loud if change.about[1:] == first.about[1:] and _way(change) == _way(first)]
        named = [self._bundle.qualities[relation(change.about)].name for change in alike]
        target = first.about[1] if len(first.about) > 1 and isinstance(first.about[1], int) else -1
        if target >= 0:
            return self._pen.clause(TOWARD[_way(first)], first.person, A=first.person, W=listed(named), B=target)
        return self._pen.clause(_way(first), first.person, A=first.person, W=named[0])


def _has_marks(clause: Clause, marks: str) -> bool:
    return any(isinstance(piece, str) and any(mark in piece for mark in marks) for piece in clause.frame.pieces)


def _way(change: Change) -> Way:
    if change.after > change.before:
        if change.before >= NOTICED:
            return "feels more"
        return "is full" if change.after >= STRONG else "feels"
    return "feels none" if change.after == 0 else "feels less"
