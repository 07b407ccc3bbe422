# What becomes of jealousy: a scene, being left for it, making somebody jealous on purpose; and after a parting, staying
# friends and trying again.

library "romance/quarrels"
  uses "romance/jealousy"

action make a scene: "A makes a scene before B over C"
  needs B is here
  takes 3 minutes
  seen here, heard next door
  counts as "A has it out over love with B"
  counts as "A hurts B"
  A says "Go on, go to {him C}! What are you standing here for?"
  A says "The whole place knows it! The children know it! Only I was to be kept in the dark!"
  A says "And I mended your coat for you to go to {him C} in!"
  A says "Don't you touch my arm. That is what you do with everybody's arm."
  B may shout back, take it, walk away
  for want of a reason B takes it
  if B shouts back
    B says "And who drove me to it, with your counting and your watching?"
    B says "Yes, shout! Shout so that they hear it at the mill!"
    B says "I've had enough of being grateful to you!"
    told as "{A} makes a scene over {C}. {B} shouts back, and people come to the windows."
  if B takes it
    B says "You have a right to it. Go on."
    B says "I know. I know. I'm sorry that you saw it. I'm sorry that there was something to see."
    told as "{A} makes a scene over {C}, and {B} stands there and takes it."
  if B walks away
    B says "Call me when you can speak like other people."
    B says "Not like this. Not here."
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
  A wants to shout back by 6 plus a quarter of how impulsive A is
  when B makes a scene before A over C
   and A is not calm
  because "{A} is not one to be shouted at"

want "it is deserved"
  A wants to take it by 6 plus a quarter of A's love toward B plus a quarter of A's guilt toward B
  when B makes a scene before A over C
  because "{B} has a right to be angry"

want "enough of this"
  A wants to walk away by 6 plus a fifth of how proud A is
  when B makes a scene before A over C
   and A is not impulsive
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
  takes 4 minutes
  counts as "A is tender with C"
  counts as "A plays with hearts"
  A says "How clever you are, {C}. I always say so. Don't I always say so, {B}?"
  A says "{C}, your collar. Hold still. There. So much better than some people."
  A says "You at least know how to listen, {C}. It is a rare thing, I've found."
  C may play the game, see through it, take it for earnest
  for want of a reason C takes it for earnest
  if C plays the game
    C says "Shall I laugh now, or when {he B} looks? Now? Ha, ha, ha."
    C says "With pleasure. I never could stand {his B} face when {he B} is too sure of {himself B}."
    told as "{A} makes eyes at {C} before {B}. {C} understands, and helps."
  if C sees through it
    C says "You aren't looking at me at all, you know. You are looking past my ear."
    C says "Leave me out of it, {A}. Go and say it to {him B}."
    told as "{A} makes eyes at {C} and looks past {him C} at {B}. {C} is not a mirror, {he C} says."
  if C takes it for earnest
    C says "Do you think so? I didn't know that you had ever noticed me."
    C says "Nobody has said that to me before."
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
  A wants to play the game by 18
  when B makes eyes at A before C
   and A is fond of B
   and A is cheerful
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

# ---------------------------------------------------------------- after a parting

action stay friends: "A asks B to stay friends"
  needs B is here
  needs A does not date B
  takes 4 minutes
  A says "I don't want to have to cross the road when you come along it."
  A says "We were friends before we were the other thing. I'd like to have that back."
  A says "I won't pretend that nothing happened. I only don't want to lose all of it."
  A says "Can we be people who say good morning? And in a while, perhaps, more than that?"
  B may agree gladly, say too soon, want none of it
  for want of a reason B says too soon
  if B agrees gladly
    B says "I had been afraid to ask you that. Yes."
    B says "You still have my good ladle. So we'd better be."
    told as "{A} asks {B} to stay friends, and {B} is glad of it."
  if B says too soon
    B says "Ask me when I can hear your step without looking up."
    B says "Some day. I mean it. It's not some day yet."
    told as "{A} asks {B} to stay friends. It is too soon for that, says {B}."
  if B wants none of it
    B says "I have friends. You were something else, and now you're nothing."
    B says "You can't throw out the loaf and keep the crumbs."
    told as "{A} asks {B} to stay friends, and {B} turns {his B} back."

phrase "A remembers going with B"
  when A broke up with B within the last 30 days
   and A does not date B
  or when B broke up with A within the last 30 days
   and A does not date B

want "not enemies"
  A wants to ask B to stay friends by 6 plus a tenth of how kind A is plus a tenth of how calm A is
  when A remembers going with B
   and B is here
   and A's blame toward B is less than 25
   and A did not ask B to stay friends within the last 2 days
  because "{A} does not want to lose {B} altogether"

want "glad to be friends"
  A wants to agree gladly by 6 plus a fifth of A's liking toward B
  when B asks A to stay friends
   and A's blame toward B is less than 20
  because "{A} does not want it to be over altogether"

want "still too raw"
  A wants to say too soon by 6 plus a third of A's love toward B
  when B asks A to stay friends
   and A's love toward B is at least 10
  because "{A} still minds too much"

want "nothing left of it"
  A wants to want none of it by 10 plus a quarter of A's blame toward B
  when B asks A to stay friends
   and A's blame toward B is at least 20
  because "{A} has not forgiven {B}"

reaction "friends, then"
  when A asks B to stay friends
   and B agrees gladly
   and A's liking toward B is less than 50
  then A's liking toward B rises by 8
   and A's relief rises by 15
  because "{B} will be a friend"

action try again: "A asks B to try again"
  needs B is here
  needs A does not date B
  takes 4 minutes
  counts as "A opens up to B"
  A says "I was wrong about nearly everything. I wasn't wrong about you."
  A says "I've tried it without you. I'm no good at it."
  A says "I don't ask you to forget it. I ask you to begin again, a little further down the page."
  A says "You can say no. I'll ask again at midsummer, that's all."
  B may take back, ask for time, say no
  for want of a reason B asks for time
  if B takes back
    afterwards A dates B
    B says "You'll have to court me from the beginning. I want the walks again."
    B says "I said that I wouldn't. Well. Come here."
    told as "{A} asks {B} to try again, and {B} takes {him A} back."
  if B asks for time
    B says "Let me think. And don't look at me while I do."
    B says "I believe that you mean it today. I want to see about next week."
    told as "{A} asks {B} to try again. {B} wants time to think."
  if B says no
    B says "I've cried for you once, and I did it thoroughly. No."
    B says "There's somebody else. And if there weren't, there'd still be what you did."
    told as "{A} asks {B} to try again, and {B} says no."

want "it was a mistake"
  A wants to ask B to try again by 2 plus a third of A's love toward B
  when A remembers going with B
   and B is here
   and A's love toward B is at least 25
   and A dates nobody
   and A does not date B
   and A did not ask B to try again within the last 3 days
   and A did not break up with B within the last 12 hours
   and B did not break up with A within the last 12 hours
  because "{A} still loves {B}"

want "pride goes before a second try"
  A wants not to ask B to try again by a fifth of how proud A is
  when A remembers going with B
   and A is proud
  because "{A} is too proud to ask twice"

want "never really stopped"
  A wants to take back by a third of A's love toward B plus a tenth of how forgiving A is
  when B asks A to try again
   and A dates nobody
   and A does not date B
   and A's love toward B is at least 20
  because "{A} never quite stopped"

want "once bitten"
  A wants to ask for time by 14 plus a fifth of A's blame toward B
  when B asks A to try again
   and A's love toward B is at least 10
  because "{A} has been hurt once"

want "it is over"
  A wants to say no by 24 less a fifth of A's love toward B
  when B asks A to try again
   and A's love toward B is less than 40
  because "for {A} it is over"

# What has been broken once is trusted less than before, for good.
reaction "taken back"
  when A asks B to try again
   and B takes back
  then A's joy rises by 25
   and A's love toward B rises by 10
  because "{B} has taken {him A} back"

reaction "tried again"
  when B asks A to try again
   and A takes back
  then A's trust toward B rises no higher than 80
   and A's joy rises by 15
  because "{A} has taken {B} back, and does not forget"
