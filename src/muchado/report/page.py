"""The page: markup, style and script with the run's data, in one file that asks nothing of any network."""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64encode
from html import escape
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

from muchado.bundle.model import DAY
from muchado.draw.card import draw_card
from muchado.draw.disagreement import greatest
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.moods import draw_moods
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from muchado.draw.svg import NARROW, WIDE
from muchado.draw.theme import DARK, LIGHT, PAGE
from muchado.draw.ties import draw_ties
from muchado.record.chronicle import Chronicle
from muchado.report.cast import cast
from muchado.report.hook import hook
from muchado.report.opening import opening
from muchado.report.prose import tellings
from muchado.report.whys import Whys
from muchado.tell.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.draw.card import Facts
    from muchado.draw.story import Story

CARD = 1200.0
"""Pixels that the card is wide where there is room."""

WIDTHS = (("wide", WIDE), ("narrow", NARROW))
"""How wide a picture is drawn, by what the page's style calls it."""

WORK = 200_000
"""Work spent on the order of the storyline, as in `draw.order.arrange`."""


def report(chronicle: Chronicle) -> str:
    """Return a run as one page of HTML that works without any network."""
    if not isinstance(chronicle.beats, tuple):  # in a file: all of it is gone through a hundred times
        chronicle = Chronicle(chronicle.bundle, chronicle.seed, tuple(chronicle.beats))
    bundle, whys = chronicle.bundle, Whys(chronicle)
    facts = hook(chronicle, whys.ledger)
    data: dict[str, object] = {"tellings": tellings(chronicle, whys), "cast": _packed(cast(chronicle, whys))}
    told, most = story(chronicle), greatest(chronicle)
    parts = {
        "hook": opening(bundle, facts),
        "beside": "\n".join(_beside(chronicle, told, most)),
        "card": _card(chronicle, facts),
    }
    pictures = "\n".join(_pictures(chronicle, told, most))
    for event in re.findall(r'data-event="(\d+)"', "".join((*parts.values(), pictures))):
        whys.event(int(event))
    data |= {"pictures": _packed(pictures), "whys": _packed(whys.data())}
    parts |= {
        "title": escape(bundle.title),
        "about": escape(bundle.about),
        "seed": str(chronicle.seed),
        "style": _filled("page.css", {"light": LIGHT.variables(), "dark": DARK.variables()}),
        "script": _read("page.js"),
        "data": _written(data).replace("<", "\\u003c"),
    }
    return _filled("page.html", parts)


def _written(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _packed(data: object) -> str:
    """Data that is many times what is looked at of it: compressed, in letters that a page can hold."""
    return b64encode(gzip.compress(_written(data).encode(), mtime=0)).decode()


def _beside(chronicle: Chronicle, told: Story, most: int) -> Iterator[str]:
    """The narrow pictures that stand beside the story where there is room for them, and else among the others."""
    yield _figure("Who was together when", [("", draw_storyline(told, PAGE, WORK, NARROW))])
    yield _figure("Who knew what", [("", draw_knowledge(chronicle, most, PAGE, NARROW))])


def _pictures(chronicle: Chronicle, told: Story, most: int) -> Iterator[str]:
    """The pictures as wide as a laptop and, but for those that stand beside the story, as narrow as a phone."""
    yield _figure("Storyline", [("wide", draw_storyline(told, PAGE, WORK))])
    yield _figure("Who knew what", [("wide", draw_knowledge(chronicle, most, PAGE))])
    for since, until in pairwise([chronicle.bundle.start - 1, *_ends(chronicle, _last(chronicle))]):
        ties = [(width, draw_ties(chronicle, until, PAGE, wide, since)) for width, wide in WIDTHS]
        yield _figure(f"Ties, {moment(until)}", ties)
    yield _figure("Moods", [(width, draw_moods(chronicle, PAGE, wide)) for width, wide in WIDTHS])


def _card(chronicle: Chronicle, facts: Facts | None) -> str:
    """The picture to be shared, with which the story ends."""
    if facts is None:
        return ""
    wide, narrow = draw_card(chronicle, facts, PAGE, CARD), draw_card(chronicle, facts, PAGE, NARROW)
    save = '<p class="tools"><button type="button" id="save">Save this card as a picture</button></p>'
    return f'<figure class="card"><div class="wide">{wide}</div><div class="narrow">{narrow}</div>{save}</figure>'


def _filled(name: str, parts: dict[str, str]) -> str:
    """The text of a file beside this one, with its parts put in: "@@style@@"."""
    return re.sub("@@([a-z]+)@@", lambda place: parts[place[1]], _read(name))


def _read(name: str) -> str:
    return files("muchado.report").joinpath(name).read_text(encoding="utf-8")


def _figure(name: str, drawn: Sequence[tuple[str, str]]) -> str:
    """A picture under its name, one of several by how wide the screen is."""
    label = escape(name)
    inside = "".join(
        f'<div class="scroll {width}" tabindex="0" role="region" aria-label="{label}">{svg}</div>'
        for width, svg in drawn
    )
    only = drawn[0][0] if len(drawn) == 1 else ""
    return f'<figure class="{only}"><figcaption>{label}</figcaption>{inside}</figure>'


def _last(chronicle: Chronicle) -> int:
    """The minute up to which the run is on record."""
    return chronicle.beats[-1].minute if chronicle.beats else chronicle.bundle.start


def _ends(chronicle: Chronicle, last: int) -> list[int]:
    """The end of each day, at most three of them, the last among them."""
    ends = [*range((chronicle.bundle.start // DAY + 1) * DAY - 1, last, DAY), last]
    return list(dict.fromkeys([*ends[:2], ends[-1]]))
