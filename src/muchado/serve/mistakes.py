"""Mistakes of whoever asks."""

from __future__ import annotations


class RefusedError(ValueError):
    """What was asked is not done; the message says why and what to try, `status` what HTTP calls it."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
