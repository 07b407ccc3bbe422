"""What newcomers write, and the word that the language has for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from muchado.language.text.words import Token

_BLOCKS = {
    "person": "character char npc actor hero heroine girl boy man woman student people player protagonist",
    "people": "group faction organisation organization clan team party",
    "place": "location room area scene setting map spot",
    "thing": "item object prop gift",
    "want": "rule desire wish preference",
    "plan": "goal aim quest intention motive objective",
    "reaction": "response emotion-rule on trigger",
    "action": "act event verb choice interaction",
    "happening": "accident incident weather disaster",
    "topic": "talk conversation dialogue subject encounter",
    "status": "relationship relation state fact flag bond",
    "feeling": "emotion affection sentiment attitude",
    "mood": "state-of-mind temper",
    "trait": "stat attribute personality characteristic property skill",
    "timetable": "schedule routine calendar",
    "notion": "belief idea opinion rumour rumor secret",
    "phrase": "define definition macro condition",
    "world": "story game title project",
    "test": "assert check expect",
    "pattern": "query motif recogniser recognizer",
}

_LINES = {
    "when": "if whenever while once after where given requires condition conditions only",
    "because": "reason since as explanation why",
    "needs": "requires require need if when condition precondition must requirement",
    "afterwards": "then effect effects result results after causes changes sets",
    "then": "afterwards effect effects does result so",
    "told": "tells tell text narrates narration description shows prints describes",
    "says": "say speaks dialogue line quote",
    "takes": "lasts duration time length",
    "may": "can answers answer choices could might",
    "wants": "want wanted likes desires should would will wishes",
    "first": "if step do way start",
    "else": "otherwise elif or then next second",
    "done": "finished success complete until ends reached achieved",
    "let": "give abandon cancel stop drop unless",
    "taken": "when begin starts trigger adopted",
    "patience": "timeout lasts duration",
    "worth": "score priority weight value utility",
    "lives": "home resides house live",
    "keeps": "schedule timetable follows",
    "at": "start beginning initially initial",
    "every": "daily each always weekdays",
    "from": "starts start begins begin time date when end ends until",
    "uses": "use import imports include includes using library libraries requires",
    "next": "near adjacent beside connected connects neighbour neighbor leads",
    "overlooks": "sees view views",
    "seen": "visible public witnessed",
    "heard": "audible loud",
}


def line_meant(word: str, known: Collection[str]) -> str:
    """Give the line of a block, of those it may have, that is meant by a word; or nothing."""
    return _meant(word, _LINES, known)


def block_meant(word: str) -> str:
    """Give the kind of block that is meant by a word, or nothing."""
    return _meant(word, _BLOCKS, _BLOCKS)


def _meant(word: str, table: dict[str, str], known: Collection[str]) -> str:
    bare = word.lower().removesuffix("s") if word.lower() not in table else word.lower()
    spellings = {word.lower(), bare}
    return next((right for right in table if right in known and spellings & {*table[right].split()}), "")


EITHER = 'write the rule once for each, or make a phrase of both: below it "when ..." and "or when ..."'
"""What to do where "or" cannot stand."""

JOINERS = {
    "or": ('there is no "or" here', EITHER),
    "but": ('"but" joins nothing', 'write "and"'),
    "unless": ('"unless" joins nothing', 'write "and", and say it with "not": and B is not here'),
    "except": ('"except" joins nothing', 'write "and", and say it with "not": and B is not here'),
}
"""Words that join nothing where they stand: what is wrong, and what to write."""

CALLING = ("called", "named", "name", "title", "titled", "label")
"""Words by which somebody may want to say what something is called."""

FIRST_LINES = {"a place": 'place hall, "the hall"', "a happening": 'happening rain: "it rains in L"'}
"""Where that stands, for those that have lines of other kinds."""

_WHOLE = {
    "at": "at the start",
    "counts": "counts as",
    "done": "done when",
    "else": "else if ...:",
    "first": "first if ...:",
    "held": "held back: ...",
    "keeps": "keeps to",
    "let": "let go when",
    "lives": "lives at",
    "may": "B may",
    "next": "next to",
    "put": "put off: ...",
    "says": "A says",
    "taken": "taken up when",
    "told": "told as",
    "wants": "A wants to",
}


def whole(key: str) -> str:
    """Give how a line begins that is told by a word."""
    return _WHOLE.get(key, key)


def told_by(key: str, token: Token, tokens: Sequence[Token]) -> str:
    """Give what tells a line, in the place of a word that was meant so; words that follow already are left out."""
    if token.text in _MORE:
        return _MORE[token.text]
    words = _WHOLE.get(key, key).split()
    words = words[words.index(key) :]
    if any(word.startswith("...") for word in words):
        return f"{key} if" if token.text == "if" else key
    return key if {token.text for token in tokens} & {*words[1:]} else " ".join(words)


_MORE = {"daily": "every day", "weekdays": "every weekday"}
"""Words that say more than the one that tells a line."""


_BELONGS = {
    "an action": "afterwards counts heard may needs passing reaches rings says seen takes taken told",
    "a happening": "about while",
    "a reaction": "then",
    "a want": "wants",
    "a plan": "done else first held let patience put worth",
    "a group": "thinks suspects doubts",
    "a person": "keeps lives",
    "a place": "next overlooks within",
    "the world": "from idle turns uses whim",
}


def elsewhere(key: str) -> str:
    """Give the block to which a line belongs that is told by a word, or nothing."""
    return next((block for block, keys in _BELONGS.items() if key in keys.split()), "")
