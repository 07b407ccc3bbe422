"""Letters: the word of whoever wrote them, for whoever reads them."""

from __future__ import annotations

from minds.stage import acts, play, sure

POST = """
thing note, "a note", a letter, in hall
action write: "A writes in X that P"
  needs X is here
  afterwards X says that P
  afterwards A has X
action drop: "A drops X"
  needs A has X
  afterwards X is left here
action read: "A reads over X"
  needs X is here
  takes 2 minutes
  afterwards A reads X
action go: "A goes to L"
  afterwards A goes to L
want "write"
  A wants to write in X that B is a thief by 40
  when A is sure that B is a thief
   and X is a letter
   and X is here
   and A did not write in X that B is a thief
  because "{A} must get it out"
want "drop"
  A wants to drop X by 30
  when A has X
  because "{A} lays it down"
want "leave"
  A wants to go to L by 20
  when A dropped X
   and L is next to here
  because "{A} is off"
want "read"
  A wants to read over X by 10
  when X is a letter
   and X is here
   and A did not read over X
  because "{A} is curious"
"""


def test_a_letter_carries_its_writers_word() -> None:
    run = play(POST, Ann="is sure that Cyd is a thief", Bob="is in hall", Cyd="is in yard", Dot="is in yard")
    assert "Ann write" in acts(run)
    assert "Bob read" in acts(run)
    belief = run.mind("Bob").believes("Cyd is a thief")
    assert belief is not None
    assert (belief.teller, belief.source) == ("Ann", "told")


def test_who_has_not_read_it_does_not_know_what_it_says() -> None:
    run = play(
        POST.replace(
            "and A did not read over X", "and A's anger toward B is at least 10\n   and A did not read over X"
        ),
        Ann="is sure that Cyd is a thief",
        Bob="anger toward Dot 20",
        Cyd="is in yard",
        Dot="is in hall",
    )
    assert sure(run, "Bob", "Cyd is a thief") > 0
    assert sure(run, "Dot", "Cyd is a thief") == 0, "reading is silent"


def test_a_letter_keeps_what_was_written_in_a_copied_run() -> None:
    run = play(POST, until="8:01", Ann="is sure that Cyd is a thief", Cyd="is in yard", Dot="is in yard")
    twin = run.copy()
    run.until("9:00")
    twin.until("9:00")
    assert twin.digest() == run.digest()
    assert sure(twin, "Bob", "Cyd is a thief") > 0
