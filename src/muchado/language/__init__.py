"""Text in Much Ado's language, read into a bundle or into what is wrong with it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muchado.language.asking import Asked, ask
    from muchado.language.compile import Result, compile_text
    from muchado.language.text.diagnostics import Diagnostic
    from muchado.language.text.formatter import format_text
    from muchado.language.text.source import SourceFile, Sources, UnreadableError, read, with_libraries
    from muchado.language.text.upgrade import upgraded

__all__ = [
    "Asked",
    "Diagnostic",
    "Result",
    "SourceFile",
    "Sources",
    "UnreadableError",
    "ask",
    "compile_text",
    "format_text",
    "read",
    "upgraded",
    "with_libraries",
]

_HOMES = {
    "Asked": "asking",
    "Diagnostic": "text.diagnostics",
    "Result": "compile",
    "SourceFile": "text.source",
    "Sources": "text.source",
    "UnreadableError": "text.source",
    "ask": "asking",
    "compile_text": "compile",
    "format_text": "text.formatter",
    "read": "text.source",
    "upgraded": "text.upgrade",
    "with_libraries": "text.source",
}


def __getattr__(name: str) -> object:
    """Import what is asked for: to read files is light, to compile them is not."""
    if name not in _HOMES:
        raise AttributeError(f"module 'muchado.language' has no attribute {name!r}")
    return getattr(import_module(f"muchado.language.{_HOMES[name]}"), name)
