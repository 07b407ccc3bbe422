"""A story as a book: styled and wrapped in a terminal, Markdown for a file or another program."""

from __future__ import annotations

import re
import sys
import textwrap
from typing import TYPE_CHECKING

from rich.text import Text

from muchado.cli.out import say
from muchado.cli.paper import Paper

if TYPE_CHECKING:
    from muchado.tell.telling import Telling

TITLE, CHAPTER, SCENE, SPEECH, ASIDE = "bold underline", "bold", "bold dim", "italic", "dim"
SPOKEN = re.compile(r'"[^"]*"')


def print_story(telling: Telling) -> None:
    """Print a story on standard output."""
    if sys.stdout.isatty():
        _print_styled(telling)
    else:
        say(markdown(telling), end="")


def markdown(telling: Telling) -> str:
    """Return a story as Markdown: a line a paragraph."""
    blocks = [f"# {telling.title}", telling.about]
    for chapter in telling.chapters:
        blocks.append(f"## {chapter.title}")
        for passage in chapter.passages:
            if passage.heading:
                blocks.append(f"### {passage.heading}")
            blocks += [" ".join(sentence.text for sentence in paragraph) for paragraph in passage.paragraphs]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _print_styled(telling: Telling) -> None:
    console = Paper(soft_wrap=True)
    width = console.width

    def put(words: str, indent: str = "", style: str = "") -> None:
        text = Text("\n".join(textwrap.wrap(words, width, initial_indent=indent, subsequent_indent=indent)), style)
        if not style:
            text.highlight_regex(SPOKEN, SPEECH)
        console.print(text)
        console.print()

    put(telling.title, style=TITLE)
    if telling.about:
        put(telling.about, style=ASIDE)
    for chapter in telling.chapters:
        put(chapter.title, style=CHAPTER)
        for passage in chapter.passages:
            if passage.heading:
                put(passage.heading, "  ", SCENE)
            for paragraph in passage.paragraphs:
                put(" ".join(sentence.text for sentence in paragraph), "  ")
