"""What is asked about the text while it is written."""

from __future__ import annotations

import pytest

from gate import GATE
from muchado.page.templates import TEMPLATES
from page.asking import Page, opened

FILE = "world.ado"


def at(words: str) -> dict[str, object]:
    """The point at the beginning of some words."""
    lines = GATE[: GATE.index(words)].split("\n")
    return {"file": FILE, "line": len(lines), "column": len(lines[-1]) + 1}


def test_a_world_is_opened_by_its_files() -> None:
    answer = Page().ask("open", files={FILE: GATE})
    assert (answer["name"], answer["title"], answer["state"]) == ("", "Two at a gate", 0)
    assert answer["files"] == [{"name": FILE, "text": GATE}]
    assert [day["title"] for day in answer["days"]] == ["Monday 3 June", "Tuesday 4 June"]
    assert answer["diagnostics"] == []
    first = answer["colours"][FILE][0]
    assert first == {"line": 1, "column": 1, "width": 5, "kind": "word"}


def test_worlds_and_templates_are_listed_and_opened() -> None:
    page = Page()
    found = page.ask("worlds")
    assert {"valentine", "village"} <= {one["name"] for one in found["worlds"]}
    assert all(one["title"] and one["about"] for one in (*found["worlds"], *found["templates"]))
    for one in found["templates"]:
        answer = page.ask("open", world=one["name"])
        assert (answer["title"], answer["diagnostics"]) == ("Untitled" if one["name"] == "blank" else one["title"], [])


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_is_laid_out_as_is_customary(name: str) -> None:
    page = opened(TEMPLATES[name].text)
    assert page.ask("layout", file=FILE)["edits"] == []


def test_something_happens_in_a_template() -> None:
    page = Page()
    page.ask("open", world="secret")
    page.send("play", seed=1)
    assert page.steps(60)[0]["part"]["scenes"][0]["lines"]


def test_a_bundled_world_can_be_opened_without_being_looked_at() -> None:
    page = Page()
    answer = page.ask("open", world="village", quick=True)
    assert answer["diagnostics"] is answer["colours"] is None
    assert page.ask("check")["diagnostics"] == []
    assert {one["name"] for one in answer["library"]} == {"core"}, "no more than it uses"
    more = page.ask("open", world="much_ado", quick=True)["library"]
    assert {one["name"] for one in more} >= {"romance", "core"}


def test_a_world_that_makes_no_sense_has_a_title_all_the_same() -> None:
    page = opened('world "Half"\nperson\n')
    answer = page.ask("open", files={FILE: 'world "Half"\nperson\n'}, quick=True)
    assert (answer["title"], answer["days"]) == ("Half", [])
    assert page.ask("open", files={FILE: "person\n"})["title"] is None


def test_files_are_added_and_taken_away() -> None:
    page = opened(GATE)
    added = page.ask("add", file="more.ado", text="place lane\n")
    assert (added["state"], added["file"], added["sound"]) == (1, "more.ado", True)
    assert page.refused("add", file="more.ado") == "There is a file more.ado already."
    taken = page.ask("remove", file="more.ado")
    assert (taken["state"], list(taken["colours"])) == (2, [FILE])
    assert page.refused("remove", file="more.ado") == "There is no file more.ado in this world."
    assert page.refused("remove", file=FILE) == "A world has one file at least."


def test_nothing_but_a_file_of_a_world_is_one() -> None:
    page = opened(GATE)
    for name in ("../x.ado", "x", ".ado", "a/b.ado", "x\n.ado", "x" * 90 + ".ado"):
        assert "is called like" in page.refused("add", file=name)
    assert page.refused("add", file="big.ado", text="#" * 1_000_001).startswith("big.ado is too large")
    assert page.refused("add", file="half.ado", text="\ud800") == "half.ado has half a character in it."
    assert page.refused("change", file="other.ado", text="") == "There is no file other.ado in this world."
    assert page.refused("open", files={}) == "A world has 1 to 200 files."
    assert page.refused("open", files={FILE: GATE}, world="village") == "A world is opened by its name or by its files."
    assert page.refused("open", world="nowhere") == 'There is no world "nowhere" here.'
    assert page.refused("open") == "There is no world of your own here: open one by its name."


def test_what_could_stand_here_is_told_with_its_meaning() -> None:
    page = opened(GATE)
    items = page.ask("complete", **at("gate\n    liking"))["items"]
    assert (items[0]["text"], items[0]["kind"], items[0]["at"]["width"]) == ("gate", "place", 0)
    assert items[0]["meaning"].startswith('place gate, "the gate"')
    assert page.ask("complete", file="nowhere.ado", line=1, column=1)["items"] == []


def test_what_stands_here_is_told() -> None:
    page = opened(GATE)
    found = page.ask("hover", **at("liking toward Bo"))
    assert found["title"] == "feeling liking toward someone, -100 to 100, usually 0"
    assert found["text"] == ["world.ado, line 17"]
    assert (found["at"]["column"], found["at"]["width"], found["defined"]["line"]) == (5, 6, 17)
    assert page.ask("hover", file=FILE, line=4, column=1).keys() <= {"state"}
    assert page.ask("definition", **at("Bo 60"))["stretches"] == [{"file": FILE, "line": 13, "column": 8, "width": 2}]
    assert len(page.ask("references", **at("gate, "))["stretches"]) == 3
    assert {"name": "greet", "kind": "action", "at": {"file": FILE, "line": 22, "column": 8, "width": 5}} in page.ask(
        "symbols"
    )["symbols"]


def test_a_name_is_changed_everywhere_or_not_at_all() -> None:
    page = opened(GATE)
    edits = page.ask("rename", **at("Bo, he"), new="Ben")["edits"]
    assert len(edits) == 3
    assert page.refused("rename", **at("Bo, he"), new="Ada") == 'There is a person called "Ada" already.'


def test_a_file_is_laid_out() -> None:
    page = opened(GATE.replace("  needs", "    needs"))
    (edit,) = page.ask("layout", file=FILE)["edits"]
    assert edit["text"] == "  needs B is here\n"


def test_files_of_libraries_are_shown() -> None:
    page = Page()
    page.ask("open", world="blank")
    found = page.ask("source", file="library/romance/parting.ado")
    assert "break up" in found["text"]
    assert found["colours"]
    assert page.refused("source", file="../pyproject.toml") == "There is no file ../pyproject.toml here."
    assert page.refused("change", file="library/romance/parting.ado", text="") == (
        'A file of a world is called like "people.ado", without a path.'
    )


def test_nothing_is_saved_in_a_browser() -> None:
    page = opened(GATE)
    assert page.ask("about") == {"version": "0.1.0", "engine": "browser", "saves": False, "state": 0}
    for ask in ({"ask": "save"}, {"ask": "create", "name": "mine"}):
        assert page.refused(**ask) == "Nothing is saved here: take the files along as a zip."
