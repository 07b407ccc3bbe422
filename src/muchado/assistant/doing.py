"""A command does what a tool is asked, in a process of its own: for so long at most, and so much is told at most."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import anyio

from muchado.api.find import bundled_worlds
from muchado.assistant import subjects, tools
from muchado.assistant.mistakes import ToolError
from muchado.bundle.counted import counted

LARGEST = 40_000
"""Characters of an answer; the rest is asked for with `skip`."""

LINE = 4_000
"""Characters of a line."""

SECONDS = 60
"""How long a command may take, if nothing else is said."""

TEXT = "world.ado"


class Bounds(NamedTuple):
    """Where worlds may lie, and how many seconds something may take."""

    folder: Path | None = None
    seconds: int = SECONDS


async def answer(name: str, arguments: dict[str, object], bounds: Bounds) -> str:
    """Return what a tool answers, as text.

    Raises:
        ToolError: it is not done; the message says why.

    """
    asked = tools.read(name, arguments)
    if isinstance(asked, tools.Worlds):
        return _worlds(bounds.folder)
    if bool(asked.world) == bool(asked.text):
        raise ToolError('Say which world: by name or path as "world", or else its "text".')
    with tempfile.TemporaryDirectory(prefix="muchado-") as home:
        command, *rest = asked.command()
        world = TEXT if asked.text else subjects.named(asked.world, bounds.folder)
        _lay_out(asked, Path(home))
        found = await _done([command, world, *rest], Path(home), bounds, checks=command == "check")
    if isinstance(asked, tools.Lines) and not asked.catalogue:
        found = _said(found)
    return _part(found, getattr(asked, "skip", 0))


def _lay_out(asked: tools.Subject, home: Path) -> None:
    """Write what the command is to read."""
    if asked.text:
        (home / TEXT).write_text(asked.text, encoding="utf-8", errors="replace")
    if isinstance(asked, tools.Play):
        (home / tools.CHOICES).write_text("".join(f"{one}\n" for one in asked.choices), encoding="utf-8")


async def _done(words: list[str], home: Path, bounds: Bounds, *, checks: bool) -> str:
    """Have a command do it. To find mistakes is what `check` is for; for others they are the end."""
    surroundings = {**os.environ, "PYTHONUTF8": "1", "NO_COLOR": "1", "TERM": "dumb"}
    command = [sys.executable, "-m", "muchado", *words]
    try:
        with anyio.fail_after(bounds.seconds):  # whoever is not waited for any more is ended, too
            done = await anyio.run_process(command, cwd=home, env=surroundings, stdin=subprocess.DEVNULL, check=False)
    except TimeoutError as error:
        less = "Ask for less: an earlier end, fewer runs, or less to try."
        raise ToolError(f"This takes longer than {bounds.seconds} seconds. {less}") from error
    folders = [home] if bounds.folder is None else [home, bounds.folder.resolve()]
    told, complaints = (_plain(one.decode("utf-8", "replace"), folders) for one in (done.stdout, done.stderr))
    if done.returncode == 0 or (checks and done.returncode == 1):
        return "\n".join(one for one in (complaints if checks else "", told) if one)
    raise ToolError(complaints[-LARGEST:] or "The command was stopped from outside. Try again.")


def _plain(text: str, folders: list[Path]) -> str:
    """What the command says, without where it was done."""
    for folder in folders:
        text = text.replace(f"{folder}{os.sep}", "")
    return "\n".join(line.removeprefix("muchado: ") for line in text.splitlines()).strip("\n")


def _said(events: str) -> str:
    """What is said in a run."""
    told = []
    for event in map(json.loads, events.splitlines()):
        told += [f"{event['at']}  {line['speaker'] or 'Somebody'}: {line['words']}" for line in event["lines"]]
    return "\n".join(told) or "Nothing is said."


def _part(text: str, skip: int) -> str:
    """As much as may be told at once, in whole lines, and how to get the rest."""
    lines = [line[:LINE] for line in text.rstrip().split("\n")[skip:]]
    told, size = 0, 0
    while told < len(lines) and size + len(lines[told]) < LARGEST:
        size += len(lines[told]) + 1
        told += 1
    if told == len(lines):
        return "\n".join(lines) or f"There are no more lines than {skip}."
    rest = f"... {counted(len(lines) - told, 'lines')} more: ask again with skip {skip + told}."
    return "\n".join([*lines[:told], rest])


def _worlds(folder: Path | None) -> str:
    own = subjects.listed(folder)
    lines = [f"Worlds that come with Much Ado: {', '.join(bundled_worlds())}."]
    lines += [f"Worlds in the folder: {', '.join(own)}."] if own else []
    return "\n".join(lines)
