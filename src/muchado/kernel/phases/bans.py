"""Acts that an input has banned: nobody to whom the ban applies thinks of them."""

from __future__ import annotations

from muchado.bundle.inputs import ANYBODY
from muchado.kernel.events import Prop
from muchado.kernel.phases.moment import Moment


def is_banned(moment: Moment, act: Prop) -> bool:
    """Whether an act, or a deed that it counts as, falls under a ban."""
    deeds = [moment.program.say_so(deed, act[1:]) for deed in moment.program.action(act).counts_as]
    return any(_falls_under(form, ban) for ban in moment.bans for form in (act, *deeds))


def _falls_under(form: int | Prop, ban: int | Prop) -> bool:
    if ban == ANYBODY:
        return True
    if isinstance(ban, tuple) and isinstance(form, tuple) and len(ban) == len(form):
        return all(_falls_under(part, other) for part, other in zip(form, ban, strict=True))
    return form == ban
