"""As little as still shows something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def without(
    parts: tuple[str, ...], same: Callable[[tuple[str, ...]], bool], go_on: Callable[[], bool]
) -> tuple[str, ...]:
    """Return as few of some parts as are still the same: halves are left out first, then less and less."""
    size = max(1, len(parts) // 2)
    while parts and go_on():
        left = len(parts)
        at = 0
        while at < len(parts) and go_on():
            rest = parts[:at] + parts[at + size :]
            if same(rest):
                parts = rest
            else:
                at += size
        if size == 1 and len(parts) == left:
            break
        size = max(1, size // 2)
    return parts
