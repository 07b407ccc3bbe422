"""A story in English: what its people, rooms, boxes and things are called, and how what happens is said."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.conform.minds.story import (
    Claim,
    ComesOut,
    Dresses,
    Gives,
    Goes,
    Happening,
    Hides,
    Lays,
    Looks,
    Puts,
    Spot,
    Story,
    Takes,
    Tells,
    Turns,
    Undresses,
)

PEOPLE = (
    *("Sally", "Anne", "Max", "Mary", "John", "Ella", "Noah", "Ruth", "Omar", "Lena", "Hugo", "Iris", "Pablo", "Nina"),
    *("Felix", "Clara", "Otto", "Vera", "Simon", "Tessa", "Yusuf", "Greta", "Karl", "Maya", "Boris", "Dora", "Elias"),
    *("Flora", "Gideon", "Helga", "Ivan", "Judith", "Kofi", "Lucia", "Milo", "Nadia", "Oscar", "Petra", "Quentin"),
    *(
        "Rosa",
        "Stefan",
        "Thea",
        "Ulrich",
        "Viola",
        "Walter",
        "Xenia",
        "Yves",
        "Zora",
        "Amir",
        "Bella",
        "Cyrus",
        "Delia",
    ),
    *("Emil", "Freya", "Gustav", "Hanna", "Igor", "Jonas", "Katja", "Leo"),
)
ROOMS = ("hall", "garden", "kitchen")
BOXES = ("basket", "box", "drawer", "jar", "chest", "bag")
THINGS = ("marble", "ring")


def spot(where: Spot) -> str:
    """Where it is, as after "the marble is"."""
    match where:
        case Spot("in", room):
            return f"in {ROOMS[room]}"
        case Spot("inside", box):
            return f"in {BOXES[box]}"
        case Spot(_, who):
            return f"with {PEOPLE[who]}"


def clause(claim: Claim) -> str:
    """A claim: "Max thinks that marble is in box"."""
    thing = THINGS[claim.thing]
    place = f"{PEOPLE[claim.spot.number]} has {thing}" if claim.spot.how == "with" else f"{thing} is {spot(claim.spot)}"
    return "".join(f"{PEOPLE[who]} thinks that " for who in claim.minds) + place


def said(what: Happening) -> str:
    """A happening, in the present tense."""
    who = PEOPLE[what.who]
    match what:
        case Goes(_, room):
            return f"{who} goes to {ROOMS[room]}"
        case Puts(_, thing, box):
            return f"{who} puts {THINGS[thing]} into {BOXES[box]}"
        case Lays(_, thing):
            return f"{who} lays {THINGS[thing]} down"
        case Takes(_, thing):
            return f"{who} takes {THINGS[thing]}"
        case Gives(_, thing, to):
            return f"{who} gives {THINGS[thing]} to {PEOPLE[to]}"
        case Looks(_, box):
            return f"{who} looks into {BOXES[box]}"
        case Turns(_, wet):
            return f"{who} gets {'wet' if wet else 'dry'}"
        case Dresses(_, whom):
            return f"{who} dresses up as {PEOPLE[whom]}"
        case Undresses(_, whom):
            return f"{who} is dressed up as {PEOPLE[whom]} no more"
        case Hides():
            return f"{who} hides"
        case ComesOut():
            return f"{who} comes out"
        case Tells(_, to, claim, whispers, lie):
            verb = ("lies in a whisper to" if lie else "whispers to") if whispers else ("lies to" if lie else "tells")
            return f"{who} {verb} {PEOPLE[to]} that {clause(claim)}"


def told(story: Story, people: int = 8) -> Iterator[str]:
    """The whole story, a line for each thing that is to be known; of a crowd only the first few by name."""
    for room in range(story.rooms):
        here = [PEOPLE[who] for who, where in enumerate(story.people) if where == room]
        boxes = [f"the {BOXES[box]}" for box, where in enumerate(story.boxes) if where == room]
        crowd = [f"{len(here) - people} more"] if len(here) > people else []
        yield f"In the {ROOMS[room]}: {', '.join([*boxes, *here[:people], *crowd]) or 'nothing'}."
    for seeing, seen in story.views:
        yield f"From the {ROOMS[seeing]} one sees who goes from the {ROOMS[seen]}, and where to."
    for thing, where in enumerate(story.things):
        yield f"The {THINGS[thing]} is {spot(where)}."
    for number, what in enumerate(story.happenings, 1):
        yield f"{number}. {said(what)}."
