"""Conditions: what is asked of the owner's mind. The shapes are those that each kind of question declares."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from muchado.bundle.degrees import THINKS
from muchado.bundle.model import (
    KNOWS,
    MEANINGS,
    OWNER,
    Compare,
    Condition,
    Counted,
    Happened,
    Here,
    Nobody,
    Num,
    Slot,
    Value,
    held,
)
from muchado.bundle.model.questions.counted import ORDINALS
from muchado.language.sentences.mentions import as_said
from muchado.language.sentences.shapes import Grammar, Parts
from muchado.language.text.diagnostics import MistakeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.sentences.scope import Scope
    from muchado.language.sentences.vocabulary import Form
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token


def read_condition(tokens: Sequence[Token], scope: Scope) -> list[Condition]:
    """Read one condition; `someone here` and `at home` make two of one.

    Raises:
        MistakeError: it cannot be read, or makes no sense.

    """
    scope.asks = True
    try:
        found = CONDITIONS.read(tokens, scope)
    finally:
        scope.asks = False
    here, bounds = scope.take_here(), scope.take_bounds()
    nobody = scope.take_nobody()
    if bounds:
        return [*here, *_bounded(found, bounds, tokens[0], alone=nobody is None)]
    if nobody is None:
        return [*here, *found]
    slot, in_sight = nobody
    if any(not isinstance(condition, Nobody) and condition.negated for condition in found):
        raise MistakeError("E309", tokens[0], '"nobody" and "not" do not go together', "say it with one of them")
    inside = found if isinstance(found[0], Here) or not in_sight else [Here(slot), *found]
    return [*here, Nobody(slot.at, tuple(inside))]


def _bounded(found: list[Condition], bounds: list[tuple[Slot, Compare]], at: Token, *, alone: bool) -> list[Condition]:
    """Give a condition with numbers that keep to bounds; where it is denied, there is no number of which it is so."""
    denied = [one for one in found if not isinstance(one, Nobody) and one.negated]
    if not denied and alone:
        return [*found, *(bound for _, bound in bounds)]
    if not alone or len(bounds) > 1:
        raise MistakeError("E309", at, "this is too much for one condition", "say it in two, with a letter: S or W")
    slot, bound = bounds[0]
    return [Nobody(slot.at, (*(one._replace(negated=False) for one in denied), bound))]


def _sentence(form: Form, parts: Parts, rest: Words) -> list[Condition]:
    """Build the condition of a bare sentence, and of when an act happened."""
    term = parts.scope.vocabulary.terms[form.relation]
    if term.happens and form.tense == "present":
        past = term.said(term.forms.past, as_said(parts.values))
        message, cure = "an act is not so or not so: it has happened", parts.anew(past)
        raise MistakeError("E305", parts.spot, message, f'say "{past}"', cure=cure)
    if form.tense == "dropped":
        raise MistakeError("E307", parts.spot, "this is no condition", 'ask "A does not mean to ..."')
    claim = parts.scope.relation(form, parts.values, alone=True)
    if term.kind == "trait" and claim.args[0] == OWNER and parts.scope.me is None:
        return [Compare(Value(term.index, None), "<" if form.negative else ">=", Num(THINKS))]
    if term.number == KNOWS and claim.args[0] == OWNER:
        message = "nobody can tell what they know from what they think"
        raise MistakeError("E306", parts.spot, message, 'say "A is sure that ..." or "A thinks that ..."')
    if term.happens and (when := _when(rest)):
        return [Happened(claim, THINKS, *when, negated=form.negative)]
    if term.happens and (often := _how_often(rest)):
        return [Counted(claim, *often, negated=form.negative)]
    return [held(term.relation(), claim, negated=form.negative)]


def _when(rest: Words) -> tuple[int, bool] | None:
    """Take when an act happened: within so many minutes, or since midnight."""
    if rest.take_if("today"):
        return 0, True
    if rest.take_if("within", "the", "last"):
        return rest.span(), False
    return None


def _how_often(rest: Words) -> tuple[int, bool] | None:
    """Take the how-manieth time it was: `for the third time`, `for at least the third time`."""
    if not rest.take_if("for"):
        return None
    more = rest.take_if("at", "least")
    rest.expect("the")
    rest.could_be(*ORDINALS)
    at, word = rest.here, rest.peek()
    if word not in ORDINALS:
        message = "here is said the how-manieth time it was"
        raise MistakeError("E209", at, message, "such as: for the third time", word, ORDINALS)
    rest.at += 1
    rest.expect("time")
    return ORDINALS.index(word) + 1, more


CONDITIONS: Grammar[list[Condition]] = Grammar(chain.from_iterable(one.shapes() for one in MEANINGS), _sentence)
"""The shapes of conditions."""
