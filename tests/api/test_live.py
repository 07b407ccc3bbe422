"""A new text for a world that is being played."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gate import GATE
from muchado import World, WorldError, load, open_run
from muchado.api.live import Watch, reload
from muchado.bundle.graft import graft

if TYPE_CHECKING:
    from pathlib import Path

    from muchado import Run

CY = """
person Cy, they
  at the start
    is in gate
    liking toward Ada 60
"""


def at_ten(text: str = GATE) -> Run:
    run = World.from_text(text).start(1)
    run.until("10:00")
    return run


def test_the_same_text_again_changes_nothing() -> None:
    plain, again = at_ten(), at_ten()
    assert graft(plain.bundle, plain.bundle).bundle == plain.bundle
    assert reload(again, World.from_text(GATE).bundle) == []
    for run in (plain, again):
        run.until("Tuesday 12:00")
    assert [one.text for one in plain.events] == [one.text for one in again.events]


@pytest.mark.parametrize(
    "quality", ["trait bold, usually 40", "mood calm, 0 to 100, usually 50", "feeling awe toward someone, 0 to 100"]
)
def test_a_new_text_may_speak_of_qualities_that_nobody_had(quality: str) -> None:
    run = World.from_text(GATE).start(4)
    run.until("Monday 9:30")
    assert reload(run, World.from_text(f"{GATE}{quality}\n").bundle) == []
    run.until("Monday 10:30")
    assert quality.split()[1].strip(",") in {one.name for one in run.bundle.qualities}


def test_a_world_reloaded_again_and_again_is_the_same_world() -> None:
    bundle = load("valentine").bundle
    assert graft(bundle, bundle).bundle == bundle


def test_whatever_keeps_its_name_keeps_its_number_wherever_it_stands_now() -> None:
    old, new = (World.from_text(text).bundle for text in (GATE, GATE.replace("person Ada", CY + "\nperson Ada")))
    assert [person.name for person in new.people] == ["Cy", "Ada", "Bo"]
    grafted = graft(old, new).bundle
    assert [person.name for person in grafted.people] == ["Ada", "Bo", "Cy"]
    assert World.from_bundle(grafted)


def test_a_newcomer_takes_part_from_now_on() -> None:
    run = at_ten()
    assert reload(run, World.from_text(GATE + CY).bundle) == []
    run.until("Tuesday 12:00")
    assert "Cy greets Ada." in " ".join(one.text for one in run.events)
    assert len({one.id for one in run.events}) == len(run.events)


def test_what_was_said_stays_said_when_its_line_is_no_longer_in_the_text(tmp_path: Path) -> None:
    run = at_ten()
    run.save(tmp_path / "gate.run")
    before = run.events
    assert {line.words for one in before for line in one.lines} == {"Good morning, Bo!"}
    text = GATE.replace("Good morning, {B}!", "What a day, {B}!").replace('"{A} greets {B}."', '"{A} waves at {B}."')
    assert reload(run, World.from_text(text).bundle) == []
    run.until("Tuesday 12:00")
    run.close()
    for told in (run, open_run(tmp_path / "gate.run")):
        assert told.events[: len(before)] == before
        assert {line.words for one in told.events[len(before) :] for line in one.lines} >= {"What a day, Bo!"}
        assert "Good morning, Bo!" in " ".join(
            sentence.text
            for chapter in told.tell().chapters
            for passage in chapter.passages
            for paragraph in passage.paragraphs
            for sentence in paragraph
        )


def test_who_is_no_longer_in_the_text_leaves() -> None:
    run = at_ten(GATE + CY)
    assert reload(run, World.from_text(GATE).bundle) == ["Cy is no longer in the text, and leaves the world."]
    run.until("11:00")
    assert reload(run, World.from_text(GATE).bundle) == []
    run.until("Tuesday 12:00")
    assert [one for one in run.events if one.at > "2024-06-03T10:01" and "Cy" in (one.by, *one.to, *one.saw)] == []


def test_a_rule_that_is_gone_is_followed_no_more_and_a_new_one_is() -> None:
    run = at_ten()
    text = GATE.replace('want "a good morning"', 'want "manners"').replace("greet B by 30", "greet B by 80")
    reload(run, World.from_text(text).bundle)
    run.until("Tuesday 12:00")
    last = run.events[-1]
    assert last.at > "2024-06-04"
    wants = [want.name for want in run.bundle.wants]
    assert wants == ["a good morning", "manners"]


def test_what_the_new_text_says_otherwise_about_the_start_is_made_so() -> None:
    run = at_ten()
    text = GATE.replace("liking toward Bo 60", "liking toward Bo 20").replace("    thinks that Bo is cross\n", "")
    reload(run, World.from_text(text).bundle)
    run.until("10:30")
    ada = run.mind("Ada")
    assert ada.feels("liking", "Bo") == 20
    assert ada.believes("Bo is cross").sure == 0  # type: ignore[union-attr]


def test_another_beginning_is_refused() -> None:
    run = at_ten()
    with pytest.raises(WorldError, match="begins"):
        reload(run, World.from_text(GATE.replace("9:00", "8:00")).bundle)
    assert run.inputs == ()


def test_a_reloaded_run_can_be_played_again_from_its_inputs() -> None:
    run = at_ten()
    reload(run, World.from_text(GATE.replace("30 minutes", "10 minutes") + CY).bundle)
    run.until("Tuesday 12:00")
    again = World.from_text(GATE).start(1, run.inputs)
    again.until("Tuesday 12:00")
    assert again.digest() == run.digest()


def test_a_change_of_a_file_is_seen_once(tmp_path: Path) -> None:
    path = tmp_path / "gate.ado"
    path.write_text(GATE, encoding="utf-8")
    watch = Watch(path)
    assert watch.changed() is None
    path.write_text(GATE + CY, encoding="utf-8")
    result = watch.changed()
    assert result is not None
    assert result.bundle is not None
    assert watch.changed() is None
    path.write_text(GATE + "person", encoding="utf-8")
    broken = watch.changed()
    assert broken is not None
    assert broken.bundle is None
