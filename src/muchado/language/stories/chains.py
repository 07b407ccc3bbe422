"""Chains of happenings in a story test: what comes when, after what, and what does not come in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import DAY, Num
from muchado.bundle.slots import slots_in
from muchado.bundle.stories import Absence, Bound, Done, Happening, IsHeld, Learned, Link, Reply
from muchado.language.stories.happenings import Seen, take_happening, take_state
from muchado.language.stories.moments import is_moment, take_day, take_moment
from muchado.language.text.bodies import Item, clauses, items
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.words import across, spoken

if TYPE_CHECKING:
    from muchado.language.cast.timetables import Times
    from muchado.language.rules.draft import Draft
    from muchado.language.sentences.scope import Scope
    from muchado.language.text.words import Spot, Token

_TIMINGS = ("before", "after", "on", "within", "while")
_WITHOUT_THAT = 'say after what: within 1 hour after someone hurts B; or tell it before, with "given that"'


Happenings = tuple[Happening, ...]


class ChainReader:
    """Reads the chains of one test. `that` is what has been told last, which the next may come after."""

    def __init__(self, scope: Scope, draft: Draft, world: Times) -> None:
        self._scope = scope
        self._draft = draft
        self._world = world
        self._that: Happenings = ()
        self._lead: Link | None = None
        self._known: set[int] = set()
        scope.asks = True

    def read(self, line: Words, item: Item) -> tuple[Link, ...]:
        """Read a chain, on its line or on the lines below, noting mistakes."""
        if not line.ended:
            return tuple(self._draft.journal.attempt(self._one, line, item) or ())
        found: list[Link] = []
        for number, below in enumerate(items(item.below)):
            found += self._draft.journal.attempt(self._link, below, first=not number) or ()
        if not item.below:
            self._draft.journal.error(
                "E605", line.here, "what is to happen is missing here", "write it here, or below: first ..., then ..."
            )
        return tuple(found)

    def _one(self, line: Words, item: Item) -> list[Link]:
        _check_below(item)
        return self._step(clauses(line), follows=False)

    def _link(self, item: Item, *, first: bool) -> list[Link]:
        line = item.line()
        follows = not first and line.take_if("then")
        if not follows and not line.take_if("first" if first else "also"):
            word = "first" if first else "then"
            hint = 'a chain is told so: first ..., then ...; with "also" for what may come at any time'
            known = ("first",) if first else ("then", "also")
            raise MistakeError("E605", line.here, f'"{word}" is missing here', hint, line.peek(), known)
        _check_below(item)
        return self._step(clauses(line), follows=follows)

    def _step(self, parts: list[list[Token]], *, follows: bool) -> list[Link]:
        """Read one link; "B hurts C after D hurts B" makes two of it."""
        line = Words(parts[0])
        self._lead = None
        step = self._told(line, self._that)._replace(follows=follows)
        while not line.ended:
            step = self._timing(line, step)
        lead: list[Link] = [] if self._lead is None else [self._lead]
        for one in (*lead, step):
            self._known |= set.intersection(*({*slots_in(happening)} for happening in one.happenings))
        for part in parts[1:]:
            step = self._joined(part, step)
        self._check_known(step, parts[0][0])
        self._check_sums(step, parts[0][0])
        if not isinstance(step.happenings[0], Reply):
            self._that = step.happenings
        return [*lead, step]

    def _told(self, line: Words, act: Happenings = ()) -> Link:
        """Take what happens, with the words that tell of it."""
        start = line.at
        happenings = self._happenings(line, act)
        return Link(happenings, words=spoken(line.tokens[start : line.at]))

    def _happenings(self, line: Words, act: Happenings = ()) -> Happenings:
        """Take what happens, any of several joined by `or`; or an answer to an act."""
        found: list[Happening] = []
        while not found or line.take_if("or"):
            at = line.here
            seen = take_happening(line, self._scope)
            if seen.denied:
                hint = (
                    'join it to what happens: "A hurts B and nobody comforts B afterwards" (or: in between); '
                    'a test that something never happens begins with "never:"'
                )
                raise MistakeError("E605", at, "a test watches for what happens", hint)
            if isinstance(seen.happening, Reply):
                self._check_reply(seen, act, at)
                return (seen.happening,)
            found.append(seen.happening)
        return tuple(found)

    def bounds(self) -> tuple[Bound, ...]:
        """Give the bounds to which numbers keep in what was read."""
        found: list[Bound] = []
        for slot, (_, test, limit, _) in self._scope.take_bounds():
            at = self._scope.tokens[slot.at]
            if isinstance(limit, Num):
                found.append(Bound(slot.at, test, limit.value))
            elif at is not None:
                self._draft.journal.error("E309", at, "in a test a bound is a number", "say it: at least 3")
        return tuple(found)

    # ------------------------------------------------------------ when

    def _timing(self, line: Words, step: Link) -> Link:
        at = line.here
        if line.take_if("while"):
            return step._replace(states=(*step.states, take_state(line, self._scope)))
        if line.take_if("on"):
            day = take_day(line, self._world)
            return _between(step, day * DAY, (day + 1) * DAY)
        if line.take_if("before"):
            if is_moment(line):
                return _between(step, step.earliest, take_moment(line, self._world))
            return step._replace(absences=(*step.absences, Absence(self._happenings(line), ever=True)))
        if line.take_if("after"):
            if is_moment(line):
                return _between(step, take_moment(line, self._world), step.latest)
            return self._after(line, step)
        if line.take_if("within"):
            step = step._replace(within=line.span())
            return self._after(line, step) if line.take_if("after") else self._following(step, at)
        left = line.tokens[line.at :]
        hint = f"what may follow begins with one of: {', '.join(_TIMINGS)}"
        if left[0].is_word("then", "also"):
            hint = f'each step has a line of its own: "first ...", and below it "{left[0].text} ..."'
        raise MistakeError("E302", across(left), f"this is left over: {spoken(left)}", hint, left[0].text, _TIMINGS)

    def _after(self, line: Words, step: Link) -> Link:
        """Read what the step comes after: `that`, or a happening, which is then a link of its own."""
        at = line.here
        if line.take_if("that"):
            return self._following(step, at)
        if self._lead is not None or step.follows:
            raise MistakeError(
                "E605", at, "this comes after two things", "tell it in lines: first ..., then ..., then ..."
            )
        self._lead = self._told(line)
        return step._replace(follows=True)

    def _following(self, step: Link, at: Token | Spot) -> Link:
        if not self._that and not step.follows:
            raise MistakeError("E605", at, "nothing has been told yet that this could come after", _WITHOUT_THAT)
        return step._replace(follows=True)

    # ------------------------------------------------------------ what is joined with "and"

    def _joined(self, tokens: list[Token], step: Link) -> Link:
        """Read an answer, a state, or what does not happen meanwhile."""
        line = Words(tokens)
        if line.take_if("while"):
            step = step._replace(states=(*step.states, take_state(line, self._scope)))
            line.end()
            return step
        at = line.here
        seen = take_happening(line, self._scope)
        if isinstance(seen.happening, Reply):
            self._check_reply(seen, step.happenings, at)
            line.end()
            return step._replace(replies=(*step.replies, seen.happening))
        if not seen.denied:
            hint = 'tell it in lines: first ..., then ...; "and" joins an answer, a "while", or "nobody ... in between"'
            raise MistakeError("E605", at, "this is another happening", hint)
        absence = self._never(line, step, (seen.happening,))
        line.end()
        return step._replace(absences=(*step.absences, absence))

    @staticmethod
    def _never(line: Words, step: Link, happenings: Happenings) -> Absence:
        """Read when something does not happen: `in between`, `until then`, or `within 2 days afterwards`."""
        at = line.here
        if line.take_if("until", "then"):
            return Absence(happenings, ever=True)
        if line.take_if("within"):
            within = line.span()
            line.expect("afterwards")
            return Absence(happenings, ever=False, after=True, within=within)
        if line.take_if("afterwards"):
            return Absence(happenings, ever=False, after=True)
        if not line.take_if("in", "between"):
            hint = 'write "in between" (that and this), "until then" (since the world began) or "afterwards"'
            raise MistakeError("E605", at, "when it does not happen is missing here", hint)
        if not step.follows:
            raise MistakeError("E605", at, "there is nothing that this lies in between", 'write "until then"')
        return Absence(happenings, ever=False)

    # ------------------------------------------------------------ checks

    def _check_reply(self, seen: Seen, acts: Happenings, at: Token | Spot) -> None:
        """Check that an answer is one to the act before it, and that it is given by the one who can."""
        reply = seen.happening
        act = acts[0] if len(acts) == 1 else None
        known = self._draft.answers(act.claim.relation) if isinstance(act, Done) else frozenset()
        if not isinstance(act, Done) or not isinstance(reply, Reply) or reply.answer not in known:
            hint = (
                f"it can be answered so: {', '.join(sorted(known))}"
                if known
                else "an answer follows the act it is given to"
            )
            raise MistakeError("E603", at, "what comes before this is never answered so", hint)
        if seen.who not in [act.claim.args[i] for i in self._draft.answerers(act.claim.relation)]:
            raise MistakeError("E603", at, "it is somebody else who answers", "name the one to whom it is done")

    def _is_number(self, slot: int) -> bool:
        """Whether it is a number without a letter: any will do that keeps to its bound."""
        role = self._scope.roles[slot]
        return role.kind == "number" and not role.letter

    def _check_sums(self, step: Link, at: Token) -> None:
        """Check that what somebody holds not to be so has no number in it that may be any."""
        told = (*step.happenings, *(one for absence in step.absences for one in absence.happenings), *step.states)
        for piece in told:
            if isinstance(piece, Learned | IsHeld) and piece.denied and any(map(self._is_number, slots_in(piece))):
                hint = "deny what somebody thinks: while B does not think that ..."
                raise MistakeError("E309", at, "this is too much for one sentence", hint)

    def _check_known(self, step: Link, at: Token) -> None:
        """Check that it is known by then who is spoken of after `while`."""
        for slot in slots_in(step.states):
            if slot not in self._known and not self._is_number(slot):
                token = self._scope.mention(slot, step.states) or at
                who = self._scope.roles[slot].letter or token.text
                hint = "what is so finds nobody; let somebody take part in what happens first"
                raise MistakeError("E412", token, f"nothing here can find out who {who} is", hint)


def _between(step: Link, earliest: int, latest: int) -> Link:
    """Narrow a step's time."""
    ends = [minute for minute in (step.latest, latest) if minute >= 0]
    return step._replace(earliest=max(step.earliest, earliest), latest=min(ends, default=-1))


def _check_below(item: Item) -> None:
    if item.below:
        raise MistakeError(
            "E204", item.below[0].spot, "nothing can stand below the line above", "is it indented too far?"
        )
