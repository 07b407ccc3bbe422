# Which pictures there are: a place's is `bg` and its tag, a person's the tag of their name and an expression.
# All are placeholders, drawn by art/draw.py. Put yours in their place, or define other images under the same names.

init offset = -10

define EXPRESSIONS = ("calm", "happy", "sad", "tears", "angry", "shy")
define BODIES = ("naruto", "ino", "sakura", "hinata", "kiba", "sasuke", "shikamaru", "choji", "tenten", "ino_s_father")
define GROUNDS = ("forecourt", "home", "street", "hall", "yard", "room", "shop", "corner", "flowers", "stairs", "sports")

# Which expression is shown for what shows in people, for what they do, how they answer, and for moods of one's own.
define faces = Faces({
    "A is in tears": "tears", "cry": "tears", "break down": "tears",
    "shove": "angry", "mock": "angry", "confront": "angry", "threaten": "angry", "blame": "angry", "hit back": "angry",
    "apologise": "sad", "turn away": "sad", "decline": "sad", "open up": "sad", "brood": "sad", "look away": "sad",
    "make up": "happy", "embrace": "happy", "greet": "happy", "chat": "happy", "comfort": "happy", "give": "happy",
    "nod": "happy", "accept": "happy", "reciprocate": "happy", "lean": "sad", "hold on": "happy",
    "declare": "shy", "confide": "shy", "reach out": "shy", "hesitate": "shy",
    "joy 40": "happy", "shame 45": "shy", "sadness 85": "tears", "sadness 40": "sad",
})

init python:
    def draw_person(tag, body):
        """Give somebody the pictures of a body, one for each expression."""
        for one in EXPRESSIONS:
            renpy.image((tag, one), Composite(
                (440, 574), (0, 0), "images/people/%s.png" % body, (0, 0), "images/faces/%s.png" % one))

    def draw_place(tag, ground):
        """Give a place a picture."""
        renpy.image(("bg", tag), "images/places/%s.png" % ground)
