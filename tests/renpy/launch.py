"""Starts Debian's Ren'Py 8.0.3 on Python 3.11: `python3 launch.py` with Ren'Py's own arguments.

Where it moves an expression to its line of a script it leaves the expression's end behind, and Python 3.11 refuses to
compile what ends before it begins. So each part of a tree is made to end where it begins, at the least.
"""

import ast
import builtins
import runpy
import sys
from typing import Any

RENPY = "/usr/games/renpy"

plain = builtins.compile


def mended(source: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 (as the builtin)
    for node in ast.walk(source) if isinstance(source, ast.AST) else ():
        if (getattr(node, "end_lineno", None) or sys.maxsize) < getattr(node, "lineno", 0):
            node.end_lineno, node.end_col_offset = node.lineno, node.col_offset
    return plain(source, *args, **kwargs)


if __name__ == "__main__":
    builtins.compile = mended
    sys.argv[0] = RENPY
    runpy.run_path(RENPY, run_name="__main__")
