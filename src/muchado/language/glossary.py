"""A page about a library: what can be said with it, what can be done, and its rules by name.

`python -m muchado.language.glossary DIRECTORY TITLE` prints the page for the `.ado` files in the directories of a
directory. A file that only says what it uses has nothing to be told of.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from muchado.language.cast.settings import ALONE, PEOPLE
from muchado.language.text.block import Block
from muchado.language.text.blocks import read_blocks
from muchado.language.text.diagnostics import Journal
from muchado.language.text.source import SUFFIX, SourceFile

SETTLED = (*ALONE, PEOPLE)
SAID = ("status", "notion", "phrase", "deed")
RULES = ("want", "reaction", "drift", "retelling")


def page(files: list[SourceFile], title: str) -> str:
    """Describe the files of a library in Markdown, a section a file."""
    sections = (part for file in files for part in _section(file))
    return "\n".join([f"# {title}", "", *sections])


def _section(file: SourceFile) -> Iterator[str]:
    blocks = read_blocks(file, Journal())
    if not _says_anything(blocks):
        return
    yield f"## {file.name.removesuffix(SUFFIX)}"
    yield ""
    yield _opening_comment(file.text)
    yield ""
    lines = [line for block in blocks if block.word == "library" for line in block.below]
    yield from _bullets("How people are", (_plain(line) for line in lines if line.word in SETTLED))
    yield from _listed("Character", (_rest(block) for block in blocks if block.word == "trait"))
    yield from _listed("Feelings", (_rest(block) for block in blocks if block.word == "feeling"))
    yield from _listed("Moods", (_rest(block) for block in blocks if block.word == "mood"))
    yield from _bullets("What can be said", (_said(block) for block in blocks if block.word in SAID))
    yield from _bullets("What can be done", (_action(block) for block in blocks if block.word == "action"))
    yield from _bullets("What one can mean to do", (_rule(block) for block in blocks if block.word == "plan"))
    yield from _bullets("Why people do, feel and change", (_rule(block) for block in blocks if block.word in RULES))


def _says_anything(blocks: Sequence[Block]) -> bool:
    """Whether there is more in a file than which others it uses."""
    return any(block.word != "library" or any(line.word != "uses" for line in block.below) for block in blocks)


def _opening_comment(text: str) -> str:
    """The comment that a file begins with, as a paragraph."""
    lines = []
    for line in text.split("\n"):
        if not line.startswith("#"):
            break
        lines.append(line.removeprefix("#").strip())
    return " ".join(lines)


def _listed(heading: str, entries: Iterator[str]) -> Iterator[str]:
    found = list(entries)
    if found:
        yield f"**{heading}**: {'; '.join(found)}."
        yield ""


def _bullets(heading: str, entries: Iterator[str]) -> Iterator[str]:
    found = list(entries)
    if found:
        yield f"**{heading}**"
        yield ""
        yield from (f"- {entry}" for entry in found)
        yield ""


def _plain(line: Block) -> str:
    """A line as it stands, without what is remarked beside it."""
    return line.line.text.split("#")[0].strip()


def _rest(block: Block) -> str:
    """The head of a block without its first word."""
    return _plain(block).removeprefix(block.word).strip()


def _quoted(block: Block) -> str:
    """The sentence or name in quotes at the head of a block."""
    return block.line.text.split('"')[1]


def _said(block: Block) -> str:
    kind = f"{block.word}, seen" if _rest(block).endswith(", seen") else block.word
    return f"*{_quoted(block)}* ({kind})"


def _action(block: Block) -> str:
    name = _rest(block).split(":")[0]
    answers = next(
        (_answers(line) for line in block.below if [token.text for token in line.tokens[1:2]] == ["may"]), ""
    )
    return f"`{name}`: *{_quoted(block)}*{answers}"


def _answers(line: Block) -> str:
    _, _, answers = line.line.text.partition(" may ")
    return f"; B may {answers.strip()}"


def _rule(block: Block) -> str:
    because = next((_quoted(line) for line in block.below if line.word == "because"), "")
    reason = re.sub(r"\{(?:\w+ )?(\w)\}", r"\1", because)  # {A} and {him A} alike become A
    return f"{block.word} `{_quoted(block)}`" + (f": {reason}" if reason else "")


def main() -> None:
    """Print the page for a directory of `.ado` files."""
    directory, title = sys.argv[1:]
    home = Path(directory)
    paths = sorted(home.glob(f"*/*{SUFFIX}"), key=lambda path: path.relative_to(home).parts)
    files = [
        SourceFile(path.relative_to(home).as_posix(), path.read_text(encoding="utf-8"), library=True) for path in paths
    ]
    sys.stdout.write(page(files, title))


if __name__ == "__main__":
    main()
