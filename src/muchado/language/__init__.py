"""Text in Much Ado's language, read into a bundle or into what is wrong with it."""

from muchado.language.asking import Asked, ask
from muchado.language.compile import Result, compile_text
from muchado.language.text.diagnostics import Diagnostic
from muchado.language.text.formatter import format_text
from muchado.language.text.source import SourceFile, Sources, UnreadableError, read, with_libraries

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
    "with_libraries",
]
