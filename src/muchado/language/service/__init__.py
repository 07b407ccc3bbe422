"""What whoever edits a world's text can ask of it: an editor, a page, a command that mends."""

from muchado.language.service.completing import Completion
from muchado.language.service.points import Edit, Point, applied
from muchado.language.service.workspace import Workspace

__all__ = ["Completion", "Edit", "Point", "Workspace", "applied"]
