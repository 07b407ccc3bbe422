"""Work without measure ends, and says which rule it was; phrases are asked once."""

from __future__ import annotations

import pickle
import sys
from types import FrameType

import pytest

from muchado import OverworkError, Run, World

HEAD = """world "W"
  from Monday 13 February 2006, 7:30 to Monday 13 February 2006, 9:00
place hall, "the hall"
mood envy, 0 to 100
action wave: "A waves to B"
  needs B is here
feeling liking toward someone, -100 to 100
notion "A likes B"
"""
CROWD = "".join(
    f"person P{first}{second}, she\n  at the start\n    is in hall\n    envy 60\n"
    for first in "abcdef"
    for second in "abcdefghij"
)
PAIR = "".join(f"person {name}, she\n  at the start\n    is in hall\n    envy 60\n" for name in ("Ann", "Bea"))
CROWDED = """   and C is here
   and D is here
   and E is here
   and F is here
   and A's liking toward F is more than A's liking toward C
"""
WAVE = "  A wants to wave to B by 5\n"
RULES = {
    "want": f'want "much"\n{WAVE}  when B is here\n{CROWDED}  because "x"\n',
    "reaction": f"""reaction "much"
  when a day begins
   and B is here
{CROWDED}  then A's envy rises by 1
  because "x"
""",
    "phrase": f"""phrase "A is lost"
  when B is here
{CROWDED}want "w"
{WAVE}  when A is lost
   and B is here
  because "x"
""",
    "plan": f'plan "A mocks B"\n  taken up when B is here\n{CROWDED}  first wave to B\n  because "x"\n',
}


def play(run: Run) -> None:
    for _ in range(3):
        run.beat()


@pytest.mark.parametrize("kind", RULES)
def test_a_search_that_explodes_is_given_up_by_name(kind: str) -> None:
    run = World.from_text(HEAD + CROWD + RULES[kind]).start()
    with pytest.raises(OverworkError, match=f"The {kind} .*world.ado:[0-9]+.*far too many ways") as caught:
        play(run)
    error = caught.value
    assert (error.kind, error.file) == (kind, "world.ado")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 (what was just pickled)


def chain(length: int) -> str:
    names = [f"b{first}{second}les" for first in "aeiou" for second in "bdfglmnprt"][:length]
    twice = "  when A {0}\n   and A's envy is at least {1}\n  or when A {0}\n   and A's envy is at most 99\n"
    return (
        "".join(
            f'phrase "A {name}"\n' + (twice.format(before, "0") if before else "  when A's envy is at least 50\n")
            for before, name in zip(("", *names), names, strict=False)
        )
        + f'want "w"\n  A wants to wave to B by 5\n  when A {names[-1]}\n   and B is here\n  because "{{A}} likes it"\n'
    )


def calls_to_play(length: int) -> int:
    world = World.from_text(HEAD + PAIR + chain(length))
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    run = world.start()
    sys.setprofile(count)
    try:
        play(run)
        assert str(run.why(next(iter(run.simulation.world.recent))))
    finally:
        sys.setprofile(None)
    return calls


def test_phrases_that_ask_one_another_twice_do_not_double_the_work_a_step() -> None:
    some, more = calls_to_play(20), calls_to_play(40)
    assert more <= 4 * some
