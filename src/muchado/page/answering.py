"""Each ask answered: about the text that is written, and about the story that it makes.

What is not needed for the first line of a story is imported when it is asked for: in a browser that is seconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

import muchado
from muchado.api.errors import UnknownNameError, WorldError
from muchado.api.find import bundled_worlds
from muchado.api.world import sources
from muchado.bundle.overwork import OverworkError
from muchado.language.text.source import UnreadableError
from muchado.page import asks
from muchado.page.halts import Watch
from muchado.page.keeping import Keeper, Nowhere
from muchado.page.manuscript import Manuscript
from muchado.page.minds import minds, weighs
from muchado.page.mistakes import AskError
from muchado.page.played import Played
from muchado.page.scenes import days
from muchado.page.story import Story
from muchado.page.templates import TEMPLATES, head
from muchado.page.whys import why
from muchado.stage.mistakes import StageError
from muchado.tell.times import TimeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.api.world import World
    from muchado.page.asks import Ask

Message = dict[str, Any]

REFUSALS = (AskError, UnknownNameError, WorldError, StageError, TimeError, OverworkError, UnreadableError)
"""What is said to whoever asked, as it is."""


class Answering:
    """One page's world and story.

    `engine`: where it runs. `keeper`: where the author's files are kept. `first`: the world that is opened if none of
    one's own is kept, and nobody says which.
    """

    def __init__(self, engine: str = "browser", keeper: Keeper | None = None, first: str = "") -> None:
        self._engine, self._first = engine, first
        self._keeper = keeper or Nowhere()
        self._manuscript: Manuscript | None = None
        self._played: Played | None = None
        self._other: Played | None = None

    def ask(self, name: str, fields: dict[str, object]) -> Iterator[Message | None]:
        """Answer an ask: parts, if it is a task, and then an answer or a refusal; nothing between slices of work."""
        try:
            for one in self._answers(asks.read(name, fields)):
                yield self._stamped(one)
        except REFUSALS as error:
            yield {"refused": _sentence(str(error))}
        except RecursionError:
            yield {"refused": "That is nested too deeply."}
        except Exception as error:  # noqa: BLE001 (whatever else is raised is a fault of ours, and told as one)
            yield {"refused": f"Something went wrong here, and it is our fault ({type(error).__name__})."}

    def _stamped(self, one: Message | None) -> Message | None:
        if one is not None and "answer" in one and self._manuscript is not None:
            one["answer"].setdefault("state", self._manuscript.state)
        return one

    # ------------------------------------------------------------------ what there is

    @property
    def manuscript(self) -> Manuscript:
        """The text that is being written."""
        if self._manuscript is None:
            raise AskError("No world has been opened.")
        return self._manuscript

    @property
    def world(self) -> World:
        """The last world that made sense."""
        found = self.manuscript.world
        if found is None:
            raise AskError("This text has not made sense yet, so nothing can be played.")
        return found

    @property
    def played(self) -> Played:
        """The story of the last `play`."""
        if self._played is None:
            raise AskError("Nothing has been played yet.")
        return self._played

    @property
    def other(self) -> Played:
        """The story of the last `differ` in which something is otherwise."""
        if self._other is None:
            raise AskError("Nothing has been made otherwise yet.")
        return self._other

    @property
    def _seed(self) -> int:
        return self._played.seed if self._played else 0

    def _playing(self, seed: int | None) -> Played:
        """The story of the last `play`, or of another seed, of which nothing may have been played yet."""
        world, before = self.world, self._played
        wanted = self._seed if seed is None else seed
        if before is None or before.world is not world or before.seed != wanted:
            return Played(world, wanted)
        return before

    # ------------------------------------------------------------------ the asks

    def _answers(self, ask: Ask) -> Iterator[Message | None]:
        if isinstance(ask, asks.Task):
            return self._task(ask)
        answer = self._of_text(ask) if isinstance(ask, asks.TextAsk) else self._of_story(ask)
        return iter(({"answer": answer},))

    def _task(self, ask: asks.Task) -> Iterator[Message | None]:
        match ask:
            case asks.Play():
                return self._play(ask)
            case asks.Differ():
                from muchado.page.differing import differ, otherwise

                played = self._playing(ask.seed)
                self._other = otherwise(played, ask)
                return differ(played, self._other, ask)
            case asks.Shares():
                from muchado.page.counting import shares

                return shares(self.world, self._seed, ask)
            case asks.Seek():
                from muchado.page.seeking import seek

                return seek(self.world, self._seed, ask)
            case asks.Prove(event):
                from muchado.page.proving import prove

                return prove(self.played, event)
            case asks.Tests():
                from muchado.page.counting import tests

                return tests(self.world, ask)
            case asks.Rehearse():
                from muchado.page.rehearsing import rehearse

                return rehearse(self.world, ask)
            case _:
                assert_never(ask)

    def _of_story(self, ask: asks.StoryAsk) -> Message:
        match ask:
            case asks.About():
                return {"version": muchado.__version__, "engine": self._engine, "saves": bool(self._keeper.name)}
            case asks.Minds(minute, person):
                return {"people": minds(self.played, minute, person), "minute": minute}
            case asks.Weighs(person, minute):
                return {"options": weighs(self.played, person, minute)}
            case asks.Why(of, other):
                return why(self.other if other else self.played, of)
            case asks.Knowers(of):
                from muchado.page.knowing import knowers

                return knowers(self.played, of)
            case asks.Strip():
                from muchado.page.strip import strip

                return strip(self.played)
            case asks.Picture():
                from muchado.page.pictures import picture

                people = [one.name for one in self.played.bundle.people]
                return {"svg": picture(self.played, ask), "people": people}
            case asks.Report():
                from muchado.page.pictures import report

                return {"html": report(self.played)}
            case asks.Changes(minute):
                from muchado.page.altering import changeable

                played = self._playing(None)
                at = played.bundle.start - 1 if minute is None else minute
                return changeable(played.bundle, played.at(at))
            case asks.Part():
                from muchado.page.parts import part

                return part(self.world, ask)
            case asks.Choose():
                from muchado.page.parts import choose

                return choose(self.world, ask)
            case _:
                assert_never(ask)

    def _of_text(self, ask: asks.TextAsk) -> Message:
        match ask:
            case asks.Worlds():
                return _worlds()
            case asks.Open():
                return self._open(ask)
            case asks.Check():
                return self._checked(None)
            case asks.Change(file, text):
                self.manuscript.change(file, text)
                return self._checked(file)
            case asks.Add(file, text):
                self.manuscript.add(file, text)
                return self._checked(file)
            case asks.Remove(file):
                self.manuscript.remove(file)
                return self._checked(None)
            case asks.Save(over):
                return self._save(over=over)
            case asks.Create(name):
                self._keeper.create(name, self.manuscript.texts)
                self.manuscript.name = self._keeper.name
                return {"name": self._keeper.name}
            case _:
                from muchado.page.pointing import at_point

                return at_point(ask, self.manuscript)

    # ------------------------------------------------------------------ the text

    def _open(self, ask: asks.Open) -> Message:
        if ask.world is not None and ask.files is not None:
            raise AskError("A world is opened by its name or by its files.")
        if ask.world is not None:
            self._manuscript = Manuscript.of(ask.world, quick=ask.quick)
            self._keeper.leave()
        elif ask.files is not None:
            self._manuscript = Manuscript.from_texts(ask.files, quick=ask.quick)
            self._keeper.leave()
        else:
            self._manuscript = self._own(quick=ask.quick)
        self._played = self._other = None
        text = self.manuscript
        world = text.world if not ask.quick or text.ready else None
        return {
            "name": text.name,
            "title": world.title if world else head(text.texts.values())[0] or None,
            "files": [{"name": name, "text": said} for name, said in text.texts.items()],
            "library": text.library(),
            "days": list(days(world.bundle.start, world.bundle.end)) if world else [],
            **({"diagnostics": None, "colours": None} if ask.quick else self._everything()),
        }

    def _own(self, *, quick: bool) -> Manuscript:
        """The author's own world."""
        if self._first and not self._keeper.name:
            return Manuscript.of(self._first, quick=quick)
        if not self._keeper.name:
            raise AskError("There is no world of your own here: open one by its name.")
        return Manuscript.from_texts(self._keeper.read(), self._keeper.name, self._keeper.find, quick=quick)

    def _save(self, *, over: bool) -> Message:
        found = self._keeper.save(self.manuscript.texts, over=over)
        conflicts, outside = ([{"file": name, "text": text} for name, text in some] for some in found[1:])
        return {"saved": list(found.saved), "conflicts": conflicts, "outside": outside}

    def _checked(self, file: str | None) -> Message:
        text = self.manuscript
        sound = text.sound()
        world = text.world
        span = list(days(world.bundle.start, world.bundle.end)) if world else []
        found = {"sound": sound, "title": world.title if world else None, "days": span, "library": text.library()}
        if file is None:
            return {**found, **self._everything()}
        return {**found, "file": file, "diagnostics": text.diagnostics(), "colours": text.colours(file)}

    def _everything(self) -> Message:
        text = self.manuscript
        return {"diagnostics": text.diagnostics(), "colours": {name: text.colours(name) for name in text.texts}}

    # ------------------------------------------------------------------ the story

    def _play(self, ask: asks.Play) -> Iterator[Message | None]:
        if not 1 <= ask.fuel <= 1000:  # noqa: PLR2004 (more than anybody waits for)
            raise AskError("That is more than can be played at once.")
        yield None
        self._played = self._playing(ask.seed)
        watch = None if ask.halt is None else Watch(self.played.bundle, ask.halt)
        yield from Story(self.played, ask.eyes).told(ask.fuel, watch)


def _worlds() -> Message:
    known = []
    for name in bundled_worlds():
        title, about = head(file.text for file in sources(name) if not file.library)
        known.append({"name": name, "title": title, "about": about})
    templates = [{"name": one.name, "title": one.title, "about": one.about} for one in TEMPLATES.values()]
    return {"worlds": known, "templates": templates}


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
