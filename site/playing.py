"""Examples that can be played where they stand: a whole world gets a button that opens the page with it."""

from __future__ import annotations

import base64
import json
import re
import zlib
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx

TINY = Path(__file__).parents[1] / "tests" / "worlds" / "mechanisms"
"""Each guide page of a mechanism has a world of its own name here."""

VERSION = 1
"""Of the addresses which the page reads."""

OUTSIDE = re.compile(r"\]\((?:\.\./)+(?P<path>(?!docs/)[\w./-]+/)?(?P<file>LICENSE|CHANGELOG\.md|tests/[\w./-]+)\)")
"""Links out of the docs, to what is no page of the site."""


class Example(nodes.General, nodes.Element):
    """A button that plays a world below itself."""

    @staticmethod
    def shown(writer: Any, node: Example) -> None:  # noqa: ANN401 (as Sphinx has it)
        """Write it as HTML; without scripts it is a link."""
        up = "../" * writer.builder.current_docname.count("/")
        address = escape(f"{up}play/index.html{address_of(node['title'], node['files'])}", quote=True)
        writer.body.append(f'<p class="play-here"><a class="play-button" href="{address}">Play it here</a></p>\n')
        raise nodes.SkipNode


def address_of(name: str, files: dict[str, str], seed: int = 0) -> str:
    """Give the part of an address that carries a world, as the page's own links have it."""
    data = {"files": files, "name": name, "seed": seed, "minute": 0, "focus": ""}
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(json.dumps(data).encode()) + packer.flush()
    return f"#story={VERSION}.{base64.urlsafe_b64encode(packed).decode().rstrip('=')}"


def paths(_app: Sphinx, _page: str, source: list[str]) -> None:
    """Say where files lie that are no pages, instead of linking to them."""
    source[0] = re.sub(rf"\[([^\]]+){OUTSIDE.pattern}", r"\1", source[0])


def buttons(app: Sphinx, tree: nodes.document) -> None:
    """Put a button below each world that stands whole on a page, and a first one for a mechanism's own world."""
    for block in list(tree.findall(nodes.literal_block)):
        if block.get("language") == "ado" and re.search(r'^world "', block.astext(), re.MULTILINE):
            block.parent.insert(block.parent.index(block) + 1, Example(files={"example.ado": block.astext()}, title="example"))
    own = TINY / f"{Path(app.env.docname).name}.ado"
    if own.is_file() and "/mechanisms/" in f"/{app.env.docname}":
        first = next(tree.findall(nodes.title))
        files = {own.name: own.read_text(encoding="utf-8")}
        first.parent.insert(first.parent.index(first) + 1, Example(files=files, title=own.stem))
