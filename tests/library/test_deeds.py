"""What the library says for or against a deed counts for some act: none leaves out what all that count as it need."""

from __future__ import annotations

import pytest

import muchado
from muchado.bundle.model import Slot

LAYERS = ("core", "household", "romance", "marriage", "court", "plays")
YARD = """
place yard, "the yard"
person Ada, she
  at the start
    is in yard
"""


def world(more: str = "") -> muchado.World:
    """A world by the whole library, and what it says besides."""
    uses = "\n".join(f'  uses "{layer}"' for layer in LAYERS)
    return muchado.World.from_text(
        f'world "All"\n{uses}\n  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00\n{YARD}{more}'
    )


def unheard(world: muchado.World) -> set[str]:
    """The wants about a deed that never count for an act."""
    bundle = world.bundle
    whole: dict[int, bool] = {}
    for action in bundle.actions:
        roles = set(range(len(bundle.relations[action.relation].roles)))
        for deed in action.counts_as:
            named = roles <= {term.at for term in deed.args if isinstance(term, Slot)}
            whole[deed.relation] = whole.get(deed.relation, False) or named
    return {want.name for want in bundle.wants if not want.answer and not whole.get(want.claim.relation, True)}


@pytest.mark.slow
def test_what_the_library_says_of_a_deed_counts() -> None:
    assert unheard(world()) == set()


def test_one_that_never_counts_is_found() -> None:
    mute = 'want "enough of them"\n  A wants not to honour B by 10\n  when A is proud\n  because "{A} is proud"\n'
    hour = "from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00"
    rites = muchado.World.from_text(f'world "Rites"\n  uses "core/rites"\n  {hour}\n{YARD}{mute}')
    assert unheard(rites) == {"enough of them"}
