"""Playing a run file again, to stand where it stood after any beat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.kernel import Program, Simulation
from muchado.kernel.state.canon import digest
from muchado.record.mistakes import RunFileError
from muchado.record.soundstate import is_sound
from muchado.record.start import RULES, next_digest
from muchado.record.tables import rows_of, text_of

if TYPE_CHECKING:
    from muchado.record.sqlite.reading import Reader

CANNOT_PLAY = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)
"""What the kernel raises in a state that it could never have come to itself."""


class RulesError(RunFileError):
    """The run was played by other rules than this Much Ado's."""


def check_rules(reader: Reader) -> None:
    """Look whether the people of a run live by the rules of this Much Ado, so that it can be played at all.

    Raises:
        RulesError: they do not.

    """
    if reader.start.rules != RULES:
        version = reader.start.version or "another version"
        raise RulesError(
            f"{reader.path} was made by Much Ado {version}, in which people live by other rules "
            f"({reader.start.rules}; here {RULES}): only that version can play it, and so go on with it, fork it or "
            "verify it. All that it holds can be shown, told, explained and exported here."
        )


class ReplayError(RunFileError):
    """The run does not come out as the file has it."""


def simulation_at(reader: Reader, number: int, program: Program | None = None) -> Simulation:
    """Return the run as it stood after a beat (0: before the first), free to go on from there.

    It begins with the last state that was kept before, and plays what is missing.

    Raises:
        RulesError: it was played by other rules.
        ReplayError: what is played is not what the file has.
        RunFileError: the file cannot be read.

    """
    check_rules(reader)
    start = reader.start
    program = program or Program(start.bundle)
    first, simulation = _nearest(reader, number, program)
    found = reader.digest(first)
    try:
        for _ in range(first, number):
            found = next_digest(found, text_of(rows_of(simulation.beat(), reader.tables)))
    except (StopIteration, *CANNOT_PLAY):
        found = ""
    if found != reader.digest(number):
        raise ReplayError(
            f"{reader.path} cannot be gone on with: this Much Ado plays it otherwise than the one that made it. "
            "`muchado verify` shows where. All that it holds can be read."
        )
    return simulation


def kept_state(reader: Reader, number: int, program: Program) -> Simulation | None:
    """Return the run as it stood after a beat after which its state was kept; None if that cannot be used."""
    kept = reader.snapshot(number)
    try:
        if kept is not None and kept.beat == number and digest(kept.world) == kept.digest:
            simulation = Simulation.standing(program, reader.start.seed, reader.inputs(), kept.world)
            return simulation if is_sound(simulation.program.bundle, kept.world) else None
    except CANNOT_PLAY:
        pass
    return None


def _nearest(reader: Reader, number: int, program: Program) -> tuple[int, Simulation]:
    """Return the number of the last beat whose state was kept and can be used, and that state."""
    for first in sorted(reader.state_digests(), reverse=True):
        if first <= number and (simulation := kept_state(reader, first, program)) is not None:
            return first, simulation
    return 0, Simulation(program.bundle, reader.start.seed, program, inputs=reader.inputs())
