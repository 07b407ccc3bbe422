"""What the second pass gathers, and what the checks look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from muchado.bundle.model import OWNER, Role, Where
from muchado.bundle.slots import slots_in
from muchado.language.sentences.conditions import read_condition
from muchado.language.text.bodies import Item, clauses
from muchado.language.text.letters import KINDS
from muchado.language.text.letters import OWNER as OWNER_LETTER
from muchado.language.text.texts import take_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.model import (
        Action,
        Claim,
        Condition,
        Drift,
        Musing,
        Phrase,
        Plan,
        Reaction,
        Retelling,
        Topic,
        Want,
    )
    from muchado.bundle.searches import Rule
    from muchado.language.sentences.declare import Declared
    from muchado.language.sentences.scope import Scope
    from muchado.language.sentences.vocabulary import Vocabulary
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Spot, Token


_ANYBODY = tuple(Role(letter, kind) for letter, kind in KINDS.items())


@dataclass(frozen=True, slots=True)
class Written:
    """A rule, and where its block and its letters stand in the text."""

    rule: Rule
    scope: Scope
    token: Token


@dataclass(slots=True)
class Draft:
    """The rules and actions read so far. `written` are those that search: to be checked when all phrases are known."""

    declared: Declared
    journal: Journal
    actions: list[Action] = field(default_factory=list)
    wants: list[Want] = field(default_factory=list)
    reactions: list[Reaction] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)
    phrases: list[Phrase] = field(default_factory=list)
    drifts: list[Drift] = field(default_factory=list)
    retellings: list[Retelling] = field(default_factory=list)
    topics: list[Topic] = field(default_factory=list)
    thoughts: list[Musing] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)
    _doing: dict[int, list[Action]] = field(default_factory=dict)

    def aside(self, journal: Journal) -> Draft:
        """Give a draft to read more into, so that this one stays as it is."""
        return Draft(
            self.declared,
            journal,
            [*self.actions],
            [*self.wants],
            [*self.reactions],
            [*self.plans],
            [*self.phrases],
            [*self.drifts],
            [*self.retellings],
            [*self.topics],
            [*self.thoughts],
            [],
            {relation: [*actions] for relation, actions in self._doing.items()},
        )

    def table(self, kind: str) -> list[Any]:
        """The rules that blocks of a kind become."""
        return cast("list[Any]", getattr(self, f"{kind}s"))

    @property
    def vocabulary(self) -> Vocabulary:
        """All that can be said and named."""
        return self.declared.vocabulary

    def clauses(self, item: Item | None, *words: str) -> list[list[Token]]:
        """Split what follows the first words of a line at `and`; nothing if there is no line."""
        if item is None:
            return []
        line = item.line()

        def split() -> list[list[Token]]:
            line.expect(*words)
            return clauses(line)

        return self.journal.attempt(split) or []

    def conditions(self, parts: Iterable[list[Token]], scope: Scope) -> tuple[Condition, ...]:
        """Read conditions, noting the mistakes of each."""
        return tuple(condition for part in parts for condition in self._condition(part, scope))

    def _condition(self, part: list[Token], scope: Scope) -> list[Condition]:
        found = self.journal.attempt(read_condition, part, scope) or []
        scope.forget()
        for condition in found:
            scope.keep(condition, part)
        return found

    def because(self, item: Item | None, scope: Scope, *, flawed: bool) -> str:
        """Read the reason that "why" gives; in a flawed rule any role may stand in it."""
        if item is None:
            return ""
        line = item.line()
        line.at += 1
        roles = _ANYBODY if flawed else scope.roles
        return self.journal.attempt(take_text, line, roles, self.journal) or ""

    def phrase(self, relation: int) -> Phrase | None:
        """Give the phrase that a relation is, None if it is none or could not be read."""
        term = self.vocabulary.terms[relation]
        return self.phrases[term.index] if term.kind == "phrase" and term.index >= 0 else None

    def check_later(self, rule: Rule, scope: Scope, entry: Entry) -> None:
        """Have it checked later that a rule's conditions find all roles that it speaks of."""
        self.written.append(Written(rule, scope, entry.token))

    def add_action(self, entry: Entry, action: Action) -> None:
        """Keep an action, to be found by what it is and what it counts as."""
        self.declared.term(entry).index = len(self.actions)
        self.actions.append(action)
        for relation in dict.fromkeys((action.relation, *(deed.relation for deed in action.counts_as))):
            self._doing.setdefault(relation, []).append(action)

    def put_action(self, at: int) -> bool:
        """Put the last action in the place of another that is done, answered and counted alike."""
        action, before = self.actions.pop(), self.actions[at]
        self.actions[at] = action
        self.vocabulary.terms[action.relation].index = at
        for doing in self._doing.values():
            if doing[-1] is action:
                doing[doing.index(before)] = doing.pop()
        return True

    def parties(self, claim: Claim) -> list[int]:
        """Give the roles that an act finds by itself: those who must be present. For a deed, the second."""
        term = self.vocabulary.terms[claim.relation]
        if term.kind == "deed":
            parties: Iterable[int] = (1,)
        elif term.index >= 0:
            parties = self.actions[term.index].parties
        else:
            parties = range(len(claim.args))
        return [slot for i in parties if i < len(claim.args) for slot in slots_in(claim.args[i])]

    def answers(self, relation: int) -> frozenset[str]:
        """Give the ways in which an act, or any that counts as a deed, may be answered."""
        return frozenset(answer.name for action in self._doing.get(relation, ()) for answer in action.answers)

    def check_answer(self, at: Token | Spot, claim: Claim, answer: str) -> None:
        """Note a want for an answer that the act does not have, or that is not A's to give."""
        term = self.vocabulary.terms[claim.relation]
        if term.kind == "act" and term.index < 0:
            return  # the act could not be read
        known = sorted(self.answers(claim.relation))
        name = self.vocabulary.terms[claim.relation].name
        if answer not in known:
            hint = f"it can be answered so: {', '.join(known)}" if known else "nobody answers it"
            self.journal.error("E109", at, f'"{name}" is never answered by "{answer}"', hint)
        elif claim.args[0] == OWNER or OWNER not in [claim.args[i] for i in self.answerers(claim.relation)]:
            self.journal.error("E415", at, "this answer is not A's to give", self._turned(claim))

    def _turned(self, claim: Claim) -> str:
        """Say how an act is done to A."""
        term = self.vocabulary.terms[claim.relation]
        answerers = self.answerers(claim.relation)
        swapped = {OWNER_LETTER: "B"} | {term.letters[at]: OWNER_LETTER for at in answerers if at >= 0}
        letters = [swapped.get(letter, letter) for letter in term.letters]
        return f"let the act be done to A: when {term.forms.present.format(*letters)}"

    def answerers(self, relation: int) -> list[int]:
        """Give who answers an act, by argument; of a deed the second."""
        term = self.vocabulary.terms[relation]
        if term.kind == "act" and term.index >= 0:
            return [self.actions[term.index].answerer]
        return [1] if len(term.letters) > 1 else []


def where(entry: Entry) -> Where:
    """Give the place of a block, for "why"."""
    line = entry.token.line
    return Where(line.file, line.number)
