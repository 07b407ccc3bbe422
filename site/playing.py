"""Examples that can be played where they stand: a whole world gets a button that opens the page with it."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes

from address import address_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx

TINY = Path(__file__).parents[1] / "tests" / "worlds" / "mechanisms"
"""Each guide page of a mechanism has a world of its own name here."""

OUTSIDE = re.compile(r"\]\((?:\.\./)+(?P<path>(?!docs/)[\w./-]+/)?(?P<file>LICENSE|CHANGELOG\.md|tests/[\w./-]+)\)")
"""Links out of the docs, to what is no page of the site."""


class Example(nodes.General, nodes.Element):
    """A button that plays a world below itself."""

    @staticmethod
    def shown(writer: Any, node: Example) -> None:  # noqa: ANN401 (as Sphinx has it)
        """Write it as HTML; without scripts it is a link."""
        up = "../" * writer.builder.current_docname.count("/")
        writer.body.append(button(f"{up}play/index.html{node['address']}"))
        raise nodes.SkipNode


def paths(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Say where files lie that are no pages, instead of linking to them."""
    source[0] = re.sub(rf"\[([^\]]+){OUTSIDE.pattern}", r"\1", source[0])


def button(address: str) -> str:
    """Give a button that plays what an address carries."""
    return f'<p class="play-here"><a class="play-button" href="{escape(address)}">Play it here</a></p>\n'


def buttons(app: Sphinx, tree: nodes.document) -> None:
    """Put a button below each world that stands whole on a page, and a first one for a mechanism's own world."""
    page = Path(app.env.docname)
    for block in list(tree.findall(nodes.literal_block)):
        if block.get("language") == "ado" and re.search(r'^world "', block.astext(), re.MULTILINE):
            _put_after(block, f"{page.name}.ado", block.astext())
    own = TINY / f"{page.name}.ado"
    if page.parent.name == TINY.name and own.is_file():
        _put_after(next(tree.findall(nodes.title)), own.name, own.read_text(encoding="utf-8"))


def _put_after(place: nodes.Element, name: str, text: str) -> None:
    """Put a button behind a place of a page, if the world can be played."""
    address = address_of(name.removesuffix(".ado"), {name: text})
    if address is not None and place.parent is not None:
        place.parent.insert(place.parent.index(place) + 1, Example(address=address))
