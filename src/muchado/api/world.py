"""A world that is ready to be played."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

import muchado
from muchado import language
from muchado.api.errors import WorldError
from muchado.api.find import find_library, find_world, recognisers
from muchado.api.history import InMemory
from muchado.api.ready import keep, kept
from muchado.api.run import Run
from muchado.api.shelf import shelf
from muchado.bundle.checked import Checked
from muchado.bundle.codec import from_json, to_json
from muchado.bundle.inputs import LARGEST_SEED
from muchado.bundle.mistakes import BundleError
from muchado.bundle.script import in_other_words
from muchado.kernel import Program, Simulation
from muchado.language.text.source import SourceFile, UnreadableError, read, with_libraries
from muchado.record.start import Start, TextFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from muchado.api.lookout import Lookout
    from muchado.api.shelf import Images
    from muchado.api.sighted import Find
    from muchado.bundle.inputs import Input, WorldChange
    from muchado.bundle.model import Bundle
    from muchado.bundle.stories import SceneGate, StoryTest
    from muchado.kernel.exec.ready import Ready
    from muchado.language import Asked, Result
    from muchado.language.stories.gates import Scene


class World:
    """A compiled world. It never changes; any number of runs may be started from it.

    `tests` are the story tests that stand in its text; `muchado.run_tests` runs them. `files` are its text, libraries
    first, as far as it was made from text; `ready` are its rules, as far as they were made ready before.
    """

    def __init__(
        self,
        bundle: Checked,
        tests: Sequence[StoryTest] = (),
        files: Sequence[TextFile] = (),
        ready: Ready | None = None,
    ) -> None:
        self._ready = ready
        self.bundle = bundle
        self.tests = tuple(tests)
        self.files = tuple(files)

    @classmethod
    def from_bundle(cls, bundle: Bundle) -> World:
        """Return the world of a bundle that a program has made.

        Raises:
            WorldError: something in the bundle makes no sense.

        """
        try:
            return cls(Checked(bundle))
        except BundleError as error:
            raise WorldError(str(error)) from error

    @classmethod
    def from_json(cls, text: str) -> World:
        """Return the world of a bundle written as JSON.

        Raises:
            WorldError: the text is no bundle, is one of another format, or makes no sense.

        """
        try:
            bundle = from_json(text)
        except BundleError as error:
            raise WorldError(str(error)) from error
        return cls.from_bundle(bundle)

    @classmethod
    def from_text(cls, text: str) -> World:
        """Return the world that a text in Much Ado's language describes.

        It may use the libraries that come with Much Ado.

        Raises:
            WorldError: the text has mistakes; its `diagnostics` say which and where.

        """
        return _compiled(with_libraries([SourceFile("world.ado", text)], find_library).files, shelf())

    def in_other_words(self, words: Mapping[str, str]) -> World:
        """Return this world with other words for what is said and told, by the ids of these; it plays out as before.

        Raises:
            BundleError: some of the words name what is not in their act.

        """
        return World(in_other_words(self.bundle, words), self.tests, self.files, self._ready)

    def to_json(self) -> str:
        """Return the world's bundle as JSON, for a player that has no need of the language."""
        return to_json(self.bundle)

    @property
    def title(self) -> str:
        """What the world is called."""
        return self.bundle.title

    @property
    def people(self) -> tuple[str, ...]:
        """The names of its people."""
        return tuple(person.name for person in self.bundle.people)

    @cached_property
    def program(self) -> Program:
        """The bundle made ready for the kernel, once for all runs."""
        return Program(self.bundle, ready=self._ready)

    def changes(self, *texts: str) -> tuple[WorldChange, ...]:
        """Return what is to be otherwise, read from an author's words, to be put into a run.

        Args:
            texts: "Hinata absent", "Naruto's love toward Ino at 0", "Ino thinks that Naruto loves Ino" ...

        Raises:
            WorldError: a text has mistakes (its `diagnostics` say which), or the world was made without text.

        """
        return self._asked(texts, ()).changes

    def patterns(self, *texts: str) -> tuple[StoryTest, ...]:
        """Return what to look for in runs, read from words such as stand after the colon of a story test.

        A text may be the name of a pattern of the world's, or of one that comes with Much Ado ("betrayal"); where that
        can be told in several ways there are several.

        Raises:
            WorldError: as in `changes`.

        """
        return self._asked((), texts).patterns

    def gates(self, scenes: Sequence[Scene]) -> tuple[SceneGate, ...]:
        """Return what the scenes of a script ask for, read from its conditions.

        Raises:
            WorldError: as in `changes`.

        """
        return self._asked((), (), scenes).gates

    def find(
        self,
        *patterns: str,
        runs: int = 1,
        seed: int = 0,
        workers: int | None = None,
        why: bool = False,
    ) -> tuple[Find, ...]:
        """Play the world and return where patterns are found, run by run, in order.

        Args:
            patterns: what to look for, as in `patterns`.
            runs: how many seeds to play.
            seed: the first of them.
            workers: how many processes to use; this one alone if not given.
            why: explain each find.

        Raises:
            WorldError: as in `changes`.
            OverworkError: a pattern begins more often than can be kept in mind.

        """
        from muchado.api.finding import find_in_runs  # noqa: PLC0415 (most worlds are only played)

        return tuple(find_in_runs(self.bundle, self.patterns(*patterns), runs, seed, workers, why=why))

    def watch(self, *patterns: str) -> Lookout:
        """Return what watches for patterns in a town of this world while a game goes on.

        Raises:
            WorldError: as in `changes`.

        """
        from muchado.api.lookout import Lookout  # noqa: PLC0415 (most worlds are only played)

        return Lookout(self.patterns(*patterns))

    def _asked(self, changes: Sequence[str], patterns: Sequence[str], scenes: Sequence[Scene] = ()) -> Asked:
        if not self.files:
            raise WorldError("This world was made without text, so nothing can be asked in its words.")
        files = [SourceFile(*one) for one in self.files]
        asked = language.ask(files, changes, patterns, shelf(foreign=True), recognisers() if patterns else None, scenes)
        if asked.bundle is None:
            errors = [found for found in asked.diagnostics if found.severity == "error"]
            raise WorldError(f"What was asked has a mistake: {errors[0].message.rstrip('.')}.", errors)
        return asked

    def start(self, seed: int = 0, inputs: Iterable[Input] = ()) -> Run:
        """Start a run.

        Args:
            seed: a whole number from 0 to 2**63 - 1 that settles all chance.
            inputs: what is done to it from outside, each at its minute, such as another run's `inputs`.

        Raises:
            ValueError: the seed is none, or an input makes no sense in this world.

        """
        if not 0 <= seed <= LARGEST_SEED:
            raise ValueError(f"A seed is a whole number from 0 to {LARGEST_SEED}, and not {seed}.")
        inputs = tuple(inputs)
        if inputs:
            from muchado.bundle.soundinputs import check_inputs  # noqa: PLC0415 (most runs have none)

            check_inputs(self.bundle, inputs)
        history = InMemory(Start(self.bundle, seed, self.files, muchado.__version__), inputs=inputs)
        return Run(Simulation(self.bundle, seed, self.program, inputs=history.inputs), history)


def load(name: str | Path) -> World:
    """Return a world, ready to be played.

    Args:
        name: the name of a world that comes with Much Ado ("valentine"), or a path to a file or a directory.

    Raises:
        WorldError: there is no such world, it cannot be read, or its text has mistakes.

    """
    return loaded(sources(name), shelf())


def loaded(files: Sequence[SourceFile], images: Images | None) -> World:
    """Return the world of a text, as it was made ready before if it was; else it is now, if such images are kept.

    Raises:
        WorldError: the text has mistakes.

    """
    before = taken(files, images)
    if before is not None:
        return before
    world = _compiled(files, images)
    if images is None or not images.keeps:
        return world
    return World(world.bundle, world.tests, world.files, keep(files, world.bundle, world.tests, images))


def taken(files: Sequence[SourceFile], images: Images | None) -> World | None:
    """Return the world of a text as it was made ready before; None if it was not."""
    before = None if images is None else kept(files, images)
    return None if before is None else World(before.bundle, before.tests, _texts(files), before.ready)


def check(name: str | Path) -> Result:
    """Compile a world and return what came of it: a bundle or none, and every diagnostic.

    Raises:
        WorldError: there is no such world, or it cannot be read.

    """
    return language.compile_text(sources(name), shelf(), costs=True)


def sources(name: str | Path) -> tuple[SourceFile, ...]:
    """Return the text of a world, libraries first.

    Raises:
        WorldError: there is no such world, or it cannot be read.

    """
    path = find_world(name)
    try:
        return read(path, partial(find_library, world=path)).files
    except UnreadableError as error:
        raise WorldError(str(error)) from error


def _compiled(files: Sequence[SourceFile], images: Images | None) -> World:
    """Return the world of a text, or raise what is wrong with it."""
    result = language.compile_text(files, images)
    if result.bundle is not None:
        return World(result.bundle, result.tests, _texts(files))
    errors = [found for found in result.diagnostics if found.severity == "error"]
    many = "a mistake" if len(errors) == 1 else f"{len(errors)} mistakes"
    raise WorldError(f"The world has {many}; the first: {errors[0].message}", result.diagnostics)


def _texts(files: Sequence[SourceFile]) -> list[TextFile]:
    return [TextFile(file.name, file.text, file.library) for file in files]
