"""What a newcomer would type about a world: every command of the command line, with questions that a run raises."""

from __future__ import annotations

from itertools import islice, product
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from muchado import World, load
from muchado.bundle.sentences import fill, say, tables
from muchado.tell.times import moment
from outer.drive import some

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from muchado import Run
    from muchado.kernel.events import Event, Prop

SEED = ("--seed", "1")
ONE = ("--workers", "1")
TYPED = "1\n\n2\nwhy\n?\n3\nmind\nmore\n" * 3
"""What is typed while a part is played."""

PICTURES = ("storyline", "ties", "knowledge", "moods", "card")

Command = tuple[str, ...]
One = TypeVar("One")


class Walk(NamedTuple):
    """A world's file, a run of it that was played to the end, and a folder to work in.

    `most`: of how many deeds, people and acts is asked. `lot`: which picture is drawn, and to whom the world is handed
    on; everything where it is -1.
    """

    file: str
    world: World
    run: Run
    home: Path
    most: int
    lot: int = -1

    @classmethod
    def through(cls, file: Path, home: Path, most: int, lot: int = -1) -> Walk:
        world = load(file)
        run = world.start(int(SEED[1]))
        run.until(world.bundle.end)
        (home / "typed.txt").write_text(TYPED, encoding="utf-8")
        return cls(str(file), world, run, home, most, lot)

    @property
    def events(self) -> list[Event]:
        return some(self.run.chronicle.events.values(), self.most)

    @property
    def people(self) -> list[str]:
        return some(self.world.people, self.most)

    @property
    def middle(self) -> str:
        return moment((self.world.bundle.start + self.world.bundle.end) // 2)

    def steps(self) -> Iterator[Command]:
        """Each command with its arguments; what reads a file comes after what writes it."""
        yield from self._about_the_text()
        yield from self._kept()
        yield from self._shown()
        yield from self._asked()
        yield from self._otherwise()
        yield from self._many()
        yield from self._played()
        yield from self._handed_on()

    # ------------------------------------------------------------------ a run

    def _about_the_text(self) -> Iterator[Command]:
        yield "check", self.file
        yield "format", self.file, "--check"
        yield "lines", self.file

    def _kept(self) -> Iterator[Command]:
        kept, on = self._at("kept.run"), self._at("on.run")
        yield "run", self.file, *SEED, "--all"
        yield "run", self.file, *SEED, "--until", self.middle, "--save", kept
        yield "show", kept
        yield "resume", kept, "--save", on
        yield "resume", kept, "--all"
        yield "verify", kept, *ONE
        yield "verify", kept, "--against", on

    def _shown(self) -> Iterator[Command]:
        kept = self._at("kept.run")
        for eyes in ("all", "nobody", *self.people):
            yield "tell", kept, "--through", eyes
        yield "tell", kept, "--through", self.people[-1], "--person", "first", "--tense", "present", "--order", "twice"
        yield "tell", kept, "--length", "brief"
        for picture in self._in_turn(PICTURES):
            yield "draw", kept, picture, "--out", self._at(f"{picture}.svg")
        yield "report", kept, "--out", self._at("story.html")

    # ------------------------------------------------------------------ questions

    def _asked(self) -> Iterator[Command]:
        kept = self._at("kept.run")
        for event in self.events:
            yield "why", kept, str(event.id)
            yield "mind", kept, "--who-knows", say(self.world.bundle, event.prop)
        for event in self.events[:1]:
            yield "why", kept, str(event.id), "--tree"
            yield "why", kept, str(event.id), "--prove"
        for did_not in self._never_done():
            yield "why", kept, "--not", did_not, "--at", self.middle
        for name in self.people:
            yield "mind", kept, name, "--all"
            yield "mind", kept, name, "--at", self.middle
            yield "options", kept, name, "--at", self.middle
            yield from (("why", kept, question) for question in self._of_a_mind(name))

    def _never_done(self) -> Iterator[str]:
        """Of some acts somebody who never does them, in the present tense, if there is anybody."""
        bundle, done = self.world.bundle, {event.prop for event in self.run.chronicle.events.values()}
        kinds = tables(bundle)
        acts = [(number, about) for number, about in enumerate(bundle.relations) if about.kind == "act"]
        for number, about in some((one for one in acts if {*one[1].roles} <= {*kinds}), self.most):
            for found in islice(product(*(range(len(kinds[kind])) for kind in about.roles)), 60):
                parties = [*zip(about.roles, found, strict=True)]
                if (number, *found) not in done and len({*parties}) == len(parties):
                    yield self._by_name((number, *found), about.forms.present)
                    break

    def _of_a_mind(self, name: str) -> Iterator[str]:
        mind = self.run.mind(name)
        yield from (f"{name} believes that {belief.sentence}" for belief in some(mind.beliefs, self.most))
        yield from (f"{name}'s {feeling}" for feeling in some(mind.feelings, 2))
        yield from (f"{name} means to {aim}" for aim in some(mind.aims, 2))

    def _otherwise(self) -> Iterator[Command]:
        for name in self.people:
            yield "fork", self._at("kept.run"), "--change", f"{name} absent"
        for event in islice(self._plain(), 1):
            forms = self.world.bundle.relations[event.prop[0]].forms
            does, does_not = (self._by_name(event.prop, form) for form in (forms.present, forms.negative))
            sought = ("--for", does, "--of", self.world.people[event.by], "--try", "traits")
            yield "fork", self.file, *SEED, "--change", does_not, "--at", does
            yield "fork", self.file, *SEED, "--change", does_not, "--outcome", does, "--runs", "2", *ONE
            yield "seek", self.file, *SEED, *sought, "--runs", "1", "--most", "2", *ONE
            yield "find", self.file, *SEED, does, "--why", *ONE

    def _by_name(self, prop: Prop, form: str) -> str:
        """A sentence about people, places and things by the names that the world's text has for them."""
        kinds, roles = tables(self.world.bundle), self.world.bundle.relations[prop[0]].roles
        values = (value for value in prop[1:] if isinstance(value, int))
        return fill(form, tuple(kinds[kind][value].name for kind, value in zip(roles, values, strict=True)))

    def _plain(self) -> Iterator[Event]:
        """Deeds of somebody that are about people, places and things only, so that they can be said by name."""
        kinds = {*tables(self.world.bundle)}
        for event in self.events:
            if {*self.world.bundle.relations[event.prop[0]].roles} <= kinds and () not in event.prop:
                yield event

    # ------------------------------------------------------------------ many runs, parts, other programs

    def _many(self) -> Iterator[Command]:
        yield "test", self.file, "--runs", "2", *ONE
        yield "rehearse", self.file, "--runs", "2", *ONE
        yield "check", self.file, "--closed", "--most", "6", *ONE
        (self.home / "scenes.ink").write_text("".join(self._scenes()), encoding="utf-8")
        yield "coverage", self._at("scenes.ink"), self.file, "--runs", "2", *ONE

    def _scenes(self) -> Iterator[str]:
        first, last = self.world.people[0], self.world.bundle.places[-1].name
        asked = [
            self._by_name(event.prop, self.world.bundle.relations[event.prop[0]].forms.present)
            for event in self._plain()
        ]
        for number, asks in enumerate([*asked, f"{first} is in {last}"]):
            yield f"=== scene{number}\n// muchado: {asks}\nSo.\n-> DONE\n"

    def _played(self) -> Iterator[Command]:
        for name in self.people:
            yield "play", self.file, *SEED, "--as", name, "--choices", self._at("typed.txt"), "--every"
        yield "play", self.file, *SEED, "--as", self.world.people[0], "--choices", self._at("typed.txt")

    def _handed_on(self) -> Iterator[Command]:
        kept, first, last = self._at("kept.run"), self.world.people[0], self.world.people[-1]
        yield from self._in_turn((
            ("export", kept, "--to", "csv", "--out", self._at("tables")),
            ("bake", kept, "--to", "ink"),
            ("bake", self.file, "--to", "yarn", "--as", first, "--scenes", "3"),
            ("bake", self.file, "--to", "twee", "--as", last, "--scenes", "3"),
            ("renpy", self.file, "--out", self._at("game")),
            ("page", self.file, "--out", self._at("page")),
            ("run", self.file, *SEED, "--json"),
        ))  # fmt: skip

    def _in_turn(self, many: Sequence[One]) -> Sequence[One]:
        """All of them, or the one whose turn it is."""
        return many if self.lot < 0 else [many[self.lot % len(many)]]

    def _at(self, name: str) -> str:
        return str(self.home / name)
