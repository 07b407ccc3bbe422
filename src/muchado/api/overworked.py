"""What was too much for somebody to think through, as it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.overwork import CURE
from muchado.bundle.rulebook import recorded
from muchado.bundle.sentences import called
from muchado.tell.times import moment
from muchado.why.reasons import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Overwork


@dataclass(frozen=True, slots=True)
class Overworked:
    """A rule that was too much for somebody: they did nothing more in that minute, and put it aside for a while.

    Attributes:
        person: who.
        minute: when.
        rule: the rule; its kind is "want", "reaction", "plan", "retelling" or "action" (the needs of one).
        phrase: the phrase that was being asked for it, None if there was none.
        until: the minute up to which they leave it be.

    """

    person: str
    minute: int
    rule: Rule
    phrase: Rule | None
    until: int

    def __str__(self) -> str:
        return f"{_words(self)}: {self.person} gave it up ({moment(self.minute)}) and leaves it be for a while. {CURE}"


def overworked(bundle: Checked, one: Overwork) -> Overworked:
    """Return a record as it is told."""
    rule, phrase = recorded(bundle)[one.kind][one.rule], None
    if one.phrase >= 0:
        asked = bundle.phrases[one.phrase]
        phrase = Rule("phrase", bundle.relations[asked.relation].name, asked.where.file, asked.where.line)
    name = Rule(one.kind, rule.name, rule.where.file, rule.where.line)
    return Overworked(called(bundle, "person", one.person), one.minute, name, phrase, one.until)


def summed_up(found: Iterable[Overworked]) -> list[str]:
    """Return a line for each rule, however often it was too much."""
    by_rule: dict[Rule, list[Overworked]] = {}
    for one in found:
        by_rule.setdefault(one.rule, []).append(one)
    return [_line(many) for many in by_rule.values()]


def _line(many: list[Overworked]) -> str:
    first, others = many[0], len({one.person for one in many}) - 1
    if not others:
        return str(first)
    more = "another one" if others == 1 else f"{others} others"
    return f"{_words(first)}: {first.person} ({moment(first.minute)}) and {more} gave it up for a while. {CURE}"


def _words(one: Overworked) -> str:
    rule = f'{one.rule.kind} "{one.rule.name}"'
    place = f" ({one.rule.file}:{one.rule.line})" if one.rule.file else ""
    through = ""
    if one.phrase is not None:
        through = f', by the phrase "{one.phrase.name}" ({one.phrase.file}:{one.phrase.line}),'
    return f"The {rule}{place}{through} is far too much to think through"
