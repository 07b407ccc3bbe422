"""Python looks for circles when nobody waits, and not while a town is played."""

from __future__ import annotations

import asyncio
import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from muchado.serve.engine import Engine, Leave
from muchado.stage import circles

if TYPE_CHECKING:
    from collections.abc import Iterator

A_FRAME = 200_000
"""To look through so many things takes longer than a step of a world may."""


class Ring:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Which generations Python has looked through, in a process that has settled."""
    monkeypatch.setattr(gc, "freeze", lambda: None)
    found: list[int] = []
    usual = gc.get_threshold()

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "stop":
            found.append(about["generation"])

    circles.settle()
    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)
    gc.set_threshold(*usual)


def test_many_states_that_are_kept_are_not_looked_through(searches: list[int]) -> None:
    kept = [{"minute": number} for number in range(A_FRAME)]
    assert not searches
    del kept


@pytest.mark.parametrize(("new", "gone"), [(circles.MANY, True), (0, False)], ids=["much is new", "little is new"])
def test_what_closed_connections_leave_goes_when_nobody_has_asked(
    searches: list[int], new: int, gone: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("muchado.stage.states.MOST", 1)
    engine = Engine(1)
    left, kept = weakref.ref(Ring()), [{"minute": number} for number in range(new)]
    engine.tidy()
    assert (left() is None) == gone == bool(searches)
    engine.close()
    del kept


async def _asked(engine: Engine) -> None:
    await engine.do(lambda: None, Leave())


def test_whoever_has_asked_lately_is_not_kept_waiting(searches: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("muchado.stage.states.MOST", 1)
    engine = Engine(1)
    kept = [{"minute": number} for number in range(circles.MANY)]
    asyncio.run(_asked(engine))
    engine.tidy()
    assert not searches
    engine.tidy()
    assert searches
    engine.close()
    del kept
