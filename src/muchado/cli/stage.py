"""The screen of somebody's part: what they notice, what they can do, and what is typed."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.api.part import WAIT, Option
from muchado.bundle.calendar import UNITS
from muchado.bundle.inputs import Choose
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import prompt, say, width
from muchado.cli.typed import TYPED
from muchado.tell.times import TimeError, clock, day_title
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.api.part import Decision, Role

WIDTH = 88
MOST_OTHERS = 60
MOST_BELIEFS = 12

PATIENCE = 1_000
"""Entries in a row that decide nothing: more come from no person."""

HELP = """\
  a number, or words   do it (or answer so)
  wait                 let the moment pass
  why                  what {name} would do, and why
  mind                 what {name} feels, means to do and thinks; `mind Bo` only about Bo
  more                 what else could be done here
  alone 30 minutes     let {name} act without you for a while; also `alone until 12:00`, or `alone` to the end
  stop                 stop playing"""

SPAN = re.compile(r"alone (\d{1,4}) (minute|hour|day)s?")


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
    """Plays a part with somebody who types."""

    def __init__(self, role: Role, script: Script) -> None:
        self._role = role
        self._script = script
        self._day = ""

    def play(self) -> None:
        """Play until the world is over, or nothing more is typed."""
        decision = self._role.next()
        while decision is not None:
            self._show(decision)
            going_on, decision = self._decide(decision)
            if not going_on:
                return
            decision = decision or self._role.next()
        self._notices(self._role.take_noticed())
        _say("The world is over.")

    def _decide(self, decision: Decision) -> tuple[bool, Decision | None]:
        """Take entries until one decides; whether to play on, and what else there is to decide at once.

        Raises:
            MistakeError: none of very many does.

        """
        for _ in range(PATIENCE):
            entry = self._script.next()
            if entry is None or entry == "stop":
                return False, None
            if entry.split(" ")[0] == "alone":
                until = self._until(entry, decision)
                if until is not None:
                    self._role.alone(until)
                    return True, None
            elif (option := _meant(entry, decision)) is not None:
                return True, self._role.choose(option)
            elif not self._tell(entry, decision):
                _say(f'"{entry}" is nothing that {self._role.name} can do now. `help` shows what can be typed.')
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
            _say(f"{error}")
            return None

    # ------------------------------------------------------------------ showing

    def _show(self, decision: Decision) -> None:
        day = day_title(decision.minute)
        _say("")
        if day != self._day:
            self._day = day
            _say(day)
        with_whom = f", with {_listed(decision.here)}" if decision.here else ""
        _say(f"{clock(decision.minute)}  {decision.mind.name} is in {decision.place}{with_whom}.")
        self._notices(decision.noticed)
        if decision.asked:
            _say(decision.asked, "  ")
            _say(f"What does {decision.mind.name} answer?")
        else:
            _say(f"What does {decision.mind.name} do?")
        for number, option in enumerate(sorted(decision.options, key=lambda one: one.words), 1):
            _say(f"{number:3}. {option.words}")

    def _notices(self, lines: Sequence[str]) -> None:
        for line in lines:
            _say(line, "  ")

    def _tell(self, entry: str, decision: Decision) -> bool:
        """Show what is asked; whether anything was."""
        name = decision.mind.name
        if entry == "help":
            say(HELP.format(name=name))
        elif entry == "why":
            _say(_leaning(decision))
        elif entry == "more":
            shown = decision.others[:MOST_OTHERS]
            _say(f"{name} could also: {'; '.join(one.words for one in shown)}." if shown else "There is nothing else.")
        elif entry.split(" ", maxsplit=1)[0] == "mind":
            self._mind(decision, entry.removeprefix("mind").strip())
        else:
            return False
        return True

    @staticmethod
    def _mind(decision: Decision, about: str) -> None:
        mind = decision.mind
        feelings = [f"{words} {level}" for words, level in mind.feelings.items() if _fits(words, about)]
        aims = [aim for aim in mind.aims if _fits(aim, about)]
        thoughts = [belief for belief in mind.concerns if _fits(belief.sentence, about)]
        _say(f"{mind.name} feels: {'; '.join(feelings)}." if feelings else f"{mind.name} feels nothing much.", "  ")
        if aims:
            _say(f"{mind.name} means to {', and to '.join(aims)}.", "  ")
        if mind.holding:
            _say(f"{mind.name} has {_listed(mind.holding)}.", "  ")
        for belief in thoughts[-MOST_BELIEFS:]:
            source = f" ({belief.teller} said so)" if belief.teller else ""
            _say(sentence(f"{belief}{source}"), "  ")


def _meant(entry: str, decision: Decision) -> Option | None:
    """Return the option that an entry names: its number, its words, or the beginning of the words of only one."""
    listed = sorted(decision.options, key=lambda one: one.words)
    if entry.isascii() and entry.isdecimal():
        number = int(entry[:4])
        return listed[number - 1] if 1 <= number <= len(listed) else None
    words = entry.casefold()
    if not decision.asked and words in {"wait", WAIT}:
        return Option(WAIT, Choose(decision.mind.number, ()))
    options = [*listed, *decision.others]
    same = [one for one in options if one.words.casefold() == words]
    like = [one for one in options if words and one.words.casefold().startswith(words)]
    return same[0] if same else like[0] if len(like) == 1 else None


def _leaning(decision: Decision) -> str:
    name = decision.mind.name
    if not decision.options or decision.options[0].leaning <= 0:
        return f"{name} would let it pass."
    ranked = [f"{one.words} ({one.leaning})" for one in decision.options]
    best = decision.options[0]
    why = f", because {' and because '.join(best.because)}" if best.because else ""
    rest = f" Then: {'; '.join(ranked[1:4])}." if len(ranked) > 1 and not decision.asked else ""
    return sentence(f"Left to {name}: {ranked[0]}{why}") + rest


def _fits(words: str, about: str) -> bool:
    return not about or re.search(rf"\b{re.escape(about)}\b", words, re.IGNORECASE) is not None


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _say(words: str, indent: str = "") -> None:
    lines = textwrap.wrap(words, width(WIDTH, WIDTH), initial_indent=indent, subsequent_indent=indent + "  ") or [""]
    say("\n".join(lines))
