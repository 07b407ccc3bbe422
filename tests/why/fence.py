"""A small world for tests of why: a ball goes over a fence, and word of it comes round."""

from __future__ import annotations

from functools import cache

from muchado import Run, World

FENCE = """
world "Fence"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00
  whim 0

place lawn, "the lawn"
  next to gate
place gate, "the gate"
  5 minutes from house
place house, "the house"

trait kind, usually 50
feeling anger toward someone, 0 to 100, fades by half in 30 minutes
mood joy, 0 to 100, fades by half in 2 hours
feeling trust toward someone, -100 to 100, usually 40
deed "A wrongs B"

action trample: "A tramples the flowers of B"
  counts as "A wrongs B"
  told as "{A} tramples {B}'s flowers."
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
  told as "{A} tells {B}: {P}."
action scold: "A scolds B"
  needs B is here
  B may grin, blush
action forgive: "A forgives B"
  needs B is here
action go: "A goes to L"
  passing
  afterwards A goes toward L

want "it is the short way"
  A wants to trample the flowers of B by 40 less a fifth of how kind A is
  when A is in lawn
   and A's anger toward B is at least 30
   and A did not trample the flowers of B
  because "{A} does not care about {B}'s flowers"
want "something to tell"
  A wants to tell B that C wronged B by 30
  when C wronged B
   and B is here
   and A does not think that B knows C wronged B
  because "{A} cannot keep it in"
want "an earful"
  A wants to scold B by half of A's anger toward B
  when B wronged A
   and B is here
   and A did not scold B
  because "{A} is angry with {B}"
want "soft-hearted"
  A wants not to scold B by a tenth of how kind A is
  when A is kind
  because "{A} scolds nobody gladly"
want "let it be"
  A wants to forgive B by 60 less A's anger toward B
  when A is kind
   and B wronged A
   and A scolded B
   and A did not forgive B
  because "{A} bears no grudges"
want "news for the house"
  A wants to go to L by 12
  when C wronged D
   and D is not here
   and D is in L
  because "{A} has something to tell"
reaction "my flowers"
  when A learns that B wronged A
  then A's anger toward B rises by 40
  because "those were {A}'s flowers"
plan "A has it out with B"
  taken up when B wronged A
    and A's anger toward B is at least 30
  let go when A's anger toward B is less than 10
  done when A scolded B
  worth 25
  first if B is here: scold B
  else if A would look for B in L: go to L
  because "{A} will have it out with {B}"

person Tom, he
  kind 40
  at the start
    is in lawn
    anger toward Rosa 50
person Milo, he
  at the start
    is in lawn
person Rosa, she
  kind 80
  at the start
    is in gate
    trust toward Milo 80
  every day 9:00 to 9:30: watering in gate, weight 50
person Vera, she
  at the start
    is in house
"""


def played(text: str = FENCE, *, seed: int = 0, until: str = "12:00", whim: int = 0, again: bool = False) -> Run:
    """A world, by default this one, played to a time.

    `whim`: how far chance sways. `again`: Rosa forgives more than once.
    """
    text = text.replace("whim 0", f"whim {whim}")
    if again:
        text = text.replace("   and A did not forgive B\n", "")
    run = World.from_text(text).start(seed)
    run.until(until)
    return run


@cache
def fence() -> Run:
    """The world as it stands here, played to its end."""
    return played()
