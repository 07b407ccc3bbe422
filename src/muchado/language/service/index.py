"""All that is declared in some files, and all that is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.service.points import Point, Stretch, stretch
from muchado.language.text.tree import KIND

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.language.text.tree import Name, Use


class Index:
    """Uses of names by where they stand and by what they mean; the world's own come before those of libraries."""

    def __init__(self, uses: Iterable[Use]) -> None:
        self._by_name: dict[Name, list[Use]] = {}
        self._by_line: dict[tuple[str, int], list[tuple[Stretch, Use]]] = {}
        for use in uses:
            self._by_name.setdefault(use.name, []).append(use)
            for where in map(stretch, use.spots):
                self._by_line.setdefault((where.file, where.line), []).append((where, use))

    def at(self, point: Point) -> tuple[Stretch, Use] | None:
        """Give what stands at a point; of words in words the inner ones."""
        found = [one for one in self._by_line.get((point.file, point.line), ()) if one[0].holds(point)]
        return min(found, key=lambda one: (point.column == one[0].column + one[0].width, one[0].width), default=None)

    def of(self, name: Name) -> list[Use]:
        """Give all uses of a name, declarations and others."""
        return self._by_name.get(name, [])

    def declared(self, name: Name) -> list[Use]:
        """Give where a name is declared."""
        return [use for use in self.of(name) if use.declares]

    def names(self) -> Iterable[Name]:
        """Give all names, of kinds of things those too that only rules ask for."""
        return (name for name in self._by_name if name.kind == KIND or self.declared(name))

    def on(self, file: str, line: int) -> list[tuple[Stretch, Use]]:
        """Give all uses on a line."""
        return self._by_line.get((file, line), [])
