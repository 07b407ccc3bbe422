"""The kinds of cases by name, and how often each is tried."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from muchado.conform.attack.workers import Job

if TYPE_CHECKING:
    from muchado.conform.attack.case import Kind

HOMES = {
    "text": "text:Text",
    "bundles": "bundles:Bundles",
    "inputs": "inputs:Inputs",
    "towns": "towns:Towns",
    "files": "files:Files",
    "shell": "shell:Shell",
    "markup": "markup:Markup",
}
"""Where each kind is: imported when it is asked for, since one needs a browser."""

SHARES = {"text": 660, "bundles": 200, "inputs": 60, "towns": 40, "files": 30, "shell": 8, "markup": 2}
"""Of a thousand tries so many are of a kind; those that take long are few."""


def kind(name: str) -> Kind:
    """Return the kind of a name."""
    module, which = HOMES[name].split(":")
    return cast("Kind", getattr(import_module(f"muchado.conform.attack.{module}"), which)())


def jobs(tries: int, names: tuple[str, ...], first: int = 0) -> list[Job]:
    """Share tries out among kinds, so that of each much is tried early; at least one of each."""
    whole = sum(SHARES[name] for name in names)
    counts = {name: max(1, tries * SHARES[name] // whole) for name in names}
    found = [((at + 0.5) / count, Job(name, first + at)) for name, count in counts.items() for at in range(count)]
    return [job for _, job in sorted(found)]
