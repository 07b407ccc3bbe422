# Who loves whom is talked of.

library "romance/gossip"
  uses "core/gossip"
  uses "romance/love"
  uses "romance/reunion"

want "making up is news"
  A wants to tell B that C made up with D by 15
  when C made up with D within the last 2 days
   and A is fond of B
   and A is free
   and A does not think that B knows C made up with D
   and A did not tell B that C made up with D
  because "{A} is full of what {he A} saw between {C} and {D}"

want "a new love is news"
  A wants to tell B that C kissed D by 8 plus a tenth of how sociable A is
  when C kissed D within the last 2 days
   and C is not here
   and A is free
   and A is fond of B
   and A does not think that B knows C kissed D
   and A did not tell B that C kissed D
  because "{A} has to tell somebody about {C} and {D}"

want "what they did"
  A wants to tell B that C is the one who took D from E by a tenth of how sociable A is plus a fifth of A's blame toward C
  when A thinks that C is the one who took D from E
   and A's blame toward C is at least 30
   and C is not here
   and A is free
   and A is fond of B
   and A does not think that B knows C is the one who took D from E
   and A did not tell B that C is the one who took D from E
  because "{A} thinks that everybody should know what {C} did"

# ---------------------------------------------------------------- tact

want "not to rub it in"
  A wants not to tell B that C made up with D by 30
  when C made up with D within the last 2 days
   and A is fond of B
   and B loves D
  because "{B} loves {D}, and {A} does not want to hurt {him B}"

want "not to the one it would hurt"
  A wants not to tell B that C kissed D by 30
  when C kissed D within the last 2 days
   and A is fond of B
   and B loves D
  because "{B} loves {D}, and {A} does not want to hurt {him B}"

want "a heart too full"
  A wants to confide to B that A loves C by 5 plus a fifth of A's sadness
  when A loves C
   and A does not date C
   and A is downcast
   and A is a friend of B
   and A's trust toward B is at least 60
   and A is free
   and A does not think that B knows A loves C
   and A did not confide to B that A loves C
  because "{A} has to tell somebody, and {B} can be trusted"

want "that is not for everybody"
  A wants not to confide to B that A loves C by 14
  when A loves C
   and B is here
   and someone here D is not a friend of A
   and D is not B
  because "{D} would hear it"
