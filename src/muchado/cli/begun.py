"""A run to be gone into: of a world with a seed, or one that was saved, with all that was done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.cli.asked import asked, loaded, seed_of

if TYPE_CHECKING:
    from muchado.api.run import Run
    from muchado.api.world import World
    from muchado.bundle.inputs import Input


class Begun(NamedTuple):
    """All that a run follows from; and the run itself, as far as it goes, if it was saved."""

    world: World
    seed: int
    inputs: tuple[Input, ...]
    saved: Run | None = None

    def before(self, minute: int) -> Run:
        """Return the run as it stands before a minute, in no file. Of one that was saved little is played again.

        Raises:
            RunFileError: the file cannot be read, or this version plays it otherwise than it was.

        """
        last = minute - 1
        if self.saved is None or last < self.world.bundle.start:
            run = self.world.start(self.seed, self.inputs)
        else:
            run = self.saved.copy(at=min(last, self.saved.now))
        if last >= self.world.bundle.start:
            run.until(last)
        return run


def begun(world: str, seed: str) -> Begun:
    """Return what a run of a world follows from; or one that was saved, which has a seed of its own.

    Raises:
        MistakeError: there is no such world, its text has mistakes, or the seed cannot be read.
        RunFileError: the file cannot be read, or this version plays it otherwise than it was.

    """
    from muchado.api.saved import is_run_file, open_run, world_of

    if not is_run_file(world):
        return Begun(loaded(world), seed_of(seed), ())
    saved = open_run(world)
    saved.make_ready()
    return Begun(asked(lambda: world_of(saved)), saved.seed, saved.inputs, saved)
