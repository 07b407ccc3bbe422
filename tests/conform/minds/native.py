"""Whether the language can say what the stories need."""

from __future__ import annotations

import pytest

from conform.minds.stories import SALLY_ANNE
from muchado import World, WorldError
from muchado.conform.minds.adapter import text


def _can_be_said() -> bool:
    try:
        World.from_text(text(SALLY_ANNE))
    except WorldError:
        return False
    return True


native = pytest.mark.skipif(not _can_be_said(), reason="the language cannot say yet that a thing is in a thing")
