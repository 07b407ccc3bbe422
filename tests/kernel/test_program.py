"""A bundle made ready to run: what its acts and deeds stand for."""

from __future__ import annotations

from typing import Any

import pytest

from kernel.scenes import ANN, BOB, CY, party
from kernel.small import A, B
from muchado.bundle.model import Const, Here, Slot, Think, Trigger
from muchado.kernel import Program, Prop


def test_only_what_was_looked_through_is_played() -> None:
    unchecked: Any = party()[0].bundle()._replace
    with pytest.raises(TypeError, match="looked through"):
        Program(unchecked)


def test_an_act_is_found_by_a_deed_that_names_all_that_it_needs() -> None:
    world, talk, _ = party()
    wrongs = world.word("wrongs", "deed", "person", "person")
    hit = world.action("hit", "person", "person", needs=[Here(B)], counts_as=[wrongs(A, B)])
    world.action("hit both", "person", "person", "person", needs=[Here(B)], counts_as=[wrongs(A, B)])
    sulk = world.action("sulk", "person", counts_as=[wrongs(A, Const("person", CY))])
    program = Program(world.bundle())
    assert program.acts_of(wrongs.of(ANN, BOB)) == (hit.of(ANN, BOB),)
    assert set(program.acts_of(wrongs.of(ANN, CY))) == {hit.of(ANN, CY), sulk.of(ANN)}
    assert program.deeds_of(sulk.of(ANN)) == program.deeds_of(hit.of(ANN, CY)) == (wrongs.of(ANN, CY),)
    assert program.acts_of(talk.of(ANN, BOB)) == ()


def test_whoever_is_unknown_is_nobody_who_could_be_named() -> None:
    world, talk, _ = party()
    program = Program(world.bundle())
    assert program.named(Slot(1), talk.of(ANN, BOB)) == BOB
    with pytest.raises(TypeError, match="no person, place or thing"):
        program.named(Slot(1), talk.of(ANN, ()))


def test_an_occasion_is_answered_by_what_names_it_and_then_by_what_answers_anything() -> None:
    world, talk, _ = party()
    kind = world.word("is kind", "notion", "person")
    effects = [Think(kind(A), 40)]
    for trigger in (
        Trigger("learns", kind(B)),
        Trigger("learns", Slot(1)),
        Trigger("learns", talk(A, B)),
        Trigger("learns", talk(A, B), denied=True),
        Trigger("sees", kind(B)),
        Trigger("day"),
    ):
        world.reaction(trigger, effects)
    program = Program(world.bundle())

    def answering(occasion: str, prop: Prop, *, denied: bool = False) -> list[int]:
        found = [responder.number for responder in program.responders(occasion, prop, denied=denied)]
        assert program.heeds(occasion, int(str(prop[0])) if prop else -1, denied=denied) == bool(found)
        return found

    assert answering("learns", kind.of(BOB)) == [0, 1]
    assert answering("learns", talk.of(ANN, BOB)) == [2, 1]
    assert answering("learns", talk.of(ANN, BOB), denied=True) == [3]
    assert answering("learns", kind.of(BOB), denied=True) == []
    assert answering("sees", kind.of(BOB)) == [4]
    assert answering("sees", talk.of(ANN, BOB)) == []
    assert answering("day", ()) == [5]
