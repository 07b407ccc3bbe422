"""Who perceives what of an act: by place, view and earshot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from muchado.bundle.checked import Checked

Companies = Mapping[int, dict[int, int]]
"""For each place where anybody is, who is present, in order of number; a company is not changed but replaced."""

HERE, FURTHER = 1, 2
"""How far an act shows or sounds: in its own place; also from afar, or next door."""


class Reach:
    """From where each place is seen, and where each is heard."""

    def __init__(self, bundle: Checked) -> None:
        overlooking: list[list[int]] = [[] for _ in bundle.places]
        for at, place in enumerate(bundle.places):
            for seen in dict.fromkeys(place.views):
                overlooking[seen].append(at)
        self._overlooking = tuple(map(tuple, overlooking))
        self._earshot = tuple(place.earshot for place in bundle.places)

    def seers(self, companies: Companies, place: int, level: int, parties: Iterable[int]) -> tuple[int, ...]:
        """Everybody besides the parties who sees an act in a place."""
        return _people(companies, place, self._overlooking[place], level, parties)

    def hearers(self, companies: Companies, place: int, level: int, parties: Iterable[int]) -> tuple[int, ...]:
        """Everybody besides the parties who hears it."""
        return _people(companies, place, self._earshot[place], level, parties)


def either(saw: tuple[int, ...], heard: tuple[int, ...]) -> tuple[int, ...]:
    """Everybody who saw or heard something, in order."""
    return saw if saw is heard else tuple(sorted({*saw, *heard}))


def _people(
    companies: Companies, place: int, further: Iterable[int], level: int, parties: Iterable[int]
) -> tuple[int, ...]:
    places = (place, *further)[: 0 if level < HERE else None if level >= FURTHER else 1]
    found = {person for where in places for person in companies.get(where, ())}
    return tuple(sorted(found.difference(parties)))
