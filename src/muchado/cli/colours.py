"""Lines of a page in colour: people each in their own, what is said in italics, the hour aside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich.text import Text

from muchado.cli.paper import Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

COLOURS = ("bright_blue", "bright_magenta", "bright_green", "bright_yellow", "bright_cyan", "bright_red")

SPOKEN = re.compile(r'"[^"]*"')

TIME, SPEECH = "dim", "italic"


class Coloured:
    """Shows lines on a terminal."""

    def __init__(self, people: Sequence[str]) -> None:
        self._people = people
        self._paper = Paper(soft_wrap=True)
        self.width = self._paper.width

    def show(self, lines: str, margin: int = 0, style: str = "") -> None:
        """Show lines; those in no style tell what people do, at the hour in their margin."""
        text = Text(lines, style)
        if not style:
            text.stylize(TIME, 0, margin)
            text.highlight_regex(SPOKEN, SPEECH)
            for number, person in enumerate(self._people):
                text.highlight_words([person], COLOURS[number % len(COLOURS)])
        self._paper.print(text)
