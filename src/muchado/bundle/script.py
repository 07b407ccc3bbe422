"""All the words of a world that somebody wrote to be said or told, each with its id; and a world in other words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b

from muchado.bundle.checked import Checked
from muchado.bundle.model import Action, Answer, Bundle, Line, Role
from muchado.bundle.records import NamedTuple

AS_TOLD = "told"
"""What stands in the id of a told way in place of a speaker's letter."""

_NO_NAME = re.compile(r"\W+")


class Written(NamedTuple):
    """Words that are said or told. `speaker`: the letter of whoever says them, "" where they are told.

    `answer`: to which answer of the act they belong, "" where they belong to the act itself.
    """

    id: str
    words: str
    action: Action
    answer: str
    speaker: str


def line_id(action: str, answer: str, speaker: str, words: str) -> str:
    """The id of a line: it stays as long as the act's and the answer's names, the speaker's letter and the words do."""
    name = _NO_NAME.sub("_", action.lower()).strip("_")
    data = f"{action}\n{answer}\n{speaker}\n{words}".encode()
    return f"{name}_{blake2b(data, digest_size=4).hexdigest()}"


def id_of(action: Action, answer: str, line: Line) -> str:
    """The id of a spoken line of an act, whatever tongue it is in."""
    return line.id or line_id(action.name, answer, action.roles[line.speaker].letter, line.words)


def script(bundle: Bundle) -> Iterator[Written]:
    """All words of a world, act by act, each once: the same words of an act are said in the same way."""
    for action in bundle.actions:
        yield from {one.id: one for one in _written(action)}.values()


def _written(action: Action) -> Iterator[Written]:
    for answer, says, told in ((one.name, one.says, one.told) for one in (_itself(action), *action.answers)):
        for line in says:
            yield Written(id_of(action, answer, line), line.words, action, answer, action.roles[line.speaker].letter)
        for way in told:
            yield Written(line_id(action.name, answer, AS_TOLD, way), way, action, answer, "")


def _itself(action: Action) -> Answer:
    """An act as what is done whatever the answer."""
    return Answer("", action.effects, action.says, action.told)


def places_of(action: Action, bundle: Bundle) -> tuple[Role, ...]:
    """The roles that may stand in braces in the words of an act."""
    return action.roles[: len(bundle.relations[action.relation].roles)]


def in_other_words(bundle: Checked, words: Mapping[str, str]) -> Checked:
    """Return a world in which what is said and told has other words, by id; it plays out as before.

    Raises:
        BundleError: some of the words name what is not in their act.

    """
    return bundle._replace(actions=tuple(_reworded(action, words) for action in bundle.actions))


def _reworded(action: Action, words: Mapping[str, str]) -> Action:
    says, told = _other(action, "", action.says, action.told, words)
    answers = []
    for answer in action.answers:
        its_says, its_told = _other(action, answer.name, answer.says, answer.told, words)
        answers.append(answer._replace(says=its_says, told=its_told))
    return action._replace(says=says, told=told, answers=tuple(answers))


def _other(
    action: Action, answer: str, says: tuple[Line, ...], told: tuple[str, ...], words: Mapping[str, str]
) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    ids = [id_of(action, answer, line) for line in says]
    said = (
        line._replace(words=words[known], id=known) if known in words else line
        for line, known in zip(says, ids, strict=True)
    )
    ways = (words.get(line_id(action.name, answer, AS_TOLD, way), way) for way in told)
    return tuple(said), tuple(ways)
