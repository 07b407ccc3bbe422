"""Each page of the guide, followed as a new user would: its commands in order, its files, and the extras it names."""

from __future__ import annotations

import re
import shlex
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from place import Done, Place

FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```", re.MULTILINE | re.DOTALL)
SHOWN = {".ado": "ado", ".csv": "csv", ".ink": "ink", ".txt": "choices"}
"""As what a page shows files of an ending."""


def commands(text: str) -> list[list[str]]:
    """Give the commands of a page that are ours."""
    lines = [line for kind, _, block in FENCE.findall(text) if kind == "sh" for line in block.splitlines()]
    return [shlex.split(line, comments=True) for line in lines if line.startswith("muchado ")]


def followed(page: Path, tiny: Path, place: Place, wheel: Path) -> Iterator[str]:
    """Follow a page; give a sentence for each of its commands that does not do as the page has it."""
    text = page.read_text(encoding="utf-8")
    todo = commands(text)
    for extra in sorted(set(re.findall(r'pip install "muchado\[(\w+)\]"', text)) if todo else ()):
        place.install(wheel, extra)
    for command in todo:
        _lay_out(command, text, tiny, place)
        done = place.run(command, typed="q\n")
        if command[1] == "new":
            _add(place.work / command[2], text)
        if done.crashed or (done.code > 1 and not _told(done, text)):
            yield f"{page.name}: {shlex.join(command)} ended with {done.code}:\n{done.said[-600:]}"


def _lay_out(command: list[str], text: str, tiny: Path, place: Place) -> None:
    """Write what a command names and what is not there yet, as the page shows it."""
    for name in command[2:]:
        file = place.work / name
        if file.exists() or not re.fullmatch(r"[\w-]+(\.\w+)?", name):
            continue
        if (tiny / name).is_file():
            shutil.copy(tiny / name, file)
        elif name == "my-world" and command[1] != "new":
            place.run(["muchado", "new", name])
        elif kind := SHOWN.get(file.suffix):
            blocks = [(of, block) for found, of, block in FENCE.findall(text) if found == kind]
            own = [block for of, block in blocks if of == file.stem] or [block for of, block in blocks if not of]
            file.write_text("\n".join(own), encoding="utf-8")


def _add(world: Path, text: str) -> None:
    """Put what a page shows of a world's text into the world that it has made."""
    with (world / "world.ado").open("a", encoding="utf-8") as file:
        file.writelines(f"\n{block}" for kind, of, block in FENCE.findall(text) if kind == "ado" and not of)


def _told(done: Done, text: str) -> bool:
    """Whether a page shows that a command is refused: its message stands on it."""
    first = next((line.strip() for line in done.said.splitlines() if line.strip()), "")
    return bool(first) and first in text
