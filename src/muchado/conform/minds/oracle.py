"""What everybody must think of everybody in a story, found out as naively as can be.

The story is first told as it can be lived: what each happening shows, and who perceives that. What somebody thinks is
read off what they perceived of it; what they take another to think is read off what *of that* the other perceived, and
so on: a list of perceptions is sifted once for each mind of the chain. Nothing of the kernel is known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias

from muchado.conform.minds.noticing import Noticing, People
from muchado.conform.minds.percepts import Act, Held, Here, Hiding, Percept, Sight, Talk, Word
from muchado.conform.minds.story import (
    ComesOut,
    Dresses,
    Goes,
    Handling,
    Happening,
    Hides,
    Looks,
    Spot,
    Standing,
    Story,
    Tells,
    Turns,
    Undresses,
    collapsed,
)

DEEPEST = 4
"""So many minds in a chain at most."""

HIDES = Hides | Dresses
"""How somebody comes not to be noticed, or to be taken for another."""

SHOWS = ComesOut | Undresses
"""How that ends."""

Verdict: TypeAlias = Literal["knows", "does not know", "cannot say"]


class Oracle:
    """All that is thought at the end of a story. `missed`: whom each happening passed by, of those who were there."""

    def __init__(self, story: Story, missed: Sequence[Iterable[int]] = ()) -> None:
        self.story = story
        self._noticing = Noticing(story, missed)
        self.standing = Standing(story)
        self.lies: dict[int, bool] = {}
        self._lived: list[Percept] = []
        self._watching: list[dict[int, int]] = [{} for _ in story.things]
        self._hidden: list[Hiding] = []
        self._seen_empty: dict[tuple[int, int], dict[int, int]] = {}
        self._views: dict[tuple[int, ...], list[Percept]] = {}
        self._live(story)

    @property
    def as_told(self) -> bool:
        """Whether those lie who are said to, and nobody else: who missed something may not know what they say."""
        told = ((number, what) for number, what in enumerate(self.story.happenings) if isinstance(what, Tells))
        return all(self.lies[number] == bool(what.lie) for number, what in told)

    # ------------------------------------------------------------------ what is asked

    def truth(self, thing: int) -> Spot:
        """Where a thing truly is."""
        return self.standing.spot[thing]

    def where(self, chain: Sequence[int], thing: int) -> Spot | None:
        """Where the first thinks that the second thinks ... that the thing is; None where there is no view of it."""
        held = self.held(chain, thing)
        return None if held is None else held.spot

    def knows(self, one: int, other: int, thing: int) -> Verdict:
        """What one says of whether the other knows where the thing is, given that one has a view of it oneself."""
        mine, theirs = self.held((one,), thing), self.held((one, other), thing)
        if mine is None:
            return "cannot say"
        if theirs is not None and theirs.spot == mine.spot:
            return "knows"
        if self._may_have_been_told(
            one, other, max(self._begun(one, thing, mine.spot), -1 if theirs is None else theirs.at)
        ):
            return "cannot say"
        missed = theirs is not None or self._missed(one, other, thing, mine.spot)
        return "does not know" if missed else "cannot say"

    # ------------------------------------------------------------------ the rule of belief

    def held(self, chain: Sequence[int], thing: int) -> Held | None:
        """What all of them saw last stands until words about a later state, and of words those about the latest."""
        minds = collapsed(chain)
        if not 0 < len(minds) <= DEEPEST:
            raise ValueError(f"A chain has one to {DEEPEST} minds, and not {len(minds)}.")
        view = self._view(minds)
        sights = [one for one in view if isinstance(one, Sight) and one.thing == thing]
        gone = [one for one in sights if not one.so]
        seen = [Held(one.at, one.at, one.spot) for one in sights if one.so][-1:]
        told = (one for one in self._told(minds, thing) if not seen or one.since > seen[0].since)
        accounts = (*sorted(told, reverse=True), *seen)
        return next((one for one in accounts if not _is_over(one, gone)), None)

    def _told(self, minds: tuple[int, ...], thing: int) -> Iterable[Held]:
        """What words say of it: of each speaker the last."""
        last: dict[tuple[int, int], Held] = {}
        for cut in range(len(minds), 0, -1):
            party, rest = minds[:cut], minds[cut:]
            for one in self._view(party):
                mine = len(party) == 1 and isinstance(one, Word) and one.who == party[0]
                if isinstance(one, Word) and (one.claim.thing, one.claim.minds) == (thing, rest) and not mine:
                    last[cut, one.who] = Held(one.since, one.at, one.claim.spot)
        return last.values()

    def view(self, chain: Sequence[int]) -> Sequence[Percept]:
        """The story as the first perceived it, as the first takes the second to have perceived it, and so on."""
        return self._view(collapsed(chain))

    def _view(self, chain: tuple[int, ...]) -> list[Percept]:
        """The story as the first perceived it, as the first takes the second to have perceived it, and so on."""
        if not chain:
            return self._lived
        if chain not in self._views:
            self._views[chain] = [one for one in self._view(chain[:-1]) if self.noticed(chain[:-1], chain[-1], one)]
        return self._views[chain]

    def noticed(self, chain: tuple[int, ...], who: int, what: Percept) -> bool:
        """Whether somebody perceived it, and not hidden from one of those who are to know that they did."""
        times = {what.at, what.eyes.get(who, what.at)} if isinstance(what, Sight) else {what.at}
        hidden = [at for at in times if any(one.who == who and one.after < at < one.before for one in self._hidden)]
        if not chain and who in what.missed:
            return False
        if isinstance(what, Act) and who in what.afar and any(what.afar.get(one) != what.afar[who] for one in chain):
            return False
        return who in what.by and (not chain or all(self.know_of(chain, who, at) for at in hidden))

    def know_of(self, chain: tuple[int, ...], who: int, at: int) -> bool:
        """Whether all of a chain had seen somebody hide or dress up, and not be so no more since."""
        acts = (one for one in self._view(chain) if isinstance(one, Act) and one.what.who == who and one.at < at)
        hid = [isinstance(one.what, HIDES) for one in acts if isinstance(one.what, HIDES | SHOWS)]
        return hid[-1:] == [True]

    # ------------------------------------------------------------------ who knows

    def _begun(self, one: int, thing: int, spot: Spot) -> int:
        """When a thing came to be in a spot, as far as one saw: at the earliest after it was seen elsewhere."""
        begun = -1
        for what in self._view((one,)):
            elsewhere = isinstance(what, Sight) and what.thing == thing and what.so and what.spot != spot
            if elsewhere or (isinstance(what, Act) and _handles(what.what, thing) and what.spot == spot):
                begun = what.at
        return begun

    def _may_have_been_told(self, one: int, other: int, since: int) -> bool:
        """Whether one saw somebody speak to the other since then, and heard nothing of it."""
        return any(isinstance(what, Talk) and what.to == other and what.at > since for what in self._view((one,)))

    def _missed(self, one: int, other: int, thing: int, spot: Spot) -> bool:
        """Whether one saw the thing come to where one takes it to be, the other not being there."""
        last = [what for what in self._view((one,)) if isinstance(what, Act) and _handles(what.what, thing)][-1:]
        return any(what.spot == spot and not self.noticed((one,), other, what) for what in last)

    # ------------------------------------------------------------------ the story as it is lived

    def _live(self, story: Story) -> None:
        self._look_round(-1)
        for number, what in enumerate(story.happenings):
            here = frozenset(self.standing.here(what.who))
            afar = self.standing.from_afar(what.who) if isinstance(what, Goes) else {}
            if self._noticing.wakes(what.who):
                self._look_round(2 * number - 1)
            if isinstance(what, Tells):
                self._speak(2 * number, here, number, what)
            before = self.standing.spot[what.thing] if isinstance(what, Handling) else None
            guises = dict(self.standing.guise)
            self.standing.follow(what)
            if not isinstance(what, Tells):
                spot = self.standing.spot[what.thing] if isinstance(what, Handling) else None
                guise = None if isinstance(what, SHOWS) else guises.get(what.who)
                missed = self._noticing.missed[number]
                self._lived.append(Act(2 * number, here | afar.keys(), what, spot, missed, guise, afar))
            self._hide(2 * number, what)
            self._watch(number, what, before, here)
            self._noticing.passed(number, here | afar.keys(), frozenset(self.standing.here(what.who)) - here)
            self._look_round(2 * number + 1)
            self._views.clear()

    def _speak(self, at: int, here: People, number: int, what: Tells) -> None:
        """Words are as of when the speaker last knew it; who says what they do not think says it as of now."""
        self._views.clear()
        own = self.held((what.who, *what.claim.minds), what.claim.thing)
        honest = own is not None and own.spot == what.claim.spot
        self.lies[number] = not honest
        caught = frozenset((what.who, what.to)) if what.whispers else here
        missed = self._noticing.missed[number]
        self._lived.append(Word(at, caught, what.who, what.claim, own.since if own and honest else at, missed))
        if here - caught:
            self._lived.append(Talk(at, here - caught, what.to, missed))

    def _hide(self, at: int, what: Happening) -> None:
        match what:
            case Hides(who) | Dresses(who):
                self._hidden.append(Hiding(who, at, 2 * len(self.story.happenings)))
            case ComesOut(who) | Undresses(who):
                self._hidden = [
                    one._replace(before=at) if one.who == who and one.before > at else one for one in self._hidden
                ]
            case _:
                pass

    def _watch(self, number: int, what: Happening, before: Spot | None, here: People) -> None:
        """Who has had an eye on what since they saw it: until they go, or it is carried off. `before`: where it was."""
        at = 2 * number
        eyes = dict.fromkeys(here, at)
        self._noticing.noticed(number, what, here)
        match what:
            case Goes(who):
                for thing, spot in enumerate(self.standing.spot):
                    if spot == Spot("with", who):
                        self._watching[thing] = {who: self._watching[thing].get(who, at)}
                    else:
                        self._watching[thing].pop(who, None)
                for watching in self._seen_empty.values():
                    watching.pop(who, None)
            case Looks(_, box):
                for thing, spot in enumerate(self.standing.spot):
                    if spot == Spot("inside", box):
                        self._noticing.found(number, thing, self._watching[thing], here)
                        self._watching[thing].update(eyes)
                    else:
                        empty = self._seen_empty.setdefault((box, thing), {})
                        self._noticing.found_empty(number, box, thing, empty, here)
                        empty.update(eyes)
            case Tells() | Hides() | ComesOut() | Turns() | Dresses() | Undresses():
                pass
            case _:
                if before is not None:
                    self._noticing.moved(number, what, before, self._watching[what.thing])
                self._watching[what.thing] = eyes
                spot = self.standing.spot[what.thing]
                if spot.how == "inside":
                    self._seen_empty.pop((spot.number, what.thing), None)

    def _look_round(self, at: int) -> None:
        """What can be seen in each room: what lies there and what does not, and what one has had an eye on."""
        spots, missed = self.standing.spot, self._noticing.absent
        self._noticing.look_round(self.standing)
        for room in sorted(set(self.standing.room)):
            here = frozenset(who for who, where in enumerate(self.standing.room) if where == room)
            self._lived.append(Here(at, here, room, here & self.standing.wet, missed))
            for thing, spot in enumerate(spots):
                self._lived.append(Sight(at, here, thing, Spot("in", room), spot == Spot("in", room), missed=missed))
                if spot.how != "in" and self.standing.room_of(thing) == room:
                    eyes = self._watching[thing]
                    self._lived.append(
                        Sight(
                            at,
                            here & eyes.keys(),
                            thing,
                            spot,
                            so=True,
                            eyes=dict(eyes),
                            missed=missed | self._noticing.unaware[thing],
                        )
                    )
            for thing, spot, had, who in self._noticing.overlooked:
                if who & here:
                    by = here & had.keys()
                    self._lived.append(Sight(at, by, thing, spot, so=True, eyes=dict(had), missed=by - who))
            for (box, thing), eyes in self._seen_empty.items():
                if self.story.boxes[box] == room:
                    gone = Spot("inside", box)
                    unaware = missed | self._noticing.unaware_empty[box, thing]
                    by = here & eyes.keys()
                    self._lived.append(Sight(at, by, thing, gone, so=False, eyes=dict(eyes), missed=unaware))


def _is_over(one: Held, gone: Iterable[Sight]) -> bool:
    """Whether it was seen since not to be so any more."""
    return any(sight.spot == one.spot and sight.at > one.since for sight in gone)


def _handles(what: Happening, thing: int) -> bool:
    return isinstance(what, Handling) and what.thing == thing
