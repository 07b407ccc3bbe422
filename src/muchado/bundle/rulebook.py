"""The rules of a world by their kind and number, as records name them: said once, for all who look them up."""

from __future__ import annotations

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
        "intention": (_set_on_it(bundle),),
        "talk": in_talk(bundle),
    }


def _set_on_it(bundle: Bundle) -> Want:
    """Return what it counts that one has set one's mind on an act, whichever."""
    any_act, because = Claim(0, (OWNER,)), "{A} has set {his A} mind on it"
    return Want("set on it", (Role("A", "person"),), any_act, "", Num(bundle.settings.resolve), (), because, UNWRITTEN)


FIRST, TURN, ENDS = 0, 1, 2
"""What counts in a talk, by number: that one is to begin, that one is in it, and from there on how it ends."""

_IN_TALK = ("it is for {A} to speak first", "{A} is in the middle of a talk")
_AT_THE_END: dict[TalkEnd, str] = {
    "all is said": "nobody has anything more to say",
    "nothing is said": "nobody has anything to say after all",
    "A loses heart": "{A} has lost heart",
    "A is called away": "{A} has to go",
    "it goes on too long": "it has gone on long enough",
    "somebody breaks in": "somebody has broken in",
}


def in_talk(bundle: Bundle) -> tuple[Want, ...]:
    """Return what it counts that one is in a talk, and how a talk ends that nobody ends by what they do in it."""
    points = (bundle.settings.first_word, bundle.settings.hold, *(1 for _ in _AT_THE_END))
    any_act, roles = Claim(0, (OWNER,)), (Role("A", "person"),)
    reasons = zip((*_IN_TALK, *_AT_THE_END.values()), points, strict=True)
    names = ("the first word", "in a talk", *_AT_THE_END)
    return tuple(
        Want(name, roles, any_act, "", Num(amount), (), because, UNWRITTEN)
        for name, (because, amount) in zip(names, reasons, strict=True)
    )


def recorded(bundle: Bundle) -> dict[str, tuple[Want | Plan | Reaction | Retelling | Action, ...]]:
    """Return all rules that a record can name, by kind; an action stands for its needs."""
    return {
        "want": bundle.wants,
        "reaction": bundle.reactions,
        "plan": bundle.plans,
        "retelling": bundle.retellings,
        "action": bundle.actions,
        "intention": (_set_on_it(bundle),),
        "talk": in_talk(bundle),
    }


def asking(bundle: Bundle) -> tuple[tuple[object, ...], ...]:
    """Give all that asks how things stand: rules, phrases, actions and retellings, a table each."""
    return bundle.wants, bundle.reactions, bundle.plans, bundle.phrases, bundle.actions, bundle.retellings
