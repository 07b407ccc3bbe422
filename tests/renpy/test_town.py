"""The town of a visual novel, with Ren'Py itself left out: what there is of it is stood in for by `Game`."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest

import muchado
from gate import GATE
from muchado import World
from muchado.renpy import Faces, Town, around, frames, runtime, sentence_of, staged, tag_of, within, worlds
from muchado.renpy.menus import quoted
from muchado.renpy.mistakes import MISTAKES
from muchado.stage import states


class JumpedError(Exception):
    """As Ren'Py jumps: by what is raised."""


class Game:
    """A game's files, the label it jumps to, what it shows as menus, and how often it showed a frame."""

    def __init__(self) -> None:
        self.files = {"gate.json": World.from_text(GATE).to_json(), "odd.json": "{}", "none.json": "no world"}
        self.labels = {"met", "cross", "sky"}
        self.menus: list[list[str]] = []
        self.told: list[str] = []
        self.takes = 0
        self.waited = 0
        self.shows_frames = True

    def read(self, file: str) -> str:
        if file not in self.files:
            raise muchado.StageError(f'This game has no file "{file}".')
        return self.files[file]

    def check_label(self, label: str) -> None:
        if label not in self.labels:
            raise muchado.StageError(f'The script has no label "{label}" to jump to.')

    def jump(self, label: str) -> None:
        raise JumpedError(label)

    def menu(self, told: str, options: list[tuple[str, object, dict[str, Any]]]) -> object:
        self.told.append(told)
        self.menus.append([caption for caption, _, _ in options])
        return options[self.takes][1]

    def can_wait(self) -> bool:
        return self.shows_frames

    def wait(self) -> None:
        while frames.more() is None:
            self.waited += 1


@pytest.fixture(autouse=True)
def game(monkeypatch: pytest.MonkeyPatch) -> Game:
    found = Game()
    worlds.forget()
    states.forget()
    for name in ("read", "check_label", "jump", "menu", "can_wait", "wait"):
        monkeypatch.setattr(runtime, name, getattr(found, name))
    return found


def test_a_town_is_what_muchado_says_it_is() -> None:
    town, plain = Town("gate.json", seed=1), muchado.Town.of(World.from_text(GATE), 1)
    assert town.until("9:30").stands == plain.until("9:30")
    assert town.next("Ada").stands == plain.next("Ada")
    assert town.turning_point("Ada").stands == plain.turning_point("Ada")
    later = town.until("10:00")
    assert later.after(town, through="Bo") == plain.until("10:00").after(plain, through="Bo")
    assert later.lines(town) == plain.until("10:00").lines(plain)
    assert later.time == plain.until("10:00").time


def test_time_passes_in_frames_and_comes_to_the_same(game: Game, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "AT_ONCE", 0.0)
    in_frames = Town("gate.json").until("10:00")
    assert game.waited > 1
    game.shows_frames = False
    assert Town("gate.json").until("10:00") == in_frames


def test_what_is_broken_off_leaves_nothing_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    def left() -> None:
        raise JumpedError

    monkeypatch.setattr(frames, "AT_ONCE", 0.0)
    monkeypatch.setattr(runtime, "wait", left)
    with pytest.raises(JumpedError):
        Town("gate.json").until("10:00")
    assert frames.more() is True


def test_a_saved_town_is_a_small_value_that_knows_its_file() -> None:
    town = Town("gate.json", seed=3).did("Ada greets Bo").until("9:30")
    saved = pickle.dumps(town, protocol=2)
    assert len(saved) < 1_500
    worlds.forget()
    loaded = pickle.loads(saved)  # noqa: S301 (our own)
    assert loaded == town
    assert hash(loaded) == hash(town)
    assert loaded.loaded().after() == town.after()


def test_after_an_edit_a_saved_town_goes_on_in_the_new_world_or_says_why_not(game: Game) -> None:
    town = Town("gate.json", seed=3).did("Ada greets Bo").until("9:30")
    worlds.forget()
    game.files["gate.json"] = World.from_text(GATE.replace("Good morning", "Hello")).to_json()
    with pytest.raises(muchado.StageError, match="label after_load"):
        town.lines()
    assert any("Hello" in line.words for line in town.loaded().lines())
    worlds.forget()
    game.files["gate.json"] = World.from_text(GATE.replace("greet", "hail")).to_json()
    with pytest.raises(muchado.StageError, match="does not fit into this world"):
        town.loaded()


def test_a_menu_has_what_is_offered_and_what_is_taken_holds(game: Game) -> None:
    town = Town("gate.json", seed=1).next("Ada")
    chosen = town.choose("Ada")
    assert game.told[0] == "Ada: the gate, with Bo."
    assert game.menus[0][-1] == "Let it pass"
    assert len(chosen.stands.inputs) == 1
    town.choose("Ada", every=True)
    assert len(game.menus[1]) == len(town.may("Ada"))
    over = town.until("12:00") if not town.over else town
    assert over.choose("Ada") == over or over.may("Ada")


def test_what_they_may_do_is_asked_by_its_words() -> None:
    town = Town("gate.json", seed=1).next("Ada")
    first = town.may("Ada")[0]
    assert town.may("Ada", first.words) == first
    assert town.act(town.may("Ada", first.words)).stands == town.stage.act(first)
    assert town.may("Bo", "greet Ada") is None, "he is not the one who does that"
    for words, near in (("fly", ""), ("gret Bo", ' Did you mean "greet Bo"?'), ("greet Boo", "")):
        with pytest.raises(muchado.UnknownNameError, match=re.escape(f'Nobody in this world can "{words}".{near}')):
            town.may("Ada", words)
    with pytest.raises(muchado.StageError, match="may not do that now"):
        town.act(town.may("Bo", "greet Ada"))


def test_the_script_jumps_by_what_has_come_about() -> None:
    before = Town("gate.json", seed=1)
    town = before.did("Ada greets Bo").until("10:00")
    with pytest.raises(JumpedError, match="met"):
        town.after({"Bo is cross": "cross", "Ada greets Bo": "met"}, since=before)
    with pytest.raises(JumpedError, match="met"):
        town.after({"Ada greets Bo": "met"}, through="Bo")
    town.after({"Ada greets Bo": "met"}, since=town)
    with pytest.raises(muchado.UnknownNameError, match="No sentence"):
        town.after({"Ada flies": "sky"})


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("none.json", '"none.json" is no world that `muchado renpy` has compiled. This is not a bundle'),
        ("odd.json", "it does not say its format"),
        ("lost.json", 'has no file "lost.json"'),
    ],
)
def test_a_file_that_is_no_world_is_told(file: str, sentence: str) -> None:
    with pytest.raises(muchado.StageError) as caught:
        Town(file)
    assert sentence in str(caught.value)
    assert sentence_of(caught.value) == str(caught.value)


ODD = {
    'Town("gate.json", seed="many")': "`Town(file, seed=0)`: seed is a whole number, and not 'many'.",
    'Town("gate.json", sead=1)': "`Town(file, seed=0)`: got an unexpected keyword argument 'sead'.",
    "Town(7)": "`Town(file, seed=0)`: file is a text, and not 7.",
    "town.until()": "`town.until(time)`: missing a required argument: 'time'.",
    "town.until(7.5)": "`town.until(time)`: time is a text or a whole number, and not 7.5.",
    'town.until("soon")': '"soon" is not a time. Write it like "20:00", "Tuesday 20:00"',
    'town.until("Monday 9:30").until("Monday 9:10")': "Monday 3 June 2024, 09:10 is past: it is",
    "town.next(None)": "`town.next(person)`: person is a text, and not None.",
    "town.may(town)": "`town.may(person, words=None)`: person is a text, and not Town(",
    'town.choose("Ada", 7)': "`town.choose(person, since=None, *, every=False)`: since is a town or None, and not 7.",
    'town.act("greet Bo")': "`town.act(choice)`: choice is what `town.may(",
    'town.fact("Ada is in gate", "no")': "`town.fact(sentence, on=True)`: on is True or False, and not 'no'.",
    "town.put(7)": "`town.put(*inputs)`: inputs is an Input, and not 7.",
    'town.after("9:00")': "`town.after(earlier=None, through=None, since=None)`: earlier is a town or a whole number",
    'town.after({7: "met"})': "`town.after(earlier=None, through=None, since=None)`: earlier is a town or",
    'town.after({"Bo is cross": "lost"})': 'The script has no label "lost" to jump to.',
    'town.knows("Bo")': "`town.knows(person, sentence)`: missing a required argument: 'sentence'.",
    'town.knows("Bo", 7)': "`town.knows(person, sentence)`: sentence is a text, and not 7.",
    'town.knows("Boo", "Ada greeted Bo")': 'There is nobody called "Boo". Did you mean "Bo"?',
    'town.knows("Bo", "Ada gret Bo")': 'No sentence of this world says "Ada gret Bo". Did you mean "Ada greeted Bo"?',
    'town.feels("Bo", "likking", "Ada")': 'There is no feeling or mood "likking". Did you mean "liking"?',
    'town.know("Bo", "Ada greeted Bo")': 'A town has no "know". Did you mean "knows"?',
    "town.why(None)": "`town.why(question)`: question is a text or a whole number, and not None.",
    'staged(None, "Bo")': "`staged(shown, eyes, faces=None, turn=None, told=())`: shown is what `town.after(",
    "around(town, None)": '`around(town, turn, faces=None)`: turn is what `town.turn("Ino")` gives',
    'within(7, "Bo")': "`within(town, person)`: town is a town, and not 7.",
    "Faces(7)": "`Faces(of, usual='calm')`: of is a text for each text",
}
"""What a script may write by mistake, and what is said of it."""


@pytest.mark.parametrize("written", ODD)
def test_a_mistake_in_a_call_is_a_sentence(written: str) -> None:
    names = {"Town": Town, "Faces": Faces, "around": around, "staged": staged, "within": within}
    with pytest.raises((AttributeError, *MISTAKES)) as caught:
        eval(written, {**names, "town": Town("gate.json", seed=1)})  # noqa: S307
    assert (sentence_of(caught.value) or "").startswith(ODD[written])


def test_only_what_does_not_fit_is_told_as_a_sentence() -> None:
    assert sentence_of(ZeroDivisionError()) is None
    assert sentence_of(None) is None
    with pytest.raises(muchado.UnknownNameError) as caught:
        Town("gate.json").next("Boo")
    assert "Boo" in (sentence_of(caught.value) or "")


def test_what_is_told_is_shown_line_by_line_from_somebodys_eyes() -> None:
    before = Town("gate.json", seed=1)
    town = before.did("Ada greets Bo").until("10:00")
    cues = staged(town.after(before, through="Bo"), "Bo", Faces({"greet": "happy"}))
    assert any(cue.speaker == "Ada" and "morning" in cue.words for cue in cues)
    greeting = next(cue for cue in cues if cue.speaker == "Ada")
    assert greeting.scene.place == "gate"
    assert ("ada", "happy") in greeting.scene.people
    assert all(tag != "bo" for cue in cues for tag, _ in cue.scene.people)
    told = [one.text for one in town.after(before, through="Bo")]
    assert staged(town.after(before, through="Bo"), "Bo", told=told) == ()


def test_who_is_there_is_seen_before_a_menu() -> None:
    town = Town("gate.json", seed=1).next("Ada")
    turn = town.turn("Ada")
    assert turn is not None
    cue = around(town, turn, Faces({}, usual="plain"))
    assert (cue.scene.place, cue.scene.people) == ("gate", (("bo", "plain"),))


def test_an_expression_is_by_what_shows_what_is_done_and_ones_own_mood() -> None:
    town = Town("gate.json", seed=1).did("Ada greets Bo").until("10:00")
    showing = next(one for one in town.after(through="Bo") if one.by == "Ada" and one.act == "greet")
    assert Faces({"greet": "happy"}).face("Ada", showing) == "happy"
    assert Faces({showing.answer or "": "shy", "greet": "happy"}).face("Bo", showing) == "shy"
    assert Faces({}, usual="plain").face("Bo", showing) == "plain"
    with pytest.raises(muchado.UnknownNameError):
        Faces({"boredom 10": "bored"}).own(town, "Ada")


def test_tags_and_words_are_as_the_runtime_takes_them() -> None:
    assert tag_of("Ino's father") == "ino_s_father"
    assert tag_of("room-2") == "room_2"
    assert quoted("[a] {b}") == "[[a] {{b}"
    with pytest.raises(muchado.StageError, match="no name for images"):
        tag_of("...")


def test_a_mind_is_shown_without_what_only_the_reader_knows() -> None:
    found = within(Town("gate.json", seed=1).did("Ada greets Bo").until("10:00"), "Bo")
    assert found.person == "Bo"
    assert all(held.sentence and held.source for held in found.thoughts)
