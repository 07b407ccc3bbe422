"""What a story test watches for: happenings, said in the present tense, and how things stand meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, cast

from muchado.bundle.degrees import SURE, SUSPECTS, THINKS
from muchado.bundle.model import SPOT_KINDS
from muchado.bundle.model.questions.same import BeingTheSame
from muchado.bundle.model.questions.together import BeingTogether
from muchado.bundle.stories import AimSet, Done, Happening, IsHeld, IsSo, Learned, Met, Reply, State
from muchado.language.sentences.mentions import as_said
from muchado.language.sentences.shapes import Grammar, Parts
from muchado.language.stories.felt import is_felt, take_felt
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.words import across

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.model import Term
    from muchado.bundle.model.questions.meaning import Build
    from muchado.language.sentences.scope import Scope
    from muchado.language.sentences.vocabulary import Form


_NO_HAPPENING = "this is so or not so, it does not happen", 'put it after "while", or say who learns that it is so'

_FELT = "E321"
"""The mistake that a feeling is said otherwise than as an amount."""


class Seen(NamedTuple):
    """A happening as it was said. `denied`: it does not happen, or nobody does it. `who`: the one who answers."""

    happening: Happening
    denied: bool = False
    who: Term | None = None


def take_happening(line: Words, scope: Scope) -> Seen:
    """Take a happening; what follows it stays on the line.

    Raises:
        MistakeError: there is none.

    """
    at = line.here
    if line.ended:
        raise MistakeError("E605", at, "something that happens is missing here", "such as: someone comforts Ino")
    mark = scope.mark()
    try:
        seen, length = _HAPPENINGS.begin(line.tokens[line.at :], scope)
    except MistakeError as mistake:
        scope.back_to(mark)
        left = line.tokens[line.at :]
        if _is_state(Words(left), scope):
            raise MistakeError("E602", across(left), *_NO_HAPPENING) from mistake
        raise
    line.at += length
    if scope.take_here():
        raise MistakeError("E309", at, '"here" cannot stand in a test', "leave it out")
    if scope.take_nobody():
        if seen.denied:
            raise MistakeError("E309", at, '"nobody" and "not" do not go together', "say it with one of them")
        return seen._replace(denied=True)
    return seen


def _is_state(line: Words, scope: Scope) -> bool:
    """Whether all that stands on a line is how things stand.

    Raises:
        MistakeError: it is about a feeling, and not said as one.

    """
    mark = scope.mark()
    felt = is_felt(line, scope)
    try:
        take_state(line, scope)
    except MistakeError as mistake:
        if felt or mistake.code == _FELT:
            raise
        return False
    finally:
        scope.back_to(mark)
    return line.ended


def take_state(line: Words, scope: Scope) -> State:
    """Take how things stand, after `while`.

    Raises:
        MistakeError: there is nothing of the kind.

    """
    at = line.here
    if line.ended:
        raise MistakeError("E604", at, 'something that is so is missing after "while"', "such as: while B dates C")
    start = line.at
    state: State
    if is_felt(line, scope):
        state = take_felt(line, scope)
    else:
        state, length = _begun(line, scope)
        line.at += length
    scope.keep(state, line.tokens[start : line.at])
    if scope.take_here() or scope.take_nobody():
        raise MistakeError("E309", at, '"nobody" and "here" cannot stand after "while"', "say who it is")
    return state


def _begun(line: Words, scope: Scope) -> tuple[State, int]:
    try:
        return _STATES.begin(line.tokens[line.at :], scope)
    except MistakeError as mistake:
        if mistake.code == _FELT:
            hint = "say how much: Ben's anger toward Ada is at least 40"
            raise MistakeError(_FELT, mistake.at, mistake.message, hint) from mistake
        raise


# ---------------------------------------------------------------- happenings


def _happens(form: Form, parts: Parts, _rest: Words) -> Seen:
    scope = parts.scope
    term = scope.vocabulary.terms[form.relation]
    claim = scope.relation(form, parts.values)
    if term.kind == "aim":
        return Seen(AimSet(claim, form.tense == "present"), form.negative)
    if not term.happens:
        raise MistakeError("E602", parts.spot, *_NO_HAPPENING)
    if form.tense != "present":
        present = term.said(term.forms.present, as_said(parts.values))
        message, cure = "what is looked for is said in the present tense", parts.anew(present)
        raise MistakeError("E602", parts.spot, message, f'say "{present}"', cure=cure)
    return Seen(Done(claim), form.negative)


def _learns(least: int, *, told: bool = False, turned: bool = False, denied: bool = False) -> Callable[[Parts], Seen]:
    def build(parts: Parts) -> Seen:
        person, teller = parts.term(0), parts.term(1) if told else None
        at = 2 if told else 1
        contrary = parts.denies(at)
        return Seen(Learned(person, parts.claim(at, negative=True), least, contrary, turned, teller), denied)

    return build


def _meets(*, found: bool, denied: bool = False) -> Callable[[Parts], Seen]:
    return lambda parts: Seen(Met(parts.term(0), parts.term(1), found), denied)


def _replies(*, negated: bool) -> Callable[[Parts], Seen]:
    return lambda parts: Seen(Reply(parts.word(1), negated), who=parts.term(0))


def _happening_shapes() -> Iterator[tuple[str, Callable[[Parts], Seen]]]:
    for what in ("that {claim}", "{said}"):
        yield f"{{person}} learns {what}", _learns(SUSPECTS)
        yield f"{{person}} does not learn {what}", _learns(SUSPECTS, denied=True)
        yield f"{{person}} learns from {{person}} {what}", _learns(SUSPECTS, told=True)
    yield "{person} comes to think that {claim}", _learns(THINKS)
    yield "{person} becomes sure that {claim}", _learns(SURE)
    yield "{person} is astonished that {claim}", _learns(SUSPECTS, turned=True)
    for verb, base, found in (("meets", "meet", True), ("misses", "miss", False)):
        yield f"{{person}} {verb} {{person}}", _meets(found=found)
        yield f"{{person}} does not {base} {{person}}", _meets(found=found, denied=True)
    yield "{person} {answers}", _replies(negated=False)
    yield "{person} does not {answer}", _replies(negated=True)


_HAPPENINGS: Grammar[Seen] = Grammar(_happening_shapes(), _happens)

# ---------------------------------------------------------------- how things stand

_ON_RECORD = frozenset({"status", "in", "aim", *SPOT_KINDS})
"""Kinds of relation that are so or not so in the world's own record."""


def _stands(form: Form, parts: Parts, _rest: Words) -> State:
    scope = parts.scope
    term = scope.vocabulary.terms[form.relation]
    if term.kind not in _ON_RECORD or form.tense != "present":
        raise MistakeError(
            "E604",
            parts.spot,
            "nobody keeps a record of this",
            "ask for a status, a place, a thing or an aim, for a feeling (while B's love toward C is at least 40), "
            "or for what somebody thinks: while B thinks that ...",
        )
    return IsSo(scope.relation(form, parts.values), form.negative)


def _believes(least: int, *, doubts: bool = False, negated: bool = False) -> Callable[[Parts], State]:
    def build(parts: Parts) -> State:
        contrary = parts.denies(1)
        if contrary and doubts:
            raise parts.untangled(negated=negated)
        return IsHeld(parts.term(0), parts.claim(1, negative=True), least, doubts or contrary, negated)

    return build


def _knows(*, true: bool = True, negated: bool = False) -> Callable[[Parts], State]:
    def build(parts: Parts) -> State:
        held = parts.term(0), parts.claim(1, negative=True)
        return IsHeld(*held, THINKS, denied=parts.denies(1), negated=negated, true=true)

    return build


def _state_shapes() -> Iterator[tuple[str, Callable[[Parts], State]]]:
    for verb, base, least in (
        ("suspects", "suspect", SUSPECTS),
        ("thinks", "think", THINKS),
        ("believes", "believe", THINKS),
    ):
        yield f"{{person}} {verb} that {{claim}}", _believes(least)
        yield f"{{person}} does not {base} that {{claim}}", _believes(least, negated=True)
    yield "{person} knows that {claim}", _knows()
    yield "{person} does not know that {claim}", _knows(negated=True)
    yield "{person} wrongly believes that {claim}", _knows(true=False)
    yield "{person} is sure that {claim}", _believes(SURE)
    yield "{person} is not sure that {claim}", _believes(SURE, negated=True)
    yield "{person} doubts that {claim}", _believes(SUSPECTS, doubts=True)
    for text, build in chain(BeingTogether.shapes(), BeingTheSame.shapes()):
        if " that " not in text:
            yield text, _first(build)


def _first(build: Build) -> Callable[[Parts], State]:
    return lambda parts: cast("State", build(parts)[0])


_STATES: Grammar[State] = Grammar(_state_shapes(), _stands)
