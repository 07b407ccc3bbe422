# What makes Much Ado at home in a script: `muchado renpy` writes this file anew each time, so leave it as it is.
# Its screens and labels may be replaced by yours of the same names: delete them here in a copy under another name.

init -990 python:
    # Read by every Ren'Py, also by those that are too old for the engine.
    import sys

    if sys.version_info < (3, 11):
        from renpy import parser as _muchado_parser
        _muchado_parser.parse_errors.append(
            "This game needs Ren'Py 8.4 or later, which brings Python 3.12. This is {}, with Python {}.{}.".format(
                renpy.version_string, *sys.version_info[:2]))
        _muchado_parser.report_parse_errors()
        raise SystemExit(2)

init -980 python:
    from muchado.renpy import Faces, Town, around, staged, tag_of, within
    from muchado.renpy import more as _muchado_more, quoted as _muchado_quoted

init -970 python:
    def muchado_tells_why(town):
        """Whether it is told why: to the author, and to a player once all is over, since it tells the truth."""
        return config.developer or town.over

init -980 python hide:
    from muchado.renpy import place_of, sentence_of

    def told(*_):
        """Show what does not fit as one sentence with its place in the script, and go back to the main menu."""
        error = sys.exc_info()[1]
        sentence = sentence_of(error)
        if sentence is None:
            return False
        renpy.ui.reset()  # a screen may be half built
        renpy.invoke_in_new_context(shown, sentence, place_of(error, renpy.get_filename_line()))
        renpy.full_restart()

    def shown(sentence, place):
        """Show it alone: the screen in which it came up would make it again."""
        for layer in config.layers:
            renpy.scene(layer)
        renpy.call_screen("muchado_mistake", sentence=sentence, place=place)

    config.exception_handler = told

# ---------------------------------------------------------------- time passes

screen muchado_waiting():
    zorder 90
    timer 0.01 repeat True action Function(_muchado_more)
    text _("Time passes ..."):
        at muchado_after_a_while
        align (0.98, 0.03)
        size 22
        outlines [(2, "#0008", 0, 0)]

transform muchado_after_a_while:
    alpha 0.0
    pause 0.4
    linear 0.3 alpha 1.0

# ---------------------------------------------------------------- what happened, line by line

# What is shown now: the clock, and the mind that `muchado_tell` leaves open for screens.
default muchado_clock = ""
default muchado_place = ""

# Show and say what somebody perceived: `call muchado_tell(staged(town.after(before, through="Ino"), "Ino", faces))`.
label muchado_tell(cues):
    $ renpy.dynamic(muchado_cue=0)
    while muchado_cue < len(cues):
        $ muchado_show(cues[muchado_cue])
        $ renpy.say(muchado_voice(cues[muchado_cue].speaker), cues[muchado_cue].words)
        $ muchado_cue += 1
    return

init -970 python:
    def muchado_show(cue):
        """Show where it is and who is seen, each with their expression; of images that are not there, none."""
        store.muchado_clock = cue.time
        place, people = cue.scene.place, cue.scene.people
        if place and place != muchado_place:
            renpy.scene()
            if renpy.has_image(("bg", place), exact=True):
                renpy.show(("bg", place))
            renpy.with_statement(muchado_change)
            store.muchado_place = place
        seen = [tag for tag, _ in people]
        for tag in list(renpy.get_showing_tags()):
            if tag not in seen and tag in muchado_people:
                renpy.hide(tag)
        for number, (tag, face) in enumerate(people):
            name = next((one for one in ((tag, face), (tag,)) if renpy.has_image(one, exact=True)), None)
            if name is not None:
                muchado_people.add(tag)
                way = muchado_stand if renpy.showing(tag) else muchado_enter
                renpy.show(name, at_list=[way(muchado_width * (number + 1.0) / (len(people) + 1))])

    def muchado_voice(name):
        """The Character of a name: the script's own, `define ino = Character("Ino")`, or one that has it."""
        if name is None:
            return narrator
        own = getattr(store, tag_of(name), None)
        return own if isinstance(own, ADVCharacter) else Character(name)

# Over how much of the screen people stand, from the left; the rest is for menus.
define muchado_width = 0.62
define muchado_change = Dissolve(0.3)
default muchado_people = set()

transform muchado_enter(place):
    yalign 1.0 xanchor 0.5 xpos place alpha 0.0
    linear 0.2 alpha 1.0

transform muchado_stand(place):
    yalign 1.0 xanchor 0.5 alpha 1.0
    ease 0.25 xpos place

# ---------------------------------------------------------------- Mind, Why, and what does not fit

screen muchado_sheet(title):
    add "#1a1424aa"
    frame:
        style_prefix "muchado"
        align (0.5, 0.5)
        xysize (0.78, 0.82)
        padding (36, 28)
        vbox:
            spacing 14
            hbox:
                xfill True
                text title size 34 color "#2a2238"
                textbutton "✕" action Hide("muchado_mind"), Hide("muchado_why"), Return() xalign 1.0
            viewport:
                mousewheel True
                draggable True
                scrollbars "vertical"
                transclude

# What is in a mind: `action Show("muchado_mind", town=town, person="Ino")`.
screen muchado_mind(town, person):
    modal True
    zorder 100
    default mind = within(town, person)
    use muchado_sheet(_("In the mind of ") + mind.person):
        vbox:
            spacing 8
            style_prefix "muchado"
            if mind.aims:
                text _("Means to") style "muchado_heading"
                for aim in mind.aims:
                    text "• " + aim
            text _("Feels") style "muchado_heading"
            for name, points in mind.feelings:
                hbox:
                    spacing 14
                    text name min_width 300
                    bar value abs(points) range 100 xsize 280 ysize 16 yalign 0.5 left_bar "#e8776d" right_bar "#2a223822" thumb None
                    text str(points)
            text _("Has in mind") style "muchado_heading"
            if not mind.thoughts:
                text _("Nothing new.")
            for held in mind.thoughts:
                button:
                    action (Show("muchado_why", town=town, question=held.asked) if muchado_tells_why(town) else NullAction())
                    background None
                    hover_background "#e8776d33"
                    padding (6, 2)
                    vbox:
                        text held.words + ": " + held.sentence
                        text held.source size 17 color "#2a223899"

# Why it is so. It tells the truth, not only what they know: for the author, or once all is over.
screen muchado_why(town, question):
    modal True
    zorder 101
    default answer = town.why(question)
    use muchado_sheet(_("Why?")):
        vbox:
            spacing 10
            style_prefix "muchado"
            text _muchado_quoted(answer.text) style "muchado_heading"
            for reason in answer.chain:
                text "• " + _muchado_quoted(reason.text)
            if answer.note:
                text _muchado_quoted(answer.note) color "#2a223899"

screen muchado_mistake(sentence, place):
    modal True
    add "#1a1424"
    vbox:
        align (0.5, 0.5)
        xsize 900
        spacing 24
        text "Much Ado cannot do that" size 40 color "#fdf7ef"
        text _muchado_quoted(sentence) size 26 color "#fdf7ef"
        text place size 20 color "#fdf7ef99"
        textbutton _("To the main menu") action Return()

style muchado_frame is default:
    background Frame("images/panels/sheet.png", 20, 20)
style muchado_text is default:
    color "#2a2238"
    size 21
style muchado_heading is muchado_text:
    size 25
    color "#b5344b"
style muchado_button_text is muchado_text:
    size 28
    hover_color "#e8776d"
