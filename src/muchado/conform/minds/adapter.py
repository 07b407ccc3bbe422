"""Much Ado as an executor of stories: each is a world of its own text, without any library and without a rule.

What happens is bidden minute by minute, since nobody wants anything; what is asked is asked in the language's own
sentences.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from muchado import Run, World
from muchado.bundle.clauses import SentenceFinder
from muchado.conform.minds.deeds import as_it_looked
from muchado.conform.minds.oracle import Verdict
from muchado.conform.minds.story import Claim, Happening, Spot, Story, spots_of
from muchado.conform.minds.words import BOXES, PEOPLE, ROOMS, THINGS, clause, said
from muchado.kernel import Event

THINKS = 60
"""So sure somebody is who thinks so."""

PACE = 3
"""Minutes from one happening to the next: one to walk, and one more to look round."""

HEAD = """\
world "A story"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
status "A is hidden", unnoticed
status "A is wet", seen
status "A is dressed up as B", taken for B
action go: "A goes to L"
  seen from afar
  afterwards A goes to L
action put: "A puts X into Y"
  needs Y is here
  afterwards X is in Y
action lay: "A lays X down"
  afterwards X is left here
action take: "A takes X"
  afterwards A has X
action give: "A gives X to B"
  needs B is here
  needs A has X
  afterwards B has X
action look: "A looks into Y"
  needs Y is here
  afterwards A looks into Y
action hide: "A hides"
  afterwards A is hidden
action come out: "A comes out"
  afterwards A is not hidden
action get wet: "A gets wet"
  afterwards A is wet
action get dry: "A gets dry"
  afterwards A is not wet
action dress up: "A dresses up as B"
  afterwards A is dressed up as B
action undress: "A is dressed up as B no more"
  afterwards A is not dressed up as B
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action whisper: "A whispers to B that P"
  needs B is here
  heard by nobody
  afterwards B hears that P
action lie: "A lies to B that P"
  needs B is here
  taken for "A tells B that P"
  afterwards B hears that P
action lie low: "A lies in a whisper to B that P"
  needs B is here
  heard by nobody
  taken for "A whispers to B that P"
  afterwards B hears that P
"""
"""What all stories have in common. That a thing is at hand, perhaps unseen in a box, is for the story to see to."""


def noticing(most: int) -> str:
    """What all stories have in common where people notice about so many others at a time in a crowd; 0 for all."""
    return HEAD.replace("  whim 0\n", f"  whim 0\n  people notice about {most} others at a time in a crowd\n")


def text(story: Story, head: str = HEAD) -> str:
    """A story's people, places and things as they are at the start, in the language."""
    blocks = [head]
    for room in range(story.rooms):
        blocks.append(f'place {ROOMS[room]}, "the {ROOMS[room]}"\n')
        blocks += [f"  1 minutes from {', '.join(ROOMS[:room])}\n"] if room else []
        blocks += [f"  overlooks {ROOMS[seen]}\n" for seeing, seen in story.views if seeing == room]
    blocks += [f'thing {BOXES[box]}, "the {BOXES[box]}", in {ROOMS[room]}\n' for box, room in enumerate(story.boxes)]
    for thing, (how, number) in enumerate(story.things):
        at = ROOMS[number] if how == "in" else BOXES[number]
        blocks.append(f'thing {THINGS[thing]}, "the {THINGS[thing]}", in {at}\n')
    blocks += [
        f"person {PEOPLE[who]}, they\n  at the start\n    is in {ROOMS[room]}\n"
        for who, room in enumerate(story.people)
    ]
    return "".join(blocks)


class MuchAdo:
    """Plays stories as worlds."""

    def __init__(self, head: str = HEAD) -> None:
        self.head = head

    def play(self, story: Story) -> Played:
        """Bid what happens, one thing after the other."""
        world = World.from_text(text(story, self.head))
        run = world.start()
        minute = world.bundle.start
        events: list[Event] = []
        _play(run, minute, events)
        for order in world.changes(*map(said, story.happenings)):
            run.put(order)
            minute += PACE
            _play(run, minute, events)
        return Played(story, run, [one.missed for one in events])


def _play(run: Run, minute: int, events: list[Event]) -> None:
    """Play on to a minute, and keep what happens."""
    simulation = run.simulation
    while (due := simulation.next_minute()) is not None and due <= minute and (beat := run.beat()):
        events += beat.events
    run.until(minute)


class Played:
    """The minds of a run's people."""

    def __init__(self, story: Story, run: Run, missed: Sequence[Iterable[int]] = ()) -> None:
        self.story = story
        self.missed = missed
        self.run = run

    def truth(self, thing: int) -> Spot:
        """Where a thing truly is."""
        finder, simulation = SentenceFinder(self.run.bundle), self.run.simulation
        props = ((one, finder.find(clause(Claim(thing, one)))) for one in spots_of(self.story, thing))
        return next(
            one for one, prop in props if prop and simulation.view.is_so(simulation.program, prop, self.run.now)
        )

    def where(self, chain: Sequence[int], thing: int) -> Iterable[Spot]:
        """Where the first thinks that the others think that it is."""
        first, *rest = chain
        return (
            one
            for one in spots_of(self.story, thing)
            if self._thinks(first, clause(Claim(thing, one, tuple(rest)))) > 0
        )

    def rooms(self, chain: Sequence[int], who: int) -> Iterable[int]:
        """Where the first thinks that the others think that somebody is."""
        first, *rest = chain
        return (
            room
            for room in range(self.story.rooms)
            if self._thinks(first, f"{_thinking(rest)}{PEOPLE[who]} is in {ROOMS[room]}") > 0
        )

    def looks_wet(self, chain: Sequence[int], who: int) -> bool:
        """Whether the first thinks that the others think that somebody looks wet."""
        first, *rest = chain
        return self._thinks(first, f"{_thinking(rest)}{PEOPLE[who]} is wet") > 0

    def knows(self, one: int, other: int, thing: int) -> Verdict:
        """Whether one says of another that they know where it is, if one has a view of it."""
        for spot in self.where((one,), thing):
            sign = self._thinks(one, f"{PEOPLE[other]} knows that {clause(Claim(thing, spot))}")
            return "knows" if sign > 0 else "does not know" if sign < 0 else "cannot say"
        return "cannot say"

    def happened(self, chain: Sequence[int], number: int) -> bool:
        """Whether the first knows that the others know of it."""
        return self._know(chain, self.story.happenings[number])

    def seemed(self, chain: Sequence[int], number: int) -> bool:
        """The same of a happening as it looked, done by one who was dressed up as another."""
        return self._know(chain, as_it_looked(self.story, number))

    def _know(self, chain: Sequence[int], what: Happening) -> bool:
        first, *rest = chain
        return self._thinks(first, "".join(f"{PEOPLE[who]} knows that " for who in rest) + said(what)) > 0

    def _thinks(self, who: int, sentence: str) -> int:
        """Whether somebody thinks so (1), thinks that it is not so (-1), or neither (0)."""
        held = self.run.mind(PEOPLE[who]).believes(sentence)
        return 0 if held is None or abs(held.sure) < THINKS else 1 if held.sure > 0 else -1


def _thinking(minds: Sequence[int]) -> str:
    return "".join(f"{PEOPLE[who]} thinks that " for who in minds)
