"""A crowd in one room, as text: any number of people, 20 rules about pairs, 17 facts a person."""

from __future__ import annotations

TRAITS = ("proud", "kind", "shy", "loyal", "vain")
FEELINGS = ("liking", "anger", "trust")
FEELINGS_TOWARD = 4
"""For each feeling, toward how many others somebody has it: with five traits, 17 facts."""

DENSE = (90, 10, 50, 50, 50)
"""The traits of everybody in a dense crowd: proud, and not kind."""

ACTIONS = {"praise": "praises", "tease": "teases", "greet": "greets", "shun": "shuns"}

CONDITIONS = (
    "A's liking toward B is at least 40",
    "A's anger toward B is at least 40",
    "A's trust toward B is at least 30\n   and A is proud",
    "A's liking toward B is at least 20\n   and A's trust toward B is at least 20",
    "A's anger toward B is at least 20\n   and A is not kind",
)
"""With four actions: 20 rules."""


def crowd(size: int, *, dense: bool = False) -> str:
    """Return the text of a world with `size` people in one room; `dense`: every rule fits almost every pair."""
    return "\n".join([_head(), _rules(), *(_person(number, size, dense=dense) for number in range(size))])


def name(number: int) -> str:
    """Return the name of the person with a number: two capitals' worth of letters after an initial."""
    high, low = divmod(number, 26)
    return f"P{chr(97 + high)}{chr(97 + low)}"


def _head() -> str:
    lines = ['world "Crowd"', "  from Monday 1 January 2024, 9:00 to Monday 1 January 2024, 12:00", "place room"]
    lines += [f"trait {trait}" for trait in TRAITS]
    lines += [f"feeling {feeling} toward someone, 0 to 100, usually 0" for feeling in FEELINGS]
    return "\n".join(lines)


def _rules() -> str:
    blocks = [f'action {base}: "A {form} B"\n  needs B is here' for base, form in ACTIONS.items()]
    blocks += [
        f'want "to {base} {number}"\n  A wants to {base} B by {10 + number}\n'
        f'  when {condition}\n  because "{{A}} minds {{B}}"'
        for base in ACTIONS
        for number, condition in enumerate(CONDITIONS)
    ]
    return "\n".join(blocks)


def _person(number: int, size: int, *, dense: bool) -> str:
    traits = ", ".join(
        f"{trait} {DENSE[i] if dense else (number * 37 + i * 29) % 101}" for i, trait in enumerate(TRAITS)
    )
    everybody = [other for other in range(size) if other != number]
    feelings = [
        f"    {feeling} toward {name(other)} {50 if dense else (number * 31 + other * 17 + i * 7) % 101}"
        for i, feeling in enumerate(FEELINGS)
        for other in (everybody if dense else _others(number, i, size))
    ]
    return "\n".join([f"person {name(number)}, they", f"  {traits}", "  at the start", "    is in room", *feelings])


def _others(number: int, feeling: int, size: int) -> list[int]:
    """Return toward whom somebody has a feeling: spread over the crowd, and never themselves."""
    step = max(size // (FEELINGS_TOWARD + 1), 1)
    around = [(number + feeling + 1 + k * step) % size for k in range(FEELINGS_TOWARD)]
    return [other for other in dict.fromkeys(around) if other != number]
