"""What could stand where an argument of a command is missing: worlds, pictures, people; and what is one too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.cli.mistakes import MistakeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cyclopts import MissingArgumentError, UnusedCliTokensError

MOST = 12
"""How many names are shown."""

_RUN = "a run that was saved by `muchado run WORLD --save FILE`"
_PATH = "or a path to a text, to a directory of texts"


def missing(error: MissingArgumentError, arguments: Sequence[str]) -> str:
    """Say which argument is missing, and what could stand there."""
    command = " ".join(error.command_chain or ()) or arguments[0]
    name = error.keyword or (error.argument.name if error.argument else "")
    if could := _could_be(name, arguments):
        return f"`muchado {command}` needs {name}: {could}."
    return f"`muchado {command}` needs {name}. What it takes: muchado {command} --help"


def beyond(error: UnusedCliTokensError, arguments: Sequence[str]) -> str:
    """Say what was typed that a command does not take."""
    command = " ".join(error.command_chain or ()) or arguments[0]
    first = next(iter(error.unused_tokens or ()), "")
    return f'`muchado {command}` takes no "{first}". What it takes: muchado {command} --help'


def _could_be(name: str, arguments: Sequence[str]) -> str:
    match name:
        case "WORLD":
            return f"{_worlds()}, {_PATH}"
        case "SOURCE":
            return f"{_worlds()}, {_PATH}, {_RUN}, or a table whose name ends in .csv"
        case "PICTURE":
            return "storyline (who is together when), ties (who feels what), knowledge (who believes what) or moods"
        case "FILE":
            return _RUN
        case "SCENES":
            return "a script with scenes in it (Ink, Ren'Py, Twine, Yarn or a table), or a directory of scripts"
        case "PATH":
            return "a text, whose name ends in .ado, or a directory of such texts"
        case "DIRECTORY":
            return "the name of a new directory for a world"
        case "--out":
            return "the name of a directory to write it to"
        case "--to":
            return "ink, twee or yarn" if arguments[0] == "bake" else "csv, jsonl or parquet"
        case "--at":
            return 'a time such as "Monday 10:00"'
        case "--as":
            world = next((argument for argument in arguments[1:] if not argument.startswith("-")), "")
            return f"one of {people_in(world)}" if world and people_in(world) else ""
        case _:
            return ""


def _worlds() -> str:
    from muchado.api.find import bundled_worlds

    return ", ".join(bundled_worlds())


def people_in(world: str) -> str:
    """Give the names of a world's people, or of a saved run's; nothing where there is no such world."""
    from muchado.api.errors import WorldError
    from muchado.api.saved import is_run_file, open_run
    from muchado.api.world import load

    try:
        bundle = open_run(world).bundle if is_run_file(world) else load(world).bundle
    except WorldError:
        return ""
    names = [person.name for person in bundle.people]
    return ", ".join([*names[:MOST], *(["..."] if len(names) > MOST else [])])


def somebody_missing(world: str, ask: str) -> MistakeError:
    """Give the mistake that a question names nobody, with who there is."""
    people = people_in(world)
    return MistakeError(f"{ask} People: {people}." if people else ask)
