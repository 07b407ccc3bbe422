"""Every tiny world of the guide under every command, as a newcomer would type them: all ends well and reads well."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cli.commands import muchado
from docs.shown import BLOCK, GUIDE
from muchado.kernel.events import FAILS
from outer.sane import FAULTS
from outer.test_commands import OURS, SPACES
from outer.walking import Walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cli.commands import Done

HERE = Path(__file__).parents[1]
WORLDS = [*sorted((HERE / "worlds" / "mechanisms").glob("*.ado")), *sorted(HERE.glob("outer/*.ado"))]

EVERYDAY = re.compile(r'^  uses "everyday"$', re.MULTILINE)
"""Where the whole library is at work, little is asked."""

ALWAYS = ("m37-happenings", "m48-letters")
SOMETIMES = ("m12-exchanges",)
"""Worlds that are always walked through; of those with the whole library at work, those that CI walks through."""

REFUSED = 2
"""How a command ends that cannot do what is asked, and says so in a sentence: there is no mistake to draw, no test."""

FOUND = {"test": (1, 3), "coverage": (1,), "format": (1,), "find": (1,)}
"""How else a command may end that did what it was to do."""

SILENT = ("format", "draw")
"""Commands that print nothing where there is nothing to say."""

TEMPLATES = ("rehearse", "coverage")
"""Commands that quote an author's words with the places in them."""

FORMS = ("bake", "lines")
"""Commands that print what other programs read, or `--json`."""

TWICE = re.compile(r"\b(?!had\b|that\b|her\b|is\b|\d)([a-z]+) \1\b")


def faults(command: tuple[str, ...], done: Done) -> Iterator[str]:
    """What is wrong with how a command ended, or with what it printed."""
    name, text = command[0], OURS.sub("", done.stdout)
    refused = done.returncode == REFUSED and re.fullmatch(r'muchado: .+[."]\n', done.stderr)
    if done.returncode not in {0, *FOUND.get(name, ())} and not refused:
        yield f"ended with {done.returncode}: {done.stderr}"
    elif (
        not (text.strip() or done.stderr.strip() or done.returncode) and name not in SILENT and "--json" not in command
    ):
        yield "nothing is printed"
    if "--json" not in command and name not in FORMS:
        for what, fault in FAULTS.items():
            if what not in SPACES and not (name in TEMPLATES and "not filled" in what) and (at := fault.search(text)):
                yield f"{what} in {text[max(0, at.start() - 60) : at.end() + 60]!r}"
        if twice := TWICE.search(text):
            yield f"a word twice: {text[max(0, twice.start() - 60) : twice.end() + 60]!r}"


def about_themselves(walk: Walk) -> Iterator[str]:
    """In what somebody is wrong that is about nobody but themselves."""
    for name in walk.world.people:
        title = next(one.title for one in walk.world.bundle.people if one.name == name) or name
        others = [one.name for one in walk.world.bundle.people if one.name != name]
        for minute in (walk.middle, None):
            mind = walk.run.copy(at=minute).mind(name) if minute else walk.run.mind(name)
            for belief in mind.beliefs:
                alone = belief.sentence.startswith(title) and not any(other in belief.sentence for other in others)
                if belief.wrong and alone and not re.search(r"\b(?:knows|thinks) that\b", belief.sentence):
                    yield f"{name}: {belief.sentence}"


def to_where_they_are(walk: Walk) -> Iterator[str]:
    """Who sets out for the place in which they stand."""
    program = walk.run.chronicle.program
    for event in walk.run.chronicle.events.values():
        goal = program.goal(event.prop) if event.prop[0] in program.walking else -1
        if event.answer != FAILS and goal == event.place:
            yield f"{walk.world.people[event.by]} in {walk.world.bundle.places[goal].name}"


def is_large(file: Path) -> bool:
    """Whether the whole library is at work in it."""
    return EVERYDAY.search(file.read_text(encoding="utf-8")) is not None


def marks(file: Path) -> list[pytest.MarkDecorator]:
    """How often a world is walked through."""
    if file.stem in ALWAYS:
        return []
    return [pytest.mark.long if is_large(file) and file.stem not in SOMETIMES else pytest.mark.slow]


@pytest.mark.parametrize(
    ("at", "file"), [pytest.param(at, file, id=file.stem, marks=marks(file)) for at, file in enumerate(WORLDS)]
)
def test_every_command_ends_well_and_reads_well(at: int, file: Path, tmp_path: Path) -> None:
    walk = Walk.through(file, tmp_path, 1 if is_large(file) else 2, at)
    found = {command: [*faults(command, muchado(*command, cwd=tmp_path))] for command in walk.steps()}
    assert {" ".join(command): wrong for command, wrong in found.items() if wrong} == {}
    assert [*about_themselves(walk)] == []
    assert [*to_where_they_are(walk)] == []


def shown() -> dict[str, str]:
    """The whole worlds that stand on pages of the guide, by page and number."""
    pages = {page.stem: BLOCK.findall(page.read_text(encoding="utf-8")) for page in sorted(GUIDE.glob("*.md"))}
    return {
        f"{page}-{at}": block
        for page, blocks in pages.items()
        for at, block in enumerate(blocks)
        if block.startswith('world "') and "\nperson " in block
    }


@pytest.mark.slow
@pytest.mark.parametrize("text", shown().values(), ids=shown().keys())
def test_a_world_on_a_page_ends_well_and_reads_well(text: str, tmp_path: Path) -> None:
    file = tmp_path / "shown.ado"
    file.write_text(text, encoding="utf-8")
    walk = Walk.through(file, tmp_path, 1, len(text))
    found = {command: [*faults(command, muchado(*command, cwd=tmp_path))] for command in walk.steps()}
    assert {" ".join(command): wrong for command, wrong in found.items() if wrong} == {}


@pytest.mark.long
@pytest.mark.parametrize("file", WORLDS, ids=lambda file: file.stem)
def test_all_is_asked_of_everybody(file: Path, tmp_path: Path) -> None:
    walk = Walk.through(file, tmp_path, 5)
    found = {command: [*faults(command, muchado(*command, cwd=tmp_path))] for command in walk.steps()}
    assert {" ".join(command): wrong for command, wrong in found.items() if wrong} == {}
