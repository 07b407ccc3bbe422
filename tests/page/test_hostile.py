"""Worlds and asks that mean no good: markup in every name and line, and whatever can be sent over the channel."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gate import GATE
from muchado.page.asks import ASKS
from muchado.stage.codec import fields_of
from page.asking import Page, opened, read

MARKUP = "<script>alert(1)</script>"
TITLES = {"a": f"<img src=x onerror=alert(1)>{MARKUP}", "b": "'\"&amp;</style>" + MARKUP}
HOSTILE = (
    GATE.replace("person Ada, she", f'person Ada, "{TITLES["a"]}", she')
    .replace('place gate, "the gate"', f'place gate, "the </svg>{MARKUP}"')
    .replace("Good morning, {B}!", f"Good morning, {MARKUP} {{B}}!")
    .replace("{A} greets {B}.", f"{{A}} greets {{B}} {MARKUP}.")
    .replace("{A} likes {B}", f"{{A}} likes {{B}} {MARKUP}")
    .replace("Two at a gate", f"Two {MARKUP}")
    .replace('about "A greeting."', f'about "{MARKUP}"')
)
TAGS = re.compile(r"<(script|img|iframe|object|/svg>.|/style>)", re.IGNORECASE)


def test_markup_stays_text() -> None:
    page = opened(HOSTILE)
    assert page.ask("check")["diagnostics"] == []
    lines = page.lines(seed=1)
    assert lines[0]["text"] == f"{TITLES['a']} greets Bo {MARKUP}."
    assert lines[0]["parts"][0] == {"text": TITLES["a"], "person": "Ada"}
    assert "".join(part["text"] for part in lines[0]["parts"]) == lines[0]["text"]
    assert page.ask("minds", minute=lines[0]["minute"])["people"][0]["title"] == TITLES["a"]
    assert MARKUP in page.ask("why", of={"event": lines[0]["event"]})["parts"][0]["words"]
    assert page.ask("part", person="Ada", seed=1)["turn"]
    assert page.ask("hover", file="world.ado", line=7, column=9)["title"]
    assert page.ask("differ", changes=[{"kind": "absent", "person": "Bo"}])["left"]


def test_markup_in_pictures_is_drawn_and_not_obeyed() -> None:
    page = opened(HOSTILE)
    page.ask("play")
    for kind in ("storyline", "ties", "knowledge", "moods"):
        svg = page.ask("picture", kind=kind)["svg"]
        assert not TAGS.search(svg)
        assert svg.count("</svg>") == 1
    html = page.ask("report")["html"]
    assert "<img src=x" not in html
    assert MARKUP not in html
    assert TAGS.sub("", json.dumps(page.ask("strip")["people"][0]["path"]))


# ---------------------------------------------------------------------- asks of any kind

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([0, 1, -1, 1054591669, 2**53, 2**80])
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.sampled_from(["Ada", "Bo", "world.ado", "greet", "liking", "Bo is cross", "t0", "0", "storyline", "../x.ado"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def asks(draw: st.DrawFn) -> dict[str, Any]:
    """An ask of a known name, with fields of which some fit."""
    name = draw(st.sampled_from(sorted(ASKS)))
    found = {field: draw(VALUES) for field in fields_of(ASKS[name]) if draw(st.booleans())}
    for field in ("runs", "fuel"):
        if isinstance(found.get(field), int):
            found[field] = min(found[field], 2)
    if name == "open" and draw(st.booleans()):
        found = {"files": {"world.ado": GATE}}
    return {"ask": name, **found}


@settings(max_examples=50, deadline=None)
@given(st.lists(asks(), max_size=6))
def test_whatever_is_asked_is_answered_or_refused_in_a_sentence(several: list[dict[str, Any]]) -> None:
    page = opened(GATE)
    page.send("play")
    page.steps(20)
    for one in several:
        for message in [*page.send(**one), *page.steps(200)]:
            if "refused" in message:
                assert message["refused"].endswith((".", "!", "?"))
                assert "our fault" not in message["refused"], one
            else:
                assert ("answer" in message) != ("part" in message)
        if page.session.busy:
            page.send("stop", task=page.sent)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40) | VALUES.map(json.dumps))
def test_whatever_is_sent_is_answered(text: str) -> None:
    session = Page().session
    for message in read(session.receive(text)):
        assert message.keys() == {"id", "refused"} or "answer" in message


def test_a_fault_of_ours_is_told_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(GATE)
    monkeypatch.setattr("muchado.page.strip.strip", lambda _: 1 / 0)
    page.ask("play")
    assert page.refused("strip") == "Something went wrong here, and it is our fault (ZeroDivisionError)."
