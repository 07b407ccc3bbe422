"""Bundles of older formats, brought up to date as they are read.

Format 3 had no claims of where a thing is: everybody took it to lie where it lay at the start (`ThingIn`), until they
knew better. Its relations keep their numbers, those that are new come after them.

Format 2 had one record for all that somebody may hold (`Holds`), and told kinds of question apart only when a rule was
made ready. Up to format 3 people lost count of who saw what with them where there were many (`GONE`). Until there were
settings for it, how people are stood in the kernel (`AS_BEFORE`).
"""

from __future__ import annotations

from typing import Any

from muchado.bundle.degrees import FAIRLY, THINKS

READABLE = (2, 3)
"""Older formats that can be read."""

SAID_OF_OLD = frozenset(("is", "whim", "idle", "turns"))
"""The settings that every bundle could say."""

AS_BEFORE: dict[str, Any] = {
    "patient": 2, "busy": 5, "resumes": 2, "breath": 10, "thoughts": 4, "credit": 40, "credit_by_trust": 60,
    "credit_at_most": 95, "trust": 40, "rings_false": 3, "hearsay": 80, "corrected": 55, "corrected_own": 35,
    "accounts": 5, "familiar": 90, "strange": 30, "gone_by": 2,
    "altered": [10, 20, 20, 15, 10, 5, 3], "unsourced": 20, "forgetting": 126, "dim": 45, "slow_slight": 0,
    "slow_talk": 0, "slow_seen": 10, "slow_done": 20, "news": 64, "warm": 45, "stale": 180, "reach": 5, "again": 20,
}  # fmt: skip
"""How people were in every world before a world could say it."""

GONE = ("witnesses",)
"""Settings that there are no more."""

OWNER_IN_JSON = {"is": "Slot", "at": 0}

Data = dict[str, Any]


def _spot(kind: str, where: str, preposition: str) -> Data:
    """Return a relation that says where a thing is."""
    said = [f"{{0}} {verb} {preposition} {{1}}" for verb in ("is", "is not", "was")]
    forms = dict(zip(("present", "negative", "past"), said, strict=True)) | {"base": f"be {preposition} {{1}}"}
    return {"is": "Relation", "name": kind, "kind": kind, "roles": ["thing", where], "forms": {"is": "Forms", **forms}}


SPOTS = (_spot("lies", "place", "in"), _spot("inside", "thing", "in"), _spot("on", "thing", "on"))
"""The relations that came with format 4."""


def brought_up(data: Data, to: int) -> Data:
    """Return the JSON of a bundle as one of the present format, `to`; what is none of an older one is left as it is.

    A bundle that says nothing of how people are is one from before that could be said.

    Raises:
        LookupError, TypeError: it is not as a bundle of its format is.

    """
    settings = data.get("settings")
    if isinstance(settings, dict) and settings.keys() <= SAID_OF_OLD:
        data = {**data, "settings": {**AS_BEFORE, **settings}}
    if data.get("format") not in READABLE or isinstance(data["format"], bool):
        return data
    relations = [*data["relations"], *SPOTS]
    renewed = {name: _renewed(part, relations) for name, part in data.items()}
    settings = {name: value for name, value in data.get("settings", {}).items() if name not in GONE}
    things = [thing if thing["place"] < 0 else {**thing, "public": True} for thing in data["things"]]
    said = {"settings": settings} if settings else {}
    return {**renewed, "format": to, "relations": relations, "things": things, **said}


def _renewed(part: Any, relations: list[Data]) -> Any:  # noqa: ANN401 (anything that JSON may hold)
    if isinstance(part, list):
        return [_renewed(item, relations) for item in part]
    if not isinstance(part, dict):
        return part
    renewed = {name: _renewed(item, relations) for name, item in part.items()}
    if part.get("is") == "ThingIn":
        return _lies(renewed, relations)
    return _question(renewed, relations) if part.get("is") == "Holds" else renewed


def _lies(question: Data, relations: list[Data]) -> Data:
    """Return the question that it is whether somebody takes a thing to lie in a place."""
    number = next(at for at, relation in enumerate(relations) if relation["kind"] == "lies")
    claim = {"is": "Claim", "relation": number, "args": [question["thing"], question["place"]]}
    turns = {"contrary": False, "negated": question.get("negated", False)}
    return {"is": "Believes", "claim": claim, "least": THINKS, **turns}


def _question(holds: Data, relations: list[Data]) -> Data:
    """Return the question that it is whether somebody holds this."""
    claim, least = holds["claim"], holds.get("least", THINKS)
    turns = {"contrary": holds.get("denied", False), "negated": holds.get("negated", False)}
    if holds.get("within", 0) or holds.get("today", False):
        when = {"within": holds.get("within", 0), "today": holds.get("today", False), "negated": turns["negated"]}
        return {"is": "Happened", "claim": claim, "least": least, **when}
    believes = {"is": "Believes", "claim": claim, "least": least, **turns}
    if claim.get("is") != "Claim":
        return believes
    about, own = relations[claim["relation"]], claim["args"][0] == OWNER_IN_JSON
    match about["kind"], own:
        case "phrase", True:
            return {"is": "OwnPhrase", "claim": claim, **turns}
        case "aim", True:
            return {"is": "Means", "claim": claim, **turns}
        case "has", True:
            return {"is": "Has", "thing": claim["args"][1], **turns}
        case "in", True:
            return {"is": "Stands", "place": claim["args"][1], **turns}
        case "trait", True:
            test = "<" if turns["contrary"] != turns["negated"] else ">="
            level = {"is": "Value", "quality": about["number"], "target": None}
            return {"is": "Compare", "left": level, "test": test, "right": {"is": "Num", "value": FAIRLY}}
        case "in", False:
            return {"is": "IsAt", "person": claim["args"][0], "place": claim["args"][1], "least": least, **turns}
        case _:
            return believes
