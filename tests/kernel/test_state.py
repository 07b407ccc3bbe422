"""The state is its tables, each declared once: bytes, copies and differing follow from them alone."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kernel.test_copies import BUNDLE
from muchado.kernel import Simulation
from muchado.kernel.common.spots import Spot
from muchado.kernel.mind.mind import Mind
from muchado.kernel.state.canon import copied, copied_mind, differing, digest, from_bytes, stamp, to_bytes
from muchado.kernel.state.described import described
from muchado.kernel.state.owners import Owner
from muchado.kernel.state.shapes import Bits, Eye, Map, Pen
from muchado.kernel.state.tables import COMMON, GROUND, MIND, WORLD
from muchado.kernel.world.world import World

OWNERS = pytest.mark.parametrize("owner", [COMMON, WORLD, MIND], ids=lambda owner: owner.kind.__name__)


def late() -> Simulation:
    simulation = Simulation(BUNDLE, 1)
    for _ in range(200):
        simulation.beat()
    return simulation


def undeclared(owner: Owner) -> set[str]:
    """Attributes of which it is not said, or said twice, what they are."""
    said = [*owner.tables, *owner.indices, *owner.caches, *owner.parts]
    twice = {name for name in said if said.count(name) > 1}
    return twice | (set(owner.kind.__slots__) ^ set(said))  # type: ignore[attr-defined]


@OWNERS
def test_every_attribute_is_state_an_index_of_it_or_at_hand_for_a_while(owner: Owner) -> None:
    assert undeclared(owner) == set()


def test_an_attribute_of_which_nothing_is_said_is_found() -> None:
    class Wider(Mind):
        __slots__ = (*Mind.__slots__, "mood")

    assert undeclared(MIND._replace(kind=Wider)) == {"mood"}
    assert undeclared(MIND._replace(caches={**MIND.caches, "beliefs": None})) == {"beliefs"}


def test_indices_follow_from_the_tables() -> None:
    simulation = Simulation(BUNDLE, 1)
    while simulation.next_minute() is not None:
        if simulation.beat().minute % 7:
            continue
        world = from_bytes(to_bytes(simulation.world))
        assert world.signs == {person: signs for person, signs in simulation.world.signs.items() if signs}
        for mind, again in zip(simulation.world.minds, world.minds, strict=True):
            assert again.index == mind.index
            assert [*again.index] == [*mind.index] or set(again.index) == set(mind.index)


def test_bytes_and_back_are_the_same_state() -> None:
    world = late().world
    again = from_bytes(to_bytes(world))
    assert to_bytes(again) == to_bytes(world)
    assert digest(again) == digest(world)
    assert list(differing(world, again)) == []


@given(st.lists(st.integers(0, 1 << 200)))
def test_bits_are_spelled_in_numbers_of_64_however_many_there_are(held: list[int]) -> None:
    pen = Pen()
    for bits in held:
        Bits().spell(bits, pen)
    assert all(-(1 << 63) <= number < 1 << 63 for number in pen.out)
    eye = Eye(pen.out)
    assert [Bits().read(eye) for _ in held] == held
    assert eye.at_end()


def turned(owner: Owner, held: Any, *, in_order: bool) -> int:  # noqa: ANN401 (a world or a mind)
    """Fill the tables of an owner anew from the last entry to the first; returns how many came to lie otherwise."""
    count = 0
    for name, shape in owner.tables.items():
        table = getattr(held, name)
        if isinstance(shape, Map) and shape.in_order == in_order:
            setattr(held, name, dict(reversed(table.items())))
            count += len(table) > 1
    return count


def test_the_order_in_which_a_table_was_filled_is_nothing_unless_it_is_declared() -> None:
    world = late().world
    twin = copied(world)
    assert turned(WORLD, twin, in_order=False)
    assert sum(turned(MIND, mind, in_order=False) for mind in twin.minds)
    assert to_bytes(twin) == to_bytes(world)
    assert turned(MIND, twin.minds[0], in_order=True)
    assert to_bytes(twin) != to_bytes(world)


@pytest.mark.parametrize("owner", [WORLD, MIND], ids=lambda owner: owner.kind.__name__)
def test_a_change_in_any_table_of_a_copy_shows_and_leaves_the_original_alone(owner: Owner) -> None:
    world = late().world
    before = to_bytes(world)
    for name in owner.tables:
        twin = copied(world)
        held: Any = twin if owner is WORLD else twin.minds[0]
        value = getattr(held, name)
        match value:
            case dict() if value:
                value.pop(next(iter(value)))
            case list():
                value.pop()
            case int():
                setattr(held, name, value + 1)
            case _:
                continue
        assert to_bytes(twin) != before, name
        assert {change[0] for _, change in differing(world, twin)} == {name}
        assert to_bytes(world) == before, name


def test_what_differs_is_named_by_table_and_key() -> None:
    world = late().world
    twin = copied(world)
    twin.minds[2].set_level(0, 4, 77, twin.now, 5)
    twin.spots[3] = Spot("lies", 1)
    assert list(differing(world, twin)) == [
        (-1, ("spots", (3,), None, Spot("lies", 1))),
        (2, ("levels", (0, 4), world.minds[2].levels[0].get(4), (77_000, twin.now, 5))),
    ]


def test_the_fingerprint_of_a_mind_is_that_of_its_bytes() -> None:
    mind = late().world.minds[0]
    twin = copied_mind(mind)
    twin.stamp = None
    assert stamp(twin) == stamp(mind)
    twin.given_up[4, 2] = 3
    twin.stamp = None
    assert stamp(twin) != stamp(mind)


def test_every_table_is_described_in_a_line() -> None:
    lines = list(described())
    assert len(lines) == len(set(lines)) == 2 + len(GROUND.tables) + len(WORLD.tables) + len(MIND.tables)
    assert "mind.aims(claim) in order -> since: time, event: event, until: time" in lines
    assert "mind.levels(quality, person or none) in order -> (points, time, event)" not in lines


def worlds_are_values(world: World) -> bool:
    return digest(copied(world)) == digest(world)


def test_a_world_that_has_not_begun_is_a_value_too() -> None:
    assert worlds_are_values(Simulation(BUNDLE, 1).world)
