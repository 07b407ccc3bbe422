"""A declared sentence in other words, in all its forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.sentences.terms import declared
from muchado.language.sentences.vocabulary import Vocabulary
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.words import SourceLine, Token

if TYPE_CHECKING:
    from muchado.language.sentences.vocabulary import Term
    from muchado.language.service.reading import Reading
    from muchado.language.text.tree import Name


def resaid(reading: Reading, name: Name, new: str) -> dict[str, str]:
    """Give how each form of a sentence is said in other words, shape by shape.

    Raises:
        MistakeError: the new words are no sentence, or have other roles.

    """
    quoted = Token("text", new, SourceLine("", 1, f'"{new}"', library=False), 1, len(new) + 2)
    term = reading.compiled.draft.declared.terms.get((name.kind, name.called)) if reading.compiled else None
    if term is None:
        raise MistakeError("E301", quoted, "it is not declared")
    if term.at is not None and ", past " in term.at.line.text:
        raise MistakeError("E314", quoted, "its past is declared with it, and would be another")
    other = declared(quoted, new, term.kind, term.number)
    if other.letters != term.letters:
        raise MistakeError("E314", quoted, f"its roles are {', '.join(term.letters)}, in this order")
    return dict(zip(_shapes(term), _shapes(other), strict=True))


def _shapes(term: Term) -> list[str]:
    """Give all the ways in which a sentence is said."""
    vocabulary = Vocabulary()
    known = len(vocabulary.sentences.texts)
    term.number, number = len(vocabulary.terms), term.number
    vocabulary.declare(term)
    term.number = number
    return [*vocabulary.sentences.texts[known:], *vocabulary.bases.texts]
