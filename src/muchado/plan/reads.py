"""What a rule asked of a mind when it spoke: the beliefs, feelings and aims that its questions rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Literal, assert_never

from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    Amount,
    Claim,
    Compare,
    Condition,
    Due,
    DutyPull,
    Nobody,
    Prop,
    Scaled,
    Shift,
    Slot,
    Sum,
    Sure,
    Term,
    Value,
    meaning_of,
)
from muchado.bundle.model.closed import FactKind, RuleKind
from muchado.bundle.records import NamedTuple
from muchado.bundle.sentences import normal
from muchado.bundle.slots import value_of

Binding = Sequence["int | Prop"]


class Ground(NamedTuple):
    """Something in a mind. `about` is as in `Change`."""

    kind: FactKind
    about: Prop


SPOKEN_OFTEN = 1024
"""Of how many ways in which rules spoke at most it is kept what they asked: most choices are made again and again."""

AskedOf = Value | Sure | Term
"""Something that a rule asks about: an amount of a feeling, how sure one is, a claim."""

Asker = RuleKind | Literal["phrase"]
"""Kinds of rule that are gone through."""


def asked(bundle: Checked, me: int, kind: RuleKind, rule: int, binding: Binding) -> tuple[Ground, ...]:
    """What one rule asked: see `Reads.asked`."""
    return Reads(bundle).asked(me, kind, rule, binding)


def asked_by(bundle: Checked, me: int, conditions: Iterable[Condition], binding: Binding) -> Iterator[Ground]:
    """What conditions ask; one that something is *not* so asks for nothing that is there."""
    return Reads(bundle).read(me, _said_by(conditions), binding)


class Reads:
    """What the rules of a bundle ask: what each of them says is gone through once."""

    def __init__(self, bundle: Checked) -> None:
        self._bundle = bundle
        self._of: dict[tuple[Asker, int], tuple[AskedOf, ...]] = {}
        self._asked = lru_cache(maxsize=SPOKEN_OFTEN)(self._asked_anew)

    def asked(self, me: int, kind: RuleKind, rule: int, binding: Binding) -> tuple[Ground, ...]:
        """What a rule asked of the mind of `me`, in the order in which the rule says it; the same may come twice.

        What a phrase rests on comes once, however often the phrase is asked.
        """
        return self._asked(me, kind, rule, tuple(binding))

    def _asked_anew(self, me: int, kind: RuleKind, rule: int, binding: Binding) -> tuple[Ground, ...]:
        return tuple(self._all_asked(me, kind, rule, binding))

    def _all_asked(self, me: int, kind: RuleKind, rule: int, binding: Binding) -> Iterator[Ground]:
        if kind == "plan":
            relation = self._bundle.plans[rule].relation
            yield Ground("aim", (relation, *binding[: len(self._bundle.relations[relation].roles)]))
        yield from self.read(me, self._pieces(kind, rule), binding)

    def asks_where_one_is_due(self, kind: RuleKind, rule: int) -> bool:
        """Whether a rule asks where one is due, or by how much."""
        tables = {"want": self._bundle.wants, "reaction": self._bundle.reactions, "plan": self._bundle.plans}
        return kind in tables and _mentions(tables[kind][rule])

    def read(self, me: int, pieces: Iterable[AskedOf], binding: Binding) -> Iterator[Ground]:
        """What there is in a mind of what was asked."""
        return self._grounds(me, pieces, binding, set())

    def _grounds(self, me: int, pieces: Iterable[AskedOf], binding: Binding, met: set[Prop]) -> Iterator[Ground]:
        for piece in pieces:
            match piece:
                case Value(quality, None):
                    yield Ground("feeling", (quality,))
                case Value(quality, target):
                    toward = -1 if target is None else value_of(target, binding)
                    if isinstance(toward, int) and toward >= 0:
                        yield Ground("feeling", (quality, toward))
                case Sure(claim):
                    if prop := filled(self._bundle, claim, binding):
                        yield Ground("belief", prop)
                case _:
                    if prop := filled(self._bundle, piece, binding):
                        yield Ground("belief", prop)
                        yield Ground("aim", prop)
                        yield from self._phrase(me, prop, met)

    def _phrase(self, me: int, prop: Prop, met: set[Prop]) -> Iterator[Ground]:
        """What one's own phrase rests on; one that was looked into is not looked into again."""
        about = self._bundle.relations[prop[0]] if isinstance(prop[0], int) else None
        if about and about.kind == "phrase" and prop[1] == me and prop not in met:
            met.add(prop)
            arguments = [*prop[1:], *[-1] * (len(self._bundle.phrases[about.number].roles) - len(prop) + 1)]
            yield from self._grounds(me, self._pieces("phrase", about.number), arguments, met)

    def _pieces(self, kind: Asker, rule: int) -> tuple[AskedOf, ...]:
        pieces = self._of.get((kind, rule))
        if pieces is None:
            pieces = self._of[kind, rule] = tuple(self._said(kind, rule))
        return pieces

    def _said(self, kind: Asker, rule: int) -> Iterator[AskedOf]:
        """What a rule asks, in the order in which it says it."""
        bundle = self._bundle
        match kind:
            case "plan":
                for alternative in bundle.plans[rule].adopt:
                    yield from _said_by(alternative)
            case "want":
                want = bundle.wants[rule]
                yield from _amount(want.amount)
                yield from _said_by(want.when)
            case "reaction":
                reaction = bundle.reactions[rule]
                if isinstance(reaction.trigger.claim, Slot | Claim):
                    yield reaction.trigger.claim
                yield from _said_by(reaction.when)
                for effect in reaction.effects:
                    if isinstance(effect, Shift):
                        yield from _amount(effect.amount)
            case "phrase":
                for alternative in bundle.phrases[rule].alternatives:
                    yield from _said_by(alternative)
            case "intention" | "talk":
                pass  # one's own mind alone is behind it
            case _:
                assert_never(kind)


def _said_by(conditions: Iterable[Condition]) -> Iterator[AskedOf]:
    for question in conditions:
        if isinstance(question, Nobody) or question.negated:
            continue
        if isinstance(question, Compare):
            yield from _amount(question.left)
            yield from _amount(question.right)
        yield from meaning_of(question).rests_on(question)


def _mentions(piece: object) -> bool:
    """Whether a piece of a rule speaks of where one is due."""
    return isinstance(piece, Due | DutyPull) or (isinstance(piece, tuple) and any(map(_mentions, piece)))


def _amount(amount: Amount) -> Iterator[AskedOf]:
    match amount:
        case Value() | Sure():
            yield amount
        case Scaled(_, _, inner):
            yield from _amount(inner)
        case Sum(plus, minus):
            for inner in (*plus, *minus):
                yield from _amount(inner)
        case _:
            pass


def filled(bundle: Checked, term: Term, binding: Binding) -> Prop | None:
    """The proposition a claim stands for, None if a role stayed free."""
    value = value_of(term, binding)
    if not isinstance(value, tuple) or not value or -1 in value or not isinstance(value[0], int):
        return None
    return normal(bundle.relations[value[0]], value[0], list(value[1:]))
