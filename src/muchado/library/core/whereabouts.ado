# Asking after somebody who cannot be found.

library "core/whereabouts"
  uses "core/talk"

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

want "a plain answer to a plain question"
  A wants to point B to C in L by 25
  when B asked A about C within the last 5 minutes
   and C is in L
   and C is not here
   and A did not point B to C in L within the last 1 hours
  because "{B} asked where {C} is"

reaction "not where one hoped"
  when A misses B
   and A is fond of B
  then A's sadness rises by 3
  because "{B} was not where {he A} hoped"
