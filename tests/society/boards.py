"""A small world in which the scoreboard finds no fault, and the same with one planted for each of its measures."""

from __future__ import annotations

from typing import NamedTuple

PEOPLE = ("Ada", "Ben", "Cal", "Dot", "Eve", "Fay")

MANNERS = """\
world "The yard"
  from Monday 3 June 2024, 9:00 to Tuesday 4 June 2024, 9:00
  idle 1 hours
  whim 9

place yard, "the yard"
trait kind
trait vain
feeling liking toward someone, 0 to 100

action praise: "A praises B"
  needs B is here
  takes 10 minutes
  A says "You have done that well, and nobody has told you so."
  A says "I have been watching you at it. It is a pleasure."
  B may beam, shrug
  if B beams
    B says "Do you really think so? You have made my day."

want "a kind word"
  A wants to praise B by a tenth of how kind A is
  when B is here
   and one time in 7
  because "{A} is kind"

want "once is enough"
  A wants not to praise B by 30
  when B is here
   and A praised B within the last 20 hours
  because "{A} has said so already"

want "good to hear"
  A wants to beam by a tenth of how vain A is
  when B praises A
  because "{A} likes to hear it"

want "it is nothing"
  A wants to shrug by 5
  when B praises A
  because "{A} thinks nothing of it"

reaction "praised"
  when B praises A
  then A's liking toward B rises by 3
  because "{B} has been kind"
"""

TESTS = """
test "somebody thinks of Ada"
  in at least 30 of 100 runs: someone praises Ada

test "it hangs on kindness"
  without want "a kind word"
  at most half as often: someone praises Ada
"""


RARE = """
test "hardly ever, and less"
  without want "a kind word"
  at most half as often: Fay praises Ada before 9:01
"""


class Planted(NamedTuple):
    """A fault: the measure that must find it, what is put in the place of what, and what is added."""

    measure: str
    old: str = ""
    new: str = ""
    more: str = ""


def world(fault: Planted | None = None) -> str:
    """Write the world, with a fault or without."""
    traits = (("kind", 90, 10), ("vain", 15, 85))
    cast = "".join(
        f"\nperson {name}, she\n"
        f"  {', '.join(f'{trait} {low + (high - low) * at // 5}' for trait, low, high in traits)}\n"
        f"  at the start\n    is in yard\n"
        for at, name in enumerate(PEOPLE)
    )
    text = MANNERS + cast + TESTS
    if fault is None:
        return text
    assert fault.old in text
    return text.replace(fault.old, fault.new) + fault.more if fault.old else text + fault.more


WAVE = """
action wave: "A waves to B"
  needs B is here

want "a wave"
  A wants to wave to B by 1
  when A's liking toward B is at least 90
   and A did not wave to B within the last 20 hours
  because "{A} is glad to see {B}"
"""

DEVOTED = """
reaction "more than praise"
  when B praises A
   and A's liking toward B is at least 90
  then A's liking toward B rises by 1
  because "{A} looks up to {B}"
"""

CHAMPION = """
plan "A stands up for B"
  taken up when A's liking toward B is at least 90
  done when A praised B
  patience 5 days
  worth 20
  first if B is here: praise B
  because "{A} would do anything for {B}"
"""

MANY_LINES = "\n".join(f'  A says "I could tell you {number} good things about this."' for number in range(100, 900))

FAULTS = (
    Planted("acts", "one time in 7", "one time in 80"),
    Planted("bound", "rises by 3", "rises by 100"),
    Planted("overlap", "one time in 7", "one time in 2"),
    Planted("swap", "by a tenth of how kind A is", "by 5"),
    Planted("arc", "in at least 30 of", "in at most 1 of"),
    Planted("contrast", '  without want "a kind word"', '  without want "it is nothing"'),
    Planted("base", more=RARE),
    Planted("answer", "shrug by 5", "shrug by 90"),
    Planted("dead answer", "may beam, shrug", "may beam, shrug, bow"),
    Planted("dead line", "  B may beam", f"{MANY_LINES}\n  B may beam"),
    Planted("dead act", more=WAVE),
    Planted("dead want", more=WAVE),
    Planted("dead reaction", more=DEVOTED),
    Planted("dead plan", more=CHAMPION),
    Planted("nothing tips", more=CHAMPION),
)
"""A fault for each measure but what a run costs, which no text can be sure of."""
