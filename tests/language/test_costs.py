"""Rules whose worst case is far too much are told when a world is checked; those that ship are free of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from muchado.api.world import check, load
from muchado.bundle.limits import MOST_STEPS
from muchado.kernel import Program
from muchado.kernel.exec.ready import answer_names, planned
from muchado.plan.cost import worst
from muchado.plan.rules import plans_of

PEOPLE = "".join(f"person P{letter}, she\n  at the start\n    is in hall\n" for letter in "abcdefghijklmnopqrst")
HEAD = f"""world "W"
  from Monday 13 February 2006, 7:30 to Monday 13 February 2006, 11:00
place hall, "the hall"
feeling liking toward someone, -100 to 100
{PEOPLE}action wave: "A waves to B"
  needs B is here
"""
SEEKS = """want "{name}"
  A wants to wave to B by 5
  when B is here
{more}  because "x"
"""


def want(name: str, letters: str) -> str:
    return SEEKS.format(name=name, more="".join(f"   and {letter} is here\n" for letter in letters))


def codes(path: Path, text: str) -> list[tuple[str, int]]:
    path.write_text(text, encoding="utf-8")
    return [(found.code, found.line) for found in check(path).diagnostics]


def test_what_could_take_too_much_is_told_with_its_line(tmp_path: Path) -> None:
    text = HEAD + want("few", "CDE") + want("many", "CDEF")  # twenty people: 168,420 steps, and twenty times that
    line = text[: text.index('want "many"')].count("\n") + 1
    assert codes(tmp_path / "w.ado", text) == [("W504", line)]


def test_what_is_looked_for_within_nobody_counts_too(tmp_path: Path) -> None:
    denied = want("many", "CDE").replace("  because", "   and nobody here likes C\n  because")
    text = HEAD + 'phrase "A likes B": A\'s liking toward B is at least 5\n' + denied
    assert [code for code, _ in codes(tmp_path / "w.ado", text)] == ["W504"]


@pytest.mark.parametrize(("letters", "told"), [("C", []), ("CDE", ["W504"])])
def test_whatever_is_news_counts_for_many(tmp_path: Path, letters: str, told: list[str]) -> None:
    tells = (
        want("news", letters)
        .replace("wave to B", "tell B P")
        .replace("  because", "   and P is news of the last 1 days\n  because")
    )
    text = HEAD + 'action tell: "A tells B P"\n  needs B is here\n' + tells
    assert [code for code, _ in codes(tmp_path / "w.ado", text) if code != "W502"] == told


@pytest.mark.parametrize(("more", "told"), [("", []), ("   and A thinks that D knows that E is odd\n", ["W504"])])
def test_whoever_may_know_something_counts_for_everybody(tmp_path: Path, more: str, told: list[str]) -> None:
    thinks = want("thoughts", "").replace("B is here", "A thinks that B knows that C is odd\n" + more.rstrip("\n"))
    text = HEAD + 'notion "A is odd"\n' + thinks.replace("\n\n", "\n")
    assert [code for code, _ in codes(tmp_path / "w.ado", text)] == told


def test_only_the_plans_of_a_world_s_own_rules_are_made() -> None:
    """And they are those that its program has."""
    bundle = load("village").bundle
    whole = list(planned(bundle).each())
    numbers = {name: number for number, name in enumerate(answer_names(bundle))}
    rules = [(plan.rule, plan.number) for plan in whole]
    for some in (rules[::2], rules[-1:], []):
        made = {plan.name: plan for plan in plans_of(bundle, numbers, dict.fromkeys(some))}
        assert made == {plan.name: plan for plan in whole if (plan.rule, plan.number) in some}


@pytest.mark.parametrize("name", ["valentine", "village", "much_ado"])
def test_worlds_that_ship_are_free_of_them(name: str) -> None:
    result = check(name)
    assert result.bundle is not None
    assert not [found for found in result.diagnostics if found.code == "W504"]
    assert max(worst(Program(result.bundle).lowered.each(), result.bundle).values()) < MOST_STEPS
