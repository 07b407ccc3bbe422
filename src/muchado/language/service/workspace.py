"""A world's files while they are edited."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from muchado.language.compile import tree_of
from muchado.language.service.colours import Colour, colours
from muchado.language.service.completing import Completion, complete
from muchado.language.service.laying import layout
from muchado.language.service.meanings import Hover, hover
from muchado.language.service.mending import Cure, cures, mend
from muchado.language.service.points import Edit, Point, Stretch, applied, stretch
from muchado.language.service.probing import is_head
from muchado.language.service.reading import Reading
from muchado.language.service.renaming import nameable, rename
from muchado.language.service.symbols import Symbol, symbols
from muchado.language.text.source import SourceFile, libraries_used, with_libraries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from importlib.resources.abc import Traversable

    from muchado.language.ahead import Shelf
    from muchado.language.text.diagnostics import Diagnostic
    from muchado.language.text.tree import Tree, Use


class Kept:
    """Images of libraries compiled ahead, kept in memory; what is not is looked for on a shelf `behind` it."""

    keeps = True

    def __init__(self, behind: Shelf | None = None) -> None:
        self._behind = behind
        self._images: dict[str, bytes] = {}

    def take(self, key: str) -> bytes | None:
        """Return the image of a key, None if there is none."""
        if key not in self._images and self._behind is not None:
            image = self._behind.take(key)
            if image is not None:
                self._images[key] = image
        return self._images.get(key)

    def put(self, key: str, image: bytes) -> None:
        """Keep an image."""
        self._images[key] = image
        if self._behind is not None and self._behind.keeps:
            self._behind.put(key, image)


@lru_cache(maxsize=4)
def _tree(libraries: tuple[SourceFile, ...]) -> Tree:
    """Give what stands where in libraries, which is read once."""
    return tree_of(libraries)


class Workspace:
    """The files of a world, any of which can be given another text, and the libraries that they use.

    Whatever is asked is answered for the text as it is now; what has been read of libraries is kept (on the `shelf`).
    """

    def __init__(
        self,
        files: Iterable[SourceFile],
        find_library: Callable[[str], Traversable | None] = lambda _: None,
        shelf: Shelf | None = None,
    ) -> None:
        self._own = {file.name: file for file in files if not file.library}
        self._find = find_library
        self._shelf = Kept() if shelf is None else shelf
        self._libraries: dict[tuple[str, ...], tuple[SourceFile, ...]] = {}
        self._reading: Reading | None = None
        self._last: Reading | None = None

    def change(self, file: str, text: str) -> None:
        """Give a file another text, or add one."""
        self._own[file] = SourceFile(file, text.replace("\r\n", "\n").replace("\r", "\n"))
        self._reading = None

    def remove(self, file: str) -> None:
        """Take a file away."""
        self._own.pop(file, None)
        self._reading = None

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """The libraries that are used, and the world's own files by name."""
        own = tuple(self._own[name] for name in sorted(self._own))
        return (*self._used(own), *own)

    def text(self, file: str) -> str:
        """Give the text of a file, of a library's too; nothing if there is none."""
        return next((one.text for one in self.files if one.name == file), "")

    @property
    def reading(self) -> Reading:
        """What came of reading the files as they are."""
        if self._reading is None:
            self._reading = self._last = self._read(self.files)
        return self._reading

    def _read(self, files: Sequence[SourceFile]) -> Reading:
        return Reading(files, self._shelf, _tree(tuple(file for file in files if file.library)))

    def _used(self, own: Sequence[SourceFile]) -> tuple[SourceFile, ...]:
        names = tuple(libraries_used(own))
        if names not in self._libraries:
            self._libraries[names] = tuple(file for file in with_libraries(own, self._find).files if file.library)
        return self._libraries[names]

    # ---------------------------------------------------------------- what is asked

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Give all that is wrong or odd, libraries first, then by file and line."""
        return self.reading.diagnostics

    def cures(self, file: str = "") -> tuple[Cure, ...]:
        """Give what would mend the mistakes of a file, or of all, where that is certain."""
        return cures(one for one in self.diagnostics() if file in {"", one.file})

    def mend(self) -> tuple[Diagnostic, ...]:
        """Make all certain cures in the world's own files that help; give the mistakes that were mended."""
        return mend(self)

    def complete(self, point: Point) -> tuple[Completion, ...]:
        """Give what could stand at a point."""
        if point.file not in {file.name for file in self.files}:
            return ()
        lines = self.text(point.file).split("\n")
        return complete(self._typed(lines, point) or self.reading, lines, point)

    def _typed(self, lines: Sequence[str], point: Point) -> Reading | None:
        """Give what was read before, if blocks declare nothing since then that they did not declare before.

        The line of a point does not count: it is what is typed.
        """
        last, row = self._last, point.line - 1
        if last is None or any(file.text != last.text(file.name) for file in self.files if file.name != point.file):
            return None
        heads = {line for at, line in enumerate(lines) if at != row and is_head(line)}
        return last if heads.issubset(last.lines(point.file)) else None

    def hover(self, point: Point) -> Hover | None:
        """Give what stands at a point and what it means, None where nothing does."""
        return hover(self.reading, point)

    def definition(self, point: Point) -> tuple[Stretch, ...]:
        """Give where that is declared which stands at a point."""
        found = self.reading.index.at(point)
        return () if found is None else _stretches(self.reading.index.declared(found[1].name))

    def references(self, point: Point) -> tuple[Stretch, ...]:
        """Give all places that speak of what stands at a point, its declarations among them."""
        found = self.reading.index.at(point)
        return () if found is None else _stretches(self.reading.index.of(found[1].name))

    def nameable(self, point: Point) -> tuple[Stretch, str]:
        """Give where that stands which can be renamed at a point, and what it is called.

        Raises:
            RefusedError: it keeps its name; the message says why.

        """
        return nameable(self.reading, point)

    def rename(self, point: Point, new: str) -> tuple[Edit, ...]:
        """Give the edits that call by a new name what stands at a point, wherever it is spoken of.

        Raises:
            RefusedError: it cannot be done; the message says why.

        """
        return rename(self.reading, point, new, self._edited)

    def _edited(self, edits: Sequence[Edit]) -> Reading:
        """Read the files as they would be after some edits."""
        files = [
            file
            if file.library
            else file._replace(text=applied(file.text, (one for one in edits if one.file == file.name)))
            for file in self.files
        ]
        return self._read(files)

    def colours(self, file: str) -> tuple[Colour, ...]:
        """Give what each word, number, text and remark of a file is."""
        return colours(self.reading, file)

    def layout(self, file: str) -> tuple[Edit, ...]:
        """Give the edits that lay out a file in the customary way."""
        return layout(file, self.text(file))

    def symbols(self, file: str = "") -> tuple[Symbol, ...]:
        """Give all that is declared, in a file or everywhere."""
        return symbols(self.reading, file)


def _stretches(uses: Iterable[Use]) -> tuple[Stretch, ...]:
    return tuple(stretch(spot) for use in uses for spot in use.spots[:1])
