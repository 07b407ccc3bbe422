"""One name, one meaning: no public name of the bundle, the plans or the kernel is defined in two modules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import muchado

SOURCE = Path(muchado.__file__).parent
PARTS = ("bundle", "plan", "kernel")


def defined(text: str) -> Iterator[str]:
    """The public names that a module defines itself; what it only passes on is not among them."""
    for node in ast.parse(text).body:
        targets: list[ast.expr] = []
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield from [node.name] if not node.name.startswith("_") else []
        elif isinstance(node, ast.Assign):
            targets = [part for one in node.targets for part in (one.elts if isinstance(one, ast.Tuple) else [one])]
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        yield from (one.id for one in targets if isinstance(one, ast.Name) and not one.id.startswith("_"))


def test_no_public_name_is_defined_twice() -> None:
    found: dict[str, list[str]] = {}
    for part in PARTS:
        for file in sorted((SOURCE / part).rglob("*.py")):
            for name in set(defined(file.read_text(encoding="utf-8"))):
                found.setdefault(name, []).append(str(file.relative_to(SOURCE)))
    assert len(found) > 500
    assert {name: files for name, files in found.items() if len(files) > 1} == {}


def test_all_kinds_of_definition_are_seen() -> None:
    text = "A, B = 1, 2\nC: int = 3\ndef d(): ...\nclass E: ...\n_f = 1\nfrom x import g\n"
    assert {*defined(text)} == {"A", "B", "C", "d", "E"}
