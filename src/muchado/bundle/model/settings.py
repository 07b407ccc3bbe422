"""How people are as far as no rule says it: each setting once, with its sentence, its bounds and its neutral value.

Reader, checks, schema and the table in the docs are made from `SETTINGS`. The neutral value is what holds where neither
the world nor a library says anything: nothing is forgotten, a word is taken as it is given, news passes on unaltered.
Where no value is the plain one (what one can keep in mind, how long one waits) it is a usual one.
"""

# No `from __future__ import annotations`: what is said of each setting stands beside its type, and is read from there.
from typing import Annotated, NamedTuple


class Setting(NamedTuple):
    """`sentence`: the line that declares it, with its unit in braces. `low`, `high`: between what it may be."""

    sentence: str
    low: int
    high: int
    meaning: str

    @property
    def unit(self) -> str:
        """What it is counted in: minutes are written as a length of time, all else as a plain number."""
        return self.sentence[self.sentence.index("{") + 1 : self.sentence.index("}")]


DAY_LONG = 24 * 60


class Settings(NamedTuple):
    """How people are as far as no rule says it; a field that is not given has its neutral value.

    The sentences that declare the fields stand with their meaning in `docs/reference/language.md`.
    """

    # fmt: off

    # ------------------------------------------------------------ choosing
    whim: Annotated[int, Setting(
        "whim {points}", 0, 1000,
        "how far chance sways a choice",
    )] = 12
    resolve: Annotated[int, Setting(
        "people hold by {points} to what they have set their minds on", 0, 1000,
        "how much more something else must be worth before one leaves off what one has set one's mind on; while it is "
        "more than 0, a journey goes on without being weighed anew until something new is learned or the hour calls, "
        "and what drove one out of a place speaks against going back",
    )] = 0
    cool: Annotated[int, Setting(
        "people leave a way alone for {minutes} that led nowhere", 0, DAY_LONG,
        "for how long one does not go somewhere again for the sake of an aim for which nothing could be done there; "
        "twice and four times as long when it leads nowhere again. It is open at once when one comes upon those whom "
        "the aim is about, and when one learns where they are, or the thing is: then at once only the first time, and "
        "not before the first pause is over when it has led nowhere again",
    )] = 0
    idle: Annotated[int, Setting(
        "idle {minutes}", 1, DAY_LONG,
        "how long one who has nothing to do waits before thinking again",
    )] = 15
    hold: Annotated[int, Setting(
        "a talk holds people by {points}", 0, 1000,
        "how much it counts for what one does in a talk that one is in it",
    )] = 20
    first_word: Annotated[int, Setting(
        "the first word in a talk counts {points}", 0, 1000,
        "the same for the first that is done in it, by the one for whose sake it was begun",
    )] = 40
    shows_again: Annotated[int, Setting(
        "people show for {minutes} only once that they hold back from something", 0, DAY_LONG,
        "how long it is before somebody who holds back from an aim, beside those whom it is about, shows it again",
    )] = 30
    turns: Annotated[int, Setting(
        "turns {turns}", 1, 1000,
        "after how many turns in a row two people have had enough of talking",
    )] = 12
    patient: Annotated[int, Setting(
        "people double their idling {times} times while nothing happens", 0, 10,
        "how often the pause of one who has nothing to do grows",
    )] = 2
    busy: Annotated[int, Setting(
        "people wait {minutes} at most for somebody who is busy", 1, DAY_LONG,
        "how long one waits for somebody before thinking again",
    )] = 5
    resumes: Annotated[int, Setting(
        "people take up a talk again within {minutes}", 0, DAY_LONG,
        "until when what two people do is a further turn of the same talk",
    )] = 2
    breath: Annotated[int, Setting(
        "people leave one another alone for {minutes} when they have talked enough", 0, DAY_LONG,
        "how long those who have had enough of talking leave it at that",
    )] = 10
    thoughts: Annotated[int, Setting(
        "people think {thoughts} thoughts in a row at most", 1, 10,
        "how often a thought may lead to the next within one minute",
    )] = 4

    # ------------------------------------------------------------ believing
    credit: Annotated[int, Setting(
        "people believe {percent} in 100 of what they are told by somebody they neither trust nor distrust", 0, 100,
        "how sure a word makes one, of a hundred that its speaker is sure",
    )] = 100
    credit_by_trust: Annotated[int, Setting(
        "people believe {percent} in 100 more with full trust, and less with distrust", 0, 100,
        "how much of it hangs on the feeling of trust toward the speaker",
    )] = 0
    credit_at_most: Annotated[int, Setting(
        "people believe {percent} in 100 at most of what they are told", 0, 100,
        "how sure a word can make one, whoever gives it",
    )] = 100
    trust: Annotated[int, Setting(
        "people trust one another by {points} where no feeling says how much", 0, 100,
        "the trust in a world that declares no feeling called trust",
    )] = 0
    rings_false: Annotated[int, Setting(
        "people believe one part in {parts} of what rings false", 1, 100,
        "how much less words are believed that do not sound true",
    )] = 1
    hearsay: Annotated[int, Setting(
        "people are {percent} in 100 sure of what they hear and do not see", 1, 100,
        "how sure one is of what goes on where one cannot see it",
    )] = 100
    corrected: Annotated[int, Setting(
        "people let {percent} in 100 of what speaks against a belief count against it", 0, 100,
        "how much of the weaker side's strength the stronger loses",
    )] = 100
    corrected_own: Annotated[int, Setting(
        "people let {percent} in 100 of what speaks against a thought of their own count against it", 0, 100,
        "the same where the stronger side is what one worked out oneself",
    )] = 100
    accounts: Annotated[int, Setting(
        "people keep {accounts} accounts of one matter apart", 1, 20,
        "of how many witnesses one knows which said what; the weakest goes first",
    )] = 5

    # ------------------------------------------------------------ noticing
    familiar: Annotated[int, Setting(
        "people know the voice of somebody they feel something for {percent} times in 100", 0, 100,
        "whether one knows who it is that one hears through a wall; else *somebody* did it",
    )] = 100
    strange: Annotated[int, Setting(
        "people know any other voice {percent} times in 100", 0, 100,
        "the same of everybody else",
    )] = 100
    attention: Annotated[int, Setting(
        "people notice about {others} others at a time in a crowd", 0, 10_000,
        "of how many who do something in sight or earshot one notices it; 0: of all. What is loud, new to one, about "
        "oneself, or done by those one talks with or feels something for, one notices anyhow",
    )] = 0
    gone_by: Annotated[int, Setting(
        "people see somebody walk away for {minutes}", 0, 60,
        "for how long one who comes to a place still sees who has left it",
    )] = 0

    # ------------------------------------------------------------ passing on
    altered: Annotated[tuple[int, ...], Setting(
        "people alter what they pass on {percents} times in 100, by the hands it came through", 0, 100,
        "a number for each hand, beginning with none; the last holds for all further ones",
    )] = (0,)
    unsourced: Annotated[int, Setting(
        "people leave out whom they have it from {percent} times in 100", 0, 100,
        "how often one who has news from somebody does not say so",
    )] = 0

    # ------------------------------------------------------------ remembering
    forgetting: Annotated[int, Setting(
        "people forget by a power of {thousandths} thousandths", 0, 1000,
        "the exponent of the curve of forgetting; 0: nothing is forgotten",
    )] = 0
    dim: Annotated[int, Setting(
        "people lose a memory of which less than {percent} in 100 is left", 0, 100,
        "when a memory that has grown dim is gone",
    )] = 0
    slow_slight: Annotated[int, Setting(
        "people forget what is slight {percent} in 100 slower", 0, 99,
        "how well acts are kept in mind that only pass, and that others know what one knows",
    )] = 0
    slow_talk: Annotated[int, Setting(
        "people forget who told what {percent} in 100 slower", 0, 99,
        "how well acts are kept in mind that only pass on words",
    )] = 0
    slow_seen: Annotated[int, Setting(
        "people forget what others do {percent} in 100 slower", 0, 99,
        "how well other acts are kept in mind; what moves one is kept better",
    )] = 0
    slow_done: Annotated[int, Setting(
        "people forget what they take part in {percent} in 100 slower", 0, 99,
        "how well one's own acts are kept in mind",
    )] = 0
    news: Annotated[int, Setting(
        "people call the last {things} things they learned news", 1, 1000,
        "how much of what one learned one can still call news",
    )] = 64

    # ------------------------------------------------------------ looking for one another
    warm: Annotated[int, Setting(
        "people go by where they saw somebody for {minutes}, whatever the timetable says", 0, DAY_LONG,
        "how long a sighting beats a timetable",
    )] = 45
    stale: Annotated[int, Setting(
        "people take somebody to be where they saw them for {minutes}", 0, DAY_LONG,
        "how long a sighting counts where no timetable says otherwise",
    )] = 180
    reach: Annotated[int, Setting(
        "people look for somebody in places up to {minutes} away", 0, DAY_LONG,
        "how far one walks to a place for no reason but that it is left to look in",
    )] = 5
    again: Annotated[int, Setting(
        "people look in the same place again after {minutes}", 1, DAY_LONG,
        "how long it stays settled that somebody is not in a place",
    )] = 20
    # fmt: on


SETTINGS: dict[str, Setting] = {name: said.__metadata__[0] for name, said in Settings.__annotations__.items()}
"""What is said of each setting, by its name."""
