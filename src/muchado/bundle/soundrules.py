"""Whether a bundle's rules can be played: what belongs together does, and every role that is spoken of is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.circles import in_order
from muchado.bundle.finding import Finder
from muchado.bundle.known import fresh
from muchado.bundle.limits import MOST_CONDITIONS, MOST_RESTING, MOST_SOUGHT
from muchado.bundle.mistakes import BundleError
from muchado.bundle.model import (
    OWNER,
    Adopt,
    Answered,
    Claim,
    Compare,
    Const,
    Drift,
    Drop,
    Inform,
    LookInto,
    Nobody,
    Num,
    OpeningStatus,
    Put,
    Reaction,
    Read,
    SetStatus,
    Slot,
    Value,
    Write,
)
from muchado.bundle.model.closed import FAILS, RelationKind, TriggerKind
from muchado.bundle.model.rules import Occurring
from muchado.bundle.searches import Rule, Search, longest_rest, rests_on, searches
from muchado.bundle.slots import slots_in
from muchado.bundle.thoughts import HINGES, is_of_the_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from muchado.bundle.model import Action, Bundle, Condition, Musing, Phrase, Plan, Topic, Trigger, Want

RULE_TABLES = ("actions", "wants", "reactions", "plans", "phrases", "retellings")

WITH_CLAIM: tuple[TriggerKind, ...] = ("learns", "sees", "told", "astonished", "act", "attains", "gives up")
WITH_PERSON: tuple[TriggerKind, ...] = ("told", "meets", "misses")
"""Occasions that are about a claim, and about a person."""


def check_rules(bundle: Bundle, seen: Mapping[str, int]) -> None:
    """Look through the rules of a bundle whose every record makes sense by itself.

    Of each table so many entries as `seen` says, from the first, need no look.

    Raises:
        BundleError: something in them makes no sense.

    """
    for at, action in fresh(bundle, "actions", seen):
        _action(bundle, action, f"bundle.actions[{at}]")
    for at, want in fresh(bundle, "wants", seen):
        _want(bundle, want, f"bundle.wants[{at}]")
    for at, reaction in fresh(bundle, "reactions", seen):
        _reaction(bundle, reaction, f"bundle.reactions[{at}]")
    for at, plan in fresh(bundle, "plans", seen):
        _plan(bundle, plan, f"bundle.plans[{at}]")
    for at, retelling in fresh(bundle, "retellings", seen):
        if bundle.relations[retelling.told.relation].kind == "aim" and retelling.told.args[0] == OWNER:
            raise BundleError(f"bundle.retellings[{at}].told: nobody is told what they mean to do themselves.")
    for at, topic in fresh(bundle, "topics", seen):
        _topic(bundle, topic, f"bundle.topics[{at}]")
    for at, drift in fresh(bundle, "drifts", seen):
        _drift(bundle, drift, f"bundle.drifts[{at}]")
    for at, thought in fresh(bundle, "thoughts", seen):
        _thought(bundle, thought, f"bundle.thoughts[{at}]")
    _phrases(bundle)
    _searches(bundle, seen)


# ------------------------------------------------------------------ what belongs together


def _thought(bundle: Bundle, thought: Musing, where: str) -> None:
    feeling = bundle.qualities[thought.quality].kind
    people = ("person", "person") if feeling == "feeling" else ("person",)
    kinds = tuple(role.kind for role in thought.roles)
    if feeling == "trait" or kinds[: len(people)] != people or {*kinds[len(people) :]} - {"place"}:
        raise BundleError(f"{where}.roles: they are whoever feels it, toward whom, and where.")

    def phrase(relation: int) -> Phrase | None:
        about = bundle.relations[relation]
        return bundle.phrases[about.number] if about.kind == "phrase" else None

    if not all(is_of_the_record(condition, phrase) for condition in thought.when):
        raise BundleError(f"{where}.when: it may ask of {HINGES} alone.")


def _action(bundle: Bundle, action: Action, where: str) -> None:
    own = len(bundle.relations[action.relation].roles)
    if action.occurs is not None:
        _happening(bundle, action, where)
    people = {slot for slot in range(own) if action.roles[slot].kind == "person"}
    beside = (*action.others, *action.sent)
    if not {*beside} <= people - {0} or len({*beside}) < len(beside):
        raise BundleError(f"{where}.parties: they are to be others of whom its sentence speaks, each once.")
    names = [answer.name for answer in action.answers]
    if (action.answerer >= 0) != bool(names) or action.answerer not in (-1, *action.others):
        raise BundleError(f"{where}.answerer: who answers is to be a party, and to have answers.")
    if len({*names}) < len(names) or {"", FAILS} & {*names}:
        raise BundleError(f'{where}.answers: each is to have a name of its own, and none is "{FAILS}".')
    if action.unmoved and action.unmoved not in names:
        raise BundleError(f"{where}.unmoved: what is done for want of a reason is to be one of the answers.")
    effects = action.all_effects()
    if any(slot >= own for slot in slots_in((effects, action.counts_as, action.taken_for, action.from_afar))):
        raise BundleError(f"{where}: what follows from it speaks of a role that is not in its sentence.")
    says = (*action.says, *(line for answer in action.answers for line in answer.says))
    if any(line.speaker not in people for line in says):
        raise BundleError(f"{where}: somebody speaks who is not in its sentence.")
    if any(slot >= own for slot in slots_in([line.when for line in says])):
        raise BundleError(f"{where}.says: when something is said hangs on nobody but those in its sentence.")
    if any(slots_in((action.rings, [answer.rings for answer in action.answers]))):
        raise BundleError(f"{where}.rings: how it sounds hangs on nobody but the one who speaks.")
    for effect in effects:
        if isinstance(effect, SetStatus):
            _of_kind(bundle, effect.claim, ("status",), f"{where}.effects")
            if effect.by and ("number" not in bundle.relations[effect.claim.relation].roles or not effect.on):
                raise BundleError(f"{where}.effects: only a number can be more or less.")
        if isinstance(effect, Put):
            _of_kind(bundle, effect.claim, ("lies", "inside", "on"), f"{where}.effects")
    for claim in action.counts_as:
        _of_kind(bundle, claim, ("deed",), f"{where}.counts_as")
    for seeming in (action.taken_for, action.from_afar):
        if seeming is not None:
            _of_kind(bundle, seeming, ("act",), f"{where}.taken_for")


def _happening(bundle: Bundle, action: Action, where: str) -> None:
    """Check what only happens: when and where, and that nobody has a part in it who would have to do something."""
    if action.roles[0].kind != "nobody" or action.answers or action.says or action.reached or action.sent:
        raise BundleError(f"{where}: nobody does or says anything in what only happens.")
    if any(0 in slots_in(piece) for piece in (action.needs, action.effects, action.counts_as)):
        raise BundleError(f"{where}: nothing can be asked of nobody, and nothing befalls them.")
    match action.occurs:
        case None:
            return
        case Occurring(bells, times, within, place):
            if times > within:
                raise BundleError(f"{where}.occurs: nothing happens more often than once a minute.")
            if any(not (bell.weekdays or bell.date or (bell.month and bell.day)) for bell in bells):
                raise BundleError(f"{where}.occurs.bells: each is to be on some days.")
            if not (isinstance(place, Const) and place.kind == "place") and not (
                isinstance(place, Slot) and 0 < place.at < len(bundle.relations[action.relation].roles)
            ):
                raise BundleError(f"{where}.occurs.place: it is to be a place, or one of whom its sentence speaks.")
    if any(isinstance(effect, Inform | Write | Read | LookInto) for effect in action.effects):
        raise BundleError(f"{where}.effects: nobody says or reads anything in what only happens.")
    if action.taken_for is not None or action.from_afar is not None or action.rings is not None:
        raise BundleError(f"{where}: what only happens looks like nothing else.")


def _want(bundle: Bundle, want: Want, where: str) -> None:
    _of_kind(bundle, want.claim, ("act", "deed"), f"{where}.claim")
    if (want.claim.args[0] == OWNER) == bool(want.answer):
        raise BundleError(f"{where}.claim: one wants to do something oneself, or to answer what another does.")


def _reaction(bundle: Bundle, reaction: Reaction, where: str) -> None:
    trigger: Trigger = reaction.trigger
    if (trigger.claim is not None) != (trigger.kind in WITH_CLAIM):
        raise BundleError(f"{where}.trigger.claim: an occasion of this kind has one, or has none.")
    if (trigger.person is not None) != (trigger.kind in WITH_PERSON):
        raise BundleError(f"{where}.trigger.person: an occasion of this kind has one, or has none.")
    if trigger.kind == "act" and isinstance(trigger.claim, Claim):
        _of_kind(bundle, trigger.claim, ("act", "deed"), f"{where}.trigger.claim")
    for effect in reaction.effects:
        if isinstance(effect, Adopt | Drop):
            _of_kind(bundle, effect.aim, ("aim",), f"{where}.effects")
            if effect.aim.args[0] != OWNER:
                raise BundleError(f"{where}.effects: only one's own aims can be taken up or dropped.")


def _plan(bundle: Bundle, plan: Plan, where: str) -> None:
    for at, step in enumerate(plan.steps):
        _of_kind(bundle, step.claim, ("act", "deed"), f"{where}.steps[{at}].claim")
        if step.claim.args[0] != OWNER:
            raise BundleError(f"{where}.steps[{at}].claim: a step is to be one's own.")
    own = len(bundle.relations[plan.relation].roles)
    for name, shown in (("held", plan.held), ("off", plan.off)):
        if shown is not None:
            _of_kind(bundle, shown, ("act",), f"{where}.{name}")
            if shown.args[0] != OWNER or any(slot >= own for slot in slots_in(shown)):
                raise BundleError(f"{where}.{name}: it is to be one's own, about those of whom the aim speaks.")


def _topic(bundle: Bundle, topic: Topic, where: str) -> None:
    about = bundle.relations[topic.relation]
    if (
        about.kind != "status"
        or not about.both_ways
        or about.roles != tuple(role.kind for role in topic.roles)[: len(about.roles)]
    ):
        raise BundleError(f"{where}.relation: it is to be a status, both ways, with these roles.")
    if sum(other.relation == topic.relation for other in bundle.topics) > 1:
        raise BundleError(f"{where}.relation: {topic.relation} belongs to another one.")
    begun = [
        fact for fact in bundle.opening if isinstance(fact, OpeningStatus) and fact.claim.relation == topic.relation
    ]
    happens = (action.effects for action in bundle.actions if action.occurs is not None)
    if begun or any(_begins(effect, topic) for effects in happens for effect in effects):
        raise BundleError(f"{where}.relation: a talk is begun by somebody, and by nothing else.")
    if not topic.moves or not topic.ends or topic.ends[0].how != "all is said":
        raise BundleError(f"{where}: something can be done in it, and first it says how it ends when all is said.")
    for claim in topic.moves:
        _of_kind(bundle, claim, ("act", "deed"), f"{where}.moves")
        if claim.args[0] != OWNER or Slot(1) not in claim.args:
            raise BundleError(f"{where}.moves: each is done by one of them to the other.")
    for how, claim in topic.ends:
        _of_kind(bundle, claim, ("act",), f"{where}.ends")
        action = bundle.actions[bundle.relations[claim.relation].number]
        if (
            claim.args[0] != OWNER
            or action.answers
            or action.occurs
            or any(slot >= len(about.roles) for slot in slots_in(claim))
        ):
            raise BundleError(
                f"{where}.ends: when {how}, one of them does what needs no answer, and speaks of them alone."
            )
        if any(_begins(effect, other) for effect in action.effects for other in bundle.topics):
            raise BundleError(f"{where}.ends: when {how}, no other talk is begun.")


def _begins(effect: object, topic: Topic) -> bool:
    return isinstance(effect, SetStatus) and effect.on and effect.claim.relation == topic.relation


def _drift(bundle: Bundle, drift: Drift, where: str) -> None:
    if bundle.qualities[drift.quality].kind == "trait":
        raise BundleError(f"{where}.quality: traits never change.")
    for condition in drift.when:
        match condition:
            case Compare(Value(quality, None), _, Num()) if bundle.qualities[quality].kind == "trait":
                pass
            case _:
                raise BundleError(f"{where}.when: a drift may ask only about traits, each against a number.")


def _of_kind(bundle: Bundle, claim: Claim, kinds: tuple[RelationKind, ...], where: str) -> None:
    if bundle.relations[claim.relation].kind not in kinds:
        raise BundleError(f"{where}: its relation, {claim.relation}, is no {' or '.join(kinds)}.")


# ------------------------------------------------------------------ what is sought


def _phrases(bundle: Bundle) -> None:
    uses = rests_on(bundle.phrases)
    order, circular = in_order(uses)
    for relation, _ in circular:
        raise BundleError(f'bundle.phrases: "{bundle.relations[relation].name}" rests on itself.')
    if any(length > MOST_RESTING for length in longest_rest(order, uses).values()):
        raise BundleError(f"bundle.phrases: more than {MOST_RESTING} rest on one another in a row.")


def _searches(bundle: Bundle, seen: Mapping[str, int]) -> None:
    """Hold every list of conditions to its bounds, and see that it finds all roles."""

    def arity(relation: int) -> int:
        return len(bundle.relations[relation].roles)

    finder = Finder(bundle.qualities)
    finder.learn(bundle.phrases, arity)
    for where, rule in _rules(bundle, seen):
        answerable = isinstance(rule, Reaction) and rule.trigger.kind == "act"
        for search in searches(rule, arity, lambda claim: parties(bundle, claim)):
            needed = search.needed()
            _size(search.conditions, search.sought(needed), f"{where}.{search.part}")
            _places(rule, search.conditions, f"{where}.{search.part}", answerable=answerable)
            lost = _lost(finder, search, {*needed}, {at for at, role in enumerate(rule.roles) if role.kind == "person"})
            if lost is not None:
                name = rule.roles[lost].letter or lost
                raise BundleError(f"{where}.{search.part}: nothing finds the role {name}.")


def _lost(finder: Finder, search: Search, needed: set[int], people: set[int]) -> int | None:
    """Give a role that is not found; a person whom nothing finds is looked for among those in sight."""
    if needed <= search.given:
        return None
    known = finder.found(search.conditions, search.given)
    while lost := needed - known:
        if not lost & people:
            return min(lost)
        known = finder.found(search.conditions, {*known, min(lost & people)})
    return None


def parties(bundle: Bundle, claim: Claim) -> Iterator[int]:
    """Give the roles that an act finds by itself: those who must be present. For a deed, the second."""
    relation = bundle.relations[claim.relation]
    found = bundle.actions[relation.number].parties if relation.kind == "act" else (1,)
    for at in found:
        if at < len(claim.args):
            yield from slots_in(claim.args[at])


def _rules(bundle: Bundle, seen: Mapping[str, int]) -> Iterator[tuple[str, Rule]]:
    for table in RULE_TABLES:
        for at, rule in fresh(bundle, table, seen):
            yield f"bundle.{table}[{at}]", rule


def _size(conditions: tuple[Condition, ...], sought: set[int], where: str) -> None:
    if len(conditions) > MOST_CONDITIONS:
        raise BundleError(f"{where}: up to {MOST_CONDITIONS} things can be asked at once, not {len(conditions)}.")
    if len(sought) > MOST_SOUGHT:
        raise BundleError(f"{where}: up to {MOST_SOUGHT} can be sought at once, not {len(sought)}.")


def _places(rule: Rule, conditions: Iterable[Condition], where: str, *, answerable: bool, within: bool = False) -> None:
    """See that conditions stand where they can be asked."""
    for condition in conditions:
        match condition:
            case Answered() if not answerable:
                raise BundleError(f"{where}: only a reaction to an act can ask how it was answered.")
            case Nobody(slot, inside):
                if within or not slot or rule.roles[slot].kind not in ("person", "number"):
                    raise BundleError(f"{where}: nobody is a person, another one, or a number, and not within nobody.")
                _size(inside, set(), where)
                _places(rule, inside, where, answerable=answerable, within=True)
            case _:
                pass
