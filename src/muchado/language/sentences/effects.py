"""Effects: how a reaction changes its owner's mind, and how an act changes the world."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from muchado.bundle.degrees import BEING_SURE, SUSPECTING, THINKING
from muchado.bundle.model import (
    HAS,
    OWNER,
    SPOT_KINDS,
    Adopt,
    Drop,
    Give,
    Go,
    Inform,
    Leave,
    LookInto,
    MindEffect,
    Put,
    Read,
    SetStatus,
    Shift,
    Think,
    UseUp,
    Value,
    WorldEffect,
    Write,
)
from muchado.bundle.model.closed import Course
from muchado.language.sentences.shapes import Grammar, Parts
from muchado.language.text.diagnostics import CLOSED_MIND, MistakeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.language.sentences.scope import Scope
    from muchado.language.sentences.vocabulary import Form
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token

TAKES_IT = 65
"""How sure one is of what one takes to be so without having tried it: enough to act on, no more."""

_NOT_OF_THE_MIND = (
    "a reaction changes only the mind of A: what A feels, thinks and means to do",
    'say it of A, such as "A thinks that ..."; the world is changed by actions, with "afterwards"',
)
_NOT_OF_THE_WORLD = (
    "what follows from an act changes the world, not a mind",
    "let a reaction change the minds of those who take part or see it",
)

T = TypeVar("T")
Mind = Callable[[Parts], MindEffect]
World = Callable[[Parts], WorldEffect]


def read_mind_effect(tokens: Sequence[Token], scope: Scope) -> MindEffect:
    """Read what a reaction does to its owner's mind.

    Raises:
        MistakeError: it is no such effect, or touches the world or another mind.

    """
    return _read(_MIND, tokens, scope, _NOT_OF_THE_MIND)


def read_world_effect(tokens: Sequence[Token], scope: Scope) -> WorldEffect:
    """Read what an act does to the world.

    Raises:
        MistakeError: it is no such effect, or touches a mind.

    """
    return _read(_WORLD, tokens, scope, _NOT_OF_THE_WORLD)


def _read(grammar: Grammar[T], tokens: Sequence[Token], scope: Scope, beyond: tuple[str, str]) -> T:
    """Read an effect; `beyond` says what is wrong with one on a mind that it cannot touch."""
    try:
        effect = grammar.read(tokens, scope)
    except MistakeError as mistake:
        if mistake.code != CLOSED_MIND:
            raise
        raise MistakeError("E406", mistake.at, *beyond) from mistake
    if scope.take_nobody() or scope.take_here():
        raise MistakeError(
            "E309", tokens[0], '"nobody" and "here" cannot stand in an effect', "ask in a condition who it is"
        )
    return effect


# ---------------------------------------------------------------- on the mind


def _shift(how: Course) -> Mind:
    def build(parts: Parts) -> MindEffect:
        value = parts.amount(0)
        if not isinstance(value, Value):
            raise MistakeError("E306", parts.spot, "only a feeling or mood can rise or fall")
        quality = parts.scope.vocabulary.scale(value.quality)
        if quality.kind == "trait":
            raise MistakeError("E306", parts.spot, "traits never change", "let a mood or a feeling change")
        return Shift(value.quality, value.target, how, parts.amount(1))

    return build


def _think(sure: int, *, assumed: bool = False) -> Mind:
    def build(parts: Parts) -> MindEffect:
        parts.owner(0)
        if sure < 0 and parts.denies(1):
            raise parts.untangled()
        return Think(parts.claim(1, negative=sure > 0), -sure if parts.denies(1) else sure, assumed)

    return build


def _mind_sentence(form: Form, parts: Parts, _rest: Words) -> MindEffect:
    """Build what concerns an aim; anything else would change the world or another mind."""
    term = parts.scope.vocabulary.terms[form.relation]
    if term.kind != "aim":
        raise MistakeError(
            "E406",
            parts.spot,
            *_NOT_OF_THE_MIND,
        )
    parts.owner(0)
    if form.negative:
        raise MistakeError("E307", parts.spot, "an aim is taken up or dropped", 'say "A no longer means to ..."')
    aim = parts.scope.relation(form, parts.values)
    return Drop(aim) if form.tense == "dropped" else Adopt(aim)


def _mind_shapes() -> Iterator[tuple[str, Mind]]:
    yield "{amount} rises by {amount}", _shift("rises")
    yield "{amount} falls by {amount}", _shift("falls")
    yield "{amount} becomes {amount}", _shift("becomes")
    yield "{amount} rises no higher than {amount}", _shift("limited")
    yield "{person} takes it that {claim}", _think(TAKES_IT, assumed=True)
    yield "{person} suspects that {claim}", _think(SUSPECTING)
    yield "{person} thinks that {claim}", _think(THINKING)
    yield "{person} is sure that {claim}", _think(BEING_SURE)
    yield "{person} doubts that {claim}", _think(-SUSPECTING)
    yield "{person} no longer thinks that {claim}", _think(0)


_MIND: Grammar[MindEffect] = Grammar(_mind_shapes(), _mind_sentence)

# ---------------------------------------------------------------- on the world


def _world_sentence(form: Form, parts: Parts, rest: Words) -> WorldEffect:
    term = parts.scope.vocabulary.terms[form.relation]
    if term.number == HAS and not form.negative:
        holder, thing = parts.values
        return Give(parts.scope.argument(thing), parts.scope.argument(holder))
    if term.kind in SPOT_KINDS and term.number != HAS and not form.negative:
        return Put(parts.scope.relation(form, parts.values))
    if term.kind != "status":
        raise _not_of_the_world(parts, term.kind)
    claim = parts.scope.relation(form, parts.values)
    if "number" in term.roles and not form.negative:
        by = 1 if rest.take_if("more") else -1 if rest.take_if("less") else 0
        return SetStatus(claim, on=True, by=by)
    minutes = rest.span() if rest.take_if("for") else 0
    return SetStatus(claim, not form.negative, minutes)


def _not_of_the_world(parts: Parts, kind: str) -> MistakeError:
    if kind in {"act", "deed"}:
        return MistakeError("E306", parts.spot, "an act does not follow from an act", "write a want or a plan for it")
    return MistakeError(
        "E406",
        parts.spot,
        *_NOT_OF_THE_WORLD,
    )


def _refuse_mind(parts: Parts) -> WorldEffect:
    raise _not_of_the_world(parts, "mind")


def _inform(parts: Parts) -> WorldEffect:
    """Build who hears what: where it is the actor who hears it, it is the word of the one who answers."""
    return Inform(parts.claim(1), parts.term(0) == OWNER)


def _look_into(parts: Parts) -> WorldEffect:
    parts.owner(0)
    return LookInto(parts.term(1))


def _world_shapes() -> Iterator[tuple[str, World]]:
    yield "{person} goes to {place}", lambda p: Go(p.term(0), p.term(1), whole=True)
    yield "{person} goes toward {place}", lambda p: Go(p.term(0), p.term(1))
    yield "{thing} is gone", lambda p: UseUp(p.term(0))
    yield "{thing} is left here", lambda p: Leave(p.term(0))
    yield "{person} looks into {thing}", _look_into
    yield "{thing} says that {claim}", lambda p: Write(p.term(0), p.claim(1))
    yield "{thing} says {said}", lambda p: Write(p.term(0), p.claim(1))
    yield "{person} reads {thing}", lambda p: Read(p.term(0), p.term(1))
    yield "{person} hears that {claim}", _inform
    yield "{person} hears {said}", _inform
    for verb in ("rises by", "falls by", "becomes"):
        yield f"{{amount}} {verb} {{amount}}", _refuse_mind
    yield "{amount} rises no higher than {amount}", _refuse_mind
    yield "{person} takes it that {claim}", _refuse_mind
    for verb in ("suspects", "thinks", "is sure", "doubts"):
        yield f"{{person}} {verb} that {{claim}}", _refuse_mind


_WORLD: Grammar[WorldEffect] = Grammar(_world_shapes(), _world_sentence)
