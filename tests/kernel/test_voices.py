"""A voice that is put on: whoever only hears takes what is done for another's; who sees it, or knows, does not."""

from __future__ import annotations

import json

import pytest

from kernel.orders import after, sure
from muchado import World, WorldError
from muchado.api.run import Run

TEXT = """world "Voices"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
  people believe 90 in 100 of what they are told by somebody they neither trust nor distrust
place room
  next to hall
place hall
place loft
  2 minutes from hall
status "A speaks in the voice of B", sounds like B
action put on: "A puts on the voice of B"
  afterwards A speaks in the voice of B
action drop: "A speaks as before"
action shout: "A shouts"
  heard next door
action tell: "A calls out to B that P"
  needs B is here
  heard next door
  afterwards B hears that P
action phone: "A phones B that P"
  reaches B
  afterwards B hears that P
action invite: "A invites B"
  reaches B
  B may accept, refuse
action wave: "A waves"
want "for Bo's sake"
  A wants to refuse by 50
  when B invites A
   and B is odd
  because "so"
status "A is odd", public
"""


def world(*odd: str, text: str = TEXT) -> World:
    """Al and Cy in the room, Di in the hall next door, Bo and Ed in the loft."""
    people = ""
    for name, place in (("Al", "room"), ("Bo", "loft"), ("Cy", "room"), ("Di", "hall"), ("Ed", "loft")):
        own = "    is odd\n" if name in odd else ""
        people += f"person {name}, they\n  at the start\n    is in {place}\n{own}"
    return World.from_text(text + people)


def took(run: Run, who: str) -> set[str]:
    """Who somebody takes to have shouted."""
    return {name for name in ("Al", "Bo", "Cy", "Di", "Ed", "somebody") if sure(run, who, f"{name} shouted") > 0}


def test_who_only_hears_takes_it_for_the_others() -> None:
    run = after(world(), "Al puts on the voice of Bo", "Al shouts", "Cy waves")
    assert took(run, "Di") == {"Bo"}
    assert took(run, "Cy") == took(run, "Al") == {"Al"}
    assert "that Bo shouted (heard, Monday 09:07)" in str(run.why("Di thinks that Bo shouted"))


def test_who_knows_of_it_is_not_fooled() -> None:
    run = after(
        world(), "Al puts on the voice of Bo", "Cy phones Di that Al speaks in the voice of Bo", "Al shouts", "Cy waves"
    )
    assert took(run, "Di") == {"Al"}


def test_words_that_are_overheard_are_the_others_words() -> None:
    run = after(world(), "Al puts on the voice of Bo", "Al calls out to Cy that Ed waved", "Cy waves")
    assert sure(run, "Di", "Bo called out to Cy that Ed waved") > 0
    assert sure(run, "Di", "Al called out to Cy that Ed waved") == 0
    assert run.mind("Di").believes("Ed waved").teller == "Bo"


def test_on_the_telephone_too() -> None:
    run = after(world(), "Al puts on the voice of Bo", "Al phones Di that Ed waved", "Cy waves")
    assert sure(run, "Di", "Bo phoned Di that Ed waved") > 0
    assert run.mind("Di").believes("Ed waved").teller == "Bo"
    assert sure(run, "Cy", "Al phoned Di that Ed waved") > 0


def test_it_is_answered_as_the_others() -> None:
    answers = []
    for odd in ((), ("Bo",), ("Al",)):
        run = after(world(*odd), "Al puts on the voice of Bo", "Al invites Di")
        answers.append(next(event.answer for event in run.events if "invites" in event.text))
    assert answers == ["accept", "refuse", "accept"]


def test_nobody_takes_it_for_their_own() -> None:
    run = after(world(), "Al puts on the voice of Di", "Al shouts", "Cy waves")
    assert took(run, "Di") == {"somebody"}


def test_what_others_take_them_to_know() -> None:
    run = after(world(), "Al puts on the voice of Bo", "Al shouts", "Cy waves")
    assert sure(run, "Cy", "Di thinks that Al shouted") <= 0
    assert sure(run, "Cy", "Al thinks that Al shouted") > 0


@pytest.mark.parametrize(
    "said", ['"A is hoarse", sounds like B', '"L holds B", sounds like B', '"A mocks B", sounds like A']
)
def test_what_makes_no_sense_is_told(said: str) -> None:
    with pytest.raises(WorldError, match="is nobody else in this sentence"):
        world(text=f"{TEXT}status {said}\n")


def test_a_bundle_is_told_what_makes_no_sense() -> None:
    bundle = json.loads(world().to_json())
    next(one for one in bundle["relations"] if one["name"] == "A is odd")["voice"] = 0
    with pytest.raises(WorldError, match="voice"):
        World.from_json(json.dumps(bundle))
