"""What is declared, as a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.language.service.points import Stretch, stretch
from muchado.language.text.tree import DUTY, KIND

if TYPE_CHECKING:
    from muchado.language.service.reading import Reading


class Symbol(NamedTuple):
    """Something declared: the kind of its block ("answer" for an answer), its name, where the name stands."""

    kind: str
    name: str
    at: Stretch


def symbols(reading: Reading, file: str = "") -> tuple[Symbol, ...]:
    """Give all that is declared, in a file or everywhere, in the order of the text; kinds and duties are left out."""
    found = [
        Symbol(use.name.kind, use.name.called, stretch(use.spots[0]))
        for name in reading.index.names()
        if name.kind not in {KIND, DUTY}
        for use in reading.index.declared(name)
    ]
    return tuple(sorted((one for one in found if file in {"", one.at.file}), key=lambda one: one.at[:3]))
