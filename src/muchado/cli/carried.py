"""Which of Much Ado's own modules a game takes along: those that its town imports, at once or later."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

ROOT = "muchado"


def carried(package: Traversable, first: str) -> dict[str, str]:
    """Return the text of a module and of all that it imports, by path: "muchado/stage/town.py".

    Args:
        package: where Much Ado lies.
        first: the module, such as "muchado.renpy".

    """
    found: dict[str, str] = {}
    waiting, known = [first], {first}
    while waiting:
        name = waiting.pop()
        path = _path(package, name)
        if path is None:
            continue
        source = _at(package, path).read_text(encoding="utf-8")
        found[f"{ROOT}/{path}"] = source
        new = {one for one in _needed(name, ast.parse(source)) if one not in known}
        known |= new
        waiting += sorted(new)
    return dict(sorted(found.items()))


def _path(package: Traversable, name: str) -> str | None:
    """Where a module lies in the package, None if it is none of it, or a name within a module."""
    below = "/".join(name.split(".")[1:])
    paths = (f"{below}/__init__.py".lstrip("/"), f"{below}.py")
    return next((path for path in paths if _at(package, path).is_file()), None)


def _at(package: Traversable, path: str) -> Traversable:
    for part in path.split("/"):
        package = package / part
    return package


def _needed(name: str, tree: ast.Module) -> Iterator[str]:
    """Yield the modules that one needs: its packages, what it imports, and what might be a module in that."""
    parts = name.split(".")
    yield from (".".join(parts[:count]) for count in range(1, len(parts)))
    for node in _run(tree):
        if isinstance(node, ast.Import):
            names = [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module, *(f"{node.module}.{one.name}" for one in node.names)]
        else:
            continue
        yield from (one for one in names if one.split(".")[0] == ROOT)


def _run(node: ast.AST) -> Iterator[ast.AST]:
    """Yield all parts of a tree but what only a type checker reads."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING":
            continue
        yield child
        yield from _run(child)
