# Love, doubt, and the end of it.

library "everyday/romance"
  uses "everyday/feelings"
  uses "everyday/harm"

status "A dates B", both ways, public
notion "A is the one who took B from C"

# Alternatives weigh against commitment (Rusbult's investment model).
phrase "A is done with B"
  when A dates B
   and A's love toward B is less than 30
   and A's love toward someone C is more than A's love toward B

action question: "A questions B"
  needs B is here
  takes 2 minutes
  A says "Where have you been all weekend? What is going on?"
  A says "Are you avoiding me, {B}? Why?"
  told as "{A} stops {B} and wants to know what is going on."
  B may admit, evade, bristle
  if B admits
    B says "I was afraid of what you would say."
    told as "{A} asks {B} what is going on, and {B} admits to having kept away."
  if B evades
    B says "What? Nothing. I was busy."
    B says "Me? I don't know what you mean."
    told as "{A} asks {B} what is going on. {B} plays innocent, badly."
  if B bristles
    B says "Do I have to account to you for every minute?"
    told as "{A} asks {B} what is going on, and {B} bristles."

want "something is wrong"
  A wants to question B by 25
  when A dates B
   and B means to avoid A
   and A did not question B today
  because "{A} could reach {B} nowhere, and wants to know why"

want "a poor excuse"
  A wants to evade by 25
  when B questions A
   and A means to avoid B
  because "{A} does not want {B} to get to the point"

want "the plain truth"
  A wants to admit by half of how honest A is
  when B questions A
   and A is honest
  because "{A} does not like to lie to {B}"

want "nobody questions the proud"
  A wants to bristle by a third of how proud A is less 10
  when B questions A
   and A is proud
  because "{A} is too proud to be questioned"

reaction "guilt in the other's face"
  when A questions B
   and B evades
  then A suspects that B is done with A
   and A's anger toward B rises by 15
  because "{A} reads guilt in {B}'s face"

reaction "a sharp answer"
  when A questions B
   and B bristles
  then A suspects that B is done with A
   and A's anger toward B rises by 25
  because "{B} would not even answer {A}"

action break up: "A breaks up with B"
  needs A dates B
  needs B is here
  takes 3 minutes
  seen here, heard next door
  afterwards A does not date B
  A says "It's over, {B}. I'm sorry."
  A says "I can't do this any more, {B}."
  A says "We both know that this isn't working."
  told as "{A} ends it with {B}."
  B may accept, protest, plead
  if B accepts
    B says "Fine. I saw it coming."
    told as "{A} ends it with {B}, who hardly says a word."
  if B protests
    B says "You can't just leave me! You'll be sorry for this!"
    B says "Nobody walks out on me! Do you hear me?"
    told as "{A} ends it with {B}, who shouts after {him A}."
  if B pleads
    B says "Please don't. Give me one more chance."
    told as "{A} ends it with {B}, who begs {him A} to stay."

plan "A ends it with B"
  taken up when A dates B
    and A is done with B
  let go when A does not date B
  patience 10 days
  worth 50 less the pull of duty
  first if B is here
    and B means to avoid A
    and A did not question B today: question B
  else if B is here: break up with B
  else if A is free
    and A would look for B in L: go to L
  because "{A}'s heart is not with {B} any more, and {B} ought to be told"

want "leaving before one is left"
  A wants to break up with B by 30
  when A dates B
   and A suspects that B is done with A
   and A is impulsive
  because "{A} would rather leave {B} than be left"

want "a heart elsewhere"
  A wants to break up with B by 15
  when A dates B
   and A loves someone C
   and A is done with B
  because "{A} is in love with {C}, not with {B}"

want "still in love"
  A wants not to break up with B by A's love toward B
  when A dates B
   and A's love toward B is at least 30
  because "{A} is still in love with {B}"

want "the proud do not go quietly"
  A wants to protest by half of how proud A is
  when B breaks up with A
   and A is proud
  because "{A} is too proud to be left"

want "one more chance"
  A wants to plead by half of A's love toward B less a third of how proud A is
  when B breaks up with A
   and A loves B
  because "{A} still loves {B}"

reaction "left"
  when B breaks up with A
  then A's anger toward B rises by 40
   and A's blame toward B rises by 40
   and A's love toward B falls by 20
  because "{B} has just left {A}"

reaction "the rival is to blame"
  when B breaks up with A
   and A suspects that B loves someone C
  then A thinks that C is the one who took B from A
   and A's blame toward C rises by 50
   and A's anger toward C rises by 60
   and A's jealousy toward C rises by 50
  because "{A} is sure that {C} took {B} away"

reaction "what was done for the wrong one"
  when A breaks up with B
   and A loves someone C
   and A hurt C
  then A's guilt toward C rises by 40
   and A means to make up with C
  because "{A} let {C} down for {B}, and now it is over with {B}"

reaction "a weight off the heart"
  when A breaks up with B
  then A's guilt toward B rises by 15
   and A's hope rises by 20
  because "{A} has done what {he A} had put off for so long"

# ---------------------------------------------------------------- love told

action declare love: "A declares love to B"
  needs B is here
  counts as "A opens up to B"
  takes 3 minutes
  A says "It was always you, {B}. I love you."
  A says "I love you, {B}. I should have said so long ago."
  told as "{A} tells {B} that {he A} loves {him B}."
  B may reciprocate, hesitate, decline
  if B reciprocates
    afterwards A dates B
    B says "I love you too. I never stopped."
    B says "You idiot. I love you too."
    told as "{A} tells {B} that {he A} loves {him B}, and {B} loves {him A} too."
  if B hesitates
    B says "Give me time, {A}."
    told as "{A} tells {B} that {he A} loves {him B}. {B} asks for time."
  if B declines
    B says "I'm sorry, {A}. I don't feel that way."
    told as "{A} tells {B} that {he A} loves {him B}, but {B} does not feel the same."

want "it has to be said"
  A wants to declare love to B by half of A's love toward B
  when A loves B
   and A is at peace with B
   and A made up with B within the last 2 hours
   and A dates nobody
   and A did not declare love to B today
  because "{A} loves {B} and has waited long enough"

want "afraid of the answer"
  A wants not to open up to B by 25
  when A loves B
   and A does not date B
   and A's hope is less than 30
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
  because "{B} loves {A}"

action kiss: "A kisses B"
  needs A dates B
  needs B is here
  counts as "A opens up to B"
  told as "{A} kisses {B}."
  told as "{A} and {B} kiss."

want "a first kiss"
  A wants to kiss B by a third of A's love toward B
  when A loves B
   and A dates B
   and A declared love to B within the last 1 hours
   and A did not kiss B today
   and B did not kiss A today
  because "{A} loves {B}, and now {B} knows"
