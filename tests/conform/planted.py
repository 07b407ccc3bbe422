"""Kinds of cases that do harm, to see that an attack finds it."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from random import Random

from muchado.conform.attack.case import Case, Kind
from muchado.conform.attack.processes import Setting, ran


class Harmful(Kind):
    """Every third case ends the process, every fifth never comes back."""

    name = "harmful"
    inside = False

    def make(self, random: Random) -> Case:
        return Case("", tuple(str(random.random()) for _ in range(3)))

    def run(self, case: Case, folder: Path) -> str:  # noqa: ARG002 (nothing is written)
        at = int(case.base or HARM[case.parts])
        if at % 3 == 1:
            os._exit(9)
        while at % 5 == 3:
            time.sleep(1)
        return "well"


class Listening(Kind):
    """Commands that tell whether they hear who wants them to stop."""

    name = "listening"
    inside = False

    def make(self, random: Random) -> Case:
        return Case("", (str(random.random()),))

    def run(self, case: Case, folder: Path) -> str:  # noqa: ARG002 (it is always the same)
        asked = "import signal; print(signal.getsignal(signal.SIGINT) == signal.SIG_IGN)"
        return ran([sys.executable, "-c", asked], folder, Setting()).out.decode().strip()


def kind(name: str) -> Kind:
    """The kind of a name, as an attack asks for it."""
    return {"harmful": Harmful, "listening": Listening}[name]()


SEED = 4
HARM = {Harmful().make(Random(f"{SEED}/harmful/{at}")).parts: str(at) for at in range(9)}
