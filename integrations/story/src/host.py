"""What the JavaScript side speaks to: sessions in the stage's protocol, in one process, without a wire."""

import json
import sys

sys.path.insert(0, "/home/muchado")

import muchado
from muchado.api.find import find_library
from muchado.api.offering import Offering
from muchado.api.world import loaded
from muchado.language.text.source import SourceFile, with_libraries
from muchado.scripts import ink, twine, yarn
from muchado.scripts.scene import ScriptError, gathered
from muchado.serve.asks import parsed
from muchado.serve.mistakes import RefusedError
from muchado.serve.session import Session
from muchado.stage import circles

SCRIPTS = {"ink": ink.lines_of, "twee": twine.lines_of_twee, "yarn": yarn.lines_of}


class Host:
    """Sessions by number, each with its world and the scripts whose scenes are held against it."""

    def __init__(self):
        self.sessions, self.offerings = [], []

    def open(self, name, files):
        """Open a world that comes along, by its name, or one whose texts are given."""
        texts = json.loads(files)
        sources = [SourceFile(file, text) for file, text in texts.items()]
        world = loaded(with_libraries(sources, find_library).files, None) if sources else muchado.load(name)
        self.sessions.append((Session(world), world))
        circles.settle()
        return len(self.sessions) - 1

    def ask(self, number, asked):
        """Answer an ask of the stage's protocol."""
        _, name, fields = parsed(asked)
        return self._of(number)[0].ask(name, fields)

    def script(self, number, kind, text):
        """Read what the scenes of a script ask for."""
        if kind not in SCRIPTS:
            raise RefusedError(400, f'Scripts are of the kinds {", ".join(SCRIPTS)}, and not "{kind}".')
        if not isinstance(text, str):
            raise RefusedError(400, "A script is its text: town.script(source).")
        scenes = list(gathered(f"script.{kind}", SCRIPTS[kind](text)))
        self.offerings.append(Offering(self._of(number)[1], scenes))
        return len(self.offerings) - 1

    def offered(self, number, offering):
        """Tell which scenes of a script can come up now."""
        return self.offerings[offering].now(self._of(number)[0].town)

    def close(self, number):
        """Let go of a session."""
        self.sessions[number] = None

    def _of(self, number):
        if self.sessions[number] is None:
            raise RefusedError(410, "This town is closed. Open another: Town.open.")
        return self.sessions[number]

    def said(self, what, *arguments):
        """Do one of these; give what comes of it as JSON, or the sentence that refuses it."""
        try:
            return json.dumps({"found": getattr(self, what)(*arguments)}, ensure_ascii=False)
        except muchado.WorldError as error:
            told = "\n\n".join(one.render() for one in error.diagnostics) or str(error)
        except (RefusedError, ScriptError, muchado.UnknownNameError, muchado.StageError) as error:
            told = str(error)
        except Exception as error:  # noqa: BLE001 (no traceback of ours goes over)
            told = f"This is a fault of Much Ado, not yours ({type(error).__name__}). Please tell us what was asked."
        return json.dumps({"refused": told}, ensure_ascii=False)


host = Host()
