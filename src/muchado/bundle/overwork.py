"""The error that ends work without measure."""

from __future__ import annotations

CURE = "Let it seek fewer people, things or claims at once, or begin with what is rare."
"""What to try."""


class OverworkError(Exception):
    """A rule has so many ways to be so that finding them all was given up.

    `kind` and `name` say which rule ("want", "out of love"), `file` and `line` where it stands; `file` is empty where
    nobody knows. `number` is the rule's in the bundle. A run that is played catches it and goes on (see
    `kernel/phases/effort.py`); it reaches whoever asks a question of their own that is too much.
    """

    def __init__(self, kind: str, name: str, file: str, line: int, number: int = -1) -> None:
        super().__init__(kind, name, file, line, number)
        self.kind = kind
        self.name = name
        self.file = file
        self.line = line
        self.number = number

    def __str__(self) -> str:
        """Say which rule it is, and what to try."""
        place = f" ({self.file}:{self.line})" if self.file else ""
        return f'The {self.kind} "{self.name}"{place} has far too many ways to be so, and was given up. {CURE}'
