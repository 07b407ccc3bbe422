"""`llms.txt` tells assistants which pages there are: made from the index of the documentation, and as fresh as that.

`python tests/docs/test_llms.py` (with `tests` on the path) writes it anew.
"""

from __future__ import annotations

import re
from pathlib import Path

from muchado.api.find import bundled_worlds
from muchado.cli.commands import ABOUT

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "llms.txt"
HEAD = """\
# Much Ado

> {about} A world is text that reads aloud: who people are, what they feel and know, and the manners \
they live by. The engine plays out what they do; the same text and seed always play out alike.

To write a world: read the tutorial and the language, take a bundled world for a pattern, run `muchado check WORLD` \
until nothing is wrong, then `muchado run WORLD`. The library (`uses "everyday"`) already knows how people live \
together: look there before you write a rule of your own.

## Worlds that come with Much Ado
"""
LINK = re.compile(r"^- \[([^\]]+)\]\(([^)#]+?)(#[^)]*)?\)(?:[:,]? *(.*))?$")


def written() -> str:
    """The file as it is to be."""
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    lines = [HEAD.format(about=ABOUT).rstrip()]
    lines += [f"- [{name}](../worlds/{_path(name)})" for name in bundled_worlds()]
    for line in index.splitlines()[1:]:
        found = LINK.match(line)
        if line.startswith("## "):
            lines += ["", line]
        elif found:
            lines.append(f"- [{found[1]}]({found[2]})" + (f": {_plain(found[4])}" if found[4] else ""))
    return "\n".join(lines) + "\n"


def _path(name: str) -> str:
    home = DOCS.parent / "worlds"
    return name if (home / name).is_dir() else f"{name}.ado"


def _plain(text: str) -> str:
    """What a page is for, without links."""
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)


def test_it_is_fresh() -> None:
    assert PAGE.read_text(encoding="utf-8") == written()


def test_it_lists_all_pages_that_the_index_does_and_each_is_there() -> None:
    text = PAGE.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert len(links) > 40
    assert all((DOCS / link).exists() for link in links)
    index = re.findall(r"^- \[[^\]]+\]\(([^)#]+)", (DOCS / "index.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(index) <= set(links)


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
