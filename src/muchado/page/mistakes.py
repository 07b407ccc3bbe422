"""What cannot be done, said to whoever uses the page."""

from __future__ import annotations


class AskError(ValueError):
    """An ask that cannot be answered; the message says why, in one sentence."""
