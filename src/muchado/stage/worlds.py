"""The worlds at hand: a town knows its world by fingerprint alone, and finds it here."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Protocol

from muchado.bundle.codec import to_json
from muchado.record.start import text_digest
from muchado.stage.mistakes import StageError

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.kernel import Program

MOST = 16
"""So many worlds are at hand at most; whichever was used longest ago is let go of."""


class Playable(Protocol):
    """A world, ready to be played; `muchado.World` is one."""

    @property
    def bundle(self) -> Checked:
        """The compiled world."""

    @property
    def program(self) -> Program:
        """The bundle made ready for the kernel."""


_AT_HAND: OrderedDict[str, Program] = OrderedDict()


def bring(world: Playable) -> str:
    """Have a world at hand from now on, and return its fingerprint."""
    known = next((digest for digest, program in _AT_HAND.items() if program.bundle is world.bundle), None)
    digest = known or text_digest(to_json(world.bundle))
    if known is None:
        _AT_HAND[digest] = world.program
    _AT_HAND.move_to_end(digest)
    while len(_AT_HAND) > MOST:
        _AT_HAND.popitem(last=False)
    return digest


def found(digest: str, title: str) -> Program:
    """Return the world of a fingerprint.

    Raises:
        StageError: it is not at hand.

    """
    program = _AT_HAND.get(digest)
    if program is None:
        raise StageError(
            f'The world of this town, "{title}", is not at hand: load it and give it with `town.within(world)`.'
        )
    _AT_HAND.move_to_end(digest)
    return program
