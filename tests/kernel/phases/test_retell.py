"""What becomes of news from mouth to mouth."""

from __future__ import annotations

import pytest

from human import HUMAN
from kernel.play import Play
from kernel.scenes import ANN, BOB, CY, DI
from kernel.small import B, C, Word, World
from kernel.stage import GOSSIP, acts, play, sure
from muchado.bundle.model import Here, Inform
from muchado.kernel import Prop
from muchado.kernel.mind.belief import SAW, TOLD, TOOK_PART, Belief
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.retell import retold, source_of


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


# ------------------------------------------------------------------ how often, by a great many hand-offs

SEEDS = range(4000)


class Hearsay:
    """Ann has something to tell Bob; how it came to her is for each test to say."""

    def __init__(self) -> None:
        world = World()
        world.place("hall")
        for name in ("Ann", "Bob", "Cy", "Di"):
            world.person(name)
        self.rich, self.greedy = (world.word(name, "notion", "person") for name in ("is rich", "is greedy"))
        self.rob = world.action("rob", "person", "person")
        self.wrong = world.word("wrong", "deed", "person", "person")
        self.tell = world.action("tell", "person", "person", "claim", needs=[Here(B)], effects=[Inform(C)])
        self.ponder = world.action("ponder", "person", "person", "claim")
        world.retelling(self.rich(B), self.greedy(B))
        self.simulation = Play(world.bundle()).until(0).simulation
        self.mind = self.simulation.mind(ANN)

    def moment(self, seed: int) -> Moment:
        return Moment(self.simulation.program, seed, self.simulation.now)

    def told(self, news: Prop, hands: int, act: Word | None = None) -> list[Prop]:
        """What she tells, by one seed after the other, of news that came through so many hands."""
        now = self.simulation.now
        self.mind.hold(news, Belief(100, TOLD if hands else SAW, DI if hands else -1, -1, now, now, hands=hands))
        out = [retold(self.moment(seed), self.mind, (act or self.tell).of(ANN, BOB, news)) for seed in SEEDS]
        assert {tuple(one[:3]) for one in out} == {(act or self.tell).of(ANN, BOB)}
        return [one[3] for one in out if isinstance(one[3], tuple)]


def near(found: int, percent: int) -> bool:
    """Whether so many of the seeds are as many as there should be: within three standard deviations."""
    share, many = percent / 100, len(SEEDS)
    return abs(found - many * share) <= 3 * (many * share * (1 - share)) ** 0.5


@pytest.mark.parametrize("hands", range(len(HUMAN.altered) + 2))
def test_news_is_altered_as_often_as_the_hands_it_came_through_have_it(hands: int) -> None:
    hearsay = Hearsay()
    out = hearsay.told(hearsay.rich.of(CY), hands)
    assert set(out) == {hearsay.rich.of(CY), hearsay.greedy.of(CY)}
    assert near(out.count(hearsay.greedy.of(CY)), HUMAN.altered[min(hands, len(HUMAN.altered) - 1)])


@pytest.mark.parametrize(
    ("parties", "losable"),
    [((CY, DI), {0, 1}), ((BOB, CY), {1}), ((CY, ANN), {0}), ((ANN, BOB), set()), ((BOB, ANN), set())],
)
@pytest.mark.parametrize("deed", [False, True])
def test_a_name_is_lost_only_of_others(parties: tuple[int, int], losable: set[int], deed: bool) -> None:
    """Never that of whoever tells it or is told, and one at a time."""
    hearsay = Hearsay()
    word = hearsay.wrong if deed else hearsay.rob
    out = hearsay.told(word.of(*parties), 2)
    lost = [at for one in out for at, part in enumerate(one[1:]) if part == ()]
    assert set(lost) == losable
    assert all(one.count(()) <= 1 for one in out)
    assert all(part in ((), was) for one in out for part, was in zip(one[1:], parties, strict=True))
    assert near(len(lost), HUMAN.altered[2] if losable else 0)


def test_of_what_one_saw_no_name_is_lost_nor_ever_of_how_things_are() -> None:
    hearsay = Hearsay()
    robbed, greedy = hearsay.rob.of(CY, DI), hearsay.greedy.of(CY)
    assert set(hearsay.told(robbed, 0)) == {robbed}
    assert set(hearsay.told(greedy, 3)) == {greedy}


def test_only_what_is_told_is_altered() -> None:
    """An act that is about a claim and does not pass it on leaves it as it is."""
    hearsay = Hearsay()
    rich = hearsay.rich.of(CY)
    assert set(hearsay.told(rich, 2, hearsay.ponder)) == {rich}


def test_a_source_is_named_four_times_in_five() -> None:
    hearsay = Hearsay()
    rich = hearsay.rich.of(CY)
    hearsay.told(rich, 3)
    named = [source_of(hearsay.moment(seed), hearsay.mind, rich) for seed in SEEDS]
    assert set(named) == {(DI, 3), (-1, 0)}, "what is of nobody has come through no hands that anybody knows of"
    assert near(named.count((-1, 0)), HUMAN.unsourced)


@pytest.mark.parametrize("source", [SAW, TOOK_PART])
def test_who_was_there_names_nobody(source: str) -> None:
    hearsay = Hearsay()
    robbed, now = hearsay.rob.of(CY, DI), hearsay.simulation.now
    hearsay.mind.hold(robbed, Belief(100, source, -1, -1, now, now))
    assert {source_of(hearsay.moment(seed), hearsay.mind, robbed) for seed in range(50)} == {(-1, 0)}
    assert source_of(hearsay.moment(0), hearsay.mind, hearsay.rich.of(BOB)) == (-1, 0), "nor who has never heard of it"


def test_the_hearer_knows_through_how_many_hands_it_came_as_far_as_they_are_told() -> None:
    heard = set()
    for seed in range(20):
        run = play(
            WHISPERS, seed, "8:30", Ann="is sure that Cyd robbed Dot; trust toward Bob 80", Bob="trust toward Eve 80",
            Cyd="is in tower", Dot="is in tower", Eve="is in hall",
        )  # fmt: skip
        people = [person.name for person in run.bundle.people]
        for belief in run.simulation.mind(people.index("Eve")).beliefs.values():
            if belief.source == TOLD and belief.teller == people.index("Bob"):
                heard.add((belief.claimed, belief.hands))
    assert heard == {(ANN, 2), (-1, 1)}
