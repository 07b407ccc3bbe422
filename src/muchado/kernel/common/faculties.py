"""What somebody's state leaves open to them: seeing, hearing, doing, walking."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple, assert_never

from muchado.bundle.checked import Checked
from muchado.bundle.model.closed import CLOSES, Closure
from muchado.kernel.common.reach import FURTHER, HERE

DEAF: Final = FURTHER + 1
"""Nothing is as loud as that."""


class Faculties(NamedTuple):
    """What is open to somebody. `hears`: how far an act must sound at least to be heard (`HERE`, `FURTHER`, `DEAF`)."""

    sees: bool = True
    hears: int = HERE
    acts: bool = True
    walks: bool = True


WHOLE: Final = Faculties()
"""Where nothing is closed."""


def left_open(closures: Iterable[Closure]) -> Faculties:
    """What is left open by what is closed."""
    able = WHOLE
    for closure in closures:
        match closure:
            case "sees nothing":
                able = able._replace(sees=False)
            case "hears nothing":
                able = able._replace(hears=DEAF)
            case "hears only what is loud":
                able = able._replace(hears=max(able.hears, FURTHER))
            case "does nothing":
                able = able._replace(acts=False)
            case "cannot walk":
                able = able._replace(walks=False)
            case "lets nobody in" | "lets nobody out":  # it is about a place
                pass
            case _:
                assert_never(closure)
    return able


def closing_states(bundle: Checked) -> dict[int, Faculties]:
    """What each status leaves open to whoever is so, of those that close anything to somebody."""
    relations = enumerate(bundle.relations)
    return {number: left_open(about.closes) for number, about in relations if {*about.closes} & {*CLOSES["person"]}}


def both(one: Faculties, other: Faculties) -> Faculties:
    """What two states leave open together."""
    return Faculties(
        one.sees and other.sees,
        max(one.hears, other.hears),
        one.acts and other.acts,
        one.walks and other.walks,
    )
