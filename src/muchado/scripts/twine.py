"""Twine: passages, in Twee 3 or as Twine writes its stories. `<!-- muchado: Hinata knows that ... -->` in one."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from muchado.scripts.scene import Line, ScriptError, flat

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = re.compile(r"^::\s*((?:\\.|[^\[{\\])*?)\s*(?:\[((?:\\.|[^\]\\])*)\])?\s*(?:\{.*\})?\s*$")
_REMARK = re.compile(r"(?:<!--|/\*|/%)(\s*muchado\s*:.*?)(?:-->|\*/|%/)", re.DOTALL | re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)")

_NO_SCENES = frozenset({
    "StoryTitle", "StoryData", "StoryInit", "StoryAuthor", "StoryBanner", "StoryCaption", "StoryDisplayTitle",
    "StoryInterface", "StoryMenu", "StorySettings", "StoryShare", "StorySubtitle", "StoryStylesheet", "StoryScript",
    "PassageDone", "PassageFooter", "PassageHeader", "PassageReady", "UserScript", "UserStylesheet",
})  # fmt: skip
"""Passages that mean something to a story format."""
_NO_SCENE_TAGS = frozenset({"script", "stylesheet", "annotation", "widget", "header", "footer", "startup"})


def lines_of_twee(text: str) -> Iterator[Line]:
    """Yield the heads of passages, and remarks."""
    counts = False
    for number, line in enumerate(flat(text, _REMARK).split("\n"), 1):
        if line.startswith("::"):
            match = _HEAD.match(line.rstrip())
            name = _ESCAPED.sub(r"\1", match[1]) if match else line[2:].strip()
            counts = _is_scene(name, (match[2] or "") if match else "")
            if counts:
                yield Line(number, name, None)
        elif counts:
            yield from _remarks(line, number)


def lines_of_html(text: str) -> Iterator[Line]:
    """Yield the heads of passages of a story as Twine writes it, and remarks.

    Raises:
        ScriptError: there is no story in it.

    """
    reader = _Passages()
    reader.feed(text)
    if not reader.found:
        raise ScriptError("there is no Twine story in this page")
    for line, name, tags, body in reader.found:
        if _is_scene(name, tags):
            yield Line(line, name, None)
            for at, said in enumerate(flat(body, _REMARK).split("\n")):
                yield from _remarks(said, line + at)


def _remarks(line: str, number: int) -> Iterator[Line]:
    for found in _REMARK.finditer(line):
        yield Line(number, None, found[1])


def _is_scene(name: str, tags: str) -> bool:
    return name not in _NO_SCENES and _NO_SCENE_TAGS.isdisjoint(tag.lower() for tag in tags.split())


class _Passages(HTMLParser):
    """Takes the passages out of a page: the line each begins in, its name, its tags and its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, str, str, str]] = []
        self._within = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a passage."""
        if tag == "tw-passagedata":
            given = dict(attrs)
            self.found.append((self.getpos()[0], given.get("name") or "", given.get("tags") or "", ""))
            self._within = True

    def handle_endtag(self, tag: str) -> None:
        """End a passage."""
        if tag == "tw-passagedata":
            self._within = False

    def handle_data(self, data: str) -> None:
        """Take a part of a passage's text."""
        if self._within:
            line, name, tags, body = self.found[-1]
            self.found[-1] = (line, name, tags, body + data)
