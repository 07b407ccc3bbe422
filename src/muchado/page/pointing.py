"""What is asked about a place in the text: what it means, what could stand there, how it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from muchado.language.service import Point, RefusedError
from muchado.page import asks
from muchado.page.mistakes import AskError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.language.service import Completion, Edit, Stretch
    from muchado.page.manuscript import Manuscript

Data = dict[str, Any]


def at_point(ask: asks.PointAsk, text: Manuscript) -> Data:
    """Answer an ask about a place in the text.

    Raises:
        AskError: it cannot be done; the message says why.

    """
    workspace = text.workspace
    match ask:
        case asks.Complete(file, line, column):
            return {"items": [_completion(one) for one in workspace.complete(Point(file, line, column))]}
        case asks.Hover(file, line, column):
            return _hover(Point(file, line, column), text)
        case asks.Definition(file, line, column):
            return {"stretches": _stretches(workspace.definition(Point(file, line, column)))}
        case asks.References(file, line, column):
            return {"stretches": _stretches(workspace.references(Point(file, line, column)))}
        case asks.Rename(file, line, column, new):
            try:
                return {"edits": _edits(workspace.rename(Point(file, line, column), new))}
            except RefusedError as error:
                raise AskError(str(error)) from error
        case asks.Layout(file):
            return {"edits": _edits(workspace.layout(file))}
        case asks.Symbols(file):
            found = workspace.symbols(file)
            return {"symbols": [{"name": one.name, "kind": one.kind, "at": one.at._asdict()} for one in found]}
        case asks.Source(file):
            if file not in {one.name for one in workspace.files}:
                raise AskError(f"There is no file {file[:80]} here.")
            return {"name": file, "text": workspace.text(file), "colours": text.colours(file)}
        case _:
            assert_never(ask)


def _hover(point: Point, text: Manuscript) -> Data:
    found = text.workspace.hover(point)
    if found is None:
        return {}
    paragraphs = [words for words in (found.where, found.text) if words]
    declared = text.workspace.definition(point)
    at = declared[0]._asdict() if declared else None
    return {"title": found.title, "text": paragraphs, "at": found.at._asdict(), "defined": at}


def _completion(one: Completion) -> Data:
    return {"text": one.text, "kind": one.kind, "meaning": one.detail, "at": one.at._asdict()}


def _stretches(found: Iterable[Stretch]) -> list[Data]:
    return [one._asdict() for one in found]


def _edits(made: Iterable[Edit]) -> list[Data]:
    return [one._asdict() for one in made]
