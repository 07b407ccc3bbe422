"""Playing a run file again: to stand where it ended, and to see whether it comes out the same."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from muchado.kernel import Program, Simulation
from muchado.kernel.world.digest import digest
from muchado.record.mistakes import RunFileError
from muchado.record.start import next_digest
from muchado.record.tables import rows_of, tables, text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.kernel import Beat
    from muchado.record.reading import Reader

CANNOT_PLAY = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError)
"""What the kernel raises in a state that it could never have come to itself."""


class ReplayError(RunFileError):
    """The run does not come out as the file has it."""


def simulation_at(reader: Reader, number: int, program: Program | None = None) -> Simulation:
    """Return the run as it stood after a beat (0: before the first), free to go on from there.

    It begins with the last state that was kept before, and plays what is missing.

    Raises:
        ReplayError: what is played is not what the file has.
        RunFileError: the file cannot be read.

    """
    start = reader.start
    program = program or Program(start.bundle)
    first, simulation = _nearest(reader, number, program)
    found = reader.digest(first)
    try:
        for _ in range(first, number):
            found = next_digest(found, text_of(rows_of(simulation.beat())))
    except (StopIteration, *CANNOT_PLAY):
        found = ""
    if found != reader.digest(number):
        raise ReplayError(
            f"{reader.path} cannot be gone on with: this Much Ado plays it otherwise than the one that made it. "
            "`muchado verify` shows where. All that it holds can be read."
        )
    return simulation


def _nearest(reader: Reader, number: int, program: Program) -> tuple[int, Simulation]:
    """Return the number of the last beat whose state was kept and can be used, and that state."""
    bundle, seed = reader.start[:2]
    kept = reader.snapshot(number)
    try:
        if kept is not None and digest(kept.world) == kept.digest:
            return kept.beat, Simulation(bundle, seed, program, kept.world)
    except CANNOT_PLAY:
        pass
    return 0, Simulation(bundle, seed, program)


# ---------------------------------------------------------------------- verifying


class Difference(NamedTuple):
    """The first thing in which a file and the run played again differ.

    `what`: the kind of record ("changes"), "state", "digest", "beat" (its minute) or "end" (the file has a beat more).
    For a record: `at` is which of the beat's, from 1, `record` the file's (the other's where the file has none), and
    `field` where they differ ("" if one of the two has no such record). `file` and `replay` are what stands there.
    """

    beat: int
    minute: int
    what: str
    file: Any
    replay: Any
    at: int = 0
    field: str = ""
    record: Any = None


def verify(reader: Reader, each_beat: Callable[[int], None] | None = None) -> Difference | None:
    """Play a file's run again and return the first difference; None if there is none.

    Everything is held against what is played: the records, the digest of each beat and each state that was kept.
    It stops at the first difference, and so needs no search for it.
    """
    simulation = Simulation(reader.start.bundle, reader.start.seed)
    states = reader.state_digests()
    before = ""
    for number, minute, digested in reader.digests():
        played = simulation.beat() if simulation.next_minute() is not None else None
        if played is None:
            return Difference(number, minute, "end", minute, None)
        found = _in_beat(number, reader.beat(number), played)
        before = next_digest(before, text_of(rows_of(played)))
        if found is None and before != digested:
            found = Difference(number, minute, "digest", digested, before)
        if found is None and number in states:
            found = _in_state(reader, number, minute, simulation)
        if found is not None:
            return found
        if each_beat:
            each_beat(minute)
    return None


def _in_beat(number: int, kept: Beat, played: Beat) -> Difference | None:
    """Compare what a file has of a beat with what was played, in the order in which a beat is told."""
    if kept.minute != played.minute:
        return Difference(number, min(kept.minute, played.minute), "beat", kept.minute, played.minute)
    for table in tables():
        pairs = zip_longest(getattr(kept, table.name), getattr(played, table.name))
        for at, (one, other) in enumerate(pairs, start=1):
            if one != other:
                field = _field(one, other)
                values = (getattr(one, field), getattr(other, field)) if field else (one, other)
                return Difference(number, kept.minute, table.name, *values, at, field, one or other)
    return None


def _field(one: Any, other: Any) -> str:  # noqa: ANN401 (a record of any kind)
    if one is None or other is None:
        return ""
    names: tuple[str, ...] = one._fields
    return next(name for name in names if getattr(one, name) != getattr(other, name))


def _in_state(reader: Reader, number: int, minute: int, simulation: Simulation) -> Difference | None:
    kept, played = reader.snapshot(number), simulation.digest()
    readable = kept is not None and kept.beat == number
    found = digest(kept.world) if kept is not None and readable else ""
    if kept is not None and found == kept.digest == played:
        return None
    return Difference(number, minute, "state", found or None, played)
