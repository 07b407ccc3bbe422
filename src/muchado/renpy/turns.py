"""What somebody has to decide, found out once: a script asks for it several times before the player has chosen."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, TypeAlias

from muchado.stage.memories import drained

if TYPE_CHECKING:
    from collections.abc import Generator

    from muchado.stage.protocol import Turn
    from muchado.stage.town import Town

Asked: TypeAlias = "tuple[Town, str, Town | None]"

MOST = 8
"""So many turns are kept."""

_KEPT: OrderedDict[Asked, Turn | None] = OrderedDict()


def turn(town: Town, person: str, since: Town | None) -> Turn | None:
    """Return what somebody has to decide, with what they noticed since an earlier town."""
    return drained(_turning(town, person, since))


def _turning(town: Town, person: str, since: Town | None) -> Generator[None, None, Turn | None]:
    asked = town, person, since
    if asked not in _KEPT:
        _KEPT[asked] = yield from town.turning(person, since)
    _KEPT.move_to_end(asked)
    while len(_KEPT) > MOST:
        _KEPT.popitem(last=False)
    return _KEPT[asked]


def arrived(course: Generator[None, None, Town], person: str, since: Town) -> Generator[None, None, Town]:
    """Come to where somebody has something to decide, and find out what it is, with frames in between."""
    town = yield from course
    yield
    yield from _turning(town, person, since)
    return town
