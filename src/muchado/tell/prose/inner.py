"""What somebody thinks when a feeling moves: a phrase that the facts of the moment allow, never the feeling's name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from muchado.bundle.model import Musing, OpeningValue, Reaction
from muchado.kernel.events import Change, Event, Prop, relation
from muchado.tell.english.clauses import Clause
from muchado.tell.english.reading import in_a_row, read
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.feelings import Feelings
from muchado.tell.plan.holding import Holding
from muchado.tell.plan.knowing import SAW, Moment
from muchado.tell.prose.deck import THOUGHTS, Deck, Phrase, phrases
from muchado.tell.prose.motives import Motives, people_in
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import frame

NOTICED = 15
"""A feeling that was so strong before is felt again."""

MARKED = 60
"""A trait of so many points marks a person's thoughts."""

LOVE, FONDNESS = 50, 40
"""From so many points on somebody is loved, or liked."""

STRONG = 60
"""A feeling that fades has to have been so strong to be felt a while later."""

NAMED = 3
"""Of those who would have to be named in a thought, every so manieth is."""

SURE = 60
"""A belief held so surely, when it turns, was a certainty."""


class Inner:
    """Deals thoughts."""

    def __init__(self, pen: Pen, motives: Motives) -> None:
        self._pen = pen
        self._told: set[tuple[int, str]] = set()
        self._motives, self._knowing = motives, motives.knowing
        self._bundle = self._knowing.bundle
        self._pronouns = [person.pronoun for person in self._bundle.people]
        self._kept = [(one.name, one.half_life) for one in self._bundle.qualities if one.kind != "trait"]
        self._feelings = self._knowing.chronicle.once(Feelings)
        self._holding = Holding(self._knowing, self._feelings)
        self._deck = Deck(phrases(*THOUGHTS), pen.draw, pen.newness)

    def thought(self, change: Change, moment: Moment, *, alone: bool = False) -> Clause | None:
        """Return what goes through a mind as a feeling moves; None where nothing is left to say.

        `alone`: it speaks of nobody else.
        """
        own = self._by_author(change, moment)
        if own is not None:
            return own
        people = self._people(change)
        outside = moment.eyes == OUTSIDE
        letters = frozenset("A") if alone or self._pen.names_enough else self._sayable(people)
        dealt = self._deck.deal(self.facts(change, moment), letters, "A" if outside else "")
        return self._filled(dealt, people)

    def standing(self, moment: Moment) -> Clause | None:
        """Return what goes through the one whose moment it is, though nothing moves them: whoever is before them."""
        event = self._knowing.chronicle.events[moment.event]
        one = moment.eyes
        others = [other for other in event.parties if other != one]
        if not others:
            return None
        people = {"A": one, "B": event.by if event.by in others else others[0]}
        dealt = self._deck.deal(frozenset(self._stands(people, event)), self._sayable(people), "")
        return self._filled(dealt, people)

    def _stands(self, people: dict[str, int], event: Event) -> Iterator[str]:
        one, other = people["A"], people["B"]
        yield "at B"
        yield from self._traits.get(one, ())
        if not event.about and not self._is_hard(one, other, event):
            yield "at ease"
        if any(other in aim[2:] for aim in self._knowing.aims(one, event.minute)):
            yield "aim at B"
        if any(line.speaker == other for line in event.lines):
            yield "spoken"
        loved = self._value(one, "love", other, event.minute) >= LOVE
        for name, half_life in self._kept:
            if loved and name == "liking":
                continue  # it goes without saying
            for target in (other, -1):
                if self._lasts(one, name, target, event.minute, half_life):
                    yield f"{name} stands"

    def _is_hard(self, one: int, other: int, event: Event) -> bool:
        """Whether one of two holds something against the other, or a third one of them acts about."""
        people = {one, other, *people_in(self._bundle, event.prop)} - {-1}
        return any(
            self._value(which, feeling, toward, event.minute) >= NOTICED
            for which in (one, other)
            for toward in people - {which}
            for feeling in ("blame", "anger")
        )

    def _lasts(self, one: int, feeling: str, target: int, minute: int, half_life: int) -> bool:
        """Whether a feeling is strong still: it does not fade, or it was very strong a little while ago."""
        since, amount = self._feelings.stood(one, feeling, target, minute)
        fresh = not half_life or minute - since <= half_life // 2
        return fresh and amount >= (STRONG if half_life else FONDNESS)

    def _sayable(self, people: dict[str, int]) -> frozenset[str]:
        """The roles that a thought may speak of: one of A's own pronoun would have to be named, so seldom B."""
        same = "B" in people and self._pronouns[people["B"]] == self._pronouns[people["A"]]
        return frozenset(people) - ({"B"} if same and not self._pen.chance(NAMED) else set())

    def _filled(self, dealt: Phrase | None, people: dict[str, int]) -> Clause | None:
        return dealt and Clause(frame(dealt.words), tuple(people[letter] for letter in dealt.letters))

    def as_told(self, change: Change) -> Clause | None:
        """Return a thought in the words of the author of the rule that moved a mind, each told once."""
        rule = self._motives.rule(change.use) if change.use is not None else None
        if not isinstance(rule, Reaction) or change.use is None:
            return None
        left = [words for words in rule.told if (change.person, words) not in self._told]
        if not left:
            return None
        words = self._pen.newest(left)
        self._told.add((change.person, words))
        kinds = tuple(role.kind for role in rule.roles)
        read_words = read(words.rstrip("."), in_a_row(role.letter for role in rule.roles), kinds)
        return Clause(read_words, tuple(change.use.binding[: len(kinds)]))

    def _by_author(self, change: Change, moment: Moment) -> Clause | None:
        """Return a thought that an author has for a feeling that moves so: of those that are so what asks most."""
        other = change.about[1] if len(change.about) > 1 else -1
        place = self._knowing.place(change.person, change.minute)
        left = {
            thought.words: (thought, roles)
            for thought in self._bundle.thoughts
            if thought.quality == relation(change.about) and thought.falls == (change.after < change.before)
            if (change.person, thought.words) not in self._told
            and (moment.eyes != OUTSIDE or "A}" in thought.words)
            and self._holding.all_so(
                thought.when, roles := self._roles(thought, change.person, other, place), change.minute
            )
        }
        most = max((len(thought.when) for thought, _ in left.values()), default=0)
        best = [words for words, (thought, _) in left.items() if len(thought.when) == most]
        if not best:
            return None
        thought, roles = left[self._pen.newest(best)]
        self._told.add((change.person, thought.words))
        kinds = tuple(role.kind for role in thought.roles)
        return Clause(read(thought.words.rstrip("."), in_a_row(role.letter for role in thought.roles), kinds), roles)

    def _roles(self, thought: Musing, one: int, other: int | Prop, place: int) -> tuple[int, ...]:
        """What the roles of a thought stand for: who feels it, toward whom, where they are, and where they live."""
        toward = (other,) if self._bundle.qualities[thought.quality].kind == "feeling" else ()
        known = (one, *(entry for entry in toward if isinstance(entry, int)), place)
        home = self._bundle.people[one].place
        return (*known, *(home for _ in thought.roles[len(known) :]))

    def _people(self, change: Change) -> dict[str, int]:
        """Who is who: A whose thought it is, B whom the feeling is toward, C whom A loves, D whom A stands by."""
        people = {"A": change.person}
        target = change.about[1] if len(change.about) > 1 else -1
        if isinstance(target, int) and target >= 0:
            people["B"] = target
        loved = [one for one in self._loved(change.person, change.minute) if one != target]
        if len(loved) == 1:
            people["C"] = loved[0]
        return people | self._sides(change, {*people.values()})

    def _sides(self, change: Change, known: set[int]) -> dict[str, int]:
        """For whose sake it is: a third whom the rule behind the change is about, if A feels for them."""
        use = change.use
        third = [one for one in use.binding if isinstance(one, int)] if use else []
        kinds = self._kinds(change)
        people = [one for kind, one in zip(kinds, third, strict=False) if kind == "person" and one not in known]
        felt_for = [one for one in people if self._value(change.person, "compassion", one, change.minute) >= NOTICED]
        return {"D": felt_for[0]} if felt_for and len(people) == 1 else {}

    def _kinds(self, change: Change) -> tuple[str, ...]:
        if change.use is None:
            return ()
        return tuple(role.kind for role in self._motives.rule(change.use).roles)

    def facts(self, change: Change, moment: Moment) -> frozenset[str]:
        """Return what is so of a feeling that moves, in the words in which phrases presuppose it."""
        return frozenset(self._facts(change, moment))

    def _facts(self, change: Change, moment: Moment) -> Iterator[str]:
        people = self._people(change)
        one, minute = change.person, change.minute
        feeling = self._bundle.qualities[relation(change.about)].name
        yield f"{feeling} rises" if change.after > change.before else f"{feeling} eases"
        yield from self._traits.get(one, ())
        if change.before >= NOTICED:
            yield "again"
        if change.after >= NOTICED:
            yield "some left"
        if "D" in people:
            yield "on the side of D"
        if "C" in people:
            yield "loves C"
        if "B" in people:
            yield "at B"
            yield from self._ties(one, people["B"], minute)
        event = self._knowing.chronicle.events.get(moment.event)
        if event is not None:
            yield from self._of_event(event, people, moment)
        if self._turned(change):
            yield "turned"

    def _ties(self, one: int, other: int, minute: int) -> Iterator[str]:
        if (one, other, minute) in self._met:
            yield "in sight"
        if self._value(one, "love", other, minute) >= LOVE:
            yield "loves B"
        elif self._value(one, "liking", other, minute) >= FONDNESS:
            yield "fond of B"

    def _of_event(self, event: Event, people: dict[str, int], moment: Moment) -> Iterator[str]:
        one = people["A"]
        if event.by == people.get("B", -1) and one in event.to:
            yield "done to A"
            if any(line.speaker == event.by for line in event.lines):
                yield "done to A with words"
        if any(other not in event.parties and other != one for other in event.watching):
            yield "watched"
        if moment.how == SAW:
            yield "looks on"

    def _turned(self, change: Change) -> bool:
        """Whether what moved the feeling was news, and told the contrary of what was held for certain."""
        changes = self._knowing.changes[change.person].get(change.event, ())
        beliefs = (self._knowing.chronicle.changes[number] for number in changes)
        return any(one.kind == "belief" and one.before >= SURE and one.after < 0 for one in beliefs)

    @cached_property
    def _traits(self) -> dict[int, tuple[str, ...]]:
        """By person: the traits that mark them."""
        found: dict[int, tuple[str, ...]] = {}
        for fact in self._bundle.opening:
            if isinstance(fact, OpeningValue) and fact.target < 0 and fact.amount >= MARKED:
                found[fact.person] = (*found.get(fact.person, ()), self._bundle.qualities[fact.quality].name)
        return found

    @cached_property
    def _met(self) -> set[tuple[int, int, int]]:
        """Who came upon whom, and when."""
        beats = self._knowing.chronicle.beats
        return {(one.person, one.other, one.minute) for beat in beats for one in beat.encounters if one.found}

    def _value(self, one: int, feeling: str, other: int, minute: int) -> int:
        return self._feelings.stood(one, feeling, other, minute)[1]

    def _loved(self, one: int, minute: int) -> list[int]:
        people = range(len(self._bundle.people))
        return [other for other in people if self._value(one, "love", other, minute) >= LOVE]
