"""The narrator: writes scenes, each as whoever's eyes it is took it in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from muchado.tell.english.clauses import Voice
from muchado.tell.english.realise import English
from muchado.tell.english.verbs import PAST, PRESENT
from muchado.tell.manner import OUTSIDE, Manner
from muchado.tell.plan.annals import stays
from muchado.tell.plan.knowing import SAW, UNSEEN, Knowing, Moment
from muchado.tell.plan.orders import MEMORY, PLAIN, Placed
from muchado.tell.plan.spine import Link
from muchado.tell.plan.weight import MATTERS, Weights
from muchado.tell.prose.brief import Brief
from muchado.tell.prose.entrances import Entrances
from muchado.tell.prose.events import Doings, number
from muchado.tell.prose.exits import Exits
from muchado.tell.prose.irony import Irony
from muchado.tell.prose.links import Links
from muchado.tell.prose.minds import Minds
from muchado.tell.prose.motives import Motives
from muchado.tell.prose.opening import Openings
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import FRAMES
from muchado.tell.telling import Sentence

LATER = 5
"""Minutes after which it is said that time has passed."""

WAS_NOT_THERE = "I was not there; I tell it as it was told to me"
"""What a teller outside says who says "I", in whatever tense the story is told."""

Paragraphs = tuple[tuple[Sentence, ...], ...]


class Narrator:
    """Writes the scenes of one telling."""

    def __init__(
        self,
        knowing: Knowing,
        weights: Weights,
        manner: Manner,
        spine: Sequence[Link] = (),
        *,
        closes: bool = True,
        heard: AbstractSet[int] = frozenset(),
    ) -> None:
        """`closes`: what comes after a scene is known, so that it can be closed.

        `heard`: events with whose words whoever reads has just been faced; what is said in answer is told alone.
        """
        self._manner, self._knowing, self._closes = manner, knowing, closes
        self._weights = weights
        self._links = {link.moment: link for link in spine}
        self._pen = pen = Pen(English(knowing.bundle), knowing.chronicle.seed)
        motives = Motives(pen, knowing, brief=manner.brief)
        self._doings = Doings(pen, motives, heard)
        self._irony = Irony(pen, knowing, weights)
        self._minds = Minds(pen, motives, weights, self._irony, brief=manner.brief)
        self._between, self._entrances = Links(pen, knowing), Entrances(pen, knowing)
        self._exits = Exits(pen, knowing)
        self._brief = Brief(pen, motives, self._doings, dated=not manner.brief)
        self._openings = Openings(pen, knowing)
        self._watched: set[int] = set()

    def opening(self, people: list[int]) -> Paragraphs:
        """Write how things stand when the story begins, a paragraph a person."""
        self._begin(self._manner.through if self._manner.through >= 0 else OUTSIDE)
        if self._manner.first and self._manner.through == OUTSIDE:
            self._pen.write([WAS_NOT_THERE])
        for person in people:
            self._pen.paragraph()
            self._openings.write(person)
        return self._pen.paragraphs()

    def scene(self, placed: Placed) -> Paragraphs:
        """Write a scene."""
        scene = placed.scene
        self._begin(scene.eyes)
        self._doings.begin()
        if placed.stands == MEMORY:
            self._between.memory(scene.eyes, scene.place, scene.start)
            self._pen.voice = self._pen.voice._replace(tense=PAST)
            self._pen.back = int(self._manner.past)
        elif not self._manner.brief:
            self._pen.prefix = self._between.between(scene)
            self._entrances.write(scene)
        last, opened = scene.start, self._pen.sentences
        before: Moment | None = None
        for moment in scene.moments:
            if self._manner.brief:
                self._link(moment)
                self._pen.back = 0
                continue
            if self._is_beside(moment):
                continue
            again = self._between.again(moment)
            if again:
                self._pen.prefix = again
            elif moment.minute >= last + LATER:
                self._pen.prefix = self._pen.choose("later", FRAMES["later"])
            self._pen.fronts = () if self._pen.prefix else self._between.soon(before, moment)
            last, before = moment.minute, moment
            self._moment(moment)
            self._pen.back = 0
        more = self._pen.sentences[len(opened) :]
        if self._pen.sentences[: len(opened)] == opened and all(map(self._is_a_mood, more)):
            return ()  # nothing is told of it but how it opens, or what crosses a mind
        if self._closes and placed.stands == PLAIN and not self._manner.brief:
            self._exits.write(scene)
        return self._pen.paragraphs()

    def _is_beside(self, moment: Moment) -> bool:
        """Whether a moment is one more turn of others' talk, which changes nothing: that they talk has been told."""
        event = self._knowing.chronicle.events.get(moment.event)
        if event is None or event.talk < 0 or moment.how != SAW or moment.eyes == OUTSIDE:
            return False
        fresh = event.talk not in self._watched
        self._watched.add(event.talk)
        weighs = self._weights.changes(moment.changes) >= MATTERS
        return not (fresh or weighs or event.ends or stays(self._knowing.bundle, event))

    def _is_a_mood(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of nothing but how a feeling moves, or what is felt all the same."""
        if sentence.text in self._minds.standing:
            return True
        changes = self._knowing.chronicle.changes
        moods = all(changes[number].kind == "feeling" for number in sentence.changes)
        return moods and bool(sentence.changes or not sentence.events)

    def in_short(self) -> Iterator[str]:
        """Write each act of the spine by itself."""
        for link in self._links.values():
            self._begin(OUTSIDE)
            self._link(link.moment)
            yield " ".join(sentence.text for paragraph in self._pen.paragraphs() for sentence in paragraph)

    def _link(self, moment: Moment) -> None:
        if moment.event < 0:
            self._minds.write(moment)
        else:
            link = self._links.get(moment) or Link(moment)
            self._brief.write(link)

    def ending(self, people: list[int], eyes: int) -> Paragraphs:
        """Write what is left open."""
        self._begin(eyes)
        self._between.left_open(people)
        return self._pen.paragraphs()

    def _begin(self, eyes: int) -> None:
        me = eyes if self._manner.first and eyes != OUTSIDE else -1
        self._pen.begin(Voice(PAST if self._manner.past else PRESENT, me), eyes)

    def _moment(self, moment: Moment) -> None:
        if moment.how != UNSEEN:
            self._pen.turn(number(moment.prop, 1))
            self._doings.write(moment)
            if moment.rang_false:
                self._pen.write([self._pen.clause("rings false", moment.eyes, A=moment.eyes)], [moment.event])
            if moment.eyes == OUTSIDE:
                self._irony.lie(moment)
        if not self._is_exit(moment):
            self._minds.write(moment)
        if moment.eyes == OUTSIDE:
            self._irony.write(moment)

    def _is_exit(self, moment: Moment) -> bool:
        """Whether a talk ends with something: nothing is told after it of what goes on in a mind."""
        event = self._knowing.chronicle.events.get(moment.event)
        return event is not None and event.ends != ""
