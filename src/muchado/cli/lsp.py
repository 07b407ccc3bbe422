"""`muchado lsp`: editors ask, and are answered over standard input and output."""

from __future__ import annotations

import os
import sys

from muchado.cli.mistakes import MistakeError


def lsp(*, stdio: bool = False) -> None:
    """Answer an editor that has worlds open: what could stand here, what it means, what is wrong and what mends it.

    An editor starts this, and speaks the language server protocol with it.

    Parameters
    ----------
    stdio
        Speak over standard input and output, as is done anyway; some editors say so.

    """
    del stdio
    try:
        from muchado.lsp.features import make_server
        from muchado.lsp.log import log_briefly
    except ImportError as error:
        raise MistakeError('Editors need more than playing does: pip install "muchado[lsp]".') from error
    if sys.stdin.isatty():
        raise MistakeError("`muchado lsp` is started by an editor. How to tell yours: docs/guide/editors.md.")
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as out:
        sys.stdout = sys.stderr  # nothing but the protocol may stand there
        log_briefly()
        make_server().start_io(stdout=out)
