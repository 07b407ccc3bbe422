"""What an attack finds: a case of which came what ought not to, and which mistake that is."""

from __future__ import annotations

import json
import traceback
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from muchado.conform.attack.bounds import TooLongError
from muchado.conform.attack.case import Case, WrongError

HERE = Path(__file__).parent
OURS = HERE.parent.parent
WIDEST = 4000
"""Characters of a part, or of a traceback, that are shown."""

ANYWHERE = (TooLongError, MemoryError, RecursionError)
"""What can strike at any line of the work that takes too much."""


class Find(NamedTuple):
    """A case, which try it was, and what came of it. `key` is the same for what is the same mistake."""

    kind: str
    seed: int
    number: int
    key: str
    case: Case
    shown: str

    def written(self) -> str:
        """Return it as a text that tells how to try it again."""
        again = f"python -m muchado.conform.attack --seed {self.seed} --only {self.kind} --from {self.number} --tries 1"
        parts = "\n".join(part[:WIDEST] for part in self.case.parts)
        case = json.dumps(self.case, ensure_ascii=True)
        return f"{self.key}\n\nagain: {again}\ncase: {case}\n\n{parts}\n\n{self.shown}\n"

    def write(self, directory: Path) -> None:
        """Write it into a directory."""
        directory.mkdir(parents=True, exist_ok=True)
        path = directory / f"{self.kind}-{self.number:06}.txt"
        path.write_text(self.written(), encoding="utf-8", errors="backslashreplace")


def read_case(text: str) -> Case:
    """Return the case of a find that was written.

    Raises:
        ValueError: the text is none.

    """
    for line in text.splitlines():
        if line.startswith("case: "):
            base, parts, salt = json.loads(line.removeprefix("case: "))
            return Case(str(base), tuple(map(str, parts)), int(salt))
    raise ValueError('There is no line with "case: " in it.')


def key_of(error: BaseException) -> str:
    """Return which mistake it is: what was raised and where; of what can strike anywhere, in which part of the work."""
    if isinstance(error, WrongError):
        return error.key
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(OURS)]
    steps = list(takewhile(lambda frame: Path(frame.filename).is_relative_to(HERE), frames))
    within = [frame for frame in frames if not Path(frame.filename).is_relative_to(HERE)]
    name = type(error).__name__
    if not within:
        return f"{name} in {steps[-1].name}" if steps else name
    if isinstance(error, ANYWHERE):
        return f"{name} in {steps[-1].name}, {_file(within[0].filename)}"
    return f"{name} in {_file(within[-1].filename)}, {within[-1].name}: {within[-1].line}"


def shown(error: BaseException) -> str:
    """Return a traceback, its middle left out if it is long."""
    text = "".join(traceback.format_exception(error))
    return text if len(text) <= WIDEST else f"{text[: WIDEST // 2]}\n...\n{text[-WIDEST // 2 :]}"


def _file(name: str) -> str:
    return Path(name).relative_to(OURS).as_posix()
