# Jealousy at what is seen: a touch, a whisper, a dance, a kiss before one's eyes; the question that it leads to, and the
# answers to that. Making somebody jealous on purpose.

library "romance/jealousy"
  uses "core/quarrel"
  uses "romance/kissing"

trait possessive

# ---------------------------------------------------------------- what is seen

# Those who go together. One who is told of it may doubt it; one who has seen it does not.
reaction "before one's eyes"
  when A sees that B was tender with C
   and A dates B
  then A's jealousy toward C rises by 22 plus a fifth of how possessive A is
   and A's anger toward B rises by 15
   and A's sadness rises by 8
   and A's trust toward B falls by 8
   and A suspects that B is taken with C
  because "{A} saw it with {his A} own eyes"

reaction "a hand laid on one's own"
  when A sees that B was tender with C
   and A dates C
  then A's jealousy toward B rises by 20 plus a fifth of how possessive A is
   and A's anger toward B rises by 12
   and A suspects that B is taken with C
  because "{A} goes with {C}, and {B} knows it"

reaction "held, and what is behind it"
  when A sees that B held C close
   and A dates B
  then A thinks that B is taken with C
  because "{B} was in {C}'s arms before {his A} eyes"

# Who only hopes has no right to it, and has it all the same.
reaction "and not with oneself"
  when A sees that B was tender with C
   and A is drawn to B
   and A does not date B
   and A does not date C
  then A's jealousy toward C rises by 12
   and A's sadness rises by 5
   and A's hope falls by 8
   and A suspects that B is taken with C
  because "it was {C}, and not {him A}"

reaction "the rival is nearer"
  when A sees that B was tender with C
   and A is drawn to C
   and A does not date C
   and A does not date B
  then A's jealousy toward B rises by 12
   and A's liking toward B falls by 2
   and A's hope falls by 5
   and A suspects that B is taken with C
  because "{B} goes about it more boldly than {he A} does"

reaction "held, and not by oneself"
  when A sees that B held C close
   and A loves B
   and A does not date B
  then A's jealousy toward C rises by 20
   and A's sadness rises by 15
  because "{A} loves {B}, and it was {C}"

reaction "carried to one's ears"
  when A hears from B that C was tender with D
   and A dates C
  then A's jealousy toward D rises by 15
   and A's sadness rises by 5
   and A suspects that C is taken with D
  because "{B} says so, and {B} was there"

want "they ought to know what goes on"
  A wants to tell B that C was tender with D by 14
  when C was tender with D within the last 1 days
   and B dates C
   and A is fond of B
   and A is free
   and A does not think that B knows C was tender with D
   and A did not tell B that C was tender with D
  because "{B} goes with {C}, and ought to know"

# ---------------------------------------------------------------- the question

deed "A has it out over love with B"

action demand: "A demands an answer of B over C"
  needs B is here
  needs A is not family of B
  takes 3 minutes
  seen here, heard here
  counts as "A has it out over love with B"
  A says "Who is {C} to you? No, don't tell me what {he C} isn't. What is {he C}?"
  A says "I'm going to ask you once. And I'm going to look at you while I ask. What is it with {C}?"
  A says "I stood there. I stood there the whole time, with a cup in my hand. {C}, {B}?"
  A says "You never look at me like that. Not any more. So tell me about {C}."
  A says "I don't want to be the sort who asks. You have made me one. What is {C} to you?"
  A says "I don't want to be somebody who asks this. Who is {C} to you?"
  A says "You hummed when you came in. You only hum when you have been with {C}."
  B may tell the truth, soothe, bristle, deny it all
  for want of a reason B soothes
  if B tells the truth
    afterwards A hears that B is taken with C
      and A has words with B
    B says "I don't know when it began. I'd have told you. No. I wouldn't. I'm telling you now."
    B says "Yes. I wish it weren't so. I've wished it every day."
    B says "I haven't lied to you yet, and I won't begin. I think of {him C}."
    B says "I could say that it's nothing. I've said that to myself every night."
    B says "Yes. I didn't go looking for it. That's no help, I know."
    told as "{A} demands to know what {C} is to {B}, and {B} tells {him A}."
  if B soothes
    B says "Come here. Look at me. There's nobody but you, and you know where I sleep badly without you."
    B says "{C} had nobody to talk to, so I was kind. If I had known that you minded I'd have waved to you."
    B says "You goose. I went with you, I came with you, and I'm going home with you."
    B says "Look at me. Is that the face of somebody who wants to be elsewhere?"
    B says "You are the one I tell about it. Think what that means."
    told as "{A} demands to know what {C} is to {B}. {B} takes {his A} hands until {he A} is calmer."
  if B bristles
    afterwards A has words with B
    B says "Must I ask leave now before I say good morning to anybody?"
    B says "If you trust me so little, what are you doing here?"
    B says "I won't be put on trial for a bit of friendliness."
    B says "Have you had me watched, or do you only watch me yourself?"
    B says "If you have made up your mind, what do you need me for?"
    told as "{A} demands to know what {C} is to {B}, and {B} will not be questioned."
  if B denies it all
    afterwards A has words with B
    rings false by 72 less half of how sly B is
    B says "{C}? I hardly know what colour {his C} eyes are."
    B says "You must have seen somebody else. It was getting dark."
    B says "There was something in {his C} eye. I was getting it out. That is all."
    B says "People see two heads together and make a story of it. You know people."
    told as "{A} demands to know what {C} is to {B}. Nothing, says {B}, nothing at all."

plan "A asks what C is to B"
  taken up when A's jealousy toward C is at least 28
    and A dates B
    and B is taken with C
    and A did not have it out over love with B within the last 2 days
  taken up when A's jealousy toward C is at least 20
    and A dates B
    and B was tender with C within the last 3 hours
    and A did not have it out over love with B within the last 2 days
  let go when A does not date B
  done when A demanded an answer of B over C within the last 1 days
  patience 2 days
  worth 18 plus a third of A's jealousy toward C plus a tenth of how possessive A is less the pull of duty
  first if B is here: demand an answer of B over C
  else if A is free
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{A} has to know what {C} is to {B}"

want "too proud to ask"
  A wants not to demand an answer of B over C by a fifth of how proud A is
  when A means to ask what C is to B
   and A is proud
  because "{A} is too proud to ask, and is cold instead"

want "not where everybody listens"
  A wants not to demand an answer of B over C by 12
  when A means to ask what C is to B
   and B is here
   and someone here D is not C
   and A is not impulsive
  because "{D} need not hear it"

want "there may be nothing in it"
  A wants not to demand an answer of B over C by a quarter of A's trust toward B less 5
  when A means to ask what C is to B
   and A's trust toward B is at least 40
   and A is calm
  because "{A} trusts {B}"

want "an honest question, an honest answer"
  A wants to tell the truth by a third of how honest A is
  when B demands an answer of A over C
   and A's attraction toward C is at least 20
  because "{A} does not lie to {B}"

want "the heart has gone over"
  A wants to tell the truth by a fifth of A's attraction toward C
  when B demands an answer of A over C
   and A's attraction toward C is more than A's love toward B
  because "{A} thinks of {C} and not of {B}"

want "nobody but you"
  A wants to soothe by 2 plus a quarter of A's love toward B
  when B demands an answer of A over C
  because "{A} does not want to lose {B}"

want "not to be put on trial"
  A wants to bristle by 6 plus a third of how proud A is
  when B demands an answer of A over C
   and A is proud
  because "{A} is too proud to be questioned"

want "shouted at before others"
  A wants to bristle by 12
  when B demands an answer of A over C
   and someone here D is not C
  because "{D} hears every word"

want "it would only hurt"
  A wants to deny it all by 14 plus a fifth of how sly A is less a tenth of how honest A is
  when B demands an answer of A over C
   and A's attraction toward C is at least 15
  because "{A} does not want {B} to know"

reaction "told to one's face"
  when A demands an answer of B over C
   and B tells the truth
  then A's sadness rises by 25
   and A's love toward B falls by 12
   and A's trust toward B rises by 3
   and A's jealousy toward C rises by 10
  because "{B} has said it"

reaction "soothed"
  when A demands an answer of B over C
   and B soothes
  then A's jealousy toward C falls by 25
   and A's anger toward B falls by 15
   and A doubts that B is taken with C
  because "{B} held {his A} hands, and it sounded true"

reaction "shown the door"
  when A demands an answer of B over C
   and B bristles
  then A's jealousy toward C rises by 10
   and A's anger toward B rises by 20
   and A's trust toward B falls by 8
   and A's love toward B falls by 4
  because "{B} would not even answer"

reaction "believed for the sake of peace"
  when A demands an answer of B over C
   and B denies it all
   and it does not ring false
  then A's jealousy toward C falls by 15
   and A doubts that B is taken with C
  because "{B} looked {him A} in the eye"

reaction "that was a lie"
  when A demands an answer of B over C
   and B denies it all
   and it rings false
  then A's anger toward B rises by 25
   and A's trust toward B falls by 15
   and A's love toward B falls by 8
   and A thinks that B is taken with C
  because "{A} knows what {he A} saw"

reaction "made to answer"
  when B demands an answer of A over C
   and A soothes
  then A's guilt toward B rises by 10
   and A's attraction toward C falls by 5
  because "{A} saw what it did to {B}"
