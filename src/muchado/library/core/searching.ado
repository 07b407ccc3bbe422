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
  A says "You haven't seen {C}, by any chance? I've something to say, while I still dare."
  A says "Which way did {C} go? Don't ask me why, I'm short of breath as it is."
  A says "If you were {C}, where would you be at this hour?"
  A says "I need {C}. It can't wait, or rather, I can't."
  A says "Was {C} here? You look as if somebody had only just left."
  A says "Everybody tells me that {C} was here a moment since. Was {he C}?"
  A says "Help me, I've lost {C}. I've looked everywhere that I would be."
  A says "It's about {C}. No, nothing is the matter. Where is {he C}?"
  A says "Did {C} say where {he C} was going? I ought to know, and I don't."
  A says "Think, please: when did you last see {C}, and which way was {he C} facing?"
  A says "I only want a word with {C}. Well, more than one. Where do I find {him C}?"
  A says "Somebody must know where {C} goes to be alone. Is it you?"
  A says "Don't tell {him C} that I asked. But where is {C}?"
  A says "Tell me that {C} is still about. I have come the whole way round."
  A says "Where does one look for {C} when one has looked everywhere twice?"
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
