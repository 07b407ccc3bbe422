"""Somebody's part played with one who types: what is typed, and what comes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.api.part import WAIT, Option
from muchado.bundle.calendar import UNITS
from muchado.bundle.inputs import Choose
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import prompt, say
from muchado.cli.screen import HELP, Screen, behind, besides, in_order, out, show_besides, show_leaning, show_mind
from muchado.cli.typed import TYPED
from muchado.tell.times import TimeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.api.part import Decision, Role

PATIENCE = 1_000
"""Entries in a row that decide nothing: more come from no person."""

SPAN = re.compile(r"alone (\d{1,4}) (minute|hour|day)s?")

STOP, HELPS = frozenset({"q", "quit", "stop"}), frozenset({"?", "help"})
"""What is typed to stop playing, and to be told what can be typed."""


@dataclass
class Script:
    """What is typed, from a keyboard or a file; with `echo` it is shown, as a keyboard would."""

    lines: Iterator[str]
    echo: bool

    def next(self) -> str | None:
        """Return the next entry, None if there is none."""
        prompt("> ")
        line = next(self.lines, None)
        if line is None or self.echo:
            say(f"{line or ''}")
        else:
            TYPED.append(line.rstrip("\n"))
        return None if line is None else " ".join(line.split())


class Stage:
    """Plays a part with somebody who types, at turning points or at `every` turn."""

    def __init__(self, role: Role, script: Script, *, every: bool = False) -> None:
        self._role = role
        self._script = script
        self._every = every
        self._screen = Screen()

    def play(self) -> bool:
        """Play until the world is over, or nothing more is typed; whether it is over."""
        decision = self._next()
        while decision is not None:
            self._screen.show(decision)
            going_on, decision = self._decide(decision)
            if not going_on:
                return False
            decision = decision or self._next()
        told, noticed = self._role.take_told(), self._role.take_noticed()
        behind(told, () if told else noticed)
        out("The world is over.")
        return True

    def _next(self) -> Decision | None:
        return self._role.next() if self._every else self._role.turning_point()

    def _decide(self, decision: Decision) -> tuple[bool, Decision | None]:
        """Take entries until one decides; whether to play on, and what else there is to decide at once.

        Raises:
            MistakeError: none of very many does.

        """
        for _ in range(PATIENCE):
            entry = self._script.next()
            if entry is None or entry in STOP:
                return False, None
            if entry.split(" ")[0] == "alone":
                until = self._until(entry, decision)
                if until is not None:
                    self._role.alone(until)
                    return True, None
            elif (option := _meant(entry, decision)) is not None:
                return True, self._role.choose(option)
            elif not _told(entry, decision):
                out(f'"{entry}" is nothing that {self._role.name} can do now. `?` shows what can be typed.')
        raise MistakeError(f"Nothing is decided by {PATIENCE:,} entries, so the playing stops here.")

    def _until(self, entry: str, decision: Decision) -> int | None:
        """Return until when somebody is let alone; None if it cannot be read, which is told."""
        run = self._role.run
        if entry == "alone":
            return run.bundle.end
        if span := SPAN.fullmatch(entry):
            return decision.minute + int(span[1]) * UNITS[span[2]]
        try:
            return run.minute(entry.removeprefix("alone ").removeprefix("until "))
        except TimeError as error:
            out(f"{error}")
            return None


def _told(entry: str, decision: Decision) -> bool:
    """Show what is asked; whether anything was."""
    if entry in HELPS:
        say(HELP.format(name=decision.mind.name))
    elif entry == "why":
        show_leaning(decision)
    elif entry in {"more", "else", "something else"}:
        show_besides(decision)
    elif entry.split(" ", maxsplit=1)[0] == "mind":
        show_mind(decision, entry.removeprefix("mind").strip())
    else:
        return False
    return True


def _meant(entry: str, decision: Decision) -> Option | None:
    """Return the option that an entry names: its number, its words, or the beginning of the words of only one."""
    wait = Option(WAIT, Choose(decision.mind.number, ()))
    if not entry:
        best = next((one for one in decision.options if not one.held), None)
        return best if best is not None and (decision.asked or best.leaning > 0) else None if decision.asked else wait
    listed = in_order(decision.options)
    if entry.isascii() and entry.isdecimal():
        numbered, number = [*listed, *besides(decision)], int(entry[:4])
        return numbered[number - 1] if 1 <= number <= len(numbered) else None
    words = entry.casefold()
    if not decision.asked and words in {"wait", WAIT}:
        return wait
    options = [*listed, *decision.others]
    same = [one for one in options if one.words.casefold() == words]
    like = [one for one in options if one.words.casefold().startswith(words)]
    return same[0] if same else like[0] if len(like) == 1 else None
