"""An executor held to the oracle in many stories, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random

from muchado.conform.minds.questions import ORDERS, Executor, Question, answer, judged, questions
from muchado.conform.minds.shrink import shrunk
from muchado.conform.minds.stories import FORMS, PEOPLE, story
from muchado.conform.minds.story import Story, Tells
from muchado.conform.minds.words import told

EACH = 5
"""So many questions of each order are asked of a story."""


OF_THE_WORLD = ("where", "at")
"""What is asked of how things stand, with an answer that is truly so."""

TRIES = 10
"""So many wrong answers at most are made small for each that is to be shown."""


@dataclass(frozen=True, slots=True)
class Find:
    """A question that was answered wrongly, after the fewest happenings in which it still is."""

    story: Story
    question: Question
    right: str
    answered: str

    @property
    def shape(self) -> tuple[str, ...]:
        """What mistakes of one cause are likely to have in common: what happens and what is asked, without names."""
        lies = (what.lie for what in self.story.happenings if isinstance(what, Tells))
        happens = (type(what).__name__ for what in self.story.happenings)
        return (self.question.kind, str(self.question.order), *happens, *map(str, lies))

    def words(self) -> str:
        """The story, what was asked, what must be said and what was."""
        lines = (
            *told(self.story),
            self.question.words(self.story),
            f"It must be: {self.right}. The answer was: {self.answered}.",
        )
        return "\n".join(lines)


@dataclass(slots=True)
class Outcome:
    """What came of it.

    Attributes:
        asked: how many questions, by form and order.
        wrong: how many of them were answered wrongly.
        mistaken: how many have an answer that is not what is truly so, or none.
        finds: a few of the wrong answers, made small, no two alike.

    """

    asked: Counter[tuple[str, int]] = field(default_factory=Counter)
    wrong: Counter[tuple[str, int]] = field(default_factory=Counter)
    mistaken: int = 0
    finds: list[Find] = field(default_factory=list)

    def add(self, find: Find) -> None:
        """Keep a find, if there is none like it."""
        if find.shape not in {one.shape for one in self.finds}:
            self.finds.append(find)

    def table(self) -> Iterator[str]:
        """Forms against orders: how many were asked, and of these how many were answered wrongly."""
        yield " ".join((f"{'':18}", *(f"{f'order {order}':>12}" for order in ORDERS), f"{'all':>12}"))
        for form in [one for one in FORMS if any(one == asked for asked, _ in self.asked)]:
            yield self._row(form, (form,))
        yield self._row("all", tuple(FORMS))

    def _row(self, name: str, forms: Sequence[str]) -> str:
        asked = [sum(self.asked[form, order] for form in forms) for order in ORDERS]
        wrong = [sum(self.wrong[form, order] for form in forms) for order in ORDERS]
        cells = [*zip(asked, wrong, strict=True), (sum(asked), sum(wrong))]
        return " ".join((f"{name:18}", *(f"{f'{some:,} / {bad:,}':>12}" for some, bad in cells)))


def asking(seed: int, number: int) -> Random:
    """Return the chance that settles what is asked of a story."""
    return Random(f"{seed} {number} asked")


def hold(
    executor: Executor,
    seed: int,
    numbers: Iterable[int],
    *,
    forms: Sequence[str] = tuple(FORMS),
    people: Sequence[int] = PEOPLE,
    orders: Sequence[int] = ORDERS,
    each: int = EACH,
    finds: int = 3,
) -> Outcome:
    """Ask an executor about the stories of these numbers, and make so many of its mistakes small."""
    outcome = Outcome()
    for number in numbers:
        one = story(seed, number, forms, people)
        minds, right = judged(executor, one)
        if not right.oracle.as_told:
            continue
        for question in questions(one, asking(seed, number), each, orders):
            outcome.asked[one.form, question.order] += 1
            must, said = answer(right, question), answer(minds, question)
            so = Question(question.kind, (), question.about)
            outcome.mistaken += question.kind in OF_THE_WORLD and must != answer(right, so)
            if must != said:
                outcome.wrong[one.form, question.order] += 1
                if len(outcome.finds) < finds and sum(outcome.wrong.values()) <= finds * TRIES:
                    outcome.add(found(executor, one, question))
    return outcome


def found(executor: Executor, story: Story, question: Question) -> Find:
    """Make a mistake small."""
    small, asked = shrunk(executor, story, question)
    minds, right = judged(executor, small)
    return Find(small, asked, answer(right, asked), answer(minds, asked))
