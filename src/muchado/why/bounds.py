"""Which way a rule leans on a feeling: what would have to be so of it for the rule to speak, or to weigh more."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import Compare, Num, Scaled, Sum, Value
from muchado.bundle.model.questions.amounts import TESTS
from muchado.bundle.slots import value_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Amount, Condition, Prop
    from muchado.bundle.model.closed import Comparison
    from muchado.kernel.events import RuleUse
    from muchado.plan.reads import Binding


class Asked(NamedTuple):
    """What a rule asks of a feeling: more of it (1) or less (-1), and where it names one, from where on."""

    way: int
    test: Comparison | None = None
    bound: int = 0

    def is_met(self, level: int) -> bool:
        """Whether so much of it is enough."""
        return self.test is not None and TESTS[self.test](level, self.bound)


def asked_of(bundle: Checked, use: RuleUse) -> dict[Prop, Asked]:
    """What a rule that spoke asked of each feeling; nothing of one of which it asks both more and less."""
    match use.kind:
        case "want":
            want = bundle.wants[use.rule]
            return _agreed((*by_conditions(want.when, use.binding), *_by_amount(want.amount, 1, use.binding)))
        case "reaction":
            return _agreed(by_conditions(bundle.reactions[use.rule].when, use.binding))
        case "plan":
            adopt = bundle.plans[use.rule].adopt
            return _agreed(by_conditions((one for way in adopt for one in way), use.binding))
        case _:
            return {}


def by_conditions(conditions: Iterable[Condition], binding: Binding) -> Iterator[tuple[Prop, Asked]]:
    """What conditions ask of feelings."""
    for one in conditions:
        match one:
            case Compare(Value() as value, test, Num(bound), negated) if not negated:
                if about := _about(value, binding):
                    yield about, Asked(1 if test in {">=", ">"} else -1, test, bound)
            case _:
                pass


def _by_amount(amount: Amount, way: int, binding: Binding) -> Iterator[tuple[Prop, Asked]]:
    match amount:
        case Value():
            if about := _about(amount, binding):
                yield about, Asked(way)
        case Scaled(_, _, inner):
            yield from _by_amount(inner, way, binding)
        case Sum(plus, minus):
            for each in plus:
                yield from _by_amount(each, way, binding)
            for each in minus:
                yield from _by_amount(each, -way, binding)
        case _:
            pass


def _about(value: Value, binding: Binding) -> Prop:
    if value.target is None:
        return (value.quality,)
    toward = value_of(value.target, binding)
    return (value.quality, toward) if isinstance(toward, int) and toward >= 0 else ()


def _agreed(found: Iterable[tuple[Prop, Asked]]) -> dict[Prop, Asked]:
    asked: dict[Prop, Asked] = {}
    ways: dict[Prop, set[int]] = {}
    for about, one in found:
        asked.setdefault(about, one)
        ways.setdefault(about, set()).add(one.way)
    return {about: one for about, one in asked.items() if len(ways[about]) == 1}


def among(asked: Mapping[Prop, Asked], kind: str, about: Prop) -> Asked | None:
    """What is asked of something in a mind, if it is a feeling."""
    return asked.get(about) if kind == "feeling" else None
