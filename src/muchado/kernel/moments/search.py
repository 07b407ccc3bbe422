"""Beheld one may take others to know, to go through where a rule looks for it. Whether one does is asked of each.

A chain can only have caught what each shorter one caught: so the people in it are found one after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from itertools import chain as chain_of
from typing import TypeVar

from muchado.bundle.model import IN, KNOWS
from muchado.kernel.events import Prop
from muchado.kernel.moments.chains import Memory, collapsed, within
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.hiding import took
from muchado.kernel.moments.mistaking import could_see_as, mistaken_for, otherwise, seen_as
from muchado.kernel.moments.sights import last_shown, looked_for, lying, whereabouts
from muchado.kernel.moments.witnessed import Claimed, Witnessed, is_going


def all_taken(ground: CommonGround, memory: Memory) -> Iterator[Prop]:
    """That others know what one perceived with them, and of what they said that one knows it: each once."""
    return iter(dict.fromkeys(prop for row in ground.rows for prop in _of_all(ground, memory, row)))


def _of_all(ground: CommonGround, memory: Memory, row: Witnessed) -> Iterator[Prop]:
    me = memory.me
    claims = [claim for claim in row.claims if _is_news(claim)]
    claims += [one for claim in claims for one in otherwise(ground, claim)]
    for person in dict.fromkeys((*row.took_part, *row.saw)):
        if person != me:
            yield from (
                (KNOWS, person, claim.prop) for claim in claims if took(ground, memory, row, claim, (me, person))
            )
    for person in row.took_part if memory.has(row) else ():
        told = (claim.prop for claim in claims if claim.teller >= 0 and person != me and row.caught((me,), claim))
        yield from ((KNOWS, person, (KNOWS, me, prop)) for prop in told)


def may_be_taken(
    ground: CommonGround, memory: Memory, whose: Sequence[int], about: int, people: Collection[int], *, contrary: bool
) -> Iterator[Prop]:
    """Beheld a chain of people (-1: anybody) can hold of a relation, by what happened and what lay in view.

    `contrary`: what one may take them not to hold, whether they were there or not; one has to have caught it oneself.
    """
    for row, claim, _ in chain_of(ground.of(about, memory.me), mistaken_for(ground, about, memory.me)):
        ahead = whose[: len(whose) - depth(claim.prop)]
        if not ahead or not _is_news(claim):
            continue
        if not contrary:
            yield from (within(chain, claim.prop) for chain in _taken(ground, memory, row, claim, ahead))
        elif took(ground, memory, row, claim, (memory.me,)):
            yield from (within(chain, claim.prop) for chain in every(ahead, people))
    for prop, known_to in () if contrary else ground.between.of(about, memory.me):
        yield from (within(chain, prop) for chain in every(whose, known_to))
    if about == ground.lies:
        yield from _in_view(ground, memory, whose, people)
    elif about == IN:
        yield from _whereabouts(ground, memory, whose, people, contrary=contrary)
    elif about in ground.bearers:
        yield from _states(ground, memory, whose, about, people)


def seen_with_others(ground: CommonGround, memory: Memory) -> Iterator[Prop]:
    """Where others saw somebody or something last, and what they saw show, as far as one saw that with them."""
    others = [person for person in sorted(ground.stays.people) if person != memory.me]
    found = [_whereabouts(ground, memory, (-1,), others, contrary=False), _in_view(ground, memory, (-1,), others)]
    found += [_states(ground, memory, (-1,), about, others) for about in ground.bearers]
    yield from (prop for some in found for prop in some if not _is_of_oneself(prop))


def _is_of_oneself(prop: Prop) -> bool:
    """Whether somebody is taken to know something of themselves."""
    return isinstance(prop[2], tuple) and prop[2][1] == prop[1] and prop[2][0] == IN


def _is_news(claim: Claimed) -> bool:
    """Whether there was something to take from it: that a search found nothing is no claim.

    Where somebody went is gone through with where they were (`_whereabouts`).
    """
    return not (claim.found and () in claim.prop) and not is_going(claim)


def _taken(
    ground: CommonGround, memory: Memory, row: Witnessed, claim: Claimed, whose: Sequence[int]
) -> Iterator[tuple[int, ...]]:
    chains: list[tuple[int, ...]] = [(memory.me,)]
    there = tuple(dict.fromkeys((*row.took_part, *row.saw, *row.heard))) if min(whose) < 0 else ()
    for person in whose:
        longer = ((*chain, one) for chain in chains for one in (there if person < 0 else (person,)))
        chains = [chain for chain in longer if took(ground, memory, row, claim, collapsed(chain))]
    return (chain[1:] for chain in chains)


def _in_view(ground: CommonGround, memory: Memory, whose: Sequence[int], people: Collection[int]) -> Iterator[Prop]:
    for thing in ground.stays.things:
        seen = _grown(memory.me, whose, people, partial(lying, ground, memory), thing)
        for chain, spell in seen:
            yield within(chain, (ground.lies, thing, spell.place))


def _whereabouts(
    ground: CommonGround, memory: Memory, whose: Sequence[int], people: Collection[int], *, contrary: bool
) -> Iterator[Prop]:
    """Where chains saw people last; `contrary`: wherever they may take them not to be."""
    everywhere = range(ground.places) if contrary else ()
    for person in sorted(ground.stays.people):
        for chain, spell in _grown(memory.me, whose, people, partial(whereabouts, ground, memory), person):
            yield from (within(chain, (IN, person, place)) for place in everywhere or (spell.place,))
        mine = whereabouts(ground, memory, (memory.me,), person) if contrary else None
        if mine is not None:
            yield from (within(chain, (IN, person, mine.place)) for chain in every(whose, people))
        for place in everywhere:
            missed = _grown(memory.me, whose, people, partial(looked_for, ground, memory), (person, place))
            yield from (within(chain, (IN, person, place)) for chain, _ in missed)


def _states(
    ground: CommonGround, memory: Memory, whose: Sequence[int], about: int, people: Collection[int]
) -> Iterator[Prop]:
    """The states that chains saw."""
    for claim in could_see_as(ground, about):
        seen = _grown(memory.me, whose, people, partial(last_shown, ground, memory), claim)
        taken = (
            (chain, seen_as(ground, memory, collapsed((memory.me, *chain)), claim, minute))
            for chain, (_, minute) in seen
        )
        yield from (within(chain, one) for chain, one in taken if one[0] == about)


Seen = TypeVar("Seen")
Beheld = TypeVar("Beheld")


def _grown(
    me: int,
    whose: Sequence[int],
    people: Collection[int],
    seen: Callable[[tuple[int, ...], Beheld], Seen | None],
    what: Beheld,
) -> Iterator[tuple[tuple[int, ...], Seen]]:
    """The chains that saw something, one person after the other, and what that was."""
    chains: list[tuple[int, ...]] = [(me,)]
    for person in whose:
        longer = ((*chain, one) for chain in chains for one in (people if person < 0 else (person,)))
        chains = [chain for chain in longer if seen(collapsed(chain), what) is not None]
    for chain in chains:
        found = seen(collapsed(chain), what)
        if found is not None:
            yield chain[1:], found


def every(whose: Sequence[int], people: Collection[int]) -> Iterator[tuple[int, ...]]:
    """All chains of people."""
    if not whose:
        yield ()
        return
    for one in people if whose[0] < 0 else (whose[0],):
        yield from ((one, *rest) for rest in every(whose[1:], people))


def depth(prop: Prop) -> int:
    """In how many thoughts something is thought."""
    return 1 + depth(prop[2]) if prop and prop[0] == KNOWS and isinstance(prop[2], tuple) else 0
