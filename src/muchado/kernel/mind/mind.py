"""One mind: what rules may read. It holds no reference to the world or to any other mind."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from muchado.bundle.model import KNOWS, Settings
from muchado.bundle.records import NamedTuple
from muchado.kernel.common.faculties import WHOLE
from muchado.kernel.common.taking import AS_IT_IS, Takes
from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import FIRSTHAND, LASTING, Belief, admit, weigh
from muchado.kernel.mind.common import NOTHING, Common
from muchado.kernel.mind.fading import SCALE, fade, grow
from muchado.kernel.mind.index import BeliefIndex
from muchado.kernel.mind.intention import NOTHING_IN_MIND, Blocked, Driven, Intention
from muchado.kernel.mind.others import all_of_others, of_others
from muchado.kernel.mind.rest import AtRest
from muchado.kernel.moments.ground import NOTHING_SHARED, CommonGround

LevelAt = tuple[int, int, int]
"""An amount in thousandths of a point, the minute it was set, and the event that last moved it."""

HALF = SCALE // 2


PLAIN = Settings()
"""How people are where nobody says anything of it."""


class Rate(NamedTuple):
    """How a quality moves by itself in one person: see `Quality` and `Drift` in the bundle."""

    usual: int
    half_life: int
    growth: int
    limit: int
    low: int
    high: int


class Aim(NamedTuple):
    """Something one means to do: since when, because of which event (-1: none), and until when."""

    since: int
    event: int
    until: int


class Sighting(NamedTuple):
    """Where somebody was seen last, or said to be, and when."""

    place: int
    minute: int


class Exchange(NamedTuple):
    """The exchange that one last had with somebody: its latest event, until when that took, how many turns it had."""

    event: int
    until: int
    turn: int


class Mind:
    """Everything that one person's choices, feelings and beliefs follow from.

    `place`, `company` (everybody in sight, oneself too, each with 1), `things` (lying here) and
    `holding` are what the senses say. All else is memory. Rules read it; nothing else is given to them. What everybody
    knows stands in `common`, how people are in `settings`, what settles chance in `seed`; `beliefs` are one's own, and
    what one holds otherwise than all do; `counts` tells how often one has known acts to be done of which some rule asks
    that; `gone` is what of that one knows nothing of. `ground` is what people perceived
    together: of it counts what one perceived oneself, from the minute `since` to before `taken`, and of what was only
    heard the `voices` that one knew, by event. `faculties` is what one's own state leaves open,
    and `takes` what one takes for what by it. `toil` counts what it
    has cost the rules at this time.
    """

    __slots__ = (
        "accounts",
        "aims",
        "been",
        "beliefs",
        "blocked",
        "ceilings",
        "common",
        "company",
        "counts",
        "day",
        "driven",
        "exchanges",
        "faculties",
        "given_up",
        "gone",
        "ground",
        "holding",
        "idle",
        "index",
        "intention",
        "levels",
        "me",
        "memo",
        "met",
        "news",
        "place",
        "rates",
        "seed",
        "settings",
        "since",
        "stamp",
        "taken",
        "takes",
        "things",
        "toil",
        "truths",
        "voices",
        "whereabouts",
    )

    def __init__(
        self,
        me: int,
        place: int,
        rates: tuple[Rate, ...],
        common: Common = NOTHING,
        settings: Settings = PLAIN,
        ground: CommonGround = NOTHING_SHARED,
    ) -> None:
        self.me = me
        self.rates = rates
        self.common = common
        self.ground = ground
        self.settings = settings
        self.seed = 0
        self.place = place
        self.company: dict[int, int] = {}
        self.met: dict[int, int] = {}
        self.things: tuple[int, ...] = ()
        self.holding: dict[int, int] = {}
        self.levels: list[dict[int, LevelAt]] = [{} for _ in rates]
        self.ceilings: dict[tuple[int, int], int] = {}
        self.beliefs: dict[Prop, Belief] = {}
        self.accounts: dict[Prop, tuple[Belief, ...]] = {}
        self.gone: dict[Prop, int] = {}
        self.index = BeliefIndex()
        self.news: dict[Prop, int] = {}
        self.counts: dict[Prop, int] = {}
        self.aims: dict[Prop, Aim] = {}
        self.given_up: dict[Prop, int] = {}
        self.intention = NOTHING_IN_MIND
        self.driven: dict[int, Driven] = {}
        self.blocked: dict[tuple[Prop, Prop], Blocked] = {}
        self.whereabouts: dict[int, Sighting] = {}
        self.been: dict[int, int] = {}
        self.exchanges: dict[int, Exchange] = {}
        self.since = 0
        self.taken = 0
        self.voices: dict[int, int] = {}
        self.day = 0
        self.idle = 0
        self.stamp: bytes | None = None
        self.memo: dict[int, dict[Prop, None]] | None = None
        self.truths: dict[Prop, bool] | None = None
        self.toil = 0
        self.faculties = WHOLE
        self.takes: Takes = AS_IT_IS

    def at_rest(self) -> AtRest:
        """Nothing changes in the mind meanwhile: whether its phrases are so, and whom they fit, is found out once."""
        return AtRest(self)

    def stir(self) -> None:
        """Something has changed: what was found out at rest has to be found out again."""
        self.stamp = None
        if self.memo is not None:
            self.memo, self.truths = {}, {}

    # ------------------------------------------------------------------ reading

    def level(self, quality: int, target: int, now: int) -> int:
        """A trait, mood (target -1) or feeling now, in points, rounded to the nearest."""
        entry = self.levels[quality].get(target)
        rate = self.rates[quality]
        if entry is None:
            return rate.usual
        return ((self._moved(quality, entry, now) if rate.half_life or rate.growth else entry[0]) + HALF) // SCALE

    def _moved(self, quality: int, entry: LevelAt, now: int) -> int:
        amount, since, _ = entry
        usual, half_life, growth, limit, _, _ = self.rates[quality]
        if half_life:
            return usual * SCALE + fade(amount - usual * SCALE, now - since, half_life)
        if growth:
            return grow(amount, now - since, growth, limit)
        return amount

    def sure(self, prop: Prop, now: int) -> int:
        """How sure one is of a proposition, -100 to 100; 0 if one never thought of it."""
        belief = self.beliefs.get(prop)
        if prop[0] == KNOWS:
            belief = of_others(self, prop)
            if belief is None:
                return 0
        elif belief is None:
            belief = self.common.beliefs.get(prop)
            if belief is None or prop in self.gone:
                return 0
        return 0 if 0 < belief.expires <= now else belief.strength(now, self.settings.forgetting)

    def belief(self, prop: Prop) -> Belief | None:
        """What one holds of a proposition; None if one never thought of it."""
        return of_others(self, prop) if prop[0] == KNOWS else self.account(prop)

    def account(self, prop: Prop) -> Belief | None:
        """What one was told, concluded or took to be so, apart from what one derives when asked."""
        held = self.beliefs.get(prop)
        if held is not None:
            return held
        shared = self.common.beliefs.get(prop)
        return None if shared is None or prop in self.gone else shared

    def held(self) -> Iterator[tuple[Prop, Belief]]:
        """All that one holds: what everybody knows, as one holds it oneself, and what is one's own."""
        common = self.common.beliefs
        yield from ((prop, self.beliefs.get(prop, held)) for prop, held in common.items() if prop not in self.gone)
        yield from ((prop, held) for prop, held in self.beliefs.items() if prop not in common)

    def others_know(self) -> Iterator[tuple[Prop, Belief]]:
        """What one takes others to know from having been there with them; it is kept nowhere."""
        for prop in all_of_others(self):
            belief = of_others(self, prop)
            if belief is not None:
                yield prop, belief

    def seen_there(self, prop: Prop, now: int) -> int:
        """As of when one knows that somebody is in a place: now, but for who is out of sight and was seen there."""
        _, whom, place = prop
        seen = self.whereabouts.get(whom) if isinstance(whom, int) and whom not in self.company else None
        return seen.minute if seen is not None and seen.place == place else now

    def known(self, about: int, at: int = -1, argument: int = -1) -> Iterable[Prop]:
        """The propositions of a relation, or (`at` from 0) those with an argument in a position, to go through."""
        index, common = self.index, self.common.index
        own: Collection[Prop] = ()
        shared: Collection[Prop] = ()
        if about in index:
            own = index[about] if at < 0 else index.known(about, at, argument)
        if about in common:
            shared = common[about] if at < 0 else common.known(about, at, argument)
        if not shared:
            return own
        if not self.gone:
            return chain(shared, own) if own else shared
        return chain((prop for prop in shared if prop not in self.gone), own)

    # ------------------------------------------------------------------ changing

    def set_level(self, quality: int, target: int, points: int, now: int, event: int) -> tuple[int, int]:
        """Set a quality within its bounds; returns the points before and after."""
        rate = self.rates[quality]
        before = self.level(quality, target, now)
        after = max(rate.low, min(self.ceilings.get((quality, target), rate.high), points))
        self.levels[quality][target] = (after * SCALE, now, event)
        self.stamp = None
        return before, after

    def shift_level(self, quality: int, target: int, by: int, now: int, event: int) -> tuple[int, int]:
        """Raise or lower a quality by points, within its bounds; returns the points before and after."""
        rate = self.rates[quality]
        entry = self.levels[quality].get(target)
        exact = rate.usual * SCALE if entry is None else self._moved(quality, entry, now)
        high = self.ceilings.get((quality, target), rate.high)
        moved = max(rate.low * SCALE, min(high * SCALE, exact + by * SCALE))
        self.levels[quality][target] = (moved, now, event)
        self.stamp = None
        return (exact + HALF) // SCALE, (moved + HALF) // SCALE

    def drift_by(self, rates: tuple[Rate, ...], now: int) -> None:
        """Let qualities move otherwise from now on; how far they have moved so far is settled first."""
        for quality in range(len(self.rates)):
            if self.rates[quality] != rates[quality]:
                self.levels[quality] = {
                    target: (self._moved(quality, entry, now), now, entry[2])
                    for target, entry in self.levels[quality].items()
                }
        self.levels += [{} for _ in rates[len(self.levels) :]]
        self.rates = rates
        self.stamp = None

    def limit(self, quality: int, target: int, points: int, now: int, event: int) -> tuple[int, int]:
        """Let a quality rise no higher than this from now on; returns the points before and after."""
        self.ceilings[quality, target] = min(points, self.ceilings.get((quality, target), points))
        return self.shift_level(quality, target, 0, now, event)

    def take_account(self, prop: Prop, account: Belief, now: int, *, changes: bool) -> Belief:
        """Keep one more account of a claim beside the others; returns what one holds of it now."""
        old = self.account(prop)
        if old is None:
            if prop in self.gone:
                self.hold(prop, account)
            else:  # most of what one learns, one learns once
                self.stamp = None
                self.index.add(prop)
                self.beliefs[prop] = account
            return account
        if 0 < old.expires <= now or not account.sure:
            accounts: tuple[Belief, ...] = (account,)
        else:
            accounts = admit(self.accounts.get(prop, (old,)), account, now, self.settings, changes=changes)
        held = weigh(accounts, now, self.settings)
        if old.kept > held.kept:
            held = Belief(*held[:-1], old.kept)
        self.hold(prop, held)
        if len(accounts) > 1:
            self.accounts[prop] = accounts
        else:
            self.accounts.pop(prop, None)
        return held

    def give_up(self, prop: Prop, denial: Belief) -> Belief:
        """Take a claim not to be so for another's word, and know what one went by; returns what one holds of it now."""
        old = self.account(prop)
        self.hold_by(prop, denial)
        if old is not None and old.sure > 0 and denial.source not in FIRSTHAND:
            self.accounts[prop] = (old, denial)
        return denial

    def hold_by(self, prop: Prop, account: Belief) -> None:
        """Hold something by one account alone."""
        self.hold(prop, account)
        self.accounts.pop(prop, None)

    def have_no_accounts(self) -> None:
        """Know nothing of what everybody knows."""
        self.gone = dict.fromkeys(self.common.beliefs, 1)
        self.stamp = None

    def live_by(self, common: Common) -> None:
        """Have other things in common with all from now on, and hold what one holds."""
        held = dict(self.held())
        self.common, self.beliefs, self.index = common, {}, BeliefIndex()
        self.gone = {prop: 1 for prop in common.beliefs if prop not in held}
        for prop, belief in held.items():
            self.hold(prop, belief)

    def rehearse(self, prop: Prop, now: int) -> None:
        """Keep a memory fresh by telling it."""
        belief = self.account(prop)
        if belief is not None and belief.kept < LASTING and belief.since < now:
            self.hold(prop, belief._replace(since=now))

    def impress(self, prop: Prop, points: int) -> None:
        """Remember better what moved one by so many points."""
        belief = self.account(prop)
        if belief is not None and belief.kept < LASTING:
            self.hold(prop, belief._replace(kept=min(LASTING - 1, belief.kept + points)))

    def drop(self, prop: Prop) -> None:
        """Know nothing of something any more."""
        self.accounts.pop(prop, None)
        self.counts.pop(prop, None)
        self.stamp = None
        if prop in self.common.beliefs:
            self.beliefs.pop(prop, None)
            self.gone[prop] = 1
            return
        del self.beliefs[prop]
        self.index.remove(prop)

    def hold(self, prop: Prop, belief: Belief) -> None:
        """Put a belief in its place, findable by its relation and by each of its arguments."""
        self.stamp = None
        shared = self.common.beliefs.get(prop)
        if shared is not None:
            self.gone.pop(prop, None)
            if belief == shared:
                self.beliefs.pop(prop, None)
                return
        elif prop not in self.beliefs:
            self.index.add(prop)
        self.beliefs[prop] = belief

    def note_news(self, prop: Prop, now: int) -> None:
        """Remember that this was learned just now."""
        self.news.pop(prop, None)
        self.news[prop] = now
        if len(self.news) > self.settings.news:
            del self.news[next(iter(self.news))]
        self.stamp = None

    def locate(self, person: int, sighting: Sighting) -> None:
        """Remember where somebody was seen, or went."""
        self.whereabouts[person] = sighting
        self.stamp = None

    def locate_all(self, people: Iterable[int], sighting: Sighting) -> None:
        """Remember where some were seen together."""
        self.whereabouts.update(dict.fromkeys(people, sighting))
        self.stamp = None

    def intend(self, intention: Intention) -> None:
        """Set one's mind on something, or on nothing."""
        self.intention = intention
        self.stamp = None

    def unsettle(self) -> None:
        """Weigh anew what one has set one's mind on."""
        if self.intention.settled:
            self.intend(self.intention._replace(settled=False))

    def rouse(self) -> None:
        """Have something to do: the next pause is a short one again."""
        self.idle = 0
        self.stamp = None


def own_index(mind: Mind) -> BeliefIndex:
    """The beliefs that are a mind's own, by what each is found."""
    return BeliefIndex(prop for prop in mind.beliefs if prop not in mind.common.beliefs)
