"""What an act looks like: staged from afar, and heard or not."""

from __future__ import annotations

from minds.stage import play, start, sure

SCENE = """
action court: "A courts B"
  needs B is here
  seen from afar
action pose: "A poses as C with B"
  needs B is here
  seen from afar
  taken from afar for "C courts B"
want "pose"
  A wants to pose as C with B by 20
  when A's anger toward C is at least 50
   and B is here
   and A did not pose as C with B
  because "{A} wants {C} to look bad"
"""


def test_a_staged_scene_is_taken_for_what_it_looks_like() -> None:
    run = play(SCENE, Ann="is in yard; anger toward Dot 60", Bob="is in yard", Cyd="is in tower", Dot="is in hall")
    assert sure(run, "Cyd", "Dot courted Bob") > 80
    assert sure(run, "Cyd", "Ann posed as Dot with Bob") == 0
    assert sure(run, "Bob", "Ann posed as Dot with Bob") == 100
    assert sure(run, "Bob", "Dot courted Bob") == 0


def test_one_who_stands_beside_it_is_not_taken_in() -> None:
    run = play(SCENE, Ann="is in yard; anger toward Dot 60", Bob="is in yard", Cyd="is in yard", Dot="is in hall")
    assert sure(run, "Cyd", "Ann posed as Dot with Bob") == 100
    assert sure(run, "Cyd", "Dot courted Bob") == 0


def test_the_record_tells_who_perceived_what() -> None:
    run = start(SCENE, Ann="is in yard; anger toward Dot 60", Bob="is in yard", Cyd="is in tower")
    seen = []
    while not seen and (beat := run.beat()):
        seen = [one for one in beat.perceptions if run.bundle.people[one.person].name == "Cyd"]
    assert seen[0].how == "saw"
    assert run.bundle.relations[seen[0].prop[0]].name == "court"
