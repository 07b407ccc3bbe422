# What becomes of jealousy: a scene, being left for it, making somebody jealous on purpose.

library "romance/quarrels"
  uses "romance/jealousy"

action make a scene: "A makes a scene before B over C"
  needs B is here
  needs A is not family of B
  takes 3 minutes
  seen here, heard next door
  counts as "A has it out over love with B"
  counts as "A hurts B"
  A says "Go on, go to {him C}! What are you standing here for?"
  A says "The whole place knows it! The children know it! Only I was to be kept in the dark!"
  A says "And I mended your coat for you to go to {him C} in!"
  A says "Don't you touch my arm. That is what you do with everybody's arm."
  A says "Does {C} know that you said the same words to me? The very same?"
  A says "I stood up for you! When they all said it, I stood up and said: not {B}!"
  A says "Don't tell me what it looked like! I know what it looked like, I was looking!"
  A says "I asked you! I asked you to your face whether there was anything, and you laughed!"
  B may shout back, take it, walk away
  for want of a reason B takes it
  if B shouts back
    afterwards A has words with B
    B says "And who drove me to it, with your counting and your watching?"
    B says "Yes, shout! Shout so that they hear it at the mill!"
    B says "I've had enough of being grateful to you!"
    B says "You've been waiting for this! You'd be sorry if I were true!"
    B says "And when did you last look at me as {he C} does?"
    B says "You made it up a hundred times before it was ever so!"
    B says "Ask me something, for once, instead of knowing it!"
    told as "{A} makes a scene over {C}. {B} shouts back, and people come to the windows."
  if B takes it
    afterwards A has words with B
    B says "You have a right to it. Go on."
    B says "I know. I know. I'm sorry that you saw it. I'm sorry that there was something to see."
    B says "Shout. I'd rather that than the way you were quiet."
    B says "There's nothing you can call me that I haven't called myself."
    told as "{A} makes a scene over {C}, and {B} stands there and takes it."
  if B walks away
    B says "Call me when you can speak like other people."
    B says "Not like this. Not here."
    B says "I'll not do this with half the place at the window."
    B says "When you're done breaking things, I'll be outside."
    B says "I can't hear myself think, and I'd like to, before I answer you."
    told as "{A} makes a scene over {C}. {B} walks away from it."

want "it boils over"
  A wants to make a scene before B over C by 4 plus a third of A's anger toward B plus a fifth of A's jealousy toward C
  when A dates B
   and A's jealousy toward C is at least 30
   and A's anger toward B is at least 25
   and B is here
   and A demanded an answer of B over C
   and A did not make a scene before B over C within the last 1 days
  because "{A} cannot hold it in any longer"

want "hot blood"
  A wants to make a scene before B over C by a fifth of how impulsive A is
  when A dates B
   and A's jealousy toward C is at least 30
   and A's anger toward B is at least 15
   and B is here
   and A is impulsive
   and A did not make a scene before B over C within the last 1 days
  because "{A} does not think first"

want "one does not shout"
  A wants not to make a scene before B over C by a quarter of how calm A is
  when A dates B
   and A's jealousy toward C is at least 30
  because "{A} does not like to shout"

want "tit for tat"
  A wants to shout back by 6 plus a third of how impulsive A is
  when B makes a scene before A over C
  because "{A} is not one to be shouted at"

want "it is deserved"
  A wants to take it by 6 plus a quarter of A's love toward B plus a quarter of A's guilt toward B
  when B makes a scene before A over C
  because "{B} has a right to be angry"

want "enough of this"
  A wants to walk away by 6 plus a third of how proud A is
  when B makes a scene before A over C
  because "{A} will not be shouted at before people"

# The heart that has been told of goes its own way, or is let go.
want "one does not share a heart"
  A wants to break up with B by 14 plus a fifth of how proud A is plus a fifth of A's jealousy toward C
  when A dates B
   and B is here
   and B is taken with C
   and A had it out over love with B within the last 2 days
  because "{A} will not share {B} with {C}"

# ---------------------------------------------------------------- on purpose

deed "A plays with hearts"

action make jealous: "A makes eyes at C before B"
  needs C is here
  needs B is here
  needs A is not family of B
  needs A is not family of C
  takes 4 minutes
  counts as "A is tender with C"
  counts as "A plays with hearts"
  A says "How clever you are, {C}. I always say so. Don't I always say so, {B}?"
  A says "{C}, your collar. Hold still. There. So much better than some people."
  A says "You at least know how to listen, {C}. It is a rare thing, I've found."
  A says "Is that so, {C}? Tell me more. I've all the time in the world, tonight."
  A says "Some people, {C}, one needs to ask twice. You I needn't even ask."
  A says "You've such warm hands, {C}. Hasn't {C} got warm hands? I only ask the room in general."
  A says "Come and sit here, {C}, closer. There's nobody on this side whom I'd miss."
  A says "What a relief to be with you, {C}. One gets so tired of being taken for granted."
  A says "Whisper it, {C}. It's sure to be something that only I should hear."
  A says "I laughed so much with {C} last time. Shall we do it again, {C}, a little louder?"
  A says "You are looking very fine today, {C}, and I'm not the only one who can see it."
  A says "If I'd met you first, {C}, I should have saved myself a good deal of trouble."
  C may play the game, see through it, take it for earnest
  for want of a reason C takes it for earnest
  if C plays the game
    C says "Shall I laugh now, or when {he B} looks? Now? Ha, ha, ha."
    C says "With pleasure. I never could stand {his B} face when {he B} is too sure of {himself B}."
    C says "Shall I fall into your arms, or would that be too much?"
    C says "Lean closer. {He B} has stopped talking."
    C says "How far do we take it? I only ask because I'm beginning to enjoy myself."
    C says "Say something, and I'll laugh as if I had never been so happy."
    C says "Don't look now, but {he B} has dropped what {he B} was holding."
    C says "I'll gaze. I'm told that I've a good gaze."
    told as "{A} makes eyes at {C} before {B}. {C} understands, and helps."
  if C sees through it
    C says "You aren't looking at me at all, you know. You are looking past my ear."
    C says "Leave me out of it, {A}. Go and say it to {him B}."
    C says "You've the loveliest smile, and it's aimed at the wall behind me."
    C says "I have been the other one in such a play before. I didn't care for the part."
    C says "You said all that a little too far to the left, {A}. It was meant for over there."
    C says "I like you, {A}, but I don't like being waved about."
    told as "{A} makes eyes at {C} and looks past {him C} at {B}. {C} is not a mirror, {he C} says."
  if C takes it for earnest
    C says "Do you think so? I didn't know that you had ever noticed me."
    C says "Nobody has said that to me before."
    C says "I never know when people are joking. You aren't, are you?"
    C says "I'd thought that it was {B} you liked. I'm so glad that I asked nobody."
    told as "{A} makes eyes at {C}, so that {B} shall see it. {C} turns quite red."

want "so that it is noticed what one has"
  A wants to make eyes at C before B by 4 plus a fifth of how sly A is plus a tenth of how possessive A is
  when A's attraction toward B is at least 25
   and B is here
   and C is here
   and C is of an age to court
   and B rebuffed A
   and A does not date B
   and A did not play with hearts within the last 3 days
  because "{B} shall see what {he B} is missing"

want "an eye for an eye"
  A wants to make eyes at C before B by 4 plus a quarter of A's jealousy toward D
  when A dates B
   and B is here
   and C is here
   and C is of an age to court
   and B is taken with D
   and A is not honest
   and A did not play with hearts within the last 3 days
  because "what {B} can do {A} can do too"

want "that is no game for friends"
  A wants not to make eyes at C before B by 16
  when B is here
   and C is here
   and C is a friend of A
   and A is kind
  because "{A} would not use {C} like that"

want "in on the joke"
  A wants to play the game by 4 plus a fifth of how cheerful A is plus a tenth of how sly A is
  when B makes eyes at A before C
   and A's liking toward B is at least 20
   and A's attraction toward B is less than 20
  because "{A} sees what {B} is after"

want "not to be used"
  A wants to see through it by 10 plus a fifth of how proud A is
  when B makes eyes at A before C
   and B is taken with C
  because "{A} is not to be used"

want "no looking-glass"
  A wants to see through it by 12
  when B makes eyes at A before C
   and A's attraction toward B is less than 10
   and A is not cheerful
  because "{B} does not look at {him A} at all"

want "why should it not be meant?"
  A wants to take it for earnest by 4 plus a third of A's attraction toward B
  when B makes eyes at A before C
   and A's attraction toward B is at least 10
  because "{A} would like to believe it"

reaction "it stings as it was meant to"
  when B makes eyes at C before A
   and A is drawn to B
  then A's jealousy toward C rises by 20
   and A's attraction toward B rises by 3
  because "{A} had thought that {B} would wait"

reaction "cheap"
  when B makes eyes at C before A
   and A is not drawn to B
   and A is calm
  then A's liking toward B falls by 3
  because "{A} sees what {B} is after, and thinks less of {him B}"
