"""What who looks on keeps of slight acts, where there is an end to what people notice: of all small talk, that it was.

Whoever takes part knows what they did, and when: what they do next rests on it.
"""

from __future__ import annotations

from collections.abc import Iterable

from muchado.bundle.model import DAY
from muchado.kernel.events import Prop, relation
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.moment import Lesson, Moment


def kept_of(moment: Moment, act: Prop) -> Prop:
    """What is kept of an act: of a passing one that counts as a deed, the deed."""
    action = moment.program.action(act)
    if not (moment.bundle.settings.attention and action.passing and action.counts_as):
        return act
    return moment.program.say_so(action.counts_as[0], act[1:])


def looking_on(moment: Moment, act: Prop, found: Iterable[Lesson]) -> tuple[tuple[Lesson, ...], Prop]:
    """What there is to learn for who looks on, and what of it they learn once a day: () if it is all each time.

    What rules count is learned as often as it is done, and so is an act that makes more or less of something.
    """
    kept, counted = kept_of(moment, act), moment.program.counted
    found = tuple(found)
    if kept == act or any(lesson.by for lesson in found):
        return found, ()
    left = (lesson for lesson in found if lesson.prop != act or relation(act) in counted)
    dim = tuple(_dim(moment, lesson) if lesson.prop in (act, kept) else lesson for lesson in left)
    return dim, () if relation(kept) in counted else kept


def _dim(moment: Moment, lesson: Lesson) -> Lesson:
    return lesson._replace(account=lesson.account._replace(kept=moment.bundle.settings.slow_slight))


def held_that_day(mind: Mind, lesson: Lesson) -> bool:
    """Whether one holds something to have happened, already, on the day of which one learns it."""
    held = mind.account(lesson.prop)
    return held is not None and held.sure > 0 and held.happened // DAY == lesson.account.happened // DAY
