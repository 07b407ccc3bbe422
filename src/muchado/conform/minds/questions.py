"""What is asked of a story: where the first thinks that the second thinks ... that it is, and who knows what.

An answer is text, the same whoever gives it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal, Protocol

from muchado.conform.minds.oracle import DEEPEST, Oracle, Verdict
from muchado.conform.minds.story import Handling, Spot, Story, actors
from muchado.conform.minds.words import PEOPLE, THINGS, said, spot

ORDERS = tuple(range(DEEPEST + 1))
"""How many minds a question goes through: of none it asks what is so."""

NO_VIEW = "no view"

ONLOOKING = 20
"""Of a hundred who are asked about, so many are from the crowd."""

Kind = Literal["where", "knows", "happened"]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked at the end of a story.

    Attributes:
        kind: where a thing is; whether the first says of the second that they know where it is; whether the first
            knows that the second knows ... that something happened.
        chain: whose mind, as whose mind sees it ...
        about: the number of the thing, or of the happening.

    """

    kind: Kind
    chain: tuple[int, ...]
    about: int

    @property
    def order(self) -> int:
        """How many minds it goes through."""
        return len(self.chain)

    def words(self, story: Story) -> str:
        """The question in English."""
        if self.kind == "happened":
            first, *rest = (PEOPLE[who] for who in self.chain)
            others = "".join(f" that {name} knows" for name in rest)
            return f"Does {first} know{others} of this: {said(story.happenings[self.about])}?"
        thing = THINGS[self.about]
        if self.kind == "knows":
            one, other = (PEOPLE[who] for who in self.chain)
            return f"Does {one} think that {other} knows where the {thing} is?"
        if not self.chain:
            return f"Where is the {thing}?"
        first, *rest = (PEOPLE[who] for who in self.chain)
        others = "".join(f" that {name} thinks" for name in rest)
        return f"Where does {first} think{others} that the {thing} is?"


class Minds(Protocol):
    """Everybody's mind at the end of a story: what an executor has to be able to say."""

    def truth(self, thing: int) -> Spot:
        """Where a thing truly is."""

    def where(self, chain: Sequence[int], thing: int) -> Iterable[Spot]:
        """Everywhere that the first thinks that the second thinks ... that the thing is: one spot, or none."""

    def knows(self, one: int, other: int, thing: int) -> Verdict:
        """Whether one says of the other that they know where the thing is, or that they do not."""

    def happened(self, chain: Sequence[int], number: int) -> bool:
        """Whether the first knows that the second knows ... that the happening of that number took place."""


class Executor(Protocol):
    """Whatever plays stories."""

    def play(self, story: Story) -> Minds:
        """Play a story to its end."""


def answer(minds: Minds, question: Question) -> str:
    """What an executor says."""
    match question.kind:
        case "where" if not question.chain:
            return spot(minds.truth(question.about))
        case "where":
            return " and ".join(sorted(spot(one) for one in minds.where(question.chain, question.about))) or NO_VIEW
        case "knows":
            one, other = question.chain
            return minds.knows(one, other, question.about)
        case "happened":
            return "yes" if minds.happened(question.chain, question.about) else "no"


class Right:
    """The oracle, asked as an executor is."""

    def __init__(self, story: Story) -> None:
        self.oracle = Oracle(story)
        self.truth, self.knows, self.happened = self.oracle.truth, self.oracle.knows, self.oracle.happened

    def where(self, chain: Sequence[int], thing: int) -> Iterable[Spot]:
        """Where it must be thought to be."""
        found = self.oracle.where(chain, thing)
        return () if found is None else (found,)


# ---------------------------------------------------------------------- which are asked


def questions(story: Story, random: Random, each: int, orders: Sequence[int] = ORDERS) -> Iterator[Question]:
    """Yield so many different questions of each order, or as many as there are; what is so of all things."""
    for order in orders:
        everything = (Question("where", (), thing) for thing in range(len(story.things)))
        found: dict[Question, None] = {} if order else dict.fromkeys(everything)
        for _ in range(4 * each if order else 0):
            if len(found) < each:
                found[_question(story, random, order)] = None
        yield from found


def _question(story: Story, random: Random, order: int) -> Question:
    chain = _chain(story, random, order)
    handled = [number for number, what in enumerate(story.happenings) if isinstance(what, Handling)]
    kinds: list[Kind] = ["where"] * 3
    kinds += ["knows"] * 2 if order == 2 else []  # noqa: PLR2004 (what one says of another)
    kinds += ["happened"] if order and handled else []
    kind = random.choice(kinds)
    if kind == "happened":
        return Question(kind, chain, random.choice(handled))
    moved = [what.thing for what in story.happenings if isinstance(what, Handling)]
    return Question(kind, chain, random.choice((*moved, random.randrange(len(story.things)))))


def _chain(story: Story, random: Random, order: int) -> tuple[int, ...]:
    """Minds of whom no two neighbours are the same, most of them of those who have a part."""
    crowd = range(len(story.people))
    parts = actors(story) or crowd
    chain: list[int] = []
    while len(chain) < order:
        who = random.choice(crowd if random.randrange(100) < ONLOOKING else parts)
        if not chain or chain[-1] != who:
            chain.append(who)
    return tuple(chain)
