"""What whoever edits a world's text can ask of it: an editor, a page, a command that mends."""

from muchado.language.service.colours import Colour
from muchado.language.service.completing import Completion
from muchado.language.service.meanings import Hover
from muchado.language.service.mending import Cure
from muchado.language.service.points import Edit, Point, Stretch, applied
from muchado.language.service.renaming import RefusedError
from muchado.language.service.symbols import Symbol
from muchado.language.service.workspace import Kept, Workspace

__all__ = [
    "Colour",
    "Completion",
    "Cure",
    "Edit",
    "Hover",
    "Kept",
    "Point",
    "RefusedError",
    "Stretch",
    "Symbol",
    "Workspace",
    "applied",
]
