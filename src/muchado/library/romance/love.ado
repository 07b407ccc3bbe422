# Love told and returned.

library "romance/love"
  uses "core/amends"
  uses "romance/amends"

action declare love: "A declares love to B"
  needs B is here
  needs A is not family of B
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
  counts as "A holds B close"
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

# What those see of it who go with one of the two.
reaction "in another's arms"
  when A sees that B held C close
   and A dates B
  then A's jealousy toward C rises by 30
   and A's anger toward B rises by 20
   and A's blame toward B rises by 40
   and A's sadness rises by 15
   and A's trust toward B falls by 20
   and A thinks that B loves C
  because "{B} was in {C}'s arms before {his A} eyes"

reaction "in one's own love's arms"
  when A sees that B held C close
   and A dates C
  then A's jealousy toward B rises by 30
   and A's anger toward B rises by 20
   and A's blame toward B rises by 40
   and A suspects that C loves B
  because "{A} goes with {C}, and {B} knows it"

# ---------------------------------------------------------------- what is said next

action ask since when: "A asks B since when"
  needs B is here
  needs A is not family of B
  counts as "A goes into it with B"
  A says "Since when? I want to know what I have missed."
  A says "And all those weeks you talked to me about the weather?"
  A says "How long have you been walking about with that?"
  A says "Say it once more. And then tell me since when."
  A says "When did you know? I didn't, and then I did, between two steps."
  A says "You hid that well. Since when have you been hiding it?"
  told as "{A} wants to know from {B} since when."
  told as "{A} laughs out loud, and asks {B} since when."

# Those who have something to make good speak of that.
want "since when"
  A wants to ask B since when by 10 plus a fifth of A's love toward B
  when A talks with B about what is between them
   and B declared love to A within the last 15 minutes
   and A dates B
   and A does not mean to make up with B
   and A did not make up with B within the last 1 days
   and B did not make up with A within the last 1 days
   and A did not ask B since when within the last 1 days
  because "{A} would like to know what {he A} has missed"

action say since when: "A tells B since when"
  needs B is here
  needs A is not family of B
  counts as "A goes into it with B"
  A says "I don't know. It was there one morning, like snow."
  A says "For so long that I had got used to it."
  A says "Since you laughed in the wrong place, and I was the only other one who did."
  A says "Longer than I'd admit to anybody but you."
  A says "You held a door open, and had forgotten it by the time I was through. Since then."
  A says "If I tell you the day you'll laugh at me. It was a Tuesday."
  told as "{A} thinks for a moment, and tells {B} since when."
  told as "{A} can tell {B} since when. {He A} has the day, and very nearly the hour."

want "the day, and the hour"
  A wants to tell B since when by 20
  when A talks with B about what is between them
   and B asked A since when within the last 5 minutes
   and A did not tell B since when within the last 1 days
  because "{B} wants to know it"

reaction "all that time"
  when B tells A since when
  then A's joy rises by 5
  because "{B} has thought of {him A} all that time"

action leave time: "A leaves B time for it"
  needs B is here
  counts as "A goes into it with B"
  A says "You needn't say anything now. I only wanted it said."
  A says "Take as long as you need. I've had practice in waiting."
  A says "I'd rather have a slow yes than a quick no."
  A says "Don't look so frightened. I'm still the one you knew a minute ago."
  told as "{A} does not press {B}. It need not be said today."
  told as "{A} leaves {B} all the time that it takes."

want "no hurry"
  A wants to leave B time for it by 16
  when A talks with B about what is between them
   and A declared love to B within the last 15 minutes
   and A does not date B
   and A did not leave B time for it within the last 1 days
  because "{A} would rather wait than hear a no"

action name what is in the way: "A names to B what is in the way"
  needs B is here
  counts as "A goes into it with B"
  A says "It isn't that I don't. It's that I should like to be sure, and I never am of anything."
  A says "I said such a thing once, and it was not a good year."
  A says "You have had weeks to think about it. I've had a minute."
  A says "Ask me again. Not today. But ask me."
  A says "I don't want to say it only because it was said to me."
  told as "{A} tries to say to {B} what is in the way."
  told as "It is not a no, says {A}, and says what it is."

want "that deserves a reason"
  A wants to name to B what is in the way by 14 plus a tenth of how honest A is
  when A talks with B about what is between them
   and B declared love to A within the last 15 minutes
   and A does not date B
   and A did not name to B what is in the way within the last 1 days
  because "{B} has a right to a reason"

reaction "not a no"
  when B names to A what is in the way
  then A's hope rises by 5
   and A's disappointment falls by 5
  because "it was not a no"
