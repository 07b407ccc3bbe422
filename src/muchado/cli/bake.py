"""`muchado bake`: a run, or a tree of somebody's choices, as a story for Ink, Twine or Yarn Spinner."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from muchado.bake.forms import Form
from muchado.bundle.counted import counted
from muchado.cli.asked import loaded, seed_of
from muchado.cli.files import write_file
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say
from muchado.cli.played import answered, played

if TYPE_CHECKING:
    from muchado.bake.scenes import Story

EVERYBODY = "all"
SCENES, WAYS = 60, 3
MOST_SCENES, FEWEST_WAYS, MOST_WAYS = 5_000, 2, 6


def bake(
    world: str,
    /,
    *,
    to: Form,
    out: Path | None = None,
    seed: str = "0",
    through: str = EVERYBODY,
    as_: str | None = None,
    scenes: int = SCENES,
    ways: int = WAYS,
) -> None:
    """Write a run, or with `--as` a tree of somebody's choices, as a story that needs no engine to be read.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, a path to a file or a directory, or a saved run.
    to
        ink: for Ink and inkjs. twee: Twee 3, for Twine and its story formats. yarn: for Yarn Spinner.
    out
        A file to write it to; if not given it is printed.
    seed
        A whole number that settles all chance.
    through
        Of a run: through whose eyes it is told; "all" for everybody's in turn, "nobody" for a teller outside.
    as_
        Whose choices are the reader's: at each turning point the story goes as many ways as they have.
    scenes
        With `--as`: at so many scenes one chooses, at most; the first ones. After the last choice all goes as it would.
    ways
        With `--as`: among so many ways one chooses, at most; those that they lean to most.

    """
    from muchado.bake import written

    if as_ is None and (scenes, ways) != (SCENES, WAYS):
        raise MistakeError("--scenes and --ways are of somebody's choices: say whose with --as.")
    if as_ is not None and through != EVERYBODY:
        raise MistakeError("--through is of a run; with --as all is told through their eyes.")
    story = _told(world, seed, through) if as_ is None else _grown(world, seed, as_, scenes, ways)
    text = written(story, to)
    if out is None:
        say(text.rstrip())
        return
    write_file(out, text)
    ends = sum(not scene.ways for scene in story.scenes)
    say(f"Wrote {out}: {counted(len(story.scenes), 'scenes')}, {ends} of them {'an end' if ends == 1 else 'ends'}.")


def _told(world: str, seed: str, through: str) -> Story:
    """A run as it is told."""
    from muchado.api.telling import manner
    from muchado.bake import told
    from muchado.tell.story import tell_story

    run = played(world, seed)
    return told(tell_story(run.chronicle, answered(lambda: manner(run.bundle, through))))


def _grown(world: str, seed: str, person: str, scenes: int, ways: int) -> Story:
    """A tree of somebody's choices; from the beginning of a world."""
    from muchado.api.saved import is_run_file
    from muchado.bake import grown
    from muchado.stage.town import Town

    if not 1 <= scenes <= MOST_SCENES:
        raise MistakeError(f"--scenes {scenes}: one chooses at 1 to {MOST_SCENES:,} scenes.")
    if not FEWEST_WAYS <= ways <= MOST_WAYS:
        raise MistakeError(f"--ways {ways}: one chooses among {FEWEST_WAYS} to {MOST_WAYS}.")
    if is_run_file(world):
        raise MistakeError(f"{world} is a saved run, in which all is chosen: name its world, and --seed.")
    found = loaded(world)
    return answered(lambda: grown(found, Town.of(found, seed_of(seed)), person, scenes=scenes, ways=ways))
