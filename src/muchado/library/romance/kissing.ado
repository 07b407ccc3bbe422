# A token of love, the first kiss, saying it, and going together.

library "romance/kissing"
  uses "romance/walks"
  uses "romance/love"

# ---------------------------------------------------------------- a token

action give a token: "A gives B a token of love"
  needs B is here
  needs A is not family of B
  takes 2 minutes
  counts as "A is tender with B"
  A says "It isn't worth anything. I only wanted you to have something that had been mine."
  A says "Keep it or lose it. Only don't show it to the others."
  A says "I made it three times. This is the one that I didn't throw away."
  A says "You said once that you liked the colour. You won't remember. I do."
  A says "I've carried it so long that it is warm. It ought to be yours."
  A says "Don't thank me. If you thank me I'll have to say why."
  A says "Open your hand. Shut it. Now don't look until I've gone."
  A says "Somebody told me that one ought to give what one will miss. I shall miss it."
  A says "My words always come out wrong, so I've brought you something that hasn't any."
  A says "Every time I saw it I thought that it looked like yours, and it was mine. Now it's right."
  B may keep it close, give it back, show it round
  for want of a reason B keeps it close
  if B keeps it close
    afterwards B has a token from A
    B says "Nobody ever made me anything. Turn round, I'm going to cry."
    B says "I'll wear it where nobody can see. I shall know."
    B says "I did say so. I didn't know that anybody was listening."
    B says "I've nothing as good to give you. You'll have to take me as change."
    B says "I'm going to lose everything else I own, but not this."
    B says "It's got your warmth in it still. Don't move, I want to remember this."
    B says "Then I'm somebody who is given things. I shall have to get used to that."
    B says "I'm not going to say anything. I'm going to hold it, and you may watch."
    told as "{A} gives {B} something small that was {his A} own. {B} closes {his B} hand on it."
  if B gives it back
    B says "I can't take it. It would be like signing something."
    B says "Give it to somebody who can give you one back."
    B says "It's lovely. That's why I mustn't."
    B says "Keep it till I can take it without lying."
    B says "I'd look at it every day, and feel a thief."
    told as "{A} gives {B} a token, and {B} puts it back into {his A} hand."
  if B shows it round
    B says "Look, everybody, what I've been given! Guess by whom!"
    B says "Is it a button? Did you give me a button?"
    B says "Come and see, all of you! Somebody thinks that I am worth a trouble!"
    B says "Isn't it pretty? No, you can't have one, there's only the one fool who makes them."
    told as "{A} gives {B} a token of love. {B} holds it up for all to see."

status "A has a token from B"

want "something to remember one by"
  A wants to give B a token of love by 2 plus a third of A's attraction toward B
  when A's attraction toward B is at least 38
   and B is here
   and one time in six
   and B does not have a token from A
   and A did not give B a token of love within the last 5 days
  because "{A} wants {B} to have something of {his A} own"

want "not before the whole world"
  A wants not to give B a token of love by 8
  when A's attraction toward B is at least 40
   and B is here
   and someone here C is of an age to court
  because "{C} would see it"

want "what if it is not wanted?"
  A wants not to give B a token of love by 14
  when A's attraction toward B is at least 38
   and B is here
   and A does not suspect that B is taken with A
  because "{A} does not know whether {B} would take it"

want "where it is welcome"
  A wants to keep it close by 4 plus half of A's attraction toward B
  when B gives A a token of love
   and A is drawn to B
  because "it came from {B}"

want "it says more than one can say yet"
  A wants to give it back by 22
  when B gives A a token of love
   and A's love toward B is less than 20
  because "it says more than {A} can say yet"

want "that binds one"
  A wants to give it back by 18
  when B gives A a token of love
   and A is not drawn to B
  because "{A} cannot give {B} what it asks for"

want "a joke is a joke"
  A wants to show it round by 30 less a fifth of how kind A is
  when B gives A a token of love
   and A is not drawn to B
   and someone here C is not B
  because "it will make {C} laugh"

want "too glad to keep it to oneself"
  A wants to show it round by 8 plus a fifth of how impulsive A is plus a fifth of how sociable A is
  when B gives A a token of love
   and A is drawn to B
   and someone here C is a friend of A
  because "{A} would like {C} to see what {B} has given {him A}"

reaction "kept close"
  when A gives B a token of love
   and B keeps it close
   and A's love toward B is less than 70
  then A's love toward B rises by 14
   and A's joy rises by 8
  because "{B} keeps it"

reaction "a small thing"
  when B gives A a token of love
   and A keeps it close
   and A's love toward B is less than 60
  then A's love toward B rises by 14
   and A's joy rises by 8
  because "{B} gave it to {him A}"

reaction "given back"
  when A gives B a token of love
   and B gives it back
  then A's sadness rises by 10
   and A's hope falls by 20
   and A thinks that B rebuffed A
  because "{B} would not take it"

reaction "made a show of"
  when A gives B a token of love
   and B shows it round
  then A's shame rises by 40
   and A's blame toward B rises by 20
   and A's liking toward B falls by 15
   and A's attraction toward B falls by 15
  because "{B} made {him A} a laughing-stock"

# ---------------------------------------------------------------- the first kiss

action kiss for the first time: "A kisses B for the first time"
  needs B is here
  needs A is not family of B
  seen here, heard by nobody
  counts as "A is tender with B"
  counts as "A holds B close"
  A says "I have been wanting to do that since the day you laughed at my hat."
  A says "Don't say anything. Only, if you were going to go, don't."
  A says "There. Now you can box my ears."
  A says "Was that... I didn't ask. I ought to have asked."
  A says "I had something clever to say, and I find that I've forgotten all words."
  A says "Now you know. I couldn't have told you any other way."
  B may kiss back, turn the cheek, pull away
  for want of a reason B turns the cheek
  if B kisses back
    B says "I thought that you'd talk until it was dark."
    B says "Again. I wasn't ready."
    B says "So that's what all the songs are about."
    B says "You're shaking. So am I. Good."
    B says "That's what you have been looking like for a week. I wondered when."
    told as "{A} kisses {B}, and {B} kisses {him A} back."
    told as "{A} stops in the middle of a sentence and kisses {B}. {B} had been waiting for it."
  if B turns the cheek
    B says "Not so fast. I like you. Not so fast."
    B says "Here, that's for now. The rest one has to earn."
    B says "There. And tomorrow you may ask me about the other one."
    B says "You're a lovely idiot, and it's too early."
    told as "{A} bends to kiss {B}, who turns {his B} cheek, and smiles."
  if B pulls away
    B says "No. I can't. Don't do that again."
    B says "I never gave you leave to do that."
    B says "Wait, wait. I don't know who I'd be afterwards."
    B says "You might have asked. It would have been a no, but you might have asked."
    B says "Don't look so stricken. Only step back, please."
    told as "{A} kisses {B}, and {B} pulls away."

want "there are no more words"
  A wants to kiss B for the first time by a third of A's attraction toward B plus a fifth of A's love toward B
  when A's attraction toward B is at least 45
   and A is drawn to B
   and B is here
   and B is taken with A
   and A did not kiss B for the first time
   and B did not kiss A for the first time
  because "{A} cannot think of anything but {B}"

want "on the way home from a walk"
  A wants to kiss B for the first time by 14
  when A's attraction toward B is at least 40
   and A is to meet B in L at T
   and A is in L
   and B is here
   and A did not kiss B for the first time
  because "they are alone, and the light is going"

want "the blood is up"
  A wants to kiss B for the first time by 10
  when A's attraction toward B is at least 45
   and B is here
   and A is impulsive
   and A asked B to dance within the last 1 hours
   and A did not kiss B for the first time
  because "the music is in {his A} head"

want "eyes on every side"
  A wants not to kiss B for the first time by 8 plus a fifth of how shy A is
  when A's attraction toward B is at least 40
   and B is here
   and someone here C is of an age to court
  because "{C} is looking"

want "one does not kiss behind a back"
  A wants not to kiss B for the first time by a quarter of how loyal A is
  when A's attraction toward B is at least 40
   and A dates someone C
   and A does not date B
  because "{A} goes with {C}"

want "it was time"
  A wants to kiss back by 4 plus half of A's attraction toward B
  when B kisses A for the first time
   and A's attraction toward B is at least 20
  because "{A} had waited for it"

want "slowly"
  A wants to turn the cheek by 10 plus a quarter of how shy A is
  when B kisses A for the first time
   and A's liking toward B is at least 10
  because "it goes too fast for {A}"

want "it goes too far"
  A wants to pull away by 18 plus a fifth of how shy A is plus a tenth of how proud A is less a fifth of A's attraction toward B
  when B kisses A for the first time
   and A does not date B
  because "{A} had not thought that {B} would do that"

want "and somebody else is waiting"
  A wants to pull away by a third of how loyal A is
  when B kisses A for the first time
   and A dates someone C
   and A does not date B
  because "{A} goes with {C}"

reaction "kissed back"
  when A kisses B for the first time
   and B kisses back
   and A's love toward B is less than 80
  then A's love toward B rises by 20
   and A's joy rises by 20
   and A is sure that B is taken with A
  because "{B} kissed {him A} back"

reaction "kissed"
  when B kisses A for the first time
   and A kisses back
   and A's love toward B is less than 80
  then A's love toward B rises by 20
   and A's joy rises by 20
   and A is sure that B is taken with A
  because "{B} kissed {him A}"

reaction "pulled away"
  when A kisses B for the first time
   and B pulls away
  then A's shame rises by 40
   and A's sadness rises by 10
   and A thinks that B rebuffed A
  because "{B} pulled away"

# ---------------------------------------------------------------- saying it

want "now it can be said"
  A wants to declare love to B by 4 plus a third of A's love toward B
  when A's love toward B is at least 30
   and A is drawn to B
   and B is here
   and B is taken with A
   and A dates nobody
   and A does not date B
   and A did not declare love to B within the last 3 days
   and B did not declare love to A within the last 3 days
  because "{A} loves {B}, and it has to be said"

want "better to know it"
  A wants to declare love to B by a fifth of A's love toward B plus a fifth of how impulsive A is
  when A's love toward B is at least 45
   and A is impulsive
   and A is drawn to B
   and B is here
   and B dates someone C
   and A dates nobody
   and A did not declare love to B within the last 3 days
  because "{A} would rather know that it is hopeless than wonder"

want "not in a crowd"
  A wants not to declare love to B by 10
  when A's love toward B is at least 30
   and B is here
   and someone here C is of an age to court
  because "{C} would hear it"

want "the heart says yes"
  A wants to reciprocate by half of A's attraction toward B plus a quarter of A's love toward B
  when B declares love to A
   and A is drawn to B
   and A dates nobody
   and A does not date B
  because "{A} had hoped to hear it"

want "not a no"
  A wants not to decline by 18
  when B declares love to A
   and A is drawn to B
  because "it is {B}, and {A} has thought of it, too"

want "one is spoken for"
  A wants to decline by 8 plus a quarter of how loyal A is
  when B declares love to A
   and A dates someone C
   and A does not date B
  because "{A} goes with {C}"

want "it is early days"
  A wants to hesitate by 30
  when B declares love to A
   and A's love toward B is less than 40
   and A's liking toward B is at least 10
  because "{A} does not know yet"

# Two who have kissed and said it kiss again; the library's own kiss is theirs who go together.
want "because one may"
  A wants to kiss B by 6 plus a fifth of A's love toward B
  when A dates B
   and B is here
   and A is free
   and A's love toward B is at least 30
   and A did not kiss B within the last 12 hours
   and B did not kiss A within the last 12 hours
  because "{B} is here"
