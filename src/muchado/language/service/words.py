"""What the language's own words mean, in a line each."""

from __future__ import annotations

from muchado.language.text.letters import KINDS, OWNER, RANGES

BLOCKS = {
    "world": "The world itself: its title, and below it when it begins and ends and which libraries it uses.",
    "library": "A library: files that any world can use.",
    "person": 'Somebody: person Ada, "Aunt Ada", she. Below: traits, a home, timetables, what is so at the start.',
    "people": "A group: people guild. Who is of it is said below each; below the group, what all of them think.",
    "place": 'A place: place hall, "the hall". Below: what it is next to, what it overlooks.',
    "thing": 'A thing: thing letter, "a letter", a gift, in hall.',
    "timetable": "When one is due where; people keep to it.",
    "holiday": 'A day with a name: holiday "Valentine\'s Day" on 14 February.',
    "trait": "How somebody is, from 0 to 100. It never changes.",
    "feeling": "What is felt toward somebody: feeling love toward someone, 0 to 100.",
    "mood": "How somebody feels, toward nobody: mood joy, 0 to 100.",
    "status": 'What is so or not so between people: status "A dates B".',
    "notion": 'What can only be thought: notion "A is kind".',
    "phrase": "A sentence that follows from feelings, traits and other conditions.",
    "deed": 'What several actions come to: deed "A hurts B".',
    "action": 'What can be done: action greet: "A greets B".',
    "happening": 'What comes about though nobody does it: happening rain: "it rains in L".',
    "want": "What speaks for or against doing something.",
    "reaction": "How a mind changes when something happens.",
    "plan": "An aim, and the ways to reach it.",
    "drift": "How a feeling or mood moves by itself.",
    "topic": 'What people can have a talk about: topic the work: "A talks with B about the work".',
    "retelling": "What tellers make of news.",
    "test": "What should hold over many runs.",
    "pattern": "What to look for in runs, by its name.",
    "instead": "Replaces a block that a library has.",
    "lines": "Adds lines to an act that a library has, or thoughts to a feeling.",
    "without": "Leaves out what a library has; in a test, what the world has.",
}
"""Words that begin blocks."""

LINES = {
    "about": "What the world is about, in quotes.",
    "afterwards": "What an act changes in the world.",
    "at": "What is so for somebody when the world begins stands below it.",
    "because": "The reason that is given when somebody asks why.",
    "counts": "The deed that an act comes to.",
    "done": "When an aim has been reached.",
    "else": "Another way to an aim, where those above it are not open.",
    "every": "On which days somebody is due somewhere, and when.",
    "once": "Of the same people a pattern is found once in a run.",
    "first": "The first way to an aim.",
    "from": "When the world begins and ends.",
    "given": "Which runs count in a test.",
    "heard": "How far an act is heard.",
    "held": "What those do, for all to see, who hold back from an aim.",
    "if": "What follows when an act is answered so.",
    "keeps": "The timetable that somebody keeps to.",
    "let": "When an aim is given up.",
    "lives": "Where somebody's home is.",
    "may": "How somebody can answer an act; the first is what is done for want of a wish.",
    "doubts": "What everybody of a group doubts when the world begins.",
    "needs": "What has to be so for an act: believed when it is chosen, true when it is carried out.",
    "next": "Places a minute away.",
    "on": "On which day somebody is due somewhere.",
    "or": "Another list of conditions under which the phrase is so.",
    "overlooks": "Places that can be seen from here.",
    "passing": "The act is too slight for a line of its own in the telling.",
    "patience": "How long an aim is kept.",
    "put": "What those do, for all to see, who can do nothing for an aim yet.",
    "suspects": "What everybody of a group suspects when the world begins.",
    "thinks": "What everybody of a group thinks when the world begins.",
    "reaches": "Who takes part from wherever they are; later: once they can take it in.",
    "rings": "To how many of a hundred hearers it sounds false.",
    "says": "What somebody says; of several one is drawn.",
    "seen": "How far an act is seen.",
    "taken": "When an aim is taken up; or what an act is taken for.",
    "takes": "How long an act takes.",
    "then": "How the mind of A changes.",
    "told": "How an act is told; of several one is drawn.",
    "uses": "Which libraries are used.",
    "wants": "What A chooses, and how much that counts.",
    "when": "Under which conditions.",
    "with": "What is otherwise in a test.",
    "within": "Places from which this one can be heard.",
    "worth": "How much each step of a plan counts.",
}
"""Words that tell what a line of a block is about."""

PEOPLE = {
    "someone": "Somebody, whoever it is.",
    "each": "Everybody of whom it is so, each by themselves.",
    "nobody": "There is nobody of whom it is so.",
}
"""Words that stand for people."""


def meaning(word: str, *, heads: bool) -> str:
    """Give what a word of the language means, nothing if it has no meaning of its own; `heads`: it begins a block."""
    if word in KINDS:
        return letter(word)
    tables = (BLOCKS,) if heads else (LINES, PEOPLE)
    return next((table[word] for table in tables if word in table), "")


def letter(word: str) -> str:
    """Give what a role letter stands for."""
    if word == OWNER:
        return "The one whose mind it is, or who acts."
    kind = {"person": "a person", "place": "a place", "claim": "a sentence", "thing": "a thing"}[KINDS[word]]
    return f"Stands for {kind}, the same one wherever it stands in the block ({RANGES[KINDS[word]]})."
