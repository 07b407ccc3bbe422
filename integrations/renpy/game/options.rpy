# What the game is called, and how it behaves.

define config.name = _("Two Days in February")
define config.version = "1.0"
define config.save_directory = "muchado-valentine"
define config.window_icon = None
define config.has_sound = False
define config.has_music = False
define config.has_voice = False
define config.enter_transition = Dissolve(0.2)
define config.exit_transition = Dissolve(0.2)
define config.after_load_transition = Dissolve(0.2)
define config.autosave_on_choice = True
define config.history_length = 250
define config.screen_width = 1280
define config.screen_height = 720
default preferences.text_cps = 60

# What is played from elsewhere stays out of what is built.
init python:
    build.name = "two-days-in-february"
    build.classify("**~", None)
    build.classify("**.bak", None)
    build.classify("**/.**", None)
    build.classify("**/__pycache__/**", None)
    build.classify("game/cache/**", None)
    build.classify("game/saves/**", None)
    build.classify("game/**.rpy", None)
