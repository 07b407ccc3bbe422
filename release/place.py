"""A clean machine, as near as one comes to it: an environment with nothing but a wheel, and an empty directory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

LONG = 900
"""Seconds after which a command is taken to hang."""

SERVES, WATCHES = {"edit", "serve"}, {"--watch"}
"""What goes on till it is stopped: commands, and options."""

A_WHILE = 6
"""Seconds that it is left alone."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a command came to."""

    code: int
    said: str

    @property
    def crashed(self) -> bool:
        """Whether it ended in what no user should see."""
        return "Traceback (most recent call last)" in self.said or self.code < 0


class Place:
    """An environment of its own and a directory to work in."""

    def __init__(self, home: Path, wheel: Path) -> None:
        """Make it; its Python is ours."""
        self._home, self._bin = home, home / "env" / "bin"
        subprocess.run([sys.executable, "-m", "venv", home / "env"], check=True)
        self.install(wheel)
        self.go_to("work")

    def go_to(self, name: str) -> None:
        """Work in another empty directory from now on."""
        self.work = self._home / name
        self.work.mkdir()

    def install(self, wheel: Path, extra: str = "") -> None:
        """Install a wheel, in the place of one that was there."""
        named = f"{wheel}[{extra}]" if extra else str(wheel)
        pip = [self._bin / "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, named], check=True)
        subprocess.run([*pip, "--force-reinstall", "--no-deps", wheel], check=True)

    def run(self, arguments: list[str], typed: str = "") -> Done:
        """Run a command there; what serves or watches is stopped after a while, as by Ctrl-C."""
        path = f"{self._bin}{os.pathsep}{os.environ['PATH']}"
        where = {"PATH": path, "HOME": str(self.work), "LANG": "C.UTF-8", "COLUMNS": "120"}
        pipe = subprocess.PIPE
        with subprocess.Popen(
            arguments, cwd=self.work, env=where, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, text=True
        ) as process:
            if arguments[1] in SERVES or WATCHES & set(arguments):
                return _stopped(process)
            said, _ = process.communicate(typed, timeout=LONG)
        return Done(process.returncode, said)


def _stopped(process: subprocess.Popen[str]) -> Done:
    """Leave it alone for a while, and stop it; that it ends so is well."""
    try:
        said, _ = process.communicate(timeout=A_WHILE)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=LONG)
        return Done(0 if process.returncode in (0, 130) else process.returncode, said)
    return Done(process.returncode, said)
