"""Plain command lines mean what the parser takes them for; all others are left to it."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

import pytest
from cyclopts import CycloptsError

from muchado.cli.app import make_app
from muchado.cli.commands import COMMANDS
from muchado.cli.plain import understood

TAILS = (
    [], ["valentine"], ["valentine", "Ino"], ["valentine", "--json"], ["--json", "valentine"], ["valentine", "--all"],
    ["valentine", "--seed", "7"], ["valentine", "--seed=7"], ["valentine", "--seed"], ["valentine", "--seed", "-7"],
    ["valentine", "--seed", ""], ["valentine", "--seed", "7", "--seed", "8"], ["valentine", "--json", "--json"],
    ["valentine", "--out", "a b.html", "--seed", "1"], ["valentine", "--save", "x.run", "--until", "20:00", "--all"],
    ["--", "valentine"], ["valentine", "--help"], ["valentine", "-h"], ["valentine", "--no-json"],
    ["valentine", "--json=true"], ["valentine", "--as", "Ino"], ["valentine", "--for", "Ino goes to hall"],
    ["valentine", "--change", "Ino absent"], ["valentine", "--who-knows", "Ino absent", "--at", "Monday 8:00"],
    ["valentine", "--who_knows", "x"], ["valentine", "--to", "csv"], ["valentine", "ties", "--theme", "dark"],
    ["a", ""],
    ["valentine", "-"], ["valentine", "--nonsense", "1"], ["valentine", "--check"], ["", "--json"],
    ["None", "--at", "None"],
    ["valentine", "--out", "site"],
    ["valentine", "--against", "~/x"], ["valentine", "--JSON"], ["valentine", "--tree"], ["valentine", "--not", "x"],
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_what_is_plain_means_what_the_parser_takes_it_for(command: object) -> None:
    app = make_app()
    plain = 0
    for tail in TAILS:
        line = [command.name, *tail]
        call = understood(line)
        try:
            function, bound, _ = app.parse_args(line, print_error=False, exit_on_error=False)
        except CycloptsError:
            assert call is None, line
            continue
        if call is not None:
            assert isinstance(call, partial)
            assert (call.func, call.args, call.keywords) == (function, bound.args, bound.kwargs), line
            plain += 1
    assert plain or command.name in {"draw", "find", "fork", "why"}


@pytest.mark.parametrize("line", ["run valentine --until 8:30", "check valentine", "worlds"])
def test_a_plain_line_and_a_page_that_is_not_for_a_terminal_need_no_parser_and_no_printer(line: str) -> None:
    code = (
        f"import sys; sys.argv = ['muchado', *{line.split()!r}]\n"
        "from muchado.cli.main import answer\n"
        "status = answer()\n"
        "heavy = {'cyclopts', 'rich', 'attr', 'pygments', 'typing_extensions'} & sys.modules.keys()\n"
        "sys.exit(str(heavy) if heavy else status)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
