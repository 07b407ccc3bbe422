"""Plans: aims, when they are taken up and dropped, and the ways to reach them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import DAY, Amount, Claim, Condition, Num, Plan, Step
from muchado.bundle.slots import slots_in
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.options import take_act, take_amount
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Item, Layout, clauses
from muchado.language.text.cursor import Cursor
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.lines import Words

if TYPE_CHECKING:
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Token

PATIENCE = 3 * DAY
"""How long an aim is kept where nothing is said, in minutes."""

WORTH = 40
"""What a step scores where nothing is said."""

LAYOUT = Layout(
    "a plan",
    once=("patience", "worth", "first", "held", "put", "because"),
    many=("taken", "let", "done", "else"),
    needed={"first": "first if B is here: apologise to B", "because": 'because "{A} ..."'},
)

_SHOWING = {"held": "whoever holds back", "put": "whoever puts it off"}
"""Who shows it, by how the line begins that says what."""

Alternatives = tuple[tuple[Condition, ...], ...]


def read_plan(entry: Entry, draft: Draft) -> None:
    """Read a plan into the draft, noting mistakes."""
    errors = draft.journal.errors
    parts = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    term = draft.declared.term(entry)
    scope = Scope(draft.vocabulary, draft.journal, letters=term.letters, rule=f"plan {entry.name}")
    reader = _Reader(draft, scope)
    adopt = reader.alternatives(parts.all("taken"), ("taken", "up", "when"))
    moot = reader.alternatives(parts.all("let"), ("let", "go", "when"))
    done = reader.alternatives(parts.all("done"), ("done", "when"))
    patience = reader.patience(parts.one("patience"))
    worth = reader.worth(parts.one("worth"))
    steps = [reader.step(item) for item in (*parts.all("first"), *parts.all("else"))]
    held = reader.shown(parts.one("held"), ("held", "back", ":"), len(term.letters))
    off = reader.shown(parts.one("put"), ("put", "off", ":"), len(term.letters))
    because = draft.because(parts.one("because"), scope, flawed=draft.journal.errors > errors)
    if draft.journal.errors > errors:
        return
    term.index = len(draft.plans)
    ways = tuple(step for step in steps if step)
    roles = tuple(scope.roles)
    at = where(entry)
    plan = Plan(entry.name, term.number, roles, adopt, moot, done, patience, worth, ways, because, at, held, off)
    draft.check_later(plan, scope, entry)
    draft.plans.append(plan)


class _Reader:
    """Reads the lines of one plan."""

    def __init__(self, draft: Draft, scope: Scope) -> None:
        self._draft = draft
        self._scope = scope

    def alternatives(self, items: list[Item], words: tuple[str, ...]) -> Alternatives:
        """Read several lists of conditions, any of which will do."""
        return tuple(self._conditions(self._draft.clauses(item, *words)) for item in items)

    def _conditions(self, parts: list[list[Token]]) -> tuple[Condition, ...]:
        self._scope.begin_alternative()
        return self._draft.conditions(parts, self._scope)

    def patience(self, item: Item | None) -> int:
        """Read how long the aim is kept, in minutes."""
        return (self._draft.journal.attempt(_span, item) if item else None) or PATIENCE

    def worth(self, item: Item | None) -> Amount:
        """Read what each step scores."""
        amount = self._draft.journal.attempt(self._worth, item) if item else None
        return amount or Num(WORTH)

    def _worth(self, item: Item) -> Amount:
        line = item.line()
        line.expect("worth")
        amount = take_amount(line, self._scope)
        line.end()
        return amount

    def shown(self, item: Item | None, words: tuple[str, ...], own: int) -> Claim | None:
        """Read what one does who holds back or puts it off, speaking of those of whom the aim does: so many roles."""
        return self._draft.journal.attempt(self._shown, item, words, own) if item else None

    def _shown(self, item: Item, words: tuple[str, ...], own: int) -> Claim:
        line = item.line()
        line.expect(*words)
        at = line.here
        act = take_act(line, self._scope)
        line.end()
        if self._draft.vocabulary.terms[act.relation].kind != "act":
            raise MistakeError("E306", at, "this is no act", "name an action: look away from B")
        if any(slot >= own for slot in slots_in(act)):
            letters = " and ".join(role.letter for role in self._scope.roles[:own])
            whoever = _SHOWING[words[0]]
            raise MistakeError("E409", at, f"{whoever} does it with {letters} in mind, and nobody else")
        return act

    def step(self, item: Item) -> Step | None:
        """Read one way: `else if CONDITIONS: ACT`, or `else ACT`."""
        return self._draft.journal.attempt(self._step, item)

    def _step(self, item: Item) -> Step:
        line = item.line()
        line.at += 1
        parts = []
        if line.take_if("if"):
            if isinstance(line.tokens[-1], Cursor) and not any(token.is_word(":") for token in line.tokens):
                self._conditions(clauses(Words(line.tokens[line.at :])))
            parts = clauses(Words(_before_colon(line), item.tokens[1]))
            line.expect(":")
        found = self._conditions(parts)
        start = line.at
        act = take_act(line, self._scope)
        self._scope.keep(act, line.tokens[start : line.at])
        line.end()
        return Step(found, act)


def _before_colon(line: Words) -> list[Token]:
    found = line.words_until(":")
    if line.ended:
        raise MistakeError(
            "E209", line.here, 'a ":" and what to do are missing here', "such as: first if B is here: apologise to B"
        )
    return found


def _span(item: Item) -> int:
    line = item.line()
    line.expect("patience")
    minutes = line.span()
    line.end()
    return minutes
