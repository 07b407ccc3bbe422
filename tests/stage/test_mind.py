from __future__ import annotations

import pytest

import muchado
from gate import GATE

RUN = muchado.World.from_text(GATE).start()
RUN.until("Monday 20:00")


def test_a_belief_has_certainty_and_source() -> None:
    belief = RUN.mind("Ada").believes("Bo is cross")
    assert belief is not None
    assert str(belief) == "Ada thinks that Bo is cross"
    assert (belief.sure, belief.source, belief.teller, belief.event) == (75, "opening", None, None)


def test_what_one_did_one_believes() -> None:
    belief = RUN.mind("Bo").believes("Ada greeted Bo")
    assert belief is not None
    assert (belief.words, belief.source, belief.event) == ("is sure", "took part", RUN.events[0].id)


def test_what_one_never_thought_of_is_none() -> None:
    assert RUN.mind("Bo").believes("Bo is cross") is None


def test_all_beliefs_can_be_listed() -> None:
    assert "Ada greeted Bo" in [belief.sentence for belief in RUN.mind("Ada").beliefs]


def test_feelings_moods_and_traits_are_in_points() -> None:
    assert RUN.mind("Ada").feels("liking", toward="Bo") == 60
    assert RUN.mind("Bo").feels("joy") == 30
    assert RUN.mind("Bo").traits == {"patient": 70}


def test_where_somebody_is_and_what_they_mean_to_do() -> None:
    mind = RUN.mind("Ada")
    assert (mind.name, mind.place, mind.aims) == ("Ada", "gate", ())


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda: RUN.mind("Adda"), 'nobody called "Adda". Did you mean "Ada"'),
        (lambda: RUN.mind("Ada").believes("Bo is crass"), 'Did you mean "Bo is cross"'),
        (lambda: RUN.mind("Ada").feels("liking"), "say toward whom"),
        (lambda: RUN.mind("Ada").feels("joy", toward="Bo"), "toward nobody"),
        (lambda: RUN.mind("Ada").feels("joi"), 'Did you mean "joy"'),
        (lambda: RUN.mind("Ada").feels("liking", toward="Bob"), 'Did you mean "Bo"'),
    ],
)
def test_unknown_names_are_refused_with_the_nearest(ask: object, message: str) -> None:
    assert callable(ask)
    with pytest.raises(muchado.UnknownNameError, match=message):
        ask()
