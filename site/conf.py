"""The site: every page of `docs`, with examples to play in place, and a gallery of the worlds that come along.

`python site/build.py OUT` makes the whole; this says how the pages are read.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pygments.lexers.special import TextLexer

import muchado

if TYPE_CHECKING:
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


def setup(app: Sphinx) -> None:
    """Tell Sphinx of our language, and of examples."""
    app.add_lexer("ado", MuchAdo)
    for plain in ("csv", "choices"):
        app.add_lexer(plain, TextLexer)
    app.add_node(Example, html=(Example.shown, None))
    app.connect("source-read", paths)
    app.connect("doctree-read", buttons)
