# The game's screens: what is said, what can be chosen, the clock with Ino's face, menus, saves and settings.

define DARK = "#2a2238"
define LIGHT = "#fdf7ef"
define WARM = "#e8776d"

style default:
    size 24
    color LIGHT
    language "unicode"

style button_text:
    color "#fdf7efcc"
    hover_color WARM
    selected_color LIGHT
    insensitive_color "#fdf7ef55"
    size 26

# ---------------------------------------------------------------- what is said

screen say(who, what):
    style_prefix "say"
    window:
        id "window"
        if who is not None:
            window:
                id "namebox"
                style "namebox"
                text who id "who"
        text what id "what"

style window:
    xalign 0.5 yalign 1.0 yoffset -16
    xysize (1120, 168)
    padding (44, 40, 44, 20)
    background Frame("images/panels/words.png", 20, 20)
style namebox:
    xpos -12 ypos -66
    padding (22, 8)
    background Frame("images/panels/words.png", 20, 20)
style say_label is default:
    size 25
    bold True
style say_dialogue is default:
    size 25
    line_spacing 4
    xsize 1030

# ---------------------------------------------------------------- what can be chosen

screen choice(items):
    default shown = None
    viewport:
        xalign 1.0 xoffset -22 ypos 60
        xysize (560, 460)
        mousewheel True
        draggable True
        vbox:
            xalign 0.5
            spacing 10
            for one in items:
                button:
                    style "choice_button"
                    action one.action
                    hovered SetScreenVariable("shown", one.kwargs.get("choice"))
                    unhovered SetScreenVariable("shown", None)
                    text one.caption style "choice_button_text"
    # Why she would, and why not, by her own mind.
    if shown is not None and (shown.because or shown.against or shown.expects):
        frame:
            align (0.0, 0.0) offset (16, 124)
            xsize 300
            padding (16, 12)
            background Frame("images/panels/sheet.png", 20, 20)
            vbox:
                spacing 6
                for one in shown.because[:3]:
                    text "+ " + _muchado_quoted(one) size 16 color "#3f6b5a"
                for one in shown.against[:3]:
                    text "– " + _muchado_quoted(one) size 16 color "#b5344b"
                for one in shown.expects[:3]:
                    text "→ " + _muchado_quoted(one) size 16 color DARK

style choice_button:
    xsize 540
    padding (24, 10)
    background Frame("images/panels/choice.png", 20, 20)
    hover_background Frame("images/panels/chosen.png", 20, 20)
style choice_button_text:
    size 21
    xalign 0.5
    text_align 0.5
    color DARK
    hover_color LIGHT

# ---------------------------------------------------------------- the clock, and one's own face

screen hud():
    zorder 10
    hbox:
        align (0.0, 0.0) offset (16, 14)
        spacing 12
        frame:
            xysize (92, 92)
            padding (4, 4)
            background Frame("images/panels/words.png", 20, 20)
            add hero_face() xysize (84, 84)
        vbox:
            yalign 0.5
            spacing 4
            text (muchado_clock or town.time).rsplit(",", 1)[0] size 19 outlines [(2, "#2a2238c0", 0, 0)]
            text (muchado_clock or town.time).rsplit(" ", 1)[1] size 26 bold True outlines [(2, "#2a2238c0", 0, 0)]
    hbox:
        align (1.0, 0.0) offset (-18, 14)
        spacing 18
        style_prefix "quick"
        textbutton _("Mind") action Show("muchado_mind", town=town, person=HERO)
        textbutton _("Back") action Rollback()
        textbutton _("Past") action ShowMenu("history")
        textbutton _("Skip") action Skip()
        textbutton _("Save") action ShowMenu("save")
        textbutton _("Menu") action ShowMenu("preferences")

style quick_button_text:
    size 18
    outlines [(2, "#2a2238c0", 0, 0)]
    color LIGHT
    hover_color "#ffd9a8"

init python:
    _faces_of = {}

    def hero_face():
        """The face of whoever is played, by their own moods."""
        if town not in _faces_of:
            _faces_of.clear()
            _faces_of[town] = faces.own(town, HERO)
        return Crop((90, 80, 260, 260), "%s %s" % (tag_of(HERO), _faces_of[town]))

# ---------------------------------------------------------------- menus

screen navigation():
    vbox:
        style_prefix "navigation"
        xpos 70 yalign 0.55
        spacing 12
        if main_menu:
            textbutton _("Begin") action Start()
        else:
            textbutton _("Past") action ShowMenu("history")
            textbutton _("Save") action ShowMenu("save")
        textbutton _("Load") action ShowMenu("load")
        textbutton _("Settings") action ShowMenu("preferences")
        if main_menu:
            if renpy.variant("pc"):
                textbutton _("Quit") action Quit(confirm=False)
        else:
            textbutton _("Main menu") action MainMenu()

screen main_menu():
    tag menu
    add "images/places/flowers.png"
    add "#2a223866"
    add "%s calm" % tag_of(HERO) xpos 1.0 ypos 1.0 anchor (1.0, 1.0) offset (-60, 0)
    vbox:
        xpos 70 ypos 90
        text config.name size 58 bold True outlines [(3, "#2a2238c0", 0, 0)]
        text _("A story that follows from its people") size 24 outlines [(2, "#2a2238c0", 0, 0)]
    use navigation

screen game_menu(title):
    tag menu
    add "images/places/home.png"
    add "#2a2238b0"
    text title xpos 70 ypos 50 size 46 bold True
    use navigation
    if not main_menu:
        textbutton _("Return") action Return() xpos 70 yalign 0.94
    else:
        textbutton _("Back") action ShowMenu("main_menu") xpos 70 yalign 0.94
    frame:
        xpos 360 ypos 60
        xysize (860, 600)
        padding (28, 24)
        background Frame("images/panels/words.png", 20, 20)
        transclude

screen save():
    tag menu
    use files(_("Save"))

screen load():
    tag menu
    use files(_("Load"))

screen files(title):
    use game_menu(title):
        grid 3 2:
            spacing 18
            for slot in range(1, 7):
                button:
                    style "slot_button"
                    action FileAction(slot)
                    vbox:
                        spacing 6
                        add FileScreenshot(slot) xysize (224, 126)
                        text FileTime(slot, format=_("{#file_time}%d %B %Y, %H:%M"), empty=_("empty")) size 16
                        text FileSaveName(slot) size 15

style slot_button:
    xysize (252, 250)
    padding (14, 14)
    background "#fdf7ef14"
    hover_background "#e8776d55"

screen preferences():
    tag menu
    use game_menu(_("Settings")):
        vbox:
            spacing 18
            hbox:
                spacing 24
                text _("Picture") min_width 240
                textbutton _("Window") action Preference("display", "window")
                textbutton _("Full screen") action Preference("display", "fullscreen")
            hbox:
                spacing 24
                text _("Skip") min_width 240
                textbutton _("Unseen text too") action Preference("skip", "toggle")
                textbutton _("After choices") action Preference("after choices", "toggle")
            hbox:
                spacing 24
                text _("Speed of text") min_width 240
                bar value Preference("text speed") xsize 320
            hbox:
                spacing 24
                text _("Goes on by itself") min_width 240
                bar value Preference("auto-forward time") xsize 320

screen history():
    tag menu
    predict False
    use game_menu(_("Past")):
        viewport:
            yinitial 1.0
            mousewheel True
            draggable True
            vbox:
                spacing 12
                for one in _history_list:
                    vbox:
                        if one.who:
                            text one.who size 18 color "#ffd9a8" substitute False
                        text renpy.filter_text_tags(one.what, allow=gui_tags) size 20 xsize 790 substitute False

define gui_tags = {"b", "i", "u"}

screen confirm(message, yes_action, no_action):
    modal True
    zorder 200
    add "#1a1424cc"
    frame:
        align (0.5, 0.5)
        padding (48, 36)
        background Frame("images/panels/words.png", 20, 20)
        vbox:
            spacing 26
            text message xalign 0.5 text_align 0.5 xmaximum 640
            hbox:
                xalign 0.5
                spacing 80
                textbutton _("Yes") action yes_action
                textbutton _("No") action no_action
    key "game_menu" action no_action

screen notify(message):
    zorder 150
    frame at notify_appear:
        align (0.5, 0.02)
        padding (24, 10)
        background Frame("images/panels/words.png", 20, 20)
        text message size 18
    timer 3.0 action Hide("notify")

transform notify_appear:
    alpha 0.0
    linear 0.2 alpha 1.0

screen skip_indicator():
    zorder 120
    text _("Skipping ...") align (0.5, 0.02) size 18 outlines [(2, "#2a2238c0", 0, 0)]

style bar:
    ysize 18
    left_bar WARM
    right_bar "#fdf7ef33"
    thumb None
style vscrollbar:
    xsize 8
    base_bar "#2a223822"
    thumb "#2a223866"
    unscrollable "hide"
