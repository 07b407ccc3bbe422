"""`muchado mcp`: assistants write and play worlds, over standard input and output."""

from __future__ import annotations

import sys
from pathlib import Path

from muchado.cli.mistakes import MistakeError

LONGEST = 600


def mcp(*, folder: Path | None = None, seconds: int = 60) -> None:
    """Answer an assistant that writes and plays worlds: check, play, tell, why, mind, fork, seek and lines.

    An assistant's program starts this, and speaks the Model Context Protocol with it.

    Parameters
    ----------
    folder
        Where worlds of your own lie that it may read; nothing outside is read, and nothing is written.
    seconds
        How long anything that it asks may take.

    """
    try:
        from muchado.assistant.doing import Bounds
        from muchado.assistant.server import speak
    except ImportError as error:
        raise MistakeError('Assistants need more than playing does: pip install "muchado[mcp]".') from error
    if folder is not None and not folder.is_dir():
        raise MistakeError(f"{folder} is no folder.")
    if not 1 <= seconds <= LONGEST:
        raise MistakeError(f"--seconds is a whole number from 1 to {LONGEST}, and not {seconds}.")
    if sys.stdin.isatty():
        raise MistakeError("`muchado mcp` is started by an assistant's program. How to tell yours: docs/guide/mcp.md.")
    speak(Bounds(folder, seconds))
