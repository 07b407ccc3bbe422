"""In which way an act is done and what is said in it, drawn when it happens."""

from __future__ import annotations

import pytest

import muchado
from muchado.bundle.checked import Checked
from muchado.bundle.script import line_id
from muchado.kernel.common.dealing import by_lot
from muchado.kernel.common.wording import Wording
from muchado.kernel.events import FAILS, Event, Prop, Said, Way

TEXT = """
world "Two at a gate"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 10:00
place gate, "the gate"
thing cup, "a cup", in gate
person Ada, she
  at the start
    is in gate
person Bo, he
  at the start
    is in gate
notion "A is cross"
action pick up: "A picks up X"
  told as "{A} picks up {X}."
  told as "{A} snatches {X}."
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
  told as "{A} lets {B} know that {P}."
  told as "{A} takes {B} aside."
action lie: "A lies to B that P"
  needs B is here
  taken for "A tells B that P"
  afterwards B hears that P
  told as "{A} makes {B} believe that {P}."
action court: "A courts B"
  needs B is here
  A says "I love you, {B}."
  A says "Be mine."
  told as "{A} courts {B}."
  B may blush, laugh
  if B laughs
    B says "You, {A}?"
action woo for: "A woos B for C"
  needs B is here
  taken from afar for "A courts B"
  told as "{A} woos {B} in the name of {C}."
action pretend: "A pretends to B"
  needs B is here
  taken for "A courts B"
  told as "{A} puts on a show for {B}."
action swear: "A swears love to B"
  needs B is here
  taken for "A courts B"
  A says "On my life."
  told as "{A} swears."
"""
ADA, BO, CUP = 0, 1, 0


def world(text: str = TEXT) -> Checked:
    return muchado.World.from_text(text).bundle


def act(bundle: Checked, name: str, *arguments: int | Prop) -> Prop:
    about = next(at for at, one in enumerate(bundle.relations) if one.name == name and one.kind == "act")
    return (about, ADA, *arguments)


def cross(bundle: Checked) -> Prop:
    return (next(at for at, one in enumerate(bundle.relations) if one.forms.present == "{0} is cross"), BO)


def said(name: str, *arguments: int, answer: str = "", variant: int = 0) -> list[str]:
    bundle = world()
    return [line.words for line in Wording(bundle).drawn(act(bundle, name, *arguments), answer, by_lot(variant))[1]]


@pytest.mark.parametrize(
    ("variant", "words"), [(0, "{A} picks up {X}."), (1, "{A} snatches {X}."), (2, "{A} picks up {X}.")]
)
def test_the_draw_picks_the_way_and_what_fills_its_roles_stands_beside_it(variant: int, words: str) -> None:
    bundle = world()
    ((number, roles, told),), lines = Wording(bundle).drawn(act(bundle, "pick up", CUP), "", by_lot(variant))
    assert (told, lines) == (words, ())
    assert bundle.relations[number].name == "pick up"
    assert roles == (("A", "person", ADA), ("X", "thing", CUP))


def test_a_vain_attempt_has_roles_and_no_words() -> None:
    bundle = world()
    ways, lines = Wording(bundle).drawn(act(bundle, "court", BO), FAILS, by_lot(0))
    assert [(way.roles[1].value, way.words) for way in ways] == [(BO, "")]
    assert lines == ()


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("court", (BO,), "I love you, {B}."),
        ("pretend", (BO,), "I love you, {B}."),  # what it is taken for is heard of it
        ("swear", (BO,), "On my life."),  # it has words of its own
        ("woo for", (BO, BO), None),  # what it is taken for from afar is not heard
        ("pick up", (CUP,), None),
    ],
)
def test_the_words_are_the_acts_own_or_those_of_what_it_is_taken_for(
    name: str, arguments: tuple[int, ...], words: str | None
) -> None:
    assert said(name, *arguments) == ([] if words is None else [words])


def test_an_answer_adds_its_own_line_also_to_what_is_only_taken_for_it() -> None:
    assert said("court", BO, answer="laugh", variant=1) == ["Be mine.", "You, {A}?"]
    assert said("court", BO, answer="blush", variant=1) == ["Be mine."]
    assert said("pretend", BO, answer="laugh", variant=1) == ["Be mine.", "You, {A}?"]


@pytest.mark.parametrize("name", ["tell", "lie"])
def test_who_only_gives_news_says_the_news_and_a_liar_says_it_as_one_who_tells(name: str) -> None:
    bundle = world()
    news = cross(bundle)
    ways, (line,) = Wording(bundle).drawn(act(bundle, name, BO, news), "", by_lot(0))
    assert line == Said(ADA, line_id("tell", "", "A", "{P}"), "{P}", len(ways) - 1)
    assert ways[line.way].roles[2].value == news
    assert bundle.relations[ways[line.way].act].name == "tell"


def test_the_id_of_a_line_is_that_of_its_act_its_answer_its_speaker_and_its_words() -> None:
    ids = {
        line_id(*parts) for parts in (("greet", "", "A", "Hi"), ("greet", "", "B", "Hi"), ("greet", "nod", "A", "Hi"))
    }
    assert len({*ids, line_id("greet", "", "A", "Hi!"), line_id("greet!", "", "A", "Hi")}) == 5
    assert line_id("Break it  off!", "", "A", "It's over.").startswith("break_it_off_")
    assert (
        line_id("greet", "", "A", "There you are, {B}.") == "greet_9f510bb3"
    )  # kept by who has it spoken and recorded


def ids(bundle: Checked) -> list[str]:
    return [Wording(bundle).drawn(act(bundle, "court", BO), "", by_lot(variant))[1][0].line for variant in range(2)]


def test_a_line_keeps_its_id_whatever_is_changed_around_it() -> None:
    here = ids(world())
    longer = TEXT.replace(
        '  A says "I love you, {B}."\n', '  A says "Oh."\n  A says "Be mine."\n  A says "I love you, {B}."\n'
    )
    longer = longer.replace("action pick up", 'action wave: "A waves"\n  A says "Be mine."\naction pick up')
    bundle = world(longer)
    found = [Wording(bundle).drawn(act(bundle, "court", BO), "", by_lot(variant))[1][0] for variant in range(4)]
    assert [line.line for line in found if line.words == "I love you, {B}."] == here[:1]
    # The same words twice are two lines; the first keeps the id.
    assert [line.line for line in found if line.words == "Be mine."] == [here[1], f"{here[1]}_2"]


@pytest.mark.parametrize(
    "changed",
    [
        {"ways": ()},
        {"ways": (Way(1, (), "{A} courts {B}."),)},
        {"lines": (Said(ADA, "court_00000000", "Be mine."),)},
        {"lines": (Said(ADA, line_id("court", "", "A", "Be mine."), "Be yours."),)},
        {"lines": (Said(ADA, line_id("court", "", "A", "Be mine."), "Be mine.", 1),)},
        {"answer": FAILS},
    ],
)
def test_words_that_an_act_cannot_have_are_told_from_those_that_it_can(changed: dict[str, object]) -> None:
    bundle = world()
    wording, prop = Wording(bundle), act(bundle, "court", BO)
    for variant in range(2):
        ways, lines = wording.drawn(prop, "laugh", by_lot(variant))
        number = bundle.relations[int(str(prop[0]))].number
        event = Event(0, 0, 0, number, prop, ADA, (BO,), 0, "laugh", None, (), (), (), variant, ways=ways, lines=lines)
        assert wording.could_be(event)
        assert not wording.could_be(event._replace(**changed))  # type: ignore[arg-type] # one field or two
        other = ways[0]._replace(words="{A} kisses {B}.")
        assert not wording.could_be(event._replace(ways=(other,)))
