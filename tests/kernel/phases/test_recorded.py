"""Words that are kept in a thing: a voice that was put on sounds the same each time that they are played."""

from __future__ import annotations

import pytest

from kernel.orders import after
from kernel.test_voices import TEXT, world
from muchado.api.run import Run

TAPES = """thing tape, in room
action tape: "A tapes on X that P"
  HEARD
  afterwards X says that P
action play: "A plays X down the line to B"
  reaches B
  afterwards B reads X
"""


def played(heard: str, *first: str, to: str, by: str = "Cy", again: str = "") -> Run:
    """Al, in Bo's voice, tapes that Ed waved; then it is played to somebody."""
    text = TEXT + TAPES.replace("HEARD", heard)
    recorded = ("Al puts on the voice of Bo", *first, "Al tapes on tape that Ed waved", "Cy waves")
    return after(
        world(text=text), *recorded, f"{by} plays tape down the line to {to}", *([again] * bool(again)), "Cy waves"
    )


def teller(run: Run, who: str) -> str | None:
    held = run.mind(who).believes("Ed waved")
    return None if held is None else held.teller


def test_a_tape_carries_the_voice_as_it_sounded() -> None:
    assert teller(played("heard here", to="Di"), "Di") == "Bo"


def test_a_letter_has_no_voice() -> None:
    assert teller(played("heard by nobody", to="Di"), "Di") == "Al"


def test_who_saw_it_recorded_knows_whose_word_it_is() -> None:
    run = played("heard here", to="Cy", by="Al")
    assert teller(run, "Cy") == "Al"


def test_who_gave_it_learns_nothing_by_it() -> None:
    assert teller(played("heard here", to="Al"), "Al") is None


def test_nobody_takes_it_for_their_own_word() -> None:
    run = played("heard here", to="Bo")
    held = run.mind("Bo").believes("Ed waved")
    assert held is not None
    assert held.teller not in ("Bo", "Al")


@pytest.mark.parametrize("who", ["Di", "Bo"])
def test_who_heard_it_recorded_and_was_fooled_still_is(who: str) -> None:
    assert teller(played("heard next door", to=who), who) != "Al"


def test_the_reader_is_told_who_really_spoke() -> None:
    assert "Al made it up" in str(played("heard here", to="Di").why("Di thinks that Ed waved"))
