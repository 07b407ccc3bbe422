"""What becomes of news from mouth to mouth."""

from __future__ import annotations

from kernel.stage import acts, play, sure

GOSSIP = """
action rob: "A robs B"
action short: "A borrows from B"
want "pass it on"
  A wants to tell B that C borrowed from D by 20
  when C borrowed from D
   and B is here
   and A did not tell B that C borrowed from D
   and A does not think that B knows C borrowed from D
  because "it is news"
want "pass the worse on"
  A wants to tell B that C robbed D by 20
  when C robbed D
   and B is here
   and A did not tell B that C robbed D
   and A does not think that B knows C robbed D
  because "it is news"
retelling "it grows"
  "B borrowed from C" becomes "B robbed C"
  when A's anger toward B is at least 10
  because "{A} thinks the worst of {B}"
"""


def rumours(anger: int, seeds: int = 60) -> tuple[int, int]:
    """In how many runs Bob hears it as it was, and as it was not."""
    plain = altered = 0
    for seed in range(seeds):
        run = play(
            GOSSIP,
            seed,
            "8:10",
            Ann=f"is sure that Cyd borrowed from Dot; anger toward Cyd {anger}",
            Cyd="is in yard",
            Dot="is in yard",
        )
        plain += sure(run, "Bob", "Cyd borrowed from Dot") > 0
        altered += sure(run, "Bob", "Cyd robbed Dot") > 0
    return plain, altered


def test_news_is_altered_by_one_who_has_reason_to() -> None:
    plain, altered = rumours(anger=20)
    assert altered > 0
    assert plain > altered, "most of what is told is told as it was"


def test_one_who_has_no_reason_tells_it_as_it_was() -> None:
    assert rumours(anger=0) == (60, 0)


def test_the_teller_does_not_know_that_they_altered_it() -> None:
    found = 0
    for seed in range(60):
        run = play(
            GOSSIP,
            seed,
            "8:10",
            Ann="is sure that Cyd borrowed from Dot; anger toward Cyd 20",
            Cyd="is in yard",
            Dot="is in yard",
        )
        if sure(run, "Bob", "Cyd robbed Dot") > 0:
            found += 1
            assert sure(run, "Ann", "Ann told Bob that Cyd borrowed from Dot") == 100
            assert sure(run, "Ann", "Cyd robbed Dot") == 0
            assert sure(run, "Bob", "Ann told Bob that Cyd robbed Dot") == 100
            assert acts(run).count("Ann tell Bob") == 1
    assert found


WHISPERS = """
action rob: "A robs B"
action whisper: "A whispers to B that P"
  needs B is here
  heard by nobody
  afterwards B hears that P
want "whisper"
  A wants to whisper to B that C robbed D by 20
  when C robbed D
   and A's trust toward B is at least 60
   and A did not whisper to B that C robbed D
  because "{B} can keep a secret"
"""


def test_hearsay_loses_names() -> None:
    """A witness tells it whole; what came through two mouths is now and then told of somebody, nobody knows whom."""
    at_first_hand = at_second_hand = 0
    for seed in range(60):
        run = play(
            WHISPERS, seed, "8:30", Ann="is sure that Cyd robbed Dot; trust toward Bob 80", Bob="trust toward Eve 80",
            Cyd="is in tower", Dot="is in tower", Eve="is in hall",
        )  # fmt: skip
        heard = {who: [belief.sentence for belief in run.mind(who).beliefs] for who in ("Bob", "Eve")}
        assert "Cyd robbed Dot" in heard["Bob"]
        at_first_hand += any("somebody" in one for one in heard["Bob"])
        at_second_hand += any("somebody" in one for one in heard["Eve"])
    assert at_first_hand == 0
    assert 4 <= at_second_hand <= 22  # a fifth of 60 is 12; within three standard deviations and a bit
