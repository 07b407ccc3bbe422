"""A talk that is going on, and what can be done in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping

from muchado.bundle.model import Claim, Slot, Term, Topic
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop


class Talk(NamedTuple):
    """Who talks with whom about what, and how far they have come.

    `about`: the status that is so meanwhile, as the first two of the `people` stand in it. `event`: what opened it.
    `floor`: whose turn it is. `turns`: how many have been taken. `called`: after how many something called one of them
    away, -1 while nothing does. `broken`: somebody has broken in.
    """

    about: Prop
    event: int
    people: tuple[int, ...]
    floor: int
    turns: int = 0
    called: int = -1
    broken: bool = False


def talks_of(held: Mapping[int, Talk], people: Iterable[int]) -> Iterator[Talk]:
    """The talks in which any of these people are, each once, in the order in which they began."""
    found = {held[person].event: held[person] for person in people if person in held}
    return (found[event] for event in sorted(found))


def seat(held: MutableMapping[int, Talk], talk: Talk) -> None:
    """Have all who are in a talk in it, as it stands now."""
    held.update(dict.fromkeys(talk.people, talk))


def fits(topic: Topic, talk: Talk, forms: Iterable[Prop], others: Iterable[int]) -> bool:
    """Whether an act, by what it is and counts as, is one that can be done in a talk, whoever does it.

    `others`: all who would take part; they must be in the talk.
    """
    if not all(one in talk.people for one in others):
        return False
    return any(_is_move(move, form, talk) for form in forms for move in topic.moves)


def _is_move(move: Claim, act: Prop, talk: Talk) -> bool:
    if move.relation != act[0] or len(move.args) != len(act) - 1:
        return False
    return all(_is_meant(term, value, talk) for term, value in zip(move.args[1:], act[2:], strict=True))


def _is_meant(term: Term, value: object, talk: Talk) -> bool:
    """Whether a term of a move can stand for something: the other, what the talk is about, or whatever there is."""
    match term:
        case Slot(1):
            return value in talk.people
        case Slot(at):
            return at + 1 >= len(talk.about) or value == talk.about[at + 1]
        case Claim(relation, args):
            return (
                isinstance(value, tuple)
                and value[:1] == (relation,)
                and len(value) == len(args) + 1
                and all(_is_meant(one, part, talk) for one, part in zip(args, value[1:], strict=True))
            )
        case _:
            return True
