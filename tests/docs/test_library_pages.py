"""The pages about the library are what its text comes to.

Make them anew with `python -m muchado.language.glossary src/muchado/library docs/reference/library`.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from muchado.language.glossary import LibraryError, files_below, pages, read_library
from muchado.language.glossary.shelf import Library
from muchado.language.glossary.wording import link, rule
from muchado.language.text.source import SourceFile

ROOT = Path(__file__).parents[2]
HOME = ROOT / "docs" / "reference" / "library"


@cache
def _library() -> Library:
    return read_library(files_below(ROOT / "src" / "muchado" / "library"))


@cache
def _pages() -> dict[str, str]:
    return pages(_library())


def test_the_pages_are_current() -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in HOME.glob("*.md")} == _pages()


def test_every_rule_stands_on_them_once() -> None:
    text = "\n".join(_pages().values()).split("\n")
    kinds = ("want", "reaction", "plan", "drift", "retelling")
    found = [entry for entries in _library().entries.values() for entry in entries if entry.kind in kinds]
    entries = {(entry.kind, entry.name): entry for entry in found}  # one that is written anew stands as it is then
    assert entries
    assert [entry.name for entry in entries.values() if text.count(f"- {rule(entry)}") != 1] == []


def test_every_act_is_in_the_table_of_its_page_and_in_the_contents() -> None:
    for action in _library().bundle.actions:
        page = f"{action.where.file.split('/')[1].removesuffix('.ado')}.md"
        assert f"| {link(action.name)} |" in _pages()[page]
        assert link(action.name, page) in _pages()["index.md"]


@pytest.mark.parametrize("name", sorted(path.name for path in HOME.glob("*.md")))
def test_every_link_leads_to_a_heading(name: str) -> None:
    for page, anchor in re.findall(r"\]\(([\w-]*(?:\.md)?)#([^)]*)\)", _pages()[name]):
        text = _pages()[page or name]
        headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
        assert anchor in [link(heading).split("#")[1][:-1] for heading in headings], (page, anchor)


CORE = """\
# Good manners.

library "core/manners"

trait shy

deed "A is good to B"

action greet: "A greets B"
  needs B is here
  seen from afar
  counts as "A is good to B"
  A says "Good morning."
  B may smile, scowl
  for want of a reason B scowls
  if B smiles
    afterwards A is at ease with B
    B says "And to you."

status "A is at ease with B"

want "shyness"
  A wants not to greet B by 10
  when B is here
   and A is shy
  because "{A} is shy, and it is {his A} way"
"""
PACK = """\
# School.

library "school/breaks"
  uses "core/manners"

want "a friendly face"
  A wants to smile by 5
  when B greets A
  because "{B} has seen {him A}"

reaction "somebody is kind"
  when B is good to A
  then A means to thank B
  because "{B} is kind"

plan "A thanks B"
  patience 1 days
  done when A greeted B
  worth 20
  first if B is here: greet B
  because "{A} is thankful"
"""


def test_a_page_a_layer_and_everything_about_an_act_where_the_act_is() -> None:
    files = (
        SourceFile("library/core/manners.ado", CORE, library=True),
        SourceFile("library/school/breaks.ado", PACK, library=True),
    )
    found = pages(read_library(files))
    assert sorted(found) == ["core.md", "index.md", "school.md"]
    core, school = found["core.md"], found["school.md"]
    assert "| [greet](#greet) | A greets B | smile, scowl | [core/manners](#coremanners) |" in core
    act = core.split("### greet")[1].split("### ")[0]
    assert "- seen from afar, heard here" in act
    assert "- **smile**: afterwards A is at ease with B; 1 line to say" in act
    assert "- **scowl**: for want of a reason" in act
    against = act.split("**Against it**")[1]
    assert "A wants not to greet B by 10 when B is here and A is shy. *A is shy, and it is A's way*" in against
    assert "**For `smile`**" in act
    assert "(school/breaks)" in act.split("**For `smile`**")[1]
    assert "- *A thanks B* (school/breaks)" in act.split("**Plans that lead to it**")[1]
    deed = core.split("### A is good to B")[1]
    assert "- `greet` (core/manners)" in deed
    assert "**somebody is kind**" in deed
    assert "Uses [core/manners](core.md#coremanners)." in school
    assert "`a friendly face` (greet)" in school
    assert "**A thanks B**: patience 1 days; done when A greeted B" in school


def test_a_library_with_mistakes_says_where() -> None:
    wrong = CORE.replace("A is shy", "A is shyy")
    with pytest.raises(LibraryError, match=r"library/core/manners.ado:\d+"):
        read_library((SourceFile("library/core/manners.ado", wrong, library=True),))
