"""The parser of the commands' arguments; imported when a command is asked for, since it takes long."""

from __future__ import annotations

from cyclopts import App, CycloptsError, MissingArgumentError, Parameter, UnusedCliTokensError

import muchado
from muchado.cli.commands import ABOUT, COMMANDS
from muchado.cli.mistakes import MistakeError

ELSEWHERE = 80
"""Characters across a help that is not for a terminal."""


def make_app() -> App:
    """Return the parser of all commands. Each is imported when it is asked for: a run need not pay for the others."""
    app = App(
        name="muchado",
        version=muchado.__version__,
        help=ABOUT,
        help_format="plaintext",
        default_parameter=Parameter(negative=()),
        suppress_keyboard_interrupt=False,
    )
    for command in COMMANDS:
        app.command(command.place, name=command.name, help=command.help)
    return app


def obey(arguments: list[str]) -> int:
    """Do what the arguments ask, and return the exit status.

    Raises:
        MistakeError: they cannot be understood.

    """
    app = make_app()
    if "--help" in arguments or "-h" in arguments:
        from muchado.cli.paper import Paper

        app.console = Paper(elsewhere=ELSEWHERE)
    try:
        status = app(arguments, print_error=False, exit_on_error=False, result_action="return_value")
    except MissingArgumentError as error:
        from muchado.cli.missing import missing

        raise MistakeError(missing(error, arguments)) from error
    except UnusedCliTokensError as error:
        from muchado.cli.missing import beyond

        raise MistakeError(beyond(error, arguments)) from error
    except CycloptsError as error:
        raise MistakeError(str(error)) from error
    return status if isinstance(status, int) else 0
