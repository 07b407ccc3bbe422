"""A bundle's rules made ready: their plans, and those as compiled Python. Both can be kept for another time."""

from __future__ import annotations

from types import CodeType

from muchado.bundle.checked import Checked
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import FAILS
from muchado.plan.rules import Plans, plans


class Ready(NamedTuple):
    """The plans of a bundle, and what `exec.source.compiled` has made of them."""

    plans: Plans
    code: CodeType


def planned(bundle: Checked) -> Plans:
    """Return the plans of a bundle."""
    return plans(bundle, {name: number for number, name in enumerate(answer_names(bundle))})


def answer_names(bundle: Checked) -> tuple[str, ...]:
    """Return the answers to acts, by number; the first is that there is none."""
    names = {answer.name: None for action in bundle.actions for answer in action.answers}
    return ("", FAILS, *names)
