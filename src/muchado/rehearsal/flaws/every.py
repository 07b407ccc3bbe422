"""All who watch a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.rehearsal.flaws.bodies import Bodies
from muchado.rehearsal.flaws.feelings import Comforts
from muchado.rehearsal.flaws.loops import Loops
from muchado.rehearsal.flaws.walks import Nights, Walks
from muchado.rehearsal.flaws.wishes import Agreements, Answers, Silences
from muchado.rehearsal.flaws.words import Askings, Lines, Tellings

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.rehearsal.flaws.flaw import Watch


def watches(bundle: Checked) -> tuple[Watch, ...]:
    """Whoever watches for something in a run of a world that is about to begin."""
    return (
        Walks(),
        Nights(),
        Tellings(),
        Askings(bundle),
        Lines(bundle),
        Silences(bundle),
        Agreements(bundle),
        Answers(),
        Comforts(bundle),
        Bodies(),
        Loops(),
    )
