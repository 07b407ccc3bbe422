"""What is wrong with a bundle."""

from __future__ import annotations


class BundleError(ValueError):
    """A bundle cannot be read or makes no sense; the message says where and why."""
