"""The worlds that come with Much Ado, as somebody edits them."""

from __future__ import annotations

from functools import cache, partial

from lengths import quick_then_slow
from muchado.api.find import bundled_worlds, find_library, find_world
from muchado.api.world import sources
from muchado.language.service import Workspace
from muchado.language.service.workspace import Kept
from muchado.language.text.source import SourceFile
from muchado.language.text.words import SourceLine, Token, tokenise

USUAL = ("valentine", "village")
"""Those that are always edited; the others only where tests may be slow."""

WORLDS = quick_then_slow((*USUAL, *(world for world in bundled_worlds() if world not in USUAL)), len(USUAL))
KEPT = Kept()


def fresh(world: str) -> Workspace:
    return Workspace(sources(world), partial(find_library, world=find_world(world)), KEPT)


@cache
def opened(world: str) -> Workspace:
    """A workspace that nobody changes."""
    return fresh(world)


@cache
def tokens(file: SourceFile) -> tuple[Token, ...]:
    lines = enumerate(file.text.split("\n"), 1)
    return tuple(token for number, text in lines for token in tokenise(SourceLine(file.name, number, text, False)))
