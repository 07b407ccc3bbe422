"""A run as a picture, which a notebook shows where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from muchado.bundle.suggest import UnknownNameError, offered
from muchado.draw.theme import THEMES
from muchado.stage.mind import person_number
from muchado.tell.times import moment

if TYPE_CHECKING:
    from muchado.api.past import Past
    from muchado.draw.theme import Theme

Kind = Literal["storyline", "ties", "knowledge", "moods", "card"]

FEWEST, MOST, CARD, WIDE = 320, 8000, 1200, 1280
"""Pixels that a picture may be wide, and that a card and the others are."""

QUICK = 200_000
"""Work spent on the order of a run's lines: a run has company all the time, and few crossings are found soon."""

CROWD = 40
"""With more people a run is shown without its picture: that would be larger than any page."""

LAST = 5
"""So many of the last things that happened are shown with a run."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, as SVG. A notebook shows it; `save` writes it to a file."""

    svg: str = field(repr=False)

    def _repr_svg_(self) -> str:
        return self.svg

    def save(self, path: str | Path) -> None:
        """Write it to a file whose name ends in .svg or .png; for the latter the package resvg-py is needed.

        Raises:
            ValueError: the name ends otherwise.
            NoPainterError: resvg-py is missing.

        """
        target = Path(path)
        match target.suffix.lower():
            case ".svg":
                target.write_text(self.svg, encoding="utf-8")
            case ".png":
                from muchado.draw.png import paint

                target.write_bytes(paint(self.svg))
            case _:
                raise ValueError(f'"{path}": pictures are written as .svg or .png. Name the file so.')


def picture(
    run: Past,
    kind: str = "storyline",
    *,
    at: str | int | None = None,
    person: str | None = None,
    theme: str = "light",
    width: int | None = None,
) -> Picture:
    """Return a run so far as a picture; see `Past.draw`."""
    if kind not in get_args(Kind):
        raise UnknownNameError(f'There is no picture "{kind}".{offered(kind, get_args(Kind))}')
    if theme not in THEMES:
        raise UnknownNameError(f'There is no theme "{theme}".{offered(theme, THEMES)}')
    if at is not None and kind not in {"ties", "knowledge"}:
        raise ValueError(f"Ties and knowledge are of a time; a {kind} is of all of them: leave out `at`.")
    if person is not None and kind != "card":
        raise ValueError(f"`person` says whose card it is: leave it out for {kind}.")
    wide = width if width is not None else CARD if kind == "card" else WIDE
    if not FEWEST <= wide <= MOST:
        raise ValueError(f"A picture is {FEWEST} to {MOST:,} pixels wide, and not {wide}.")
    look, chronicle = (THEMES[theme], wide), run.chronicle
    minute = None if at is None else run.minute(at)
    match kind:
        case "storyline":
            from muchado.draw.stays import story
            from muchado.draw.storyline import draw_storyline

            return Picture(draw_storyline(story(chronicle), look[0], QUICK, wide))
        case "ties":
            from muchado.draw.ties import draw_ties

            return Picture(draw_ties(chronicle, run.now if minute is None else minute, *look))
        case "knowledge":
            from muchado.draw.disagreement import greatest
            from muchado.draw.knowledge import draw_knowledge

            return Picture(draw_knowledge(chronicle, greatest(chronicle) if minute is None else minute, *look))
        case "moods":
            from muchado.draw.moods import draw_moods

            return Picture(draw_moods(chronicle, *look))
        case _:
            return Picture(_card(run, person, *look))


def _card(run: Past, person: str | None, theme: Theme, width: float) -> str:
    """The card of somebody, or, where nobody is named, of the sharpest irony."""
    from muchado.draw.card import Facts, draw_card
    from muchado.report.hook import hook
    from muchado.stage.card import card
    from muchado.why.ledger import Ledger

    if person is None:
        facts = hook(run.chronicle, Ledger.of(run.chronicle))
        if facts is None:
            raise ValueError("Nothing that matters has happened: there is no card.")
        return draw_card(run.chronicle, facts, theme, width)
    one, number = card(run, person), person_number(run.bundle, person)
    if one is None:
        raise ValueError(f"{person} was wrong in nothing so far, and nothing passed them by: there is no card.")
    facts = Facts(number, one.believed, one.so, one.minute, one.why, one.event)
    return draw_card(run.chronicle, facts, theme, width)


def shown(run: Past) -> str:
    """Return a run as a notebook shows it: how far it has come, what happened last, and who was with whom."""
    bundle = run.bundle
    told = [one.text for one in run.events if not run.is_passing(one.id)][-LAST:]
    head = f"<b>{escape(bundle.title)}</b>, seed {run.seed}, up to {moment(run.now)}"
    lines = "".join(f"<li>{escape(text)}</li>" for text in told)
    drawn = picture(run).svg if told and len(bundle.people) <= CROWD else ""
    return f"<div>{head}<ul>{lines}</ul>{drawn}</div>"
