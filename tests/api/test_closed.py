"""`muchado.check_closed`: how many facts are altered, on how many processes, and which leaks are gone into."""

from __future__ import annotations

import pytest

from closed import planted
from closed.secrets import SECRETS
from muchado import Closed, Leak, World, check_closed
from muchado.api.closed import spaced


def test_the_result_does_not_hang_on_how_many_processes_there_are() -> None:
    world = World.from_text(SECRETS)
    until, said = world.bundle.start + 12, list[tuple[int, int]]()
    one = check_closed(world, seed=4, until=until, most=17, each=lambda *count: said.append(count))
    assert check_closed(world, seed=4, until=until, most=17, workers=2) == one
    assert isinstance(one, Closed)
    assert (one.altered, one.facts, said) == (17, 29, [(4, 17), (8, 17), (12, 17), (16, 17), (17, 17)])


def test_facts_are_taken_from_all_parts_of_the_list() -> None:
    assert spaced(list(range(10)), 4) == [0, 2, 5, 7]
    assert spaced(list(range(3)), 4) == [0, 1, 2]


def test_everybody_who_leaks_is_gone_into_first(monkeypatch: pytest.MonkeyPatch) -> None:
    planted.all_see_all(monkeypatch)
    found = check_closed(World.from_text(SECRETS))
    assert found.leaking > len({leak.person for leak in found.leaks}) == 4
    assert len({leak.person for leak in found.leaks[:4]}) == 4
    assert all(isinstance(leak, Leak) and leak.at.startswith("2024-06-03T09:") for leak in found.leaks)
