"""The command `muchado`: finds out what is asked and turns every mistake into one clear line."""

from __future__ import annotations

import os
import sys

from cyclopts import App, CycloptsError, Parameter

import muchado
from muchado.bundle.overwork import OverworkError
from muchado.cli.mistakes import MistakeError
from muchado.record.mistakes import RunFileError

MISTAKE = 2
"""Exit status when what was asked cannot be done."""

INTERRUPTED = 130

LONGEST = 300
"""Characters of a message; what is longer is somebody's input, quoted."""

app = App(
    name="muchado",
    version=muchado.__version__,
    help="Play story worlds in which people act on what they believe.",
    help_epilogue="Begin with: muchado run valentine",
    default_parameter=Parameter(negative=()),
)
# Each command is imported when it is asked for: a run need not pay for the others.
app.command("muchado.cli.run:run", name="run", help="Play a world and tell what happens.")
app.command("muchado.cli.tell:tell", name="tell", help="Play a world and tell it as a story.")
app.command("muchado.cli.check:check", name="check", help="Show everything that is wrong in a world's text.")
app.command(
    "muchado.cli.story:play_tests", name="test", help="Play a world many times and say which of its tests hold."
)
app.command("muchado.cli.resume:resume", name="resume", help="Play a saved run on from where it stopped.")
app.command("muchado.cli.show:show", name="show", help="Show what is in a run's file.")
app.command("muchado.cli.verify:verify", name="verify", help="Play a saved run again and compare.")
app.command("muchado.cli.export:export", name="export", help="Write a run's tables as CSV, JSON lines or Parquet.")
app.command("muchado.cli.fork:fork", name="fork", help="What if: let a run go two ways from a minute on.")
app.command("muchado.cli.play:play", name="play", help="Take somebody's part in a world.")
app.command("muchado.cli.seek:seek", name="seek", help="What would it take: the smallest changes that turn an outcome.")
app.command("muchado.cli.draw:draw", name="draw", help="Draw a run, or a table of who is together when.")
app.command("muchado.cli.why:explain", name="why", help="Explain an event, a belief or a feeling; or why not.")
app.command("muchado.cli.mind:show_mind", name="mind", help="Look into a mind at a time, or ask who knew what when.")
app.command("muchado.cli.report_page:write_report", name="report", help="Write a run as a page that works offline.")
app.command("muchado.cli.new:new", name="new", help="Write a small world to start from.")
app.command("muchado.cli.worlds:worlds", name="worlds", help="List the worlds that come with Much Ado.")
app.command("muchado.cli.format:format_world", name="format", help="Lay out a world's text in the one customary way.")


def main() -> None:
    """Run the command that the shell's arguments ask for, and exit with its status."""
    sys.exit(_status(sys.argv[1:]))


def _status(arguments: list[str]) -> int:
    if sys.stdout is None or sys.stderr is None:
        return MISTAKE  # closed by whoever called: there is nobody to talk to
    try:
        status = app(arguments, print_error=False, exit_on_error=False)
        sys.stdout.flush()
    except (CycloptsError, MistakeError, RunFileError, OverworkError) as error:
        return _say(str(error))
    except BrokenPipeError:
        # Whoever read our output has enough of it. Python would complain once more on closing it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _say(f"{error.filename or 'Reading or writing'}: {error.strerror or error}.")
    return status if isinstance(status, int) else 0


def _say(message: str) -> int:
    """Print a message on one line, whatever names a person gave us, and return the exit status."""
    line = "".join(mark if mark.isprintable() else " " for mark in message)
    if len(line) > LONGEST:
        line = f"{line[: LONGEST // 2]} ... {line[-LONGEST // 2 :]}"
    sys.stderr.write(f"muchado: {line}\n")
    return MISTAKE
