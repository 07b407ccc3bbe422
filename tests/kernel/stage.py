"""A bare stage for tests of minds: a few places, a few words, and what each test puts on it."""

from __future__ import annotations

from muchado import Run, World

STAGE = """
world "Stage"
  uses "everyday/minds"
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

GOSSIP = """
action rob: "A robs B"
action short: "A borrows from B"
want "pass it on"
  A wants to tell B that C borrowed from D by 20
  when C borrowed from D
   and B is here
   and A did not tell B that C borrowed from D
   and A does not think that B knows C borrowed from D
  because "it is news"
want "pass the worse on"
  A wants to tell B that C robbed D by 20
  when C robbed D
   and B is here
   and A did not tell B that C robbed D
   and A does not think that B knows C robbed D
  because "it is news"
retelling "it grows"
  "B borrowed from C" becomes "B robbed C"
  when A's anger toward B is at least 10
  because "{A} thinks the worst of {B}"
"""
"""News that is told on, and the worse for it."""

POST = """
thing note, "a note", a letter, in hall
action write: "A writes in X that P"
  needs X is here
  afterwards X says that P
  afterwards A has X
action drop: "A drops X"
  needs A has X
  afterwards X is left here
action read: "A reads over X"
  needs X is here
  takes 2 minutes
  afterwards A reads X
action go: "A goes to L"
  afterwards A goes to L
want "write"
  A wants to write in X that B is a thief by 40
  when A is sure that B is a thief
   and X is a letter
   and X is here
   and A did not write in X that B is a thief
  because "{A} must get it out"
want "drop"
  A wants to drop X by 30
  when A has X
  because "{A} lays it down"
want "leave"
  A wants to go to L by 20
  when A dropped X
   and L is next to here
  because "{A} is off"
want "read"
  A wants to read over X by 10
  when X is a letter
   and X is here
   and A did not read over X
  because "{A} is curious"
"""
"""A letter written, laid down and read."""


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


def start(rules: str, seed: int = 0, settings: str = "", **facts: str) -> Run:
    """Set the stage, with more rules and facts; `settings` are lines about how people are."""
    stage = STAGE.replace("  whim 0\n", f"  whim 0\n{settings}")
    return World.from_text("\n".join((stage, rules, people(**facts), ""))).start(seed)


def play(rules: str, seed: int = 0, until: str = "9:00", settings: str = "", **facts: str) -> Run:
    """Set the stage and play on it."""
    run = start(rules, seed, settings, **facts)
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
