"""The rules of a world by their kind and number, as records name them: said once, for all who look them up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import OWNER, Claim, Num, Role, Want, Where

if TYPE_CHECKING:
    from muchado.bundle.model import Action, Bundle, Plan, Reaction, Retelling

UNWRITTEN = Where("", 0)
"""Where a rule stands that is a setting of the world, and no text of its own."""


def speaking(bundle: Bundle) -> dict[str, tuple[Want | Plan | Reaction, ...]]:
    """Return the rules that give reasons, by kind."""
    return {
        "want": bundle.wants,
        "plan": bundle.plans,
        "reaction": bundle.reactions,
        "intention": (_set_on_it(bundle),),
    }


def _set_on_it(bundle: Bundle) -> Want:
    """Return what it counts that one has set one's mind on an act, whichever."""
    any_act, because = Claim(0, (OWNER,)), "{A} has set {his A} mind on it"
    return Want("set on it", (Role("A", "person"),), any_act, "", Num(bundle.settings.resolve), (), because, UNWRITTEN)


def recorded(bundle: Bundle) -> dict[str, tuple[Want | Plan | Reaction | Retelling | Action, ...]]:
    """Return all rules that a record can name, by kind; an action stands for its needs."""
    return {
        "want": bundle.wants,
        "reaction": bundle.reactions,
        "plan": bundle.plans,
        "retelling": bundle.retellings,
        "action": bundle.actions,
        "intention": (_set_on_it(bundle),),
    }


def asking(bundle: Bundle) -> tuple[tuple[object, ...], ...]:
    """Give all that asks how things stand: rules, phrases, actions and retellings, a table each."""
    return bundle.wants, bundle.reactions, bundle.plans, bundle.phrases, bundle.actions, bundle.retellings
