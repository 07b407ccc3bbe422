"""`muchado verify`: play a saved run again and compare."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.saved import whole
from muchado.record.reading import Reader
from muchado.record.replay import Difference
from muchado.record.replay import verify as compare
from muchado.tell.lines import tell
from muchado.tell.reasons import effect
from muchado.tell.times import moment

if TYPE_CHECKING:
    from muchado.bundle.model import Bundle

DIFFERS = 1
"""Exit status if the run does not come out as the file has it."""


def verify(file: Path, /) -> int:
    """Play a saved run again and compare it with its file. The exit status is 1 if anything differs.

    Parameters
    ----------
    file
        A file that `muchado run --save` has made.

    """
    with whole(file):
        reader = Reader.open(file)
        found = compare(reader)
    if found is None:
        sys.stdout.write(f"{file}: {reader.last()[0]:,} beats played again; all is the same.\n")
        return 0
    sys.stdout.write(f"{file} differs from what this Much Ado plays, from beat {found.beat} on.\n")
    sys.stdout.write(f"{moment(found.minute)}: {_said(reader.start.bundle, found)}\n")
    return DIFFERS


def _said(bundle: Bundle, found: Difference) -> str:
    """Return the first difference in words."""
    match found.what:
        case "end":
            return "the file has one more beat; played again, the world is at its end."
        case "beat":
            return f"the file's beat is at {moment(found.file)}; played again, it is at {moment(found.replay)}."
        case "digest":
            return f"the records are the same, but the file's digest is {found.file} and not {found.replay}."
        case "state":
            return "the records are the same, but the state kept in the file is another."
    which = f"{found.what} {found.at}{_told(bundle, found)}"
    if found.field:
        return f"{which}: {found.field} is {_shown(found.file)} in the file, {_shown(found.replay)} played again."
    return f"{which}: " + ("it is not in the file." if found.file is None else "it is in the file only.")


def _told(bundle: Bundle, found: Difference) -> str:
    """Return what a record is about, as far as it can be said."""
    try:
        if found.what == "events":
            return f" ({tell(bundle, found.record)})"
        if found.what == "changes":
            return f" ({effect(bundle, found.record)})"
        return f" ({bundle.people[found.record.person].name})"
    except (LookupError, TypeError, AttributeError):
        return ""  # a file that was altered may name what is not there


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
