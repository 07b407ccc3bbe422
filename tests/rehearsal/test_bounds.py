"""Where feelings end between people: what was moved, and what can move no further; what has faded is at rest."""

from __future__ import annotations

import muchado
from muchado.api.rehearsing import take
from muchado.rehearsal.bounds import Felt

QUARREL = """\
world "The stairs"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00
  idle 4 minutes

place stairs, "the stairs"
feeling liking toward someone, -100 to 100
feeling anger toward someone, 0 to 100, fades by half in 20 minutes
feeling guilt toward someone, 0 to 100
mood sadness, 0 to 100

action shove: "A shoves B"
  needs B is here

want "a shove"
  A wants to shove B by 100
  when B is here
   and A did not shove B
   and B did not shove A
  because "{A} is cross"

reaction "shoved"
  when B shoves A
  then A's liking toward B falls by {less}
   and A's anger toward B rises by 40
   and A's sadness rises by 100
  because "{B} shoved {A}"

person Ada, she
  at the start
    is in stairs

person Ben, he
  at the start
    is in stairs
    guilt toward Ada 100
"""


def _felt(less: int) -> dict[str, Felt]:
    world = muchado.World.from_text(QUARREL.replace("{less}", str(less)))
    found = take(world.program, 0).felt
    return {world.bundle.qualities[quality].name: felt for quality, felt in found.items()}


def test_a_feeling_that_was_moved_to_its_end_is_bound() -> None:
    assert _felt(300)["liking"] == Felt(1, 1)


def test_a_feeling_that_can_still_move_is_not_bound() -> None:
    assert _felt(30)["liking"] == Felt(1, 0)


def test_what_has_faded_to_nothing_is_at_rest() -> None:
    assert _felt(30)["anger"] == Felt(1, 0)


def test_moods_and_what_nothing_moved_do_not_count() -> None:
    assert set(_felt(30)) == {"liking", "anger"}
