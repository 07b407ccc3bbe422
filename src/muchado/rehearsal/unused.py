"""What an author wrote that never comes: acts, answers, lines. Of one world, or of what several have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from muchado.bundle.script import id_of

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Action, Where
    from muchado.rehearsal.take import Take

UnusedKind = Literal["act", "answer", "line"]


class Unused(NamedTuple):
    """Something that an author wrote and that never came: an act, an answer, or a line, with where its act stands."""

    kind: UnusedKind
    act: str
    words: str
    where: Where


class Came(NamedTuple):
    """How often each act came, by its name, each answer, by both, and each line, by its id."""

    acts: Counter[str]
    answers: Counter[tuple[str, str]]
    lines: Counter[str]

    def add(self, other: Came) -> None:
        """Count what came elsewhere too."""
        self.acts.update(other.acts)
        self.answers.update(other.answers)
        self.lines.update(other.lines)


def nothing() -> Came:
    """Give the count of what has not begun."""
    return Came(Counter(), Counter(), Counter())


def came(bundle: Checked, takes: Iterable[Take]) -> Came:
    """Count what came in some runs of a world."""
    found, names = nothing(), [action.name for action in bundle.actions]
    for take in takes:
        found.acts.update({names[act]: times for act, times in take.acts.items()})
        found.answers.update({(names[act], answer): times for (act, answer), times in take.answers.items()})
        found.lines.update(take.lines)
    return found


def unused(actions: Iterable[Action], came: Came) -> Iterator[Unused]:
    """Give what never came of some acts: nothing more of an act never done, no line of an answer never given."""
    for action in actions:
        if not came.acts[action.name]:
            yield Unused("act", action.name, "", action.where)
            continue
        given = [answer for answer in action.answers if came.answers[action.name, answer.name]]
        for answer in action.answers:
            if answer not in given:
                yield Unused("answer", action.name, answer.name, action.where)
        for name, said in (("", action.says), *((answer.name, answer.says) for answer in given)):
            for line in said:
                if not came.lines[id_of(action, name, line)]:
                    yield Unused("line", action.name, line.words, action.where)
