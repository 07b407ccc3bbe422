# Plays the scripts of the stage's conformance suite, one after another, with the labels of muchado.rpy and a menu of
# all that may be done. `autoplay.rpy` chooses what the script chooses and takes down what is shown.

define HERO = "nobody"

default town = None
default before = None
default told = ()
default script_at = 0

screen hud():
    pass

label start:
    while script_at < len(PLAN["scripts"]):
        $ script = PLAN["scripts"][script_at]
        call one_part(script["person"], len(script["steps"])) from _one_part
        $ script_at += 1
    $ PLAYER.stop("done")
    return

label one_part(person, decisions):
    $ before, town, told = None, Town(script["file"], seed=script["seed"]).next(person), ()
    while decisions:
        $ turn = town.turn(person, before)
        call muchado_tell(staged(town.after(before, through=person), person, faces, turn, told)) from _told
        $ muchado_show(around(town, turn, faces))
        $ before, told = town, turn.noticed
        $ town = town.choose(person, every=True).next(person)
        $ decisions -= 1
    return
