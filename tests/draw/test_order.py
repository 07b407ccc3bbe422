"""The order of a storyline's lines: what it must keep, and how few crossings it must find."""

from __future__ import annotations

from itertools import permutations, product

import pytest
from hypothesis import given, settings

from draw.stories import columns, counted, table, wandering
from muchado.draw.crossings import Order, crossings
from muchado.draw.order import arrange

SOME_WORK = 30_000


@given(columns())
def test_crossings_are_counted_as_pair_by_pair(found: list[Order]) -> None:
    assert crossings(found) == counted(found)


@given(columns())
@settings(max_examples=40)
def test_everybody_stays_with_their_group(found: list[Order]) -> None:
    arranged = arrange(found, SOME_WORK)
    assert len(arranged) == len(found)
    for before, after in zip(found, arranged, strict=True):
        assert sorted(map(sorted, before)) == sorted(map(sorted, after))


@given(columns(people=4, length=3))
@settings(max_examples=40)
def test_small_stories_have_the_fewest_crossings_there_can_be(found: list[Order]) -> None:
    def ways(order: Order) -> list[Order]:
        groups = permutations(order)
        return [tuple(way) for some in groups for way in product(*map(permutations, some))]  # type: ignore[arg-type]

    fewest = min(counted(list(orders)) for orders in product(*map(ways, found)))
    assert counted(arrange(found, 4 * SOME_WORK)) == fewest


@pytest.mark.parametrize(("name", "most"), [("starwars", 48), pytest.param("kinglear", 43, marks=pytest.mark.slow)])
def test_stories_known_from_research_cross_no_more_than_the_reference(name: str, most: int) -> None:
    assert counted(arrange(table(name).columns())) <= most


def test_no_more_than_plain_sweeps_and_swaps_find_where_many_wander() -> None:
    found = wandering(people=14, places=5, length=40, seed=3)
    assert counted(arrange(found, 1_000_000)) <= swept_and_swapped(found)


def test_the_same_columns_come_out_alike() -> None:
    found = table("kinglear").columns()
    assert arrange(found, 300_000) == arrange(found, 300_000)


@pytest.mark.slow
def test_fifty_people_in_five_hundred_columns_are_better_than_by_sweeps_alone() -> None:
    found = wandering(people=50, places=12, length=500, seed=1)
    assert counted(arrange(found, 1_500_000)) < counted(arrange(found, 0)) < counted(found)


def test_a_story_without_anybody_is_left_as_it_is() -> None:
    assert arrange([(), ()]) == [(), ()]
    assert arrange([]) == []


def swept_and_swapped(found: list[Order]) -> int:
    """The plain search to compare with: by mean heights forth and back, then swaps of neighbours while they help."""
    orders = list(found)
    for sweep in range(10):
        steps = range(1, len(orders)) if sweep % 2 == 0 else range(len(orders) - 2, -1, -1)
        for at in steps:
            beside = [person for group in orders[at - 1 if sweep % 2 == 0 else at + 1] for person in group]
            height = {person: beside.index(person) for person in beside}
            own = {person: row for row, person in enumerate(person for group in orders[at] for person in group)}
            known = own | height
            groups = [tuple(sorted(group, key=known.__getitem__)) for group in orders[at]]
            orders[at] = tuple(sorted(groups, key=lambda group: sum(known[p] for p in group) / len(group)))
    better = True
    while better:
        better = False
        for at, order in enumerate(orders):
            around = orders[max(0, at - 1) : at + 2]
            for other in swaps(order):
                tried = [other if one is order else one for one in around]
                if counted(tried) < counted(around):
                    orders[at], better = other, True
                    break
    return counted(orders)


def swaps(order: Order) -> list[Order]:
    found = [(*order[:at], order[at + 1], order[at], *order[at + 2 :]) for at in range(len(order) - 1)]
    for at, group in enumerate(order):
        for one in range(len(group) - 1):
            turned = (*group[:one], group[one + 1], group[one], *group[one + 2 :])
            found.append((*order[:at], turned, *order[at + 1 :]))
    return found
