"""What a run comes to for one person: what they believed, what was so, and the minute that decided it."""

from __future__ import annotations

import pytest

from gate import GATE
from muchado import Run, UnknownNameError, World, load
from muchado.stage.card import card, stands, unknown

VALENTINE = load("valentine")
MAIN = ("Naruto", "Ino", "Hinata", "Sakura", "Kiba")


@pytest.fixture(scope="module")
def run() -> Run:
    """Two days, whole."""
    run = VALENTINE.start(0)
    run.until(run.bundle.end)
    return run


def test_it_is_what_somebody_did_because_of_what_was_not_so(run: Run) -> None:
    found = card(run, "Hinata")
    assert found is not None
    assert found.believed == "Naruto dates Sakura."
    assert found.so.startswith("Naruto broke up with Sakura at ")
    assert found.why.startswith("Naruto asks Hinata to tell Ino that")
    assert found.minute == run.minute_of(found.event)


def test_before_it_was_otherwise_nobody_is_wrong() -> None:
    """Hinata refuses nothing because of what still is so."""
    run = VALENTINE.start(0)
    run.until("Monday 9:50")
    found = card(run, "Hinata")
    assert found is None or "dates" not in found.believed


@pytest.mark.parametrize("person", MAIN)
def test_what_somebody_never_knew_is_nothing_that_they_did_or_saw(run: Run, person: str) -> None:
    told = {str(one): one for one in run.events}
    for line in unknown(run, person):
        when, told_of = line.split(": ", 1)
        assert when.startswith(("Monday ", "Tuesday "))
        assert not [one for one in told.values() if told_of == one.text and person in (*one.took_part, *one.saw)]


def test_where_nothing_passed_one_by_there_is_none() -> None:
    run = World.from_text(GATE).start(1)
    assert card(run, "Ada") is None
    with pytest.raises(UnknownNameError, match="Did you mean"):
        card(run, "Adda")


def test_in_the_end_it_is_said_how_it_stands(run: Run) -> None:
    """What became otherwise with somebody, not what they talk of; what they mean to do; or that all is as it was."""
    ended = "Naruto does not date Sakura any more."
    assert [ended in stands(run, person) for person in MAIN] == [True, False, False, True, False]
    assert stands(run, "Naruto")[-1].startswith("Naruto still means to ")
    assert not [line for person in MAIN for line in stands(run, person) if "talks with" in line]
    assert stands(run, "Inoichi") == ("With Ino's father all stands as it stood.",)
