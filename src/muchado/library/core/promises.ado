# A word given, kept and broken.

library "core/promises"
  uses "core/errands"
  uses "core/amends"

notion "A promised B to tell C that P"

notion "A promised never to hurt B"

# ---------------------------------------------------------------- to carry word

reaction "a word given"
  when B asks A to tell C that P
   and A agrees
  then A is sure that A promised B to tell C that P
  because "{A} has given {B} {his A} word"

reaction "a word received"
  when A asks B to tell C that P
   and B agrees
  then A is sure that B promised A to tell C that P
  because "{B} has given {A} {his B} word"

want "one keeps one's word"
  A wants to bring B word from C that P by a fifth of how honest A is
  when A promised C to tell B that P
   and B is here
   and A did not bring B word from C that P
   and A does not think that B knows P
  because "{A} has promised {C}"

reaction "a word kept"
  when A learns that B brought C word from A that P
   and B promised A to tell C that P
  then A's trust toward B rises by 5
   and A's gratitude toward B rises by 20
  because "{B} has kept {his B} word"

# Trust lost by a broken promise comes back more slowly, and less of it if one was deceived (Schweitzer, Hershey and Bradlow 2006).
reaction "a word broken"
  when A learns that B did not bring C word from A that P
   and B promised A to tell C that P
  then A's trust toward B falls by 20
   and A's blame toward B rises by 25
   and A's disappointment rises by 30
  because "{B} promised to tell {C}, and did not"

reaction "the word that never came"
  when A meets B
   and someone C promised A to tell B that P
   and A thinks that B does not know P
  then A's trust toward C falls by 10
   and A's disappointment rises by 15
  because "{C} promised to tell {B}, and {B} knows nothing of it"

# ---------------------------------------------------------------- never again

action ask for a promise: "A asks B for a promise"
  needs B is here
  A says "Promise me. Never again."
  A says "Say that you will never do that to me again."
  A says "I don't want you to be sorry. I want to know that it's the last time."
  A says "Give me your word. You have only the one, so think first."
  told as "{A} asks {B} for a promise."
  B may promise, hesitate
  for want of a reason B promises
  if B promises
    B says "Never again. I promise."
    B says "I'd sooner cut off my hand."
    B says "On anything you like. Never."
    B says "You have it. I'll not give you cause to remind me."
    told as "{A} makes {B} promise never to do that again."
  if B hesitates
    B says "I can't promise that."
    B says "If I say it now, I'm saying it to please you."
    B says "I'd like to. I know myself too well for that."
    told as "{A} asks {B} for a promise that {B} will not give."

want "never again"
  A wants to ask B for a promise by 42
  when B apologised to A within the last 30 minutes
   and A is at peace with B
   and A loves B
   and A did not ask B for a promise within the last 7 days
  because "{A} could not bear it a second time"

want "a promise one means"
  A wants to promise by a third of A's guilt toward B plus a fifth of A's love toward B
  when B asks A for a promise
   and A is fond of B
  because "{A} would do anything to make it good"

want "no false promises"
  A wants to hesitate by a fifth of how honest A is
  when B asks A for a promise
   and A does not love B
  because "{A} does not want to promise what {he A} may not keep"

# A promise speeds the return of trust (Schweitzer 2006).
reaction "a promise"
  when A asks B for a promise
   and B promises
  then A's trust toward B rises by 15
   and A is sure that B promised never to hurt A
  because "{B} gave {him A} {his B} word"

reaction "bound by a promise"
  when B asks A for a promise
   and A promises
  then A is sure that A promised never to hurt B
  because "{A} gave {B} {his A} word"

want "one has promised"
  A wants not to hurt B by 20 plus a third of how honest A is
  when A promised never to hurt B
  because "{A} has promised {B} never to do that again"

reaction "never again, and now again"
  when B hurts A
   and B promised never to hurt A
  then A's trust toward B falls by 30
   and A's trust toward B rises no higher than 75
   and A's blame toward B rises by 40
   and A's surprise rises by 40
  because "{B} had promised"
