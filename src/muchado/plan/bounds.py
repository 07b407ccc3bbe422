"""Between what numbers an amount stays, whoever it is asked of: what can only lower a score need not be looked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import assert_never

from muchado.bundle.checked import Checked
from muchado.bundle.degrees import CERTAIN
from muchado.bundle.limits import MOST_COUNTED
from muchado.bundle.model import Amount, Compare, Condition, DutyPull, Many, Num, Scaled, Sum, Sure, Value
from muchado.bundle.records import NamedTuple


class Span(NamedTuple):
    """The least and the most that an amount can be."""

    least: int
    most: int


class Bounds:
    """The bounds of amounts in one bundle."""

    def __init__(self, bundle: Checked) -> None:
        self._bundle = bundle

    def only_lowers(self, amount: Amount, when: Iterable[Condition]) -> bool:
        """Whether an amount is never above 0 where conditions hold."""
        return self.most(amount, when) <= 0

    def most(self, amount: Amount, when: Iterable[Condition] = ()) -> int:
        """The most that an amount can be where conditions hold."""
        return self._span(amount, dict(_floors(when))).most

    def _span(self, amount: Amount, floors: Mapping[Amount, int]) -> Span:
        match amount:
            case Num(value):
                return Span(value, value)
            case Value(quality):
                least, most = self._qualities[quality]
                return Span(max(least, floors.get(amount, least)), most)
            case Sure():
                return Span(-CERTAIN, CERTAIN)
            case Many():
                return Span(0, MOST_COUNTED)
            case DutyPull():
                return self._pulls
            case Scaled(times, over, inner):
                ends = [end * times // over for end in self._span(inner, floors)]
                return Span(min(ends), max(ends))
            case Sum(plus, minus):
                gains, losses = ([self._span(part, floors) for part in parts] for parts in (plus, minus))
                return Span(
                    sum(gain.least for gain in gains) - sum(loss.most for loss in losses),
                    sum(gain.most for gain in gains) - sum(loss.least for loss in losses),
                )
            case _:
                assert_never(amount)

    @cached_property
    def _qualities(self) -> tuple[Span, ...]:
        """By quality, where it begins, how far it may be moved, and how far it drifts by itself."""
        ends = [[quality.low, quality.high, quality.usual] for quality in self._bundle.qualities]
        for drift in self._bundle.drifts:
            ends[drift.quality].append(drift.limit)
        return tuple(Span(min(one), max(one)) for one in ends)

    @cached_property
    def _pulls(self) -> Span:
        pulls = [0, *(duty.pull for person in self._bundle.people for duty in person.duties)]
        return Span(min(pulls), max(pulls))


def _floors(when: Iterable[Condition]) -> Iterator[tuple[Amount, int]]:
    """Below what numbers qualities cannot be, since a rule asks for that much."""
    for condition in when:
        match condition:
            case Compare(Value() as value, ">=" | ">", Num(bar), negated=False):
                yield value, bar
            case _:
                pass
