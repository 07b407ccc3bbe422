"""A picture as SVG, written by hand: no more of the format than our pictures need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from html import escape
from math import fsum
from unicodedata import east_asian_width

from muchado.bundle.hidden import shown
from muchado.draw.theme import FONT, Theme

Value = str | float

SMALL, NORMAL, LARGE = 11.0, 13.0, 18.0
"""Sizes of letters in pixels."""

WIDE, NARROW = 1280.0, 390.0
"""Pixels that a picture is wide: on a laptop and on a phone."""

COLUMNS = 800.0
"""Pixels from which on a picture has its words in two columns."""

BOLD = 1.12
"""How much wider bold letters are."""

_NARROW, _WIDE = frozenset("ijl.,:;!|'()[]ftr I-\"1"), frozenset("mwMWQOGCD@%&")


def text_width(text: str, size: float) -> float:
    """Return about how wide a text is, in pixels: a little more than in most fonts."""
    return fsum(map(_ems, text)) * size


@cache
def _ems(mark: str) -> float:
    """About how wide a letter is, in its height."""
    if mark in _NARROW:
        return 0.36
    if mark in _WIDE:
        return 0.86
    if not mark.isascii() and east_asian_width(mark) in {"W", "F"}:
        return 1.05
    return 0.68 if mark.isupper() else 0.58


def shortened(text: str, size: float, width: float) -> str:
    """Return the text, cut at a word and with an ellipsis if it is wider than that many pixels."""
    if text_width(text, size) <= width:
        return text
    words = text.split(" ")
    while len(words) > 1 and text_width(" ".join(words) + " …", size) > width:
        words.pop()
    cut = " ".join(words).rstrip(",;:. ")
    while len(cut) > 1 and text_width(cut + "…", size) > width:
        cut = cut[:-1]
    return cut + "…"


def wrapped(text: str, size: float, width: float) -> list[str]:
    """Return the text in lines no wider than that many pixels."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and text_width(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return [shortened(line, size, width) for line in lines]


def number(value: float) -> str:
    """Return a length with at most one decimal."""
    said = f"{value:.1f}".removesuffix(".0")
    return "0" if said == "-0" else said


class Svg:
    """A picture being drawn, from back to front."""

    def __init__(self, title: str, about: str, theme: Theme) -> None:
        self.theme = theme
        self._title, self._about = title, about
        self._parts: list[str] = []

    def shape(self, tag: str, **attributes: Value) -> None:
        """Add an element without contents; `stroke_width` becomes `stroke-width`."""
        self._parts.append(f"<{tag}{_written(attributes)}/>")

    def text(self, x: float, y: float, words: str, size: float = NORMAL, **attributes: Value) -> None:
        """Add a line of text; `y` is its baseline."""
        style: dict[str, Value] = {"x": x, "y": y, "font_size": size, "fill": self.theme.ink}
        style.update(attributes)
        self._parts.append(f"<text{_written(style)}>{_said(words)}</text>")

    def label(self, x: float, y: float, words: str, size: float, **attributes: Value) -> None:
        """Add a line of text that can be read over lines: the paper shows around its letters."""
        halo: dict[str, Value] = {"stroke": self.theme.paper, "stroke_width": 3.5, "stroke_linejoin": "round"}
        halo["paint_order"] = "stroke"
        self.text(x, y, words, size, **(halo | attributes))

    def mark_text(self, x: float, y: float, words: str, size: float) -> None:
        """Add a number or letters within a filled mark, in the middle of it."""
        self.text(x, y, words, size, fill=self.theme.paper, font_weight="700", text_anchor="middle")

    def truth(self, x: float, y: float, is_right: bool | None) -> None:
        """Add the mark of what is right: a dot; of what is wrong: a cross; of what is in minds only: a ring."""
        if is_right is None:
            self.shape("circle", cx=x, cy=y, r=4.2, fill="none", stroke=self.theme.ink, stroke_width=1.6)
        elif is_right:
            self.shape("circle", cx=x, cy=y, r=5, fill=self.theme.yes)
        else:
            cross = f"M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8"
            self.shape("path", d=cross, stroke=self.theme.no, stroke_width=2.6, stroke_linecap="round")

    @contextmanager
    def group(self, hint: str = "", **attributes: Value) -> Iterator[None]:
        """Put what is added meanwhile into a group; a hint shows under the pointer and is read out."""
        said = f"<title>{_said(hint)}</title>" if hint else ""
        self._parts.append(f"<g{_written(attributes)}>{said}")
        yield
        self._parts.append("</g>")

    def finish(self, width: float, height: float) -> str:
        """Return the picture as the text of an SVG file."""
        size: dict[str, Value] = {"viewBox": f"0 0 {round(width)} {round(height)}"}
        size |= {"width": round(width), "height": round(height), "role": "img", "font_family": FONT}
        head = _written(size)
        said = f"<title>{_said(self._title)}</title><desc>{_said(self._about)}</desc>"
        paper = f'<rect width="100%" height="100%" fill="{self.theme.paper}"/>'
        opening = f'<svg xmlns="http://www.w3.org/2000/svg"{head}>{said}'
        return "\n".join([opening, paper, *self._parts, "</svg>", ""])


def _said(words: str) -> str:
    """Words between tags; a character that does not show, which a file of this kind may not have, is named."""
    return escape(shown(words), quote=False)


def _written(attributes: dict[str, Value]) -> str:
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(shown(value) if isinstance(value, str) else number(value))}"'
        for name, value in attributes.items()
        if value != ""
    )
