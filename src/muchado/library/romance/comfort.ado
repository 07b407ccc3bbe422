# Whose shoulder it is.

library "romance/comfort"
  uses "core/comfort"

reaction "the right shoulder"
  when B comforts A
   and A leans
   and A loves B
  then A's sadness falls by 15
   and A's hope rises by 30
  because "of all people it is {B} who holds {him A}"

reaction "the wrong shoulder"
  when B comforts A
   and A loves someone C
   and C is not here
  then A's sadness rises by 4
  because "{A} wishes that it were {C}"
