"""Whatever does not fit is refused in a sentence that says where it is, what it is, and what to try.

`python tests/stage/test_refusals.py` (with `tests` on the path) writes the expected texts anew; read the difference
before you keep it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from gate import GATE
from muchado import StageError, TimeError, Town, World
from muchado.bundle.inputs import What
from muchado.bundle.stories import NoThing
from muchado.stage.protocol import Choice, Claim, Input, InputKind, Name

WORLD = World.from_text(
    GATE
    + """
thing letter, "the letter"
place garden, "the garden"
status "A is wet", seen
deed "A honours B"
phrase "A is merry": A's joy is at least 50
action wave: "A waves"
plan "A befriends B"
  taken up when A's liking toward B is at least 90
  first if B is here: greet B
  because "{A} likes {B}"
"""
)
TOWN = Town.of(WORLD, 1).until("10:00")
AT, END = TOWN.minute + 5, WORLD.bundle.end
ADA, BO = Name("person", "Ada"), Name("person", "Bo")
GREET = Claim("act", "greet", (ADA, BO))
WET = Claim("status", "A is wet", (BO,))
EXPECTED = Path(__file__).parent / "refusals.txt"


@pytest.fixture(autouse=True)
def at_hand() -> None:
    """Have the world at hand, however many others the tests before brought."""
    TOWN.within(WORLD)


def put(kind: InputKind, **given: object) -> Callable[[], object]:
    return lambda: TOWN.put(replace(Input(AT, kind), **given))  # type: ignore[arg-type]


def played_with(what: What) -> Town:
    run = WORLD.start(1)
    run.until("10:00")
    run.put(what)
    return run.town()


ASKED: tuple[Callable[[], object], ...] = (
    lambda: TOWN.fact("Ada greets Bo"),
    lambda: TOWN.fact("Bo is cross"),
    lambda: TOWN.fact("Ada befriends Bo"),
    lambda: TOWN.fact("Ada is merry"),
    lambda: TOWN.fact("Ada is patient"),
    lambda: TOWN.fact("Bo is we"),
    lambda: TOWN.fact("there is a storm"),
    lambda: TOWN.fact("Ada has a cat"),
    lambda: TOWN.fact("Bo is in the garden", on=False),
    lambda: TOWN.did("Bo is wet"),
    lambda: TOWN.did("Ada honours Bo"),
    lambda: TOWN.did("Ada dances"),
    lambda: TOWN.until("9:30"),
    lambda: TOWN.until("25:00"),
    lambda: TOWN.until("noon"),
    lambda: TOWN.until(END + 1),
    lambda: TOWN.until("Sunday 10:00"),
    lambda: TOWN.next("Adda"),
    lambda: TOWN.turn("Zed"),
    lambda: TOWN.after(through="the cat"),
    lambda: TOWN.believes("Zed", "Bo is wet"),
    lambda: TOWN.believes("Ada", "Bo is"),
    lambda: TOWN.feels("Ada", "liking"),
    lambda: TOWN.feels("Ada", "joy", toward="Bo"),
    lambda: TOWN.feels("Ada", "hatred"),
    lambda: TOWN.feels("Ada", "jo"),
    lambda: TOWN.feels("Ada", "patient"),
    lambda: TOWN.why("Bo is purple"),
    lambda: TOWN.why(999),
    lambda: TOWN.weighs("Zed"),
    lambda: TOWN.until_rule("a good mornin"),
    lambda: TOWN.until_rule("zzz"),
    lambda: TOWN.until(END).act(Choice("Ada", "let it pass", None)),
    lambda: TOWN.until(END).fact("Bo is wet"),
    lambda: Town.of(WORLD, -1),
    put("do"),
    put("belief", person="Ada", amount=40),
    put("aim"),
    put("fact", claim=replace(WET, of=())),
    put("fact", claim=replace(WET, name="A is we")),
    put("fact", claim=GREET),
    put("aim", claim=WET),
    put("do", claim=WET),
    put("fact", claim=replace(WET, of=(Name("person", "Boo"),))),
    put("fact", claim=Claim("has", "has", (ADA, Name("thing", "ring")))),
    put("absent"),
    put("absent", person="Zed"),
    put("feeling", person="Ada"),
    put("feeling", person="Ada", quality="jo"),
    put("feeling", person="Ada", quality="liking"),
    put("feeling", person="Ada", quality="joy", toward="Bo"),
    put("answer", person="Bo", claim=GREET, answer="nod"),
    put("answer", person="Bo", claim=Claim("act", "wave", (ADA,)), answer="nod"),
    put("belief", person="Ada", claim=WET, amount=101),
    put("chance", amount=-1),
    put("absent", person="Ada", minute=END),
    put("absent", person="Ada", minute=10**30),
    put("absent", person="Ada", minute=AT - 60),
    lambda: TOWN.within(World.from_text(GATE)),
    lambda: replace(TOWN, world="0").after(),
    lambda: replace(TOWN, minute=10**30).after(),
    lambda: played_with(NoThing(0)),
    lambda: Town.from_json("{"),
    lambda: Town.from_json(json.dumps({"is": "Choice"})),
    lambda: TOWN.fact(""),
    lambda: TOWN.did(""),
    lambda: Town.from_json(Town.of(WORLD).to_json().replace('"title":"', '"title":"\\ud800')),
    lambda: Town.of(WORLD, "7"),  # type: ignore[arg-type]
)


def said_of(ask: Callable[[], object]) -> str:
    try:
        ask()
    except (StageError, TimeError, LookupError) as error:
        return f"{type(error).__name__}: {error}"
    return "nothing"


@pytest.mark.parametrize("at", range(len(ASKED)))
def test_what_does_not_fit_is_refused_in_a_sentence(at: int) -> None:
    assert said_of(ASKED[at]) == EXPECTED.read_text(encoding="utf-8").splitlines()[at]


def test_each_refusal_is_one_sentence_or_more_for_whoever_reads_it() -> None:
    told = EXPECTED.read_text(encoding="utf-8").splitlines()
    assert len(told) == len(ASKED)
    for line in told:
        assert line.endswith((".", "?")), line
        assert "inputs[" not in line


if __name__ == "__main__":
    EXPECTED.write_text("".join(f"{said_of(ask)}\n" for ask in ASKED), encoding="utf-8")
