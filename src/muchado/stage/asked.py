"""What somebody is to answer: asked ahead, in a copy of the town, so that they can be asked before they answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from muchado.bundle.inputs import Respond
from muchado.bundle.sentences import say_present
from muchado.stage.part import Option
from muchado.stage.stakes import stakes
from muchado.stage.turning import REACH, is_quiet, is_turning, is_worth_it
from muchado.stage.words import lines
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from muchado.bundle.checked import Checked
    from muchado.kernel import Simulation
    from muchado.kernel.events import Choice, Prop
    from muchado.kernel.mind.intention import Voice
    from muchado.kernel.phases.voices import Verdict
    from muchado.kernel.simulation import Turn
    from muchado.stage.turning import Memory


class Asked(NamedTuple):
    """Something that is done to somebody, which they are to answer: at which minute, its words, the answers.

    `grave`: it is more than a passing matter. `drawn`: by how many points they are drawn to the answer that they would
    give, if another comes near it; else 0. `speaker`, `words`: what is said to them, and by whom.
    """

    minute: int
    asked: str
    options: tuple[Option, ...]
    grave: bool
    drawn: int
    speaker: str = ""
    words: str = ""


class Heard:
    """Listens to what speaks in one person for each answer, by its number."""

    def __init__(self, me: int) -> None:
        self._me = me
        self.answers: dict[int, Sequence[Voice]] = {}

    def dismissed(self, person: int, act: Prop, voices: Sequence[Voice]) -> None:
        """What was thought of and is not done is not asked."""

    def chose(
        self,
        person: int,
        options: Mapping[Any, Sequence[Voice]],
        first: Verdict | None,
        score: int | None,  # noqa: ARG002 (a listener's)
    ) -> None:
        """Keep what spoke for each answer."""
        if person == self._me and first is not None and isinstance(first.option, int):
            self.answers = dict(options)


def question(simulation: Simulation, me: int) -> Asked | None:
    """Look ahead whether the next beat brings something that somebody is to answer; nothing is changed by it."""
    twin, heard = simulation.copy(), Heard(me)
    twin.listener = heard
    beat = twin.beat()
    mine = [choice for choice in beat.choices if choice.person == me and choice.answer and not choice.bidden]
    if not mine:
        return None
    bundle, choice = simulation.program.bundle, mine[0]
    act = choice.prop
    numbers = simulation.program.answer_numbers
    options = [
        _answer(simulation, me, choice, one.name, heard.answers.get(numbers[one.name], ()))
        for one in simulation.program.action(act).answers
    ]
    options.sort(key=lambda option: option.words != choice.answer)
    near = choice.score - choice.runner_up_score <= REACH
    grave = not simulation.program.action(act).passing
    drawn = sum(part.amount for part in choice.parts if part.amount > 0) if near or grave else 0
    event = next(one for one in beat.events if one.id == choice.event)
    line = next((one for one in lines(bundle, event) if one.speaker == bundle.people[event.by].name), None)
    done = sentence(say_present(bundle, simulation.program.appearance(act, True, True)))
    says_it = line is not None and line.words.rstrip(".").casefold() in done.casefold()  # the news, and no more
    said = ("", "") if line is None or says_it else (line.speaker or "", line.words)
    return Asked(
        beat.minute,
        done,
        tuple(options),
        grave,
        drawn,
        *said,
    )


def is_due(memory: Memory, asked: Asked) -> bool:
    """Whether an answer is due that matters, or could as well be another."""
    if len(asked.options) <= 1 or not (asked.grave or is_quiet(memory, asked.minute)):
        return False
    return is_worth_it(memory, asked.drawn, asked.minute, grave=asked.grave)


def comes_first(asked: Asked, bundle: Checked, memory: Memory, turn: Turn) -> bool:
    """Whether the answer is what hangs in the balance, and not what they would do by themselves at their turn."""
    return is_due(memory, asked) and not is_turning(bundle, memory, turn)


def _answer(simulation: Simulation, me: int, choice: Choice, answer: str, voices: Sequence[Voice]) -> Option:
    found = stakes(simulation, me, choice.prop, answer, voices, {})
    score = choice.score if answer == choice.answer else sum(one.amount for one in voices)
    return Option(answer, Respond(me, choice.prop, answer), score, found.because, "", False, *found[1:])
