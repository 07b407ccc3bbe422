"""The language's own words: role letters, kinds of block, and what no sentence may take."""

from __future__ import annotations

from muchado.bundle.model.closed import RoleKind

LETTERS: dict[RoleKind, str] = {
    "person": "ABCDEFGHIJK", "place": "LMN", "claim": "PQR", "number": "SW", "thing": "XYZ", "hour": "TUV"
}  # fmt: skip
UNDONE = "-"
"""Stands where the letter of the one who does it would, among the letters of what nobody does; no text has it."""

KINDS: dict[str, RoleKind] = {letter: kind for kind, letters in LETTERS.items() for letter in letters}
KINDS[UNDONE] = "nobody"
"""What each role letter stands for."""

OWNER = "A"
"""The letter of the one whose mind it is."""

NAMED = {
    "person": "a person", "place": "a place", "claim": "what can be said", "number": "a number", "thing": "a thing",
    "hour": "a time",
}  # fmt: skip
RANGES = {
    "person": "A to K", "place": "L, M, N", "claim": "P, Q, R", "number": "S and W", "thing": "X, Y, Z",
    "hour": "T, U, V",
}  # fmt: skip

RESERVED = frozenset({"and", "or", "someone", "nobody", "each"})
"""Words that no declared sentence may have: they have a meaning of their own in conditions."""

QUOTED_BLOCKS = (
    "world",
    "library",
    "holiday",
    "status",
    "notion",
    "phrase",
    "deed",
    "want",
    "reaction",
    "plan",
    "drift",
    "retelling",
    "test",
    "pattern",
)
"""Kinds of block whose name is in quotes."""

BLOCKS = (
    *QUOTED_BLOCKS, "place", "thing", "timetable", "person", "people", "trait", "feeling", "mood", "action",
    "happening", "topic",
)  # fmt: skip
"""All kinds of block."""

CHANGES = ("instead", "without", "lines")
"""What begins a block that changes another: puts one in its place, leaves it out, adds lines to an act."""

NAMED_BESIDE = ("action", "happening", "topic")
"""Kinds of block that have a name, and their sentence beside it."""


def range_hint(kind: str) -> str:
    """Say which letters stand for a kind."""
    return f"{RANGES[kind]} stand for {'people' if kind == 'person' else NAMED[kind]}"
