# Sending word by somebody else. Whoever refused may still do it later, once their mind has changed.

library "core/errands"
  uses "core/friendship"
  uses "core/talking"

notion "A is against B"

action send word: "A asks B to tell C that P"
  needs B is here
  takes 2 minutes
  afterwards B hears that P
  A says "Could you give {C} a message from me?"
  A says "Please, {B}. Tell {C} for me."
  A says "You see {C} before I do. Would you say something for me?"
  A says "It has to be said, and I'm the wrong one to say it. {B}, would you?"
  told as "{A} asks {B} to tell {C} that {P}."
  B may agree, refuse
  for want of a reason B agrees
  if B agrees
    B says "I'll tell {him C}."
    B says "All right. I promise."
    B says "Word for word. I'll say it as if it were mine."
    B says "Give it here. I'll tell {him C} when nobody's about."
    told as "{A} asks {B} to tell {C} that {P}, and {B} says yes."
  if B refuses
    B says "Tell {him C} yourself. Haven't you done enough?"
    B says "Leave {him C} alone. I mean it."
    B says "I won't stand in the middle of that. I'd get it from both sides."
    B says "If it's true, it can be said to {his C} face. If it isn't, leave it."
    told as "{A} asks {B} to tell {C} that {P}. {B} will not hear of it."

want "loyalty to a friend"
  A wants to refuse by 10 plus a third of how loyal A is
  when B asks A to tell C that P
   and A is fond of C
   and A resents B
  because "{A} stands by {C} and holds it against {B}"

want "no favours"
  A wants to refuse by half of A's anger toward B
  when B asks A to tell C that P
   and A's anger toward B is at least 15
  because "{A} is angry with {B}"

want "a favour"
  A wants to agree by 10 plus a fifth of how kind A is
  when B asks A to tell C that P
   and A does not resent B
  because "it is little enough to ask of {him A}"

action deliver: "A brings B word from C that P"
  needs B is here
  needs C asked A to tell B that P
  takes 2 minutes
  counts as "A is good to B"
  afterwards B hears that P
  afterwards B hears that C asked A to tell B that P
  A says "I have a message for you. From {C}."
  A says "{C} asked me to tell you something. I should have told you before."
  A says "I was asked to say this just as it was said to me."
  A says "I don't know what is between you two. I only bring it."
  told as "{A} gives {B} a message from {C}: {P}."

plan "A carries word to B from C that P"
  taken up when C asked A to tell B that P within the last 2 days
    and A does not resent C
    and A did not bring B word from C that P
  let go when A resents C
  let go when A thinks that B knows P
  done when A brought B word from C that P
  patience 2 days
  worth 45 less the pull of duty
  first if B is here: bring B word from C that P
  else if A is free
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{C} asked {him A} to tell {B}"

reaction "refused"
  when A asks B to tell C that P
   and B refuses
  then A's sadness rises by 8
   and A thinks that B is against A
  because "{B} would not even listen to {him A}"

reaction "word is on its way"
  when A asks B to tell C that P
   and B agrees
  then A's hope rises by 10
  because "{B} will speak to {C}"

reaction "somebody against one"
  when A learns that B is against A
   and A is fond of B
  then A's sadness rises by 15
   and A's hope falls by 30
  because "{A} had thought better of {B}"
