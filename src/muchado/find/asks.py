"""What patterns ask of a record, so that no more is kept of a run than they need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.model import IN, Claim, Together
from muchado.bundle.stories import AimSet, AnyMoment, Done, IsFelt, IsHeld, IsSo, Learned, Met

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.model import Term
    from muchado.bundle.stories import Happening, Link, State, StoryTest

ANY = -1
"""Stands for every relation, where anything may be learned."""

Key = tuple[str, int]
"""A kind of happening and its relation, as a record keeps them."""


def keys_of(happening: Happening) -> tuple[Key, ...]:
    """Return under which keys a record keeps what may be a happening; nothing for an answer."""
    match happening:
        case Done(claim):
            return (("done", claim.relation),)
        case Learned(_, Claim(about)):
            return (("learned", about),)
        case Learned():
            return (("learned", ANY),)
        case AimSet(aim):
            return (("aim", aim.relation),)
        case Met(_, _, found):
            return (("met" if found else "missed", 0),)
        case AnyMoment():
            return (("moment", 0),)
        case _:
            return ()


def links(test: StoryTest) -> tuple[Link, ...]:
    """Return all links of a test, what is given first."""
    return (*test.given, *test.claim)


def states(tests: Iterable[StoryTest]) -> Iterator[State]:
    """Yield how things are to stand in tests."""
    return (state for test in tests for link in links(test) for state in link.states)


def felt_in(tests: Iterable[StoryTest]) -> frozenset[int]:
    """Return the qualities whose levels tests ask about."""
    return frozenset(state.quality for state in states(tests) if isinstance(state, IsFelt))


def stays(test: StoryTest) -> bool:
    """Whether what a test claims has come about for good once it has, whatever follows.

    What is given may be found elsewhere later; and what is not to happen afterwards may.
    """
    return not test.given and not any(absence.after for link in test.claim for absence in link.absences)


def asks_truth(tests: Sequence[StoryTest]) -> bool:
    """Whether tests ask how anything stands, and not only what happens."""
    return any(True for _ in states(tests)) or any(
        isinstance(happening, AnyMoment) for test in tests for link in links(test) for happening in link.happenings
    )


@dataclass(frozen=True, slots=True)
class Asks:
    """What tests ask: which happenings; of these, which long after; and of which relations, how they stand."""

    keys: frozenset[Key]
    kept: frozenset[Key]
    stand: frozenset[int]
    felt: frozenset[int]
    truth: bool


def asks_of(tests: Sequence[StoryTest]) -> Asks:
    """Return what tests ask."""
    keys, kept, stand = set[Key](), set[Key](), set[int]()
    for test in tests:
        for at, link in enumerate(links(test)):
            told = {key for happening in link.happenings for key in keys_of(happening)}
            absent = {key for one in link.absences for happening in one.happenings for key in keys_of(happening)}
            keys |= told | absent
            kept |= absent | (told if at and not link.follows else set())
            for state in link.states:
                stand |= _stands(state)
                if isinstance(state, IsHeld) and state.true is not None:
                    done = {("done", relation) for relation in _relations(state.claim)}
                    keys |= done
                    kept |= done
    return Asks(frozenset(keys), frozenset(kept), frozenset(stand), felt_in(tests), asks_truth(tests))


def _stands(state: State) -> set[int]:
    match state:
        case IsSo(claim):
            return _relations(claim)
        case IsHeld(_, claim):
            return _relations(claim)
        case Together():
            return {IN}
        case _:
            return set()


def _relations(term: Term) -> set[int]:
    """Return the relations of a claim and of those within it."""
    if not isinstance(term, Claim):
        return {ANY}
    found = {term.relation}
    for arg in term.args:
        if isinstance(arg, Claim):
            found |= _relations(arg)
    return found
