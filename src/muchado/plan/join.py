"""In which order the conditions of a rule are asked: the sparse ones first, so that it costs what there is to find."""

from __future__ import annotations

from collections.abc import Sequence

from muchado.bundle.model import KNOWS, OWNER, Claim, Condition, Here, Nobody, Question, Slot, meaning_of
from muchado.bundle.model.questions.finds import way
from muchado.bundle.model.questions.meaning import Among, Ask, Held, So
from muchado.bundle.slots import slots_in
from muchado.plan.finding import find, require
from muchado.plan.ops import Lacks
from muchado.plan.writer import Writer


class UnfillableError(ValueError):
    """A rule has a role that none of its conditions can find."""


def join(writer: Writer, conditions: Sequence[Condition], needed: Sequence[int] = ()) -> None:
    """Write conditions, the sparse ones first; `needed` are roles that must be known at the end.

    A question is a check as soon as its roles are known; otherwise the cheapest way to find goes next. A needed
    person whom nothing finds is looked for among those in sight. That there is nobody is asked last: of those
    whom no other role stands for.

    Raises:
        UnfillableError: a role remains that nothing finds.

    """
    # By how they are spelt: records of other kinds are equal where what they hold is.
    asked_once = {repr(one): one for one in conditions}.values()
    waiting = [(one, {*slots_in(one)}) for one in asked_once if not isinstance(one, Nobody)]
    nobody = [one for one in asked_once if isinstance(one, Nobody)]
    while waiting:
        at = _next(writer, waiting)
        if at is None:
            break
        question, slots = waiting.pop(at)
        (require if slots <= writer.bound.keys() else find)(writer, question)
    asked = {*needed, *slots_in(tuple(nobody))}.union(*(slots for _, slots in waiting))
    lost = sorted(asked - writer.bound.keys())
    if not lost:
        for condition in nobody:
            _absent(writer, condition)
        return
    people = [slot for slot in lost if writer.roles[slot].kind == "person"]
    if not people:
        raise UnfillableError(f"nothing finds the role {', '.join(writer.roles[slot].letter for slot in lost)}")
    find(writer, Here(Slot(people[0])))
    join(writer, [*(question for question, _ in waiting), *nobody], needed)


def _next(writer: Writer, waiting: Sequence[tuple[Question, set[int]]]) -> int | None:
    """The one to go next: a mere check, the easiest first; else the cheapest way to find, if there is one."""
    checks = [at for at, (_, slots) in enumerate(waiting) if slots <= writer.bound.keys()]
    if checks:
        return min(checks, key=lambda at: _trouble(waiting[at][0])) if len(checks) > 1 else checks[0]
    ways = [(found.price, at) for at, (question, _) in enumerate(waiting) if (found := way(question, writer))]
    return min(ways)[1] if ways else None


def _trouble(question: Question) -> int:
    """How much it is to check: who is here and what one carries is told at a glance, what others think put together.

    What a phrase says of others is gone into only once what took place of late leaves anybody.
    """
    match meaning_of(question).view(question):
        case Among():
            return 0
        case So(Ask("phrase", (Claim(_, args),))) if args != (OWNER,):
            return 2
        case Held(Claim(relation)) if relation == KNOWS:
            return 3
        case _:
            return 1


def _absent(writer: Writer, condition: Nobody) -> None:
    with writer.aside() as ops:
        join(writer, condition.conditions, (condition.slot,))
    writer.add(Lacks(tuple(ops)))
