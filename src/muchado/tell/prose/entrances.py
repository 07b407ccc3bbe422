"""How a scene opens: where one was looked for in vain, who is there, how much time is left; two of them at most."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.bundle.model import DAY
from muchado.kernel.events import Event
from muchado.tell.english.clauses import Clause
from muchado.tell.english.lexicon import BEFORE_NOUNS, DETERMINERS, PLACED, PREPOSITIONS
from muchado.tell.english.words import listed
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import SAW, TOOK_PART, Knowing
from muchado.tell.plan.scenes import Scene
from muchado.tell.prose.deck import Deck, phrases
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import frame
from muchado.tell.times import weekday

RECENT = 180
"""Minutes after which nobody thinks any more of having looked for somebody."""

SOON, JUST = 10, 2
"""It is soon over what ends in so many minutes; one has only just come who came so many minutes ago."""

OFTEN = 3
"""It is told from so many times on that one stops in a place on one day."""

TIMES = ("no", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")

WORDS = ("no", "one", "two", "three", "four", "five", "six")
"""Others are counted up to here."""

_LINKED = ("then", "and", "after")
"""What does not begin a sentence that has words of time before it."""

Values = dict[str, int | str]

_NO_NAMES = (PLACED | PREPOSITIONS | BEFORE_NOUNS) - DETERMINERS
"""What a timetable calls an hour is no name for it that begins so: "alone", "with their master"."""


def hour_called(name: str, *, begun: bool = False) -> dict[str, str]:
    """Return what the timetable calls an hour, if that is a thing of which one can speak: "lunch", and not "waiting".

    `begun`: it is going on, and so is "the dance" where it had been "a dance".
    """
    article, _, rest = name.partition(" ")
    if article.lower() in _NO_NAMES or article.endswith("ing"):
        return {}
    return {"S": f"the {rest}" if begun and article.lower() in {"a", "an"} else name}


class Entrances:
    """Writes how scenes open."""

    def __init__(self, pen: Pen, knowing: Knowing) -> None:
        self._pen, self._knowing, self._bundle = pen, knowing, knowing.bundle
        self._deck = Deck(phrases("entrances.txt"), pen.draw, pen.newness)
        self._searched: dict[int, int] = {}

    def write(self, scene: Scene) -> None:
        """Write how a scene opens to the one whose scene it is."""
        if scene.eyes == OUTSIDE:
            return
        event = self._knowing.chronicle.events.get(scene.moments[0].event)
        searches = list(self._searches(scene, event))
        whole = event is not None and scene.moments[0].how in {TOOK_PART, SAW}
        company = list(self._company(scene, event)) if event is not None and whole else []
        clock = list(self._clock(scene, event))
        found: list[Clause] = []
        for slots in (searches, [*company, *clock] if event is not None and event.talk >= 0 else [*clock, *company]):
            without = "L" if found else ""  # a place is named once
            dealt = (self._dealt(fact, values, scene, without) for fact, values in slots)
            found += [clause for clause in dealt if clause is not None][:1]
        self._pen.company_told = bool(company)
        self._pen.together(found)

    def _dealt(self, fact: str, values: Values, scene: Scene, without: str) -> Clause | None:
        roles: dict[str, int | str] = {"A": scene.eyes, "L": scene.place, **values}
        linked = _LINKED if self._pen.prefix else ()
        dealt = self._deck.deal(frozenset({fact}), frozenset(roles) - {without}, but=linked)
        return dealt and Clause(frame(dealt.words), tuple(roles[letter] for letter in dealt.letters))

    # ------------------------------------------------------------------ looked for

    def _searches(self, scene: Scene, event: Event | None) -> Iterator[tuple[str, Values]]:
        """For whom one has looked in vain since this was last told: who is here now, or who is nowhere."""
        person, until = scene.eyes, scene.start
        since, self._searched[person] = max(self._searched.get(person, 0), until - RECENT), until
        found: dict[int, dict[int, None]] = {}
        for encounter in self._knowing.missed[person]:
            if since < encounter.minute <= until and self._sought(person, encounter.other, encounter.minute):
                place = self._knowing.place(person, encounter.minute)
                if place != scene.place:
                    found.setdefault(encounter.other, {})[place] = None
        here = event.parties if event is not None else ()
        for other in sorted(found, key=lambda one: one not in here):
            names = listed([self._pen.english.name("place", place) for place in found[other]])
            if other in here:
                yield "looked", {"B": other, "W": names}
            elif len(found[other]) > 1:
                yield "nowhere", {"B": other, "W": names}

    def _sought(self, person: int, other: int, minute: int) -> bool:
        return any(other in aim[2:] for aim in self._knowing.aims(person, minute - 1))

    # ------------------------------------------------------------------ who is there, and for how long

    def _company(self, scene: Scene, event: Event) -> Iterator[tuple[str, Values]]:
        """Who is there besides the two whose scene it is, as far as its eyes have come upon them."""
        others = [person for person in event.parties if person != scene.eyes]
        if scene.eyes not in event.parties or len(others) != 1:
            return
        about = others[0]
        more = self._knowing.by(scene.eyes, event)
        hidden = len(event.saw) - len(more)
        if not more and not hidden and not self._bystanders(scene, event):
            yield "alone", {"B": about}
        elif len(more) == 1:
            yield "one more", {"B": about, "C": more[0]}
        elif 1 < len(more) < len(WORDS):
            yield "some more", {"B": about, "W": WORDS[len(more)]}

    def _bystanders(self, scene: Scene, event: Event) -> bool:
        """Whether others are in the place, who may see nothing of what is done: it can be done aside."""
        others = (person for person in range(len(self._bundle.people)) if person not in event.parties)
        return any(self._knowing.place(person, scene.start) == scene.place for person in others)

    def _clock(self, scene: Scene, event: Event | None) -> Iterator[tuple[str, Values]]:
        """That there is little time left, or that one has only just come."""
        minute = scene.start % DAY
        for duty in self._bundle.people[scene.eyes].duties:
            today = duty.weekdays >> weekday(scene.start) & 1 or duty.date == scene.start // DAY
            if today and duty.place == scene.place and duty.start < minute < duty.end <= minute + SOON:
                left = duty.end - minute
                hour = hour_called(duty.name, begun=True)
                yield "ends soon", {**hour, "N": f"{MINUTES.get(left, str(left))} minute{'s' * (left > 1)}"}
        came = self._knowing.since(scene.eyes, scene.start)
        if 0 < scene.start - came <= JUST:
            yield "comes", {}
        others = [person for person in event.parties if person != scene.eyes] if event is not None else []
        for other in others[:1]:
            met = self._knowing.met(scene.eyes, other, scene.start)
            if max(scene.start - JUST, self._bundle.start + 1) <= met and came < scene.start - JUST:
                yield "is joined", {"B": other}
        times = self._knowing.stops(scene.eyes, scene.start, JUST)
        if OFTEN <= times < len(TIMES) and self._knowing.place(scene.eyes, scene.start) == scene.place:
            yield "stops again", {"N": TIMES[times]}


MINUTES = dict(enumerate(("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")))
