"""A baked story: scenes, what is read in each, and the ways that lead on. It knows nothing of worlds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph.

    Attributes:
        words: what is read.
        speaker: who says it; empty for what is told.

    """

    words: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from a scene.

    Attributes:
        words: what is chosen.
        to: the scene to which it leads, by its number in the story.

    """

    words: str
    to: int


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene; the story ends with one from which no way leads on.

    Attributes:
        title: when and where.
        told: what is read, in order.
        ways: how it can go on.

    """

    title: str
    told: tuple[Paragraph, ...]
    ways: tuple[Way, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """All scenes; it begins with the first.

    Attributes:
        title: what it is called.
        about: what stands under the title.
        scenes: each once, whichever ways lead to it.

    """

    title: str
    about: str
    scenes: tuple[Scene, ...]
