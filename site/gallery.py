"""The gallery: each world that comes along with its card, its lines, how it is told in brief, and a way in."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import muchado
from address import address_of
from muchado.api.find import bundled_worlds, find_world
from muchado.api.world import sources
from playing import button

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SEED = 3
"""Of the run that is shown."""

HEAD = """\
# Gallery

The worlds that come with Much Ado, each in one of very many runs. A card is what somebody believed, what was so, and
the minute that decided it; lines run together where people are together.
"""


def gallery(home: Path) -> None:
    """Write the page of the gallery, and its pictures, into the directory that holds the pages."""
    pictures = home / "gallery"
    pictures.mkdir()
    lines = [HEAD, *(line for name in bundled_worlds() for line in _world(name, pictures))]
    (home / "gallery.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _world(name: str, pictures: Path) -> Iterator[str]:
    """What is shown of a world: all of it made by the commands that the page tells of."""
    bundle = muchado.load(name).bundle
    files = {file.name: file.text for file in sources(find_world(name)) if not file.library}
    yield f"## {bundle.title}\n"
    yield f"{bundle.about}\n" if bundle.about else ""
    for picture in ("card", "storyline"):
        file = f"{name}-{picture}.svg"
        said("draw", name, picture, "--seed", str(SEED), "--out", str(pictures / file))
        yield f"![{bundle.title}: {picture} of a run](gallery/{file})\n"
    brief = said("tell", name, "--seed", str(SEED), "--length", "brief")
    yield from (f"> {line}".rstrip() for line in brief.splitlines())
    yield f"\n{button(f'play/index.html{address_of(name, files, SEED)}')}"
    yield f"In a terminal: `muchado run {name} --seed {SEED}`.\n"


def said(*arguments: str) -> str:
    """Give what a command of ours prints; it must go well."""
    done = subprocess.run([sys.executable, "-m", "muchado", *arguments], capture_output=True, text=True, check=True)
    return done.stdout
