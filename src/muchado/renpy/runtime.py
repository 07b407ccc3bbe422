"""Ren'Py itself, as far as it is needed: the one place that knows it is there."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from muchado.stage.mistakes import StageError

if TYPE_CHECKING:
    from collections.abc import Sequence

WAITING = "muchado_waiting"
"""The screen that is shown while time passes; it calls `frames.more` again and again."""


def read(file: str) -> str:
    """Return the text of a file of the game, wherever it is packed.

    Raises:
        StageError: the game has no such file, or it is no text.

    """
    exports = _exports()
    if not exports.loadable(file):
        raise StageError(
            f'This game has no file "{file}". `muchado renpy WORLD --out GAME` compiles a world into a game\'s folder.'
        )
    with exports.open_file(file) as opened:
        data: bytes = opened.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise StageError(f'"{file}" is no world that `muchado renpy` has compiled.') from error


def check_label(label: str) -> None:
    """See to it that there is a label, also where nothing jumps to it yet.

    Raises:
        StageError: the script has no such label.

    """
    if not _exports().has_label(label):
        raise StageError(f'The script has no label "{label}" to jump to.')


def jump(label: str) -> None:
    """Go on at a label of the script."""
    _exports().jump(label)


def menu(told: str, options: Sequence[tuple[str, object, dict[str, Any]]]) -> object:
    """Let the player choose among options, each a caption, its value and what the screen `choice` may show of it.

    Args:
        told: what is told beside them.
        options: the entries.

    """
    returns = import_module("renpy.ui").ChoiceReturn
    location = import_module("renpy.game").context().current
    items = [(caption, returns(caption, value, location, kwargs=shown)) for caption, value, shown in options]
    import_module("renpy.store").narrator(told, interact=False)
    return _exports().display_menu(items)


def can_wait() -> bool:
    """Whether frames can be shown now: while the script runs, and not from a screen or before the game has begun."""
    game = import_module("renpy.game")
    if game.context().init_phase or game.context().interacting:
        return False
    exports = _exports()
    return bool(exports.has_screen(WAITING)) and not exports.predicting() and bool(game.interface)


def wait() -> None:
    """Show frames until the screen says that it is enough; the player cannot roll back to here."""
    exports = _exports()
    exports.show_screen(WAITING, _transient=True)
    import_module("renpy.ui").interact(mouse="screen", type="screen", roll_forward=None)


def _exports() -> Any:  # noqa: ANN401 (Ren'Py has no types)
    try:
        return import_module("renpy.exports")
    except ImportError as error:
        raise StageError("muchado.renpy runs within Ren'Py. Elsewhere use muchado.Town.") from error
