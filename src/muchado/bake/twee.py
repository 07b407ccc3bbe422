"""Twee 3: a passage a scene, which Twine and its story formats read."""

from __future__ import annotations

import json
import re
from html import escape
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

if TYPE_CHECKING:
    from muchado.bake.scenes import Paragraph, Scene, Story

OURS = UUID("5bd1b4a6-6a0e-4f0e-9a57-3d7f1f4c2a11")
"""From which the number of a story is made: the same story has the same."""

FORMAT = {"format": "Harlowe", "format-version": "3.3.9"}

STYLES = """:: Styles [stylesheet]
/* Snowman 2 knows no paragraphs: there, an empty line is shown as one. No other story format has such a passage. */
tw-passage.passage[aria-live] { white-space: pre-line; }"""

SPECIAL = re.compile(r"[^\w\s.,;:?!\"'’“”()-]|''|--|^[-:]|(?<=\d)[.)]|_|\((?=[\w-]+:)|:(?=//)|\?(?=\w)")
"""Marks that mean something to one of the story formats; each is written as a character of HTML, which all read."""

IN_LINKS = re.compile(r"[\[\]{}|<>\\$`_*~^&\"-]|''|//|^'|\?(?=\w)")
"""Marks that mean something to a story format in a link, where nothing can be escaped."""

ALIKE = str.maketrans(
    {"[": "(", "]": ")", "{": "(", "}": ")", "|": "¦", "<": "‹", ">": "›", "\\": "⧵", "$": "＄", "`": "‘", "_": "＿"}
    | {"*": "∗", "~": "∼", "^": "＾", "&": "＆", "'": "’", '"': "”", "/": "∕", "-": "‐", "?": "？"}
)
"""By what they are written there: what looks like them."""

OPENS = re.compile(r'(?<!\S)"')
"""A mark that opens what is said."""

MACRO = re.compile(r"(\([\w-]+):")
"""What Harlowe would carry out, in a link."""


def written(story: Story) -> str:
    """Return the source of a Twine story."""
    scenes = [_scene(story, at, scene) for at, scene in enumerate(story.scenes)]
    number = str(uuid5(OURS, "".join(scenes))).upper()
    data = json.dumps({"ifid": number, **FORMAT, "start": _name(story, 0)}, ensure_ascii=False, indent=2)
    return "\n\n".join((f":: StoryTitle\n{_plain(story.title)}", f":: StoryData\n{data}", STYLES, *scenes)) + "\n"


def _scene(story: Story, at: int, scene: Scene) -> str:
    paragraphs = [_line(told) for told in scene.told]
    ways = [f"[[{_link(way.words)}->{_name(story, way.to)}]]" for way in scene.ways] or ["<em>The end.</em>"]
    return f":: {_name(story, at)}\n" + "\n\n".join((*paragraphs, *ways))


def _line(told: Paragraph) -> str:
    return escaped(f'{told.speaker}: "{told.words}"' if told.speaker else told.words)


def _name(story: Story, at: int) -> str:
    """The name of a passage: numbered, as several can have one time and place."""
    title = _link(story.scenes[at].title)
    return f"{at + 1} {title}".strip()


def escaped(words: str) -> str:
    """Return words on one line, so that any story format shows them as they are."""
    return SPECIAL.sub(lambda found: "".join(f"&#{ord(one)};" for one in found[0]), " ".join(words.split()))


def _link(words: str) -> str:
    plain = " ".join(OPENS.sub("“", words.replace("->", "→").replace("<-", "←")).split())
    return MACRO.sub(r"\1：", IN_LINKS.sub(lambda found: found[0].translate(ALIKE), plain))


def _plain(words: str) -> str:
    return escape(" ".join(words.split()), quote=False)
