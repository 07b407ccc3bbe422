"""Lines for some occasions only: said when they fit in the mind of the one who speaks, and before those for any."""

from __future__ import annotations

import pytest

from muchado import World, WorldError
from muchado.conform.executors import differs
from muchado.kernel.exec.source import generated

HALL = """\
world "The hall"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 10:00
  whim 0
  idle 2 minutes

place hall, "the hall"
trait proud
feeling liking toward someone, -100 to 100
status "A is married to B", both ways, public

action greet: "A greets B"
  needs B is here
  A says "Good day."
{opening}
  B may nod, frown
  for want of a reason B nods
  if B nods
    B says "Yes."
{reply}

want "manners"
  A wants to greet B by 20
  when B is here
   and A does not know B
   and A did not greet B within the last 5 minutes
  because "{{A}} has manners"

status "A knows B"

person Ada, she
  proud 90
  at the start
    is in hall
    is married to Ben
    liking toward Ben 50

person Ben, he
  at the start
    is in hall
    knows Ada
    liking toward Ada 10
{more}"""
CYD = """
person Cyd, she
  at the start
    is in hall
    knows Ada
    knows Ben
"""


def _said(opening: str = "", reply: str = "", more: str = "") -> list[tuple[str, str]]:
    """What is said when Ada greets Ben, four times."""
    run = World.from_text(HALL.format(opening=f"  {opening}", reply=f"    {reply}", more=more)).start(seed=0)
    for _ in run.play():
        pass
    greetings = [event for event in run.events if event.action == "greet" and event.to == ("Ben",)][:4]
    return [(line.words, reply.words) for line, reply in (event.lines for event in greetings)]


@pytest.mark.parametrize(
    ("occasion", "fits"),
    [
        ("A is proud", True),
        ("A is not proud", False),
        ("A is married to B", True),
        ("A's liking toward B is at least 60", False),
        ("A is proud and A's liking toward B is at least 40", True),
        ("nobody is here", True),
    ],
)
def test_a_line_is_said_first_where_it_fits_and_never_where_it_does_not(occasion: str, fits: bool) -> None:
    said = [opening for opening, _ in _said(f'A says "Well, well." when {occasion}')]
    assert said == (["Well, well.", "Good day."] * 2 if fits else ["Good day."] * 4)


@pytest.mark.parametrize(
    ("occasion", "fits"), [("B is proud", False), ("B's liking toward A is less than 20", True), ("B knows A", True)]
)
def test_who_answers_says_what_fits_in_their_own_mind(occasion: str, fits: bool) -> None:
    _, reply = _said(reply=f'B says "If I must." when {occasion}')[0]
    assert reply == ("If I must." if fits else "Yes.")


def test_what_was_done_before_and_who_listens_are_occasions() -> None:
    again = [opening for opening, _ in _said('A says "You again." when A greeted B for at least the second time')]
    assert again == ["Good day.", "Good day.", "You again.", "Good day."]
    alone = 'A says "We are alone." when nobody is here'
    assert ("We are alone.", "Yes.") in _said(alone)
    assert ("We are alone.", "Yes.") not in _said(alone, more=CYD)


def test_nobody_acts_otherwise_for_it() -> None:
    def acts(opening: str) -> list[tuple[str, str, tuple[str, ...], str | None]]:
        run = World.from_text(HALL.format(opening=opening, reply="", more=CYD)).start(seed=0)
        for _ in run.play():
            pass
        return [(event.at, event.by or "", event.to, event.answer) for event in run.events]

    assert acts("") == acts('  A says "Well, well." when A is proud')


@pytest.mark.parametrize(
    ("occasion", "code"), [("C is here", "E409"), ("someone here C is proud", "E409"), ("A is prowd", "E301")]
)
def test_an_occasion_speaks_of_those_in_the_act(occasion: str, code: str) -> None:
    with pytest.raises(WorldError) as caught:
        _said(f'A says "Well, well." when {occasion}')
    assert code in {one.code for one in caught.value.diagnostics}


def test_every_executor_finds_the_same_occasions() -> None:
    opening = (
        '  A says "Well, well." when A is proud\n  A says "You again." when A greeted B for at least the second time'
    )
    text = HALL.format(opening=opening, reply='    B says "If I must." when B knows A', more=CYD)
    assert differs(World.from_text(text).bundle, 0, generated) is None
