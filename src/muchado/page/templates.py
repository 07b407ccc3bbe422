"""Small worlds to start from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from muchado.api.find import SUFFIX, package

_TITLE, _ABOUT = re.compile(r'^world "([^"\n]*)"', re.MULTILINE), re.compile(r'^ +about "([^"\n]*)"', re.MULTILINE)


class Template:
    """A world to start from: its name, its title, and what it is for."""

    def __init__(self, name: str, title: str, about: str) -> None:
        self.name, self.title, self.about = name, title, about

    @cached_property
    def text(self) -> str:
        """Its text."""
        return (package() / "templates" / f"{self.name}{SUFFIX}").read_text(encoding="utf-8")


TEMPLATES = {
    one.name: one
    for one in (
        Template("morning", "A morning in the square", "Somebody is cross, somebody is kind; with notes that teach."),
        Template("secret", "A secret", "He is with one, and in love with another; one friend has guessed it."),
        Template("blank", "A blank page", "Two people, one place, and nothing between them yet."),
    )
}
"""The templates by name."""


def head(texts: Iterable[str]) -> tuple[str, str]:
    """Return a world's title and what it is about, as its text says, without compiling it."""
    whole = "\n".join(texts)
    found = (pattern.search(whole) for pattern in (_TITLE, _ABOUT))
    title, about = (one.group(1) if one else "" for one in found)
    return title, about
