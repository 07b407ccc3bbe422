"""Who comes upon those whom an aim takes, and can do nothing for it there, lets that show, once, and why says why."""

from __future__ import annotations

import pytest

from muchado import Run, World, rehearse
from muchado.rehearsal.flaws.flaw import FlawKind

WORLD = """world "Not here, not now"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 9:00
  whim 0
  idle 4 minutes
place hall
  next to yard
place yard
action go: "A goes to L"
  afterwards A goes toward L
action speak: "A speaks up to B"
  needs B is here
action wait: "A lets it wait with B"
  needs B is here
plan "A has it out with B"
  done when A spoke up to B
  patience 1 days
  worth 40
  first if B is here: speak up to B
  put off: let it wait with B
  because "{A} has a bone to pick with {B}"
person Ada, she
  every day 8:00 to 9:00: work in hall, weight 10
  at the start
    is in hall
    means to have it out with Ben
person Ben, he
  at the start
    is in hall
person Cid, he
  at the start
    is in yard
"""

AFRAID = """want "afraid"
  A wants not to speak up to B by 60
  when A means to have it out with B
  because "{A} is afraid of {B}"
"""

SILENT: FlawKind = "silent beside its object"

Change = tuple[str, str]

HINDERED: dict[str, tuple[tuple[Change, ...], str]] = {
    "a duty": ((("worth 40", "worth 40 less the pull of duty"), ("weight 10", "weight 60")), "a duty to see to first"),
    "the moment": (
        (("B is here: speak", "B is here\n    and it is after 21:00: speak"),),
        "nothing can be done for it",
    ),
    "what speaks against it": ((("person Ada", f"{AFRAID}person Ada"),), "is afraid of"),
}


def town(changes: tuple[Change, ...] = ()) -> World:
    """The town with some of it said otherwise."""
    text = WORLD
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return World.from_text(text)


def done(run: Run) -> list[tuple[str, str]]:
    """What Ada does in the hour, and when."""
    run.until("8:59")
    return [(event.at[-5:], event.action) for event in run.events if event.by == "Ada"]


@pytest.mark.parametrize("hindered", HINDERED)
def test_what_cannot_be_done_is_put_off_for_all_to_see_and_why_says_what_for(hindered: str) -> None:
    changes, why = HINDERED[hindered]
    run = town(changes).start(0)
    acts = done(run)
    assert acts[0] == ("08:00", "wait")
    assert all(act == "wait" for _, act in acts)
    assert all(int(minute[3:]) >= 30 for minute, _ in acts[1:])
    said = str(run.why(run.events[0].id))
    assert why in said
    assert "has a bone to pick" in said


def test_what_can_be_done_is_done_and_not_put_off() -> None:
    assert done(town().start(0)) == [("08:00", "speak")]


@pytest.mark.parametrize("hindered", HINDERED)
def test_what_is_put_off_is_not_passed_over_in_silence(hindered: str) -> None:
    changes, _ = HINDERED[hindered]
    odd = {one.kind for one in rehearse(town(changes).bundle, runs=2).oddities}
    mute = {
        one.kind for one in rehearse(town((*changes, ("  put off: let it wait with B\n", ""))).bundle, runs=2).oddities
    }
    assert SILENT not in odd
    assert SILENT in mute
