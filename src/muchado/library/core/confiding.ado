# What is told to one and not to all, and mostly kept.

library "core/confiding"
  uses "core/talk"

action confide: "A confides to B that P"
  needs B is here
  needs A suspects that P
  takes 3 minutes
  heard by nobody
  counts as "A opens up to B"
  afterwards B hears that P
  A says "You mustn't tell anybody."
  A says "Can you keep something to yourself?"
  A says "I have to tell somebody, or I'll burst."
  A says "Promise me that this stays between us."
  A says "If I tell you this, it stops with you. Look at me. With you."
  A says "I haven't said it aloud yet. I didn't want to hear how it sounds."
  told as "{A} confides to {B} that {P}."
  told as "{A} makes {B} promise to keep it quiet, and tells {him B} that {P}."
  told as "It is only to {B} that {A} says it: {P}."

reaction "a confidence"
  when B confides to A that P
  then A's liking toward B rises by 3
   and A's trust toward B rises by 3
  because "{B} trusts {him A} with it"
