"""What no text that is shown to people may contain, whatever world it is about."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from report.packed import data_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FAULTS = {
    "a value of ours": re.compile(r"\b(?:None|True|False|NaN|nan)\b|\(\)|\[\]|<[\w.]+ object|\w+\(\w+="),
    "a place that is not filled": re.compile(r"[{}]|@@"),
    "the number of nobody": re.compile(
        r"(?:toward|by|of|that|than) -1\b|(?<!\d )to -1\b|(?<!falls )(?<!rises )from -1\b"
    ),
    "two spaces": re.compile(r"  "),
    "a space before a mark": re.compile(r" [,.;:!?](?![.])"),
    "marks that do not go together": re.compile(r"(?<!\.)\.\.(?!\.)|[,;:][,.;:!?]|[.!?][,;:](?!\w)"),
    "nothing in quotation marks": re.compile(r'""'),
    "a link to nothing": re.compile(r"\b(?:because|whether|toward)[.,;:]"),
}

VOID = {"meta", "link", "br", "hr", "img", "input", "col", "base", "path", "circle", "rect", "line"}
"""Elements of a page that have no end."""


def masked(text: str, authored: Iterable[str]) -> str:
    """The text with what authors wrote replaced by plain words: theirs may be as odd as they like."""
    for words in sorted(authored, key=len, reverse=True):
        text = text.replace(words, "Xenia")
    return text


class Judge:
    """Holds texts to what all texts must be; `authored` are an author's own words that may contain anything."""

    def __init__(self, *authored: str) -> None:
        self._authored = tuple(words for words in authored if words)

    def words(self, text: str, *, cut: bool = False) -> None:
        """Any words, a clause or a caption; an author's words may be `cut` short in it."""
        plain = masked(text, self._authored)
        assert plain.strip(), f"nothing: {text!r}"
        faults = {name: fault for name, fault in FAULTS.items() if not (cut and any(map(fault.search, self._authored)))}
        found = [f"{name} {match[0]!r}" for name, fault in faults.items() if (match := fault.search(plain))]
        assert not found, f"{', '.join(found)} in {text!r}"

    def sentence(self, text: str) -> None:
        """A whole sentence, or several: a capital at the start, a mark at the end."""
        self.words(text)
        plain = masked(text, self._authored)
        first = next((letter for letter in plain if letter.isalnum()), "")
        assert not first.islower() or plain[0] == '"', f"begins small: {text!r}"  # a rule's name may be small
        ends = (".", "!", "?", '"', "…")
        assert plain.endswith(ends) or text.endswith(ends), f"does not end: {text!r}"

    def data(self, value: object) -> None:
        """Anything that is to be JSON, and all words in it."""
        for text in _texts(json.loads(json.dumps(value))):
            if text:
                self.words(text)

    def svg(self, text: str) -> None:
        """A picture."""
        root = ET.fromstring(text)  # noqa: S314 - our own picture
        assert root.tag.endswith("}svg")
        assert (root[0].tag.endswith("}title"), bool(root[0].text)) == (True, True)
        for one in root.iter():
            if one.tag.endswith(("}text", "}title", "}desc")) and (one.text or "").strip():
                self.words(" ".join((one.text or "").split()), cut=True)
            for name, value in one.attrib.items():
                assert not re.search(r"nan|inf|None", value), f"{name}={value!r}"

    def page(self, text: str) -> dict[str, Any]:
        """A page that stands by itself; its data."""
        reader = _Page()
        reader.feed(text)
        reader.close()
        assert not reader.open, f"never closed: {reader.open}"
        assert "@@" not in masked(text, self._authored)
        data = data_of(text)
        for telling in data["tellings"]:
            for chapter in telling["chapters"]:
                for passage in chapter["passages"]:
                    for said, _ in (one for paragraph in passage["paragraphs"] for one in paragraph):
                        self.sentence(said)
        for node in data["whys"]["nodes"][::7]:
            self.words(node[0])
        return data


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for one in value.values():
                yield from _texts(one)
        case list():
            for one in value:
                yield from _texts(one)


class _Page(HTMLParser):
    """Reads a page: which elements are open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), f"an attribute twice: {attrs}"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag
