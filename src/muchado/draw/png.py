"""SVG turned into PNG, by a package that need not be there."""

from __future__ import annotations

import importlib


class NoPainterError(RuntimeError):
    """The package that paints is not installed; the message says how to get it."""


def paint(svg: str) -> bytes:
    """Return the picture as a PNG file, a pixel of the screen for each pixel of the picture.

    Raises:
        NoPainterError: the package `resvg-py` is not installed.

    """
    try:
        painter = importlib.import_module("resvg_py")
    except ImportError as error:
        raise NoPainterError(
            'PNG needs one more package: pip install "muchado[png]". Or write SVG: --out picture.svg'
        ) from error
    return bytes(painter.svg_to_bytes(svg_string=svg))
