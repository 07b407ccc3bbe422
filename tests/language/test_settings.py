"""How people are: the sentences of the settings, who goes before whom, and what holds where nothing is said."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

import muchado.kernel
from human import HUMAN
from muchado import World
from muchado.api.errors import WorldError
from muchado.api.find import find_library
from muchado.bundle.codec import from_json, to_json
from muchado.bundle.mistakes import BundleError
from muchado.bundle.model import SETTINGS, Setting, Settings
from muchado.bundle.older import AS_BEFORE
from muchado.bundle.sound import check
from muchado.language import SourceFile, compile_text, with_libraries

TEXT = """
world "Two at a gate"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 9:00
{lines}
place gate

person Ann, she
  at the start
    is in gate
"""
LIBRARY = """
library "{name}"
  uses "everyday/minds"
  people lose a memory of which less than {dim} in 100 is left
"""


def line_of(setting: Setting, value: int) -> str:
    shown = f"{value} minutes" if setting.unit == "minutes" else str(value)
    return setting.sentence.replace("{" + setting.unit + "}", shown)


def world(*lines: str) -> str:
    return TEXT.format(lines="".join(f"  {line}\n" for line in lines))


def settings_of(*lines: str, **libraries: int) -> Settings:
    files = [SourceFile(name, LIBRARY.format(name=name, dim=dim), library=True) for name, dim in libraries.items()]
    uses = [f'uses "{name}"' for name in libraries]
    result = compile_text(with_libraries([*files, SourceFile("world.ado", world(*uses, *lines))], find_library).files)
    if result.bundle is None:
        raise WorldError("wrong", result.diagnostics)
    return result.bundle.settings


def said_of(*lines: str, **libraries: int) -> str:
    with pytest.raises(WorldError) as raised:
        settings_of(*lines, **libraries)
    return "\n".join(diagnostic.render() for diagnostic in raised.value.diagnostics)


@pytest.mark.parametrize(("name", "setting"), SETTINGS.items())
def test_a_setting_is_what_its_sentence_says(name: str, setting: Setting) -> None:
    for value in {setting.low, (setting.low + setting.high) // 2, setting.high}:
        wanted = (value,) if setting.unit == "percents" else value
        assert settings_of(line_of(setting, value)) == Settings()._replace(**{name: wanted})


@pytest.mark.parametrize(("name", "setting"), SETTINGS.items())
def test_a_setting_stays_within_its_bounds_in_text_and_bundle(name: str, setting: Setting) -> None:
    assert "E311" in said_of(line_of(setting, setting.high + 1))
    bundle = World.from_text(world()).bundle
    for value in (setting.low - 1, setting.high + 1):
        wanted = (value,) if setting.unit == "percents" else value
        with pytest.raises(BundleError, match=f"settings.{name}.*is not between"):
            check(bundle._replace(settings=Settings()._replace(**{name: wanted})))


def test_several_numbers_may_be_given_where_each_hand_has_its_own() -> None:
    line = "people alter what they pass on 5, 6, 7 times in 100, by the hands it came through"
    assert settings_of(line).altered == (5, 6, 7)


def test_without_a_word_people_are_plain() -> None:
    assert settings_of() == Settings()
    assert (Settings().forgetting, Settings().altered, Settings().credit) == (0, (0,), 100)


def test_the_library_everyday_has_people_as_they_were_before_it_could_be_said() -> None:
    before = {name: tuple(value) if isinstance(value, list) else value for name, value in AS_BEFORE.items()}
    now = settings_of('uses "everyday"')
    assert now == HUMAN
    assert Settings(**before) == now._replace(resolve=0, cool=0)  # which there was not before


def test_the_word_of_the_world_goes_before_that_of_a_library_and_this_before_one_it_uses() -> None:
    mine = "people lose a memory of which less than 7 in 100 is left"
    assert settings_of('uses "everyday/minds"', mine) == HUMAN._replace(dim=7)
    assert settings_of(mine, 'uses "everyday/minds"') == HUMAN._replace(dim=7)
    assert settings_of(strict=8) == HUMAN._replace(dim=8)
    assert settings_of(mine, strict=8, lax=9).dim == 7


def test_two_libraries_that_say_different_things_leave_it_to_the_world() -> None:
    assert settings_of(strict=8, severe=8).dim == 8
    said = said_of(strict=8, lax=9)
    assert "E119" in said
    assert 'the libraries "strict" and "lax" say different things of this' in said


@pytest.mark.parametrize(
    ("line", "code", "hint"),
    [
        ("people dance 3 times a day", "E211", "nothing of this kind can be said of people"),
        ("people", "E211", "nothing of this kind"),
        ("people know any other voice 30 times", "E208", '"in" is missing here'),
        ("people know any other voice often", "E209", "a number is missing here"),
        ("people know any other voice 30 times in 100 each", "E210", "this is left over"),
        ("people see somebody walk away for 3 fortnights", "E501", "fortnights"),
        ("people alter what they pass on times in 100, by the hands it came through", "E209", "a number is missing"),
        ("whim 3\n  whim 4", "E212", "whim"),
        ("people know any other voice 3 times in 100\n  people know any other voice 4 times in 100", "E212", "twice"),
        ("people know any other voice 3 times in 100\n    every day", "E204", "nothing can stand below"),
    ],
)
def test_what_is_wrong_is_told(line: str, code: str, hint: str) -> None:
    said = said_of(line)
    assert code in said
    assert hint in said


def test_a_bundle_from_before_settings_could_be_said_has_people_as_they_were() -> None:
    data = json.loads(to_json(World.from_text(world("whim 3")).bundle))
    data["settings"] = {"is": "Settings", "whim": 3, "idle": 15, "turns": 12}
    assert from_json(json.dumps(data)).settings == HUMAN._replace(whim=3, resolve=0, cool=0)
    data["settings"]["dim"] = 3
    assert from_json(json.dumps(data)).settings == Settings(whim=3, dim=3)


def test_the_kernel_goes_by_every_setting() -> None:
    asked = set()
    for file in Path(muchado.kernel.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and "settings" in ast.unparse(node.value).split(".")[-1]:
                asked.add(node.attr)
    assert asked == set(SETTINGS)
