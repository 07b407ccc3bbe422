"""A tree of choices: what somebody could do at each turning point, and what comes of it, through their eyes."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from muchado.bake.scenes import Paragraph, Scene, Story, Way

if TYPE_CHECKING:
    from muchado.stage.protocol import Choice, Showing
    from muchado.stage.town import Town
    from muchado.stage.worlds import Playable

SCENES, WAYS = 60, 3
"""So many scenes at which one chooses, and so many ways from each, unless it is said otherwise."""


@dataclass(slots=True)
class _Bud:
    """A scene that is still to be written: from when on, and how it stands."""

    since: Town
    town: Town
    ways: list[Way] = field(default_factory=list)


def grown(world: Playable, town: Town, person: str, *, scenes: int = SCENES, ways: int = WAYS) -> Story:
    """Return a story in which somebody's choices are the reader's.

    It grows evenly: all that can come of the first choices before any later one. Where it may grow no more, what
    somebody would do by themselves is what they do, to the end of the world.

    Args:
        world: the world of the town.
        town: where it begins.
        person: whose part it is.
        scenes: at so many scenes at most one chooses.
        ways: among so many at most.

    Raises:
        UnknownNameError: nobody is called so.
        ValueError: there is to be no scene, or fewer than two ways from it.

    """
    if scenes < 1 or ways < 2:  # noqa: PLR2004 (one way is no choice)
        raise ValueError("There is one scene at least with a choice, and two ways from it.")
    buds = [_Bud(town, town.turning_point(person))]
    open_ = deque(buds)
    for _ in range(scenes):
        while open_ and open_[0].town.over:
            open_.popleft()
        if not open_:
            break
        bud = open_.popleft()
        for choice in _choices(bud.town, person, ways):
            after = bud.town.act(choice)
            bud.ways.append(Way(_capital(choice.words), len(buds)))
            buds.append(_Bud(bud.town, after.turning_point(person)))
            open_.append(buds[-1])
    for bud in open_:
        bud.town = bud.town.until(world.bundle.end - 1) if not bud.town.over else bud.town
    return Story(world.bundle.title, world.bundle.about, tuple(_scene(bud, person) for bud in buds))


def _choices(town: Town, person: str, most: int) -> list[Choice]:
    """What is put before them, what they lean to first; there are two at least at a turning point."""
    offered = [choice for choice in town.may(person) if choice.offered]
    return offered[:most]


def _scene(bud: _Bud, person: str) -> Scene:
    """What they perceive since the choice before, and what they can do now."""
    turn = None if bud.town.over else bud.town.turn(person, since=bud.since)
    told = [one for showing in bud.town.after(bud.since, through=person) for one in _told(showing, person)]
    where = f"{bud.town.time}, {turn.place}" if turn else bud.town.time
    if turn and turn.asked and bud.ways:
        told.append(Paragraph(turn.words, turn.speaker) if turn.words else Paragraph(turn.asked))
    return Scene(where, tuple(told), tuple(bud.ways))


def _told(showing: Showing, person: str) -> list[Paragraph]:
    """A thing that was perceived, and what was said; what others do is left out where it is too slight for a line."""
    if showing.passing and showing.by != person:
        return []
    said = [Paragraph(line.words, line.speaker) for line in showing.lines if line.speaker]
    return [Paragraph(showing.way if said else showing.text), *said]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
