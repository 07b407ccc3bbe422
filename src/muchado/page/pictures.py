"""Pictures of the story, and the whole of it as one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.draw.disagreement import greatest
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.moods import draw_moods
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from muchado.draw.theme import THEMES
from muchado.draw.ties import draw_ties
from muchado.report.page import report as one_file

if TYPE_CHECKING:
    from muchado.page.asks import Picture
    from muchado.page.played import Played

QUICK = 200_000
"""Work spent on the order of a storyline's lines."""


def picture(played: Played, ask: Picture) -> str:
    """Return a picture as SVG."""
    chronicle, theme = played.chronicle, THEMES[ask.theme]
    minute = played.now if ask.minute is None else min(max(ask.minute, played.bundle.start), played.now)
    match ask.kind:
        case "storyline":
            return draw_storyline(story(chronicle), theme, QUICK)
        case "ties":
            return draw_ties(chronicle, minute, theme)
        case "knowledge":
            return draw_knowledge(chronicle, greatest(chronicle) if ask.minute is None else minute, theme)
        case "moods":
            return draw_moods(chronicle, theme)


def report(played: Played) -> str:
    """Return the story as one HTML file that needs nothing else."""
    return one_file(played.chronicle)
