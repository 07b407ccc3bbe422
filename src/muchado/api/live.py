"""A new text for a world that is being played: it takes effect at the next beat, as an input of the run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from muchado.api.errors import WorldError
from muchado.api.find import SUFFIX, find_world
from muchado.api.world import check
from muchado.bundle.differences import differences
from muchado.bundle.graft import GraftError, departed, graft
from muchado.bundle.inputs import Mean, NewWorld
from muchado.bundle.sentences import relation_of, say_base
from muchado.bundle.stories import Absent, NoThing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.api.run import Run
    from muchado.bundle.checked import Checked
    from muchado.bundle.graft import Graft
    from muchado.bundle.inputs import What
    from muchado.bundle.model import Prop
    from muchado.language import Result


def reload(run: Run, bundle: Checked) -> list[str]:
    """Let a run go by a new text from its next beat on; what of the old one could not be kept, a sentence each.

    Whatever has the same name goes on as it was. What the new text says otherwise about the start is made so now.

    Raises:
        WorldError: the new text cannot take the place of the old one while the world is played.

    """
    old = run.bundle
    try:
        grafted = graft(old, bundle)
    except GraftError as error:
        raise WorldError(str(error)) from error
    aims = list(_aims_without_plan(run, grafted))
    gone = departed(old, grafted.lost["people"])
    what: list[What] = [NewWorld(grafted.bundle), *differences(old, grafted.bundle)]
    what += [Absent(person) for person in gone]
    what += [NoThing(thing) for thing in grafted.lost["things"]]
    what += [Mean(aim, on=False) for aim in aims]
    run.put(*what)
    notes = [f"{old.people[person].name} is no longer in the text, and leaves the world." for person in gone]
    notes += [f"{old.things[thing].title or old.things[thing].name} is gone." for thing in grafted.lost["things"]]
    notes += [
        f"{old.places[place].title or old.places[place].name} can be left, but no longer entered."
        for place in grafted.lost["places"]
        if old.places[place].name != "away"
    ]
    notes += [f"Nobody means to {say_base(old, aim)} any more." for aim in aims]
    both = zip(old.people, grafted.bundle.people, strict=False)
    moved = [one.name for one, other in both if one.place != other.place]
    notes += [f"Where {name} is at the start is past; {name} stays where they are." for name in moved]
    return notes


def _aims_without_plan(run: Run, grafted: Graft) -> Iterator[Prop]:
    plans = set(grafted.lost["plans"])
    for mind in run.simulation.view.minds():
        for aim in mind.aims:
            if relation_of(run.bundle, aim).number in plans:
                yield aim


class Watch:
    """Sees whether the files of a world have changed."""

    def __init__(self, name: str | Path) -> None:
        self._name = name
        self._path = find_world(name)
        self._seen = self._stamp()

    def changed(self) -> Result | None:
        """Return what came of the text if it is another than before, None if it is the same.

        Raises:
            WorldError: it cannot be read just now.

        """
        stamp = self._stamp()
        if stamp == self._seen:
            return None
        self._seen = stamp
        return check(self._name)

    def _stamp(self) -> tuple[tuple[str, int, int], ...]:
        try:
            path = self._path
            if not isinstance(path, Path):  # what comes in a zip with Much Ado stays as it is
                return ()
            paths = sorted(path.glob("*" + SUFFIX)) if path.is_dir() else [path]
            stats = [(path.name, path.stat()) for path in paths]
        except OSError:
            return ()
        return tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats)
