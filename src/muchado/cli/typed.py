"""What somebody has typed so far for a part that they play: it is taken along where a fault of ours is written down."""

from __future__ import annotations

TYPED: list[str] = []
"""The lines, in order."""
