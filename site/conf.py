"""The site: every page of `docs`, with examples to play in place, and a gallery of the worlds that come along.

`python site/build.py OUT` makes the whole; this says how the pages are read.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pygments.lexers import find_lexer_class_by_name
from pygments.lexers.special import TextLexer
from pygments.util import ClassNotFound

import muchado

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).parent))

from grammar import MuchAdo
from playing import Example, buttons, paths

project = "Much Ado"
author = "The Much Ado authors"
copyright = "the Much Ado authors; MIT licence"  # noqa: A001 (the name that is asked for)
release = version = muchado.__version__

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
root_doc = "index"
exclude_patterns = ["notebooks/**"]
nitpicky = True
myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence"]

html_theme = "furo"
html_title = "Much Ado"
html_static_path = [str(Path(__file__).parent / "static")]
html_css_files = ["play.css"]
html_js_files = [("play.js", {"defer": "defer"})]
html_copy_source = False
html_show_sphinx = False
html_theme_options = {"navigation_with_keys": True}
highlight_language = "text"
pygments_style = "friendly"
pygments_dark_style = "native"


def _without_colours(pages: Path) -> set[str]:
    """What examples of the pages are written in that nobody has colours for."""
    kinds = {kind for page in pages.rglob("*.md") for kind in re.findall(r"(?m)^```(\w+)", page.read_text("utf-8"))}
    return {kind for kind in kinds - {"ado"} if _colours(kind) is None}


def _colours(name: str) -> type[Lexer] | None:
    """Give the colours of a language, None if there are none."""
    try:
        return find_lexer_class_by_name(name)
    except ClassNotFound:
        return None


def setup(app: Sphinx) -> None:
    """Tell Sphinx of our language, and of examples."""
    app.add_lexer("ado", MuchAdo)
    for plain in sorted(_without_colours(Path(app.srcdir))):
        app.add_lexer(plain, TextLexer)
    app.add_node(Example, html=(Example.shown, None))
    app.connect("source-read", paths)
    app.connect("doctree-read", buttons)
