"""Occasions: what sets a reaction off, and the acts that ask for an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Trigger
from muchado.bundle.model.closed import TriggerKind
from muchado.language.sentences.clause import Clause
from muchado.language.sentences.mentions import as_said
from muchado.language.sentences.noted import note_sentence
from muchado.language.sentences.shapes import Grammar, Parts
from muchado.language.text.diagnostics import MistakeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.language.sentences.scope import Scope
    from muchado.language.sentences.vocabulary import Form
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token

Shape = tuple[str, Callable[[Parts], Trigger]]


def read_occasion(tokens: Sequence[Token], scope: Scope) -> Trigger:
    """Read what sets a reaction off.

    Raises:
        MistakeError: it is no occasion.

    """
    trigger = _OCCASIONS.read(tokens, scope)
    if scope.take_nobody() or scope.take_here():
        raise MistakeError("E309", tokens[0], 'an occasion is about somebody: "nobody" and "here" cannot stand in it')
    return trigger


def read_act(tokens: Sequence[Token], scope: Scope) -> Claim | None:
    """Read an act as it happens ("B asks A to tell C that P"); None if the words say something else."""
    clause = Clause(tokens, scope.vocabulary)
    said = scope.vocabulary.sentences.longest(tokens, 0, clause, clause.dead_end)
    if said is None or said.end != len(tokens) or said.meaning.negative or said.meaning.tense != "present":
        return None
    if not scope.vocabulary.terms[said.meaning.relation].happens:
        return None
    note_sentence(clause, said)
    return scope.relation(said.meaning, said.values)


def _act(form: Form, parts: Parts, _rest: Words) -> Trigger:
    term = parts.scope.vocabulary.terms[form.relation]
    if not term.happens:
        raise MistakeError(
            "E306",
            parts.spot,
            "this is no occasion: it is so or not so, it does not happen",
            f'say "A learns that {term.forms.present.format(*_others(term.letters))}"',
        )
    if form.tense != "present" or form.negative:
        raise MistakeError(
            "E305",
            parts.spot,
            "an occasion is said as it happens, in the present tense",
            f'say "{term.said(term.forms.present, as_said(parts.values))}", or "A learns that ..." for what is over',
        )
    return Trigger("act", parts.scope.relation(form, parts.values))


def _others(letters: str) -> str:
    """Move people's letters on by one, so that A is left out."""
    return "".join(chr(ord(letter) + 1) if letter < "L" else letter for letter in letters)


def _learned(kind: TriggerKind, at: int) -> Callable[[Parts], Trigger]:
    def build(parts: Parts) -> Trigger:
        parts.owner(0)
        person = parts.term(1) if at > 1 else None
        denied = parts.denies(at)
        return Trigger(kind, parts.claim(at, negative=True), person, denied)

    return build


def _proved_false(parts: Parts) -> Trigger:
    parts.owner(0)
    return Trigger("learns", parts.claim(1), None, denied=True)


def _aim(kind: TriggerKind) -> Callable[[Parts], Trigger]:
    def build(parts: Parts) -> Trigger:
        parts.owner(0)
        return Trigger(kind, parts.claim(1))

    return build


def _person(kind: TriggerKind) -> Callable[[Parts], Trigger]:
    def build(parts: Parts) -> Trigger:
        parts.owner(0)
        return Trigger(kind, None, parts.term(1))

    return build


def _shapes() -> Iterator[Shape]:
    yield "{person} learns that {claim}", _learned("learns", 1)
    yield "{person} sees that {claim}", _learned("sees", 1)
    yield "{person} is astonished that {claim}", _learned("astonished", 1)
    yield "{person} learns {said}", _learned("learns", 1)
    yield "{person} sees {said}", _learned("sees", 1)
    yield "{person} learns that {said} is false", _proved_false
    yield "{person} attains {said}", _aim("attains")
    yield "{person} gives up {said}", _aim("gives up")
    yield "{person} hears from {person} that {claim}", _learned("told", 2)
    yield "{person} hears from {person} {said}", _learned("told", 2)
    yield "{person} meets {person}", _person("meets")
    yield "{person} misses {person}", _person("misses")
    yield "a day begins", lambda _: Trigger("day")


_OCCASIONS: Grammar[Trigger] = Grammar(_shapes(), _act)
