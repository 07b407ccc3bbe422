"""Playing a small world, and asking what came of it."""

from __future__ import annotations

from muchado.bundle.checked import Checked
from muchado.kernel import Beat, Choice, Event, Mind, Prop, Simulation


class Play:
    """A world being played, with all that it brought forth so far."""

    def __init__(self, bundle: Checked, seed: int = 0) -> None:
        self.bundle = bundle
        self.simulation = Simulation(bundle, seed)
        self.beats: list[Beat] = []

    def until(self, minutes: int) -> Play:
        """Play the beats of the first so many minutes (the last one included)."""
        end = self.bundle.start + minutes
        while (due := self.simulation.next_minute()) is not None and due <= end:
            self.beats.append(self.simulation.beat())
        return self

    def out(self) -> Play:
        """Play to the end."""
        return self.until(self.bundle.end - self.bundle.start)

    @property
    def events(self) -> list[Event]:
        """All events so far."""
        return [event for beat in self.beats for event in beat.events]

    @property
    def choices(self) -> list[Choice]:
        """All choices so far."""
        return [choice for beat in self.beats for choice in beat.choices]

    def acts(self) -> list[tuple[int, Prop, str]]:
        """All events so far: minutes since the start, the act, the answer."""
        return [(event.minute - self.bundle.start, event.prop, event.answer) for event in self.events]

    def mind(self, who: int) -> Mind:
        """Somebody's mind."""
        return self.simulation.mind(who)

    def sure(self, who: int, prop: Prop) -> int:
        """How sure somebody is of something now."""
        return self.mind(who).sure(prop, self.simulation.now)

    def level(self, who: int, quality: int, toward: int = -1) -> int:
        """How much of a quality somebody has now."""
        return self.mind(who).level(quality, toward, self.simulation.now)
