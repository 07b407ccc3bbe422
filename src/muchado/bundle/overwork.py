"""The error that ends work without measure."""

from __future__ import annotations


class OverworkError(Exception):
    """A rule has so many ways to be so that finding them all was given up.

    `kind` and `name` say which rule ("want", "out of love"), `file` and `line` where it stands; `file` is empty where
    nobody knows. The run has stopped in the middle of a beat, and does not go on.
    """

    def __init__(self, kind: str, name: str, file: str, line: int) -> None:
        super().__init__(kind, name, file, line)
        self.kind = kind
        self.name = name
        self.file = file
        self.line = line

    def __str__(self) -> str:
        """Say which rule it is, and what to try."""
        place = f" ({self.file}:{self.line})" if self.file else ""
        return (
            f'The {self.kind} "{self.name}"{place} has far too many ways to be so, and was given up; '
            "let it seek fewer people, things or claims at once, or let it begin with what is rare."
        )
