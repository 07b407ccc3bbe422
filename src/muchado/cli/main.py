"""The command `muchado`: finds out what is asked and turns every mistake into one clear line."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from contextlib import suppress

import muchado
from muchado.bundle.overwork import OverworkError
from muchado.cli.commands import BEGIN, COMMANDS
from muchado.cli.interrupts import Stopped, asked_to_stop, stoppable
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import blocked, say, silence, warn
from muchado.cli.streams import make_ready, settle
from muchado.record.mistakes import RunFileError

MISTAKE = 2
"""Exit status when what was asked cannot be done."""

FAULT = 70
"""Exit status when Much Ado itself is at fault."""

LONGEST = 300
"""Characters of a message; what is longer is somebody's input, quoted."""


NEW_THINGS = 100_000
"""So many new things are made before Python looks for circles among them. A world is many small things that all stay:
to look after every 700, as is usual, costs a tenth of a short run, and after every 20,000 still a thirtieth."""


def main() -> None:
    """Run the command that the shell's arguments ask for, and exit with its status."""
    gc.set_threshold(NEW_THINGS)
    atexit.register(gc.freeze)  # at the end Python looks for circles once more: of a large run an eighth of the time
    try:
        with stoppable():
            status = answer()
    except Stopped as stopped:  # in the last moment
        status = stopped.status
    sys.exit(status)


def answer() -> int:
    """Do what the arguments ask for, write all that is to be written, and return the exit status."""
    status, left = _status(), settle()
    if left is None or isinstance(left, BrokenPipeError) or status:
        return status
    return _mistake(_reason(blocked(left)))


def _status() -> int:
    try:
        make_ready()
        return _obey([_as_typed(argument) for argument in sys.argv[1:]])
    except (MistakeError, RunFileError, OverworkError) as error:
        return _mistake(str(error))
    except Stopped as stopped:
        return stopped.status
    except BrokenPipeError:
        silence(sys.stdout)  # whoever read our output has enough of it
        return 0
    except OSError as error:
        return _mistake(_reason(error))
    except UnicodeEncodeError as error:
        return _mistake(f"{error.object} cannot be written in {error.encoding}. Try it with PYTHONUTF8=1.")
    except Exception as error:  # noqa: BLE001 (whatever else is raised is a fault of ours, and told as one)
        wish = asked_to_stop(error)
        return _fault(error) if wish is None else wish.status


def _obey(arguments: list[str]) -> int:
    """Do what is asked, and import only what that needs."""
    first = arguments[0] if arguments else "--help"
    if first in {"--help", "-h"} and len(arguments) <= 1:
        from muchado.cli.help import show_help

        show_help()
    elif first == "--version" and len(arguments) == 1:
        say(muchado.__version__)
    elif first.startswith("-") and first not in {"--help", "-h", "--version"}:
        raise MistakeError(f'"{first}" stands before the command. {BEGIN}')
    elif first.startswith("-") or first in {command.name for command in COMMANDS}:
        return _told(arguments)
    else:
        from muchado.bundle.suggest import nearest

        hint = nearest(first, [command.name for command in COMMANDS]) or " `muchado --help` lists the commands."
        raise MistakeError(f'Unknown command "{first}".{hint}')
    return 0


def _told(arguments: list[str]) -> int:
    """Do what a command is told to, and return the exit status."""
    from muchado.cli.plain import understood

    call = understood(arguments)
    if call is None:
        from muchado.cli.app import obey

        return obey(arguments)
    status = call()
    return status if isinstance(status, int) else 0


def _as_typed(argument: str) -> str:
    """Return an argument as it was typed, where the shell's encoding is said to know few letters."""
    if argument.isascii() or os.path.lexists(argument):
        return argument
    try:
        return os.fsencode(argument).decode()
    except UnicodeError:
        return argument


def _fault(error: Exception) -> int:
    """Keep what is needed to see a fault of ours again, and return the exit status."""
    path = None
    with suppress(Exception):  # whatever is broken, this is the last word
        from muchado.cli.faults import record

        path = record(error, sys.argv[1:])
    kept = "It could not be written down" if path is None else f"Please send us {path}, once you have looked into it"
    _mistake(f"This is a fault of Much Ado, not yours ({type(error).__name__}: {error}). {kept}.")
    return FAULT


def _reason(error: OSError) -> str:
    return f"{error.filename or 'Reading or writing'}: {error.strerror or error}."


def _mistake(message: str) -> int:
    """Print a message on one line, whatever names a person gave us, and return the exit status."""
    line = "".join(mark if mark.isprintable() else " " for mark in message)
    if len(line) > LONGEST:
        line = f"{line[: LONGEST // 2]} ... {line[-LONGEST // 2 :]}"
    warn(f"muchado: {line}")
    return MISTAKE
