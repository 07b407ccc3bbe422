"""Hidden facts are altered one by one: closed minds pass, and a leak is named with its rule."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import pytest

from closed import planted
from closed.secrets import NOSE, SECRETS
from muchado import World, check_closed
from muchado.api.leak import fact_in_words
from muchado.bundle.clauses import SentenceFinder
from muchado.closed import asked
from muchado.closed.altering import alter
from muchado.closed.hidden import hidden
from muchado.closed.proof import Span, started
from muchado.kernel.mind.belief import ASSUMED, Belief
from muchado.kernel.mind.mind import Aim
from muchado.kernel.state.canon import differing

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.kernel import Mind

ANN, BOB, CY, DAN = range(4)
GUESS = Belief(90, ASSUMED, -1, -1, 0, 0)
ODD = SentenceFinder(World.from_text(SECRETS).bundle).find("Bob is odd") or ()
WATCHES = SentenceFinder(World.from_text(SECRETS).bundle).find("Dan means to watch the yard") or ()


@cache
def secrets() -> World:
    return World.from_text(SECRETS)


def span(later: int = 0) -> Span:
    bundle = secrets().bundle
    return Span(bundle, 0, bundle.start + later, bundle.end - 1)


@pytest.mark.parametrize("later", [0, 21])
def test_minds_are_closed(later: int) -> None:
    world = secrets()
    found = check_closed(world, at=world.bundle.start + later, most=24)
    assert (found.leaking, found.leaks) == (0, ())
    assert found.altered == min(24, found.facts)
    assert found.compared > 1000
    assert found.reached > found.altered // 2


TABLES = {
    "trait": {"levels"}, "mood": {"levels"}, "feeling": {"levels"}, "unsaid": {"levels"},
    "belief": {"beliefs", "accounts"},
    "aim": {"aims"}, "news": {"inbox"}, "status": {"statuses", "signs"}, "thing": {"spots", "shown"},
    "letter": {"letters"},
}  # fmt: skip
"""In which tables of the state it is altered, for each sort of hidden fact."""


def test_every_sort_of_hidden_fact_is_found_and_altered_by_itself() -> None:
    """In the mind that it is in and in no other; what is in none is altered in the world alone."""
    found: dict[str, set[str]] = {}
    for start in map(started, (span(), span(6), span(21))):
        for fact in hidden(start):
            other = start.copy()
            alter(other, fact)
            differences = list(differing(start.world, other.world))
            assert {owner for owner, _ in differences} == {-1 if fact.sort == "news" else fact.whose}
            found.setdefault(fact.sort, set()).update(table for _, (table, *_) in differences)
    assert found == TABLES


def test_every_sort_of_hidden_fact_has_its_words() -> None:
    bundle = secrets().bundle
    said = {
        fact.sort: fact_in_words(bundle, fact) for start in map(started, (span(), span(6))) for fact in hidden(start)
    }
    assert said == {
        "trait": "how curious Cy is",
        "mood": "Ann's joy",
        "feeling": "Dan's liking toward Ann",
        "unsaid": "what Dan is and feels where nothing is said of it",
        "belief": said["belief"],
        "aim": "that Dan means to watch the yard",
        "news": said["news"],
        "status": "that Bob is blushing",
        "thing": "where the purse is",
        "letter": "what is written in the note",
    }
    assert said["belief"].startswith("what Dan holds of this: ")
    assert said["news"].endswith(" has just been told")


def test_what_is_hidden_is_as_much_as_there_is() -> None:
    counts = Counter(fact.sort for fact in hidden(started(span())))
    assert counts == {"trait": 2, "feeling": 4, "mood": 1, "unsaid": 4, "belief": 10, "aim": 2, "status": 1, "thing": 5}


def test_an_aim_is_altered_by_being_none() -> None:
    start = started(span())
    fact = next(fact for fact in hidden(start) if fact.sort == "aim")
    other = start.copy()
    alter(other, fact)
    assert (fact.whose, len(start.mind(CY).aims), len(other.mind(CY).aims)) == (CY, 1, 0)


def test_what_everybody_knows_is_not_hidden() -> None:
    text = SECRETS.replace('status "A is engaged to B", both ways', 'status "A is engaged to B", both ways, public')
    text = text.replace('thing spade, "the spade", in loft', 'thing spade, "the spade", in loft, public')
    bundle = World.from_text(text).bundle
    facts = list(hidden(started(Span(bundle, 0, bundle.start, bundle.end - 1))))
    assert [fact for fact in facts if fact.sort == "status"] == []
    assert [fact.about[0] for fact in facts if fact.sort == "thing"] == [0, 1, 2, 4]


# ------------------------------------------------------------------ leaks


def test_who_reads_anothers_feeling_is_named_with_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    planted.others_feelings(monkeypatch)
    (leak,) = check_closed(secrets()).leaks
    assert (leak.person, leak.kind, leak.minute - secrets().bundle.start) == ("Ann", "act", 1)
    assert (leak.whose, leak.fact) == ("Bob", "what Bob is and feels where nothing is said of it")
    line = SECRETS.split("\n").index('want "a question at last"') + 1
    assert str(leak.rule) == f'want "a question at last", world.ado:{line}'
    assert re.search(r"next to it: read the note, \d+\)$", leak.was)
    assert re.search(r"next to it: propose to Bob, \d+\)$", leak.instead)


def test_who_takes_in_what_never_reached_them_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    planted.all_see_all(monkeypatch)
    found = check_closed(secrets(), people=[ANN])
    assert found.leaking == len(found.leaks) > 3
    leak = next(one for one in found.leaks if one.fact == "what Ann holds of this: Cy is odd")
    assert leak.person != "Ann"
    assert (leak.kind, leak.rule) == ("belief", None)
    learned, instead = sorted((leak.was, leak.instead))
    assert learned.startswith(f"{leak.person} became sure that Ann ")
    assert instead == "nothing of the kind"


def test_a_feeling_moved_otherwise_is_named_with_its_reaction(monkeypatch: pytest.MonkeyPatch) -> None:
    planted.rapport(monkeypatch)
    leak = next(one for one in check_closed(secrets(), people=[ANN]).leaks if one.kind == "feeling")
    assert leak.rule is not None
    assert (leak.rule.kind, leak.fact) == ("reaction", "Ann's joy")
    assert leak.was != leak.instead


def test_who_sounds_otherwise_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    planted.certain_as_others_are(monkeypatch)
    kinds = {(one.kind, one.person, one.fact) for one in check_closed(secrets(), people=[ANN]).leaks}
    assert ("words", "Bob", "Ann's joy") in kinds


def test_who_is_taken_to_know_is_compared_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "OFTEN", 1)
    monkeypatch.setattr(asked, "PARTS", 1)
    planted.everybody_sees_who_sees(monkeypatch)
    leaks = check_closed(secrets(), people=[DAN]).leaks
    assert {one.kind for one in leaks} == {"thought"}
    assert (leaks[0].person, leaks[0].fact, leaks[0].rule) == ("Bob", "that Dan means to watch the yard", None)
    looked = re.fullmatch(r"Bob thinks that Dan does not know that (.+)", leaks[0].was)
    assert looked is not None
    assert leaks[0].instead == f"Bob is sure that Dan knows that {looked[1]}"


FRIENDS = """world "Friends"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 12:00
place hall, "the hall"
  next to yard
place yard, "the yard"
status "A is a friend of B", both ways, seen
action greet: "A greets B"
  needs B is here
  needs A is not a friend of B
  afterwards A is a friend of B
action go: "A goes to L"
  afterwards A goes to L
want "nobody is a stranger"
  A wants to greet B by 30
  when B is here
   and A is not a friend of B
  because "{A} does not know {B}"
want "in the morning there is company"
  A wants to go to L by 20
  when it is after 10:00
   and L is next to here
   and A is in yard
  because "it is late"
person Emil, he
  at the start
    is in yard
    is a friend of Gita
person Gita, she
  at the start
    is in yard
person Ann, she
  at the start
    is in hall
person Bea, she
  at the start
    is in hall
"""


def test_what_came_up_in_one_run_alone_is_no_leak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asked, "OFTEN", 1)
    monkeypatch.setattr(asked, "PARTS", 1)
    assert check_closed(World.from_text(FRIENDS)).leaks == ()


def test_a_text_may_ask_of_an_answer_what_is_in_anothers_mind(monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing comes of it: a lie is answered as what it looks to be. Where it is not, the text's rule is named."""
    world = World.from_text(NOSE)
    assert check_closed(world).leaking == 0
    planted.lies_answered_as_lies(monkeypatch)
    (leak,) = check_closed(world).leaks
    line = NOSE.split("\n").index('want "a nose for lies"') + 1
    assert (leak.person, leak.kind, leak.fact) == ("Bob", "answer", "how sly Ann is")
    assert str(leak.rule) == f'want "a nose for lies", world.ado:{line}'
    assert leak.was.startswith('"doubt"')
    assert leak.instead.startswith('"nod"')


SLIPS: dict[str, tuple[Callable[[Mind], None], str]] = {
    "feeling": (lambda mind: mind.levels[planted.JOY].update({-1: (77_000, 0, -1)}), "Dan's joy at 77"),
    "belief": (
        lambda mind: mind.beliefs.update({ODD: Belief(90, ASSUMED, -1, -1, 0, 0)}),
        "Dan is sure that Bob is odd",
    ),
    "aim": (lambda mind: mind.aims.update({WATCHES: Aim(0, -1, 1 << 40)}), "Dan means to watch the yard"),
    "memory": (lambda mind: mind.news.update({ODD: 1}), "something else is kept in their news"),
}


@pytest.mark.parametrize("kind", SLIPS)
def test_what_only_slips_into_a_mind_is_named(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    slip, words = SLIPS[kind]
    planted.slips_into(monkeypatch, slip)
    found = check_closed(secrets(), people=[ANN])
    leak = next(one for one in found.leaks if one.person == "Dan" and one.fact == "Ann's joy")
    assert (leak.kind, leak.instead, leak.rule) == (kind, words, None)
