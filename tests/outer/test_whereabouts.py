"""What there is one at a time (where a thing is, what one wears), and what people take it to be, in every outer part.

In worlds in which things are put away, moved behind backs, lied about, whispered about and told of at second hand.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import muchado
from muchado import Role, Run, World, open_run
from muchado.api.family import candidates
from muchado.draw.knowledge import draw_knowledge
from muchado.record.sqlite.export import export
from muchado.record.sqlite.reading import Reader
from muchado.report.page import report
from page.asking import opened
from report.packed import data_of

HERE = Path(__file__).parent
MECHANISMS = HERE.parent / "worlds" / "mechanisms"
WORLDS = {
    "ring": HERE / "house.ado",
    "hats": HERE / "hats.ado",
    "cake": MECHANISMS / "m31-where-things-are.ado",
    "letter": MECHANISMS / "m35-behind-the-curtain.ado",
}


class Case(NamedTuple):
    """What somebody thinks when something happens, whether that is so, and what explains it."""

    world: str
    who: str
    claim: str
    when: str
    at: str
    wrong: bool
    because: str

    @property
    def question(self) -> str:
        return f"{self.who} believes that {self.claim}"


CASES = {
    "seen, and moved behind one's back": Case(
        "cake", "Ida", "cake is in tin", "Ida looks into tin for cake", "Saturday 10:12", True, "took part"
    ),
    "hidden, and known to who hid it": Case(
        "cake", "Jon", "cake is in basket", "Jon whistles", "Saturday 10:08", False, "took part"
    ),
    "what another takes it to be": Case(
        "cake", "Jon", "Ida thinks that cake is in tin", "Jon whistles", "Saturday 10:08", False, "was there with Ida"
    ),
    "seen from behind the curtain": Case(
        "letter", "Polo", "letter is in vase", "Gerda smiles at Polo", "Saturday 15:05", False, "saw"
    ),
    "what she does whom one sees unseen": Case(
        "letter", "Polo", "Gerda thinks that letter is in vase", "Gerda smiles at Polo", "Saturday 15:05", False,
        "was there with Gerda",
    ),
    "a lie": Case(
        "ring", "Cyd", "ring is in box", "Ann whispers to Cyd that ring is in jar", "Saturday 9:06", True, "saw"
    ),
    "a whisper": Case(
        "ring", "Cyd", "ring is in jar", "Dot tells Eve that Cyd thinks that ring is in box", "Saturday 9:08", False,
        "told by Ann",
    ),
    "who looked on at the whisper does not know better": Case(
        "ring", "Dot", "Cyd thinks that ring is in box", "Dot tells Eve that Cyd thinks that ring is in box",
        "Saturday 9:08", True, "was there with Cyd",
    ),
    "told of what somebody thinks": Case(
        "ring", "Eve", "Cyd thinks that ring is in box", "", "Saturday 10:00", True, "told by Dot"
    ),
    "one at a time, and another behind one's back": Case(
        "hats", "Cyd", "Ann wears cap", "Dot tells Cyd that Ann is promised to Bob", "Saturday 9:05", True, "saw"
    ),
    "one at a time, and what who left takes it to be": Case(
        "hats", "Dot", "Cyd thinks that Ann wears cap", "Dot tells Cyd that Ann is promised to Bob", "Saturday 9:05",
        False, "with Cyd",
    ),
    "one at a time, and another begins before one's eyes": Case(
        "hats", "Dot", "Ann is promised to Bob", "Dot tells Cyd that Ann is promised to Bob", "Saturday 9:05", False,
        "saw",
    ),
    "one at a time, and known to all from the start": Case(
        "hats", "Cyd", "Bob is promised to Eve", "Dot tells Cyd that Ann is promised to Bob", "Saturday 9:05", True,
        "from the start",
    ),
    "one at a time, and overheard of another": Case(
        "hats", "Eve", "Ann is promised to Bob", "", "Saturday 10:00", False, "overheard from Dot"
    ),
}  # fmt: skip
every_case = pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())


@cache
def loaded(name: str) -> World:
    return muchado.load(WORLDS[name])


@cache
def played(name: str) -> Run:
    run = loaded(name).start()
    run.until(loaded(name).bundle.end)
    return run


def at(case: Case) -> Run:
    return played(case.world).copy(at=case.at)


@every_case
def test_the_mind_says_it_and_whether_it_is_so(case: Case) -> None:
    held = at(case).mind(case.who).believes(case.claim)
    assert held is not None
    assert (held.sure >= 60, held.wrong) == (True, case.wrong)


@every_case
def test_why_says_from_where(case: Case) -> None:
    answer = played(case.world).why(case.question, case.at)
    assert case.because in " ".join((answer.text, *(one.text for one in answer.chain)))
    assert "not" not in answer.text.split("(")[0]


@every_case
def test_a_file_that_was_kept_says_the_same(case: Case, tmp_path: Path) -> None:
    run = loaded(case.world).start()
    run.save(tmp_path / "kept.run")
    run.until(loaded(case.world).bundle.end)
    run.close()
    kept = open_run(tmp_path / "kept.run")
    assert kept.why(case.question, case.at).text == played(case.world).why(case.question, case.at).text
    held = kept.copy(at=case.at).mind(case.who).believes(case.claim)
    assert held is not None
    assert (held.sure >= 60, held.wrong) == (True, case.wrong)


@every_case
def test_a_story_test_asks_it(case: Case) -> None:
    if not case.when:
        return
    thinks, denies = (
        f'test "asked"\n  in 1 to 100 of 100 runs: {case.when} while {case.who} {verb} that {case.claim}\n'
        for verb in ("thinks", "doubts")
    )
    verdicts = []
    for asked in (thinks, denies):
        world = World.from_text(WORLDS[case.world].read_text(encoding="utf-8") + "\n" + asked)
        (outcome,) = muchado.run_tests(world.bundle, [world.tests[-1]], 1)
        verdicts.append(outcome.tally.count)
    assert verdicts == [1, 0]


@every_case
def test_a_fork_makes_it_otherwise(case: Case) -> None:
    run = at(case)
    run.put(*loaded(case.world).changes(f"{case.who} does not think that {case.claim}"))
    run.until(run.now + 1)
    held = run.mind(case.who).believes(case.claim)
    assert held is None or held.sure < 60


@every_case
def test_the_page_shows_it(case: Case) -> None:
    page = opened(WORLDS[case.world].read_text(encoding="utf-8"))
    page.lines(seed=0)
    (mind,) = page.ask("minds", minute=at(case).now, person=case.who)["people"]
    said = json.dumps(mind)
    held = at(case).mind(case.who).believes(case.claim)
    assert held is not None
    *others, thing = held.sentence.split(" knows that ")
    assert all(words in said for words in (thing, *others))
    wrong = [claim for claim in mind["claims"] if claim["state"] == "wrong"]
    assert not case.wrong or others or any(thing in claim["sentence"] for claim in wrong)


# ---------------------------------------------------------------------- what is looked at from above


def wrong_about_places(case: Case) -> str:
    """What a picture and a report say of somebody who is mistaken about where a thing is."""
    held = at(case).mind(case.who).believes(case.claim)
    assert held is not None
    return f"{case.who}, on {held.sentence}: holds it true, wrongly"


ABOUT_THINGS = [case for case in CASES.values() if " thinks " not in case.claim]


@pytest.mark.parametrize("case", ABOUT_THINGS, ids=lambda case: case.claim)
def test_a_picture_marks_who_is_mistaken(case: Case) -> None:
    drawn = draw_knowledge(played(case.world).chronicle, at(case).now)
    assert (wrong_about_places(case).lower() in drawn.lower()) is case.wrong


@pytest.mark.parametrize("case", [case for case in ABOUT_THINGS if case.wrong], ids=lambda case: case.claim)
def test_a_report_lists_what_they_are_mistaken_in(case: Case) -> None:
    cast = json.dumps(data_of(report(played(case.world).chronicle))["cast"])
    held = at(case).mind(case.who).believes(case.claim)
    assert held is not None
    assert f'"{case.who}' in cast
    assert f"is sure that {held.sentence}" in cast


def test_what_would_turn_it_is_sought_in_what_people_take_it_to_be() -> None:
    words = [one.words for one in candidates(at(CASES["a lie"]).simulation, ("beliefs",))]
    assert "Cyd does not think that the ring is in the box" in words
    assert "Ann does not think that the ring is in the jar" in words


def test_who_takes_a_part_learns_what_they_see_and_are_told_and_no_more() -> None:
    role = Role(loaded("ring").start(), "Cyd")
    said: list[str] = []
    while (decision := role.next()) is not None:
        said += decision.noticed
        role.go_on()
    said += role.take_noticed()
    told = "\n".join(said)
    assert "the ring is in the box" in told
    assert "Bob tells Cyd that the ring is in the box" in told
    assert "puts the ring into the jar" not in told
    assert "lies" not in told


def test_who_takes_a_part_does_not_see_who_is_hidden() -> None:
    role = Role(loaded("letter").start(), "Gerda")
    decision = role.next()
    while decision is not None and not (come := [one for one in decision.options if one.words == "come in"]):
        role.go_on()
        decision = role.next()
    role.choose(come[0])
    decision = role.next()
    assert decision is not None
    assert decision.here == ()
    assert "Polo" not in " ".join(decision.noticed)


def test_a_telling_through_eyes_that_did_not_see_it_does_not_tell_it() -> None:
    def told(name: str, eyes: str) -> str:
        chapters = played(name).tell(eyes).chapters
        return "\n".join(one.text for chapter in chapters for passage in chapter.passages
                          for paragraph in passage.paragraphs for one in paragraph)  # fmt: skip

    assert "into the jar" in told("ring", "Bob")
    assert "into the jar" not in told("ring", "Cyd")
    assert "lied" not in told("ring", "Cyd").replace("believed", "")
    assert "behind the curtain" in told("letter", "Polo")
    assert "slip" not in told("letter", "Gerda")


def test_an_export_has_every_change_of_what_people_took_it_to_be(tmp_path: Path) -> None:
    run = loaded("ring").start()
    run.save(tmp_path / "kept.run")
    run.until(loaded("ring").bundle.end)
    run.close()
    paths = {path.stem: path for path in export(Reader.open(tmp_path / "kept.run"), "jsonl", tmp_path / "out")}
    rows = [json.loads(line) for line in paths["changes"].read_text(encoding="utf-8").splitlines()]
    program = loaded("ring").program
    inside = program.spots.numbers["inside"]
    cyd, (ring, box, jar) = 2, range(3)
    mine = [row for row in rows if row["person"] == cyd and row["kind"] == "belief"]
    abouts = [
        (tuple(json.loads(row["about"]) if isinstance(row["about"], str) else row["about"]), row["after"])
        for row in mine
    ]
    boxes = [after for about, after in abouts if about == (inside, ring, box)]
    jars = [after for about, after in abouts if about == (inside, ring, jar)]
    assert (boxes[0], boxes[-1], jars) == (100, -100, [100])
