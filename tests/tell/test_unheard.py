"""What somebody sees said or written, and does not hear or read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from muchado import World, load

WORLD = """
world "Unheard"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 9:30
  whim 0

place hall, "the hall"

notion "A is cross"

action act: "A {act}"
  needs B is here
  heard by nobody
  afterwards B hears that P
  told as "{{A}} {told}."

want "it has to be said"
  A wants to {wish} by 30
  when C is cross
   and B is here
   and A did not {wish}
  because "it has to be known"

person Ada, she
  at the start
    is in hall
    is sure that Cyd is cross

person Bo, he
  at the start
    is in hall

person Cyd, he
  at the start
    is in hall
"""

LETTERS = Path(__file__).parents[1] / "worlds" / "mechanisms" / "m48-letters.ado"


def told(world: World, eyes: str) -> str:
    """What a telling through somebody's eyes says."""
    run = world.start(0)
    run.until(run.bundle.end)
    passages = [passage for chapter in run.tell(eyes).chapters for passage in chapter.passages]
    return " ".join(one.text for passage in passages for paragraph in passage.paragraphs for one in paragraph)


@pytest.mark.parametrize(
    ("third", "base", "seen"),
    [
        ("tells B that P", "tell B that P", "tell Bo something, "),
        ("whispers to B that P", "whisper to B that P", "whisper something to Bo, "),
        ("talks over with B that P", "talk over with B that P", "talk something over with Bo, "),
    ],
)
def test_what_is_not_heard_has_its_place_in_the_sentence(third: str, base: str, seen: str) -> None:
    way = re.sub(r"\b([BP])\b", r"{\1}", third)
    text = WORLD.format(act=third, told=way, wish=base.replace(" P", " C is cross"))
    assert seen in told(World.from_text(text), "Cyd")


def test_of_what_is_written_nobody_says_that_it_was_not_heard() -> None:
    (line,) = re.findall(r"[^.]* write something to him on the letter,[^.]*", told(load(LETTERS), "Jon"))
    assert not re.search(r"hear|word|said", line)
