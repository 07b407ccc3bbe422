"""What in a mind cannot be so together with a claim, since there is one of it at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from muchado.bundle.model import KNOWS
from muchado.bundle.model.cells import Cells
from muchado.kernel.events import Prop, relation
from muchado.kernel.mind.belief import FIRSTHAND, Belief
from muchado.kernel.mind.mind import Mind
from muchado.kernel.mind.others import thought_by
from muchado.kernel.moments.chains import nested


def set_aside(mind: Mind, prop: Prop) -> Belief | None:
    """The account by which one took a claim to be so, before somebody's word made one take something else to be."""
    held, accounts = mind.account(prop), mind.accounts.get(prop, ())
    if held is None or held.sure >= 0 or held.source in FIRSTHAND:
        return None
    return next((account for account in accounts if account.sure > 0), None)


def may_be(mind: Mind, prop: Prop, now: int) -> bool:
    """Whether not finding it is news: one takes it to be so, or would but for somebody's word."""
    return mind.sure(prop, now) > 0 or set_aside(mind, prop) is not None


def given_up_for(cells: Cells, mind: Mind, prop: Prop, word: Belief) -> Iterator[tuple[Prop, Belief]]:
    """The other claims that one took to be so, by which account, until a word was given for this one."""
    of = frozenset(cells.of(prop))
    others = dict.fromkeys(chain.from_iterable(_held(cells, mind, prop))) if of else ()
    for one in others:
        kept = set_aside(mind, one) if one != prop and one in mind.accounts else None
        denial = mind.account(one)
        of_this = denial is not None and (denial.event, denial.teller) == (word.event, word.teller)
        if kept and of_this and not of.isdisjoint(cells.of(one)):
            yield one, kept


def rivals(cells: Cells, mind: Mind, prop: Prop, now: int) -> list[Prop]:
    """The other claims that one takes to be so, of which only one can be."""
    of = frozenset(cells.of(prop))
    if not of:
        return []
    found = dict.fromkeys(chain.from_iterable(_held(cells, mind, prop)))
    others = (one for one in found if one != prop and mind.sure(one, now) > 0)
    return [one for one in others if not of.isdisjoint(cells.of(one))]


def _held(cells: Cells, mind: Mind, prop: Prop) -> Iterator[Iterable[Prop]]:
    """Where the other values are to be found, in one's own thoughts or in those that one takes others to have."""
    if relation(prop) != KNOWS:
        yield from (mind.known(*table) for table in cells.tables(prop))
    elif (asked := nested(mind.me, prop)) is not None:
        for table in cells.tables(asked.claims[-1]):
            yield thought_by(mind, asked.chain[1:], table.relation, (), contrary=False)
