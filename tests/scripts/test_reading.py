"""The scenes of scripts, and what they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from muchado.scripts.reading import read_scenes
from muchado.scripts.scene import ScriptError

if TYPE_CHECKING:
    from pathlib import Path

INK = """\
VAR trust = 1
/* == no_knot ==
   muchado: nothing */
-> gate
=== gate
// muchado: Ada knows that Bo is cross
Hello. // TODO: more
-> DONE
=== function add(x, y) ===
// muchado: this is no scene
~ return x + y
== hall(x) ==
= left
# muchado: on Tuesday
  /* muchado: after Tuesday 10:00 */
Left. # a tag // muchado: Ada is in gate
= right
Right.
"""

RENPY = """\
define a = Character("Ada # muchado: no remark")
label start:  # muchado: Ada greets Bo
    "Hello."
    # muchado: Bo is in gate
label chapter(name="Bo", day=1):
    # a remark
    return
label .inner hide:
    #muchado: on Tuesday
    "It's \\"# muchado: said\\"." # muchado: Bo greets Ada
    return
label other.inner:
    return
"""

TWEE = """\
:: StoryData
{"ifid": "1"}

:: Start [first tag] {"position":"600,400"}
<!-- muchado: Ada greets Bo --> Hello. /* muchado: Bo is in gate */

:: A \\[marked\\] name
/% muchado: on Tuesday
and Ada is in gate %/
//* of his own

:: Code [script]
/* muchado: no scene */
"""

HTML = """\
<html><body><tw-storydata name="Gate" startnode="1">
<style>/* muchado: no */</style>
<tw-passagedata pid="1" name="Start" tags="" position="1,1" size="1,1">Hello.
&lt;!-- muchado: Ada
greets Bo --&gt;
[[Next]]</tw-passagedata>
<tw-passagedata pid="2" name="Next" tags="widget" position="1,1" size="1,1"></tw-passagedata>
</tw-storydata></body></html>
"""

YARN = """\
title: Start
muchado: Ada greets Bo
position: 1,1
---
Hello. // muchado: Bo is in gate
title: not a head
===
title: Next
---
===
"""

CSV = """\
id,scene,muchado,text
1,start,Ada greets Bo; Bo is in gate,"Hello, ""you""."
2,"two
lines","Ada greets Bo
on Tuesday",
,,,
3,free
"""

READ = {
    "a.ink": (INK, {
        "gate": ["Ada knows that Bo is cross"], "hall": [], "hall.right": [],
        "hall.left": ["on Tuesday", "after Tuesday 10:00", "Ada is in gate"],
    }),
    "a.rpy": (RENPY, {
        "start": ["Ada greets Bo", "Bo is in gate"], "chapter": [], "other.inner": [],
        "chapter.inner": ["on Tuesday", "Bo greets Ada"],
    }),
    "a.twee": (TWEE, {
        "Start": ["Ada greets Bo", "Bo is in gate"], "A [marked] name": ["on Tuesday and Ada is in gate"],
    }),
    "a.html": (HTML, {"Start": ["Ada greets Bo"]}),
    "a.yarn": (YARN, {"Start": ["Ada greets Bo", "Bo is in gate"], "Next": []}),
    "a.csv": (CSV, {
        "start": ["Ada greets Bo", "Bo is in gate"], "two lines": ["Ada greets Bo", "on Tuesday"], "free": [],
    }),
    "a.tsv": (CSV.replace(",", "\t").replace('"Hello\t ""you""."', ""), {
        "start": ["Ada greets Bo", "Bo is in gate"], "two lines": ["Ada greets Bo", "on Tuesday"], "free": [],
    }),
}  # fmt: skip


@pytest.mark.parametrize("name", READ)
def test_each_kind_of_script_has_its_scenes(name: str, tmp_path: Path) -> None:
    text, scenes = READ[name]
    for ends in ("\n", "\r\n"):
        (tmp_path / name).write_bytes(text.replace("\n", ends).encode("utf-8-sig"))
        found = read_scenes([tmp_path])
        assert {one.name: [asked.text for asked in one.conditions] for one in found} == scenes


@pytest.mark.parametrize("name", ["a.ink", "a.rpy", "a.twee", "a.html", "a.yarn", "a.csv"])
def test_each_condition_is_told_with_its_line(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(READ[name][0], encoding="utf-8")
    lines = READ[name][0].split("\n")
    for scene in read_scenes([tmp_path / name]):
        for asked in scene.conditions:
            assert asked.text in " ".join(lines[asked.line - 1 : asked.line + 2])


def test_a_folder_is_read_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b.ink").write_text("== one\n", encoding="utf-8")
    (tmp_path / "a.rpy").write_text("label two:\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("== none\n", encoding="utf-8")
    assert [scene.name for scene in read_scenes([tmp_path])] == ["two", "one"]


MISTAKES = {
    "a.txt": ("== one\n", "it is not known what script this is"),
    "a.ink": ("// muchado: on Tuesday\n== one\n", "this stands before the first scene"),
    "b.ink": ("Hello.\n", "There are no scenes in"),
    "c.ink": ("== one\n// muchado: on Tuesday\n== one\n", 'another scene is called "one"'),
    "a.csv": ("id,text\n1,2\n", 'there is no column "muchado"'),
    "b.csv": ('muchado,id\n"on Tuesday,1\n', "this row cannot be read"),
    "a.html": ("<p>Hello</p>", "there is no Twine story in this page"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_what_cannot_be_read_is_told_in_a_sentence(name: str, tmp_path: Path) -> None:
    text, message = MISTAKES[name]
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError, match=message):
        read_scenes([tmp_path / name])


def test_what_is_no_text_or_is_not_there_is_told_too(tmp_path: Path) -> None:
    (tmp_path / "a.ink").write_bytes(b"\xff\xfe=\x00")
    for name, message in (
        ("a.ink", "no text in UTF-8"),
        ("b.ink", "there is no such file"),
        ("a\0b.ink", "there is no such file"),
    ):
        with pytest.raises(ScriptError, match=message):
            read_scenes([tmp_path / name])
