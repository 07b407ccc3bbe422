"""Names in little room: cut, if they must be, so that no two come out alike."""

from __future__ import annotations

from collections.abc import Sequence

from muchado.draw.svg import text_width


def told_apart(names: Sequence[str], size: float, width: float) -> list[str]:
    """Return the names as they are written in so many pixels each: whole, or cut where they still differ.

    A name that is cut keeps its beginning; where the beginnings of two agree, both keep their ends as well. Whom not
    even that tells apart has a number, so that the names given back are never alike unless those given are.

    Args:
        names: whose names stand in one picture.
        size: of the letters, in pixels.
        width: pixels that a name may take.

    """
    found = [name if text_width(name, size) <= width else _cut(name, size, width) for name in names]
    found = [
        _cut(name, size, width, ends=True) if said != name and _meets(at, found, names) else said
        for at, (name, said) in enumerate(zip(names, found, strict=True))
    ]
    return [
        _cut(f"{name} {at + 1}", size, width, tail=len(str(at + 1)))
        if said != name and _meets(at, found, names)
        else said
        for at, (name, said) in enumerate(zip(names, found, strict=True))
    ]


def _meets(at: int, found: Sequence[str], names: Sequence[str]) -> bool:
    """Whether a name is written as another one is."""
    return any(found[at] == other and names[at] != name for other, name in zip(found, names, strict=True))


def _cut(name: str, size: float, width: float, *, ends: bool = False, tail: int = 0) -> str:
    """The most of a name that there is room for: its beginning, or as much of its end."""
    for kept in range(len(name) - 1, 0, -1):
        last = tail or (kept // 2 if ends else 0)
        first = max(kept - last, 1)
        said = f"{name[:first].rstrip()}…{name[len(name) - last :].lstrip()}"
        if text_width(said, size) <= width:
            return said
    return name[:1] + (name[len(name) - tail :] if tail else "")
