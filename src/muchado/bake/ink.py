"""Ink: a knot a scene. Whatever has a meaning to Ink in what is read is escaped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muchado.bake.scenes import Paragraph, Scene, Story

SPECIAL = re.compile(r"[\\{}|<>\[\]#~/*]")
"""Marks that mean something anywhere in a line of Ink."""

AT_FIRST = re.compile(r"^(?=[-+*=(^]|TODO)")
"""What means something at the beginning of a line."""


def written(story: Story) -> str:
    """Return the source of an Ink story."""
    head = [f"# title: {_plain(story.title)}", "", f"-> {_knot(0)}"]
    return "\n\n".join(("\n".join(head), *(_scene(at, scene) for at, scene in enumerate(story.scenes)))) + "\n"


def _scene(at: int, scene: Scene) -> str:
    lines = [f"=== {_knot(at)} ==="]
    lines += [f"# scene: {_plain(scene.title)}"] if scene.title else []
    lines += [_line(told) for told in scene.told]
    lines += [f"+ [{escaped(way.words)}] -> {_knot(way.to)}" for way in scene.ways] or ["-> END"]
    return "\n".join(lines)


def _line(told: Paragraph) -> str:
    return escaped(f'{told.speaker}: "{told.words}"' if told.speaker else told.words)


def _knot(at: int) -> str:
    return f"scene_{at + 1}"


def escaped(words: str) -> str:
    """Return words on one line, so that Ink reads them as they are."""
    return AT_FIRST.sub(r"\\", SPECIAL.sub(r"\\\g<0>", " ".join(words.split())))


def _plain(words: str) -> str:
    """What stands in a tag, where nothing can be escaped: marks of Ink are left out."""
    return " ".join(SPECIAL.sub(" ", words).split())
