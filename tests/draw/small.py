"""A small run to draw: Ann parts with Bob in front of Cyd; Dot hears more than she should, Eve is far off."""

from __future__ import annotations

from kernel.stage import start
from muchado import Run

RULES = """
action part: "A parts with B"
  needs B is here
  needs A dates B
  seen here, heard next door
  afterwards A does not date B
  A says "It is over, {B}."
action call: "A calls to B that P"
  needs B is here
  seen here, heard next door
  afterwards B hears that P
want "part"
  A wants to part with B by 30
  when A dates B
   and A's anger toward B is at least 50
  because "{A} is angry with {B}"
want "call"
  A wants to call to B that C is a thief by 20
  when A is sure that C is a thief
   and B is here
   and A did not call to B that C is a thief
  because "{B} ought to know"
reaction "left"
  when B parts with A
  then A's joy becomes 5
   and A's anger toward B rises by 30
  because "{B} has left {him A}"
"""


def small(seed: int = 0, until: str = "9:00") -> Run:
    run = start(
        RULES,
        seed,
        Ann="dates Bob; anger toward Bob 60; is sure that Eve is a thief",
        Bob="joy 60",
        Dot="is in yard",
    )
    run.until(until)
    return run
