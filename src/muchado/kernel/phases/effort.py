"""What one can think through in a minute: what is too much is put aside for a while, and the run goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

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
            charge(moment, mind, kind, number, before)


def charge(moment: Moment, mind: Mind, kind: str, number: int, before: int) -> None:
    """Set down, in a rule's name, the steps that a mind has taken since there were so many."""
    key = (mind.me, kind, number)
    moment.costs[key] = moment.costs.get(key, 0) + mind.toil - before
    moment.latest = key


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
    _, kind, number = key = max(_at_work(moment, mind), key=lambda one: (moment.costs[one], one))
    last = moment.aside.get(key)
    until = moment.now + (REST if last is None else 2 * (last.until - last.since))
    phrase = error.number if error.kind == "phrase" and key == moment.latest else -1
    moment.aside[key] = Aside(moment.now, until)
    moment.spent.add(mind.me)
    moment.overworks.append(Overwork(mind.me, moment.now, kind, number, phrase, until))


def _at_work(moment: Moment, mind: Mind) -> list[RuleKey]:
    """The rules that have cost somebody anything in this minute, and are not put aside yet."""
    return [key for key in moment.costs if key[0] == mind.me and not is_aside(moment, mind, *key[1:])]
