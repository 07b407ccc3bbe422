"""Who must know of whom that they know what was done: as it was, or as it looked.

Of what is done by one who is dressed up as another: whoever knows that knows what it was, and takes those to be fooled
of whom they did not see that they know. Whoever is fooled takes all who looked on to be so, and the other to know what
they seem to have done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muchado.conform.minds.oracle import Oracle
from muchado.conform.minds.percepts import Act
from muchado.conform.minds.story import Happening, Standing, Story, collapsed


def as_it_looked(story: Story, number: int) -> Happening:
    """A happening as it looked to those who did not know of any guise."""
    standing = Standing(story)
    for what in story.happenings[:number]:
        standing.follow(what)
    what = story.happenings[number]
    return replace(what, who=standing.guise.get(what.who, what.who))


def happened(oracle: Oracle, chain: Sequence[int], what: Happening) -> bool:
    """Whether the first knows that the second knows ... of a happening: each saw the next one see it.

    The same done twice by the same person is one and the same to whoever saw it once.
    """
    minds = collapsed(chain)
    acts = [one for one in oracle.view(()) if isinstance(one, Act)]
    was = any(one.what == what and _knows(oracle, minds, one) for one in acts)
    looked = (one for one in acts if one.guise is not None and replace(one.what, who=one.guise) == what)
    return was or any(_is_fooled(oracle, minds, one) for one in looked)


def _knows(oracle: Oracle, minds: tuple[int, ...], act: Act) -> bool:
    """Whether all of a chain saw an act done, and know who did it."""
    if act.guise is not None and not oracle.know_of(minds, act.what.who, act.at):
        return False
    return all(oracle.noticed(minds[:at], who, act) for at, who in enumerate(minds))


def _is_fooled(oracle: Oracle, minds: tuple[int, ...], act: Act) -> bool:
    """Whether the last of a chain takes an act for another's, as those before see it."""
    fooled = False
    for at, who in enumerate(minds):
        knows = not fooled and oracle.know_of(minds[: at + 1], act.what.who, act.at)
        if who == act.guise and not knows and not fooled:
            return False  # they know that it was not they
        if not (fooled and who == act.guise) and not oracle.noticed(minds[:at], who, act):
            return False
        fooled = fooled or not knows
    return fooled
