"""The shared state: what is so, apart from what anybody thinks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from muchado.bundle.checked import Checked
from muchado.bundle.model import Thing
from muchado.bundle.model.closed import BeingKind, How
from muchado.bundle.records import NamedTuple
from muchado.kernel.common.dealing import Saying
from muchado.kernel.common.reach import Companies
from muchado.kernel.common.spots import Spot
from muchado.kernel.events import Change, Event, Prop
from muchado.kernel.mind.belief import TOOK_PART
from muchado.kernel.mind.common import Common
from muchado.kernel.mind.mind import Mind
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.stays import OUT_OF_VIEW, Mark, Shown, Went, unnoticed
from muchado.kernel.talks.talk import Talk
from muchado.kernel.world.crowd import Crowd
from muchado.kernel.world.regard import Regard
from muchado.kernel.world.stuff import Stuff, stuff_of

Shows = Literal["", BeingKind]
"""In what kind of being a status shows; nothing where it does not."""

RECENT = 120
"""Minutes for which the perceivers of an event are kept, so that its aftermath can be told from it."""


NONE_HIDDEN: frozenset[int] = frozenset()


class Standing(NamedTuple):
    """A status that is so: since when, until when (0: until changed), the event that brought it, in what it shows.

    That is the kind of the one it is first about, whoever or whatever has it; nothing where it does not show.
    """

    since: int
    until: int
    event: int
    shows: Shows = ""


class Word(NamedTuple):
    """A claim as somebody gave it: how sure they were, and when they take it to have happened.

    `claimed`: whom they named as their source, -1 if nobody. `hands`: through how many it came, as they gave it
    out. `author`: whose word it is, -1 for the actor's. `written`: it is read, not said. `meant`: the claim that
    the one who gave it had in mind, () where it came out as it was meant.
    """

    prop: Prop
    sure: int
    happened: int
    claimed: int = -1
    hands: int = 0
    author: int = -1
    meant: Prop = ()
    written: bool = False


class Percept(NamedTuple):
    """An event as it reached somebody: how (`took part`, `saw`, `heard`), and whether they heard the words.

    `words`: what the actor gave their word for. `truths`: what it showed to be so or not. `rang`: the words
    did not sound true. `whom`: for whom they took the one who did it (`guises`). `passed`: it is a stage of a journey.
    """

    event: Event
    how: How
    heard: bool
    words: tuple[Word, ...]
    truths: tuple[tuple[Prop, bool], ...]
    rang: bool = False
    whom: int = -1
    passed: bool = False

    def is_mail(self, person: int) -> bool:
        """Whether it was sent to somebody, who takes part in it only now."""
        return self.how == TOOK_PART and person != self.event.by and person not in self.event.to


class Leaving(NamedTuple):
    """Somebody's setting out from a place, and the next place on their way."""

    event: Event
    to: int


Bearer = tuple[Shows, int]
"""Whoever or whatever a status shows in: the kind, and the number."""

RuleKey = tuple[int, str, int]
"""A rule as it concerns somebody: the person, the rule's kind, its number."""


class Aside(NamedTuple):
    """A rule that somebody has put aside, since it was too much for them: since when, and until when."""

    since: int
    until: int


class Indexed:
    """What a world keeps beside its state: it is made of the state, and no part of it."""

    __slots__ = ("_crowd", "_hidden", "_regard", "_stuff")
    _crowd: Crowd
    _hidden: frozenset[int]
    _regard: Regard
    _stuff: Stuff | None


class World(Indexed):
    """Who and what is where, what is so, who is busy until when, every mind, what all know and perceived together.

    A person walking is already in the place they walk to, but present only from the minute `arrives`. `orders`: what
    inputs bid somebody do at the first chance; `bans`: acts that nobody is to think of. `aside`: the rules that
    somebody has put aside. `journeys`: who is on a journey, and the event with which they set out. `dealt`: by turn,
    which lines and ways have been used, a bit for each. `talks`: in which talk somebody is. `bound`: the statuses that
    close something, by the person to whom; None until it is asked.
    """

    __slots__ = (
        "arrives",
        "aside",
        "bans",
        "bound",
        "busy",
        "common",
        "dealt",
        "due",
        "ground",
        "inbox",
        "journeys",
        "leavings",
        "letters",
        "minds",
        "now",
        "orders",
        "place",
        "recent",
        "signs",
        "spots",
        "statuses",
        "talks",
        "things",
    )

    def __init__(self, bundle: Checked, minds: list[Mind], common: Common, ground: CommonGround) -> None:
        count = len(bundle.people)
        self.now = bundle.start - 1
        self.place = [person.place for person in bundle.people]
        self.arrives = [bundle.start] * count
        self.busy = [bundle.start] * count
        self.due = [bundle.start] * count
        self.statuses: dict[Prop, Standing] = {}
        self.spots: dict[int, Spot] = {}
        self.things = len(bundle.things)
        self.letters: dict[int, tuple[Word, ...]] = {}
        self.signs: dict[Bearer, dict[Prop, Standing]] = {}
        self.leavings: dict[int, list[Leaving]] = {}
        self.journeys: dict[int, Event] = {}
        self.recent: dict[int, Event] = {}
        self.inbox: list[list[Percept]] = [[] for _ in range(count)]
        self.orders: dict[int, Prop] = {}
        self.bans: tuple[Prop, ...] = ()
        self.aside: dict[RuleKey, Aside] = {}
        self.dealt: dict[Saying, int] = {}
        self.talks: dict[int, Talk] = {}
        self.bound: dict[int, dict[Prop, None]] | None = None
        self.minds = minds
        self.common = common
        self.ground = ground
        self._stuff = None
        for number, place in enumerate(self.place):
            ground.move(Went(number, self.now, place, bundle.start))
        for number, thing in enumerate(bundle.things):
            self.put(number, start_of(thing))

    # ------------------------------------------------------------------ reading

    @property
    def crowd(self) -> Crowd:
        """Who is due when, and who is where."""
        try:
            return self._crowd
        except AttributeError:
            self._crowd = Crowd(self.place, self.arrives, self.due, self.now)
            return self._crowd

    @property
    def regard(self) -> Regard:
        """Who may feel something toward whom."""
        try:
            return self._regard
        except AttributeError:
            self._regard = Regard(self.minds)
            return self._regard

    @property
    def stuff(self) -> Stuff:
        """Which things lie where, and who has which."""
        stuff = getattr(self, "_stuff", None)  # a copy begins without
        if stuff is None:
            stuff = self._stuff = stuff_of(self.spots)
        return stuff

    def in_sight(self, person: int) -> tuple[int, ...]:
        """The things that somebody sees: what lies where they are and what they have with them, not what is in it."""
        lying, held, on, _ = self.stuff
        here = lying.get(self.place[person], ())
        mine = held.get(person, ())
        upon = tuple(thing for one in mine for thing in on.get(one, ()))
        return tuple(sorted((*here, *upon))) if upon else here

    def companies(self, now: int) -> Companies:
        """Who is present in each place where anybody is; in order of number. Take note of who is hidden then."""
        self._hidden = self._hidden_at(now)
        return self.crowd.companies(now)

    @property
    def hidden(self) -> frozenset[int]:
        """Who is not noticed, as of when the companies were last asked for."""
        return getattr(self, "_hidden", NONE_HIDDEN) if self.ground.hiding else NONE_HIDDEN

    def _hidden_at(self, now: int) -> frozenset[int]:
        if not self.ground.hiding:
            return NONE_HIDDEN
        return frozenset(who for kind, who in self.signs if kind == "person" and self.is_hidden(who, now))

    def is_hidden(self, person: int, now: int) -> bool:
        """Whether somebody is not noticed, by how things stand."""
        shown = self.signs.get(("person", person)) if self.ground.hiding else None
        return any(
            prop[0] in self.ground.hiding and (standing.until == 0 or standing.until > now)
            for prop, standing in (shown or {}).items()
        )

    def is_free(self, person: int, now: int) -> bool:
        """Whether somebody is neither walking nor held by an act."""
        return self.arrives[person] <= now and self.busy[person] <= now

    def is_so(self, prop: Prop, now: int) -> bool:
        """Whether a status holds in truth."""
        standing = self.statuses.get(prop)
        return standing is not None and (standing.until == 0 or standing.until > now)

    def showing(self, bearers: Iterable[Bearer], now: int) -> Iterator[tuple[Prop, Standing]]:
        """The statuses that show in some, in an order that tells nothing of how they came about."""
        for bearer in bearers:
            for prop, standing in sorted(self.signs[bearer].items()) if self.signs.get(bearer) else ():
                if standing.until == 0 or standing.until > now:
                    yield prop, standing

    # ------------------------------------------------------------------ changing

    def set_status(self, prop: Prop, standing: Standing | None, shows: Shows, looks: Prop) -> None:
        """Begin or end a status; one that `shows` can be seen in whoever or whatever it is about, as it `looks`."""
        bearer = prop[1]
        signs = self.signs.setdefault((shows, bearer), {}) if shows and isinstance(bearer, int) else {}
        signs.pop(prop, None)
        if shows and isinstance(bearer, int) and (standing is not None or prop in self.statuses):
            since, until = (0, 0) if standing is None else (standing.since, standing.until)
            self.ground.sign(Mark(looks, self.now, standing is not None, since, until))
        if standing is None:
            self.statuses.pop(prop, None)
            return
        self.statuses[prop] = standing = standing._replace(shows=shows)
        if shows:
            signs[prop] = standing

    def put(self, thing: int, spot: Spot | None) -> None:
        """Let a thing be somewhere, and no longer where it was; None: nowhere. Nothing else moves a thing."""
        if spot is None:
            self.spots.pop(thing, None)
        else:
            self.spots[thing] = spot
        self._stuff = None
        self.ground.show(Shown(thing, self.now, spot.at if spot is not None and spot.how == "lies" else OUT_OF_VIEW))

    def touch(self, person: int, now: int) -> None:
        """Let somebody think again as soon as they can, at the earliest in the next minute."""
        soon = max(self.busy[person], now + 1)
        if soon < self.due[person]:
            self.wait(person, soon)

    def wait(self, person: int, minute: int) -> None:
        """Let somebody think again at a minute."""
        self.due[person] = minute
        self.crowd.wait(person)

    def move(self, person: int, place: int, arrives: int, *, seen: bool = False) -> None:
        """Let somebody be on their way to a place, present there from a minute on; `seen`: before all around."""
        self.place[person], self.arrives[person] = place, arrives
        self.stand(person, self.now, arrives, seen=seen)
        self.crowd.move(person)

    def stand(self, person: int, left: int, arrives: int, *, seen: bool = False) -> None:
        """Keep where somebody is, and whether they are noticed there: so from a minute on, otherwise up to another."""
        place = unnoticed(self.place[person]) if self.is_hidden(person, self.now) else self.place[person]
        self.ground.move(Went(person, left, place, arrives, seen))

    def feel(self, changes: Iterable[Change]) -> None:
        """Take note of the feelings that have moved."""
        if hasattr(self, "_regard"):
            self._regard.take(changes)

    def feel_anew(self) -> None:
        """Go through all feelings again: they may be others than before."""
        if hasattr(self, "_regard"):
            del self._regard

    def count_anew(self) -> None:
        """Go through everybody again: there are others than before."""
        if hasattr(self, "_crowd"):
            del self._crowd

    def keep(self, event: Event) -> None:
        """Remember an event for as long as its aftermath can be come upon."""
        while self.recent:
            oldest = next(iter(self.recent.values()))
            if event.minute - oldest.minute <= RECENT:
                break
            del self.recent[oldest.id]
        self.recent[event.id] = event


def start_of(thing: Thing) -> Spot | None:
    """Where a thing is at the start."""
    if thing.holder >= 0:
        return Spot("has", thing.holder)
    spots = (Spot("lies", thing.place), Spot("inside", thing.inside), Spot("on", thing.on))
    return next((spot for spot in spots if spot.at >= 0), None)


def signs_of(world: World) -> dict[Bearer, dict[Prop, Standing]]:
    """The statuses that show, by those in whom they do."""
    signs: dict[Bearer, dict[Prop, Standing]] = {}
    for prop, standing in world.statuses.items():
        if standing.shows and isinstance(prop[1], int):
            signs.setdefault((standing.shows, prop[1]), {})[prop] = standing
    return signs
