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
from muchado.cli.screen import (
    Screen,
    behind,
    besides,
    in_order,
    out,
    show_besides,
    show_help,
    show_leaning,
    show_mind,
)
from muchado.cli.typed import TYPED
from muchado.tell.times import TimeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from muchado.api.part import Decision, Role
    from muchado.api.run import Run

PATIENCE = 1_000
"""Entries in a row that decide nothing: more come from no person."""

NEVER_ASKED = "Nothing hung in the balance for {name}. With --every you are asked whenever there is anything to do."

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
    """Plays a part with somebody who types, at turning points or at `every` turn.

    `anew`: begins the part again at a minute, with what was chosen before; None where what was chosen is kept.
    """

    def __init__(
        self, role: Role, script: Script, anew: Callable[[Run, int], Role] | None, *, every: bool = False
    ) -> None:
        self.role = role
        self._script = script
        self._anew = anew
        self._every = every
        self._chosen: list[int] = []
        self._screen = Screen(role.run.bundle, role.name)

    def play(self) -> bool:
        """Play until the world is over, or nothing more is typed; whether it is over."""
        decision = self._next()
        while decision is not None:
            self._screen.show(decision)
            going_on, decision = self._decide(decision)
            if not going_on:
                return False
            decision = decision or self._next()
        told, noticed = self.role.take_told(), self.role.take_noticed()
        behind(told, () if told else noticed)
        if not (self._screen.times or self._every):
            out(NEVER_ASKED.format(name=self._screen.name))
        out("The world is over.")
        return True

    def _next(self) -> Decision | None:
        return self.role.next() if self._every else self.role.turning_point()

    def _decide(self, decision: Decision) -> tuple[bool, Decision | None]:
        """Take entries until one decides; whether to play on, and what else there is to decide at once.

        Raises:
            MistakeError: none of very many does.

        """
        for _ in range(PATIENCE):
            entry = self._script.next()
            if entry is None or entry in STOP:
                return False, None
            first = entry.split(" ")[0]
            if first == "alone":
                until = self._until(entry, decision)
                if until is not None:
                    self.role.alone(until)
                    return True, None
            elif first == "back":
                if self._back(entry, decision):
                    return True, None
            elif (option := _meant(entry, decision)) is not None:
                self._chosen.append(decision.minute)
                return True, self.role.choose(option)
            elif not _told(entry, decision, self._screen.name):
                out(f'"{entry}" is nothing that {self._screen.name} can do now. `?` shows what can be typed.')
        raise MistakeError(f"Nothing is decided by {PATIENCE:,} entries, so the playing stops here.")

    def _until(self, entry: str, decision: Decision) -> int | None:
        """Return until when somebody is let alone; None if it cannot be read, which is told."""
        if entry == "alone":
            return self.role.run.bundle.end
        if span := SPAN.fullmatch(entry):
            return decision.minute + int(span[1]) * UNITS[span[2]]
        return self._minute(entry.removeprefix("alone ").removeprefix("until "))

    def _minute(self, time: str) -> int | None:
        """Return a minute; None if it cannot be read, which is told."""
        try:
            return self.role.run.minute(time)
        except TimeError as error:
            out(f"{error}")
            return None

    def _back(self, entry: str, decision: Decision) -> bool:
        """Take back the last choice, or all from a time on; whether there was any to take back, else why is told."""
        time = entry.removeprefix("back").strip()
        minute = self._minute(time) if time else max(self._chosen, default=decision.minute)
        if minute is None:
            return False
        if minute > decision.minute or not self._chosen:
            out("Nothing has been chosen that could be taken back.")
        elif self._anew is None:
            out("What is chosen in a game that is kept stays there. Stop, and go back with --from into a new file.")
        else:
            self.role = self._anew(self.role.run, minute)
            self._chosen = [one for one in self._chosen if one < minute]
            self._screen.again()
            return True
        return False


def _told(entry: str, decision: Decision, name: str) -> bool:
    """Show what is asked; whether anything was."""
    if entry in HELPS:
        show_help(name)
    elif entry == "why":
        show_leaning(decision, name)
    elif entry in {"more", "else", "something else"}:
        show_besides(decision)
    elif entry.split(" ", maxsplit=1)[0] == "mind":
        show_mind(decision, name, entry.removeprefix("mind").strip())
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
