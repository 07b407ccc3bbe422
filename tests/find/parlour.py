"""A parlour in which people do what a test has them do, and nothing else."""

from __future__ import annotations

from functools import cache

from muchado import Run, World

PARLOUR = """\
world "The parlour"
  from Monday 3 June 2024, 9:00 to Tuesday 4 June 2024, 18:00

place parlour, "the parlour"
  next to garden
place garden, "the garden"

thing note, "a note"

feeling love toward someone, -100 to 100
feeling trust toward someone, -100 to 100, usually 40
status "A dates B", both ways, public
deed "A hurts B"

action go: "A goes to L"
  passing
  afterwards A goes toward L

action shove: "A shoves B"
  needs B is here
  counts as "A hurts B"

action comfort: "A comforts B"
  needs B is here

action love: "A declares love to B"
  needs B is here

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P

action confide: "A confides to B that P"
  needs B is here
  afterwards B hears that P

action send word: "A asks B to tell C that P"
  needs B is here
  B may agree, refuse
  for want of a reason B agrees
  if B agrees
    told as "{A} asks {B} to take word to {C}, and {B} will."
  if B refuses
    told as "{A} asks {B} to take word to {C}, and {B} will not."

action deliver: "A brings B word from C that P"
  needs B is here
  afterwards B hears that P

action ask for a promise: "A asks B for a promise"
  needs B is here
  B may promise, hesitate
  for want of a reason B promises

action write: "A writes to B on X that P"
  needs A has X

person Ann, she
  at the start
    is in parlour
    has note
    love toward Ben 80, trust toward Ben 80

person Ben, he
  at the start
    is in parlour
    love toward Cyd 60

person Cyd, she
  at the start
    is in garden
    dates Ben

person Dan, he
  at the start
    is in parlour
"""


@cache
def parlour() -> World:
    """The world."""
    return World.from_text(PARLOUR)


def played(*script: str) -> Run:
    """A run in which things are done, one every ten minutes: "Ann shoves Ben"; or at a time, "15:00 Ann shoves Ben"."""
    run = parlour().start()
    for at, line in enumerate(script, start=1):
        time, _, act = line.partition(" ") if line[0].isdigit() else (f"9:{at}0", "", line)
        run.until(f"Monday {time}")
        run.put(*parlour().changes(act))
    run.until(parlour().bundle.end)
    return run
