"""Whoever stops a command, by Ctrl-C or from outside, is obeyed at once; files are whole, and no process is left."""

from __future__ import annotations

import os
import select
import shlex
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from itertools import groupby, product
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado
from lengths import slow_then_long
from muchado.cli.files import new_directory, write_file
from muchado.cli.interrupts import Stopped, asked_to_stop
from muchado.cli.mistakes import MistakeError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PS = shutil.which("ps")

STATUS = {signal.SIGINT: 130, signal.SIGTERM: 143}

PROMPT = 10.0
"""Seconds within which a command ends, however busy the machine is."""

pytestmark = pytest.mark.skipif(
    os.name != "posix" or PS is None, reason="signals are sent, and processes listed, as POSIX has them"
)


class Command:
    """A command that runs in a group of processes of its own."""

    def __init__(self, *arguments: str, cwd: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "muchado", *arguments],
            cwd=cwd,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def wait_for_output(self) -> None:
        """Wait until something is printed."""
        assert self.process.stdout is not None
        select.select([self.process.stdout], [], [], 60)

    def stop(self, number: int, *, all_of_it: bool = False) -> tuple[int, bytes]:
        """Send a signal, to all its processes or the first; return the status, and what was said of it."""
        (os.killpg if all_of_it else os.kill)(self.process.pid, number)
        _, err = self.process.communicate(timeout=PROMPT)
        return self.process.returncode, err

    def is_gone(self) -> bool:
        """Whether none of its processes is left after a while."""
        for _ in range(100):
            if not any(_living(self.process.pid)):
                return True
            time.sleep(0.05)
        return False

    def end(self) -> None:
        """Leave nothing behind, whatever a test has found."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()


def _living(group: int) -> Iterator[str]:
    """Yield the processes of a group that still run; those that are dead and not yet buried do not count."""
    listed = subprocess.run([PS or "ps", "-eo", "pgid=,stat="], capture_output=True, text=True, check=True).stdout
    for line in listed.splitlines():
        number, state = line.split()
        if int(number) == group and not state.startswith("Z"):
            yield line


@pytest.fixture
def begun() -> Iterator[list[Command]]:
    commands: list[Command] = []
    yield commands
    for command in commands:
        command.end()


def begin(begun: list[Command], folder: Path, line: str) -> Command:
    command = Command(*shlex.split(line), cwd=folder)
    begun.append(command)
    return command


@pytest.mark.parametrize("number", STATUS)
def test_a_run_that_is_stopped_is_kept_up_to_there(folder: Path, begun: list[Command], number: int) -> None:
    command = begin(begun, folder, "run gate.ado --watch --pace 0.5 --save a.run")
    command.wait_for_output()
    assert command.stop(number) == (STATUS[signal.Signals(number)], b"")
    assert sorted(path.name for path in folder.iterdir()) == ["a.run", "gate.ado"]
    assert muchado("resume", "a.run", cwd=folder).returncode == 0
    assert muchado("verify", "a.run", cwd=folder).returncode == 0


@pytest.mark.parametrize("all_of_it", [True, False])
def test_processes_that_play_stop_with_the_first(folder: Path, begun: list[Command], all_of_it: bool) -> None:
    command = begin(begun, folder, "test valentine --runs 1000 --workers 2")
    time.sleep(3 if all_of_it else 1.5)
    number = signal.SIGINT if all_of_it else signal.SIGTERM
    assert command.stop(number, all_of_it=all_of_it) == (STATUS[number], b"")
    assert command.is_gone()


LISTENS = 0.6
"""Seconds after which a command surely hears what asks it to stop."""

LONG = (
    "run valentine",
    "run valentine --json",
    "run valentine --save a.run",
    "run valentine --watch",
    "tell valentine",
    "why valentine 0",
    "mind valentine Ino",
    "report valentine --out a.html",
    "draw valentine storyline --out a.svg",
    "test valentine --runs 1000 --workers 1",
    "test valentine --runs 1000 --workers 2",
    "fork valentine --change 'Ino absent' --runs 100 --workers 1",
    "fork valentine --change 'Ino absent' --runs 100 --workers 2",
    "seek valentine --for 'Naruto makes up with Ino' --workers 2",
    "play valentine --as Ino --save a.run",
)


@pytest.mark.parametrize(("number", "after"), slow_then_long(product(STATUS, (0.6, 0.2, 1.2, 2.5)), 1))
@pytest.mark.parametrize("line", LONG)
def test_every_long_command_can_be_stopped(
    folder: Path, begun: list[Command], line: str, after: float, number: int
) -> None:
    command = begin(begun, folder, line)
    time.sleep(after)
    if command.process.poll() is None:
        status, err = command.stop(number)
        if after >= LISTENS:  # before that it may be Python, not yet we, that hears it
            assert (status, b"Traceback" in err) in {(STATUS[signal.Signals(number)], False), (0, False)}
    assert command.is_gone()
    assert not list(folder.glob(".muchado*"))
    if (folder / "a.run").exists() and (folder / "a.run").stat().st_size:
        assert muchado("verify", "a.run", "--workers", "1", cwd=folder).returncode == 0


AT_EVERY_LINE = """
import os, signal, sys
from muchado.cli import interrupts, main
sys.argv = ["muchado", "--version"]
OURS = {main.__file__, interrupts.__file__}

def stopped_at(line):
    left = line

    def look(frame, event, _):
        nonlocal left
        if frame.f_code.co_filename not in OURS:
            return None
        left -= event == "line"
        if event == "line" and not left:
            os.kill(os.getpid(), signal.SIGTERM)
        return look

    sys.settrace(look)
    main.main()

for line in range(1, 100):
    child = os.fork()
    if not child:
        stopped_at(line)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), file=sys.stderr)
"""
"""Runs a command again and again, and asks it to stop at its first line, its second, and so on until after its last.

At first it is Python that ends; once we hear, the status is ours; at the end nothing is heard."""


def test_at_whatever_line_it_is_our_status() -> None:
    done = subprocess.run([sys.executable, "-c", AT_EVERY_LINE], capture_output=True, text=True, check=False)
    found = [int(line) for line in done.stderr.splitlines()]
    assert [status for status, _ in groupby(found)] == [-signal.SIGTERM, STATUS[signal.SIGTERM], 0], found


# ---------------------------------------------------------------------- files, whole or not at all


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.svg"
    write_file(path, "old")
    path.chmod(0o640)

    def stopped(_part: Path, _target: Path) -> None:
        raise Stopped(signal.SIGTERM)

    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.replace", stopped)
        with pytest.raises(Stopped):
            write_file(path, "new")
    assert [one.read_text(encoding="utf-8") for one in tmp_path.iterdir()] == ["old"]
    write_file(path, "new")
    assert [one.read_text(encoding="utf-8") for one in tmp_path.iterdir()] == ["new"]
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("file")
    write_file(tmp_path / "link", "text")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_text(encoding="utf-8") == "text"


def test_a_directory_is_filled_or_not_there(tmp_path: Path) -> None:
    def fill(part: Path) -> None:
        write_file(part / "one", "1")
        raise Stopped(signal.SIGINT)

    with pytest.raises(Stopped), new_directory(tmp_path / "out") as part:
        fill(part)
    assert not list(tmp_path.iterdir())
    with new_directory(tmp_path / "out") as part:
        write_file(part / "one", "1")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["one"]
    with pytest.raises(MistakeError, match="not an empty directory"), new_directory(tmp_path / "out"):
        pass


class Stops:
    """A member of a class, while whose name is set somebody wants us to stop."""

    def __set_name__(self, owner: type, name: str) -> None:
        raise Stopped(signal.SIGINT)


def test_a_stop_is_heard_also_where_python_makes_another_error_of_it() -> None:
    with pytest.raises((RuntimeError, Stopped)) as caught:
        type("Class", (), {"member": Stops()})
    stopped = asked_to_stop(caught.value)
    assert stopped is not None
    assert stopped.status == 130
    assert asked_to_stop(RuntimeError("a fault of ours")) is None
