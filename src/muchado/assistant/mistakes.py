"""Mistakes of whoever asks."""

from __future__ import annotations


class ToolError(ValueError):
    """What a tool was asked is not done; the message says why and what to try."""
