"""What stands on the screen of somebody's part: where they are, what came about, what they might do, and the end."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from muchado.api.part import WAIT
from muchado.bundle.sentences import called
from muchado.cli.out import say, width
from muchado.tell.english.words import listed
from muchado.tell.reasons import held_as
from muchado.tell.times import clock, day_title
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.api.part import Decision, Option
    from muchado.bundle.checked import Checked
    from muchado.tell.between import Interlude

WIDTH = 88
MOST_OTHERS = 60
MOST_BELIEFS = 12
MOST_AIMS = 4

FIRST = "(Type a number, or Enter to do as {name} would; `more` shows something else to do, `?` all that can be typed.)"

HELP = {
    "a number, or words": "do it (or answer so)",
    "Enter": "do as {name} would",
    "wait": "let the moment pass",
    "why": "what {name} would do, and why",
    "mind": "what {name} feels, means to do and thinks; `mind Bo` only about Bo",
    "more": "something else: what else could be done here",
    "back": "take the last choice back; `back Monday 9:00` all from then on",
    "alone 30 minutes": "let {name} act without you for a while; also `alone until 12:00`, or `alone` to the end",
    "?": "this list",
    "q": "stop playing",
}
"""What can be typed, and what for."""

BESIDE = 21
"""Columns before what an entry is for."""


class Screen:
    """Shows decisions one after another; a day's date stands above the first of the day."""

    def __init__(self, bundle: Checked, name: str) -> None:
        self._called = {one.name: called(bundle, "person", at) for at, one in enumerate(bundle.people)}
        self.name = self._called.get(name, name)
        self.times = 0
        self.again()

    def again(self) -> None:
        """Take nothing as shown."""
        self._day = ""
        self._aims: Sequence[str] = ()

    def show(self, decision: Decision) -> None:
        """Show what there is to decide; what they mean to do where it is something new, how to play at the first."""
        self.times += 1
        day = day_title(decision.minute)
        out("")
        if day != self._day:
            self._day = day
            out(day)
        here = [self._called[one] for one in decision.here]
        with_whom = f", with {listed(here)}" if here else ""
        out(f"{clock(decision.minute)}  {self.name} is in {decision.place}{with_whom}.")
        news = decision.just if decision.told else decision.noticed
        behind(decision.told, news)
        notices(decision.talking)
        self._show_aims(decision.mind.aims, news)
        if decision.asked:
            out(decision.asked, "  ")
        if decision.words:
            out(f'"{decision.words}"', "    ")
        out(f"What does {self.name} {'answer' if decision.asked else 'do'}?")
        intent = ""
        for number, option in enumerate(in_order(decision.options), 1):
            if option.intent not in {"", intent}:
                out(f"To {option.intent}:", "  ")
            intent = option.intent
            out(f"{number:3}. {option.words}", "", 5)
            for line in _stakes(option):
                out(line, "     ")
        if self.times == 1:
            out(FIRST.format(name=self.name), "  ")

    def _show_aims(self, aims: Sequence[str], news: Sequence[str]) -> None:
        """Show what they mean to do, where that is not as it was shown, nor has just been told."""
        told = [aim for aim in aims if any(f"means to {aim}" in line for line in news)]
        if aims != self._aims and set(told) != set(aims):
            out(f"{self.name} means to {', and to '.join(aims[:MOST_AIMS])}.", "  ")
        self._aims = aims


def _stakes(option: Option) -> Iterable[str]:
    """What is at stake in an option, and what they expect of it."""
    held = "holding back" if option.held else "against it"
    pro = [sentence(words) for words in option.because[:1] if words]
    con = [sentence(f"{held}: {words}") for words in option.against[:1]]
    if pro or con:
        yield " ".join((*pro, *con))
    if option.rests or option.expects:
        yield " ".join((*(sentence(one) for one in option.rests), *option.expects))


def behind(told: Iterable[Interlude], lines: Iterable[str]) -> None:
    """Show what went on as a story tells it, then what else has come; without a story all that was noticed."""
    for scene in told:
        out(f"{clock(scene.minute)}, {scene.place}", "  ")
        for paragraph in scene.paragraphs:
            out(paragraph, "    ")
    notices(lines)


def notices(lines: Iterable[str]) -> None:
    """Show what came about."""
    for line in lines:
        out(line, "  ")


def in_order(options: Iterable[Option]) -> list[Option]:
    """Options as they are numbered: those that serve an aim stand together, last; nothing tells what they lean to."""
    options = list(options)
    first: dict[str, str] = {}
    for one in options:
        first[_group(one)] = min(one.words, first.get(_group(one), one.words))
    return sorted(options, key=lambda one: (bool(one.intent), first[_group(one)], _group(one), one.words))


def _group(option: Option) -> str:
    return option.intent or option.words


def besides(decision: Decision) -> list[Option]:
    """What else could be done, as it is numbered on after the options."""
    return list(decision.others[:MOST_OTHERS])


def show_help(name: str) -> None:
    """Show what can be typed."""
    for entry, meaning in HELP.items():
        out(f"{entry:{BESIDE}}{meaning.format(name=name)}", "  ", BESIDE)


def show_besides(decision: Decision) -> None:
    """Show what else could be done."""
    if not decision.others:
        out("There is nothing else.")
    first = len(decision.options) + 1
    for number, option in enumerate(besides(decision), first):
        out(f"{number:3}. {option.words}", "", 5)
    if len(decision.others) > MOST_OTHERS:
        out(f"   . and {len(decision.others) - MOST_OTHERS} more, by their words")
    if not decision.asked:
        out(f"   . {WAIT} (`wait`)")


def show_mind(decision: Decision, name: str, about: str) -> None:
    """Show what they have in mind, all or only about somebody."""
    mind = decision.mind
    feelings = [f"{words} {level}" for words, level in mind.feelings.items() if _fits(words, about)]
    aims = [aim for aim in mind.aims if _fits(aim, about)]
    thoughts = [belief for belief in mind.unsettled if _fits(belief.sentence, about)]
    if about and not (feelings or aims or thoughts):
        out(f'{name} has nothing in mind about "{about}".', "  ")
        return
    if feelings or not about:
        out(f"{name} feels: {'; '.join(feelings)}." if feelings else f"{name} feels nothing much.", "  ")
    if aims:
        out(f"{name} means to {', and to '.join(aims)}.", "  ")
    if mind.holding and not about:
        out(f"{name} has {listed(mind.holding)}.", "  ")
    for belief in thoughts[-MOST_BELIEFS:]:
        source = f" ({belief.teller} said so)" if belief.teller else ""
        out(sentence(f"{name} {held_as(belief.sure, belief.sentence)}{source}"), "  ")


def show_leaning(decision: Decision, name: str) -> None:
    """Show what they would do by themselves, and why."""
    ranked = sorted(decision.options, key=lambda one: -one.leaning)
    best = next((one for one in decision.options if not one.held), None)
    if best is None or best.leaning <= 0:
        out(f"{name} would let it pass.")
        return
    why = f", because {' and because '.join(best.because)}" if best.because else ""
    rest = [f"{one.words} ({one.leaning})" for one in ranked if one is not best][:3]
    then = f" Then: {'; '.join(rest)}." if rest and not decision.asked else ""
    out(sentence(f"Left to {name}: {best.words} ({best.leaning}){why}") + then)


def _fits(words: str, about: str) -> bool:
    return not about or re.search(rf"\b{re.escape(about)}\b", words, re.IGNORECASE) is not None


def out(words: str, indent: str = "", hanging: int = 2) -> None:
    """Show a paragraph, all but its first line so much farther in."""
    rest = indent + " " * hanging
    lines = textwrap.wrap(words, width(WIDTH, WIDTH), initial_indent=indent, subsequent_indent=rest)
    say("\n".join(lines or [""]))
