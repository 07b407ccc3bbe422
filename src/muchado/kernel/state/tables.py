"""Every table of the state, declared once: its columns, its key, its owner. Whatever is not here is no state.

From this follow the bytes of a state, and from these its digest and what is kept in files (`canon`); copies and
differences (`owners`); and what a state from a file is held to (`muchado.record.soundstate`).
"""

from __future__ import annotations

from muchado.bundle.model import SPOT_KINDS
from muchado.bundle.model.closed import How, RuleKind, Source, TalkEndIfAny, words_of
from muchado.kernel.common.dealing import Saying
from muchado.kernel.common.faculties import WHOLE
from muchado.kernel.common.spots import Spot
from muchado.kernel.common.taking import AS_IT_IS
from muchado.kernel.events import Event
from muchado.kernel.mind.belief import Belief
from muchado.kernel.mind.common import Common
from muchado.kernel.mind.index import BeliefIndex
from muchado.kernel.mind.intention import Blocked, Driven, Intention, Voice
from muchado.kernel.mind.mind import Aim, Exchange, Mind, Rate, Sighting, own_index
from muchado.kernel.moments.ground import CommonGround, index_of, stays_of
from muchado.kernel.moments.index import GroundIndex
from muchado.kernel.moments.stays import Lapse, Mark, Shown, Shut, Stays, Went
from muchado.kernel.moments.witnessed import Claimed, Doer, Witnessed
from muchado.kernel.state.owners import Index, Owner
from muchado.kernel.state.shapes import (
    Bits,
    EventKey,
    EventNumber,
    Flag,
    Keys,
    Map,
    Name,
    Number,
    OneOf,
    Pair,
    Proposition,
    Record,
    Rows,
)
from muchado.kernel.talks.talk import Talk
from muchado.kernel.world.world import Aside, Leaving, Percept, Shows, Standing, Word, World, signs_of

# ---------------------------------------------------------------------- columns

PERSON, PLACE, THING, QUALITY = Number("person"), Number("place"), Number("thing"), Number("quality")
SOMEBODY, SOMEWHERE = Number("person", none=True), Number("place", none=True)
TIME, NOW, EVENT, SURENESS = Number("time"), Number("now"), EventNumber("event"), Number("sure")
COUNT, POINTS, KEPT, THINGS = Number("count"), Number("points"), Number("kept"), Number("things")
PROP = Proposition()
PEOPLE = Rows(PERSON, tuple)
EVENTS = Rows(EVENT, tuple)

HAPPENED = Record(
    Event, beside=3, id=COUNT, minute=NOW, until=COUNT, action=Number("action"), prop=PROP, by=SOMEBODY, to=PEOPLE,
    place=PLACE, answer=Name(), about=Proposition(none=True), causes=EVENTS, saw=PEOPLE, heard=PEOPLE, variant=COUNT,
    meant=Proposition(none=True), follows=EVENT, turn=COUNT, talk=EVENT, ends=OneOf(*words_of(TalkEndIfAny)),
)  # fmt: skip
"""The columns of the events that a state speaks of, each written once; nobody acts on their words."""

STANDING = Record(Standing, since=TIME, until=COUNT, event=EVENT, shows=OneOf(*words_of(Shows)))
GIVEN_WORD = Record(
    Word, prop=PROP, sure=SURENESS, happened=TIME, claimed=SOMEBODY, hands=COUNT, author=SOMEBODY,
    meant=Proposition(none=True), written=Flag(),
)  # fmt: skip
GIVEN_WORDS = Rows(GIVEN_WORD, tuple)
PERCEPT = Record(
    Percept, event=EventKey(), how=OneOf(*words_of(How)), heard=Flag(), words=GIVEN_WORDS,
    truths=Rows(Pair(PROP, Flag()), tuple), rang=Flag(),
    whom=POINTS, passed=Flag(),
)  # fmt: skip
BELIEF = Record(
    Belief, sure=SURENESS, source=OneOf(*words_of(Source)),
    teller=SOMEBODY, event=EVENT, since=TIME, happened=TIME, expires=TIME, claimed=SOMEBODY, hands=COUNT, kept=KEPT,
)  # fmt: skip
RATE = Record(Rate, usual=POINTS, half_life=COUNT, growth=POINTS, limit=POINTS, low=POINTS, high=POINTS)
RULE = Pair(PERSON, OneOf("want", "reaction", "plan", "retelling", "action"), Number("rule"))
SAYING = Record(Saying, who=SOMEBODY, act=Number("relation"), answer=COUNT, slot=Number("slot", none=True))
TALK = Record(Talk, about=PROP, event=EVENT, people=PEOPLE, floor=PERSON, turns=COUNT, called=POINTS, broken=Flag())
SPOT = Record(Spot, how=OneOf(*SPOT_KINDS), at=Number("spot"))
LEVEL = Pair(POINTS, TIME, EVENT)
SAY = Record(Voice, kind=OneOf(*words_of(RuleKind)), rule=Number("rule"), amount=POINTS, binding=PROP)
SPOKEN = Rows(SAY, tuple)
INTENTION = Record(
    Intention, option=Proposition(none=True), since=TIME, until=TIME, settled=Flag(), voices=SPOKEN
)  # fmt: skip

# ---------------------------------------------------------------------- owners

COMMON = Owner(
    Common,
    {"beliefs": Map(PROP, BELIEF, in_order=True)},
    indices={"index": Index(lambda common: BeliefIndex(common.beliefs), BeliefIndex.copy)},
    caches={"stamp": None},
)
"""What everybody knows from the start."""

CLAIMED = Record(
    Claimed,
    prop=PROP,
    to=COUNT,
    doer=OneOf(*words_of(Doer)),
    so=Flag(),
    since=TIME,
    until=COUNT,
    teller=SOMEBODY,
    found=Flag(),
)
WITNESSED = Record(
    Witnessed, id=COUNT, minute=TIME, place=PLACE, by=SOMEBODY, to=PEOPLE, saw=PEOPLE, heard=PEOPLE,
    afar=Rows(Pair(PERSON, PLACE), tuple), doubted=PEOPLE, words=Flag(), claims=Rows(CLAIMED, tuple), missed=PEOPLE,
)  # fmt: skip
WENT = Record(Went, person=PERSON, left=NOW, place=PLACE, arrives=TIME, seen=Flag())
SHOWN = Record(Shown, thing=THING, minute=NOW, place=SOMEWHERE)
SHUT = Record(Shut, prop=PROP, first=TIME, last=COUNT, shows=Flag())
MARK = Record(Mark, prop=PROP, minute=NOW, so=Flag(), since=TIME, until=COUNT)
LAPSE = Record(Lapse, person=PERSON, minute=NOW, over=Flag())
GROUND = Owner(
    CommonGround,
    {
        "rows": Rows(WITNESSED),
        "moved": Rows(WENT),
        "shown": Rows(SHOWN),
        "shut": Rows(SHUT),
        "signs": Rows(MARK),
        "lapses": Rows(LAPSE),
    },
    indices={"index": Index(index_of, GroundIndex.copy), "stays": Index(stays_of, Stays.copy)},
    caches={"seals": ()},
    parts=("bearers", "between", "cells", "felt", "hiding", "lies", "places", "takes"),
)
"""What people perceived together."""

MIND = Owner(
    Mind,
    {
        "me": Number("me"),
        "place": PLACE,
        "company": Keys(PERSON),
        "met": Keys(PERSON),
        "things": Rows(THING, tuple),
        "holding": Keys(THING),
        "since": TIME,
        "taken": TIME,
        "voices": Map(EVENT, TIME),
        "day": TIME,
        "idle": Number("idle"),
        "rates": Rows(RATE, tuple, each="quality"),
        "levels": Rows(Map(SOMEBODY, LEVEL, in_order=True), each="quality"),
        "ceilings": Map(Pair(QUALITY, SOMEBODY), POINTS),
        "beliefs": Map(PROP, BELIEF, in_order=True),
        "gone": Keys(PROP),
        "accounts": Map(PROP, Rows(BELIEF, tuple)),
        "counts": Map(PROP, COUNT),
        "news": Map(PROP, TIME, in_order=True),
        "aims": Map(PROP, Record(Aim, since=TIME, event=EVENT, until=TIME), in_order=True),
        "given_up": Map(PROP, TIME),
        "intention": INTENTION,
        "driven": Map(PLACE, Record(Driven, since=TIME, voices=SPOKEN)),
        "blocked": Map(Pair(PROP, PROP), Record(Blocked, until=TIME, times=COUNT)),
        "whereabouts": Map(PERSON, Record(Sighting, place=SOMEWHERE, minute=TIME)),
        "been": Map(PLACE, TIME),
        "exchanges": Map(PERSON, Record(Exchange, event=EVENT, until=TIME, turn=COUNT)),
    },
    indices={"index": Index(own_index, BeliefIndex.copy)},
    caches={"stamp": None, "memo": None, "truths": None, "toil": 0, "faculties": WHOLE, "takes": AS_IT_IS},
    parts=("common", "settings", "seed", "ground"),
)
"""What one person's choices follow from."""

WORLD = Owner(
    World,
    {
        "now": NOW,
        "place": Rows(PLACE, each="person"),
        "arrives": Rows(TIME, each="person"),
        "busy": Rows(TIME, each="person"),
        "due": Rows(TIME, each="person"),
        "statuses": Map(PROP, STANDING),
        "spots": Map(THING, SPOT),
        "things": THINGS,
        "letters": Map(THING, GIVEN_WORDS),
        "leavings": Map(PLACE, Rows(Record(Leaving, event=EventKey(), to=PLACE))),
        "journeys": Map(PERSON, EventKey()),
        "recent": Map(COUNT, EventKey()),
        "inbox": Rows(Rows(PERCEPT), each="person"),
        "orders": Map(PERSON, PROP),
        "bans": Rows(Proposition(is_open=True), tuple),
        "dealt": Map(SAYING, Bits()),
        "talks": Map(PERSON, TALK),
        "aside": Map(RULE, Record(Aside, since=TIME, until=COUNT)),
    },
    indices={"signs": Index(signs_of, Map(Pair(OneOf(*words_of(Shows)), COUNT), Map(PROP, STANDING)).copy)},
    caches={"bound": None},
    parts=("minds", "common", "ground"),
)
"""What is so, apart from what anybody thinks."""
