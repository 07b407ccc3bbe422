"""What people have in mind at a minute: where they are wrong first, then what they want and feel."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from muchado.bundle.sentences import called
from muchado.stage.hand import weighed
from muchado.stage.mind import person_number
from muchado.tell.reasons import whence

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from muchado.bundle.checked import Checked
    from muchado.page.played import Played
    from muchado.stage.hand import Weighed
    from muchado.stage.mind import Belief, Mind

Data = dict[str, Any]

SEEN = {
    "took part": "was part of it",
    "saw": "saw it",
    "heard": "heard it",
    "inferred": "concluded it",
    "assumed": "takes it so",
}
"""Of what nobody told: how one has it, behind how sure one is of it."""

FEW = 6
"""Of everybody so many claims, feelings and wants are told; of one who is asked about all."""


def minds(played: Played, minute: int, person: str | None) -> list[Data]:
    """What everybody has in mind, or one; first those who are doing something, then those who are wrong in most."""
    names = [one.name for one in played.bundle.people] if person is None else [person]
    acting = {played.bundle.people[one].name for one in played.acting(minute)}
    found = []
    for name in names:
        mind = played.mind(name, minute)
        options = _weighed(played, mind.number, minute)
        found.append(mind_of(played.bundle, mind, options, acting, whole=person is not None))
    return sorted(found, key=lambda one: (one["person"] not in acting, -one["wrong"]["count"]))


def weighs(played: Played, person: str, minute: int) -> list[Data]:
    """All that somebody thinks of doing at the beat after a minute, rule by rule."""
    return [
        {
            "words": one.words,
            "score": one.score,
            "chance": one.chance,
            "shares": [
                {
                    "points": share.points,
                    "because": share.because,
                    "rule": share.rule,
                    "kind": share.kind,
                    "at": {"file": share.file, "line": share.line},
                }
                for share in one.shares
            ],
        }
        for one in _weighed(played, person_number(played.bundle, person), minute)
    ]


def _weighed(played: Played, person: int, minute: int) -> tuple[Weighed, ...]:
    simulation = played.at(minute)
    due = simulation.next_minute()
    return () if due is None else weighed(simulation, person, due) or ()


def mind_of(
    bundle: Checked, mind: Mind, options: Iterable[Weighed], acting: Container[str] = (), *, whole: bool
) -> Data:
    """What somebody has in mind; of one who is looked into alone the whole of it."""
    most = None if whole else FEW
    claims = [one for one in (mind.beliefs if whole else mind.concerns) if not one.slight]
    often = _often(claims)
    titles = [one.title or one.name for one in bundle.people if one.name in acting and one.name != mind.name]

    def late(one: Belief) -> tuple[bool, bool, bool, int, int]:
        """What is wrong comes first, then what is rare, what is about those who are doing something, what came last."""
        about = any(title in one.sentence for title in titles)
        return (
            _state(one) != "wrong",
            one.act in often,
            not about,
            -(-1 if one.event is None else one.event),
            -abs(one.sure),
        )

    claims.sort(key=late)
    feelings = sorted(mind.feelings.items(), key=lambda one: (-abs(one[1]), one[0]))
    wants = [{"words": one.words, "amount": one.score} for one in options if one.score > 0]
    place = next(number for number, one in enumerate(bundle.places) if one.name == mind.place)
    return {
        "person": mind.name,
        "title": called(bundle, "person", mind.number),
        "place": called(bundle, "place", place),
        "company": [name for name in mind.company if name != mind.name],
        "wrong": {"count": sum(one.wrong for one in claims), "of": len(claims)},
        "claims": [{**_claim(one), "often": often.get(one.act, "")} for one in claims[:most]],
        "aims": list(mind.aims),
        "wants": wants[:most],
        "feelings": [_feeling(name, amount) for name, amount in feelings[:most]],
        "traits": mind.traits if whole else {},
        "others": _others(bundle, mind) if whole else [],
    }


OFTEN = 5
"""So many of what somebody knows of one action alike, each of others, and they are told together."""


def _often(claims: Iterable[Belief]) -> dict[str, str]:
    """The actions of which somebody knows that they were done by many to many, and as what they are told together."""
    done = Counter(one.act for one in claims if one.act and _state(one) != "wrong")
    return {act: act for act, times in done.items() if times >= OFTEN}


def _others(bundle: Checked, mind: Mind) -> list[Data]:
    """What somebody takes others to know, person by person, the latest first."""
    found: dict[str, list[tuple[str, Belief]]] = {}
    for name, known, belief in reversed(mind.known_to):
        found.setdefault(name, []).append((known, belief))
    titles = {one.name: one.title or one.name for one in bundle.people}
    return [
        {"person": name, "title": titles[name], "claims": [{**_claim(one), "known": known} for known, one in some]}
        for name, some in found.items()
    ]


def _state(one: Belief) -> str:
    if one.truth is None:
        return "open"
    return "so" if one.truth else "wrong" if one.wrong else "open"


def _claim(one: Belief) -> Data:
    return {
        "state": _state(one),
        "sentence": one.sentence,
        "sure": one.sure,
        "how": one.words,
        "source": source_of(one),
        "since": one.since,
        "ask": {"person": one.person, "sentence": one.sentence},
    }


def source_of(one: Belief) -> str:
    """Return from where somebody has it, and since when."""
    words = SEEN.get(one.source) or whence(one.source, one.teller, one.claimed)
    return words if one.source == "opening" else f"{words}, {one.since.rpartition(' ')[2]}"


def _feeling(name: str, amount: int) -> Data:
    quality, _, toward = name.partition(" toward ")
    return {"name": quality, "toward": toward or None, "amount": amount}
