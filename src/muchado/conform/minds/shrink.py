"""A story in which an executor is wrong made small: the fewest happenings, people and minds in which it still is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from muchado.conform.minds.questions import Executor, Question, answer, judged
from muchado.conform.minds.scene import honest
from muchado.conform.minds.story import (
    Claim,
    Dresses,
    Gives,
    Happening,
    Spot,
    Story,
    Tells,
    Undresses,
    can_happen,
)

Case = tuple[Story, Question]


def shrunk(executor: Executor, story: Story, question: Question) -> Case:
    """Leave out whatever can be left out, as long as the executor is still wrong."""
    case, smaller = (story, question), True
    while smaller:
        smaller = False
        for one in _smaller(*case):
            if is_wrong(executor, one):
                case, smaller = one, True
                break
    return case


def is_wrong(executor: Executor, case: Case) -> bool:
    """Whether an executor is wrong about a story."""
    story, question = case
    if not can_happen(story):
        return False
    minds, right = judged(executor, story)
    return right.oracle.as_told and answer(minds, question) != answer(right, question)


def _smaller(story: Story, question: Question) -> Iterator[Case]:
    """Everything that is smaller by one part: a happening, a mind of the question, those who do nothing."""
    for number in reversed(range(len(story.happenings))):
        if question.kind not in ("happened", "seemed") or number != question.about:
            about = question.about - (question.kind in ("happened", "seemed") and number < question.about)
            happenings = story.happenings[:number] + story.happenings[number + 1 :]
            yield honest(replace(story, happenings=happenings)), replace(question, about=about)
    if question.kind != "knows":
        for number in range(len(question.chain)):
            chain = question.chain[:number] + question.chain[number + 1 :]
            if chain and all(one != other for one, other in pairwise(chain)):
                yield story, replace(question, chain=chain)
    yield from _without_crowd(story, question)


def _without_crowd(story: Story, question: Question) -> Iterator[Case]:
    """The story with nobody but those who do something in it or are asked about."""
    asked = (question.about,) if question.kind in ("at", "wet") else ()
    needed = sorted({*question.chain, *asked, *(who for what in story.happenings for who in _people_in(what))})
    if needed == list(range(len(story.people))):
        return
    number = {who: at for at, who in enumerate(needed)}
    people = tuple(story.people[who] for who in needed)
    happenings = tuple(_renumbered(what, number) for what in story.happenings)
    chain = tuple(number[who] for who in question.chain)
    about = number[question.about] if asked else question.about
    yield replace(story, people=people, happenings=happenings), replace(question, chain=chain, about=about)


def _people_in(what: Happening) -> Iterator[int]:
    yield what.who
    if isinstance(what, Gives | Tells):
        yield what.to
    if isinstance(what, Dresses | Undresses):
        yield what.whom
    if isinstance(what, Tells):
        yield from what.claim.minds
        if what.claim.spot.how == "with":
            yield what.claim.spot.number


def _renumbered(what: Happening, number: dict[int, int]) -> Happening:
    changed = replace(what, who=number[what.who])
    if isinstance(changed, Gives | Tells):
        changed = replace(changed, to=number[changed.to])
    if isinstance(changed, Dresses | Undresses):
        changed = replace(changed, whom=number[changed.whom])
    if isinstance(changed, Tells):
        thing, spot, minds = changed.claim
        who = spot._replace(number=number[spot.number]) if spot.how == "with" else spot
        changed = replace(changed, claim=Claim(thing, Spot(*who), tuple(number[one] for one in minds)))
    return changed
