# Love told and returned.

library "romance/love"
  uses "core/amends"
  uses "romance/amends"

action declare love: "A declares love to B"
  needs B is here
  counts as "A opens up to B"
  takes 3 minutes
  A says "It was always you, {B}. I love you."
  A says "I love you, {B}. I should have said so long ago."
  A says "I have tried not to, and I'm no good at it. I love you."
  A says "There's a word that I've been walking round for weeks. I love you, {B}. That's three."
  A says "I think you know. I want you to have heard it all the same: I love you."
  told as "{A} tells {B} that {he A} loves {him B}."
  B may reciprocate, hesitate, decline
  for want of a reason B hesitates
  if B reciprocates
    afterwards A dates B
      and A talks with B about what is between them
    B says "I love you too. I never stopped."
    B says "You idiot. I love you too."
    B says "Then I needn't go on being so careful. I love you, too."
    B says "I have been saying it to you for days, only not aloud."
    B says "You were so slow that I had begun to love you for it." when B is impulsive
    told as "{A} tells {B} that {he A} loves {him B}, and {B} loves {him A} too."
  if B hesitates
    afterwards A talks with B about what is between them
    B says "Give me time, {A}."
    B says "You say it as if it were simple. Perhaps it is, for you. I need to be alone with it."
    B says "I can't give you that word yet. I won't give you a smaller one."
    B says "It's not a no. Please don't hear a no."
    told as "{A} tells {B} that {he A} loves {him B}. {B} asks for time."
  if B declines
    B says "I'm sorry, {A}. I don't feel that way."
    B says "You deserve to hear the same, and I can't say it. Not so that it's true."
    B says "I wish you hadn't said it. Now I've lost the way that it was before."
    told as "{A} tells {B} that {he A} loves {him B}, but {B} does not feel the same."

want "it has to be said"
  A wants to declare love to B by half of A's love toward B
  when A loves B
   and A is at peace with B
   and A made up with B within the last 2 hours
   and A dates nobody
   and B did not declare love to A today
   and A did not declare love to B today
  because "{A} loves {B} and has waited long enough"

want "afraid of the answer"
  A wants not to open up to B by 40
  when A loves B
   and A is not at peace with B
   and A does not date B
   and A's hope is less than 40
  because "{A} is afraid of what {B} will say"

want "love returned"
  A wants to reciprocate by A's love toward B
  when B declares love to A
   and A loves B
   and A dates nobody
  because "{A} loves {B} too"

want "no such feeling"
  A wants to decline by 30
  when B declares love to A
   and A does not love B
  because "{A} does not love {B}"

reaction "loved"
  when B declares love to A
   and A loves B
  then A's joy rises by 50
   and A's sadness falls by 40
   and A is sure that B loves A
  because "{B} loves {him A} too"

action kiss: "A kisses B"
  needs A dates B
  needs B is here
  counts as "A opens up to B"
  told as "{A} kisses {B}."
  told as "{A} and {B} kiss."

want "a first kiss"
  A wants to kiss B by half of A's love toward B
  when A loves B
   and A dates B
   and A declared love to B within the last 1 hours
   and A did not kiss B today
   and B did not kiss A today
  because "{A} loves {B}, and now {B} knows"

# What one sees of it: those who go together, and those who only hope.
reaction "a kiss before one's eyes"
  when A sees that B kissed C
   and A dates B
  then A's jealousy toward C rises by 40
   and A's anger toward B rises by 25
   and A's blame toward B rises by 40
   and A's sadness rises by 20
   and A's trust toward B falls by 25
   and A thinks that B loves C
  because "{B} kissed {C} before {his A} eyes"

reaction "in another's arms"
  when A sees that B embraced C
   and A dates B
  then A's jealousy toward C rises by 30
   and A's anger toward B rises by 20
   and A's blame toward B rises by 40
   and A's sadness rises by 15
   and A's trust toward B falls by 15
   and A suspects that B loves C
  because "{B} held {C} before {his A} eyes"

reaction "in one's own love's arms"
  when A sees that B embraced C
   and A dates C
  then A's jealousy toward B rises by 30
   and A's anger toward B rises by 20
   and A's blame toward B rises by 40
   and A suspects that C loves B
  because "{A} goes with {C}, and {B} knows it"
