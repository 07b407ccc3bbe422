"""Yarn Spinner: a node a scene, and a line a speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muchado.bake.scenes import Paragraph, Scene, Story

SPECIAL = re.compile(r"[\\{}#\[\]<>/]")
"""Marks that mean something in a line of Yarn."""

ALONE = re.compile(r"^(?=(?:---|===)$)")
"""What, alone on a line, begins or ends a node."""

SPEAKER = re.compile(r"^([^:]*):")
"""What would be taken for who speaks."""

COLON = "\ua789"
"""A letter that looks like a colon: a colon itself cannot be escaped everywhere."""


def written(story: Story) -> str:
    """Return the nodes of a Yarn story."""
    return "\n".join(_scene(at, scene) for at, scene in enumerate(story.scenes))


def _scene(at: int, scene: Scene) -> str:
    lines = [f"title: {_node(at)}", *([f"when: {_plain(scene.title)}"] if scene.title else []), "---"]
    lines += [_line(told) for told in scene.told]
    for way in scene.ways:
        lines += [f"-> {_unspoken(way.words)}", f"    <<jump {_node(way.to)}>>"]
    return "\n".join((*lines, "===", ""))


def _line(told: Paragraph) -> str:
    return f"{_plain(told.speaker)}: {escaped(told.words)}" if told.speaker else _unspoken(told.words)


def _node(at: int) -> str:
    return f"Scene_{at + 1}"


def escaped(words: str) -> str:
    """Return words on one line, so that Yarn reads them as they are."""
    return ALONE.sub(r"\\", SPECIAL.sub(r"\\\g<0>", " ".join(words.split())))


def _unspoken(words: str) -> str:
    """Words that nobody says."""
    return SPEAKER.sub(rf"\1{COLON}", escaped(words))


def _plain(words: str) -> str:
    """What stands where nothing can be escaped."""
    return " ".join(SPECIAL.sub(" ", words).replace(":", " ").split())
