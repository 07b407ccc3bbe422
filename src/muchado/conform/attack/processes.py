"""A command as a real process: whatever its streams are, whatever its terminal, interrupted or not."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from typing import TYPE_CHECKING, NamedTuple

from muchado.conform.attack.case import WrongError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

LONGEST = 40.0
"""Seconds that a command may take."""

PROMPTLY = 10.0
"""Seconds after which one that was interrupted is to have ended."""

ENOUGH = 2_000_000
"""Bytes of output that are kept."""

END_OF_INPUT = b"\x04"
"""What a terminal is typed to say that nothing more will come."""

STREAMS = {"pipe": "", "closed": ">&-", "full": ">/dev/full", "nothing": ">/dev/null"}
"""What the shell is told about a stream."""


class Setting(NamedTuple):
    """How a command is run.

    Attributes:
        given: what it reads; None if its standard input is closed.
        out: one of `STREAMS`, "terminal", or "gone": somebody reads a little and goes.
        err: one of `STREAMS`.
        env: variables, put beside the usual ones.
        size: lines and columns of the terminal.
        stop: the number of a signal, 0 for none, and after how many seconds it comes.

    """

    given: str | None = ""
    out: str = "pipe"
    err: str = "pipe"
    env: Mapping[str, str] = {}
    size: tuple[int, int] = (24, 80)
    stop: tuple[int, float] = (0, 0.0)


class Ended(NamedTuple):
    """What a process ended with, and what it wrote. Of a terminal all is in `out`."""

    status: int
    out: bytes
    err: bytes


def ran(command: Sequence[str], folder: Path, setting: Setting) -> Ended:
    """Run a command in a folder and wait for its end.

    Raises:
        WrongError: it does not end.

    """
    env = {"PATH": os.environ.get("PATH", ""), "HOME": str(folder), **setting.env}
    redirected = f"{STREAMS.get(setting.out, '')} {STREAMS.get(setting.err, '').replace('>', '2>')}"
    closed = "<&-" if setting.given is None else ""
    shell = ["/bin/sh", "-c", f'exec "$@" {redirected} {closed}', "sh", *command]
    if setting.out == "terminal":
        return _in_terminal(list(command), folder, env, setting)
    process = subprocess.Popen(  # noqa: S603 (our own command)
        shell, cwd=folder, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    if setting.out == "gone" and process.stdout:
        if select.select([process.stdout], [], [], PROMPTLY)[0]:
            os.read(process.stdout.fileno(), 1)
        process.stdout.close()
        process.stdout = None
    longest = _stopped(process, setting)
    try:
        out, err = process.communicate((setting.given or "").encode("utf-8", "replace"), longest)
    except subprocess.TimeoutExpired as error:
        raise _endless(process, setting, longest) from error
    return Ended(process.returncode, (out or b"")[:ENOUGH], err[:ENOUGH])


def _stopped(process: subprocess.Popen[bytes], setting: Setting) -> float:
    """Send the signal, if there is one, when its time comes. Returns how long to wait from then on."""
    number, after = setting.stop
    if not number:
        return LONGEST
    time.sleep(after)
    if process.poll() is None:
        process.send_signal(number)
    return PROMPTLY


def _endless(process: subprocess.Popen[bytes], setting: Setting, longest: float) -> WrongError:
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    name = signal.Signals(setting.stop[0]).name if setting.stop[0] else "nothing"
    return WrongError(f"it does not end {longest:.0f} seconds after {name}")


def _in_terminal(command: list[str], folder: Path, env: dict[str, str], setting: Setting) -> Ended:
    """Run a command in a terminal of its own, that all it writes goes to."""
    outer, inner = pty.openpty()
    fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", *setting.size, 0, 0))
    process = subprocess.Popen(  # noqa: S603 (our own command)
        command, cwd=folder, env=env, stdin=inner, stdout=inner, stderr=inner, start_new_session=True
    )
    os.close(inner)
    try:
        os.write(outer, (setting.given or "").encode("utf-8", "replace")[:1000] + END_OF_INPUT * 4)
        return Ended(*_read(process, outer, setting), b"")
    finally:
        os.close(outer)


def _read(process: subprocess.Popen[bytes], outer: int, setting: Setting) -> tuple[int, bytes]:
    found = bytearray()
    number, after = setting.stop
    due, end = time.monotonic() + after, time.monotonic() + after + (PROMPTLY if number else LONGEST)
    while time.monotonic() < end:
        if number and time.monotonic() >= due:
            process.send_signal(number)
            number = 0
        if not select.select([outer], [], [], 0.05)[0]:
            continue
        try:
            part = os.read(outer, 65536)
        except OSError:  # the other side of a terminal is closed
            part = b""
        if not part:
            process.wait(PROMPTLY)
            return process.returncode, bytes(found[:ENOUGH])
        found += part
    raise _endless(process, setting, end - due)
