# Looking for somebody who cannot be found: whom one asks, and what one makes of an empty place.

library "core/searching"
  uses "core/amends"
  uses "core/confronting"

phrase "A looks for B"
  when A means to make up with B
  or when A means to see to B

action ask after: "A asks B about C"
  needs B is here
  passing
  A says "Have you seen {C}?"
  A says "Do you know where {C} is?"
  A says "I'm looking for {C}. You haven't got {him C} up your sleeve?"
  A says "Has {C} come by here? I've walked in a circle."
  told as "{A} asks {B} where {C} is."

action say where: "A points B to C in L"
  needs B is here
  passing
  afterwards B hears that C is in L
  told as "{A} tells {B} where {C} is."

want "where can they be"
  A wants to ask B about C by 12 plus a fifth of how sociable A is
  when A looks for C
   and C is not here
   and B is a friend of C
   and A is free
   and A does not resent B
   and A did not ask B about C within the last 1 hours
  because "{B} may know where {C} is"

want "somebody must have seen them"
  A wants to ask B about C by 14
  when A looks for C
   and C is not here
   and B is here
   and A is free
   and A does not resent B
   and B is not a friend of C
   and A did not ask B about C within the last 1 hours
  because "{B} may have seen {C}"

want "a plain answer to a plain question"
  A wants to point B to C in L by 25
  when B asked A about C within the last 5 minutes
   and C is in L
   and C is not here
   and A did not point B to C in L within the last 1 hours
  because "{B} asked where {C} is"

# Two who look for one another are found more easily if one of them stays.
action wait: "A waits for B"
  takes 4 minutes
  heard by nobody
  passing
  told as "{A} looks about for {B}."
  told as "{A} waits, in case {B} comes this way."

want "easier found by staying"
  A wants to wait for B by 40
  when A means to make up with B
   and A thinks that B longs to make up with A
   and B is not here
   and A is free
   and A is not at home
   and A did not wait for B within the last 10 minutes
  because "{B} is looking for {him A} too"

want "not in the middle of something"
  A wants not to go to L by 45
  when A means to make up with B
   and B is on duty
   and A is not on duty
   and A would look for B in L
  because "{B} is busy there, and {A} does not walk in on that"

# An untested assumption: they have gone home.
reaction "gone home, no doubt"
  when A misses B
   and it is after 16:30
   and A looks for B
   and B is not on duty
   and B lives at L
  then A takes it that B is in L
  because "it is late, and {B} is not here"
