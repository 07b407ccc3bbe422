"""People: who they are, where they live, when they are due where, and what is so for them at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Const, Duty, OpeningValue, Person
from muchado.bundle.model.closed import Pronoun, words_of
from muchado.language.cast.openings import Fact, Stands, at_the_start, read_facts
from muchado.language.cast.places import take_place
from muchado.language.cast.timetables import Times, at_home, clash, due_at, duties_of
from muchado.language.rules.draft import where
from muchado.language.sentences.scope import UNKNOWN, Scope
from muchado.language.text.bodies import Item, Layout
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.meant import line_meant, told_by, whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from muchado.language.sentences.vocabulary import Vocabulary
    from muchado.language.text.block import Block
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Spot, Token

LAYOUT = Layout(
    "a person", once=("lives", "at"), many=("keeps", "every", "on", "traits"), nesting=("at",), otherwise="traits"
)

_TRAITS = 'traits stand with a number, such as: proud 80; what is so goes below "at the start"'
PRONOUNS: tuple[Pronoun, ...] = words_of(Pronoun)
MOST_DUTIES = 60
"""How many lines of timetables somebody may have."""


class Cast:
    """All people, read one after the other; `facts` are kept with where they were said."""

    def __init__(
        self, vocabulary: Vocabulary, tables: Mapping[str, Sequence[Duty]], world: Times, journal: Journal
    ) -> None:
        self._vocabulary = vocabulary
        self._tables = tables
        self._world = world
        self._journal = journal
        self.people: list[Person] = []
        self.facts: list[tuple[Fact, Token]] = []

    def read(self, entry: Entry) -> None:
        """Read a person into the cast, noting mistakes."""
        errors = self._journal.errors
        number = self._vocabulary.people[entry.name]
        title, pronoun = self._journal.attempt(_head, entry) or (entry.name, "they")
        parts = LAYOUT.read(entry.block.below, entry.token, self._journal)
        for item in parts.all("traits"):
            self._journal.attempt(self._traits, item, number)
        home = self._home(parts.one("lives"))
        duties = self._duties(parts.in_order(), home, entry.token)
        begin = parts.one("at")
        place = self._begin(begin, entry.token, number) if begin else None
        flawed = self._journal.errors > errors
        at = self._place(entry, place, duties, home, flawed=flawed)
        self.people.append(Person(entry.name, title, pronoun, home, at, duties, where(entry)))

    def _traits(self, item: Item, number: int) -> None:
        """Read `proud 80, vindictive 70`."""
        line = item.line()
        line.list_of(lambda one: self._trait(one, number))
        line.end()

    def _trait(self, line: Words, number: int) -> None:
        start = line.at
        line.could_be(*self._vocabulary.of_kind("trait"))
        while not line.ended and line.tokens[line.at].kind == "word":
            line.at += 1
        words = line.tokens[start : line.at]
        name = " ".join(token.text for token in words)
        at = words[0] if words else line.here
        quality = self._vocabulary.quality(name, "trait")
        if quality is None:
            raise self._no_trait(name, at, line.tokens)
        scale = self._vocabulary.scale(quality)
        amount = line.number(scale.low, scale.high)
        token = words[0]
        if self._journal.tree:
            self._journal.tree.names("trait", words)
        self.facts.append((OpeningValue(number, quality, UNKNOWN, amount), token))

    def _no_trait(self, name: str, at: Token | Spot, words: Sequence[Token]) -> MistakeError:
        scale = self._vocabulary.scales.get(name)
        bare = name.removeprefix("is ").removeprefix("very ")
        if bare != name and self._vocabulary.quality(bare, "trait") is not None:
            return MistakeError("E106", at, "how much of a trait somebody has is said here", f"write: {bare} 80")
        if scale:
            message = f"{name} is a {scale.quality.kind}, which can change"
            return MistakeError("E510", at, message, 'move it down, below "at the start"')
        lines = ("lives", "keeps", "every", "on", "at")
        if meant := line_meant(name.partition(" ")[0], lines):
            return MistakeError(
                "E211",
                at,
                f'a person has no line of this kind: "{name}"',
                f'did you mean "{whole(meant)}"?',
                cure=[(words[0], told_by(meant, words[0], words))] if words else (),
            )
        known = [*self._vocabulary.of_kind("trait"), *lines]
        return MistakeError("E106", at, f'there is no trait "{name}"', _TRAITS, name, known)

    def _home(self, item: Item | None) -> int:
        if item is None:
            return UNKNOWN

        def read() -> int:
            line = item.line()
            line.expect("lives", "at")
            place = take_place(line, self._vocabulary.places)
            line.end()
            return self._vocabulary.places[place]

        home = self._journal.attempt(read)
        return UNKNOWN if home is None else home

    def _duties(self, items: Sequence[Item], home: int, at: Token) -> tuple[Duty, ...]:
        found: list[Duty] = []
        for item in items:
            if item.key == "keeps":
                found += self._journal.attempt(self._kept, item) or ()
            elif item.key in {"every", "on"}:
                found += duties_of(item, self._vocabulary.places, self._world, self._journal)
        if len(found) > MOST_DUTIES:
            self._journal.error(
                "E311", at, "that is too much for one timetable", f"it may have up to {MOST_DUTIES} lines"
            )
            return ()
        return self._placed(found, home, at)

    def _placed(self, duties: list[Duty], home: int, at: Token) -> tuple[Duty, ...]:
        placed = tuple(at_home(duty, home) for duty in duties)
        if home == UNKNOWN and any(duty.place == home for duty in placed):
            self._journal.error("E512", at, f"{at.text} is due at home, and has no home", "write: lives at ...")
        for i, one in enumerate(placed):
            other = next((other for other in placed[:i] if clash(one, other)), None)
            if other:
                message = f'{at.text} is due at "{other.name}" and "{one.name}" at the same time'
                self._journal.warn("W501", at, message, "give one of them more weight")
                break
        return placed

    def _kept(self, item: Item) -> Sequence[Duty]:
        line = item.line()
        line.expect("keeps", "to")
        line.could_be(*self._tables)
        token = line.take("word", "a timetable")
        line.end()
        if token.text not in self._tables:
            raise MistakeError(
                "E111",
                token,
                f'there is no timetable "{token.text}"',
                "declare it: timetable ...",
                token.text,
                self._tables,
            )
        if self._journal.tree:
            self._journal.tree.names("timetable", (token,))
        return self._tables[token.text]

    # ---------------------------------------------------------------- the start

    def _begin(self, item: Item, name: Token, number: int) -> int | None:
        """Read what is so at the start; give the place if it is said."""
        self._journal.attempt(at_the_start, item)
        places: list[tuple[int, Token]] = []
        for block in item.below:
            if not block.broken:
                for fact in self._journal.attempt(self._facts, block, name, number) or ():
                    if isinstance(fact, Stands):
                        places.append((fact.place, block.tokens[0]))
                    else:
                        self.facts.append((fact, block.tokens[0]))
        if len({place for place, _ in places}) > 1:
            self._journal.error(
                "E513",
                places[1][1],
                f"{name.text} cannot begin in two places",
                f"the other is in line {places[0][1].line.number}",
            )
        return places[0][0] if places else None

    def _facts(self, block: Block, name: Token, number: int) -> list[Fact]:
        if block.below:
            raise MistakeError(
                "E204", block.below[0].spot, "nothing can stand below the line above", "is this line indented too far?"
            )
        scope = Scope(self._vocabulary, self._journal, me=Const("person", number))
        errors = self._journal.errors
        facts = read_facts(block.tokens, name, scope, self._world.start)
        return [] if self._journal.errors > errors else facts

    def _place(self, entry: Entry, said: int | None, duties: tuple[Duty, ...], home: int, *, flawed: bool) -> int:
        due = due_at(duties, self._world.start)
        if said is not None and said != UNKNOWN:
            return said
        place = due.place if said is None and due else home
        if place < 0 and not flawed:
            message = f"nobody can tell where {entry.name} is at the start"
            self._journal.error(
                "E512", entry.token, message, 'write "lives at ...", or "is in ..." below "at the start"'
            )
        return place


def _head(entry: Entry) -> tuple[str, Pronoun]:
    """Read `, "Ino's father", he`."""
    line = entry.line()
    title, pronoun = entry.name, None
    while line.take_if(","):
        token = line.maybe("text")
        if token:
            title = " ".join(token.text.split()) or entry.name
        elif pronoun is None and (found := [one for one in PRONOUNS if line.take_if(one)]):
            pronoun = found[0]
        else:
            word = line.peek()
            known = {"male": "he", "female": "she", "nonbinary": "they", "m": "he", "f": "she"}
            hint = f"write {known[word.lower()]}" if word.lower() in known else "he, she or they"
            cure = [(line.here, known[word.lower()])] if word.lower() in known else ()
            raise MistakeError("E209", line.here, f'"{word}" is no pronoun', hint, word, PRONOUNS, cure)
    line.end()
    return title, pronoun or "they"
