from __future__ import annotations

from muchado.api.happening import Happening
from muchado.cli.scenes import scenes

MINUTES = (0, 1, 2, 3, 30, 31)
PLACES = ("hall", "yard", "hall", "yard", "yard", "hall")


def happening(number: int) -> Happening:
    return Happening(
        number, "", "", "", (), PLACES[number], None, None, (), (), (), (), (), "", {}, "", (), (), (), None, 0, None
    )


def test_what_happens_in_one_place_within_a_short_span_is_told_together() -> None:
    told = scenes(map(happening, range(6)), MINUTES.__getitem__)
    assert [[one.id for one in scene] for scene in told] == [[0, 2], [1, 3], [4], [5]]
