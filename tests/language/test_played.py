"""What a text may say of roles in odd places is told, or it plays, tells and explains."""

from __future__ import annotations

import pytest

from muchado import World, WorldError
from whole import WHOLE

BOW = 'action bow: "A bows to B"\n  needs B is here\n'
WANTS = 'want "bow"\n  A wants to bow to B by 60\n  when B is here\n  because "{A} is polite"\n'
CLAIM = '   and P is news of the last 2 hours\n   and B is here\n  because "{A}"\n'

PLAYED = {
    "somebody must be there": BOW + "  needs someone is here\n" + WANTS,
    "words hang on duty": BOW + "  rings false by the pull of duty\n" + WANTS,
    "words hang on a belief": BOW + "  rings false by how sure A is that A is in tears\n" + WANTS,
    "a phrase finds no claim": 'phrase "A minds P"\n  when A\'s sadness is at least 5\n'
    'want "x"\n  A wants to tell B that P by 50\n  when A minds P\n' + CLAIM,
    "a phrase rests on one that finds no place": 'phrase "A minds L"\n  when A\'s sadness is at least 5\n'
    'phrase "A hates L"\n  when A minds L\nwant "x"\n  A wants to go to L by 50\n  when L is next to here\n'
    '   and A hates L\n  because "{A}"\n',
    "a phrase that may rest on itself": 'phrase "A is wary"\n  when A thinks that B knows P\n   and A thinks that P\n'
    'want "x"\n  A wants to shove B by 50\n  when B is here\n   and A is wary\n  because "{A}"\n',
    "whom only taking up finds": 'plan "A mocks B"\n  taken up when B is here and C is here and A loves C\n'
    '  first if B is here: shove B\n  because "{A} likes {C}"\n',
    "whom only a step finds": 'plan "A mocks B"\n  taken up when B is here and A\'s sadness is at least 1\n'
    '  first if B is here and C is here: shove C\n  because "{A} likes {C}"\n',
    "an end that finds somebody": 'plan "A mocks B"\n  taken up when B is here\n  done when C dates B\n'
    '  first shove B\n  because "{A}"\n',
}
TOLD = {
    "E409": BOW + "  B may nod\n  if B nods\n    afterwards C is in tears\n",
    "E412": BOW + '  taken for "A shoves C"\n',
    "E313": BOW + '  needs C dates B\n  told as "{C} sees {A}"\n',
    "E408": "drift \"x\"\n  A's sadness rises by 5 a day\n  when how proud A is is at least A's sadness\n",
    "E410": 'phrase "A is wary"\n  when how sure A is that A is wary is at least 50\n',
    "E511": 'want "x"\n  A wants to shove B by 5\n  when B dates B\n  because "{A}"\n',
}


@pytest.mark.parametrize("name", PLAYED)
def test_it_plays_tells_and_explains(name: str) -> None:
    run = World.from_text(WHOLE + PLAYED[name]).start(seed=2)
    events: list[int] = []
    for _ in range(60):
        beat = run.beat()
        events += [event.id for event in beat.events] if beat else []
    assert events
    assert run.tell()
    assert all(str(run.why(event)) for event in events[:10])


@pytest.mark.parametrize("code", TOLD)
def test_it_is_told(code: str) -> None:
    with pytest.raises(WorldError) as caught:
        World.from_text(WHOLE + TOLD[code])
    assert [found.code for found in caught.value.diagnostics if found.severity == "error"] == [code]
