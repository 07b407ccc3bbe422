"""Somebody's part: what they notice, what they may do, and what comes of it. The page keeps the town between asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.page.lines import Names
from muchado.page.minds import source_of
from muchado.page.mistakes import AskError
from muchado.stage.town import Town
from muchado.tell.reasons import held_as
from muchado.tell.times import clock, day_title, when
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.api.world import World
    from muchado.page.asks import Choose, Part
    from muchado.stage.mind import Belief, Mind
    from muchado.stage.protocol import Choice, Ending, Showing, Told, Turn

Data = dict[str, Any]

AS_THEY_WOULD = -1
"""The choice to leave it to them."""

MOST_NEWS, MOST_TAKEN = 8, 6
"""So much of what they have heard of late is shown, and of what they have long taken to be so."""

LONGEST = 1_000_000
"""Characters of a town at most."""


def part(world: World, ask: Part) -> Data:
    """Take somebody's part, at the beginning or where an earlier one was left."""
    begun = Town.of(world, ask.seed) if ask.town is None else _read(world, ask.town)
    return _asked(world, _next(begun, ask.person, slight=ask.slight), begun, ask.person)


def choose(world: World, ask: Choose) -> Data:
    """Decide in somebody's place, and go on to what they have to decide next."""
    before = _read(world, ask.town)
    turn = before.turn(ask.person, before)
    choice = ask.choice
    if turn is not None and choice == AS_THEY_WOULD:
        choice = _usual(turn)
    if turn is None or not 0 <= choice < len(turn.choices):
        raise AskError("That cannot be done now.")
    decided = before.act(turn.choices[choice])
    return _asked(world, _next(decided, ask.person, slight=ask.slight), before, ask.person)


def _next(town: Town, person: str, *, slight: bool) -> Town:
    """Go on to the next turning point, or to whatever somebody has to decide, if what is slight is wanted, too."""
    return town.next(person) if slight else town.turning_point(person)


def _read(world: World, text: str) -> Town:
    if len(text) > LONGEST:
        raise AskError("That is no part that was begun here.")
    town = Town.from_json(text)
    try:
        return town.within(world)
    except ValueError:
        return town.moved(world)


def _asked(world: World, town: Town, since: Town, person: str) -> Data:
    turn = town.turn(person, since)
    names = Names(world.bundle)
    return {
        "turn": None if turn is None else _turn(world, turn),
        "scenes": [_scene(one) for one in town.told(person, since)],
        "told": [_line(names, one) for one in town.after(since, through=person) if not one.passing],
        "ending": _ending(town.ending(person)) if turn is None else None,
        "town": town.to_json(),
        "minute": town.minute,
        "over": town.over,
        "mind": _mind(town.mind(person)),
        "usual": None if turn is None else _usual(turn),
        "ended": "" if turn is not None else f"{_title(world, person)} has nothing more to decide.",
    }


def _mind(mind: Mind) -> Data:
    """What somebody has in mind, in an order of their own: nothing of it tells what of it is so in truth.

    What they mean to do, what they have been told or have found out of late (what they saw stands in the story), and
    what they have long taken to be so of those who matter to them.
    """
    claims = [one for one in mind.unsettled if one.source not in {"took part", "saw"}]
    dear: dict[str, int] = {}
    for feeling, level in mind.feelings.items():
        toward = feeling.partition(" toward ")[2]
        dear[toward] = max(abs(level), dear.get(toward, 0))

    def near(one: Belief) -> int:
        return sum(level for name, level in dear.items() if name and name in one.sentence)

    news = [one for one in reversed(claims) if one.source != "opening"]
    takes = sorted((one for one in claims if one.source == "opening"), key=lambda one: -near(one))
    return {
        "aims": list(mind.aims),
        "news": [_claim(one) for one in news[:MOST_NEWS]],
        "takes": [_claim(one) for one in takes[:MOST_TAKEN]],
    }


def _claim(one: Belief) -> Data:
    return {"sentence": one.sentence, "how": one.words, "source": source_of(one)}


def _usual(turn: Turn) -> int:
    """Which of the choices they would make by themselves: what they think of first, or else to let it pass."""
    return 0 if turn.asked or (turn.choices[0].wished and turn.choices[0].leaning > 0) else len(turn.choices) - 1


def _turn(world: World, turn: Turn) -> Data:
    return {
        "person": turn.person,
        "minute": turn.minute,
        "clock": clock(turn.minute),
        "day": day_title(turn.minute).rpartition(" ")[0],
        "place": turn.place[:1].upper() + turn.place[1:],
        "here": [_title(world, name) for name in turn.here],
        "asked": turn.asked,
        "speaker": _title(world, turn.speaker) if turn.speaker else None,
        "words": turn.words or None,
        "noticed": list(turn.noticed),
        "just": list(turn.just),
        "choices": [_choice(number, one) for number, one in enumerate(turn.choices)],
    }


def _choice(number: int, one: Choice) -> Data:
    return {
        "choice": number,
        "words": one.words,
        "answer": one.answer,
        "people": list(one.people),
        "because": _stakes(one),
        "wished": one.offered,
        "intent": one.intent,
    }


def _stakes(one: Choice) -> list[str]:
    """What is at stake in a choice, and what they expect of it, in one text; nothing where nothing is."""
    against = f"{'holding back' if one.held else 'against it'}: {one.against[0]}" if one.against else ""
    found = (*one.because[:1], against, *one.rests, *one.expects)
    return [" ".join(sentence(words) for words in found if words)] if any(found) else []


def _scene(one: Told) -> Data:
    return {
        "minute": one.minute,
        "clock": clock(one.minute),
        "day": day_title(one.minute).partition(" ")[0],
        "place": one.place,
        "paragraphs": list(one.paragraphs),
    }


def _ending(one: Ending) -> Data:
    at = "" if one.minute is None else when(one.minute)
    return {
        "believed": one.believed,
        "so": one.so,
        "when": at,
        "why": one.why,
        "never": list(one.never),
        "stands": list(one.stands),
    }


def _line(names: Names, one: Showing) -> Data:
    said: Iterable[Data] = ({"speaker": line.speaker, "words": line.words} for line in one.lines)
    return {
        "minute": one.minute,
        "clock": clock(one.minute),
        "text": one.way,
        "parts": names.parts(one.way),
        "said": list(said),
        "how": one.how,
        "rang_false": one.rang_false,
        "learned": [held_as(each.sure, each.sentence) for each in one.learned],
    }


def _title(world: World, name: str) -> str:
    return next((one.title or one.name for one in world.bundle.people if one.name == name), name)
