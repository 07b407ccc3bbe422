"""What happened, as a visual novel shows it: who is seen where with which expression, and line after line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.renpy.calls import checked
from muchado.renpy.faces import Faces, tag_of
from muchado.renpy.menus import quoted
from muchado.tell.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.renpy.town import Town
    from muchado.stage.protocol import Showing, Turn

MOST = 4
"""So many people find room on the screen."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be seen: `place` the tag of the place's image, "" where none is known; `people` tag and expression."""

    place: str
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """One line to show: `speaker` is who says it, None for what is told; `time` is when.

    `number` is that of the showing from which it comes.
    """

    scene: Scene
    speaker: str | None
    words: str
    time: str
    number: int


@checked
def staged(
    shown: Iterable[Showing],
    eyes: str,
    faces: Faces | None = None,
    turn: Turn | None = None,
    told: Sequence[str] = (),
) -> tuple[Cue, ...]:
    """Return what somebody perceived and what it did to them, line by line.

    Args:
        shown: what happened: `town.after(before, through=eyes)`.
        eyes: whose eyes; they themselves are not seen.
        faces: which expressions there are.
        turn: what they have to decide now, `town.turn(eyes, before)`: what they have just noticed is told too.
        told: what has been told already, as of the last turn: its `noticed`.

    """
    chosen, happened = faces or Faces({}), [*shown]
    cues = [cue for one in happened if _is_news(one, eyes, told) for cue in _cues(one, eyes, chosen)]
    if turn is not None:
        texts = {one.text for one in happened}
        scene, clock = cues[-1].scene if cues else Scene("", ()), moment(turn.minute)
        cues += [Cue(scene, None, quoted(one), clock, 0) for one in turn.noticed if one not in texts]
    return tuple(cues)


def _is_news(showing: Showing, eyes: str, told: Sequence[str]) -> bool:
    return worth_telling(showing, eyes) and showing.text not in told


@checked
def around(town: Town, turn: Turn, faces: Faces | None = None) -> Cue:
    """Return what somebody sees about them who has something to decide: no words, only a scene.

    Those who are there have their usual expression.
    """
    usual = (faces or Faces({})).usual
    people = tuple((tag_of(one), usual) for one in turn.here[:MOST])
    return Cue(Scene(tag_of(town.mind(turn.person).place), people), None, "", moment(turn.minute), 0)


def worth_telling(showing: Showing, eyes: str) -> bool:
    """Whether it is more than somebody else's passing act: it has words, or they took part."""
    return not showing.passing or bool(showing.lines) or eyes in showing.took_part


def _cues(showing: Showing, eyes: str, faces: Faces) -> Iterator[Cue]:
    scene = Scene(tag_of(showing.place) if showing.place else "", tuple(_seen(showing, eyes, faces)))
    clock = moment(showing.minute)
    yield Cue(scene, None, quoted(showing.way), clock, showing.number)
    for line in showing.lines:
        yield Cue(scene, line.speaker, quoted(line.words), clock, showing.number)


def _seen(showing: Showing, eyes: str, faces: Faces) -> Iterator[tuple[str, str]]:
    others: Sequence[str] = [look.person for look in showing.present if look.person != eyes]
    for person in others[:MOST]:
        yield tag_of(person), faces.face(person, showing)
