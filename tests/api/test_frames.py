"""A run as frames of pandas and of polars."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

import pytest

import muchado
from gate import GATE
from muchado.api import frames as made


@pytest.fixture(scope="module")
def run() -> muchado.Run:
    found = muchado.World.from_text(GATE).start(seed=1)
    found.until("Monday 12:00")
    return found


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_frames_say_what_the_run_does(run: muchado.Run, library: Literal["pandas", "polars"]) -> None:
    pytest.importorskip(library)
    found = run.frames(library)
    assert all(type(one).__module__.split(".")[0] == library for one in found)
    rows: dict[str, list[dict[str, Any]]] = {
        name: frame.to_dict("records") if library == "pandas" else frame.to_dicts()
        for name, frame in found._asdict().items()
    }
    events = run.events
    assert [(one["event"], one["action"], one["by"], one["to"], one["text"]) for one in rows["happenings"]] == [
        (one.id, one.action, one.by, one.to[0] if one.to else None, one.text) for one in events
    ]
    assert rows["happenings"][0]["at"] == datetime.fromisoformat("2024-06-03T09:00")
    assert {(one["person"], one["how"]) for one in rows["present"]} == {("Ada", "took part"), ("Bo", "took part")}
    assert [(one["speaker"], one["words"]) for one in rows["lines"]] == [("Ada", "Good morning, Bo!")]
    joy = next(one for one in rows["feelings"] if one["person"] == "Bo")
    assert (joy["feeling"], joy["after"], joy["rule"], joy["file"]) == ("joy", 30, "a pleasure", "world.ado")
    greeted = [one for one in rows["beliefs"] if one["sentence"] == "Ada greeted Bo"]
    assert {(one["person"], one["after"], one["source"]) for one in greeted} == {
        ("Ada", 100, "took part"),
        ("Bo", 100, "took part"),
    }
    assert all(one["event"] == events[0].id for one in greeted)


def test_a_run_of_nothing_has_its_columns() -> None:
    found = muchado.World.from_text(GATE).start().frames("pandas")
    assert [len(one) for one in found] == [0] * 6
    assert list(found.aims.columns) == ["event", "at", "person", "aim", "on"]


def test_what_there_is_not_is_told(run: muchado.Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match='Frames are of "pandas" or "polars", and not of \'numpy\''):
        run.frames("numpy")  # type: ignore[arg-type] # what is wrong is to be told

    def without(_: str) -> object:
        raise ImportError

    monkeypatch.setattr(made, "import_module", without)
    with pytest.raises(ImportError, match="Frames need a package of their own: pip install polars"):
        run.frames("polars")
    monkeypatch.setattr(made, "find_spec", lambda _: None)
    with pytest.raises(ImportError, match="pip install pandas"):
        run.frames()
