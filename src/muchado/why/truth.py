"""What is so in truth: for the reader, to be set beside what people hold. No explanation of a mind rests on it.

What somebody takes another to hold is set beside what that one holds; what an act comes to, beside what was done, by
whatever name it rightly goes; how things stand, beside how they do. What cannot be compared is neither so nor not.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from muchado.bundle.bringing import counting_as
from muchado.bundle.degrees import SUSPECTS, THINKS
from muchado.bundle.model import SPOT_KINDS
from muchado.bundle.sentences import DONE
from muchado.kernel.events import FAILS, number
from muchado.kernel.moments.chains import nested, within
from muchado.why.patterns import fits, is_open, names_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from muchado.kernel.events import Event, Prop
    from muchado.kernel.moments.chains import Nested
    from muchado.kernel.view import View
    from muchado.why.ledger import Ledger

COMPARED = 256
"""With how many of the latest acts that fit at most somebody's thoughts of others are compared."""

NOBODY = -1


def is_so(ledger: Ledger, view: View, prop: Prop, now: int) -> bool | None:
    """Whether a proposition is true at a minute; None where there is no fact of the matter, or it is not on record.

    Args:
        ledger: what has happened.
        view: how everything stands at the minute.
        prop: what is asked about.
        now: the minute.

    """
    kind = ledger.program.kind(prop)
    if kind in DONE:
        return _happened(ledger, prop, now)
    if kind == "knows":
        asked = nested(NOBODY, prop)
        return None if asked is None or not asked.claims[-1] else _is_held(ledger, view, asked, now)
    if not is_open(prop):
        return view.is_so(ledger.program, prop, now)
    if kind != "status" and kind not in SPOT_KINDS:
        return None
    standing = view.statuses if kind == "status" else view.whereabouts(ledger.program)
    return any(fits(prop, one) and view.is_so(ledger.program, one, now) for one in standing)


# ---------------------------------------------------------------------- what has happened


def _happened(ledger: Ledger, prop: Prop, now: int) -> bool | None:
    """Whether an act took place; what is said to have happened before the beginning is not on record."""
    if any(_acts(ledger, prop, now)):
        return True
    names = (prop, *counting_as(ledger.bundle, prop))
    before = (mind.known(name[0]) for mind in ledger.opening.minds() for name in names if isinstance(name[0], int))
    return None if any(fits(name, held) for held in chain.from_iterable(before) for name in names) else False


def _acts(ledger: Ledger, prop: Prop, now: int) -> Iterator[Event]:
    return (event for event in ledger.acts(prop, now) if event.answer != FAILS)


# ---------------------------------------------------------------------- what others hold


def _is_held(ledger: Ledger, view: View, asked: Nested, now: int) -> bool | None:
    """Whether somebody holds what is thought of them: not quite where they suspect it or are busy."""
    _, holder, *others = asked.chain
    prop, done = asked.claims[-1], ledger.program.kind(asked.claims[-1]) in DONE
    thought = within(others, prop)

    def held(claims: Iterable[Prop]) -> int:
        return max((view.thinks(ledger.program, holder, one, now) for one in claims), default=0)

    events = islice(_acts(ledger, prop, now), COMPARED) if done else ()
    names = dict.fromkeys(name for event in events for name in names_of(ledger.program, event))
    alike = view.mind(holder).known(number(thought, 0)) if is_open(prop) else ()
    right = (within(others, name) for name in names if fits(prop, name))
    sure = held((thought, *(one for one in alike if fits(thought, one)), *right))
    if sure >= THINKS:
        return True
    otherwise = held(within(others, name) for name in names)
    return None if max(sure, otherwise) >= SUSPECTS or view.is_behind(holder) else False
