"""What a person holds true: claims with how sure, since when and from where; accounts of one claim, weighed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from muchado.bundle.degrees import CERTAIN, SUSPECTS
from muchado.bundle.model import DAY, Settings
from muchado.bundle.model.closed import Source
from muchado.bundle.records import NamedTuple
from muchado.kernel.mind.fading import vivid

TOOK_PART: Final = "took part"
SAW: Final = "saw"
HEARD: Final = "heard"
OVERHEARD: Final = "overheard"
TOLD: Final = "told"
INFERRED: Final = "inferred"
ASSUMED: Final = "assumed"
OPENING: Final = "opening"

FIRSTHAND = (TOOK_PART, SAW)
OWN_THOUGHT = (INFERRED, ASSUMED)

LASTING = 100
"""What is kept so well is never forgotten."""

FRESH = 2 * DAY
"""Minutes for which one is as sure as ever of what one remembers: `vivid` counts whole days, and the first is none."""


class Belief(NamedTuple):
    """One account of a claim, or what one person makes of all accounts of it.

    `sure`: -100 (certainly not so) to 100. `teller` the person who
    told it, else -1. `event`: the event that brought it, -1 if none. `since`: the minute it was last
    learned, or told on. `happened`: for an act when it took place, for a state from when on it is so.
    `expires`: the minute from which it holds no more, 0 for never. `claimed`: whom the teller named as
    their own source, -1 if nobody. `hands`: through how many it came, as far as one was told. `kept`: how
    well it is remembered, 0 to 100 (for good).
    """

    sure: int
    source: Source
    teller: int
    event: int
    since: int
    happened: int
    expires: int = 0
    claimed: int = -1
    hands: int = 0
    kept: int = LASTING

    def strength(self, now: int, forgetting: int) -> int:
        """How sure one still is, -100 to 100: a memory grows dim by a power law unless it is kept fresh.

        `forgetting`: the exponent, as in `Settings`.
        """
        if self.kept >= LASTING or now - self.since < FRESH:
            return self.sure
        left = abs(self.sure) * vivid(now - self.since, self.kept, forgetting) // 100
        return left if self.sure >= 0 else -left


def admit(
    accounts: Sequence[Belief], new: Belief, now: int, settings: Settings, *, changes: bool
) -> tuple[Belief, ...]:
    """The accounts to keep once another has come: of too many the weakest goes first.

    With `changes` a credible account of a later state, or what one sees oneself, is a change and not a
    contradiction: what was held before is over. Like reports merge; of one's own two thoughts the later stays.
    """
    if changes:
        against = [account for account in accounts if (account.sure >= 0) != (new.sure >= 0)]
        if against and _is_change(against, new):
            return (new,)
    at = _like(accounts, new)
    if at >= 0:
        return (*accounts[:at], _merge(accounts[at], new), *accounts[at + 1 :])
    kept = [*accounts, new]
    if len(kept) > settings.accounts:
        fading = settings.forgetting
        kept.remove(min(accounts, key=lambda account: (abs(account.strength(now, fading)), account.since)))
    return tuple(kept)


def _is_change(against: Iterable[Belief], new: Belief) -> bool:
    if new.source in FIRSTHAND:
        return True
    later = all(new.happened > account.happened for account in against)
    return later and new.source not in OWN_THOUGHT and abs(new.sure) >= SUSPECTS


def _like(accounts: Sequence[Belief], new: Belief) -> int:
    """Which account is the same witness again, or the same mind thinking again; -1 if none is."""
    source, teller = new.source, new.teller
    own, firsthand = source in OWN_THOUGHT, source in FIRSTHAND
    for at, old in enumerate(accounts):
        if own or old.source in OWN_THOUGHT:
            if own and old.source in OWN_THOUGHT:
                return at
        elif firsthand and old.source in FIRSTHAND:
            if (old.sure >= 0) == (new.sure >= 0):
                return at
        elif old.teller == teller and (teller >= 0 or old.source == source):
            return at
    return -1


def _merge(old: Belief, new: Belief) -> Belief:
    if (old.sure >= 0) != (new.sure >= 0):
        return new._replace(kept=max(old.kept, new.kept))
    surer = new if abs(new.sure) > abs(old.sure) else old
    return Belief(
        *surer[:4],
        max(old.since, new.since),
        max(old.happened, new.happened),
        max(old.expires, new.expires) if old.expires and new.expires else 0,
        surer.claimed,
        surer.hands,
        max(old.kept, new.kept),
    )


def weigh(accounts: Sequence[Belief], now: int, settings: Settings) -> Belief:
    """What to hold of a claim after all that one has seen, heard and thought of it.

    Accounts that agree strengthen one another; the side that is stronger wins and is left less sure by a share of
    what speaks against it. What was held first wins a tie.
    """
    if len(accounts) == 1:
        return accounts[0]
    fading = settings.forgetting
    sides = [account for account in accounts if account.sure > 0], [account for account in accounts if account.sure < 0]
    if not any(sides):
        return accounts[-1]
    first, second = sides if accounts[0].sure > 0 else sides[::-1]
    said, denied = _joined(first, now, fading), _joined(second, now, fading)
    winners, strength, loss = (first, said, denied) if said >= denied else (second, denied, said)
    best = max(winners, key=lambda account: (abs(account.strength(now, fading)), account.since))
    if not all(sides):
        sure = max(strength, abs(best.sure))
    else:
        share = settings.corrected_own if best.source in OWN_THOUGHT else settings.corrected
        sure = max(strength - loss * share // 100, 1)
    lasting = any(not account.expires for account in winners)
    return Belief(
        sure if best.sure > 0 else -sure,
        best.source,
        best.teller,
        best.event,
        now,
        max(account.happened for account in winners),
        0 if lasting else max(account.expires for account in winners),
        best.claimed,
        best.hands,
        max(account.kept for account in winners),
    )


def _joined(side: Iterable[Belief], now: int, forgetting: int) -> int:
    """How strong accounts that agree are together: each takes away a part of the doubt that the others leave."""
    doubt = CERTAIN
    for account in side:
        doubt = doubt * (CERTAIN - abs(account.strength(now, forgetting))) // CERTAIN
    return CERTAIN - doubt
