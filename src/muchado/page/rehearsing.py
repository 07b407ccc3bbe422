"""The rehearsal: a world played with many seeds and watched, a beat at a time, with what it comes to so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.api.rehearsing import Breaks, taking
from muchado.page.counting import checked
from muchado.page.mistakes import AskError
from muchado.rehearsal.data import as_data
from muchado.rehearsal.together import rehearsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.api.world import World
    from muchado.page.asks import Rehearse
    from muchado.rehearsal.take import Take

Data = dict[str, Any]


def rehearse(world: World, ask: Rehearse) -> Iterator[Data | None]:
    """Play a world, say after each run what all come to so far, and at last why chains break where they do."""
    runs = checked(ask.runs)
    if ask.seed < 0:
        raise AskError("A seed is a whole number from 0 on.")
    takes: list[Take] = []
    for seed in range(ask.seed, ask.seed + runs):
        takes.append((yield from taking(world.program, seed, world.tests)))
        found = rehearsed(world.bundle, world.tests, takes)
        yield {"part": {"played": len(takes), "of": runs, **as_data(world.bundle, found)}}
    breaks, chains = Breaks(world), []
    for chain in found.chains:
        explained = yield from breaks.explaining(chain)
        chains.append(explained)
    whole = found._replace(chains=tuple(chains))
    yield {"answer": {"played": runs, "of": runs, **as_data(world.bundle, whole)}}
