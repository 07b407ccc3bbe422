"""Why somebody takes others to know where people are and how they look: when and where they were together."""

from __future__ import annotations

import pytest

from kernel.orders import after
from kernel.test_guises import COAT, world
from kernel.test_sights import bidden

GONE = ("Cyd gets wet", "Bob goes to attic", "Cyd goes to yard")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("Cyd is in hall", "Ann thinks that Bob knows that Cyd is in the hall (was in the hall with Bob, {})"),
        ("Cyd is wet", "Ann is sure that Bob knows that Cyd is wet (was in the hall with Bob, {})"),
        ("Bob is in attic", "Ann thinks that Bob knows that Bob is in the attic (was in the hall with Bob, {})"),
        ("Cyd is in yard", "Ann thinks that Bob does not know that Cyd is in the yard (was in the hall with Bob, {})"),
    ],
)
def test_it_is_said_when_and_where_they_were_together(asked: str, words: str) -> None:
    said = str(bidden(*GONE).why(f"Ann thinks that Bob thinks that {asked}"))
    assert said == words.format("Saturday 09:04") + "."


def test_what_somebody_in_a_guise_did_is_explained_to_who_was_fooled_and_to_who_was_not() -> None:
    run = after(world(COAT), "Al takes ring")
    for who, asked in (("Bo", "Lars took ring"), ("Al", "Al took ring")):
        held = run.mind(who).believes(f"Cy knows that {asked}")
        said = str(run.why(f"{who} thinks that Cy knows that {asked}")).splitlines()
        assert (held is not None and held.sure > 0) == said[0].startswith(f"{who} is sure that Cy knows")
        assert said[-1] == "  Monday 09:01: Al takes the ring."
