"""Groups: who is of them, who leads, what all of them think; and how they are found in a text."""

from __future__ import annotations

import pytest

from muchado.bundle.degrees import BEING_SURE, CERTAIN, THINKING
from muchado.bundle.differences import differences
from muchado.bundle.model import Bundle, Claim, OpeningBelief
from muchado.language import compile_text
from muchado.language.service import Point, Workspace, applied
from muchado.language.text.source import SourceFile

WORLD = """world "The watch"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00
place hall
place yard
  next to hall
thing key, in hall
notion "A is the heir"

# They keep the gate at night.
people night watch
  thinks that Cas is the heir
  is sure that key is in hall

want "a bow"
  A wants to bow to B by 20
  when B leads the night watch
   and B is here
  because "{B} leads"
action bow: "A bows to B"
  needs B is here

person Osk, he
  at the start
    is in hall
    is of the night watch since 3 May 2007
    leads the night watch
person Ada, she
  at the start
    is in hall
    is of the night watch
person Bo, he
  at the start
    is in yard
    is of the night watch
person Cas, she
  at the start
    is in yard
"""

OSK, ADA, BO, CAS = range(4)


def read(text: str = WORLD) -> Bundle:
    result = compile_text([SourceFile("watch.ado", text)])
    assert result.bundle is not None, [one.render() for one in result.diagnostics]
    return result.bundle


def thoughts(text: str = WORLD) -> dict[tuple[int, str], int]:
    """How sure everybody is of what, in words; names in the place of numbers."""
    bundle = read(text)

    def said(claim: Claim) -> str:
        names = {"person": bundle.people, "place": bundle.places, "thing": bundle.things}
        args = (said(one) if isinstance(one, Claim) else names[one.kind][one.id].name for one in claim.args)  # type: ignore[index, union-attr]  # a test's own reading
        return bundle.relations[claim.relation].forms.present.format(*args)

    return {(one.person, said(one.claim)): one.sure for one in bundle.opening if isinstance(one, OpeningBelief)}


def test_what_all_of_a_group_think_each_of_them_does_and_knows_it_of_the_others() -> None:
    found = thoughts()
    for one in (OSK, ADA, BO):
        assert found[one, "Cas is the heir"] == THINKING
        assert found[one, "key is in hall"] == BEING_SURE
        others = [name for at, name in enumerate(("Osk", "Ada", "Bo")) if at != one]
        assert [found.get((one, f"{name} knows that Cas is the heir")) for name in others] == [CERTAIN] * 2
        assert (one, f"{('Osk', 'Ada', 'Bo')[one]} knows that Cas is the heir") not in found
    assert not [said for person, said in found if person == CAS]


def test_its_members_know_of_one_another_and_nobody_else_does() -> None:
    found = thoughts()
    assert found[BO, "Osk leads the night watch"] == found[BO, "Ada is of the night watch"] == CERTAIN
    assert (ADA, "Ada is of the night watch") not in found, "it is known to those of whom it is so anyhow"
    leads = next(one for one in read().relations if one.forms.present == "{0} leads the night watch")
    assert (leads.one, leads.public, leads.seen) == (0, False, False)


def test_who_is_of_a_public_group_is_known_to_all_as_any_public_status() -> None:
    found = thoughts(WORLD.replace("people night watch", "people night watch, public"))
    assert not [said for _, said in found if "night watch" in said]
    assert found[BO, "Ada knows that Cas is the heir"] == CERTAIN


@pytest.mark.parametrize("own", ["doubts that Cas is the heir", "suspects that Cas is the heir"])
def test_what_somebody_thinks_otherwise_goes_before(own: str) -> None:
    found = thoughts(WORLD.replace("    is in yard\n    is of", f"    is in yard\n    {own}\n    is of"))
    assert abs(found[BO, "Cas is the heir"]) < THINKING
    assert found[ADA, "Bo knows that Cas is the heir"] == CERTAIN, "the others cannot know"


def test_of_what_there_is_one_at_a_time_what_somebody_thinks_goes_before_too() -> None:
    found = thoughts(
        WORLD.replace("    is in yard\n    is of", "    is in yard\n    thinks that key is in yard\n    is of")
    )
    assert (BO, "key is in hall") not in found
    assert found[BO, "key is in yard"] == THINKING


def test_a_doubt_is_nothing_that_others_know() -> None:
    found = thoughts(WORLD.replace("thinks that Cas", "doubts that Cas"))
    assert found[OSK, "Cas is the heir"] < 0
    assert not [said for _, said in found if "knows that Cas" in said]


def test_a_thought_as_deep_as_thoughts_go_is_no_thought_about_thoughts() -> None:
    deep = "thinks that Cas knows that Osk knows that Cas knows that Cas is the heir"
    found = thoughts(WORLD.replace("thinks that Cas is the heir", deep))
    assert all(said.count("knows") <= 3 for _, said in found)


def test_a_thought_of_what_one_of_them_thinks_is_not_theirs() -> None:
    found = thoughts(WORLD.replace("thinks that Cas is", "thinks that Ada knows that Cas is"))
    assert (ADA, "Ada knows that Cas is the heir") not in found
    assert found[OSK, "Ada knows that Cas is the heir"] == THINKING


def test_there_may_be_one_who_leads_only() -> None:
    text = WORLD.replace(
        "    is of the night watch\nperson Bo", "    is of the night watch\n    leads the night watch\nperson Bo"
    )
    assert text != WORLD
    result = compile_text([SourceFile("watch.ado", text)])
    assert [one.code for one in result.diagnostics] == ["E514"]


def test_a_group_too_large_to_write_out_is_told_at_once() -> None:
    names = [f"N{one}{other}x" for one in "abcdefghijklmnopqrstuvwxyz" for other in "abcdefghij"]
    crowd = "".join(f"person {name}, he\n  at the start\n    is in hall\n    is of the night watch\n" for name in names)
    result = compile_text([SourceFile("watch.ado", WORLD + crowd)])
    assert [(one.code, one.line) for one in result.diagnostics] == [
        ("E520", WORLD.split("\n").index("people night watch") + 1)
    ]
    quiet = WORLD.replace("people night watch", "people night watch, public").replace(
        "  thinks that Cas is the heir\n  is sure that key is in hall\n", ""
    )
    assert read(quiet + crowd).opening


# ---------------------------------------------------------------- while it is played


def test_who_is_taken_into_the_text_of_a_world_that_is_played_knows_what_all_know() -> None:
    later = WORLD.replace(
        "person Cas, she\n  at the start\n", "person Cas, she\n  at the start\n    is of the night watch\n"
    )
    made = list(differences(read(), read(later)))
    assert len(made) == len(thoughts(later)) - len(thoughts()) + 1, "beside their beliefs the status itself"


# ---------------------------------------------------------------- in an editor


def place(marked: str) -> Point:
    before = WORLD[: WORLD.index(marked.replace("|", ""))] + marked[: marked.index("|")]
    return Point("watch.ado", before.count("\n") + 1, len(before) - before.rfind("\n"))


@pytest.fixture
def workspace() -> Workspace:
    return Workspace([SourceFile("watch.ado", WORLD)])


def test_a_group_is_found_wherever_it_is_spoken_of(workspace: Workspace) -> None:
    found = workspace.hover(place("leads the night |watch\n   and"))
    assert found is not None
    assert (found.title, found.text) == ("people night watch", "They keep the gate at night.")
    (declared,) = workspace.definition(place("is of the |night watch since"))
    assert WORLD.split("\n")[declared.line - 1] == "people night watch"
    assert len(workspace.references(place("people |night"))) == 6


def test_a_group_is_called_otherwise_wherever_it_is_spoken_of(workspace: Workspace) -> None:
    edits = workspace.rename(place("leads the |night watch\n   and"), "guards")
    assert applied(WORLD, edits) == WORLD.replace("night watch", "guards")


@pytest.mark.parametrize(
    ("marked", "some"),
    [
        ("|people", "people"),
        ("  |thinks that Cas", "thinks"),
        ("thinks that |Cas", "Osk"),
        ("thinks that Cas |is", "leads the night watch"),
        ("    |is of the night watch since", "is of the night watch"),
        ("when B |leads", "is of the night watch"),
    ],
)
def test_a_group_is_offered_where_it_can_be_spoken_of(marked: str, some: str, workspace: Workspace) -> None:
    assert some in {one.text for one in workspace.complete(place(marked))}


def test_it_can_be_public_or_seen() -> None:
    text = WORLD.replace("people night watch", "people night watch, ")
    workspace = Workspace([SourceFile("watch.ado", text)])
    line = text.split("\n").index("people night watch, ") + 1
    assert {one.text for one in workspace.complete(Point("watch.ado", line, len("people night watch, ") + 1))} >= {
        "public",
        "seen",
    }
