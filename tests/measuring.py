"""Processes in which the tests' reach is not measured: those that look at what is imported, or let the disk fill up."""

from __future__ import annotations

import os


def unmeasured() -> dict[str, str]:
    """Return the environment without what makes a new Python measure which lines it reaches."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
