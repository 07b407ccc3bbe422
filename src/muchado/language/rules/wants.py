"""Wants: what speaks for or against doing something, or answering so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Amount, Claim, Num, Sum, Want
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.clause import Clause
from muchado.language.sentences.occasions import read_act
from muchado.language.sentences.options import take_act, take_amount, take_answer
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Item, Layout
from muchado.language.text.diagnostics import CLOSED_MIND, MistakeError
from muchado.language.text.words import across, before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.bodies import Sections
    from muchado.language.text.diagnostics import Cure
    from muchado.language.text.entries import Entry
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token

LAYOUT = Layout(
    "a want",
    once=("wants", "may", "when", "because"),
    needed={"wants": "A wants to ... by 30", "because": 'because "{A} ..."'},
    instead={"wants": "may"},
)

Wanted = tuple[Claim | None, str, Amount]


def read_want(entry: Entry, draft: Draft) -> None:
    """Read a want into the draft, noting mistakes."""
    errors = draft.journal.errors
    draft.journal.attempt(entry.line().end)
    parts = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    scope = Scope(draft.vocabulary, draft.journal, rule=f"want {entry.name}")
    when = draft.clauses(parts.one("when"), "when")
    wants = parts.one("wants") or parts.one("may")
    draft.journal.attempt(_one_of_both, parts)
    occasion = draft.journal.attempt(_occasion, wants, when, scope)
    wanted = draft.journal.attempt(_wanted, wants, scope, is_answer=occasion is not None)
    conditions = draft.conditions(when[1:] if occasion else when, scope)
    because = draft.because(parts.one("because"), scope, flawed=draft.journal.errors > errors)
    if wanted is None or draft.journal.errors > errors:
        return
    option, answer, amount = wanted
    claim = occasion or option
    if claim is None:
        return
    if wants is not None:
        scope.keep(option, wants.tokens)
        scope.keep(amount, wants.tokens)
    idle = parts.one("wants") is None
    want = Want(entry.name, tuple(scope.roles), claim, answer, amount, conditions, because, where(entry), idle)
    draft.check_later(want, scope, entry)
    if answer:
        draft.check_answer(across(when[0]), claim, answer)
    draft.wants.append(want)


def _one_of_both(parts: Sections) -> None:
    """Tell of a want that does not know whether it wants anything."""
    wants, may = parts.one("wants"), parts.one("may")
    if wants is not None and may is not None:
        raise MistakeError("E212", may.spot, "this is wanted already", "let one of the two lines stand")


def _occasion(wants: Item | None, when: Sequence[Sequence[Token]], scope: Scope) -> Claim | None:
    """Read the act that is answered, where an answer is wanted."""
    return read_act(when[0], scope) if when and not _names_act(wants, scope) else None


def _names_act(item: Item | None, scope: Scope) -> bool:
    """Say whether an act is wanted, and not an answer of the same name."""
    tokens = item.tokens if item else []
    start = next((i + 1 for i, token in enumerate(tokens) if token.is_word("to", "may")), len(tokens))
    clause = Clause(tokens, scope.vocabulary)
    act = scope.vocabulary.bases.longest(tokens, start, clause, clause.dead_end)
    answer = scope.vocabulary.answers.longest(tokens, start, clause, clause.dead_end)
    return act is not None and (answer is None or answer.end < act.end)


def _wanted(item: Item | None, scope: Scope, *, is_answer: bool) -> Wanted | None:
    """Read `A wants to break up with B by 40`: the option or answer, and how much."""
    if item is None:
        return None
    line = item.line()
    if line.peek() != "A":
        said, hint = "a want is about A, the one who chooses", "begin with: A wants to"
        cure: Cure = [(before(line.here), "A ")] if line.peek() == "wants" else ()
        raise MistakeError(CLOSED_MIND, line.here, said, hint, cure=cure)
    line.expect("A")
    if line.take_if("may"):
        return _idle(line, scope, is_answer=is_answer)
    line.expect("wants")
    against = line.take_if("not")
    line.expect("to")
    option, answer = (None, take_answer(line, scope)) if is_answer else (_option(line, scope), "")
    if not line.take_if("by"):
        cure = [(line.here, "by")] if line.peek() in {"with", "at", "for"} else ()
        said = '"by" and an amount are missing here'
        raise MistakeError("E213", line.here, said, "say how much it counts: by 30", cure=cure)
    amount = take_amount(line, scope)
    line.end()
    return option, answer, Sum((), (amount,)) if against else amount


def _idle(line: Words, scope: Scope, *, is_answer: bool) -> Wanted:
    """Read the rest of `A may whistle`: nothing speaks for it."""
    if is_answer:
        raise MistakeError(
            "E306", line.here, "an answer is wanted, or the first is given", "write: A wants to ... by 30"
        )
    option = _option(line, scope)
    line.end()
    return option, "", Num(0)


def _option(line: Words, scope: Scope) -> Claim:
    """Take an act, or tell that an answer needs its occasion."""
    start = line.at
    try:
        return take_act(line, scope)
    except MistakeError as mistake:
        line.at = start
        if " ".join(token.text for token in line.words_until("by")) in scope.vocabulary.answers.texts:
            token = line.tokens[start]
            message = f'"{token.text}" is an answer: the first condition has to be the act that is answered'
            raise MistakeError("E306", token, message, "such as: when B asks A to ...") from mistake
        raise
