"""`python -m muchado.conform.minds`: play stories, ask who thinks what of whom, and tell what was wrong."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from muchado.conform.minds.adapter import MuchAdo, noticing
from muchado.conform.minds.questions import ORDERS, Right, answer, questions
from muchado.conform.minds.stories import FORMS, PEOPLE, story
from muchado.conform.minds.story import Story
from muchado.conform.minds.suite import EACH, asking, hold
from muchado.conform.minds.words import told


def main(arguments: Sequence[str] | None = None) -> int:
    """Hold Much Ado to the oracle. Returns 1 if anything was answered wrongly, otherwise 0."""
    asked = _arguments(arguments)
    if asked.show is not None:
        return _show(story(asked.seed, asked.show, asked.form or tuple(FORMS), asked.people), asked)
    numbers = range(asked.first, asked.first + asked.stories)
    forms, people, orders = asked.form or tuple(FORMS), asked.people, range(asked.orders + 1)
    executor = MuchAdo(noticing(asked.notice)) if asked.notice else MuchAdo()
    outcome = hold(
        executor, asked.seed, numbers, forms=forms, people=people, orders=orders, each=asked.each, finds=asked.finds
    )
    for line in outcome.table():
        _say(line)
    _say(f"In {outcome.mistaken:,} of these questions somebody is mistaken, or has no view of it.")
    for number, find in enumerate(outcome.finds, 1):
        _say(f"\n{number}. {find.words()}")
    return 1 if outcome.wrong else 0


def _show(one: Story, asked: argparse.Namespace) -> int:
    """Print a story, and what is asked about it with what must be said."""
    right = Right(one)
    for line in told(one):
        _say(line)
    for question in questions(one, asking(asked.seed, asked.show), asked.each, range(asked.orders + 1)):
        _say(f"{question.words(one)} {answer(right, question)}")
    return 0


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m muchado.conform.minds", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="settles all stories and questions")
    parser.add_argument("--stories", type=int, default=90, help="how many stories are played")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the number of the first story")
    parser.add_argument("--form", action="append", choices=FORMS, metavar="FORM", help=f"one of {', '.join(FORMS)}")
    parser.add_argument("--people", type=int, nargs="+", default=PEOPLE, help="how many people are in a story, in turn")
    parser.add_argument("--orders", type=int, default=ORDERS[-1], choices=ORDERS, help="the highest order asked about")
    parser.add_argument("--each", type=int, default=EACH, help="how many questions of each order are asked of a story")
    parser.add_argument("--finds", type=int, default=3, help="how many wrong answers are made small and shown")
    parser.add_argument("--notice", type=int, default=0, help="how many others people notice in a crowd; 0 for all")
    parser.add_argument("--show", type=int, metavar="N", help="print this story with its questions, and play nothing")
    return parser.parse_args(arguments)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
