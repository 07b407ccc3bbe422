# How one is with one's friends there.

want "somebody has to know"
  A wants to tell B that C hurt A by 8 plus a fifth of A's trust toward B
  when C hurt A within the last 8 hours
   and A is a friend of B
   and B is here
   and C is not here
   and A is free
   and A does not think that B knows C hurt A
   and A did not tell B that C hurt A
  because "{A} can tell {B} what nobody saw"
