"""What a person holds true: claims with how sure, since when and from where."""

from __future__ import annotations

from typing import NamedTuple

CERTAIN = 100
SUSPECTS = 30

TOOK_PART, SAW, HEARD, OVERHEARD = "took part", "saw", "heard", "overheard"
TOLD, INFERRED, ASSUMED, OPENING = "told", "inferred", "assumed", "opening"

FIRSTHAND = (TOOK_PART, SAW)


class Belief(NamedTuple):
    """One claim as one person holds it.

    `sure`: -100 (certainly not so) to 100. `source`: one of the words above, `teller` the person who
    told it, else -1. `event`: the event that brought it, -1 if none. `since`: the minute it was last
    learned. `happened`: for an act when it took place, for a state from when on it is so. `expires`:
    the minute from which it holds no more, 0 for never.
    """

    sure: int
    source: str
    teller: int
    event: int
    since: int
    happened: int
    expires: int = 0


def weigh(old: Belief, new: Belief) -> Belief:
    """What to hold after another account of the same claim.

    The same again: the surer account stays, dated by the later one. The contrary: a credible account
    of a later state is a change, not a contradiction; otherwise the surer one wins and is left a third
    less sure by what speaks against it.
    """
    if (old.sure >= 0) == (new.sure >= 0):
        surer = new if abs(new.sure) > abs(old.sure) else old
        lasting = 0 in (old.expires, new.expires)
        return surer._replace(
            happened=max(old.happened, new.happened), expires=0 if lasting else max(old.expires, new.expires)
        )
    later = new.happened > old.happened and abs(new.sure) >= SUSPECTS
    if later or new.source in FIRSTHAND:
        return new
    winner, loser = (new, old) if abs(new.sure) > abs(old.sure) else (old, new)
    cost = abs(loser.sure) // 3
    left = max(abs(winner.sure) - cost, 1)
    return winner._replace(sure=left if winner.sure > 0 else -left)
