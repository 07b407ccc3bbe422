"""What a table is made of: whole numbers, and what is spelled as such. A shape spells, reads and copies its values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Protocol

from muchado.kernel.events import Event, Prop

Cell = Any
"""A value as the kernel holds it; its shape says what it is."""

SPELT = 1 << 16
"""How many propositions are kept spelled: the same ones come again and again."""


HELD = 63
"""How many bits a number holds beside its sign."""


class Pen:
    """Numbers being written. Events are named by number; what they are is written once for all who speak of them.

    `names`: what is written instead of the numbers of some events.
    """

    def __init__(self, names: Mapping[int, int] | None = None) -> None:
        self.out: list[int] = []
        self.events: dict[tuple[int, int], Event] = {}
        self.names = names or {}


class Eye:
    """Numbers being read, from the first to the last; past the end there is an `IndexError`."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self._numbers = numbers
        self._at = 0
        self._props: dict[Prop, Prop] = {}
        self.events: dict[tuple[int, int], Event] = {}

    def next(self) -> int:
        """The next number."""
        self._at += 1
        return self._numbers[self._at - 1]

    def at_end(self) -> bool:
        """Whether everything has been read."""
        return self._at == len(self._numbers)

    def same(self, prop: Prop) -> Prop:
        """The proposition that was read before, where there was one like this."""
        return self._props.setdefault(prop, prop)


class Form(Protocol):
    """What values there can be, and how each is spelled in whole numbers: equal ones alike."""

    def spell(self, held: Cell, pen: Pen) -> None:
        """Write a value."""

    def read(self, eye: Eye) -> Cell:
        """Read what was written so.

        Raises:
            LookupError, ValueError, TypeError: nothing was.

        """

    def copy(self, held: Cell) -> Cell:
        """The value to be changed by somebody else: itself where nobody can change it."""


class Plain:
    """What nobody can change, and so need not be copied."""

    def copy(self, held: Cell) -> Cell:
        """Itself."""
        return held


class Number(Plain):
    """A whole number: what it counts, or in which table it is a number; -1 for nothing where it may be `none`."""

    def __init__(self, means: str, *, none: bool = False) -> None:
        self.means, self.none = means, none

    def spell(self, held: int, pen: Pen) -> None:
        """Itself."""
        pen.out.append(held)

    def read(self, eye: Eye) -> int:
        """Itself."""
        return eye.next()


class EventNumber(Number):
    """The number of an event, or its name where the pen has one for it."""

    def spell(self, held: int, pen: Pen) -> None:
        """Itself, or the name."""
        pen.out.append(pen.names.get(held, held))


class Flag(Plain):
    """Yes or no: 1 or 0."""

    def spell(self, held: bool, pen: Pen) -> None:
        """As a number."""
        pen.out.append(int(held))

    def read(self, eye: Eye) -> bool:
        """As a number."""
        return (False, True)[eye.next()]


class Bits(Plain):
    """A number of which each bit says something, and of which there may be any number: few are spelled as itself."""

    def spell(self, held: int, pen: Pen) -> None:
        """The lowest first, as many as a number holds, turned over (and so below 0) where more follow."""
        while held >> HELD:
            pen.out.append(~(held & (1 << HELD) - 1))
            held >>= HELD
        pen.out.append(held)

    def read(self, eye: Eye) -> int:
        """Up to the number that is not turned over."""
        held = at = 0
        while (number := eye.next()) < 0:
            held |= ~number << at
            at += HELD
        return held | number << at


class OneOf(Plain):
    """One of some words: its place among them."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.code = {word: at for at, word in enumerate(words)}

    def spell(self, held: str, pen: Pen) -> None:
        """As its place."""
        pen.out.append(self.code[held])

    def read(self, eye: Eye) -> str:
        """By its place."""
        return self.words[_counted(eye.next())]


class Name(Plain):
    """A word that only the world knows: its characters."""

    def spell(self, held: str, pen: Pen) -> None:
        """As how many there are, and each."""
        pen.out.append(len(held))
        pen.out.extend(map(ord, held))

    def read(self, eye: Eye) -> str:
        """One by one."""
        return "".join(chr(eye.next()) for _ in range(_counted(eye.next())))


class Proposition(Plain):
    """A proposition; () or None for none where it may be `none`, and -1 for whatever is left `open`."""

    def __init__(self, *, none: bool = False, is_open: bool = False) -> None:
        self.none, self.open = none, is_open

    def spell(self, held: Prop | None, pen: Pen) -> None:
        """As how many entries it has, and each."""
        pen.out.extend((-1,) if held is None else spelled(held))

    def read(self, eye: Eye) -> Prop | None:
        """One by one."""
        count = eye.next()
        return None if count == -1 else eye.same(_read(eye, _counted(count)))


@lru_cache(SPELT)
def spelled(prop: Prop) -> tuple[int, ...]:
    """A proposition in numbers: how many entries, then each. A number is doubled; of a claim, its length so and 1."""
    return (len(prop), *_entries(prop))


def _entries(prop: Prop) -> Iterator[int]:
    for entry in prop:
        if isinstance(entry, int):
            yield entry << 1
        else:
            yield len(entry) << 1 | 1
            yield from _entries(entry)


def _read(eye: Eye, count: int) -> Prop:
    entries = (eye.next() for _ in range(count))
    return tuple(_read(eye, _counted(entry >> 1)) if entry & 1 else entry >> 1 for entry in entries)


class EventKey(Plain):
    """An event that somebody speaks of: its number, and its minute, as the stages of a journey have one number.

    Who writes the whole state writes it down once.
    """

    def spell(self, held: Event, pen: Pen) -> None:
        """As its number and minute."""
        key = held.id, held.minute
        pen.events[key] = held
        pen.out += (pen.names.get(held.id, held.id), held.minute)

    def read(self, eye: Eye) -> Event:
        """By its number and minute."""
        return eye.events[eye.next(), eye.next()]


class Record(Plain):
    """One of the kernel's named tuples: a column for each field, but for the last ones that are `beside` the state."""

    def __init__(self, kind: type[tuple[Cell, ...]], /, beside: int = 0, **columns: Form) -> None:
        self.kind, self.columns, self.beside = kind, columns, beside
        self._shapes = tuple(columns.values())
        self._words = [(at, shape.code) for at, shape in enumerate(self._shapes) if isinstance(shape, OneOf)]
        self._events = [at for at, shape in enumerate(self._shapes) if isinstance(shape, EventNumber)]
        self._flat = all(isinstance(shape, Number | Flag | OneOf) for shape in self._shapes)

    def spell(self, held: tuple[Cell, ...], pen: Pen) -> None:
        """Field by field."""
        if self._flat:  # most records are
            row = list(held)
            for at, code in self._words:
                row[at] = code[row[at]]
            if pen.names:
                for at in self._events:
                    row[at] = pen.names.get(row[at], row[at])
            pen.out += row
            return
        for shape, value in zip(self._shapes, self.stated(held), strict=True):
            shape.spell(value, pen)

    def stated(self, held: tuple[Cell, ...]) -> tuple[Cell, ...]:
        """What of a value is in the state."""
        return held[: len(held) - self.beside]

    def read(self, eye: Eye) -> tuple[Cell, ...]:
        """Field by field; what is beside the state is not known any more."""
        return self.kind(*[shape.read(eye) for shape in self._shapes])


class Rows:
    """A list (or tuple) of such, whose places are its keys; one for each person, or quality, where it says so."""

    def __init__(self, of: Form, kind: type[list[Cell] | tuple[Cell, ...]] = list, *, each: str = "") -> None:
        self.of, self.kind, self.each = of, kind, each

    def spell(self, held: Sequence[Cell], pen: Pen) -> None:
        """As how many there are, and each."""
        pen.out.append(len(held))
        for value in held:
            self.of.spell(value, pen)

    def read(self, eye: Eye) -> Cell:
        """One by one."""
        return self.kind([self.of.read(eye) for _ in range(_counted(eye.next()))])

    def copy(self, held: Cell) -> Cell:
        """A list with a copy of each."""
        if self.kind is tuple:
            return held
        return list(held) if isinstance(self.of, Plain) else [self.of.copy(value) for value in held]


class Map:
    """A table from keys to values. The order in which it was filled is nothing, unless it is `in_order`.

    What is in order is gone through by rules, and what they find comes in the order in which it was learned.
    """

    def __init__(self, key: Form, value: Form, *, in_order: bool = False) -> None:
        self.key, self.value, self.in_order = key, value, in_order

    def spell(self, held: Mapping[Cell, Cell], pen: Pen) -> None:
        """As how many entries there are, and each, by key."""
        pen.out.append(len(held))
        spell, spell_key = self.value.spell, self.key.spell
        for key in held if self.in_order else _sorted(self.key, held, pen):
            spell_key(key, pen)
            spell(held[key], pen)

    def read(self, eye: Eye) -> dict[Cell, Cell]:
        """One by one."""
        return {self.key.read(eye): self.value.read(eye) for _ in range(_counted(eye.next()))}

    def copy(self, held: Mapping[Cell, Cell]) -> dict[Cell, Cell]:
        """A table with a copy of each value."""
        if isinstance(self.value, Plain):
            return dict(held)
        return {key: self.value.copy(value) for key, value in held.items()}


class Keys:
    """A table of which only the keys count, such as who is in sight."""

    def __init__(self, key: Form) -> None:
        self.key = key

    def spell(self, held: Mapping[Cell, int], pen: Pen) -> None:
        """As how many there are, and each, in order."""
        pen.out.append(len(held))
        for key in _sorted(self.key, held, pen):
            self.key.spell(key, pen)

    def read(self, eye: Eye) -> dict[Cell, int]:
        """One by one."""
        return {self.key.read(eye): 1 for _ in range(_counted(eye.next()))}

    def copy(self, held: Mapping[Cell, int]) -> dict[Cell, int]:
        """A table of the same keys."""
        return dict(held)


class Pair(Plain):
    """Two or more values together, in an order."""

    def __init__(self, *shapes: Form) -> None:
        self.shapes = shapes

    def spell(self, held: tuple[Cell, ...], pen: Pen) -> None:
        """One after another."""
        for shape, value in zip(self.shapes, held, strict=True):
            shape.spell(value, pen)

    def read(self, eye: Eye) -> tuple[Cell, ...]:
        """One after another."""
        return tuple([shape.read(eye) for shape in self.shapes])


def _sorted(shape: Form, keys: Iterable[Cell], pen: Pen) -> list[Cell]:
    """The keys of a table in an order of their own."""
    if isinstance(shape, EventNumber) and pen.names:
        return sorted(keys, key=lambda number: pen.names.get(number, number))
    return sorted(keys, key=spelled) if isinstance(shape, Proposition) else sorted(keys)


def _counted(number: int) -> int:
    """A number of things: of what there are fewer than none, nothing was written."""
    if number < 0:
        raise ValueError(number)
    return number
