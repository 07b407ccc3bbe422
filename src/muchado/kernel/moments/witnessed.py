"""An event as those who perceived it share it: who they were, who saw whom, and what each sort of them took from it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, Literal

from muchado.bundle.model import IN
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop
from muchado.kernel.moments.stays import NOT_YET, Knew, openly

WHOLLY: Final = 1
"""Took part, or saw it and heard what was said."""

SEEN_ONLY: Final = 2
"""Saw it without hearing what was said."""

HEARD_ONLY: Final = 4
"""Heard it without seeing it."""

Doer = Literal["not", "too", "only"]
"""Whether one who did something takes others to have taken a claim from it: it may be another than they took."""


HALVED: Final = 16
"""From so many people on it pays to look for somebody by halves."""


def is_among(person: int, people: Sequence[int]) -> bool:
    """Whether somebody is among people, who are in order."""
    if len(people) < HALVED:
        return person in people
    at = bisect_left(people, person)
    return at < len(people) and people[at] == person


class Claimed(NamedTuple):
    """What there was to take from an event: that `prop` is so, or (not `so`) is not so, from `since` on.

    `to`: to which sorts of those who perceived it (`WHOLLY` and so on), as bits; `doer`: whether also to who did it.
    `until`: the minute from which it holds no more, 0 for never. `teller`: whose word it is, -1 for what could be
    perceived. `found`: it was only found to be so, and so it was before.
    """

    prop: Prop
    to: int
    doer: Doer
    so: bool
    since: int
    until: int = 0
    teller: int = -1
    found: bool = False


def is_going(claim: Claimed) -> bool:
    """Whether it is what could be seen of where somebody went."""
    return claim.prop[0] == IN and claim.so and claim.teller < 0


class Witnessed(NamedTuple):
    """An event, by number, and who perceived it: `to` with `by` took part, `saw` and `heard` are all others who did.

    Those two are in order. `by` is -1 where one could not tell who did it. `afar`: those of `saw` who were
    in another place or not noticed, and where (`stays.unnoticed`). `doubted`: to whom the words rang false. `words`:
    whether something was said that could be missed. `missed`: those who did not take it so, for all others as if they
    had: whom it passed by; and, as what was done in a guise is told twice (`ground.Looks`), the fooled of how it was
    and all others of how it looked.
    """

    id: int
    minute: int
    place: int
    by: int
    to: tuple[int, ...]
    saw: tuple[int, ...]
    heard: tuple[int, ...]
    afar: tuple[tuple[int, int], ...]
    doubted: tuple[int, ...]
    words: bool
    claims: tuple[Claimed, ...]
    missed: tuple[int, ...] = ()

    @property
    def took_part(self) -> tuple[int, ...]:
        """Who did it and who else took part; who was taken to have done it did not."""
        return self.to if self.by < 0 else (self.by, *self.to)

    @property
    def noticed(self) -> Sequence[int]:
        """Those whom it did not pass by."""
        missed = {*self.missed}
        return [one for one in dict.fromkeys((*self.took_part, *self.saw, *self.heard)) if one not in missed]

    def sort(self, person: int) -> int:
        """As what somebody perceived it: `WHOLLY`, `SEEN_ONLY`, `HEARD_ONLY`, or 0 for not at all."""
        if person == self.by or person in self.to:
            return WHOLLY
        if is_among(person, self.saw):
            return WHOLLY if self.heard is self.saw or is_among(person, self.heard) else SEEN_ONLY
        return HEARD_ONLY if is_among(person, self.heard) else 0

    def stood(self, person: int) -> int:
        """The place from which somebody saw it, written so if they were `unnoticed` there; -1 if they did not."""
        if self.afar:
            for one, place in self.afar:
                if one == person:
                    return place
        return self.place if person == self.by or person in self.to or is_among(person, self.saw) else -1

    def is_unnoticed(self, person: int) -> bool:
        """Whether somebody saw it without being noticed."""
        return bool(self.afar) and self.stood(person) < NOT_YET

    def is_reached(self, person: int) -> bool:
        """Whether somebody was at the other end of a call, or beside whoever was: they saw nothing of who called."""
        ends = [openly(place) for one, place in self.afar if one in self.to]
        return bool(ends) and any(one == person and openly(place) in ends for one, place in self.afar)

    def sees(self, one: int, other: int, *, knowing: bool = False) -> bool:
        """Whether somebody who perceived it perceived that another did: who took part shows, others to the eye.

        `knowing`: they know of the other, if that one is not to be noticed.
        """
        if other == self.by or other in self.to:
            return True
        if not self.afar:
            return is_among(other, self.saw) and (one == self.by or one in self.to or is_among(one, self.saw))
        place, here = self.stood(other), openly(self.stood(one))
        if knowing:
            place = openly(place)
        if place < 0 or here < 0:
            return False
        return place == here or (place == self.place and (one != self.by and one not in self.to))

    def caught(self, chain: Sequence[int], claim: Claimed, knew: Knew | None = None) -> bool:
        """Whether all of a chain took a claim from it, everybody knowing of all later ones that they did.

        Whoever did it is taken to know what the others perceived of it, whatever that was. `knew`: who noticed those
        who were not to be noticed.
        """
        if not self.afar:
            return self._caught_here(chain, claim)
        for at, person in enumerate(chain):
            if person == self.by:
                if not at and claim.doer == "not":
                    return False
            elif (not at and claim.doer == "only") or not self.sort(person) & claim.to:
                return False
            for before in chain[:at]:
                if not self.sees(before, person) and (knew is None or not self._noticed(chain[:at], person, knew)):
                    return False
        return True

    def _caught_here(self, chain: Sequence[int], claim: Claimed) -> bool:
        """The same where all who saw it stood about, and were noticed: who saw it sees all others who did."""
        by_ear = False
        for at, person in enumerate(chain):
            if person == self.by:
                if not at and claim.doer == "not":
                    return False
                continue
            sort = self.sort(person)
            if (not at and claim.doer == "only") or not sort & claim.to:
                return False
            if at and (by_ear or sort == HEARD_ONLY) and person not in self.to:
                return False
            by_ear |= sort == HEARD_ONLY
        return True

    def _noticed(self, chain: Sequence[int], person: int, knew: Knew) -> bool:
        """Whether all of a chain noticed that somebody perceived it, some of them since they knew of them."""
        return all(
            self.sees(before, person)
            or (self.sees(before, person, knowing=True) and knew(chain[: at + 1], person, self.minute))
            for at, before in enumerate(chain)
        )

    def shows(self, person: int, claim: Claimed) -> bool:
        """Whether somebody could see it come to be so."""
        if claim.teller >= 0 or claim.found or not claim.so:
            return False
        if person == self.by:
            return claim.doer != "not"
        return claim.doer != "only" and bool(self.sort(person) & claim.to & (WHOLLY | SEEN_ONLY))
