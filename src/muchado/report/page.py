"""The page: markup, style and script with the run's data, in one file that asks nothing of any network."""

from __future__ import annotations

import json
import re
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from muchado.bundle.model import DAY
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.moods import draw_moods
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from muchado.draw.theme import DARK, LIGHT, PAGE
from muchado.draw.ties import draw_ties
from muchado.report.cast import cast
from muchado.report.prose import tellings
from muchado.report.whys import Whys
from muchado.tell.times import moment

if TYPE_CHECKING:
    from muchado.record.chronicle import Chronicle

WORK = 200_000
"""Work spent on the order of the storyline, as in `draw.order.arrange`."""


def report(chronicle: Chronicle) -> str:
    """Return a run as one page of HTML that works without any network."""
    bundle, whys = chronicle.bundle, Whys(chronicle)
    data: dict[str, object] = {"tellings": tellings(chronicle, whys), "cast": cast(chronicle, whys)}
    pictures = [
        ("Storyline", draw_storyline(story(chronicle), PAGE, WORK)),
        ("Moods", draw_moods(chronicle, PAGE)),
        *((f"Ties, {moment(minute)}", draw_ties(chronicle, minute, PAGE)) for minute in _days(chronicle)),
        (f"Who knows what, {moment(_last(chronicle))}", draw_knowledge(chronicle, _last(chronicle), PAGE)),
    ]
    for _, svg in pictures:
        for event in re.findall(r'data-event="(\d+)"', svg):
            whys.event(int(event))
    data["whys"] = whys.data()
    parts = {
        "title": escape(bundle.title),
        "about": escape(bundle.about),
        "seed": str(chronicle.seed),
        "style": _filled("page.css", {"light": LIGHT.variables(), "dark": DARK.variables()}),
        "script": _read("page.js"),
        "pictures": "\n".join(_figure(name, svg) for name, svg in pictures),
        "data": json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"),
    }
    return _filled("page.html", parts)


def _filled(name: str, parts: dict[str, str]) -> str:
    """The text of a file beside this one, with its parts put in: "@@style@@"."""
    return re.sub("@@([a-z]+)@@", lambda place: parts[place[1]], _read(name))


def _read(name: str) -> str:
    return files("muchado.report").joinpath(name).read_text(encoding="utf-8")


def _figure(name: str, svg: str) -> str:
    return (
        f'<figure><figcaption>{escape(name)}</figcaption><div class="scroll" tabindex="0" role="region" '
        f'aria-label="{escape(name)}">{svg}</div></figure>'
    )


def _last(chronicle: Chronicle) -> int:
    """The minute up to which the run is on record."""
    return chronicle.beats[-1].minute if chronicle.beats else chronicle.bundle.start


def _days(chronicle: Chronicle) -> list[int]:
    """The beginning, and the end of each day, at most three of them, the last among them."""
    start, end = chronicle.bundle.start, _last(chronicle)
    ends = [*range((start // DAY + 1) * DAY - 1, end, DAY), end]
    return [start, *dict.fromkeys([*ends[:2], ends[-1]])]
