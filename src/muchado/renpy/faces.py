"""Expressions: which image of somebody is shown, by what shows in them, what they do, and what is in one's own mind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.renpy.calls import checked
from muchado.stage.mistakes import StageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from muchado.renpy.town import Town
    from muchado.stage.protocol import Showing

_MOOD = re.compile(r"(.+\S)\s+(\d{1,3})")


class Faces:
    """Which expression is shown for what: `Faces({"A is in tears": "sad", "shove": "angry", "sadness 50": "sad"})`.

    The first that fits counts. A status as it is declared fits who shows it, an act's name whoever does it, an answer's
    name whoever answers so. A mood with so many points fits only one's own face, which one has from one's mind.
    """

    @checked
    def __init__(self, of: Mapping[str, str], usual: str = "calm") -> None:
        """Say which expression is shown for what.

        Args:
            of: the expressions, which are attributes of the images.
            usual: the expression where nothing fits.

        """
        self._of = dict(of)
        self._moods = {found[1]: int(found[2]) for found in map(_MOOD.fullmatch, self._of) if found}
        self.usual = usual

    @checked
    def face(self, person: str, showing: Showing) -> str:
        """Return somebody's expression in what is shown: of what it takes nothing but what could be seen."""
        signs = {sign.status for look in showing.present if look.person == person for sign in look.signs}
        if showing.by == person:
            signs.add(showing.act)
        elif person in showing.took_part and showing.answer is not None:
            signs.add(showing.answer)
        return next((face for what, face in self._of.items() if what in signs), self.usual)

    @checked
    def own(self, town: Town, person: str) -> str:
        """Return somebody's expression by their own moods, for whoever is played.

        Raises:
            UnknownNameError: the world has no such mood, or nobody is called so.
            StageError: what is to be a mood is a feeling toward somebody.

        """
        mind = town.mind(person)
        for what, face in self._of.items():
            found = _MOOD.fullmatch(what)
            if found and mind.feels(found[1]) >= int(found[2]):
                return face
        return self.usual


@checked
def tag_of(name: str) -> str:
    """Return the tag of somebody's or something's images: "Ino's father" is "ino_s_father"."""
    tag = re.sub(r"[\W_]+", "_", name.lower()).strip("_")
    if not tag:
        raise StageError(f'"{name}" gives no name for images.')
    return tag
