"""What one holds, to be found: by its relation, and by an argument once somebody has asked for it so."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from muchado.kernel.events import Prop, relation

Props = dict[Prop, None]
"""Propositions, each once, in the order in which they came."""


class BeliefIndex(dict[int, Props]):
    """The propositions of each relation of which there are any.

    Most are never looked for by what they are about, so they are sorted by it only when they first are.
    """

    __slots__ = ("_abouts", "_sorted")

    def __init__(self, props: Iterable[Prop] = ()) -> None:
        super().__init__()
        self._sorted: dict[int, dict[int, dict[int, Props]]] = {}
        self._abouts: frozenset[int] | None = None
        for prop in props:
            self.add(prop)

    def copy(self) -> BeliefIndex:
        """The same propositions, to be changed by themselves."""
        made = BeliefIndex()
        made.update((about, props.copy()) for about, props in self.items())
        return made

    @property
    def abouts(self) -> frozenset[int]:
        """The relations of which there are any."""
        if self._abouts is None:
            self._abouts = frozenset(self)
        return self._abouts

    def add(self, prop: Prop) -> None:
        """Put in a proposition that is not there yet."""
        about = relation(prop)
        props = self.get(about)
        if props is None:
            self[about] = {prop: None}
            self._abouts = None
        else:
            props[prop] = None
        if about in self._sorted:
            for at, table in self._sorted[about].items():
                _put(table, at, prop)

    def remove(self, prop: Prop) -> None:
        """Take out a proposition."""
        about = relation(prop)
        del self[about][prop]
        if not self[about]:
            del self[about]
            self._abouts = None
        for at, table in self._sorted.get(about, {}).items():
            argument = prop[at + 1]
            if isinstance(argument, int):
                del table[argument][prop]

    def known(self, about: int, at: int, argument: int) -> Collection[Prop]:
        """The propositions of a relation that is there with an argument in a position, from 0."""
        try:
            table = self._sorted[about][at]
        except KeyError:
            table = self._sort(about, at)
        return table.get(argument, ())

    def _sort(self, about: int, at: int) -> dict[int, Props]:
        table: dict[int, Props] = {}
        for prop in self[about]:
            _put(table, at, prop)
        self._sorted.setdefault(about, {})[at] = table
        return table


def _put(table: dict[int, Props], at: int, prop: Prop) -> None:
    argument = prop[at + 1]
    if isinstance(argument, int):
        props = table.get(argument)
        if props is None:
            table[argument] = {prop: None}
        else:
            props[prop] = None
