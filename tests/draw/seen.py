"""What can be seen of a picture: its words, where they stand, and its hints."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from muchado.draw.labels import Box
from muchado.draw.svg import text_width

SVG = "{http://www.w3.org/2000/svg}"


def texts(svg: str) -> list[str]:
    return [found.text or "" for found in ET.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314 - our own picture


def hints(svg: str, kind: str) -> list[str]:
    groups = ET.fromstring(svg).iter(f"{SVG}g")  # noqa: S314 - our own picture
    return [group.findtext(f"{SVG}title") or "" for group in groups if group.get("class") == kind]


def boxes(svg: str) -> list[tuple[str, Box]]:
    """Where the words stand, about, but for those that are turned."""
    found = []
    for text in ET.fromstring(svg).iter(f"{SVG}text"):  # noqa: S314 - our own picture
        if text.get("transform"):
            continue
        words, size = text.text or "", float(text.get("font-size", "13"))
        x, y, width = float(text.get("x", "0")), float(text.get("y", "0")), text_width(words, size) * 0.9
        left = {"middle": x - width / 2, "end": x - width}.get(text.get("text-anchor", ""), x)
        found.append((words, Box(left, y - size * 0.7, left + width, y)))
    return found


def size(svg: str) -> tuple[float, float]:
    """How wide and how tall a picture is."""
    root = ET.fromstring(svg)  # noqa: S314 - our own picture
    return float(root.get("width", "0")), float(root.get("height", "0"))


def strokes(svg: str) -> dict[str, tuple[str | None, ...]]:
    """By whose line it is: the colour and the breaks of each stroke that it is made of."""
    groups = [group for group in ET.fromstring(svg).iter(f"{SVG}g") if group.get("class") == "line"]  # noqa: S314
    return {
        group.findtext(f"{SVG}title") or "": tuple(
            found for path in group.iter(f"{SVG}path") for found in (path.get("stroke"), path.get("stroke-dasharray"))
        )
        for group in groups
    }
