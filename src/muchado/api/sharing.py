"""Records that are alike, made one: what is kept says each once, and is soon read."""

from __future__ import annotations

from typing import Any


def shared(whole: tuple[Any, ...]) -> Any:  # noqa: ANN401 (it is of the type that it was)
    """Return a record in which all records, of any depth, that are of one type and content are one and the same.

    It equals the one that was given. Three of four records of a world and its plans have their like in it.
    """
    return _Sharing().of(whole)


class _Sharing:
    def __init__(self) -> None:
        self.met: dict[tuple[object, ...], Any] = {}
        """What was met, by its type and its parts, which are told apart by where they lie."""
        self.held: list[object] = []
        """What lies there stays there."""

    def of(self, part: Any) -> Any:  # noqa: ANN401 (whatever a record may be made of)
        if isinstance(part, tuple):
            parts = [self.of(one) for one in part]
            self.held.append(parts)
            return self.met.setdefault((type(part), *map(id, parts)), tuple.__new__(type(part), parts))
        if isinstance(part, dict):
            return {self.of(key): self.of(value) for key, value in part.items()}
        if isinstance(part, float):
            return self.met.setdefault((float, part.hex()), part)  # 0.0 is not -0.0
        if isinstance(part, (str, int)):
            return self.met.setdefault((type(part), part), part)
        self.held.append(part)
        return part
