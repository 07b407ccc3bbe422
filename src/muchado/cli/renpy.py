"""`muchado renpy`: a world, compiled, and the engine as files of a game in Ren'Py; and a game to begin with."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.files import new_directory, write_file
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from muchado.api.world import World

ENGINE = "python-packages"
"""Where Ren'Py looks for Python of a game's own."""

GLUE = "muchado.rpy"
"""What makes the engine at home in a script: it is written anew each time."""

NOVEL = "valentine"
"""The world of which the novel in the template tells."""

NOVELS_HERO = "Ino"
"""Through whose eyes it does."""


def renpy(world: str, /, *, out: Path, hero: str | None = None) -> None:
    """Put a world and the engine into a game in Ren'Py, or write a new game that plays it.

    In a game that is there, its own script and pictures are left alone. Nothing else need be installed.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    out
        The directory of a game in Ren'Py, which has a directory `game` in it; or a new or empty one for a new game.
    hero
        Through whose eyes a new game is played; its first person if it is not given.

    """
    from muchado.api.find import find_world
    from muchado.cli.asked import loaded

    found = loaded(world)
    name = find_world(world).name.removesuffix(".ado")
    game = out / "game"
    if game.is_dir():
        if hero is not None:
            raise MistakeError(f"{out} is a game already: whose eyes it has is said in its script, not by --hero.")
        _into(game, found, name)
        say(f"Put {name} and the engine into {game}: default town = Town({_file(name)!r})".replace("'", '"'))
        return
    eyes = _hero(found, hero or (NOVELS_HERO if name == NOVEL else None))
    with new_directory(out) as part:
        _new(part / "game", found, name, eyes)
        _into(part / "game", found, name)
    say(f"Wrote a game to {out}, seen by {eyes}. Play it with Ren'Py 8.4 or later: renpy.sh {out}")


def _file(name: str) -> str:
    """What the compiled world is called in a game."""
    return f"{name}.json"


def _hero(world: World, name: str | None) -> str:
    from muchado.bundle.sentences import forms
    from muchado.stage.refusals import nobody_called

    if name is None:
        return next(iter(world.people), "")
    found = next((one.name for one in world.bundle.people if name in forms(one)), None)
    if found is None:
        raise MistakeError(str(nobody_called(world.bundle, name)))
    return found


def _into(game: Path, world: World, name: str) -> None:
    """Write what the engine and the world are in a game; what is there of them goes first."""
    from muchado.api.find import package
    from muchado.cli.carried import ROOT, carried

    engine = game / ENGINE
    shutil.rmtree(engine / ROOT, ignore_errors=True)
    for path, text in carried(package(), "muchado.renpy").items():
        (engine / path).parent.mkdir(parents=True, exist_ok=True)
        (engine / path).write_text(text, encoding="utf-8", newline="\n")
    write_file(game / GLUE, (template() / GLUE).read_bytes())
    write_file(game / _file(name), world.to_json())


def _new(game: Path, world: World, name: str, hero: str) -> None:
    """Write a game that plays a world: the novel, if it is of this world and these eyes, else a short script."""
    game.mkdir(parents=True)
    _copy(template(), game)
    own = game / "novel.rpy"
    if (name, hero) == (NOVEL, NOVELS_HERO):
        (game / "any.rpy.txt").unlink()
        return
    own.unlink()
    script = (game / "any.rpy.txt").read_text(encoding="utf-8")
    title = world.title.replace("[", "[[").replace("{", "{{")  # which Ren'Py would read as its own
    for slot, words in (("FILE_NAME", _file(name)), ("HERO_NAME", hero), ("TITLE_NAME", title)):
        script = script.replace(slot, words.replace("\\", "\\\\").replace('"', '\\"'))
    (game / "any.rpy.txt").rename(game / "novel.rpy")
    write_file(game / "novel.rpy", script)


def _copy(source: Traversable, target: Path) -> None:
    for one in source.iterdir():
        if one.name in {ENGINE, "cache", "saves"} or one.name.endswith((".rpyc", ".json")):
            continue  # what a game that was played in place has beside the template
        if one.is_dir():
            (target / one.name).mkdir()
            _copy(one, target / one.name)
        else:
            (target / one.name).write_bytes(one.read_bytes())


def template() -> Traversable:
    """Return the game that comes with Much Ado: installed, inside the package; in a checkout, at its root."""
    from muchado.api.find import package

    inside = package()
    if (inside / "novel").is_dir() or not isinstance(inside, Path):
        return inside / "novel"
    return inside.parent.parent / "integrations" / "renpy" / "game"
