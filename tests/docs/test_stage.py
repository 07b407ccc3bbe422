"""The page about the stage shows records as they come out of a town, and all their fields.

`python tests/docs/test_stage.py` (with `tests` on the path) brings the page up to date; read it afterwards.
"""

from __future__ import annotations

import dataclasses
import json
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from gate import GATE
from muchado import StageError, Town, World
from muchado.stage.codec import from_json, to_json
from muchado.stage.hand import Share
from muchado.stage.protocol import Choice, Claim, Filler, Input, Look, Name, Sign, Standing, Thought
from muchado.stage.schema import ALONE, schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import DataclassInstance

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "stage.md"

WITHIN = (Filler, Look, Sign, Thought, Name, Claim, Share)
"""Records that stand within others."""

INTRODUCED = {
    "Showing": "Something that happened, through Bo's eyes (`town.after(through=\"Bo\")`). Through nobody's, "
    "`eyes` is null, `how` empty and `number` the event's own. A journey is shown once through nobody's eyes, when it "
    "begins, and through somebody's where and when they saw the walker pass.",
    "Line": "Something that was said (`town.lines()`).",
    "Turn": 'What somebody has to decide (`town.turn("Bo")`).',
    "Choice": 'One of the things they may do (`town.may("Bo")`); it goes back with `town.act(choice)`.',
    "Told": "A scene of what went on, as a story through Bo's eyes (`town.told('Bo')`).",
    "Ending": 'What it all came to for somebody, for after the end (`town.ending("Bo")`).',
    "Input": 'Something done from outside, here a flag of the game (`town.fact("Bo is wet")`, or `town.put(input)`).',
    "Weighed": 'For the author: what somebody thinks of doing, rule by rule (`town.weighs("Ada")`).',
    "Spoken": "For the author: a rule that spoke (`town.spoken()`, `town.until_rule(name)`).",
    "Standing": "The town itself (`town.to_json()`, `Town.from_json(text)`): what goes into a saved game.",
}


def examples() -> dict[str, DataclassInstance]:
    """A record of each kind."""
    town = Town.of(World.from_text(GATE + 'status "A is wet", seen\n'), seed=1).fact("Bo is wet")
    asked = town.next("Bo")
    turn = asked.turn("Bo")
    assert turn is not None
    later = asked.act(turn.choices[0]).until("Monday 23:50")
    found: list[Any] = [
        later.after(through="Bo")[-1], later.lines()[0], turn, turn.choices[0], later.told("Bo")[0],
        later.ending("Bo"), town.inputs[0],
        town.next("Ada").weighs("Ada")[0], later.spoken()[0],
        Standing(later.world, later.title, later.seed, later.minute, later.inputs),
    ]  # fmt: skip
    return {type(one).__name__: one for one in found}


def shown() -> str:
    """The examples, as the page has them."""
    found = examples()
    parts = []
    for record in ALONE:
        text = json.dumps(json.loads(to_json(found[record.__name__])), indent=1, ensure_ascii=False)
        parts.append(f"## {record.__name__}\n\n{INTRODUCED[record.__name__]}\n\n```json\n{text}\n```")
    return "\n\n".join(parts)


def fields() -> str:
    """The meaning of every field, as the page has it."""
    known: Any = schema()["$defs"]
    parts = []
    for record in (*ALONE, *WITHIN):
        about = known[record.__name__]
        meanings = {one.name: about["properties"][one.name]["description"] for one in dataclasses.fields(record)}
        rows = "\n".join(f"| `{name}` | {meaning} |" for name, meaning in meanings.items())
        parts.append(f"### {record.__name__}\n\n{about['description']}\n\n| field | meaning |\n| --- | --- |\n{rows}")
    return "\n\n".join(parts)


def anew(text: str) -> str:
    """The page with its examples and fields as they are now."""
    head, _, rest = text.partition("## Showing\n") if "## Showing\n" in text else text.partition("EXAMPLES")
    tail = rest[rest.index("## What bad input gets") :]
    return f"{head}{shown()}\n\n## The fields\n\n{fields()}\n\n{tail}"


def test_the_page_shows_whole_records_and_every_field() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert set(INTRODUCED) == {record.__name__ for record in ALONE} == set(examples())
    assert text == anew(text), textwrap.dedent(__doc__ or "")


def test_the_sentences_about_bad_input_are_those_that_are_said() -> None:
    """What is said of a record that does not fit stands on the page, as it is said."""
    table = PAGE.read_text(encoding="utf-8").partition("## What bad input gets")[2]
    world = World.from_text(GATE)
    town, start = Town.of(world), world.bundle.start
    greeting = Claim("act", "greet", (Name("person", "Ada"), Name("person", "Bo")))
    attempts: list[Callable[[], object]] = [
        lambda: from_json(Choice, "{"),
        lambda: from_json(Input, '{"is": "Input", "version": 2}'),
        lambda: from_json(Input, '{"is": "Input", "version": 1, "minute": 1}'),
        lambda: from_json(Input, '{"is": "Input", "version": 1, "minute": 1, "kind": "do", "why": 1}'),
        lambda: from_json(Input, '{"is": "Input", "version": 1, "minute": "soon", "kind": "do"}'),
        lambda: town.put(Input(start + 5, "absent", "Boo")),
        lambda: town.put(Input(start + 5, "answer", "Bo", greeting, "nod")),
        lambda: town.put(Input(start - 5, "absent", "Bo")),
        lambda: Town.of(World.from_text(GATE.replace("by 30", "by 40"))).within(world),
        lambda: Town("0" * 32, "Two at a gate", 0, start).until(start + 5),
    ]
    for attempt in attempts:
        with pytest.raises(StageError) as caught:
            attempt()
        said = str(caught.value)
        assert any(part in table for part in (said, said.partition(": ")[2], said.partition(". `")[0])), said


if __name__ == "__main__":
    PAGE.write_text(anew(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
