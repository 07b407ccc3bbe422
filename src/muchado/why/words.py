"""Words that explanations share: times, rules, how something in a mind is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.rulebook import speaking
from muchado.bundle.sentences import FREE, called, fill, name_argument, relation_of, say, say_base, say_denied
from muchado.kernel.events import FAILS, number
from muchado.tell.reasons import Certainty, certainty, held_as, whence
from muchado.tell.times import when
from muchado.tell.words import clause
from muchado.why.reasons import Rule

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Action, Drift, Plan, Reaction, Retelling, Want
    from muchado.kernel.events import Change, Event, Prop, RuleUse


def name(bundle: Checked, person: int) -> str:
    """How somebody is called; "somebody" for -1."""
    return called(bundle, "person", person) if person >= 0 else FREE["person"]


def undone(bundle: Checked, prop: Prop) -> str:
    """That somebody did not do something, as a clause in the past tense."""
    relation = relation_of(bundle, prop)
    names = tuple(name_argument(bundle, prop, at) for at in range(len(relation.roles)))
    said = fill(relation.forms.negative, names)
    return said.replace(" does not ", " did not ", 1).replace(" is not ", " was not ", 1)


def did(bundle: Checked, event: Event) -> str:
    """What somebody did, as a clause in the past tense."""
    said = say(bundle, event.prop)
    return f"{said} in vain" if event.answer == FAILS else said


CAME_TO: dict[Certainty, str] = {
    "is sure": "became sure",
    "thinks": "came to think",
    "suspects": "came to suspect",
    "hardly suspects": "came hardly to suspect",
    "cannot tell": "could no longer tell",
}
"""How it is said that one came to be so sure of something."""


def changed(bundle: Checked, change: Change) -> str:
    """What changed in a mind, as a clause in the past tense: "Ino's anger toward Sakura rose by 30 to 45"."""
    who = name(bundle, change.person)
    if change.kind == "aim":
        return f"{who} {'set out' if change.after else 'no longer meant'} to {say_base(bundle, change.about)}"
    if change.kind == "belief":
        said = claimed(bundle, change.person, change.about, change.after)
        return f"{who} {CAME_TO[certainty(change.after)]} {'that' if change.after else 'whether'} {said}"
    way = "rose" if change.after > change.before else "fell"
    by = abs(change.after - change.before)
    return f"{feeling(bundle, change.person, change.about)} {way} by {by} to {change.after}"


def had_learned(bundle: Checked, person: int, state: Prop) -> str:
    """That somebody had come to know of a state by which something can no longer be."""
    return f"{name(bundle, person)} had learned that {clause(bundle, state, person)}"


def claimed(bundle: Checked, person: int, prop: Prop, sure: int) -> str:
    """A proposition, or that it is not so, as somebody would think it."""
    return clause(bundle, prop, person) if sure >= 0 else say_denied(bundle, prop)


def holds(bundle: Checked, person: int, prop: Prop, sure: int) -> str:
    """How somebody holds a proposition, as a clause in the present tense."""
    return f"{name(bundle, person)} {held_as(sure, claimed(bundle, person, prop, sure))}"


def from_whom(bundle: Checked, change: Change) -> str:
    """Where somebody has it from, as they would put it, and when."""
    claimed = name(bundle, change.claimed) if change.claimed >= 0 else None
    return f"{whence(change.source, name(bundle, change.teller), claimed)}, {when(change.minute)}"


def rule_of(bundle: Checked, use: RuleUse) -> Rule:
    """The rule that was used, and where it stands."""
    return made(use.kind, speaking(bundle)[use.kind][use.rule])


def made(kind: str, rule: Action | Want | Plan | Reaction | Drift | Retelling) -> Rule:
    """A rule of a kind as it is named in explanations."""
    return Rule(kind, rule.name, rule.where.file, rule.where.line)


def feeling(bundle: Checked, person: int, about: Prop) -> str:
    """How a trait, mood or feeling of somebody is called: "Sakura's anger toward Ino"."""
    quality = bundle.qualities[number(about, 0)]
    if quality.kind == "trait":
        return f"how {quality.name} {name(bundle, person)} is"
    toward = f" toward {name(bundle, number(about, 1))}" if len(about) > 1 and number(about, 1) >= 0 else ""
    return f"{name(bundle, person)}'s {quality.name}{toward}"
