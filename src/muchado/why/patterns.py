"""Acts by how they are asked for: what is left open fits anything, and an act goes by several names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.kernel.events import Event, Prop
    from muchado.kernel.exec.program import Program


def fits(pattern: Prop, prop: Prop) -> bool:
    """Whether a proposition is as a pattern has it, in which () may stand for anything."""
    return pattern == prop or (is_open(pattern) and _fits_open(pattern, prop))


def _fits_open(pattern: Prop, prop: Prop) -> bool:
    return len(pattern) == len(prop) and all(map(_stands_for, pattern, prop))


def _stands_for(part: int | Prop, other: int | Prop) -> bool:
    if part == ():
        return True
    return part == other or (isinstance(part, tuple) and isinstance(other, tuple) and _fits_open(part, other))


def is_open(part: int | Prop) -> bool:
    """Whether something is left open in a proposition: it has () in it, however deep."""
    return isinstance(part, tuple) and (not part or any(map(is_open, part)))


def names_of(program: Program, event: Event) -> Iterator[Prop]:
    """As what an event may rightly be known: what was done, what was meant by it, and the deeds as which it counts."""
    yield event.prop
    if event.meant:
        yield event.meant
    for claim in program.action(event.prop).counts_as:
        yield program.say_so(claim, event.prop[1:])
