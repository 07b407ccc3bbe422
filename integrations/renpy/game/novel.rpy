# Two days at a school, from Ino's eyes. Nothing below says what will happen: that follows from who these people are,
# what they take to be so, and what Ino does. `muchado run valentine` plays the same world.

define naruto = Character("Naruto", color="#f0a04b")
define ino = Character("Ino", color="#c6a8f0")
define sakura = Character("Sakura", color="#f08fa8")
define hinata = Character("Hinata", color="#b7b4f0")
define kiba = Character("Kiba", color="#e08c7a")

define HERO = "Ino"

default town = Town("valentine.json", seed=4)
default before = None
default told = ()

init python:
    for one in BODIES:
        draw_person(one, one)
    for place, ground in {
        "hall": "hall", "corner": "corner", "room_1": "room", "room_2": "room", "room_3": "room", "stairs": "stairs",
        "detention_room": "room", "club_room": "room", "front": "forecourt", "yard": "yard", "street": "street",
        "sports_ground": "sports", "shop": "shop", "ino_home": "flowers", "naruto_home": "home", "sakura_home": "home",
        "hinata_home": "home", "kiba_home": "home", "sasuke_home": "home", "shikamaru_home": "home",
        "choji_home": "home", "tenten_home": "home",
    }.items():
        draw_place(place, ground)

label start:
    scene bg ino_home
    $ muchado_place = "ino_home"
    show screen hud
    with dissolve
    "Monday, the thirteenth of February. In the flower shop the roses for tomorrow have come, forty buckets of them."
    "Three weeks ago Naruto began to go out with Sakura. Ino has not asked why. She has not asked anything."
    ino "If I had said something in time, there would have been nothing to take away."
    "Her father looks up from the ribbons, and says nothing, which is how he says most things."

label day:
    $ before = town
    $ town = town.turning_point("Ino")
    call muchado_tell(staged(town.after(before, through="Ino"), "Ino", faces, town.turn("Ino", before), told)) from _told
    $ town.after({"Ino makes up with Naruto": "reunion", "Naruto makes up with Ino": "reunion"}, since=before)
    if town.over:
        jump alone

label choice:
    $ told = town.turn("Ino", before).noticed
    $ muchado_show(around(town, town.turn("Ino", before), faces))
    $ town = town.choose("Ino", before)
    jump day

# What a saved game stands in is played up to again; if the world's text has changed since, as it goes in the new one.
label after_load:
    $ town, before = town.loaded(), before and before.loaded()
    return

label reunion:
    "It is not much that they say after that. It is enough to go on with."
    if town.came_about("someone gives chocolates to Ino"):
        "There is a box of chocolates on the bench between them, and a little bear that neither of them mentions."
    ino "Walk me home? You can carry the bucket. That's what I keep you for."
    scene bg ino_home with dissolve
    "In the shop forty buckets are empty, and one is not."
    show text "{size=72}{color=#2a2238}The end{/color}{/size}" at truecenter with dissolve
    $ ending = "reunion"
    jump credits

label alone:
    scene bg ino_home with dissolve
    "On Tuesday evening the last rose goes to a man who bought it for somebody, and would not say for whom."
    if town.knows("Ino", "Naruto broke up with Sakura"):
        ino "He isn't with her any more. He could have said so himself. He had two days."
    else:
        ino "They'll be out somewhere, I suppose, the two of them. It's what the day is for."
    if town.feels("Ino", "love", toward="Naruto") >= 50:
        "She turns the sign in the door. Tomorrow is a Wednesday, and nobody has ever been sad on account of a Wednesday."
    else:
        "She turns the sign in the door, and notices that she has not thought of him for the better part of an hour."
    show text "{size=72}{color=#2a2238}The end{/color}{/size}" at truecenter with dissolve
    $ ending = "alone"
    jump credits

default ending = ""

label credits:
    $ renpy.pause(2.0)
    menu:
        "Look back into Ino's mind":
            $ renpy.call_screen("muchado_mind", town=town, person="Ino")
            jump credits
        "To the main menu":
            return
