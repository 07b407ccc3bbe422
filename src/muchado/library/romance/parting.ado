# Doubt between two who go together, and the end of it.

library "romance/parting"
  uses "core/harm"
  uses "core/talking"
  uses "romance/avoiding"

action question: "A questions B"
  needs B is here
  takes 2 minutes
  A says "Where have you been all weekend? What is going on?"
  A says "Are you avoiding me, {B}? Why?"
  A says "You look past me as if I were a door. What have I done?"
  A says "Either you tell me, or I make it up myself, and what I make up is worse."
  told as "{A} stops {B} and wants to know what is going on."
  B may admit, evade, bristle
  for want of a reason B evades
  if B admits
    B says "I was afraid of what you would say."
    B says "I didn't want to be the one who says it. I'm not brave, you know that."
    told as "{A} asks {B} what is going on, and {B} admits to having kept away."
  if B evades
    rings false by 72 less half of how sly B is
    B says "What? Nothing. I was busy."
    B says "Me? I don't know what you mean."
    B says "You're imagining it. I've only had a lot on my mind."
    told as "{A} asks {B} what is going on. {B} plays innocent."
    told as "{A} asks {B} what is going on, and {B} does not know what {he A} can mean."
  if B bristles
    B says "Do I have to account to you for every minute?"
    B says "I didn't know that I had to report to you."
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

# Of a hundred lies 47 are doubted, of a hundred true words 39 (Bond and DePaulo 2006); whoever is sly is doubted less.
reaction "guilt in the other's face"
  when A questions B
   and B evades
   and it rings false
  then A suspects that B is done with A
   and A's anger toward B rises by 15
  because "{A} reads guilt in {B}'s face"

reaction "a good excuse"
  when A questions B
   and B evades
   and it does not ring false
  then A doubts that B is done with A
   and A's anger toward B falls by 10
  because "{B} sounded as if nothing were the matter"

reaction "a plain answer"
  when A questions B
   and B admits
  then A suspects that B is done with A
   and A's trust toward B rises by 5
   and A's sadness rises by 5
  because "{B} has as good as said it"

reaction "a sharp answer"
  when A questions B
   and B bristles
  then A suspects that B is done with A
   and A's anger toward B rises by 25
  because "{B} would not even answer {him A}"

action break up: "A breaks up with B"
  needs A dates B
  needs B is here
  takes 3 minutes
  seen here, heard next door
  afterwards A does not date B
  A says "It's over, {B}. I'm sorry."
  A says "I can't do this any more, {B}."
  A says "We both know that this isn't working."
  A says "I've been trying to find a kind way. There isn't one. It's over."
  A says "I keep pretending, and you keep letting me. I have to stop it."
  told as "{A} ends it with {B}."
  B may accept, protest, plead
  for want of a reason B accepts
  if B accepts
    B says "Fine. I saw it coming."
    B says "I knew when you came in. You had that careful face."
    B says "Then go quickly, please, while I'm still being reasonable."
    told as "{A} ends it with {B}, who hardly says a word."
  if B protests
    B says "You can't just leave me! You'll be sorry for this!"
    B says "Nobody walks out on me! Do you hear me?"
    B says "And you have decided that, have you? All by yourself?"
    B says "You don't get to be sad about it! You're the one who's doing it!"
    told as "{A} ends it with {B}, who shouts after {him A}."
  if B pleads
    B says "Please don't. Give me one more chance."
    B says "Tell me what it is, and I'll change it. Whatever it is."
    B says "Don't say it as if it were finished. Say it as if we could talk."
    told as "{A} ends it with {B}, who begs {him A} to stay."

plan "A ends it with B"
  taken up when A dates B
    and A is done with B
  let go when A does not date B
  patience 10 days
  worth 48 plus a tenth of how impulsive A is less the pull of duty
  first if B is here
    and B means to avoid A
    and A did not question B today: question B
  else if B is here: break up with B
  else if A is free
    and A would look for B in L: go to L
  held back: look away from B
  put off: let it wait with B
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
  because "{B} has just left {him A}"

reaction "the rival is to blame"
  when B breaks up with A
   and A suspects that B loves someone C
  then A thinks that C is the one who took B from A
   and A's blame toward C rises by 50
   and A's anger toward C rises by 60
   and A's jealousy toward C rises by 50
  because "{A} is sure that {C} took {B} away"

reaction "a weight off the heart"
  when A breaks up with B
  then A's guilt toward B rises by 15
   and A's hope rises by 20
  because "{A} has done what {he A} had put off for so long"

want "a parting is news"
  A wants to tell B that C broke up with D by 18
  when C broke up with D within the last 2 days
   and A is fond of B
   and A is free
   and A does not think that B knows C broke up with D
   and A did not tell B that C broke up with D
  because "everybody will be talking of {C} and {D}"
