"""Executors held to the plain one in worlds of text: a fault is found, and shown in as little as shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import muchado
from muchado.bundle.model import MEANINGS
from muchado.bundle.model.questions.meaning import Look
from muchado.conform.alike import __main__ as command
from muchado.conform.alike.held import hold
from muchado.conform.alike.sentences import HOLE, HOLES, SHAPES
from muchado.conform.alike.texts import made_up
from muchado.kernel.exec.expressions import Expressions
from muchado.kernel.exec.functions import Functions
from muchado.kernel.exec.senses import Senses
from muchado.kernel.exec.source import generated
from muchado.plan.ops import Call
from muchado.plan.rules import Plans

PATIENCE = 20.0
NUMBERS = 400


def records(held: object) -> Iterator[type]:
    """The kinds of all records in a record, at any depth."""
    if isinstance(held, tuple):
        yield type(held)
        for inner in held:
            yield from records(inner)


def test_a_made_up_world_is_the_same_each_time_and_makes_sense() -> None:
    texts = [made_up(number) for number in range(3)]
    assert texts == [made_up(number) for number in range(3)]
    worlds = [muchado.World.from_text(text).bundle for text in texts]
    assert len(set(texts)) == len(texts)
    assert all(len(world.wants) + len(world.reactions) + len(world.plans) > 2 for world in worlds)


def test_whatever_stands_in_a_sentence_can_be_made_up() -> None:
    """A new kind of question that has a hole of a new kind says here what may stand in it."""
    holes = {hole for shapes in SHAPES for shape in shapes for hole in HOLE.findall(shape)}
    assert holes == HOLES.keys()


@pytest.mark.slow
def test_made_up_worlds_ask_questions_of_every_kind() -> None:
    """All but how an act was answered, which only answerable acts in reactions ask, are found in the first hundreds."""
    missing = {meaning.record for meaning in MEANINGS}
    for number in range(NUMBERS):
        world = muchado.World.from_text(made_up(number)).bundle
        missing -= {kind for rules in (world.wants, world.reactions, world.plans) for kind in records(rules)}
        if not missing:
            break
    assert not missing


def aimless(plans: Plans, senses: Senses) -> Functions:
    """The quick executor with a fault: nobody takes a thing to be anywhere."""
    with pytest.MonkeyPatch.context() as patch:
        look = Expressions.look

        def lost(self: Expressions, call: Call[Look]) -> str:
            return "-1" if call.sense == "seek" else look(self, call)

        patch.setattr(Expressions, "look", lost)
        return generated(plans, senses)


SEEKERS = """world "Seekers"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 9:00
place hall
  next to yard
place yard
thing ring, in hall
trait proud
action hum: "A hums"
action go: "A goes to L"
  afterwards A goes to L
person Ann, she
  proud 90
  at the start
    is in hall
person Bob, he
  at the start
    is in yard
want "a proud tune"
  A wants to hum by 10
  when A is proud
  because "so"
want "after it"
  A wants to go to L by 20
  when L is next to here
   and A would not look for ring in L
  because "so"
want "where it is"
  A wants to hum by 50
  when A would look for ring in hall
   and ring is here
  because "so"
"""


def test_a_fault_is_shown_in_as_little_text_as_shows_it() -> None:
    (found,) = hold(aimless, [("seekers", SEEKERS)], beats=5, patience=PATIENCE)
    assert (found.name, found.difference.what) == ("seekers", "events")
    assert found.words.startswith("Monday 13 February 2006, 08:00: events 1")
    assert "look for ring in" in found.text
    assert "proud" not in found.text
    assert len(found.text.splitlines()) < SEEKERS.count("\n") - 12
    assert not list(hold(generated, [("seekers", found.text)], beats=5))
    assert list(hold(aimless, [("seekers", found.text)], beats=5, patience=0))


def test_an_executor_that_raises_is_named_with_what_it_raises() -> None:
    def refusing(_plans: Plans, _senses: Senses) -> Functions:
        raise NotImplementedError("no searches yet")

    (found,) = hold(refusing, [("seekers", SEEKERS)], patience=1)
    assert found.words == "it raises NotImplementedError: no searches yet."


def slower(plans: Plans, senses: Senses) -> Functions:
    """The quick executor, which counts a step too many for each want that it asks."""
    made = generated(plans, senses)

    def counting(want: Any) -> Any:  # noqa: ANN401 (a function of any kind)
        def asked(mind: Any, *rest: Any) -> Any:  # noqa: ANN401
            mind.toil += 1
            return want(mind, *rest)

        return asked

    return made._replace(wants=tuple(map(counting, made.wants)))


def test_steps_that_are_counted_otherwise_are_a_difference(capsys: pytest.CaptureFixture[str]) -> None:
    (found,) = hold(slower, [("seekers", SEEKERS)], beats=3, patience=1)
    assert found.difference.what == "steps"
    assert "step where the plain one counts" in found.words
    assert command.main(["--worlds", "1", "--world"]) == 0
    assert capsys.readouterr().out == "1 world was played; none of them otherwise than by the plain executor.\n"


def test_the_command_shows_the_world_and_ends_with_1(
    capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("worlds") / "seekers.ado"
    path.write_text(SEEKERS)
    executor = f"{aimless.__module__}:aimless"
    arguments = [executor, "--worlds", "0", "--world", str(path), "--beats", "3", "--patience", "1"]
    assert command.main(arguments) == 1
    shown = capsys.readouterr().out
    assert shown.startswith(f"{path}: Monday 13 February 2006, 08:00: events 1")
    assert "look for ring" in shown
    assert shown.endswith("1 world was played; 1 of them otherwise than by the plain executor.\n")
