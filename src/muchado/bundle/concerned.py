"""What an act deals with besides who takes part: the things in it, and whom and what its words speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Give, Inform, Leave, LookInto, Put, Read, UseUp, Write
from muchado.bundle.model.closed import FAILS
from muchado.bundle.records import NamedTuple
from muchado.bundle.sentences import relation_of
from muchado.bundle.slots import value_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.model import Bundle, Prop, Term
    from muchado.bundle.model.effects import WorldEffect

Who = tuple[str, int]
"""A kind ("person", "place" or "thing"), and who or what of it by number."""


class Concerned(NamedTuple):
    """Each once, as it comes: those of the act's sentence first, then those that only what it changes names.

    `things`: what it is done with: handed over, used up, laid down, put, looked into, read. `spoken_of`: who and what
    stands in the words that are passed on, at any depth.
    """

    things: tuple[int, ...]
    spoken_of: tuple[Who, ...]


def concerned(bundle: Bundle, act: Prop, answer: str, *, heard: bool = True) -> Concerned:
    """Return what an act that was answered so deals with, as far as the act tells; its words if they are `heard`."""
    parts = [*_of(bundle, act)]
    claims = [part for part in act[1:] if isinstance(part, tuple)]
    for effect in _effects(bundle, act, answer):
        parts += _handled(bundle, effect, act)
        if isinstance(effect, Inform | Write) and heard and isinstance(effect.claim, Claim):
            claims.append(_filled(effect.claim, act))
    things = dict.fromkeys(number for kind, number in parts if kind == "thing")
    return Concerned(tuple(things), tuple(dict.fromkeys(one for claim in claims for one in _deep(bundle, claim))))


def _effects(bundle: Bundle, act: Prop, answer: str) -> tuple[WorldEffect, ...]:
    """What an act changes, answered so; a vain attempt changes nothing."""
    if answer == FAILS:
        return ()
    return bundle.actions[relation_of(bundle, act).number].effects_when(answer)


def _handled(bundle: Bundle, effect: WorldEffect, act: Prop) -> Iterator[Who]:
    match effect:
        case Give() | UseUp() | Leave() | LookInto() | Write() | Read():
            thing = value_of(effect.thing, act[1:])
            if isinstance(thing, int) and thing >= 0:
                yield "thing", thing
        case Put():
            yield from _of(bundle, _filled(effect.claim, act))
        case _:
            pass


def _filled(claim: Term, act: Prop) -> Prop:
    """What a claim says in an act."""
    found = value_of(claim, act[1:])
    return found if isinstance(found, tuple) else ()


def _deep(bundle: Bundle, prop: Prop) -> Iterator[Who]:
    """Who and what stands in a proposition, at any depth, in the order of its sentence."""
    for kind, part in zip(relation_of(bundle, prop).roles, prop[1:], strict=True) if prop else ():
        if isinstance(part, tuple):
            yield from _deep(bundle, part)
        elif part >= 0:
            yield kind, part


def _of(bundle: Bundle, prop: Prop) -> Iterator[Who]:
    """Who and what fills the roles of a proposition."""
    for kind, part in zip(relation_of(bundle, prop).roles, prop[1:], strict=True) if prop else ():
        if isinstance(part, int) and part >= 0:
            yield kind, part
