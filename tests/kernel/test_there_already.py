"""Nobody sets out for where they are: an act that would do no more than take them there is none."""

from __future__ import annotations

import pytest

from muchado import World

WORLD = """
world "Barn"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00
  whim 0

place barn, "the barn"
  next to yard

place yard, "the yard"

trait playful

action slip: "A slips out to {sentence}"
  {line}
  afterwards A goes {to}

want "away"
  A wants to slip out to {place} by 40
  when A is playful
  because "it is part of the game"

person Ina, she
  playful 90
  at the start
    is in barn
"""
WAYS = [
    ("the yard", "the yard", "to yard", "heard by nobody"),
    ("the yard", "the yard", "toward yard", "passing"),
    ("L", "L", "to L", "heard by nobody"),
    ("L", "L", "toward L", "takes 1 minute"),
]


def world(sentence: str, place: str, to: str, line: str) -> World:
    text = WORLD.format(sentence=sentence, place=place, to=to, line=line)
    return World.from_text(
        text if "L" not in place else text.replace("playful\n  because", "playful\n   and L is yard\n  because")
    )


@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way[2]}, {way[3]}")
def test_whoever_is_there_does_not_set_out_for_it(way: tuple[str, str, str, str]) -> None:
    run = world(*way).start(0)
    run.until("9:30")
    assert [event.at for event in run.events] == ["2007-06-04T09:00"]
    answer = run.why_not("Ina slips out to the yard", "9:20")
    assert answer.chain[0].text == "Ina was in the yard."


@pytest.mark.parametrize("line", ['A says "Here I am!"', 'counts as "A is bold"'])
def test_what_comes_of_it_besides_can_come_again(line: str) -> None:
    way = ("the yard", "the yard", "to yard", line)
    text = WORLD.format(sentence=way[0], place=way[1], to=way[2], line=line).replace(
        "trait", 'deed "A is bold"\n\ntrait'
    )
    run = World.from_text(text).start(0)
    run.until("9:30")
    assert len(run.events) > 5
