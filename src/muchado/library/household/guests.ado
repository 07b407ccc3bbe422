# Guests: who is asked in may come in, for a while.

library "household/guests"
  uses "core/duty"
  uses "core/feelings"

status "A is asked in by B"

action ask in: "A asks B in to L"
  needs B is here
  needs A lives at L
  afterwards B is asked in by A for 3 hours
  B may be glad, be sorry
  for want of a reason B is glad
  A says "Come in, won't you? The kettle is on."
  A says "You know where I live. Come by."
  A says "Don't stand there on the step. We don't bite, and there's a chair."
  told as "{A} asks {B} in."

want "hospitality"
  A wants to ask B in to L by 10 plus a fifth of A's liking toward B
  when A lives at L
   and L is next to here
   and B is here
   and B does not live at L
   and A's liking toward B is at least 40
   and A did not ask B in to L within the last 12 hours
   and A is free
  because "{A} likes to have {B} about"

want "no time for visits"
  A wants to be sorry by 30
  when B asks A in to L
   and the pull of duty is at least 30
  because "{A} is wanted elsewhere"

# What speaks against other people's homes, and a little more.
want "asked in"
  A wants to go to L by 215
  when someone C lives at L
   and A is asked in by C
   and A is not in L
   and A is free
  because "{C} has asked {him A} in"
