"""A town in a visual novel: what a game in Ren'Py writes `Town("valentine.json")` and `$ town = town.until(...)` with.

`muchado renpy` puts this, the engine and a compiled world into a game. It needs nothing but Ren'Py's own Python.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (Ren'Py up to 8.3 brings Python 3.9, and reads this file)
    raise ImportError("Much Ado needs Ren'Py 8.4 or later, which brings Python 3.12.")

from muchado.renpy.faces import Faces, tag_of
from muchado.renpy.frames import more
from muchado.renpy.menus import quoted
from muchado.renpy.minds import Held, Within, within
from muchado.renpy.mistakes import place_of, sentence_of
from muchado.renpy.staging import Cue, Scene, around, staged
from muchado.renpy.town import Town

__all__ = [
    "Cue", "Faces", "Held", "Scene", "Town", "Within", "around", "more", "place_of", "quoted", "sentence_of", "staged",
    "tag_of", "within",
]  # fmt: skip
