"""Talks on the stage: a showing says of which talk it is a turn; one can take the floor, walk off or break in."""

from __future__ import annotations

from kernel.talks.test_talks import altered
from muchado import Town
from muchado.stage import worlds

WORLD = altered()
worlds.bring(WORLD)


def _shown(did: str = "", until: str = "8:06") -> list[tuple[str, int | None, int, str | None]]:
    """What is done in the hall, with its talk, turn and end, if somebody does something after the first word."""
    town = Town.of(WORLD, 0)
    if did:
        town = town.until("8:01").did(did)
    shown = town.until(until).after()
    return [(f"{one.by} {one.act}", one.talk, one.turn, one.ends) for one in shown]


def test_every_showing_says_of_which_talk_it_is_a_turn_and_how_it_ends() -> None:
    found = _shown()
    talk = found[0][1]
    assert talk is not None
    assert found == [
        ("Ada take aside", talk, 1, None),
        ("Ada reproach", talk, 2, None),
        ("Ben answer", talk, 3, None),
        ("Ada leave", talk, 4, "all is said"),
        ("Ada sing", None, 1, None),
    ]


def test_what_can_be_done_in_the_talk_is_offered_first() -> None:
    turn = Town.of(WORLD, 0).until("8:01").turn("Ben")
    assert turn is not None
    assert turn.choices[0].words == "answer Ada"


def test_one_takes_the_floor_out_of_turn() -> None:
    found = _shown("Ada answers Ben")
    assert found[2][:2] == ("Ada answer", found[0][1])


def test_one_walks_off_and_the_talk_is_over() -> None:
    found = _shown("Ben goes to yard")
    assert found[2][:2] == ("Ben go", None)
    assert all(talk is None for _, talk, _, _ in found[2:])


def test_one_breaks_in_and_that_ends_it() -> None:
    found = _shown("Cid nudges Ada", until="8:20")
    assert found[2][0] == "Cid nudge"
    assert "somebody breaks in" in [end for *_, end in found[3:]]
