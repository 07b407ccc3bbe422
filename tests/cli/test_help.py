"""`muchado --help`, `--version`, and what is no command: at once, and without what takes long to import."""

from __future__ import annotations

import subprocess
import sys

import pytest

import muchado as package
from cli.commands import muchado
from measuring import unmeasured
from muchado.cli.app import make_app
from muchado.cli.commands import ABOUT, BEGIN, COMMANDS

HEAVY = ("cyclopts", "rich", "muchado.language", "muchado.kernel", "muchado.api", "sqlite3")

WATCHED = """
import sys
from muchado.cli.main import main
sys.argv = ["muchado", *sys.argv[1:]]
try:
    main()
finally:
    print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)
"""


def watched(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process that says at the end which of the heavy modules it has imported."""
    command = [sys.executable, "-c", WATCHED.format(heavy=HEAVY), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=unmeasured())


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"], ["--version"]])
def test_help_imports_nothing_that_takes_long(arguments: list[str]) -> None:
    done = watched(*arguments)
    assert (done.returncode, done.stderr) == (0, "[]\n")
    assert done.stdout


def test_a_command_that_there_is_not_imports_nothing_that_takes_long() -> None:
    done = watched("rnu")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == 'muchado: Unknown command "rnu". Did you mean "run"?\n[]\n'


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
def test_help_names_every_command_and_where_to_begin(arguments: list[str]) -> None:
    lines = muchado(*arguments).stdout.splitlines()
    assert ABOUT in lines
    assert lines[-1] == BEGIN
    for command in COMMANDS:
        assert f"  {command.name:<13}{command.help}" in lines


def test_the_parser_knows_the_same_commands_and_no_other() -> None:
    assert {name for name in make_app() if not name.startswith("-")} == {command.name for command in COMMANDS}


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_explains_itself(command: str) -> None:
    done = muchado(command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"Usage: muchado {command}" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_the_version() -> None:
    assert muchado("--version").stdout == f"{package.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["xyzzy"], 'Unknown command "xyzzy". `muchado --help` lists the commands.'),
        ([""], 'Unknown command "". `muchado --help` lists the commands.'),
        (["--seed", "3"], f'"--seed" stands before the command. {BEGIN}'),
        (["--", "run"], f'"--" stands before the command. {BEGIN}'),
    ],
)
def test_what_is_no_command_is_told(arguments: list[str], message: str) -> None:
    done = muchado(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"muchado: {message}\n")
