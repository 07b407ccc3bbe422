"""A world that is ready to be played."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

import muchado
from muchado.api.errors import WorldError
from muchado.api.find import find_library, find_world
from muchado.api.history import InMemory
from muchado.api.run import Run
from muchado.bundle.codec import from_json, to_json
from muchado.bundle.sound import BundleError
from muchado.bundle.sound import check as check_bundle
from muchado.kernel import Program, Simulation
from muchado.language import SourceFile, UnreadableError, compile_text, read, with_libraries
from muchado.record.start import Start, TextFile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from muchado.bundle.model import Bundle
    from muchado.bundle.stories import StoryTest
    from muchado.language import Result


class World:
    """A compiled world. It never changes; any number of runs may be started from it.

    `tests` are the story tests that stand in its text; `muchado.run_tests` runs them. `files` are its text, libraries
    first, as far as it was made from text.
    """

    def __init__(self, bundle: Bundle, tests: Sequence[StoryTest] = (), files: Sequence[TextFile] = ()) -> None:
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
            check_bundle(bundle)
        except BundleError as error:
            raise WorldError(str(error)) from error
        try:
            Program(bundle)
        except (ValueError, TypeError, LookupError) as error:
            raise WorldError(f"The bundle has a rule that cannot be played: {error}.") from error
        return cls(bundle)

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
        return _compiled(with_libraries([SourceFile("world.ado", text)], find_library).files)

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
        return Program(self.bundle)

    def start(self, seed: int = 0) -> Run:
        """Start a run.

        Args:
            seed: a whole number, 0 or more, that settles all chance.

        Raises:
            ValueError: the seed is negative.

        """
        if seed < 0:
            raise ValueError(f"A seed is a whole number, 0 or more; {seed} is below.")
        history = InMemory(Start(self.bundle, seed, self.files, muchado.__version__))
        return Run(Simulation(self.bundle, seed, self.program), history)


def load(name: str | Path) -> World:
    """Return a world, ready to be played.

    Args:
        name: the name of a world that comes with Much Ado ("valentine"), or a path to a file or a directory.

    Raises:
        WorldError: there is no such world, it cannot be read, or its text has mistakes.

    """
    return _compiled(_files(name))


def check(name: str | Path) -> Result:
    """Compile a world and return what came of it: a bundle or none, and every diagnostic.

    Raises:
        WorldError: there is no such world, or it cannot be read.

    """
    return compile_text(_files(name))


def _files(name: str | Path) -> tuple[SourceFile, ...]:
    """Return the text of a world, libraries first."""
    path = find_world(name)
    beside = path if path.is_dir() else path.parent
    try:
        return read(path, partial(find_library, beside=beside)).files
    except UnreadableError as error:
        raise WorldError(str(error)) from error


def _compiled(files: Sequence[SourceFile]) -> World:
    """Return the world of a text, or raise what is wrong with it."""
    result = compile_text(files)
    if result.bundle is not None:
        return World(result.bundle, result.tests, [TextFile(file.name, file.text, file.library) for file in files])
    errors = [found for found in result.diagnostics if found.severity == "error"]
    many = "a mistake" if len(errors) == 1 else f"{len(errors)} mistakes"
    raise WorldError(f"The world has {many}; the first: {errors[0].message}", result.diagnostics)
