"""Mistakes of whoever asks."""

from __future__ import annotations


class MistakeError(Exception):
    """What was asked cannot be done; the message, one line, says why and what to try."""
