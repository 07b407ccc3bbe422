# Saying what is not so, and being found out.

library "core/lying"
  uses "core/searching"
  uses "core/reading"

# Six people in ten tell no lie in a day and few tell nearly all of them (Serota, Levine and Boster 2010): it takes a motive and little honesty.
action lie: "A lies to B that P"
  needs B is here
  takes 2 minutes
  taken for "A tells B that P"
  rings false by 72 less half of how sly A is
  afterwards B hears that P
  told as "{A} tells {B} that {P}. It is a lie."
  told as "{A} makes {B} believe that {P}."

action misdirect: "A sends B the wrong way for C to L"
  needs B is here
  passing
  taken for "A points B to C in L"
  rings false by 72 less half of how sly A is
  afterwards B hears that C is in L
  told as "{A} tells {B} to look for {C} in {L}, and knows better."

want "keeping somebody from a friend"
  A wants to send B the wrong way for C to L by 15 plus a third of how loyal A is less a third of how honest A is
  when B asked A about C within the last 5 minutes
   and A is fond of C
   and A resents B
   and L is next to here
   and C is not in L
   and A did not send B the wrong way for C to L within the last 1 hours
  because "{A} does not want {B} anywhere near {C}"

want "no help for somebody like that"
  A wants not to point B to C in L by 40
  when B asked A about C within the last 5 minutes
   and A is fond of C
   and A resents B
   and C is in L
  because "{A} does not want {B} anywhere near {C}"

# Trust comes back after a wrong, but never wholly after deception (Schweitzer, Hershey and Bradlow 2006): a ceiling for good.
reaction "sent the wrong way"
  when A misses C
   and someone B pointed A to C in L within the last 10 minutes
   and A is in L
  then A's trust toward B falls by 10
   and A suspects that B is against A
  because "{B} said that {C} was here"

reaction "a lie about oneself"
  when A learns that P is false
   and someone B told A that P
   and P is about B
  then A's trust toward B falls by 30
   and A's trust toward B rises no higher than 75
   and A's blame toward B rises by 25
  because "{B} told {him A} what was not so, and must have known it"

reaction "told what was not so"
  when A learns that P is false
   and someone B told A that P
   and P is not about B
  then A's trust toward B falls by 8
  because "{B} told {him A} what was not so"
