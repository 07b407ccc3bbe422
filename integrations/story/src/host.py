"""What the JavaScript side asks of Much Ado: towns stay here, and what is shown goes over as JSON."""

import json
import sys

sys.path.insert(0, "/home/muchado")

import muchado
from muchado.stage.codec import plain

CHECKED = (muchado.StageError, muchado.UnknownNameError, muchado.TimeError, muchado.WorldError)


def asked(ask):
    """Give what is asked for as JSON, or the sentence that refuses it."""
    try:
        return json.dumps({"found": ask()}, ensure_ascii=False)
    except CHECKED as error:
        return json.dumps({"refused": sentence(error)}, ensure_ascii=False)
    except ValueError as error:
        return json.dumps({"refused": str(error)}, ensure_ascii=False)


def sentence(error):
    """Give a mistake as it is told; of a world's text all that is wrong with it."""
    if isinstance(error, muchado.WorldError):
        return "\n\n".join(one.render() for one in error.diagnostics)
    return str(error)


class Host:
    """A world, its towns by number, and what can be asked of them."""

    def __init__(self):
        self.towns = []
        self.worlds = []

    def open(self, name, files, seed):
        """Open a world that comes along, by its name, or one whose texts are given."""
        def opened():
            texts = json.loads(files)
            world = muchado.World.from_text("\n".join(texts.values())) if texts else muchado.load(name)
            self.worlds.append(world)
            return self.kept(muchado.Town.of(world, int(seed)), len(self.worlds) - 1)
        return asked(opened)

    def load(self, of, text):
        """Take up a town that was saved, in the world of another."""
        return asked(lambda: self.kept(muchado.Town.from_json(text).within(self.worlds[self.towns[of][1]]), self.towns[of][1]))

    def go(self, of, what, arguments):
        """Go on in a way that gives another town."""
        town, world = self.towns[of]
        return asked(lambda: self.kept(getattr(town, what)(*json.loads(arguments)), world))

    def ask(self, of, what, arguments):
        """Ask a town; records go over as plain data."""
        town, _ = self.towns[of]
        def found():
            asked_for = getattr(town, what)
            return plain(asked_for(*json.loads(arguments)) if callable(asked_for) else asked_for)
        return asked(found)

    def since(self, of, earlier, what, through):
        """Tell what has happened, or what was said, after an earlier town."""
        town, _ = self.towns[of]
        before = None if earlier < 0 else self.towns[earlier][0]
        return asked(lambda: plain(getattr(town, what)(before, through or None)))

    def act(self, of, person, at):
        """Have somebody do one of what they may."""
        town, world = self.towns[of]
        def chosen():
            found = town.may(person)
            if not 0 <= at < len(found):
                raise ValueError(f"{person} has {len(found)} things to choose from now: {at} is none of them.")
            return self.kept(town.act(found[at]), world)
        return asked(chosen)

    def kept(self, town, world):
        """Keep a town, and give its number."""
        self.towns.append((town, world))
        return len(self.towns) - 1


host = Host()
