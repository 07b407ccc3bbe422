"""Much Ado: a social simulation engine for story worlds.

import muchado

run = muchado.load("valentine").start(seed=7)
for happening in run.play():
    print(happening.at, happening.text)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from muchado.api.closed import Closed, check_closed
    from muchado.api.coverage import Covered, coverage
    from muchado.api.errors import PlaceError, UnknownNameError, WorldError
    from muchado.api.explained import Knower
    from muchado.api.fork import compare
    from muchado.api.frames import Frames
    from muchado.api.happening import Happening
    from muchado.api.leak import Leak
    from muchado.api.live import reload
    from muchado.api.lookout import Lookout
    from muchado.api.part import Role
    from muchado.api.past import Reaction
    from muchado.api.pictures import Picture
    from muchado.api.rehearsing import rehearse
    from muchado.api.run import Run
    from muchado.api.saved import open_run, verify
    from muchado.api.seek import seek
    from muchado.api.sighted import Find
    from muchado.api.trials import run_tests
    from muchado.api.world import World, load
    from muchado.bundle.overwork import OverworkError
    from muchado.find.verdict import Outcome
    from muchado.record.differing import Difference
    from muchado.record.mistakes import RunFileError
    from muchado.scripts.reading import read_scenes
    from muchado.scripts.scene import ScriptError
    from muchado.stage.mind import Belief, Mind
    from muchado.stage.mistakes import StageError
    from muchado.stage.part import Decision
    from muchado.stage.town import Town
    from muchado.stage.words import Filler, Line
    from muchado.tell.times import TimeError, moment
    from muchado.why.reasons import Answer, Reason, Rule

__version__ = "0.1.0"

__all__ = [
    "Answer",
    "Belief",
    "Closed",
    "Covered",
    "Decision",
    "Difference",
    "Filler",
    "Find",
    "Frames",
    "Happening",
    "Knower",
    "Leak",
    "Line",
    "Lookout",
    "Mind",
    "Outcome",
    "OverworkError",
    "Picture",
    "PlaceError",
    "Reaction",
    "Reason",
    "Role",
    "Rule",
    "Run",
    "RunFileError",
    "ScriptError",
    "StageError",
    "TimeError",
    "Town",
    "UnknownNameError",
    "World",
    "WorldError",
    "check_closed",
    "compare",
    "coverage",
    "load",
    "moment",
    "open_run",
    "read_scenes",
    "rehearse",
    "reload",
    "run_tests",
    "seek",
    "verify",
]

_HOMES = {
    "Answer": "muchado.why.reasons",
    "Belief": "muchado.stage.mind",
    "Closed": "muchado.api.closed",
    "Covered": "muchado.api.coverage",
    "Decision": "muchado.stage.part",
    "Difference": "muchado.record.differing",
    "Filler": "muchado.stage.words",
    "Find": "muchado.api.sighted",
    "Frames": "muchado.api.frames",
    "Happening": "muchado.api.happening",
    "Knower": "muchado.api.explained",
    "Leak": "muchado.api.leak",
    "Line": "muchado.stage.words",
    "Lookout": "muchado.api.lookout",
    "Mind": "muchado.stage.mind",
    "Outcome": "muchado.find.verdict",
    "OverworkError": "muchado.bundle.overwork",
    "Picture": "muchado.api.pictures",
    "PlaceError": "muchado.api.errors",
    "Reaction": "muchado.api.past",
    "Reason": "muchado.why.reasons",
    "Rule": "muchado.why.reasons",
    "Role": "muchado.api.part",
    "Run": "muchado.api.run",
    "RunFileError": "muchado.record.mistakes",
    "TimeError": "muchado.tell.times",
    "ScriptError": "muchado.scripts.scene",
    "StageError": "muchado.stage.mistakes",
    "Town": "muchado.stage.town",
    "UnknownNameError": "muchado.api.errors",
    "World": "muchado.api.world",
    "WorldError": "muchado.api.errors",
    "check_closed": "muchado.api.closed",
    "compare": "muchado.api.fork",
    "coverage": "muchado.api.coverage",
    "load": "muchado.api.world",
    "moment": "muchado.tell.times",
    "open_run": "muchado.api.saved",
    "read_scenes": "muchado.scripts.reading",
    "rehearse": "muchado.api.rehearsing",
    "reload": "muchado.api.live",
    "run_tests": "muchado.api.trials",
    "seek": "muchado.api.seek",
    "verify": "muchado.api.saved",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for, so that `import muchado.kernel` stays light."""
    if name not in _HOMES:
        raise AttributeError(f"module 'muchado' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
