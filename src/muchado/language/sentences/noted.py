"""What the words of a clause mean that has been read, kept in the tree of a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from muchado.language.sentences.mentions import Mention
from muchado.language.sentences.patterns import DeadEnd, Piece
from muchado.language.text.tree import ANSWER, KIND

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.sentences.clause import Clause
    from muchado.language.sentences.patterns import Match, Patterns
    from muchado.language.sentences.vocabulary import Form, Vocabulary
    from muchado.language.text.tree import Tree

T = TypeVar("T")

BLOCKS = {"act": "action", "aim": "plan"}
"""The kinds of block that declare a sentence of a kind, where they are called otherwise."""

_HOW_SURE = "how sure A is that"
_CLAIM_AT = len(_HOW_SURE.split())


def note_sentence(clause: Clause, found: Match[Form], at: int = 0) -> None:
    """Keep what a declared sentence means, and what fills it."""
    note_shape(clause, clause.vocabulary.sentences, found, at, found.meaning.relation)


def note_shape(clause: Clause, shapes: Patterns[T], found: Match[T], at: int = 0, relation: int | None = None) -> None:
    """Keep what fills a shape, and that its own words stand for a `relation`, if they do."""
    tree = clause.vocabulary.tree
    if tree is None:
        return
    pieces = shapes.pieces(found, clause.tokens, at, clause)
    if relation is not None:
        _note_words(clause, pieces, relation, tree)
    for piece in pieces:
        if piece.hole:
            note_hole(clause, piece.hole, piece.start, piece.end)


def note_hole(clause: Clause, kind: str, start: int, end: int) -> None:
    """Keep what the words mean that fill a hole of a kind."""
    tree = clause.vocabulary.tree
    if tree is not None and kind in _FILLED:
        _FILLED[kind](clause, start, end, tree)


def _note_words(clause: Clause, pieces: Sequence[Piece], relation: int, tree: Tree) -> None:
    term = clause.vocabulary.terms[relation]
    words = [clause.tokens[piece.start] for piece in pieces if not piece.hole]
    if term.at is None:  # the language's own
        return
    if term.kind == "trait":
        tree.note("trait", term.name, words[-len(term.name.split()) :])
        return
    if term.group:
        tree.note("people", term.group, words[-len(term.group.split()) :])
        return
    shape = " ".join(f"{{{piece.hole}}}" if piece.hole else clause.word(piece.start) for piece in pieces)
    tree.note(BLOCKS.get(term.kind, term.kind), term.name, words, shape=shape)


# ---------------------------------------------------------------- what fills holes


def _named(kind: str, known: Callable[[Vocabulary], dict[str, int]]) -> Filled:
    def note(clause: Clause, start: int, end: int, tree: Tree) -> None:
        found = clause.read(kind, start)
        value = found[0] if found else None
        written = isinstance(value, Mention) and value.how == "name" and value.token.width
        if written and clause.word(start) in known(clause.vocabulary):
            tree.names(kind, clause.tokens[start:end])

    return note


def _claim(clause: Clause, start: int, _end: int, _tree: Tree) -> None:
    found = clause.vocabulary.sentences.longest(clause.tokens, start, clause, DeadEnd())
    letter = clause.tokens[start].kind == "letter" and clause.read("said", start)
    if found and not letter:
        note_sentence(clause, found, start)


def _trait(clause: Clause, start: int, end: int, tree: Tree) -> None:
    tree.names("trait", clause.tokens[start:end])


def _holiday(clause: Clause, start: int, end: int, tree: Tree) -> None:
    tree.names("holiday", clause.tokens[start:end])


def _kind(clause: Clause, start: int, end: int, tree: Tree) -> None:
    tree.names(KIND, clause.tokens[start:end])


def _answer(kind: str) -> Filled:
    def note(clause: Clause, start: int, end: int, tree: Tree) -> None:
        found = clause.read(kind, start)
        if found:
            tree.note(ANSWER, str(found[0]), clause.tokens[start:end])

    return note


def _amount(clause: Clause, start: int, end: int, tree: Tree) -> None:
    """Keep the names in an amount: of whom it is, of feelings and traits, and of what is thought."""
    for at in range(start, end):
        if at in clause.measured:
            kind, after = clause.measured[at]
            tree.names(kind, clause.tokens[at:after])
        elif clause.tokens[at].kind == "name":
            note_hole(clause, "person", at, at + 1)
        elif at - start >= _CLAIM_AT and clause.words(at - _CLAIM_AT, _HOW_SURE):
            _claim(clause, at, end, tree)


Filled = Callable[["Clause", int, int, "Tree"], None]

_FILLED: dict[str, Filled] = {
    "person": _named("person", lambda vocabulary: vocabulary.people),
    "place": _named("place", lambda vocabulary: vocabulary.places),
    "thing": _named("thing", lambda vocabulary: vocabulary.things),
    "claim": _claim,
    "trait": _trait,
    "holiday": _holiday,
    "kind": _kind,
    "answer": _answer("answer"),
    "answers": _answer("answers"),
    "amount": _amount,
}
