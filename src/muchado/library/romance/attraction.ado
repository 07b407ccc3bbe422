# How it begins: being drawn to somebody by sight, company, a word of praise or a laugh that both find funny; looking across
# the room; flirting. It needs no love, and is none: it has ceilings of its own, and fades where nothing comes of it.

library "romance/attraction"
  uses "core/character"
  uses "romance/dating"
  uses "core/friendship"

feeling attraction toward someone, 0 to 100, fades by half in 5 days

# A world says of whom this is to be thought at all, and who looks past whom (`looks past Ben`).
status "A is of an age to court", public
status "A looks past B"

notion "A is taken with B"

phrase "A is drawn to B"
  when A's attraction toward B is at least 20
   and A is of an age to court
   and B is of an age to court

# Touch, whisper, dance, token, kiss: what is not done with everybody.
deed "A is tender with B"

# ---------------------------------------------------------------- what draws one

# By the mere sight of somebody: rarely, and then at once. Everybody else is left to be liked.
reaction "something about them"
  when A meets B
   and A is of an age to court
   and B is of an age to court
   and A is not family of B
   and A does not look past B
   and A's attraction toward B is less than 20
   and one time in 45
  then A's attraction toward B rises by 22
  because "there is something about {B}"

# Being much together (Festinger and others 1950): where there is a spark, warm talk draws one on, up to a point.
reaction "good company"
  when B chats with A
   and A is of an age to court
   and B is of an age to court
   and A is not family of B
   and A's liking toward B is at least 10
   and A's attraction toward B is at least 8
   and A's attraction toward B is less than 35
   and one time in six
  then A's attraction toward B rises by 4
  because "{A} likes to be with {B}"

reaction "the same things make them laugh"
  when B jokes with A
   and A is of an age to court
   and B is of an age to court
   and A is not family of B
   and A is cheerful
   and A's attraction toward B is at least 8
   and A's attraction toward B is less than 40
   and one time in five
  then A's attraction toward B rises by 5
  because "{B} finds the same things funny"

# Liking answers liking.
reaction "somebody's eyes on one"
  when A learns that B is taken with A
   and A is of an age to court
   and A is not family of B
   and A does not look past B
   and A's liking toward B is at least 0
   and A's attraction toward B is less than 55
  then A's attraction toward B rises by 8
  because "it does one good to be liked, and it is {B} who does"

reaction "hope"
  when A learns that B is taken with A
   and A is drawn to B
  then A's hope rises by 20
  because "{B} is taken with {him A}"

# ---------------------------------------------------------------- across the room

action look across: "A looks over at B"
  needs B is here
  seen here, heard by nobody
  B may look back, look away, see nothing of it
  for want of a reason B sees nothing of it
  if B looks back
    told as "{A} looks over at {B}, and {B} is looking at {him A}."
    told as "Across the room {A} looks for {B}, and finds {his B} eyes already there."
    told as "{A} looks at {B} a moment longer than one does, and so does {B}."
    told as "{A} looks up. {B} looks up. Neither looks down at once."
  if B looks away
    told as "{A} looks over at {B}, who is suddenly very busy with {his B} sleeve."
    told as "{A} looks over at {B}. {B} looks away, a little too late."
    told as "{B} feels {A}'s eyes on {him B}, and turns to somebody else."
  if B sees nothing of it
    told as "{A} looks over at {B}, who is talking and sees nothing."
    told as "{A} cannot keep {his A} eyes off {B}, who has no idea."
    told as "{A} looks at the back of {B}'s head as if something were written there."

want "eyes that go their own way"
  A wants to look over at B by 6 plus a quarter of A's attraction toward B
  when A is drawn to B
   and B is here
   and one time in two
   and A did not look over at B within the last 2 days
  because "{A} likes to look at {B}"

want "more than a word would dare"
  A wants to look over at B by a tenth of how shy A is
  when A is drawn to B
   and A is shy
   and A did not look over at B within the last 2 days
  because "{A} does not dare to say anything"

want "not under those eyes"
  A wants not to look over at B by 25
  when A is drawn to B
   and A dates someone here C
  because "{C} is here"

want "caught, and glad of it"
  A wants to look back by 6 plus half of A's attraction toward B
  when B looks over at A
   and A's attraction toward B is at least 12
  because "{A} had been looking, too"

want "one does not stare"
  A wants to look away by 6 plus a fifth of how shy A is
  when B looks over at A
   and A is shy
  because "{A} feels {B}'s eyes"

want "those eyes are not welcome"
  A wants to look away by 26
  when B looks over at A
   and A's liking toward B is at most 0
  because "{A} does not care to be looked at by {B}"

want "busy with other things"
  A wants to see nothing of it by 14
  when B looks over at A
   and A is on duty
   and one time in two
  because "{A} has {his A} mind on the work"

reaction "looked back"
  when A looks over at B
   and B looks back
   and A's attraction toward B is less than 60
  then A's hope rises by 10
   and A's attraction toward B rises by 6
   and A suspects that B is taken with A
  because "{B} looked back"

reaction "looked at"
  when B looks over at A
   and A looks back
   and A's attraction toward B is less than 60
  then A suspects that B is taken with A
   and A's attraction toward B rises by 6
  because "{B} was looking at {him A}"

reaction "looked away"
  when A looks over at B
   and B looks away
   and A is not calm
  then A's hope falls by 4
  because "{B} looked away"

# Bystanders put it together, sometimes; a friend more than others.
reaction "who looks at whom"
  when A sees that B looked over at C
   and one time in three
  then A suspects that B is taken with C
  because "{A} saw how {B} looked at {C}"
