"""One question asked of one mind, in every way there is: as a test, as a search, by either executor, and in truth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from muchado.bundle.model import Condition, Question, Role, Slot
from muchado.kernel import Program, Simulation
from muchado.kernel.exec.functions import Function
from muchado.kernel.exec.interpreter import interpreted
from muchado.kernel.exec.program import Executor
from muchado.kernel.exec.source import generated
from muchado.plan.join import join
from muchado.plan.ops import Affirmed, Ending, QueryPlan, Retold
from muchado.plan.writer import Writer

EXECUTORS = (generated, interpreted)


class Asker:
    """Asks what somebody's mind says, in a run that has come to a minute."""

    def __init__(self, simulation: Simulation, person: int, executor: Executor) -> None:
        self.program = Program(simulation.program.bundle, executor)
        self.mind = simulation.mind(person)
        self.now = simulation.now

    def holds(self, *conditions: Condition, roles: Sequence[Role] = (Role("A", "person"),)) -> bool:
        """Whether conditions with nobody left to find are so."""
        writer = Writer(self.program.lowered.catalogue, roles)
        join(writer, conditions)
        return bool(self._made(writer, Affirmed())(self.mind, self.now))

    def found(self, kind: str, *conditions: Condition) -> set[Any]:
        """All that the second role can stand for, by the conditions; by way of them alone."""
        writer = Writer(self.program.lowered.catalogue, (Role("A", "person"), Role("B", kind)))
        join(writer, conditions)
        out: list[Any] = []
        self._made(writer, Retold(writer.operand(Slot(1)), ()))(self.mind, self.now, out)
        return {value for value, _ in out}

    def _made(self, writer: Writer, ending: Ending) -> Function:
        plan = QueryPlan("asked", "question", 0, (), tuple(writer.ops), ending, writer.registers)
        return self.program.code.one(plan)


def polarities(question: Question) -> Iterator[tuple[Question, bool, bool]]:
    """Yield a question in every polarity, with its `contrary` and its `negated`."""
    for negated in (False, True):
        for contrary in (False, True) if "contrary" in question._fields else (False,):
            fields = {"negated": negated} | ({"contrary": contrary} if "contrary" in question._fields else {})
            yield question._replace(**fields), contrary, negated
