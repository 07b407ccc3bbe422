# Plays a game by itself, for the tests: what it is to do stands in the file that MUCHADO_PLAN names, and what came of
# it is written beside. It clicks where a player would: on what is said, and on the entries of menus.

init 990 python:
    import io, json, os, re, time

    PLAN = json.loads(io.open(os.environ["MUCHADO_PLAN"], encoding="utf-8").read())

    preferences.text_cps = 0
    preferences.transitions = 0
    _preferences.physical_size = tuple(PLAN.get("size", (480, 270)))  # a small window is drawn sooner
    config.gl_test_image = "black"
    config.performance_test = False
    config.autosave_on_choice = False
    config.has_autosave = False
    config.always_shown_screens.append("autoplay")

    class Player(object):
        """Whoever sits before the screen; not a part of what is saved or rolled back."""

        def __init__(self):
            self.report = {"version": renpy.version_string, "choices": [], "told": [], "notes": [], "steps": []}
            self.ticks = self.decisions = self.heard = 0
            self.last = None
            self.since = {}
            self.steps = list(PLAN.get("steps", []))

        def tick(self):
            """Do what a player would next: return what ends the interaction, None to wait for the next frame."""
            try:
                return self.step()
            except renpy.game.CONTROL_EXCEPTIONS:
                raise
            except Exception as error:
                return self.stop("%r" % error)

        def step(self):
            self.ticks += 1
            preferences.text_cps = preferences.transitions = 0
            if self.ticks > PLAN.get("most", 20000):
                return self.stop("It takes too long.")
            if renpy.get_screen("muchado_waiting"):
                return None
            if renpy.get_screen("muchado_mistake"):
                scope = renpy.get_screen("muchado_mistake").scope
                self.report["notes"].append([scope["sentence"], scope["place"]])
                self.shot("mistake")
                return self.stop("mistake")
            choice = renpy.get_screen("choice")
            if choice:
                return self.choose(choice.scope["items"])
            self.hear()
            if renpy.get_screen("say"):
                if not self.settled("say %d" % (self.heard + 1)):
                    return None
                self.look()
            return True

        def hear(self):
            """Take down what has been said; the past has a line once it has been read."""
            known = next((at for at, one in enumerate(_history_list) if one is self.last), len(_history_list) - 2)
            for one in list(_history_list)[known + 1:]:
                self.last = one
                what = one.what.replace("{{", "{").replace("[[", "[")
                self.report["told"].append('"%s"' % what if one.who else what)

        def settled(self, moment):
            """Whether what moves has come to rest, before a picture is taken."""
            return moment not in PLAN.get("shots", {}) or time.time() - self.since.setdefault(moment, time.time()) > 0.7

        def look(self):
            """Take the pictures that the plan asks for."""
            self.heard += 1
            self.named("say %d" % self.heard)

        def choose(self, items):
            """Take what the plan prefers; before that do what it says is to be done at this decision."""
            if not self.settled("decision %d" % (self.decisions + 1)):
                return None
            self.hear()
            captions = [one.caption.replace("{{", "{").replace("[[", "[") for one in items]
            if PLAN.get("last", "To the main menu") in captions:
                self.named("end")
                return self.stop("end")
            self.decisions += 1
            number = self.decisions
            self.named("decision %d" % number)
            while self.steps and self.steps[0]["at"] <= number:
                self.do(self.steps.pop(0))
            wanted = PLAN["prefer"][number - 1:number] if PLAN.get("in_order") else PLAN["prefer"]
            taken = next((at for one in wanted for at, words in enumerate(captions) if re.search(one, words, re.IGNORECASE)), None)
            if taken is None and PLAN.get("in_order"):
                return self.stop("done" if not wanted else "No %r among %r" % (wanted, captions))
            taken = taken or 0
            self.report["steps"].append(self.report["told"] + captions)
            self.report["told"] = []
            self.report["choices"].append(captions[taken])
            return items[taken].action()

        def ask_oddly(self):
            """Write what the plan has a script write by mistake, and take down what is said of each."""
            from muchado.renpy import sentence_of
            for written in PLAN["written"]:
                try:
                    said = repr(renpy.python.py_eval(written))
                except Exception as error:
                    said = sentence_of(error) or repr(error)
                self.report["notes"].append([written, said])

        def named(self, moment):
            """Take the pictures that the plan asks for at a moment."""
            if moment in PLAN.get("shots", {}):
                self.shot(PLAN["shots"][moment])

        def shot(self, name):
            renpy.screenshot(os.path.join(PLAN["out"], name + ".png"))

        def do(self, step):
            what = step["do"]
            self.note(what)
            if what == "save":
                renpy.save(step["slot"], "a test")
            elif what == "load":
                renpy.load(step["slot"])
            elif what == "rollback":
                renpy.rollback(force=True, checkpoints=step["checkpoints"])
            elif what == "mind":
                renpy.show_screen("muchado_mind", town=town, person=step["person"])
                renpy.restart_interaction()
            elif what == "why":
                renpy.show_screen("muchado_why", town=town, question=step["question"])
            elif what == "look":
                self.shot(step["name"])
            elif what == "close":
                renpy.hide_screen("muchado_mind")
                renpy.hide_screen("muchado_why")
            elif what == "quit":
                self.stop("quit")

        def note(self, what):
            self.report["notes"].append([what, town.stands.to_json(), len(self.report["choices"])])

        def stop(self, how):
            self.report["end"] = how
            self.report["ending"] = getattr(store, "ending", "")
            self.report["town"] = town.stands.to_json() if getattr(store, "town", None) else ""
            self.report["frames"] = FRAMES.worst()
            with io.open(os.path.join(PLAN["out"], PLAN["name"] + ".json"), "w", encoding="utf-8") as file:
                file.write(json.dumps(self.report, ensure_ascii=False))
            renpy.quit()

    class Frames(object):
        """How long the game works between two frames, in the time of its thread: what a player waits for."""

        def __init__(self):
            self.since = None
            self.spans = []  # each with how much of it was the engine's, and where the script was
            self.engine = 0.0
            self.depth = 0

        def timed(self, function):
            """The function, with what it takes counted as the engine's."""
            def counted(*args, **kwargs):
                since, self.depth = time.thread_time(), self.depth + 1
                try:
                    return function(*args, **kwargs)
                finally:
                    self.depth -= 1
                    if not self.depth:
                        self.engine += time.thread_time() - since
            counted.__code__ = counted.__code__.replace(co_filename="autoplay")  # no mistake of a script is here
            return counted

        def drawn(self):
            """Take down what has been since the last frame."""
            if self.since is not None:
                whole = 1000 * (time.thread_time() - self.since)
                self.spans.append((round(whole, 1), round(1000 * self.engine, 1), str(renpy.get_filename_line())))

        def worst(self):
            spans = sorted(one for one, _, _ in self.spans)
            return {"count": len(spans), "median": spans[len(spans) // 2] if spans else 0,
                "worst": sorted(self.spans, key=lambda one: -one[0])[:8],
                "engine": sorted(self.spans, key=lambda one: -one[1])[:8]}

    FRAMES = Frames()
    PLAYER = Player()

    def autoplay_tick():
        return PLAYER.tick()

init 991 python hide:
    interface = renpy.display.core.Interface if hasattr(renpy.display, "core") else renpy.display.interface.Interface
    draw = interface.draw_screen

    def drawn(self, *args, **kwargs):
        FRAMES.drawn()
        try:
            return draw(self, *args, **kwargs)
        finally:
            FRAMES.since, FRAMES.engine = time.thread_time(), 0.0

    interface.draw_screen = drawn
    for name in ("act", "after", "came_about", "did", "fact", "feels", "knows", "may", "mind", "time", "turn", "why"):
        method = getattr(Town, name)
        if isinstance(method, property):
            setattr(Town, name, property(FRAMES.timed(method.fget)))
        else:
            setattr(Town, name, FRAMES.timed(method))
    store.staged, store.within = FRAMES.timed(staged), FRAMES.timed(within)
    from muchado.renpy import frames
    frames.Course.go = FRAMES.timed(frames.Course.go)

screen autoplay():
    zorder 999
    timer 0.01 repeat True action Function(autoplay_tick)

# Straight into the game, or to a saved one.
label main_menu:
    if PLAYER.heard:
        $ PLAYER.stop("over")
    if PLAN.get("load"):
        $ renpy.load(PLAN["load"])
    return
