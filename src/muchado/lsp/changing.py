"""What editors ask to have changed: names, the layout of a file, mistakes that are certain to be mended."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from lsprotocol import types

from muchado.language.service import Edit, RefusedError
from muchado.lsp import answers
from muchado.lsp.server import Server, refused
from muchado.lsp.worlds import Asked

FIXED = "This file comes with Much Ado, and stays as it is. What you want otherwise, say in your world: `instead`."


def nameable(server: Server, asks: types.PrepareRenameParams) -> types.PrepareRenamePlaceholder:
    """Give what can be renamed at a point, as it is called."""
    asked = server.asked(asks.text_document)
    places = server.places(asked)
    point = places.point(asked.file, asks.position)
    if asked.fixed:
        raise refused(FIXED)
    try:
        at, called = asked.world.workspace.nameable(point)
    except RefusedError as error:
        raise refused(str(error)) from error
    return types.PrepareRenamePlaceholder(places.stretch(at), called)


def rename(server: Server, asks: types.RenameParams) -> types.WorkspaceEdit:
    """Give the changes that call something by a new name, in all files of its world."""
    asked = server.asked(asks.text_document)
    point = server.places(asked).point(asked.file, asks.position)
    if asked.fixed:
        raise refused(FIXED)
    try:
        return _edit(server, asked, asked.world.workspace.rename(point, asks.new_name))
    except RefusedError as error:
        raise refused(str(error)) from error


def layout(server: Server, asks: types.DocumentFormattingParams) -> list[types.TextEdit]:
    """Give the changes that lay a file out in the customary way."""
    asked = server.asked(asks.text_document)
    if asked.fixed:
        return []
    places = server.places(asked)
    return [answers.text_edit(one, places) for one in asked.world.workspace.layout(asked.file)]


def cures(server: Server, asks: types.CodeActionParams) -> list[types.CodeAction]:
    """Give what would mend the mistakes in a range, where that is certain."""
    asked = server.asked(asks.text_document)
    if asked.fixed:
        return []
    places = server.places(asked)
    found = ((cure, answers.diagnostic(cure.diagnostic, places)) for cure in asked.world.workspace.cures(asked.file))
    return [
        types.CodeAction(
            cure.title[:1].upper() + cure.title[1:],
            types.CodeActionKind.QuickFix,
            [wrong],
            is_preferred=True,
            edit=_edit(server, asked, cure.edits),
        )
        for cure, wrong in found
        if wrong.range.start.line <= asks.range.end.line and asks.range.start.line <= wrong.range.end.line
    ]


def _edit(server: Server, asked: Asked, edits: Iterable[Edit]) -> types.WorkspaceEdit:
    """Give changes of several files as editors make them."""
    changes: dict[str, list[types.TextEdit]] = {}
    for file, found in groupby(sorted(edits), key=lambda one: one.file):
        places = server.places(asked, file)
        changes[asked.world.uri(file)] = [answers.text_edit(one, places) for one in found]
    return types.WorkspaceEdit(changes)
