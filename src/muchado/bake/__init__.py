"""Stories for other people's tools: a run, or a tree of choices, as text that Ink, Twine and Yarn Spinner read."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from muchado.bake import ink, twee, yarn
from muchado.bake.forms import FORMS, Form
from muchado.bake.growing import grown
from muchado.bake.scenes import Paragraph, Scene, Story, Way
from muchado.bake.telling import told

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FORMS", "Form", "Paragraph", "Scene", "Story", "Way", "grown", "told", "written"]


def written(story: Story, form: Form) -> str:
    """Write a story: the same story makes the same bytes."""
    writer: Callable[[Story], str]
    match form:
        case "ink":
            writer = ink.written
        case "twee":
            writer = twee.written
        case "yarn":
            writer = yarn.written
        case _:
            assert_never(form)
    return writer(story)
