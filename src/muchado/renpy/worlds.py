"""The worlds of a game: compiled ahead, each read from its file once."""

from __future__ import annotations

import gc
from contextlib import suppress
from typing import NamedTuple

from muchado.bundle.checked import Checked
from muchado.bundle.codec import from_json
from muchado.bundle.mistakes import BundleError
from muchado.bundle.suggest import UnknownNameError
from muchado.kernel import Program
from muchado.renpy import runtime
from muchado.stage.mistakes import StageError
from muchado.stage.town import Town


class World(NamedTuple):
    """A world ready to be played."""

    bundle: Checked
    program: Program


_READ: dict[str, World] = {}


def opened(file: str) -> World:
    """Return the world of a file of the game.

    Raises:
        StageError: there is no such file, or it is no world that this Much Ado has compiled.

    """
    if file not in _READ:
        try:
            bundle = Checked(from_json(runtime.read(file)))
        except BundleError as error:
            raise StageError(f'"{file}" is no world that `muchado renpy` has compiled. {error}') from error
        _READ[file] = World(bundle, Program(bundle))
        _warm(_READ[file])
        gc.freeze()  # a world stays: to look through it for circles again and again would cost a frame each time
    return _READ[file]


def _warm(world: World) -> None:
    """Ask once what is asked later, while the game loads: what it takes to read sentences is made at the first."""
    town = Town.of(world)
    for person in world.bundle.people[:1]:
        with suppress(UnknownNameError):
            town.why(f"{person.name} believes that nothing is so")
        with suppress(UnknownNameError):
            town.came_about("nothing is so", through=person.name)
        town.came_about(f"{person.name} is in {world.bundle.places[person.place].name}")


def forget() -> None:
    """Let go of all worlds: their files are read anew."""
    _READ.clear()
