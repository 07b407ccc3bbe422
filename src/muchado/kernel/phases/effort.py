"""What one can think through in a minute: what is too much is put aside for a while, and the run goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol, TypeVar

from muchado.bundle.overwork import OverworkError
from muchado.kernel.events import Overwork
from muchado.kernel.exec.functions import Function
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.moment import Moment
from muchado.kernel.world.world import Aside, RuleKey

Came = TypeVar("Came")

REST = 60
"""Minutes for which a rule that was too much is put aside at first; each time that it is again, for twice as long."""


def ask(moment: Moment, mind: Mind, kind: str, number: int, function: Function, *given: Any) -> Any:  # noqa: ANN401 (as the rule says)
    """Ask a rule of a mind, and set down what it costs."""
    before = mind.toil
    try:
        return function(mind, moment.now, *given)
    finally:
        if mind.toil != before:
            moment.work.append(((mind.me, kind, number), mind.toil - before))


class Askable(Protocol):
    """A rule to be asked: its number, and what asks it."""

    @property
    def number(self) -> int:
        """Which of its kind it is."""

    @property
    def run(self) -> Function:
        """What asks it."""


Asked = TypeVar("Asked", bound=Askable)


def ask_each(
    moment: Moment,
    mind: Mind,
    kind: str,
    rules: Iterable[Asked],
    *given: Any,  # noqa: ANN401 (as the rules say)
) -> Iterator[tuple[Asked, list[Any]]]:
    """Ask rules of a mind one after another, as `ask` does; yields those that have anything to say, and what."""
    now, aside = moment.now, moment.aside
    out: list[Any] = []
    for rule in rules:
        if aside and is_aside(moment, mind, kind, rule.number):
            continue
        before = mind.toil
        try:
            if given:
                rule.run(mind, now, *given, out)
            else:  # said apart, since it is much quicker
                rule.run(mind, now, out)
        finally:
            if mind.toil != before:
                moment.work.append(((mind.me, kind, rule.number), mind.toil - before))
        if out:
            yield rule, out
            out = []


def labour(moment: Moment, mind: Mind, kind: str, number: int, steps: int) -> None:
    """Set down what comes of a rule as steps, too."""
    ask(moment, mind, kind, number, lambda mind, _: moment.program.senses.toil(mind, steps, kind, number))


def is_aside(moment: Moment, mind: Mind, kind: str, number: int) -> bool:
    """Whether somebody has put a rule aside."""
    held = moment.aside.get((mind.me, kind, number)) if moment.aside else None
    return held is not None and moment.now < held.until


def tried(moment: Moment, mind: Mind, think: Callable[[], Came], otherwise: Came) -> Came:
    """What comes of thinking; if it is too much, something else, and the rule that cost most is put aside."""
    try:
        return think()
    except OverworkError as error:
        _put_aside(moment, mind, error)
        return otherwise


def _put_aside(moment: Moment, mind: Mind, error: OverworkError) -> None:
    """Put the rule aside that has cost somebody most in this minute, and set it down."""
    costs = _costs(moment, mind)
    _, kind, number = key = max(costs, key=lambda one: (costs[one], one))
    last = moment.aside.get(key)
    until = moment.now + (REST if last is None else 2 * (last.until - last.since))
    phrase = error.number if error.kind == "phrase" and key == moment.work[-1][0] else -1
    moment.aside[key] = Aside(moment.now, until)
    moment.spent.add(mind.me)
    moment.overworks.append(Overwork(mind.me, moment.now, kind, number, phrase, until))


def _costs(moment: Moment, mind: Mind) -> dict[RuleKey, int]:
    """What the rules have cost somebody in this minute that are not put aside yet."""
    costs: dict[RuleKey, int] = {}
    for key, steps in moment.work:
        if key[0] == mind.me and not is_aside(moment, mind, *key[1:]):
            costs[key] = costs.get(key, 0) + steps
    return costs
