"""In which way an act is done and what is said in it: dealt once, from what its author wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from muchado.bundle.model import Action, Bundle, Inform, Line, Role, Slot
from muchado.bundle.records import NamedTuple
from muchado.bundle.script import id_of
from muchado.bundle.sentences import fill
from muchado.bundle.slots import prop_of
from muchado.kernel.common.dealing import Deal, Saying
from muchado.kernel.events import FAILS, Event, Filled, Prop, Said, Way, number, relation
from muchado.plan.rules import LineKey

DONE_OFTEN = 1024
"""Of how many acts at most it is kept what they look like, for the next time that they are done."""


class Phrasing(NamedTuple):
    """What one speaker may say at one turn: the slot that speaks, and the lines with their ids; one is dealt.

    `keyed`: by their places, those that are said only when something is so.
    """

    speaker: int
    lines: tuple[tuple[str, str], ...]
    keyed: Mapping[int, LineKey]


Fits = Callable[[int, LineKey, Prop], bool]
"""Whether a line fits that is not for every occasion: who speaks, which line, the act with them in its first role."""


def on_no_occasion(_: int, __: LineKey, ___: Prop) -> bool:
    """Where nobody speaks nothing fits."""
    return False


class Script(NamedTuple):
    """All the words of an act, or of an act with its answer.

    `opening` is what is said with the act, `reply` with the answer. `news`: the claim that the act gives word for,
    where that is all it does: who says no other words says that.
    """

    roles: tuple[Role, ...]
    ways: tuple[str, ...]
    opening: tuple[Phrasing, ...]
    reply: tuple[Phrasing, ...]
    news: tuple[Phrasing, ...]


class Guise(NamedTuple):
    """An act, as what it is or as what others take it for, its words, and who or what fills its roles."""

    prop: Prop
    script: Script
    roles: tuple[Filled, ...]


class Wording:
    """The words of a world's acts, by action and answer."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._scripts: dict[tuple[int, str], Script] = {}
        self._looked = lru_cache(maxsize=DONE_OFTEN)(self._looks)

    def drawn(
        self, act: Prop, answer: str, deal: Deal, fits: Fits = on_no_occasion
    ) -> tuple[tuple[Way, ...], tuple[Said, ...]]:
        """In which way an act is done, also as what others take it for, and the lines that are said in it."""
        looks = self._looked(act, answer)
        if answer == FAILS:
            return tuple(_way(look, "") for look in looks), ()
        by = number(act, 1)
        names = [one.name for one in self._action(act).answers]
        at = 1 + names.index(answer) if answer in names else 0
        scripts = [(Saying(by, relation(look.prop), at, -1), look.script.ways) for look in looks]
        ways = [ways[deal(turn, (), range(len(ways)))] for turn, ways in scripts]
        lines = tuple(_lines(by, at, looks[: self._heard(act)], deal, fits))
        return tuple(map(_way, looks, ways)), lines

    def could_be(self, event: Event) -> bool:
        """Whether an event's ways and lines are such as its act can have."""
        looks = self._looks(event.prop, event.answer)
        if event.answer == FAILS:
            return event.ways == tuple(_way(look, "") for look in looks) and not event.lines
        return (
            len(event.ways) == len(looks)
            and all(
                way.words in look.script.ways and way == _way(look, way.words)
                for way, look in zip(event.ways, looks, strict=True)
            )
            and all(said.way < len(looks) and _is_in(said, looks[said.way].script) for said in event.lines)
        )

    def _looks(self, act: Prop, answer: str) -> tuple[Guise, ...]:
        """The act, and what it is taken for, each kind of act once."""
        action = self._action(act)
        found = {relation(act): act}
        for claim in (action.taken_for, action.from_afar):
            if claim is not None:
                found.setdefault(claim.relation, prop_of(claim, act[1:]))
        return tuple(_guise(prop, self._script(prop, answer)) for prop in found.values())

    def _heard(self, act: Prop) -> int:
        """How many of the looks those take it for who hear what is said: what it looks like from afar is none."""
        seeming = self._action(act).taken_for
        return 1 if seeming is None or seeming.relation == relation(act) else 2

    def _action(self, act: Prop) -> Action:
        return self._bundle.actions[self._bundle.relations[relation(act)].number]

    def _script(self, act: Prop, answer: str) -> Script:
        key = (relation(act), answer)
        if key not in self._scripts:
            self._scripts[key] = self._written(self._action(act), answer)
        return self._scripts[key]

    def _written(self, action: Action, answer: str) -> Script:
        about = self._bundle.relations[action.relation]
        roles = action.roles[: len(about.roles)]
        reply = next((one for one in action.answers if one.name == answer), None)
        plainly = fill(about.forms.present, tuple(f"{{{role.letter}}}" for role in roles))
        return Script(
            roles,
            (reply.told if reply else ()) or action.told or (plainly,),
            _turns(action, "", action.says, (about.number, -1)),
            _turns(action, answer, reply.says, (about.number, action.answers.index(reply))) if reply else (),
            _turns(action, "", _news(action), (about.number, -1)),
        )


def _guise(prop: Prop, script: Script) -> Guise:
    """An act with who or what fills its roles, as they stand in it."""
    filled = (Filled(role.letter, role.kind, value) for role, value in zip(script.roles, prop[1:], strict=True))
    return Guise(prop, script, tuple(filled))


def _way(look: Guise, words: str) -> Way:
    """A way in which an act is done."""
    return Way(relation(look.prop), look.roles, words)


def _news(action: Action) -> tuple[Line, ...]:
    """The claim alone, as what the actor says who does nothing but give their word for it."""
    match action.effects:
        case (Inform(Slot(at)),) if action.roles[at].letter:
            return (Line(0, f"{{{action.roles[at].letter}}}"),)
    return ()


def _turns(action: Action, answer: str, lines: Iterable[Line], under: tuple[int, int]) -> tuple[Phrasing, ...]:
    """The lines by speaker, each with its id; the same words a second time have another."""
    by_speaker: dict[int, list[tuple[str, str]]] = {}
    keyed: dict[int, dict[int, LineKey]] = {}
    met: dict[str, int] = {}
    for place, said in enumerate(lines):
        line = id_of(action, answer, said)
        met[line] = met.get(line, 0) + 1
        own = by_speaker.setdefault(said.speaker, [])
        if said.when:
            keyed.setdefault(said.speaker, {})[len(own)] = (*under, place)
        own.append((f"{line}_{met[line]}" if met[line] > 1 else line, said.words))
    return tuple(Phrasing(speaker, tuple(found), keyed.get(speaker, {})) for speaker, found in by_speaker.items())


def _lines(by: int, answer: int, looks: Sequence[Guise], deal: Deal, fits: Fits) -> Iterator[Said]:
    """What is said: the act's own words, or else those of what it is taken for; for want of any, the bare news."""
    either = list(enumerate(looks))
    opening = [(at, look.script.opening) for at, look in either]
    opening += [(at, look.script.news) for at, look in reversed(either)]
    for reply, parts in ((0, opening), (answer, [(at, look.script.reply) for at, look in either])):
        at, turns = next(((at, turns) for at, turns in parts if turns), (0, ()))
        for speaker, lines, keyed in turns:
            who = looks[at].prop[speaker + 1] if speaker else by
            if isinstance(who, int) and who >= 0:
                turn = Saying(who, relation(looks[at].prop), reply, speaker)
                said = _turned(looks[at].prop, speaker) if keyed else ()
                first = [place for place, key in keyed.items() if fits(who, key, said)]
                others = [place for place in range(len(lines)) if place not in keyed]
                if first or others:
                    yield Said(who, *lines[deal(turn, first, others)], at)


def _turned(act: Prop, speaker: int) -> Prop:
    """An act as it is to the one who speaks in it: they stand in the first role, and whoever acts in theirs."""
    said = list(act)
    said[1], said[speaker + 1] = said[speaker + 1], said[1]
    return tuple(said)


def _is_in(said: Said, script: Script) -> bool:
    """Whether a line is one of an act's."""
    return any((said.line, said.words) in turn.lines for turn in (*script.opening, *script.reply, *script.news))
