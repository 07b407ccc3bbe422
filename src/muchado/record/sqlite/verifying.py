"""Whether a run file is as it was written, and whether its run comes out the same when it is played again."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from muchado.kernel import Program, Simulation
from muchado.record.detail import bare
from muchado.record.differing import Difference, in_beat
from muchado.record.mistakes import DamagedError
from muchado.record.sqlite.replay import CANNOT_PLAY, ReplayError, kept_state, simulation_at
from muchado.record.start import next_digest
from muchado.record.tables import rows_of, text_of

if TYPE_CHECKING:
    from muchado.kernel import Beat
    from muchado.record.sqlite.reading import Reader


# ---------------------------------------------------------------------- without playing


def altered(reader: Reader) -> Difference | None:
    """Return where a file is not as it was written any more, None if it is: its digests tell, without playing.

    What was written is played once more, from the last state that was kept before, to name what was altered.

    Raises:
        RunFileError: the file cannot be read that far.

    """
    number = next((number for number in range(1, reader.last()[0] + 1) if not fits(reader, number)), None)
    if number is None:
        return None
    minute = _minute(reader, number)
    try:
        simulation = simulation_at(reader, number - 1)
        beat = simulation.beat() if simulation.next_minute() is not None else None
    except (ReplayError, *CANNOT_PLAY):
        return Difference(number, minute, "records", None, None, altered=True)
    return _against(reader, number, beat)._replace(altered=True)


def fits(reader: Reader, number: int) -> bool:
    """Whether a beat's records are those of which its digest was made; not to be told where details were let go."""
    if number <= reader.kept().bare:
        return True
    try:
        return next_digest(reader.digest(number - 1), reader.text(number)) == reader.digest(number)
    except (LookupError, TypeError, ValueError):  # the beat is not there, or holds what is none of our cells
        return False


def _minute(reader: Reader, number: int) -> int:
    try:
        minute, _ = reader.beat_at(number)
    except LookupError:
        minute = None
    if not isinstance(minute, int):
        raise DamagedError(f"{reader.path} is damaged: its beat {number} is not as it was written.")
    return minute


def _against(reader: Reader, number: int, beat: Beat | None) -> Difference:
    """Return in what a beat that is not as it was written differs from what was written, played again."""
    minute, said = reader.beat_at(number)
    if beat is None:
        return Difference(number, minute, "end", minute, None)
    found = in_beat(number, reader.alone(number), beat)
    wanted = next_digest(reader.digest(number - 1), text_of(rows_of(beat, reader.tables)))
    if found is None:
        return Difference(number, minute, "digest", said, wanted)
    return found if wanted == said else Difference(number, minute, "records", None, None)


# ---------------------------------------------------------------------- piece by piece


class Piece(NamedTuple):
    """The beats after the state that was kept after one of them, up to another."""

    first: int
    end: int


def pieces(reader: Reader) -> list[Piece]:
    """Return the parts of a run that can be played each on its own, since a state was kept between them."""
    last = reader.last()[0]
    inner = (number for number in sorted(reader.state_digests()) if 0 < number < last)
    return [Piece(*pair) for pair in pairwise((0, *inner, last))] if last else []


def played(reader: Reader, piece: Piece, program: Program) -> Difference | None:
    """Play a piece and return the first difference from what the file has; None if there is none.

    Everything is held against what is played: the records, the digest of each beat, and the state kept at the end. The
    state that the piece begins with was held against the end of the piece before: one that cannot be used makes
    a difference there and none here.

    Raises:
        RunFileError: the file cannot be read.

    """
    simulation = _beginning(reader, piece.first, program)
    if simulation is None:
        return None
    before = reader.digest(piece.first)
    for number in range(piece.first + 1, piece.end + 1):
        minute, said = reader.beat_at(number)
        if simulation.next_minute() is None:
            return Difference(number, minute, "end", minute, None)
        beat = simulation.beat()
        is_bare = number <= reader.kept().bare
        if found := in_beat(number, _kept(reader, number), bare(beat) if is_bare else beat):
            return found
        before = said if is_bare else next_digest(before, text_of(rows_of(beat, reader.tables)))
        if before != said:
            return Difference(number, minute, "digest", said, before)
    return _in_state(reader, piece.end, simulation, program)


def _beginning(reader: Reader, number: int, program: Program) -> Simulation | None:
    if number:
        return kept_state(reader, number, program)
    return Simulation(program.bundle, reader.start.seed, program, inputs=reader.inputs())


def _kept(reader: Reader, number: int) -> Beat:
    """Return a beat of the file; one that is read together with damaged ones is read alone."""
    try:
        return reader.beat(number)
    except DamagedError:
        return reader.alone(number)


def _in_state(reader: Reader, number: int, simulation: Simulation, program: Program) -> Difference | None:
    said, there = reader.state_digests().get(number), simulation.digest()
    if said is None or (said == there and kept_state(reader, number, program) is not None):
        return None
    return Difference(number, simulation.now, "state", said, there)
