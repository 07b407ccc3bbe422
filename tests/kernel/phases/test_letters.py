"""Letters: who reads one takes the writer to think so; who knows what it says takes the reader to know it."""

from __future__ import annotations

from pathlib import Path

import pytest

from muchado import Run, World, check_closed

TEXT = (Path(__file__).parents[2] / "worlds" / "mechanisms" / "m48-letters.ado").read_text(encoding="utf-8")
HEIR = "Kai is the heir"


def sure(run: Run, person: str, claim: str) -> int:
    belief = run.mind(person).believes(claim)
    return 0 if belief is None else belief.sure


def read(text: str = TEXT) -> Run:
    """The letter has been read, and nobody has spoken since."""
    run = World.from_text(text).start()
    run.until("Monday 4 June 9:09")
    return run


def test_who_reads_takes_the_writer_to_think_so() -> None:
    assert sure(read(), "Jon", HEIR) > 0
    assert sure(read(), "Jon", f"Mia thinks that {HEIR}") == 100
    unread = read(TEXT.replace("  curious 80, open 80", "  curious 0, open 80"))
    assert sure(unread, "Jon", f"Mia thinks that {HEIR}") == 0


def test_who_knows_what_it_says_takes_the_reader_to_know_it() -> None:
    run = read()
    assert sure(run, "Mia", f"Jon thinks that {HEIR}") == 100
    for onlooker in ("Lars", "Kai"):
        assert sure(run, onlooker, "Jon unfolded letter") == 100
        assert sure(run, onlooker, f"Jon thinks that {HEIR}") == 0


def test_who_heard_what_was_written_knows_what_is_read() -> None:
    aloud = "  takes 5 minutes\n  heard by nobody\n"
    assert aloud in TEXT
    assert sure(read(TEXT.replace(aloud, "  takes 5 minutes\n")), "Lars", f"Jon thinks that {HEIR}") == 100


def test_who_was_not_there_takes_nobody_to_have_read() -> None:
    elsewhere = TEXT.replace('place hall, "the hall"', 'place hall, "the hall"\n  5 minutes from yard\nplace yard')
    alone = elsewhere.replace("   and A is curious\n", "   and A is curious\n   and A is in yard\n")
    going = """action go: "A goes to L"
  afterwards A goes to L
want "to be alone"
  A wants to go to L by 40
  when A has X
   and B gave X to A
   and A is in hall
   and L is next to here
  because "{A} wants to be alone"
"""
    run = World.from_text(alone.replace("person Mia", f"{going}\nperson Mia")).start()
    run.until("Monday 4 June 9:20")
    assert sure(run, "Jon", f"Mia thinks that {HEIR}") == 100
    assert sure(run, "Mia", f"Jon thinks that {HEIR}") == 0


def test_what_does_not_ring_true_says_nothing_of_the_writer() -> None:
    handed = "  needs B is here\n  afterwards B has X\n"
    assert handed in TEXT
    unread = TEXT.replace("  curious 80, open 80", "  curious 0, open 80")
    for percent, taken in ((0, 100), (100, 0)):
        run = read(unread.replace(handed, f"{handed}  afterwards B reads X\n  rings false by {percent}\n"))
        assert sure(run, "Jon", HEIR) > 0
        assert sure(run, "Jon", f"Mia thinks that {HEIR}") == taken


@pytest.mark.slow
def test_minds_stay_closed() -> None:
    for minutes in (0, 6):
        world = World.from_text(TEXT)
        assert check_closed(world, at=world.bundle.start + minutes).leaks == ()
