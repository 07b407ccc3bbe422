"""The text that is being written: what is asked about it, and the last world that it made sense as."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from muchado.api.find import SUFFIX, bundled_worlds, find_library
from muchado.api.shelf import images, shelf
from muchado.api.world import World, sources, taken
from muchado.language.text.source import LARGEST, SourceFile, with_libraries
from muchado.page.mistakes import AskError
from muchado.page.templates import TEMPLATES
from muchado.record.start import TextFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from importlib.resources.abc import Traversable

    from muchado.language.service import Workspace
    from muchado.language.text.diagnostics import Diagnostic

Data = dict[str, Any]

MOST_FILES, LONGEST_NAME = 200, 80


class Manuscript:
    """A world's own files, any of which may be changed. `state` grows by one with each change."""

    def __init__(
        self,
        files: Iterable[SourceFile],
        name: str = "",
        find: Callable[[str], Traversable | None] = find_library,
        *,
        quick: bool = False,
    ) -> None:
        own = [file for file in files if not file.library]
        self.name = name
        self.state = 0
        self._find = find
        self._begun = with_libraries(sorted(own, key=lambda one: one.name), find).files
        self._sound = taken(self._begun, images(keeps=False)) if quick else None
        self._checked = self._sound is not None

    @classmethod
    def of(cls, name: str, *, quick: bool) -> Manuscript:
        """Return the manuscript of a bundled world or a template."""
        if name in TEMPLATES:
            return cls([SourceFile("world.ado", TEMPLATES[name].text)], name, quick=quick)
        if name not in bundled_worlds():
            raise AskError(f'There is no world "{name[:LONGEST_NAME]}" here.')
        files = sources(name)
        return cls(files, name, quick=quick)

    @classmethod
    def from_texts(
        cls,
        texts: dict[str, str],
        name: str = "",
        find: Callable[[str], Traversable | None] = find_library,
        *,
        quick: bool = False,
    ) -> Manuscript:
        """Return the manuscript of some files."""
        if not 0 < len(texts) <= MOST_FILES:
            raise AskError(f"A world has 1 to {MOST_FILES} files.")
        for file, text in texts.items():
            fitting(file, text)
        files = [SourceFile(file, text.replace("\r\n", "\n").replace("\r", "\n")) for file, text in texts.items()]
        return cls(files, name, find, quick=quick)

    @cached_property
    def workspace(self) -> Workspace:
        """What answers for the text. A world that is only watched has no need of it, and it takes long to import."""
        from muchado.language.service import Workspace

        return Workspace(self._begun, self._find, shelf(foreign=True))

    @property
    def _files(self) -> tuple[SourceFile, ...]:
        return self.workspace.files if "workspace" in self.__dict__ else self._begun

    # ------------------------------------------------------------------ what changes it

    def change(self, file: str, text: str) -> None:
        """Give a file another text; it is there already."""
        fitting(file, text)
        self._own(file)
        self._write(file, text)

    def add(self, file: str, text: str) -> None:
        """Add a file."""
        fitting(file, text)
        if file in self.texts:
            raise AskError(f"There is a file {file} already.")
        if len(self.texts) >= MOST_FILES:
            raise AskError(f"A world has {MOST_FILES} files at most.")
        self._write(file, text)

    def remove(self, file: str) -> None:
        """Take a file away."""
        self._own(file)
        if len(self.texts) == 1:
            raise AskError("A world has one file at least.")
        self.workspace.remove(file)
        self._changed()

    def _write(self, file: str, text: str) -> None:
        self.workspace.change(file, text)
        self._changed()

    def _changed(self) -> None:
        self.state += 1
        self._checked = False

    def _own(self, file: str) -> None:
        if file not in self.texts:
            raise AskError(f"There is no file {file[:LONGEST_NAME]} in this world.")

    # ------------------------------------------------------------------ what it is

    @property
    def texts(self) -> dict[str, str]:
        """The world's own files by name."""
        return {file.name: file.text for file in self._files if not file.library}

    @property
    def world(self) -> World | None:
        """The world of the text as it is, or else of the last one that made sense; None if none has."""
        self.sound()
        return self._sound

    @property
    def ready(self) -> bool:
        """Whether it is known already that the text makes sense."""
        return self._checked

    def sound(self) -> bool:
        """Whether the text as it is makes sense."""
        if self._checked:
            return True
        reading = self.workspace.reading
        if reading.compiled is None or reading.errors:
            return False
        texts = [TextFile(*file) for file in self.workspace.files]
        self._sound, self._checked = World(reading.compiled.checked(), reading.compiled.tests, texts), True
        return True

    def library(self) -> list[Data]:
        """The libraries that are used, by the names by which they are."""
        files = (file.name for file in self._files if file.library)
        return [{"name": file.split("/")[1].removesuffix(SUFFIX), "file": file} for file in files]

    # ------------------------------------------------------------------ what is asked

    def diagnostics(self) -> list[Data]:
        """All that is wrong or odd."""
        return [_diagnostic(one) for one in self.workspace.diagnostics()]

    def colours(self, file: str) -> list[Data]:
        """What each word of a file is."""
        return [
            {"line": one.at.line, "column": one.at.column, "width": one.at.width, "kind": one.kind}
            for one in self.workspace.colours(file)
        ]


def fitting(file: str, text: str) -> None:
    """Refuse what cannot be a file of a world.

    Raises:
        AskError: its name or size is no such.

    """
    name = file.removesuffix(SUFFIX)
    odd = not name or name.startswith(".") or not file.isprintable() or set(file) & set('/\\:*?"<>|')
    if odd or name == file or len(file) > LONGEST_NAME:
        raise AskError(f'A file of a world is called like "people{SUFFIX}", without a path.')
    try:
        size = len(text.encode())
    except UnicodeEncodeError as error:
        raise AskError(f"{file} has half a character in it.") from error
    if size > LARGEST:
        raise AskError(f"{file} is too large: a file may have up to {LARGEST:,} bytes.")


def _diagnostic(one: Diagnostic) -> Data:
    cure = [{"file": one.file, **change._asdict()} for change in one.cure]
    return {
        "file": one.file,
        "line": one.line,
        "column": one.column,
        "width": one.width,
        "code": one.code,
        "level": "mistake" if one.severity == "error" else "remark",
        "message": one.message,
        "hint": one.hint,
        "cure": {"title": one.hint, "edits": cure} if cure else None,
    }
