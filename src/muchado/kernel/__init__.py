"""The kernel: runs a compiled world. Standard library only, no files, no threads, no clock of its own."""

from muchado.kernel.events import FAILS, Beat, Change, Choice, Encounter, Event, Notice, Part, Prop, RuleUse
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.belief import Belief
from muchado.kernel.mind.mind import Mind
from muchado.kernel.simulation import Simulation

__all__ = [
    "FAILS", "Beat", "Belief", "Change", "Choice", "Encounter", "Event", "Mind", "Notice", "Part", "Program",
    "Prop", "RuleUse", "Simulation",
]  # fmt: skip
