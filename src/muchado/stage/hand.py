"""An author's hand on a town: what somebody weighs, rule by rule, and which rule speaks when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.rulebook import speaking
from muchado.bundle.sentences import called, say_base
from muchado.bundle.suggest import UnknownNameError, offered
from muchado.kernel.events import RuleUse
from muchado.kernel.phases.decide import weigh_up
from muchado.stage.names import claim_of
from muchado.stage.protocol import Claim
from muchado.tell.reasons import effect, reason
from muchado.tell.times import iso
from muchado.tell.words import sentence
from muchado.why.choices import points
from muchado.why.words import rule_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.checked import Checked
    from muchado.kernel import Simulation
    from muchado.kernel.events import Beat, Choice
    from muchado.kernel.phases.voices import Verdict


@dataclass(frozen=True, slots=True)
class Share:
    """One rule's say in a score, for whoever wrote it.

    Attributes:
        points: what it adds, or takes away.
        kind: "want" or "plan"; "intention": that they have set their mind on it, or "talk": that they are in a talk,
            which are settings of the world.
        rule: its name.
        file: the file that it stands in, "" for an intention.
        line: the line in it.
        because: its reason, about the people whom it was about.

    """

    points: int
    kind: str
    rule: str
    file: str
    line: int
    because: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """Something that somebody thinks of doing, and all that makes up its score: the shares and chance add up to it.

    Attributes:
        person: who.
        minute: when they would weigh it.
        time: the same as an ISO 8601 minute.
        words: what it is: "greet Bo".
        act: the act as data.
        score: the whole score; the highest above 0 is done.
        chance: how much of it is chance.
        shares: what each rule says, what weighs most first.

    """

    person: str
    minute: int
    time: str
    words: str
    act: Claim
    score: int
    chance: int
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A rule that spoke: it counted in a choice that was made, or changed something in a mind.

    Attributes:
        person: in whom.
        minute: when.
        time: the same as an ISO 8601 minute.
        kind: "want", "plan", "reaction", "intention" or "talk".
        rule: its name.
        file: the file that it stands in.
        line: the line in it.
        words: what came of it, and why, as a sentence.

    """

    person: str
    minute: int
    time: str
    kind: str
    rule: str
    file: str
    line: int
    words: str


Rules = frozenset[tuple[str, int]]
"""Rules by kind and number."""


def weighed(simulation: Simulation, me: int, minute: int) -> tuple[Weighed, ...] | None:
    """Return all that somebody would think of doing at a minute, the best first; None if they are busy then.

    All that comes before the minute must have been played, and nothing of it. Nothing is changed.
    """
    thought = simulation.thought(me, minute)
    if thought is None:
        return None
    bundle = simulation.program.bundle
    return tuple(_weighed(bundle, me, minute, verdict) for verdict in weigh_up(thought.moment, thought.mind))


def _weighed(bundle: Checked, me: int, minute: int, verdict: Verdict) -> Weighed:
    ranked = sorted(verdict.voices, key=lambda voice: -voice.amount)
    shares = (_share(bundle, RuleUse(one.kind, one.rule, one.binding), one.amount) for one in ranked)
    return Weighed(
        bundle.people[me].name,
        minute,
        iso(minute),
        say_base(bundle, verdict.option),
        claim_of(bundle, verdict.option),
        verdict.score,
        verdict.chance,
        tuple(shares),
    )


def _share(bundle: Checked, use: RuleUse, amount: int) -> Share:
    rule = rule_of(bundle, use)
    return Share(amount, rule.kind, rule.name, rule.file, rule.line, reason(bundle, use))


# ---------------------------------------------------------------------- which rule speaks when


def rules_called(bundle: Checked, name: str) -> Rules:
    """Return the wants, plans and reactions of a name.

    Raises:
        UnknownNameError: there are none.

    """
    binds = bundle.settings.resolve or any(plan.off for plan in bundle.plans)
    silent = {"intention": not binds, "talk": not bundle.topics}
    tables = [(kind, table) for kind, table in speaking(bundle).items() if not silent.get(kind)]
    every = [(kind, at, rule.name) for kind, table in tables for at, rule in enumerate(table)]
    found = frozenset((kind, at) for kind, at, own in every if own == name)
    if not found:
        hint = offered(name, [own for _, _, own in every])
        raise UnknownNameError(f'No want, plan or reaction is called "{name}".{hint}')
    return found


def spoken(bundle: Checked, beat: Beat, rules: Rules | None = None) -> Iterator[Spoken]:
    """Yield the rules that spoke in a beat, of some rules or of all: first in choices, then in minds."""
    for choice in beat.choices:
        for part in choice.parts:
            if rules is None or (part.use.kind, part.use.rule) in rules:
                words = f"{_chose(bundle, choice)} ({points(part.amount, signed=True)})"
                yield _spoken(bundle, choice.person, beat.minute, part.use, words)
    for change in beat.changes:
        if change.use is not None and (rules is None or (change.use.kind, change.use.rule) in rules):
            yield _spoken(bundle, change.person, beat.minute, change.use, effect(bundle, change))


def _chose(bundle: Checked, choice: Choice) -> str:
    decided = "was made" if choice.bidden else "chose"
    return f"{called(bundle, 'person', choice.person)} {decided} to {choice.answer or say_base(bundle, choice.prop)}"


def _spoken(bundle: Checked, person: int, minute: int, use: RuleUse, words: str) -> Spoken:
    rule, because = rule_of(bundle, use), reason(bundle, use)
    told = sentence(words if because in words else f"{words}, because {because}")
    name = bundle.people[person].name
    return Spoken(name, minute, iso(minute), rule.kind, rule.name, rule.file, rule.line, told)
