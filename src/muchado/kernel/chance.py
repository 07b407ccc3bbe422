"""Keyed chance: a pure function of what is drawn for, never a stream.

So one changed belief cannot reshuffle the dice of everybody else.
"""

from __future__ import annotations

from functools import lru_cache

from muchado.kernel.events import Prop

_MASK = (1 << 64) - 1

CHOICE, ANSWER, WORDS, PAUSE, RING, VOICE, ALTER, DETAIL, SOURCE, ODDS, HAPPENS, NOTICE = range(1, 13)
"""What a draw is for: which act, which answer, which words, how long one idles; whether words ring false, whether a
voice is known; whether news is altered, in what, and whether it is said whom one has it from; odds that a rule asks
for; whether and when something happens that nobody does; what one notices in a crowd."""


def _stir(value: int) -> int:
    """Mix 64 bits so that every input bit moves every output bit (the finaliser of SplitMix64)."""
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def key(prop: Prop | int) -> int:
    """A 64-bit number for a proposition (or part of one): the same in every process."""
    if isinstance(prop, int):
        return _stir((prop + 0x9E3779B97F4A7C15) & _MASK)
    return key_of_all(prop)


@lru_cache(maxsize=1 << 10)
def key_of_all(parts: Prop) -> int:
    """A 64-bit number for several parts of a proposition together, such as what the roles of a rule stand for."""
    return _stir(key_of_all(parts[:-1]) ^ key(parts[-1])) if parts else 0xD1B54A32D192ED03


def draw(seed: int, minute: int, person: int, purpose: int, option: int = 0) -> int:
    """A number from 0 to 2**64 - 1 that depends on nothing but the arguments."""
    return _stir(_dice(seed, minute, person, purpose) ^ option)


@lru_cache(maxsize=1 << 8)
def _dice(seed: int, minute: int, person: int, purpose: int) -> int:
    """What all draws of a person in a minute begin with: there are as many as there are options."""
    value = _stir((seed + 0x9E3779B97F4A7C15) & _MASK)
    value = _stir(value ^ minute)
    return _stir(value ^ (person << 8 | purpose))


def sway(drawn: int, whim: int) -> int:
    """A number from -whim to whim, middling ones likelier (two dice), made of one draw."""
    side = whim + 1
    return (drawn >> 32) % side - (drawn & 0xFFFFFFFF) % side
