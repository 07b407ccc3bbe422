"""Mistakes of whoever asks."""

from __future__ import annotations


class RefusedError(ValueError):
    """What was asked is not done; the message says why and what to try, `status` what HTTP calls it.

    `number`: that of the ask, where it has one and could not be read any further.
    """

    def __init__(self, status: int, message: str, number: object = None) -> None:
        super().__init__(message)
        self.status, self.number = status, number
