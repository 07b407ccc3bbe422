"""The pages about a library: one for each layer, and one that lists what is on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.cast.settings import ALONE, PEOPLE
from muchado.language.glossary.acts import act, deed
from muchado.language.glossary.wording import bullets, link, rule, sentence, used, written
from muchado.language.text.entries import Entry
from muchado.language.text.source import libraries_used

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.model import Action
    from muchado.language.glossary.shelf import Library

SETTLED = (*ALONE, PEOPLE)
INDEX = "index.md"
QUALITIES = {"trait": "Character", "feeling": "Feelings", "mood": "Moods"}
SAID = ("status", "notion", "phrase")


def pages(library: Library) -> dict[str, str]:
    """Give each page by the name of its file."""
    layers: dict[str, list[str]] = {}
    for file in library.files:
        layers.setdefault(_layer(file.name), []).append(file.name)
    found = {_page(layer): "\n".join(_of_layer(library, layer, files)) for layer, files in sorted(layers.items())}
    return {INDEX: "\n".join(_index(library, layers)), **found}


def _layer(file: str) -> str:
    """Give the folder in which a file lies; a file beside the folders gathers the one of its name."""
    return used(file).split("/")[0]


def _page(layer: str) -> str:
    return f"{layer}.md"


def _index(library: Library, layers: dict[str, list[str]]) -> Iterator[str]:
    yield "# The library, act by act"
    yield ""
    yield (
        "What can be done with each part of the library, and behind each act what it needs, how it can be answered, "
        "what speaks for and against it, and what follows from it. How parts are used is told in "
        "[the guide](../../guide/library.md)."
    )
    yield ""
    for layer, files in sorted(layers.items()):
        yield f"## [{layer}]({_page(layer)})"
        yield ""
        yield "| part | what it is about | acts |"
        yield "| --- | --- | --- |"
        for file in files:
            acts = ", ".join(link(one.name, _page(layer)) for one in _acts(library, file))
            yield f"| {link(used(file), _page(layer))} | {_about(library, file)} | {acts} |"
        yield ""


def _of_layer(library: Library, layer: str, files: list[str]) -> Iterator[str]:
    yield f"# The library: {layer}"
    yield ""
    yield from _table(library, files)
    for file in files:
        yield from _section(library, file)


def _table(library: Library, files: list[str]) -> Iterator[str]:
    yield "| act | | answers | part |"
    yield "| --- | --- | --- | --- |"
    for file in files:
        for one in _acts(library, file):
            answers = ", ".join(answer.name for answer in one.answers)
            said = sentence(library.entry(one.where))
            yield f"| {link(one.name)} | {said} | {answers} | {link(used(file))} |"
    yield ""


def _acts(library: Library, file: str) -> list[Action]:
    return [action for action in library.bundle.actions if action.where.file == file]


def _about(library: Library, file: str) -> str:
    """Give the remark with which a file begins."""
    text = next(one.text for one in library.files if one.name == file)
    lines = []
    for line in text.split("\n"):
        if not line.startswith("#"):
            break
        lines.append(line.removeprefix("#").strip())
    return " ".join(lines)


def _uses(library: Library, file: str) -> Iterator[str]:
    """Give the parts that a file asks for by name; those bring what they use themselves."""
    found = libraries_used([one for one in library.files if one.name == file])
    if found:
        yield f"Uses {', '.join(link(name, _page(name.split('/')[0])) for name in found)}."
        yield ""


def _section(library: Library, file: str) -> Iterator[str]:
    entries = library.entries[file]
    yield f"## {used(file)}"
    yield ""
    yield _about(library, file)
    yield ""
    yield from _uses(library, file)
    lines = [line for entry in entries if entry.kind == "library" for line in entry.block.below]
    yield from bullets("**How people are**", [written(line) for line in lines if line.word in SETTLED])
    for kind, heading in QUALITIES.items():
        found = [_declared(entry) for entry in entries if entry.kind == kind]
        if found:
            yield f"**{heading}**: {'; '.join(found)}."
            yield ""
    yield from bullets("**What can be said**", [_said(entry) for entry in entries if entry.kind in SAID])
    for one in _acts(library, file):
        yield from act(library, one)
    for entry in entries:
        if entry.kind == "deed":
            yield from deed(library, entry, _relation(library, entry))
    yield from bullets("### Talks", [_talk(entry) for entry in entries if entry.kind == "topic"])
    yield from bullets("### What one can mean to do", _rules(entries, "plan"))
    yield from _elsewhere(library, file)


def _talk(entry: Entry) -> str:
    """Give what a topic declares."""
    return f"`{entry.name}`: *{sentence(entry)}*: {'; '.join(map(written, entry.block.below))}."


def _elsewhere(library: Library, file: str) -> Iterator[str]:
    """Give the rules of a file that stand with no act of its own."""
    entries = library.entries[file]
    others = [library.entry(one.where) for one in library.of_reactions[-1] if one.where.file == file]
    kept = [*others, *(entry for entry in entries if entry.kind in {"drift", "retelling"})]
    yield from bullets("### What else changes people", [rule(entry) for entry in kept])
    wants = [want for want in library.bundle.wants if want.where.file == file]
    own = {one.relation for one in _acts(library, file)} | {
        _relation(library, entry) for entry in entries if entry.kind == "deed"
    }
    about = {at: one.name for at, one in enumerate(library.bundle.relations)}
    about |= {one.relation: one.name for one in library.bundle.actions}
    found = [f"`{one.name}` ({about[one.claim.relation]})" for one in wants if one.claim.relation not in own]
    if found:
        yield f"It also speaks for and against acts of other parts, and is listed with them: {', '.join(found)}."
        yield ""


def _relation(library: Library, entry: Entry) -> int:
    return next(at for at, one in enumerate(library.bundle.relations) if one.kind == "deed" and one.name == entry.name)


def _rules(entries: list[Entry], kind: str) -> list[str]:
    return [rule(entry) for entry in entries if entry.kind == kind]


def _declared(entry: Entry) -> str:
    return written(entry.block).removeprefix(entry.kind).strip()


def _said(entry: Entry) -> str:
    if entry.kind == "phrase":
        return f"*{entry.name}* if {' or '.join(map(written, entry.block.below))}"
    beside = "".join(token.text if token.text == "," else f" {token.text}" for token in entry.rest)
    return f"*{entry.name}* ({entry.kind}{beside})"
