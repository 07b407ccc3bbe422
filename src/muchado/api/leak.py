"""A leak in names and words: who is another, in what, when, by which rule, and which hidden fact made them so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.rulebook import recorded
from muchado.bundle.sentences import called, say, say_base
from muchado.closed.differing import Differing, Held
from muchado.kernel.events import Change, Choice, number
from muchado.tell.times import iso
from muchado.why.words import changed, feeling, holds, made

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.closed.apart import Parting
    from muchado.closed.differing import Side
    from muchado.closed.hidden import Hidden
    from muchado.kernel.events import Prop, RuleUse
    from muchado.why.reasons import Rule


@dataclass(frozen=True, slots=True)
class Leak:
    """Somebody is another because a hidden fact is, though nothing of it had reached them.

    Attributes:
        person: who.
        minute: when.
        at: the same as an ISO 8601 minute.
        kind: in what: an "act", an "answer", a "belief", a "feeling", an "aim", the "words" given, a "thought" of what
            another knows, or something else in their "memory".
        was: what they did, felt or believed in the run as it is.
        instead: what they did, felt or believed when the fact was otherwise.
        fact: the hidden fact, as it is.
        whose: in whose mind it is; None where it is in the world and in no mind.
        rule: the rule that chose, moved or concluded otherwise; None where no rule did.

    """

    person: str
    minute: int
    at: str
    kind: str
    was: str
    instead: str
    fact: str
    whose: str | None
    rule: Rule | None


def leak(bundle: Checked, fact: Hidden, parting: Parting, found: Differing) -> Leak:
    """Return a leak in names and words."""
    was, instead = (_said(bundle, parting.person, found, side) for side in (found.was, found.instead))
    if was == instead:
        was, instead = (said + _weighed(bundle, side) for said, side in ((was, found.was), (instead, found.instead)))
    return Leak(
        called(bundle, "person", parting.person),
        parting.minute,
        iso(parting.minute),
        found.kind,
        was,
        instead,
        fact_in_words(bundle, fact),
        called(bundle, "person", fact.whose) if fact.whose >= 0 else None,
        _rule(bundle, found.use),
    )


def _rule(bundle: Checked, use: RuleUse | None) -> Rule | None:
    return None if use is None else made(use.kind, recorded(bundle)[use.kind][use.rule])


def _said(bundle: Checked, person: int, found: Differing, side: Side) -> str:
    """What is so in one of two runs, as a clause."""
    match side:
        case None:
            return "nothing of the kind"
        case Choice(answer=""):
            return say(bundle, side.prop)
        case Choice():
            return f'"{side.answer}", where {say(bundle, side.prop)}'
        case Change():
            return changed(bundle, side)
        case Held(about, points):
            return _held(bundle, person, found, about, points)


def _weighed(bundle: Checked, side: Side) -> str:
    """How much an act weighed, where it is no other act."""
    if not isinstance(side, Choice):
        return ""
    other = side.runner_up_answer or (say_base(bundle, side.runner_up) if side.runner_up else "nothing")
    return f" ({side.score} points; next to it: {other}, {side.runner_up_score})"


def _held(bundle: Checked, person: int, found: Differing, about: Prop, points: int) -> str:
    if not about:
        return f"something else is kept in their {found.table}"
    if found.kind == "feeling":
        return f"{feeling(bundle, person, about)} at {points}"
    if found.kind == "aim":
        return say(bundle, about)
    return holds(bundle, person, about, points)


def fact_in_words(bundle: Checked, fact: Hidden) -> str:
    """Return a hidden fact as a noun phrase: "Ino's love toward Naruto", "that Ino means to keep to the corner"."""
    who = called(bundle, "person", fact.whose) if fact.whose >= 0 else ""
    match fact.sort:
        case "trait" | "mood" | "feeling":
            return feeling(bundle, fact.whose, fact.about)
        case "unsaid":
            return f"what {who} is and feels where nothing is said of it"
        case "belief":
            return f"what {who} holds of this: {say(bundle, fact.about)}"
        case "aim":
            return f"that {who} means to {say_base(bundle, fact.about)}"
        case "news":
            return f"what {who} has just been told"
        case "status":
            return f"that {say(bundle, fact.about)}"
        case "thing":
            return f"where {called(bundle, 'thing', number(fact.about, 0))} is"
        case "letter":
            return f"what is written in {called(bundle, 'thing', number(fact.about, 0))}"
