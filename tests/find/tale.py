"""A square with four people, and tales of it told by hand: what happens when, to be searched by tests."""

from __future__ import annotations

from muchado import World
from muchado.bundle.clauses import SentenceFinder
from muchado.find.record import Opening, Record, Truth
from muchado.find.search import Search
from muchado.kernel import Beat, Change, Encounter, Event, Prop
from muchado.stage.mind import person_number

SQUARE = """\
world "The square"
  from Monday 3 June 2024, 9:00 to Tuesday 4 June 2024, 12:00

place square, "the square"
  next to lane
place lane, "the lane"
thing flower, "a flower", a gift

trait rude
feeling trust toward someone, -100 to 100, usually 40
mood sadness, 0 to 100
status "A feuds with B", both ways
deed "A hurts B"
notion "A is a nuisance"

action shove: "A shoves B"
  needs B is here
  counts as "A hurts B"
  afterwards A feuds with B
  B may grumble, laugh

action comfort: "A comforts B"
  needs B is here

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P

action give: "A gives X to B"
  needs A has X
  needs B is here
  afterwards B has X

want "rudeness"
  A wants to shove B by 8
  when A is rude
   and B is here
   and A did not shove B within the last 2 hours
  because "{A} is rude"

want "laughing it off"
  A wants to laugh by 5
  when B shoves A
   and A is not rude
  because "{A} is easy-going"

want "kindness"
  A wants to comfort B by 20
  when C shoved B within the last 30 minutes
   and A is hardly rude
   and A did not comfort B within the last 1 hours
  because "{B} was shoved"

want "gossip"
  A wants to tell B that C shoved D by 6
  when C shoved D
   and B is here
   and A did not tell B that C shoved D
   and A does not think that B knows C shoved D
  because "{A} gossips"

want "a flower"
  A wants to give X to B by 15
  when A has X
   and C shoved B within the last 30 minutes
   and A is hardly rude
  because "{B} could do with a flower"

plan "A looks up B"
  patience 1 hours
  worth 0
  first comfort B
  because "{A} likes {B}"

person Rex, he
  rude 90
  at the start
    is in square

person Una, she
  at the start
    is in square
    means to look up Gus
    suspects that Rex is a nuisance

person Ivo, he
  rude 10
  every day 9:00 to 11:00: market in square
  at the start
    is in square
    has flower

person Gus, he
  at the start
    is in lane
"""

_PLAIN = World.from_text(SQUARE).bundle
_FINDER = SentenceFinder(_PLAIN)


def prop(clause: str) -> Prop:
    """Give the proposition that a clause of the square says."""
    found = _FINDER.find(clause)
    if found is None:
        raise ValueError(clause)
    return found


def person(name: str) -> int:
    """Give somebody's number."""
    return person_number(_PLAIN, name)


def _truth(places: list[int], *so: str) -> Truth:
    return Truth({prop(clause): 0 for clause in so}, places)


class Tale:
    """What happened on the square; minutes are counted from its start."""

    def __init__(self, *statuses: str) -> None:
        self.record = Record(_PLAIN)
        self._count = 0
        self._truth = _truth([0, 0, 0, 1], *statuses, "Ivo has flower")
        una = Opening({prop("Rex is a nuisance"): 45}, (prop("Una means to look up Gus"),))
        self.record.begin([una if name.name == "Una" else Opening({}, ()) for name in _PLAIN.people], self._truth)

    def _add(
        self,
        minute: int,
        events: tuple[Event, ...] = (),
        changes: tuple[Change, ...] = (),
        encounters: tuple[Encounter, ...] = (),
    ) -> Tale:
        self.record.add(Beat(_PLAIN.start + minute, events, (), changes, (), encounters), self._truth)
        return self

    def did(self, minute: int, clause: str, answer: str = "") -> Tale:
        """Let somebody do something, said in the past tense."""
        self._count += 1
        act = prop(clause)
        action = next(i for i, one in enumerate(_PLAIN.actions) if one.relation == act[0])
        by = int(str(act[1]))
        now = _PLAIN.start + minute
        event = Event(self._count, now, now + 1, action, act, by, (), 0, answer, None, (), (), (), 0)
        return self._add(minute, (event,))

    def learned(self, minute: int, who: str, clause: str, sure: tuple[int, int], teller: str = "") -> Tale:
        """Let somebody's belief change from so sure to so sure."""
        told_by = person(teller) if teller else -1
        now = _PLAIN.start + minute
        change = Change(person(who), now, "belief", prop(clause), *sure, None, -1, "told", told_by)
        return self._add(minute, changes=(change,))

    def aimed(self, minute: int, who: str, clause: str, *, on: bool) -> Tale:
        """Let somebody take up an aim, or let it go."""
        change = Change(person(who), _PLAIN.start + minute, "aim", prop(clause), 1 - on, int(on), None, -1)
        return self._add(minute, changes=(change,))

    def met(self, minute: int, who: str, other: str, *, found: bool) -> Tale:
        """Let somebody come upon somebody, or not."""
        encounter = Encounter(person(who), person(other), _PLAIN.start + minute, found)
        return self._add(minute, encounters=(encounter,))

    def stands(self, *statuses: str, holder: str = "Ivo") -> Tale:
        """Change how things stand from here on."""
        self._truth = _truth([0, 1, 0, 0], *statuses, f"{holder} has flower")
        return self._add(0)

    def shows(self, claim: str, given: str = "") -> bool:
        """Say whether a chain is found, after what is given."""
        lines = [f'test "it"\n  given that{given}' if given else 'test "it"', f"  always:{claim}"]
        (test,) = World.from_text(SQUARE + "\n" + "\n".join(lines) + "\n").tests
        search = Search(self.record, test)
        that = search.first(test.given) if test.given else None
        if test.given and that is None:
            raise AssertionError("what is given is not found")
        return search.first(test.claim, that) is not None
