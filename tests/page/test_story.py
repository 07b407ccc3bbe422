"""The story, and what is asked about it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gate import GATE
from muchado.page import story
from page.asking import Message, Page, opened
from page.plots import FLUNG, PARTING, REFUSED, SHOVED, played_with_plot


@pytest.fixture(scope="module")
def played() -> tuple[Page, list[Message], int]:
    return played_with_plot()


@pytest.fixture(scope="module")
def valentine(played: tuple[Page, list[Message], int]) -> tuple[Page, list[Message]]:
    return played[:2]


@pytest.fixture(scope="module")
def seed(played: tuple[Page, list[Message], int]) -> int:
    return played[2]


def found(lines: list[Message], text: str, kind: str = "act") -> Message:
    """The first line of a kind with such a text."""
    return next(line for line in lines if line["kind"] == kind and re.search(text, line["text"]))


def test_each_line_has_its_place(valentine: tuple[Page, list[Message]]) -> None:
    _, lines = valentine
    insult = found(lines, SHOVED)
    hour, minute = divmod(insult["minute"] % 1440, 60)
    assert (insult["clock"], insult["who"]) == (f"{hour:02}:{minute:02}", ["Sakura", "Ino"])
    assert insult["weight"] > min(line["weight"] for line in lines)
    said = next(line for line in lines if (line["event"], line["kind"]) == (insult["event"], "said"))
    assert (said["speaker"], said["event"], said["id"]) == ("Sakura", insult["event"], f"s{insult['event']}.0")
    thought = found(lines, "meant to hurt", "thought")
    assert (thought["person"], thought["id"]) == ("Ino", f"t{insult['event']}")
    assert "".join(part["text"] for part in insult["parts"]) == insult["text"]
    assert len({line["id"] for line in lines}) == len(lines)


def test_who_acts_on_what_is_not_so_is_shown(valentine: tuple[Page, list[Message]]) -> None:
    """Derived: an act, what it rests on, and a belief that is wrong at that minute."""
    _, lines = valentine
    refusal = found(lines, REFUSED)
    parting = found(lines, PARTING)
    broke_up = f"Naruto broke up with Sakura at {parting['clock']}."
    assert refusal["irony"]["text"] == f"Hinata takes it that Naruto dates Sakura. {broke_up}"
    told = found(lines, FLUNG)
    assert refusal["irony"]["hears"] == told["minute"]
    assert "dates" not in str(parting["irony"])  # he makes it otherwise himself


def test_through_somebodys_eyes_only_what_they_perceived_is_there(
    valentine: tuple[Page, list[Message]], seed: int
) -> None:
    page, lines = valentine
    mine = page.lines(seed=seed, eyes="Hinata")
    assert {line["event"] for line in mine} < {line["event"] for line in lines}
    assert not any("ends it with Sakura" in line["text"] for line in mine)
    assert {line["irony"] is None for line in mine} == {True}
    assert {line["person"] for line in mine if line["kind"] == "thought"} == {"Hinata"}
    assert page.refused("play", seed=seed, eyes="Hinatta") == 'There is nobody called "Hinatta". Did you mean "Hinata"?'


def test_a_talk_is_told_in_one_scene_with_what_it_is_about_and_how_it_ends() -> None:
    page = opened((Path(__file__).parents[1] / "worlds/mechanisms/m45-talks.ado").read_text(encoding="utf-8"))
    talks: dict[int, list[tuple[int, Message]]] = {}
    for scene in page.scenes(seed=0):
        for line in scene["lines"]:
            if line["kind"] == "act" and line["talk"] is not None:
                talks.setdefault(line["talk"]["number"], []).append((scene["number"], line))
    assert talks
    for number, turns in talks.items():
        assert len({scene for scene, _ in turns}) == 1
        lines = [line for _, line in turns]
        assert (lines[0]["event"], lines[0]["talk"]["about"]) == (number, "the quarrel")
        assert [line["talk"]["about"] for line in lines[1:]] == [""] * len(lines[1:])
        assert [bool(line["talk"]["ends"]) for line in lines] == [False] * len(lines[1:]) + [True]


def test_whoever_looks_on_is_not_told_what_a_talk_is_about(valentine: tuple[Page, list[Message]], seed: int) -> None:
    page, lines = valentine
    assert any(line["talk"] and line["talk"]["about"] for line in lines)
    mine = page.lines(seed=seed, eyes="Hinata")
    assert not any(line["talk"]["about"] for line in mine if line["talk"])


def test_a_score_adds_up_and_is_shown_in_the_rule(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    insult = found(lines, SHOVED)
    why = page.ask("why", of={"event": insult["event"]})
    assert why["when"] == f"Monday {insult['clock']}"
    assert sum(part["points"] for part in why["parts"]) == why["total"]["points"] > 0
    assert why["next"]["points"] < why["total"]["points"]
    values = why["values"]
    terms, total = values["text"].split(" = ")
    assert sum(int(term) for term in terms.replace("- ", "+ -").split(" + ")) == int(total)
    rule = page.ask("source", file=values["file"])["text"].split("\n")[values["line"] - 1]
    assert (values["file"], rule.split()[0]) == ("library/core/harm.ado", "worth")
    assert why["chain"][0]["rule"]["name"] == "A gets even with B"
    assert why["chain"][0]["number"] == 1


def test_a_line_that_was_thought_is_explained(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    why = page.ask("why", of={"line": found(lines, "meant to hurt", "thought")["id"]})
    assert why["sentence"].startswith("Ino thinks that Sakura meant to hurt Ino")
    insult = found(lines, SHOVED)
    said = next(line for line in lines if (line["event"], line["kind"]) == (insult["event"], "said"))
    act = page.ask("why", of={"line": said["id"]})
    assert act["sentence"] == insult["text"]
    first = act["chain"][0]
    assert first["sentence"].startswith("Sakura shoved Ino")
    assert first["clock"] == insult["clock"]
    assert first["because"] == "Sakura wants to make Ino pay"


def test_each_link_can_be_asked_about(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    chain = page.ask("why", of={"event": found(lines, SHOVED)["event"]})["chain"]
    anger = next(link for link in chain if link["sentence"].startswith("Sakura's anger toward Ino rose"))
    assert anger["ask"] == {"person": "Sakura", "feeling": "anger", "toward": "Ino", "minute": anger["minute"]}
    assert page.ask("why", of=anger["ask"])["chain"]
    thought = page.ask("why", of={"line": found(lines, "meant to hurt", "thought")["id"]})["chain"][0]
    assert thought["ask"]["sentence"] == "Sakura meant to hurt Ino"
    assert page.ask("why", of=thought["ask"])["sentence"].startswith("Ino thinks that Sakura meant to hurt Ino")
    assert all(page.ask("why", of=link["ask"]) for link in chain if link["ask"])


def test_a_belief_has_its_tellers_and_a_feeling_its_causes(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    minute = found(lines, SHOVED)["minute"]
    of = {"person": "Ino", "sentence": "Naruto broke up with Sakura"}
    late = page.ask("why", of=of)
    assert "Hinata" in {one["person"] for one in late["told_by"]}
    assert page.ask("why", of={**of, "minute": minute})["told_by"] == []
    anger = page.ask("why", of={"person": "Sakura", "feeling": "anger", "toward": "Ino", "minute": minute})
    assert anger["chain"]


@pytest.mark.parametrize(
    "of",
    [
        {},
        {"event": 10**9},
        {"line": "t1"},
        {"line": "x"},
        {"line": "9" * 30},
        {"person": "Ino"},
        {"person": "Nobody", "sentence": "x"},
        {"person": "Ino", "sentence": "nothing that can be said"},
        {"person": "Ino", "feeling": "anger"},
        {"person": "Ino", "feeling": "proud"},
    ],
)
def test_what_cannot_be_explained_is_refused(valentine: tuple[Page, list[Message]], of: dict[str, object]) -> None:
    assert valentine[0].refused("why", of=of)


def test_what_a_choice_hung_on_is_proved_by_playing_it_again(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    proof = page.ask("prove", event=found(lines, SHOVED)["event"])
    assert re.fullmatch(r"Sakura's anger toward Ino is \d+\.", proof["because"])
    assert proof["change"] == {"kind": "feeling", "person": "Sakura", "name": "anger", "toward": "Ino", "amount": 0}
    assert page.ask("prove", event=found(lines, REFUSED)["event"])["proved"] is None
    assert page.refused("prove", event=10**9) == "That has not happened in this story."


def test_minds_are_looked_into(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    minute = found(lines, SHOVED)["minute"]
    people = {one["person"]: one for one in page.ask("minds", minute=minute)["people"]}
    hinata = people["Hinata"]
    assert (hinata["place"], hinata["wrong"]["count"]) == ("the hall", 1)
    assert hinata["claims"][0]["state"] == "wrong"
    assert hinata["claims"][0]["sentence"] == "Naruto dates Sakura"
    assert hinata["claims"][0]["source"] == "from the start"
    assert {"name": "trust", "toward": "Ino", "amount": 83} in hinata["feelings"]
    (whole,) = page.ask("minds", minute=minute, person="Hinata")["people"]
    assert whole["traits"]["loyal"] == 90
    assert len(whole["claims"]) > len(hinata["claims"])
    assert {one["state"] for one in whole["claims"]} == {"wrong", "so", "open"}
    after = page.ask("minds", minute=10**12, person="Hinata")["people"][0]
    assert "Naruto dates Sakura" not in [one["sentence"] for one in after["claims"] if one["state"] == "wrong"]


def test_what_many_did_to_many_is_told_as_such_and_comes_last(valentine: tuple[Page, list[Message]]) -> None:
    page, _ = valentine
    (ino,) = page.ask("minds", minute=10**12, person="Ino")["people"]
    claims = ino["claims"]
    often = [one for one in claims if one["often"]]
    assert {one["often"] for one in often} <= {"make small talk with somebody", "look over at somebody"}
    assert len(often) >= 5
    assert claims[-len(often) :] == often
    assert not [one for one in claims if not one["often"] and "small talk" in one["sentence"]]
    (everybody,) = [one for one in page.ask("minds", minute=10**12)["people"] if one["person"] == "Ino"]
    assert not [one for one in everybody["claims"] if one["often"]], "among the few that are shown there is none"


def test_who_knows_of_a_line_is_told_with_when_and_from_whom(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    line = found(lines, PARTING)
    people = {one["person"]: one for one in page.ask("knowers", of={"event": line["event"]})["people"]}
    assert people["Sakura"]["way"] == "was part of it"
    told = [one for one in people.values() if one["way"].startswith("told by")]
    assert told
    assert all(one["when"] and one["state"] == "so" for one in told)
    acts = (line for line in lines if line["kind"] == "act")
    asked = (page.ask("knowers", of={"event": act["event"]})["people"] for act in acts)
    never = next(some for people in asked if (some := [one for one in people if one["state"] == "never"]))
    assert all((one["when"], one["way"], one["ask"]) == ("", "", None) for one in never)
    for one in people.values():
        if one["ask"] is not None:
            assert page.ask("why", of=one["ask"])["chain"], one
    of = {"person": "Ino", "sentence": "Naruto loves Ino"}
    believed = {one["person"]: one for one in page.ask("knowers", of=of)["people"]}
    assert believed["Naruto"]["way"] == "it is about themselves"
    feeling = {"person": "Sakura", "feeling": "anger", "toward": "Ino"}
    assert page.refused("knowers", of=feeling).startswith("Who knows that?")


def world_of(name: str) -> str:
    return (Path(__file__).parents[1] / "worlds" / "mechanisms" / f"{name}.ado").read_text(encoding="utf-8")


def told_in(name: str) -> tuple[Page, list[Message]]:
    """A page on which the world of a mechanism was played, and the lines of its story."""
    page = opened(world_of(name))
    return page, page.lines(seed=27)


def test_who_takes_it_for_anothers_act_knows_it_as_that() -> None:
    page, lines = told_in("m36-disguise")
    people = page.ask("knowers", of={"event": found(lines, "Hugo breaks the window")["event"]})["people"]
    said = {one["person"]: (one["state"], one["how"]) for one in people}
    assert said["Hugo"] == ("so", "is sure")
    assert said["Lina"] == ("wrong", "knows it as: Lars broke the window")
    assert said["Lars"] == ("never", "has not heard of it")


def test_who_makes_it_otherwise_is_not_wrong_in_it() -> None:
    _, lines = told_in("m39-groups")
    assert found(lines, "Old Osk hands the keys")["irony"] is None, "he led until then"
    assert (
        found(lines, "Ada whispers to Dov")["irony"]["text"] == "Ada takes it that Dov is of the guild. It is not so."
    )


CONFIDED = "(that|says it:) (Ino|she) loves Naruto"


def test_what_somebody_takes_others_to_know_is_told_person_by_person(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    confides = next(one for one in lines if one["who"][:1] == ["Ino"] and re.search(CONFIDED, one["text"]))
    (ino,) = page.ask("minds", minute=confides["minute"] + 10, person="Ino")["people"]
    confidant = next(one for one in ino["others"] if one["person"] == confides["who"][1])
    assert "Ino loves Naruto" in [one["known"] for one in confidant["claims"]]
    sentences = [one["sentence"] for someone in ino["others"] for one in someone["claims"]]
    assert all(" knows that " in one for one in sentences)  # not where people went
    told_of = [one["known"] for one in confidant["claims"]]
    name = confidant["person"]
    assert not any(f"{name} confided" in known or f"confided to {name}" in known for known in told_of)


def test_a_story_stops_at_each_time_a_rule_speaks(valentine: tuple[Page, list[Message]], seed: int) -> None:
    page, lines = valentine
    where = {"file": "library/core/harm.ado", "line": 36}  # a plan: "A gets even with B"
    insult = found(lines, SHOVED)
    stops = []
    after = 0
    while (answer := page.ask("play", seed=seed, halt={**where, "after": after}))["stopped"]:
        stops.append(answer["halted"])
        after = answer["halted"]["minute"]
    assert insult["event"] in [one["event"] for one in stops]
    assert {one["person"] for one in stops} == {"Sakura"}
    halted = page.all("play", seed=seed, halt=where)
    assert "speaks" in halted[-1]["answer"]["stopped"]
    told = [line for one in halted[:-1] for scene in one["part"]["scenes"] for line in scene["lines"]]
    assert max(line["minute"] for line in told) <= halted[-1]["answer"]["halted"]["minute"]
    assert page.refused("play", seed=seed, halt={"file": "people.ado", "line": 3}) == "There is no rule here."
    page.ask("play", seed=seed)


def test_a_story_stops_at_an_act_and_at_what_moves_somebody() -> None:
    page = opened(GATE)
    lines = GATE.split("\n")
    for head, person in (("action greet", "Ada"), ("want ", "Ada"), ("reaction ", "Bo")):
        line = next(number for number, text in enumerate(lines, 1) if text.startswith(head)) + 1
        halted = page.ask("play", seed=1, halt={"file": "world.ado", "line": line})
        assert halted["halted"]["person"] == person, head
        assert f"the {head.split()[0]} “" in halted["stopped"]


def test_who_matters_comes_first(valentine: tuple[Page, list[Message]], seed: int) -> None:
    page, lines = valentine
    minute = found(lines, SHOVED)["minute"]
    first = page.ask("minds", minute=minute)["people"][:4]
    assert {one["person"] for one in first} >= {"Sakura", "Ino"}
    cast = [one["name"] for one in page.ask("play", seed=seed)["cast"]]
    assert set(cast[:4]) == {"Ino", "Sakura", "Hinata", "Naruto"}, "those of the plot"
    assert len(cast) == 10


def test_what_somebody_weighs_is_listed(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    options = page.ask("weighs", person="Sakura", minute=found(lines, SHOVED)["minute"] - 1)["options"]
    best = options[0]
    assert best["score"] == best["chance"] + sum(share["points"] for share in best["shares"])
    assert all(share["at"]["file"] for share in best["shares"])


def test_the_strip_is_drawn_in_its_box(valentine: tuple[Page, list[Message]]) -> None:
    page, lines = valentine
    strip = page.ask("strip")
    assert [one["name"] for one in strip["people"]][:1] == ["Ino"]
    assert {one["words"] for one in strip["days"]} == {"Monday 13 February", "Tuesday 14 February"}
    marks = {one["event"]: one for one in strip["marks"]}
    assert found(lines, SHOVED)["event"] in marks
    assert all(0 <= one["x"] <= 1000 and 0 <= one["y"] <= 100 for one in marks.values())
    minutes, xs = zip(*strip["map"], strict=True)
    assert list(minutes) == sorted(minutes)
    assert list(xs) == sorted(xs)
    assert all(one["path"].startswith("M") for one in strip["people"])


def test_pictures_and_a_report_are_drawn() -> None:
    page = opened(GATE)
    page.ask("play")
    for kind in ("storyline", "ties", "knowledge", "moods"):
        assert page.ask("picture", kind=kind, theme="dark")["svg"].startswith("<svg")
    assert page.ask("report")["html"].startswith("<!doctype html>")
    assert page.refused("picture", kind="photograph").startswith("picture.kind: expected one of 'storyline'")


def test_a_story_stops_when_it_has_taken_much_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(story, "FUEL", 3)
    page = opened(GATE)
    page.ask("play", fuel=1)
    short = page.ask("play", fuel=1)
    assert short["stopped"] == "Stopped at Monday 09:00 after so much work."
    assert page.ask("play", fuel=1000)["stopped"] is None
    assert page.refused("play", fuel=0) == "That is more than can be played at once."


def test_nothing_can_be_asked_of_what_was_not_played() -> None:
    page = opened(GATE)
    for ask in ({"ask": "strip"}, {"ask": "minds", "minute": 1}, {"ask": "why", "of": {"event": 0}}):
        assert page.refused(**ask) == "Nothing has been played yet."
    assert page.refused("play", seed=-1) == "A seed is a whole number from 0 on."


def test_a_story_in_which_nobody_does_anything_says_so() -> None:
    page = opened(GATE.replace("by 30", "by 0"))
    assert page.ask("play")["empty"]
    assert page.lines() == []
    assert page.ask("strip")["marks"] == []
