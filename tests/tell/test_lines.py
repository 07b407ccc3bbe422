from __future__ import annotations

import pytest

from handmade import ASKS, BREAKS_UP, HINATA, INO, NARUTO, SAKURA, SORRY, START, hand_made
from muchado.bundle.model import Role
from muchado.kernel.common.dealing import by_lot
from muchado.kernel.common.wording import Wording
from muchado.kernel.events import Event, Prop
from muchado.tell.lines import tell
from muchado.tell.words import fill


def event(prop: Prop, action: int, answer: str = "", variant: int = 0) -> Event:
    made = Event(0, START, START + 3, action, prop, NARUTO, (SAKURA,), 0, answer, None, (), (), (), variant)
    ways, lines = Wording(hand_made()).drawn(prop, answer, by_lot(variant))
    return made._replace(ways=ways, lines=lines)


BREAKING: Prop = (BREAKS_UP, NARUTO, SAKURA)


@pytest.mark.parametrize(
    ("answer", "variant", "line"),
    [
        ("accept", 0, 'Naruto breaks it off with Sakura. "It\'s over, Sakura."'),
        ("accept", 1, 'Naruto breaks it off with Sakura. "I can\'t do this any more, Sakura."'),
        (
            "protest",
            2,
            (
                'Naruto breaks it off with Sakura, who will not have it. "It\'s over, Sakura." '
                'Sakura says, "You can\'t just leave me!"'
            ),
        ),
        ("fails", 0, "Naruto sets out to break up with Sakura, but it comes to nothing."),
    ],
)
def test_an_event_is_a_line_with_its_speech(answer: str, variant: int, line: str) -> None:
    assert tell(hand_made(), event(BREAKING, 0, answer, variant)) == line


def test_clauses_and_pronouns_are_filled_and_blanks_tidied() -> None:
    line = tell(hand_made(), event((ASKS, NARUTO, HINATA, INO, (SORRY, NARUTO)), 1))
    assert line == ("Naruto asks Hinata to tell Ino that he is sorry, because he cannot find himself the words.")


def test_a_clause_about_the_teller_says_she_where_another_could_be_meant_by_no_pronoun() -> None:
    roles = (Role("A", "person"), Role("B", "person"), Role("P", "claim"))
    told = "{A} tells {B} that {P}"
    assert fill(hand_made(), told, roles, (INO, NARUTO, (SORRY, INO))) == "Ino tells Naruto that she is sorry"
    assert fill(hand_made(), told, roles, (INO, HINATA, (SORRY, INO))) == "Ino tells Hinata that Ino is sorry"
    assert fill(hand_made(), told, roles, (INO, NARUTO, (SORRY, NARUTO))) == "Ino tells Naruto that Naruto is sorry"


def test_every_pronoun_has_its_forms() -> None:
    roles = (Role("A", "person"), Role("B", "person"))
    said = fill(hand_made(), "{He A} told {him B} {himself A} of {his B} day; {A}", roles, (SAKURA, NARUTO))
    assert said == "She told him herself of his day; Sakura"


def test_a_role_that_nobody_fills_is_somebody() -> None:
    assert (
        fill(hand_made(), "{A} sees {B}", (Role("A", "person"), Role("B", "person")), (INO, -1)) == "Ino sees somebody"
    )


def test_a_letter_that_is_no_role_stays() -> None:
    assert fill(hand_made(), "{A} and {Z}", (Role("A", "person"),), (INO,)) == "Ino and {Z}"
