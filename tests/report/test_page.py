"""A report as a file: whole, small, and in need of nothing else."""

from __future__ import annotations

import re
from typing import Any

import pytest

from draw.small import small
from gate import GATE
from muchado import World, load
from muchado.api.find import bundled_worlds
from muchado.report.page import report
from report.packed import data_of


@pytest.fixture(scope="module")
def page() -> str:
    run = load("valentine").start(seed=3)
    run.until("Tuesday 20:00")
    return report(run.chronicle)


def test_two_days_of_a_dozen_people_take_less_than_a_megabyte(page: str) -> None:
    assert len(page.encode()) < 1_000_000


@pytest.mark.slow
@pytest.mark.parametrize("world", bundled_worlds())
def test_each_world_that_comes_with_us_takes_less_than_a_megabyte(world: str) -> None:
    run = load(world).start(seed=103)
    for _ in run.play(run.bundle.end):
        pass
    assert len(report(run.chronicle).encode()) < 1_000_000


def test_what_weighs_least_is_left_out_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    chronicle = small().chronicle
    every = data_of(report(chronicle))
    monkeypatch.setattr("muchado.report.cast.MOST", 2)
    monkeypatch.setattr("muchado.report.whys.MOST", 9)
    few = data_of(report(chronicle))
    for own, left in zip(every["cast"]["people"], few["cast"]["people"], strict=True):
        for at in range(len(every["cast"]["times"])):
            assert len(_held(own, at)) + own["more"][at] == len(_held(left, at)) + left["more"][at]
            assert {tuple(one[2:4]) for one in _held(left, at)} <= {tuple(one[2:4]) for one in _held(own, at)}
    assert any(any(left["more"]) for left in few["cast"]["people"])
    assert not any(any(own["more"]) for own in every["cast"]["people"]), "nothing is left out where there is room"
    assert any("muchado why" in few["whys"]["nodes"][child][0] for *_, below in few["whys"]["nodes"] for child in below)
    assert not any(len(every["whys"]["nodes"]) - 1 in below for *_, below in every["whys"]["nodes"])


def _held(person: dict[str, Any], at: int) -> list[list[Any]]:
    return [one for one in person["beliefs"] if one[0] <= at < one[1]]


def test_it_asks_nothing_of_any_network(page: str) -> None:
    outside = re.findall(r'(?:\b(?:src|href)="|url\(|@import )(?!#|data:)[^"\')]+', page)
    assert outside == []
    assert set(re.findall(r"https?://[^\"'<\s]+", page)) == {"http://www.w3.org/2000/svg"}
    assert "default-src 'none'" in page


def test_every_place_of_the_frame_is_filled(page: str) -> None:
    assert "@@" not in page


def test_every_colour_is_settled_for_light_and_for_dark(page: str) -> None:
    papers = re.findall(r":root[^{]*{([^}]*)}", page)
    assert len(papers) == 2
    for paper in papers:
        assert set(re.findall(r"var\((--[a-z0-9-]+)\)", page)) <= set(re.findall(r"(--[a-z0-9-]+):", paper))


def test_the_same_run_gives_the_same_page() -> None:
    run = World.from_text(GATE).start()
    run.until("Monday 20:00")
    assert report(run.chronicle) == report(run.chronicle)


def test_the_story_is_told_through_everybody_and_each(page: str) -> None:
    eyes = [telling["eyes"] for telling in data_of(page)["tellings"]]  # type: ignore[call-overload, index]
    assert eyes[:2] == ["Everybody's, in turn", "Nobody's: a teller outside"]
    assert {"Ino", "Hinata", "Ino's father"} <= set(eyes[2:])


def test_whatever_can_be_asked_has_an_answer(page: str) -> None:
    whys = data_of(page)["whys"]
    nodes, rules, roots = whys["nodes"], whys["rules"], whys["roots"]
    asked = set(re.findall(r'data-event="(\d+)"', page + data_of(page)["pictures"]))
    assert asked
    assert {f"e{event}" for event in asked} <= set(roots)
    links, chains = whys["links"], whys["chains"]
    assert set(chains) >= set(roots)
    assert {link for chain in chains.values() for link in chain} == set(range(len(links)))  # type: ignore[attr-defined]
    assert all(text and rule < len(rules) for text, rule in links)  # type: ignore[misc]
    for text, because, rule, below in nodes:  # type: ignore[misc]
        assert text
        assert rule < len(rules)
        assert bool(because) <= (rule >= 0)
        assert all(0 <= child < len(nodes) for child in below)


def test_what_an_author_writes_is_never_markup() -> None:
    text = GATE.replace("Two at a gate", "Two </script><b>at & a gate").replace("A greeting.", "@@data@@ <i>")
    run = World.from_text(text).start()
    run.until("Monday 20:00")
    page = report(run.chronicle)
    assert "</script><b>" not in page
    assert "Two &lt;/script&gt;&lt;b&gt;at &amp; a gate" in page
    assert data_of(page)


def test_a_run_that_has_not_begun_makes_a_page() -> None:
    assert data_of(report(World.from_text(GATE).start().chronicle))["tellings"]
