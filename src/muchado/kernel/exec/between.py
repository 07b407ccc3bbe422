"""Which statuses of several people stand when the curtain rises, and who of them knows it."""

from __future__ import annotations

from collections.abc import Callable

from muchado.bundle.checked import Checked
from muchado.bundle.model import OpeningBelief, OpeningStatus
from muchado.bundle.model.terms import Term
from muchado.kernel.events import Prop, relation
from muchado.kernel.exec.senses import Senses
from muchado.kernel.moments.between import Between, Mutual


def between(bundle: Checked, say_so: Callable[[Term, Prop], Prop], senses: Senses) -> Between:
    """What those whom a status is about know of one another from the start; not so whoever is said to think otherwise.

    What is public all know of all anyhow.
    """
    beliefs = [fact for fact in bundle.opening if isinstance(fact, OpeningBelief) and fact.sure <= 0]
    unaware = {(fact.person, say_so(fact.claim, ())) for fact in beliefs}
    statuses = [fact for fact in bundle.opening if isinstance(fact, OpeningStatus)]
    standing = {}
    for prop, since in ((say_so(fact.claim, ()), fact.since) for fact in statuses):
        if not bundle.relations[relation(prop)].public:
            people = [person for person in senses.people_in(prop) if (person, prop) not in unaware]
            standing[prop] = Mutual(since, people)
    return Between(bundle.start, standing)
