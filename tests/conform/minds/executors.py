"""Executors of stories to try the suite with: one that is always right, and some in which a fault is planted."""

from __future__ import annotations

from dataclasses import replace

from muchado.conform.minds.oracle import Oracle
from muchado.conform.minds.percepts import Percept
from muchado.conform.minds.questions import Minds, Right
from muchado.conform.minds.story import Goes, Story, Tells


class Perfect:
    """The oracle itself."""

    def play(self, story: Story) -> Minds:
        return Right(story)


class ForgetsWhoLeft:
    """Whoever leaves is taken to be there all the same."""

    def play(self, story: Story) -> Minds:
        stay = (replace(one, room=story.people[one.who]) if isinstance(one, Goes) else one for one in story.happenings)
        return Right(replace(story, happenings=tuple(stay)))


class HearsWhispers:
    """What is whispered is heard by all."""

    def play(self, story: Story) -> Minds:
        loud = (replace(one, whispers=False) if isinstance(one, Tells) else one for one in story.happenings)
        return Right(replace(story, happenings=tuple(loud)))


class Egocentric:
    """Everybody takes everybody to think what they think themselves."""

    def play(self, story: Story) -> Minds:
        right = Right(story)
        right.oracle = _Egocentric(story)
        right.knows = right.oracle.knows
        return right


class _Egocentric(Oracle):
    def _view(self, chain: tuple[int, ...]) -> list[Percept]:
        return super()._view(chain[:1])
