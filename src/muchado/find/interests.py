"""What the links of patterns are interested in, told apart as fast as can be from what can be nothing to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import Claim, Const, Slot
from muchado.bundle.stories import AimSet, Done, Learned, Met

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from muchado.bundle.model import Relation, Term
    from muchado.bundle.stories import Happening
    from muchado.kernel.events import Prop

PERSON = 0
"""Stands, among the places of a proposition, for the one who did or learned it."""

NOWHERE = -1


class Joint(NamedTuple):
    """A letter that is settled before a link, and where in what happens the one is whom it stands for."""

    slot: int = NOWHERE
    at: int = NOWHERE


class Interest:
    """A happening of one link of one pattern: what could be it, if any beginning waits for it.

    `pattern` is its number, `link` that of the link. `held`: the beginnings, by whom the letter of the `joint` is.
    """

    __slots__ = ("_fixed", "_held", "_joint", "_least", "_person", "happening", "link", "pattern")

    def __init__(
        self,
        pattern: int,
        link: int,
        happening: Happening,
        held: Mapping[int | Prop | None, object],
        joint: Joint,
        relations: Sequence[Relation],
    ) -> None:
        self.pattern, self.link, self.happening = pattern, link, happening
        self._held = held
        self._joint = joint.at
        self._person, self._fixed = fixed(happening, relations)
        plain = isinstance(happening, Learned) and not happening.denied and not happening.turned
        self._least = happening.least if isinstance(happening, Learned) and plain else None

    def wants(self, person: int, prop: Prop) -> bool:
        """Whether something that somebody did or learned may be this happening, for any of the beginnings."""
        held = self._held
        if not held:
            return False
        if self._person >= 0 and person != self._person:
            return False
        for at, value in self._fixed:
            if prop[at] != value:
                return False
        joint = self._joint
        if joint < 0:
            return True
        return (person if joint == PERSON else prop[joint]) in held

    def is_news(self, before: int, after: int) -> bool:
        """Whether a change of how sure somebody is may be that they come to hold it true, or know it anew."""
        least = self._least
        return least is None or (after >= least and (before < least or before == after))


def fixed(happening: Happening, relations: Sequence[Relation]) -> tuple[int, tuple[tuple[int, int], ...]]:
    """Return who is named as the one who learns or meets (-1: nobody is), and who else is named, and where."""
    match happening:
        case Done(claim) | AimSet(claim):
            return NOWHERE, _named(claim, relations)
        case Learned(person, claim):
            return _number(person), _named(claim, relations) if isinstance(claim, Claim) else ()
        case Met(person, Const(_, other)):
            return _number(person), ((0, other),)
        case Met(person):
            return _number(person), ()
        case _:
            return NOWHERE, ()


def _named(claim: Claim, relations: Sequence[Relation]) -> tuple[tuple[int, int], ...]:
    if relations[claim.relation].both_ways:
        return ()
    return tuple((at, arg.id) for at, arg in enumerate(claim.args, start=1) if isinstance(arg, Const))


def _number(term: Term) -> int:
    return term.id if isinstance(term, Const) else NOWHERE


def joint_of(happenings: Sequence[Happening], known: frozenset[int], relations: Sequence[Relation]) -> Joint:
    """Return a letter of a link that is settled before it, and where it stands in what happens, if there is one."""
    if len(happenings) != 1:
        return Joint()
    match happenings[0]:
        case Done(claim) | AimSet(claim) if not relations[claim.relation].both_ways:
            for at, arg in enumerate(claim.args, start=1):
                if isinstance(arg, Slot) and arg.at in known:
                    return Joint(arg.at, at)
        case Learned(Slot(slot)) | Met(Slot(slot)) if slot in known:
            return Joint(slot, PERSON)
        case _:
            pass
    return Joint()
