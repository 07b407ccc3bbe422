"""Talk: turns of an exchange, and news that changes from mouth to mouth."""

from __future__ import annotations

from minds.stage import acts, play, start, sure

CHAT = """
action chat: "A chats with B"
  needs B is here
  takes 1 minute
want "chat"
  A wants to chat with B by 10
  when B is here
  because "{A} likes {B}"
"""


def test_an_exchange_is_a_chain_of_turns() -> None:
    run = start(CHAT, Cyd="is in yard", Dot="is in tower")
    events = []
    for _ in range(8):
        beat = run.beat()
        assert beat is not None
        events += [event for event in beat.events if run.bundle.people[event.by].name in ("Ann", "Bob")]
    assert [event.turn for event in events] == list(range(1, len(events) + 1))
    assert [event.follows for event in events] == [-1, *(event.id for event in events[:-1])]


def test_after_so_many_turns_it_will_do_for_a_while() -> None:
    run = play(CHAT, until="8:20", Cyd="is in yard", Dot="is in tower")
    minutes = [int(one.at[-2:]) for one in run.events if one.by in ("Ann", "Bob")]
    assert minutes == list(range(12)), "twelve turns, then ten minutes of nothing"


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


AIMS = """
action nod: "A nods to B"
  needs B is here
plan "A makes friends with B"
  done when A nodded to B
  patience 30 minutes
  worth 10
  first if B is here: nod to B
  because "{A} would like to"
reaction "content"
  when A attains P
   and P is about B
  then A's joy rises by 30
   and A's trust toward B rises by 10
  because "{A} has done it"
reaction "let down"
  when A gives up P
  then A's joy falls by 20
  because "it came to nothing"
"""


def test_an_aim_reached_or_given_up_is_an_occasion() -> None:
    done = play(AIMS, Ann="joy 50; means to make friends with Bob")
    assert (done.mind("Ann").feels("joy"), done.mind("Ann").feels("trust", "Bob")) == (80, 50)
    failed = play(AIMS, Ann="joy 50; means to make friends with Bob", Bob="is in tower")
    assert failed.mind("Ann").feels("joy") == 30


ASKING = """
action ask: "A asks B about C"
  needs B is here
  B may shrug, confess
  if B confesses
    afterwards A hears that C is a thief
want "ask"
  A wants to ask B about C by 20
  when A's trust toward B is at least 60
   and A's anger toward C is at least 10
   and A did not ask B about C
  because "{A} wants to know"
want "confess"
  A wants to confess by 10
  when B asks A about C
   and A is sure that C is a thief
  because "{B} asked"
"""


def test_what_is_answered_is_the_word_of_the_one_who_answers() -> None:
    run = play(ASKING, Ann="trust toward Bob 80; anger toward Cyd 20", Bob="is sure that Cyd is a thief")
    told, overheard = run.mind("Ann").believes("Cyd is a thief"), run.mind("Dot").believes("Cyd is a thief")
    assert told is not None
    assert overheard is not None
    assert (told.source, told.teller) == ("told", "Bob")
    assert (overheard.source, overheard.teller) == ("overheard", "Bob")
    own = run.mind("Bob").believes("Cyd is a thief")
    assert own is not None
    assert own.source == "opening"
