"""The wheel: what it says of itself, and the licences of all that is bundled in it."""

from __future__ import annotations

import email
import subprocess
import tomllib
from typing import TYPE_CHECKING
from zipfile import ZipFile

if TYPE_CHECKING:
    from pathlib import Path

WORTH = ("Name", "Version", "Summary", "Requires-Python", "License-Expression", "Author", "Description-Content-Type")
"""What a wheel's page on an index shows; each must be there."""

LICENCES = ("dist-info/licenses/LICENSE", "muchado/page/built/licences.txt")
"""Ours, and those of what the page is made of."""

MOST_MEGABYTES = 12


def built(checkout: Path, out: Path) -> Path:
    """Build the wheel of a checkout."""
    subprocess.run(["uv", "build", "--quiet", "--wheel", "--out-dir", out, checkout], check=True)
    return next(out.glob("*.whl"))


def faults(wheel: Path, checkout: Path) -> list[str]:
    """Give a sentence for whatever is missing in a wheel, or should not be in it."""
    with ZipFile(wheel) as packed:
        names = packed.namelist()
        metadata = email.message_from_bytes(packed.read(next(one for one in names if one.endswith("/METADATA"))))
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = [f"Its metadata do not say {field}." for field in WORTH if not metadata[field]]
    extras = set(metadata.get_all("Provides-Extra") or ()) ^ set(project["optional-dependencies"])
    found += [f"The extra {extra} is not the project's." for extra in sorted(extras)]
    found += [
        f"There is no {licence} in it." for licence in LICENCES if not any(one.endswith(licence) for one in names)
    ]
    found += [f"{one} does not belong in it." for one in names if not one.startswith("muchado") or "/tests/" in one]
    megabytes = wheel.stat().st_size / 1_000_000
    found += [f"It is {megabytes:.1f} MB large; {MOST_MEGABYTES} are the most."] if megabytes > MOST_MEGABYTES else []
    return found
