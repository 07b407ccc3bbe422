"""The rules of a world by their kind and number, as records name them: said once, for all who look them up."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from muchado.bundle.model import OWNER, Claim, Num, Role, Want, Where

if TYPE_CHECKING:
    from muchado.bundle.model import Action, Bundle, Plan, Reaction, Retelling
    from muchado.bundle.model.closed import RuleKind, TalkEnd

UNWRITTEN = Where("", 0)
"""Where a rule stands that is a setting of the world, and no text of its own."""

SETTLED: tuple[RuleKind, ...] = ("intention", "talk")
"""The kinds of such rules: they count in what is chosen, and are no reason that an author has written."""


def speaking(bundle: Bundle) -> dict[str, tuple[Want | Plan | Reaction, ...]]:
    """Return the rules that give reasons, by kind."""
    return {
        "want": bundle.wants,
        "plan": bundle.plans,
        "reaction": bundle.reactions,
        "intention": _intending(bundle.settings.resolve),
        "talk": _in_talk(bundle.settings.first_word, bundle.settings.hold),
    }


SET_ON_IT, DUTY_FIRST, NOT_NOW = 0, 1, 2
"""What counts of what one means to do, by number: that one's mind is set on it, and what it is put off for."""

LETS_WAIT = 20
"""What it counts for showing that one puts something off, whatever that is for."""


@cache
def _intending(resolve: int) -> tuple[Want, ...]:
    """Return what counts of what one means: that one's mind is set on an act, whichever, and what it is put off for."""
    return _unwritten(
        ("set on it", "{A} has set {his A} mind on it", resolve),
        ("duty first", "{A} has a duty to see to first", LETS_WAIT),
        ("not now", "nothing can be done for it as things stand", LETS_WAIT),
    )


def _unwritten(*rules: tuple[str, str, int]) -> tuple[Want, ...]:
    """Return rules that speak of whatever act it is, by their names, their reasons and their points."""
    any_act, roles = Claim(0, (OWNER,)), (Role("A", "person"),)
    return tuple(Want(name, roles, any_act, "", Num(points), (), because, UNWRITTEN) for name, because, points in rules)


FIRST, TURN, ENDS = 0, 1, 2
"""What counts in a talk, by number: that one is to begin, that one is in it, and from there on how it ends."""

_AT_THE_END: dict[TalkEnd, str] = {
    "all is said": "nobody has anything more to say",
    "nothing is said": "nobody has anything to say after all",
    "A loses heart": "{A} has lost heart",
    "A is called away": "{A} has to go",
    "it goes on too long": "it has gone on long enough",
    "somebody breaks in": "somebody has broken in",
}


@cache
def _in_talk(first_word: int, hold: int) -> tuple[Want, ...]:
    """Return what it counts that one is in a talk, and how a talk ends that nobody ends by what they do in it."""
    return _unwritten(
        ("the first word", "it is for {A} to speak first", first_word),
        ("in a talk", "{A} is in the middle of a talk", hold),
        *((name, because, 1) for name, because in _AT_THE_END.items()),
    )


def recorded(bundle: Bundle) -> dict[str, tuple[Want | Plan | Reaction | Retelling | Action, ...]]:
    """Return all rules that a record can name, by kind; an action stands for its needs."""
    return {
        "want": bundle.wants,
        "reaction": bundle.reactions,
        "plan": bundle.plans,
        "retelling": bundle.retellings,
        "action": bundle.actions,
        "intention": _intending(bundle.settings.resolve),
        "talk": _in_talk(bundle.settings.first_word, bundle.settings.hold),
    }


def asking(bundle: Bundle) -> tuple[tuple[object, ...], ...]:
    """Give all that asks how things stand: rules, phrases, actions and retellings, a table each."""
    return bundle.wants, bundle.reactions, bundle.plans, bundle.phrases, bundle.actions, bundle.retellings
