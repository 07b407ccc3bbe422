# Talk of absent people, and what one makes of what one is told.

library "core/gossip"
  uses "core/confiding"
  uses "core/promises"
  uses "core/comfort"
  uses "core/reading"
  uses "core/topics"
  uses "core/weather"

# ---------------------------------------------------------------- what is told of others

# A seventh to a third of talk is about people who are not there (Robbins and Karan 2019).
want "somebody was crying"
  A wants to tell B that C cried by 6 plus a tenth of how sociable A is
  when C cried within the last 3 hours
   and C is not here
   and A is free
   and A is fond of B
   and B did not comfort C within the last 3 hours
   and A does not think that B knows C cried
   and A did not tell B that C cried
  because "{A} wonders what is the matter with {C}"

want "not to an enemy of a friend"
  A wants not to tell B that C cried by 25
  when C cried within the last 3 hours
   and A is fond of C
   and B resents C
  because "{B} would only be glad of it"

want "not to let on"
  A wants not to tell B that P by 25
  when P is news of the last 1 days
   and P is about B
   and A overheard that P
   and B is here
  because "{B} does not know that {A} heard it"

# ---------------------------------------------------------------- fit: what one is told is held against what one thinks of people

reaction "that is not like them"
  when A hears from B that C hurt D
   and A is fond of C
   and A does not resent C
   and A did not see that C hurt D
  then A doubts that C hurt D
  because "that is not like {C}"

reaction "just like them"
  when A hears from B that C hurt D
   and A resents C
  then A suspects that C hurt D
  because "that is just like {C}"

# ---------------------------------------------------------------- how news grows

# Sharpening and assimilation: what is passed on bends to what the teller thinks (Allport and Postman 1947).
retelling "it grows"
  "B insulted C" becomes "B shoved C"
  when A resents B
  because "{A} thinks the worst of {B}"

retelling "harsher than it was"
  "B snapped at C" becomes "B insulted C"
  when A resents B
  because "{A} thinks the worst of {B}"
