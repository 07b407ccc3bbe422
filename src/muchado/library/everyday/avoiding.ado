# Keeping out of somebody's way, and asking after somebody who cannot be found.

library "everyday/avoiding"
  uses "everyday/feelings"
  uses "everyday/duty"
  uses "everyday/romance"
  uses "everyday/talk"

plan "A avoids B"
  taken up when A dates B
    and A suspects that B is done with A
    and A is not done with B
  let go when A does not date B
  let go when A does not suspect that B is done with A
  patience 5 days
  worth 74 less the pull of duty
  first if B is here
    and L is next to here: go to L
  because "{A} knows what {B} has come to say, and does not want to hear it"

want "not to the one who is avoided"
  A wants not to go to L by 30
  when A means to avoid B
   and B is in L
  because "{A} does not want to run into {B}"

action ask after: "A asks B about C"
  needs B is here
  passing
  A says "Have you seen {C}?"
  A says "Do you know where {C} is?"
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

want "where can they be"
  A wants to ask B about C by 22
  when A means to make up with C
   and C is not here
   and B is a friend of C
   and A is free
   and A did not ask B about C within the last 3 hours
  because "{B} may know where {C} is"

reaction "not where one hoped"
  when A misses B
   and A is fond of B
  then A's sadness rises by 3
  because "{B} was not where {A} hoped"
