"""Rules that could be too much to think through, told before anybody plays them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.limits import MOST_STEPS
from muchado.plan.cost import worst
from muchado.plan.rules import plans_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.checked import Checked
    from muchado.bundle.searches import Rule
    from muchado.language.rules.draft import Draft

KINDS = ("action", "want", "reaction", "plan", "phrase", "retelling")
"""Kinds of rule that search; a draft's lists of them add an s."""


def warn_of_costs(draft: Draft, bundle: Checked) -> None:
    """Warn of each rule of the world's own text that could take more steps than one can think through at one time."""
    own = {id(written.rule): written.token for written in draft.written if not written.token.line.library}
    if not own:
        return
    tokens = {key: own[id(rule)] for key, rule in _rules(draft) if id(rule) in own}
    answers = {answer.name: None for action in bundle.actions for answer in action.answers}
    numbers = {name: number for number, name in enumerate(("", "fails", *answers))}
    for key, cost in worst(plans_of(bundle, numbers, tokens), bundle).items():
        if cost > MOST_STEPS:
            message = f"at worst this takes {_about(cost)} steps to find out, in a world of {len(bundle.people)} people"
            hint = f"over {MOST_STEPS:,} it is put aside: seek fewer at once, or begin with what is rare"
            draft.journal.warn("W504", tokens[key], message, hint)


def _rules(draft: Draft) -> Iterator[tuple[tuple[str, int], Rule]]:
    for kind in KINDS:
        for number, rule in enumerate(getattr(draft, f"{kind}s")):
            yield (kind, number), rule


def _about(cost: int) -> str:
    """A number of steps as one says it."""
    for size, name in ((10**9, "thousand million"), (10**6, "million")):
        if cost >= 1000 * size:
            return f"more than a thousand {name}"
        if cost >= size:
            return f"{cost // size} {name}"
    return f"{cost:,}"
