"""Where everybody must think that somebody is, and whether they look wet: read off what all of a chain perceived.

What one sees of others one sees of them all at once: who is in the room, and how they look. So the last time that all
were together settles who was not there as well, and who was seen to go is taken to be where they went.
"""

from __future__ import annotations

from collections.abc import Sequence

from muchado.conform.minds.oracle import Oracle
from muchado.conform.minds.percepts import Act, Here
from muchado.conform.minds.story import Goes, Turns, collapsed


def room(oracle: Oracle, chain: Sequence[int], who: int) -> int | None:
    """In which room the first thinks that the second thinks ... that somebody is; None if there is no view of it."""
    minds = collapsed((*chain, who))[:-1]
    with_them = oracle.view((*minds, who))
    found: int | None = None
    for one in oracle.view(minds) if minds else with_them:
        if isinstance(one, Act) and isinstance(one.what, Goes) and one.what.who == who:
            found = one.what.room
        elif isinstance(one, Here) and one in with_them:
            found = one.room
        elif isinstance(one, Here) and one.room == found:
            found = None
    return found


def looks_wet(oracle: Oracle, chain: Sequence[int], who: int) -> bool:
    """Whether the first thinks that the second thinks ... that another looks wet."""
    found = False
    for one in oracle.view((*collapsed(chain), who)):
        if isinstance(one, Act) and isinstance(one.what, Turns) and one.what.who == who:
            found = one.what.wet
        elif isinstance(one, Here):
            found = who in one.wet
    return found
