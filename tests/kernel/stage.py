"""A bare stage for tests of minds: a few places, a few words, and what each test puts on it."""

from __future__ import annotations

from muchado import Run, World

STAGE = """
world "Stage"
  from Monday 13 February 2006, 8:00 to Monday 20 February 2006, 8:00
  whim 0

place hall, "the hall"
  next to yard
place yard, "the yard"
place cellar, "the cellar"
  10 minutes from yard
place tower, "the tower"
  overlooks yard
  next to hall

trait honest
feeling trust toward someone, -100 to 100, usually 40
feeling anger toward someone, 0 to 100
mood joy, 0 to 100
notion "A is a thief"
status "A dates B", both ways, public
deed "A wrongs B"

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
"""


PEOPLE = ("Ann, she", "Bob, he", "Cyd, they", "Dot, she", "Eve, she")


LIE = """
action lie: "A lies to B that P"
  needs B is here
  taken for "A tells B that P"
  afterwards B hears that P
  rings false by PERCENT
want "lie"
  A wants to lie to B that C is a thief by 20
  when A's anger toward C is at least 50
   and B is here
   and A did not lie to B that C is a thief
  because "{A} wants {C} to look bad"
"""
"""Somebody who says what they do not believe; PERCENT of hearers find that it rings false."""


LIAR = "anger toward Cyd 60; doubts that Cyd is a thief"


def people(**facts: str) -> str:
    """Ann, Bob, Cyd and Dot in the hall and Eve far off, unless their facts say otherwise; facts are split by `;`."""
    blocks = []
    for who in PEOPLE:
        name = who.split(",")[0]
        lines = [line.strip() for line in facts.get(name, "").split(";") if line.strip()]
        traits = [line for line in lines if line.startswith("honest")]
        rest = [line for line in lines if line not in traits]
        if not any(line.startswith("is in") for line in rest):
            rest.insert(0, "is in cellar" if name == "Eve" else "is in hall")
        blocks.append(
            "\n".join(
                [f"person {who}", *(f"  {one}" for one in traits), "  at the start", *(f"    {one}" for one in rest)]
            )
        )
    return "\n".join(blocks)


def start(rules: str, seed: int = 0, **facts: str) -> Run:
    """Set the stage, with more rules and facts."""
    return World.from_text("\n".join((STAGE, rules, people(**facts), ""))).start(seed)


def play(rules: str, seed: int = 0, until: str = "9:00", **facts: str) -> Run:
    """Set the stage and play on it."""
    run = start(rules, seed, **facts)
    run.until(until)
    return run


def acts(run: Run) -> list[str]:
    """What was done, in a line each."""
    return [f"{one.by} {one.action} {' '.join(one.to)}".strip() for one in run.events]


def sure(run: Run, person: str, sentence: str) -> int:
    """How sure somebody is of a sentence; 0 if they never thought of it."""
    belief = run.mind(person).believes(sentence)
    return 0 if belief is None else belief.sure


TELL = """
want "tell"
  A wants to tell B that C is a thief by 20
  when A is sure that C is a thief
   and B is here
   and A did not tell B that C is a thief
  because "{B} ought to know"
"""


CHAT = """
action chat: "A chats with B"
  needs B is here
  takes 1 minute
want "chat"
  A wants to chat with B by 10
  when B is here
  because "{A} likes {B}"
"""
