"""Why not, where what an act waited for had happened and passed somebody by: how it did is said."""

from __future__ import annotations

import pytest

from muchado import World

YARD = """
world "Yard"
  from Monday 4 June 2007, 14:00 to Monday 4 June 2007, 15:00
  whim 0
{head}
place yard, "the yard"
  next to shed
place shed, "the shed"
place field, "the field"
  next to yard
trait merry
feeling liking toward someone, 0 to 100
status "A is asleep", seen, sees nothing, hears only what is loud, does nothing
status "A is deaf", hears nothing
status "A is blindfolded", seen, sees nothing
status "A is wet"
action doze off: "A wakes up"
  afterwards A is not asleep
action wave: "A waves a flag"
  {senses}
  afterwards A is wet
action sigh: "A sighs"
want "a flag"
  A wants to wave a flag by 50
  when A is merry
   and A did not wave a flag within the last {pause} minutes
  because "{{A}} is merry"
want "waking"
  A wants to wake up by 50
  when A is asleep
   and it is after 14:20
  because "it is late"
want "what a sight"
  A wants to sigh by 40
  when {cause}
   and A did not sigh
  because "{{B}} waves"
person Flo, she
  merry 90
  at the start
    is in yard
person Una, she
  at the start
    is in {place}
    {state}
person Max, he
  at the start
    is in {place}
"""

OFTEN = "B waved a flag for at least the tenth time"
SEEN = "heard by nobody"
CROWD = "".join(f"person P{letter}, he\n  at the start\n    is in yard\n" for letter in "abcdefghijkl")


def said(
    state: str = "",
    place: str = "yard",
    head: str = "",
    senses: str = SEEN,
    cause: str = "B waved a flag",
    seed: int = 0,
) -> list[str]:
    """What is said of why Una did not sigh."""
    pause = 2 if head else 120
    text = YARD.format(state=state, place=place, head=head, senses=senses, cause=cause, pause=pause)
    text = text.replace("    \n", "") + (CROWD if head else "")
    run = World.from_text(text).start(seed)
    run.until("15:00")
    return [reason.text for reason in run.why_not("Una sighs").chain]


@pytest.mark.parametrize(
    "cause", ["B waved a flag", "B waved a flag for the first time", "A thinks that B waved a flag"]
)
@pytest.mark.parametrize(
    ("state", "place", "senses", "how"),
    [
        ("is asleep", "yard", SEEN, "Una was asleep and did not notice it"),
        ("is blindfolded", "yard", SEEN, "Una was blindfolded and did not notice it"),
        ("is deaf", "shed", "seen by nobody, heard next door", "Una was deaf and did not notice it"),
        ("", "shed", SEEN, "Una was elsewhere (the shed) and neither saw nor heard it"),
    ],
)
def test_what_passed_somebody_by_is_named_with_how_it_did(
    cause: str, state: str, place: str, senses: str, how: str
) -> None:
    assert [line for line in said(state, place, senses=senses, cause=cause) if line.startswith(how)]


def test_who_noticed_it_has_no_such_reason() -> None:
    assert not [line for line in said() if "notice it" in line or "nor heard" in line]


def test_what_happens_after_the_minute_asked_about_has_passed_nobody_by() -> None:
    run = World.from_text(
        YARD.format(state="is deaf", place="shed", head="", senses=SEEN, cause="B waved a flag", pause=120)
    ).start(0)
    run.until("15:00")
    assert len(run.why_not("Una sighs", at="14:00").chain) < len(run.why_not("Una sighs").chain)


def test_in_a_crowd_it_is_said_of_whom_it_passed_by() -> None:
    found = [
        said(head="  people notice about 1 others at a time in a crowd", cause=OFTEN, seed=seed) for seed in range(3)
    ]
    assert any(line.startswith("Una was there and did not notice it") for lines in found for line in lines)
