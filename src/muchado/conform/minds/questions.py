"""What is asked of a story: where the first thinks that the second thinks ... that it is, and who knows what.

An answer is text, the same whoever gives it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal, Protocol

from muchado.conform.minds.company import looks_wet, room
from muchado.conform.minds.deeds import as_it_looked, happened
from muchado.conform.minds.oracle import DEEPEST, Oracle, Verdict
from muchado.conform.minds.story import Dresses, Handling, Spot, Story, Turns, actors
from muchado.conform.minds.words import PEOPLE, ROOMS, THINGS, said, spot

ORDERS = tuple(range(DEEPEST + 1))
"""How many minds a question goes through: of none it asks what is so."""

NO_VIEW = "no view"

ONLOOKING = 20
"""Of a hundred who are asked about, so many are from the crowd."""

Kind = Literal["where", "knows", "happened", "seemed", "at", "wet"]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked at the end of a story.

    Attributes:
        kind: where a thing is; whether the first says of the second that they know where it is; whether the first
            knows that the second knows ... that something happened; takes it that it happened as it looked; where
            somebody is; whether they look wet.
        chain: whose mind, as whose mind sees it ...
        about: the number of the thing, of the happening, or of the person.

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
        if self.kind in ("happened", "seemed"):
            first, *rest = (PEOPLE[who] for who in self.chain)
            others = "".join(f" that {name} knows" for name in rest)
            what = story.happenings[self.about] if self.kind == "happened" else as_it_looked(story, self.about)
            return f"Does {first} know{others} of this: {said(what)}?"
        if self.kind in ("at", "wet"):
            return self._of_somebody()
        thing = THINGS[self.about]
        if self.kind == "knows":
            one, other = (PEOPLE[who] for who in self.chain)
            return f"Does {one} think that {other} knows where the {thing} is?"
        if not self.chain:
            return f"Where is the {thing}?"
        first, *rest = (PEOPLE[who] for who in self.chain)
        others = "".join(f" that {name} thinks" for name in rest)
        return f"Where does {first} think{others} that the {thing} is?"

    def _of_somebody(self) -> str:
        who, (first, *rest) = PEOPLE[self.about], (PEOPLE[who] for who in self.chain)
        others = "".join(f" that {name} thinks" for name in rest)
        where, verb = ("Where does", "is") if self.kind == "at" else ("Does", "looks wet")
        return f"{where} {first} think{others} that {who} {verb}?"


class Minds(Protocol):
    """Everybody's mind at the end of a story: what an executor has to be able to say."""

    @property
    def missed(self) -> Sequence[Iterable[int]]:
        """Whom each happening passed by, of those who were there; empty where everybody noticed everything."""

    def truth(self, thing: int) -> Spot:
        """Where a thing truly is."""

    def where(self, chain: Sequence[int], thing: int) -> Iterable[Spot]:
        """Everywhere that the first thinks that the second thinks ... that the thing is: one spot, or none."""

    def knows(self, one: int, other: int, thing: int) -> Verdict:
        """Whether one says of the other that they know where the thing is, or that they do not."""

    def happened(self, chain: Sequence[int], number: int) -> bool:
        """Whether the first knows that the second knows ... that the happening of that number took place."""

    def seemed(self, chain: Sequence[int], number: int) -> bool:
        """The same of that happening as it looked, done by one who was dressed up as another."""

    def rooms(self, chain: Sequence[int], who: int) -> Iterable[int]:
        """Everywhere that the first thinks that the second thinks ... that somebody is: one room, or none."""

    def looks_wet(self, chain: Sequence[int], who: int) -> bool:
        """Whether the first thinks that the second thinks ... that somebody looks wet."""


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
        case "seemed":
            return "yes" if minds.seemed(question.chain, question.about) else "no"
        case "at":
            return " and ".join(sorted(ROOMS[one] for one in minds.rooms(question.chain, question.about))) or NO_VIEW
        case "wet":
            return "yes" if minds.looks_wet(question.chain, question.about) else "no"


class Right:
    """The oracle, asked as an executor is."""

    def __init__(self, story: Story, missed: Sequence[Iterable[int]] = ()) -> None:
        self.missed = missed
        self.oracle = Oracle(story, missed)
        self.truth, self.knows, self._story = self.oracle.truth, self.oracle.knows, story

    def where(self, chain: Sequence[int], thing: int) -> Iterable[Spot]:
        """Where it must be thought to be."""
        found = self.oracle.where(chain, thing)
        return () if found is None else (found,)

    def happened(self, chain: Sequence[int], number: int) -> bool:
        """Whether it must be known of."""
        return happened(self.oracle, chain, self._story.happenings[number])

    def seemed(self, chain: Sequence[int], number: int) -> bool:
        """Whether it must be taken to have been as it looked."""
        return happened(self.oracle, chain, as_it_looked(self._story, number))

    def rooms(self, chain: Sequence[int], who: int) -> Iterable[int]:
        """Where somebody must be thought to be."""
        found = room(self.oracle, chain, who)
        return () if found is None else (found,)

    def looks_wet(self, chain: Sequence[int], who: int) -> bool:
        """Whether they must be thought to look wet."""
        return looks_wet(self.oracle, chain, who)


def judged(executor: Executor, story: Story) -> tuple[Minds, Right]:
    """Play a story; what the executor has to say of it, and what it must say, given who noticed what."""
    minds = executor.play(story)
    return minds, Right(story, minds.missed)


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
    turned = [what.who for what in story.happenings if isinstance(what, Turns) and what.who not in chain]
    kinds: list[Kind] = ["where"] * (3 if handled else 1)
    kinds += ["at"] * (1 if handled else 3)
    kinds += ["wet"] * 3 if turned else []
    kinds += ["knows"] * 2 if order == 2 else []  # noqa: PLR2004 (what one says of another)
    kinds += ["happened"] if order and handled else []
    guised = [number for number in handled if as_it_looked(story, number) != story.happenings[number]]
    kinds += ["happened", "seemed", "seemed"] if order and guised else []
    kind = random.choice(kinds)
    if kind in ("happened", "seemed"):
        return Question(kind, chain, random.choice(guised or handled))
    if kind == "wet":
        return Question(kind, chain, random.choice(turned))
    if kind == "at":
        return Question(kind, chain, random.choice(actors(story) or range(len(story.people))))
    moved = [what.thing for what in story.happenings if isinstance(what, Handling)]
    return Question(kind, chain, random.choice((*moved, random.randrange(len(story.things)))))


def _chain(story: Story, random: Random, order: int) -> tuple[int, ...]:
    """Minds of whom no two neighbours are the same, most of them of those who have a part.

    What those think who are taken to do what others do, is not asked.
    """
    taken = {what.whom for what in story.happenings if isinstance(what, Dresses)}
    crowd = [who for who in range(len(story.people)) if who not in taken]
    parts = [who for who in actors(story) if who not in taken] or crowd
    chain: list[int] = []
    while len(chain) < order:
        who = random.choice(crowd if random.randrange(100) < ONLOOKING else parts)
        if not chain or chain[-1] != who:
            chain.append(who)
    return tuple(chain)
