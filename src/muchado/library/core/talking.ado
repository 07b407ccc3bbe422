# How talks end that nobody ends by what they do in them: each end is something that shows.

library "core/talking"
  uses "core/bonds"

# What others see of a talk; of what it is know those who have heard it.
status "A is deep in talk with B", both ways, seen

# A talk that was cut short is not over.
deed "A leaves off with B"

# Who holds back from what they mean to do shows it.
action look away: "A looks away from B"
  needs B is here
  told as "{A} looks over at {B}, and looks away."
  told as "{A} takes a step toward {B}, and thinks better of it."
  told as "{A} catches {B}'s eye, and looks at the floor."

# Who cannot do it here and now: a duty comes first, or the moment is none for it.
action let it wait: "A lets it wait with B"
  needs B is here
  passing
  told as "{A} looks across at {B}. It will have to wait."
  told as "{A} has something on {his A} mind when {he A} sees {B}, but this is not the moment."
  told as "{A} glances at {B}, and lets it be for now."

action leave it at that: "A leaves it at that with B"
  needs B is here
  passing
  told as "{A} and {B} have nothing more to say to each other just then."
  told as "{A} leaves it at that, and {B} does not ask for more."

action find no word: "A finds no word for B"
  needs B is here
  counts as "A leaves off with B"
  told as "{A} looks at {B} and does not know where to begin. The moment passes."
  told as "Now that {B} stands there and waits, {A} cannot think of a single word."

action falter: "A falters before B"
  needs B is here
  counts as "A leaves off with B"
  told as "{A} opens {his A} mouth, and closes it again. {B} waits. Nothing comes."
  told as "It is on the tip of {his A} tongue, but {A} does not say it, and {B} does not ask."
  told as "{A} swallows what {he A} was going to say to {B}."

action be called away: "A is called away from B"
  needs B is here
  counts as "A leaves off with B"
  A says "I have to go. I'm sorry."
  A says "Not now. Later. I have to go."
  A says "They are calling me. Don't go on without me, in your head."
  A says "Keep that thought. I want to hear the end of it, even if it's about me."
  A says "It has to be now, of course. Of course it has to be now."
  A says "This is not me running away. It only looks like it from where you stand."
  A says "Wait for me, if you can. If you can't, I'll find you."
  told as "{A} has to go. {B} stays behind with the rest of it."
  told as "{A} is wanted elsewhere, and {B} is left in the middle of it."

action break off: "A breaks off with B"
  needs B is here
  counts as "A leaves off with B"
  told as "{A} falls silent, and {B} with {him A}: this is not for other ears."
  told as "What {A} was about to say to {B} has to wait."

action have enough: "A has had enough of talking with B"
  needs B is here
  told as "They have gone round in circles long enough, {A} tells {B}."
  told as "{A} lifts both hands. There is no more to be had out of this, with {B}, today."
