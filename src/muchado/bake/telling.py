"""A run as a story without choices: as it is told, a scene after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bake.scenes import Paragraph, Scene, Story, Way

if TYPE_CHECKING:
    from muchado.tell.telling import Telling

ON = "Go on"


def told(telling: Telling) -> Story:
    """Return what is told, in scenes that follow one another."""
    found: list[tuple[str, tuple[Paragraph, ...]]] = []
    for chapter in telling.chapters:
        for at, passage in enumerate(chapter.passages):
            title = ", ".join(part for part in (chapter.title if at == 0 else "", passage.heading) if part)
            paragraphs = (" ".join(one.text for one in paragraph) for paragraph in passage.paragraphs)
            found.append((title, tuple(Paragraph(words) for words in paragraphs)))
    last = len(found) - 1
    scenes = [Scene(title, words, (Way(ON, at + 1),) if at < last else ()) for at, (title, words) in enumerate(found)]
    return Story(telling.title, telling.about, tuple(scenes) or (Scene("", ()),))
