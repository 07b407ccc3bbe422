"""Who gets to do what they chose: one exchange a person, the stronger wish first."""

from __future__ import annotations

from muchado.bundle.model.closed import TalkEnd, TalkEndIfAny
from muchado.bundle.records import NamedTuple
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.voices import Verdict
from muchado.kernel.world.world import World

SILENCE: tuple[TalkEnd, ...] = ("all is said", "nothing is said")
"""The ends of a talk in which somebody else may still have something to say."""


class Proposal(NamedTuple):
    """What somebody has set their mind on, with the parties it needs and the next best thing.

    `talk`: the one that it `ends`, and how; -1 where it ends none by that alone.
    """

    by: int
    verdict: Verdict
    others: tuple[int, ...]
    runner_up: Verdict | None
    bidden: bool = False
    talk: int = -1
    ends: TalkEndIfAny = ""


def propose(moment: Moment, by: int, verdict: Verdict, runner_up: Verdict | None, *, bidden: bool = False) -> Proposal:
    """Find the parties of a chosen act."""
    return Proposal(by, verdict, moment.program.others_in(verdict.option), runner_up, bidden)


def settle(moment: Moment, world: World, proposals: list[Proposal]) -> tuple[list[Proposal], list[Proposal]]:
    """The proposals that go ahead and those that do not.

    The stronger goes first. To be caught by somebody's stronger wish replaces what one was about to do; one whose own
    wish is stronger is off before the other can catch them. What is bidden goes before all wishes, and so does the end
    of a talk, but for one in which nobody has anything more to say: there somebody else may.
    """
    taken: set[int] = set()
    ahead, kept_waiting = [], []
    for proposal in sorted(proposals, key=_precedence):
        people = {proposal.by, *proposal.others}
        if taken & people or not all(world.is_free(person, moment.now) for person in proposal.others):
            kept_waiting.append(proposal)
        else:
            taken |= people
            ahead.append(proposal)
    return ahead, kept_waiting


def _precedence(proposal: Proposal) -> tuple[bool, bool, int, int]:
    over = bool(proposal.ends) and proposal.ends not in SILENCE
    return not proposal.bidden, not over, -proposal.verdict.score, proposal.by
