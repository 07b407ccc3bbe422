# Complaint, denial, evidence, concession: what two people say who have words with each other, whatever it is about.

library "core/quarrel"
  uses "core/talking"

# Turns that a pack adds count as this.
deed "A argues with B"

topic having words: "A has words with B", looks like "A is deep in talk with B"
  A may argue with B
  at most 7 turns
  whatever is worth 60 calls away
  anybody may break in by 45
  when all is said: leave it at that with B
  when nothing is said: shake the head at B
  when A loses heart: falter before B
  when A is called away: be called away from B
  when it goes on too long: have had enough of talking with B
  when somebody breaks in: break off with B

action shake the head: "A shakes the head at B"
  needs B is here
  told as "{A} only shakes {his A} head at {B}."

# What one owns to is no fact of the matter.
notion "A stands corrected before B"

# ---------------------------------------------------------------- evidence

action hold up: "A holds it up to B how it was"
  needs B is here
  takes 2 minutes
  counts as "A argues with B"
  A says "I was there. I don't have to be told how it was."
  A says "You looked round first to see who was there. One does that only when one knows."
  A says "I can tell you the day, the place and the words. Shall I?"
  A says "Leave out what you meant. I am speaking of what you did."
  A says "I have gone over it often enough to know it by heart. Listen."
  A says "You said the same before, and then it turned out that I was right."
  A says "I am not making it up, and you are not going to make me doubt it."
  A says "I noticed it, {B}. I notice such things, when it is you." when A's liking toward B is at least 30
  told as "{A} holds up to {B} how it was, one thing after the other."
  told as "{A} does not let {B} get away with that, and tells {him B} what {he A} knows."

want "here is how it was"
  A wants to hold it up to B how it was by 10 plus a third of A's blame toward B plus a tenth of how honest A is
  when A has words with B
   and A's blame toward B is at least 6
   and A does not stand corrected before B
   and B does not stand corrected before A
   and A did not hold it up to B how it was within the last 30 minutes
  because "{A} knows how it was"

# ---------------------------------------------------------------- denial, and the other bill

action stand by: "A stands by it before B"
  needs B is here
  counts as "A argues with B"
  A says "You can tell it as often as you want. It does not get any truer."
  A says "I know what I did, and it wasn't that."
  A says "That's how you saw it. I was there, too."
  A says "I have said what I have to say. You may believe it or not."
  A says "You have made up your mind. What am I to do, clap?"
  A says "I am not going to say I'm sorry for something that was not so."
  A says "Then we shall have to be of two minds about it."
  told as "{A} stands by what {he A} has said."
  told as "{A} shakes {his A} head. It was not like that, and that is that."

want "it was not so"
  A wants to stand by it before B by 8 plus a fifth of how proud A is less a tenth of how honest A is less a third of A's guilt toward B
  when A has words with B
   and B held it up to A how it was within the last 5 minutes
   and A did not stand by it before B within the last 30 minutes
  because "{A} does not see it as {B} sees it"

action throw up: "A throws something else up to B"
  needs B is here
  takes 2 minutes
  counts as "A argues with B"
  A says "And the other thing? Shall we speak of that as well, since we are at it?"
  A says "I never said a word when you did it to me. I should have."
  A says "You keep books on everybody, and your own page is empty. How is that?"
  A says "I could tell you how it is to stand where I stand. You'd not like it."
  A says "Who left whom standing, last time? I have not forgotten it."
  A says "You are good at that, at being the one to whom it is done."
  A says "Every time I come to you with something it ends with what is wrong with me."
  told as "{A} has things to hold against {B}, too, and says them."
  told as "{A} throws something quite different up to {B}."

want "one thing brings up the other"
  A wants to throw something else up to B by 2 plus a third of A's anger toward B plus a quarter of A's blame toward B plus a tenth of how impulsive A is less a fifth of A's liking toward B
  when A has words with B
   and A's anger toward B is at least 12
   and A does not stand corrected before B
   and B does not stand corrected before A
   and A did not throw something else up to B within the last 30 minutes
  because "{A} has swallowed enough"

# ---------------------------------------------------------------- turns of fortune

action say how it felt: "A says to B how it felt"
  needs B is here
  takes 2 minutes
  counts as "A argues with B"
  A says "I don't want to be right. I want you to know what it was like."
  A says "I went home, and I couldn't have told anybody the way I took."
  A says "It isn't what happened. It's that it was you, and that you didn't turn round."
  A says "I laughed about it to the others. I was not laughing."
  A says "I've been angry so that I needn't be sad. Now you know."
  A says "Do you know what I did? I made excuses for you. I am running out."
  told as "{A} stops arguing and says to {B} how it felt."
  told as "{A}'s voice is quite different all at once. {He A} says what it was like."

want "not right, but understood"
  A wants to say to B how it felt by 4 plus a fifth of A's liking toward B plus a tenth of how kind A is less a tenth of how proud A is
  when A has words with B
   and A's blame toward B is at least 6
   and B argued with A within the last 5 minutes
   and B does not stand corrected before A
   and A did not say to B how it felt within the last 30 minutes
  because "{A} would rather be understood than be right"

action grant: "A grants B that it was so"
  needs B is here
  counts as "A argues with B"
  A says "All right. Yes. It was as you say."
  A says "I heard myself just now, and I wouldn't have believed me either. It was so."
  A says "I didn't want it to be true. That's why I said that it wasn't."
  A says "You are right. I hate it, but you are right."
  A says "If it had been done to me I should be standing where you stand."
  A says "I have run out of reasons. I only had two, and they were bad."
  A says "I never could lie to you for long. It was so." when A's liking toward B is at least 30
  told as "{A} lets {his A} shoulders drop. It was so, {he A} says."
  told as "{A} looks at the floor for a while, and then grants {B} that it was so."

want "there is no getting round it"
  A wants to grant B that it was so by 2 plus a third of A's guilt toward B plus a fifth of how honest A is plus a tenth of A's liking toward B less a fifth of how proud A is less a fifth of A's anger toward B
  when A has words with B
   and B argued with A within the last 5 minutes
   and A does not stand corrected before B
   and B does not stand corrected before A
  because "{A} knows that {B} is right"

action let it be good: "A lets it be good with B"
  needs B is here
  counts as "A argues with B"
  A says "That is all I wanted to hear."
  A says "Then let us leave it. I had begun to be tired of my own voice."
  A says "Good. I had thought that it would take until tomorrow."
  A says "It wasn't so hard, was it? For me it was. Thank you."
  A says "I'm still cross. But not with you. Only near you."
  A says "I knew why I came to you with it, and to nobody else." when A's liking toward B is at least 30
  told as "{A} nods. That is all that {he A} wanted to hear from {B}."
  told as "{A} lets it be good, and the worst is over between {him A} and {B}."
  B may breathe again, stay stiff
  for want of a reason B breathes again
  if B breathes again
    afterwards A does not have words with B
    B says "I was afraid that you'd never speak to me again."
    B says "I would rather have told you at once. Next time I shall."
    B says "Thank you for not making me say it twice."
    told as "{A} lets it be good, and {B} breathes again."
  if B stays stiff
    afterwards A does not have words with B
    B says "You have what you wanted. May I go?"
    B says "I said that it was so. I didn't say that I liked it."
    told as "{A} lets it be good. {B} does not look as if it were."

want "said, and meant"
  A wants to let it be good with B by 10 plus a fifth of how forgiving A is plus a fifth of A's liking toward B less a third of A's blame toward B less a fifth of A's anger toward B
  when A has words with B
   and B stands corrected before A
   and A argued with B within the last 15 minutes
  because "{B} has owned to it"

want "glad that it is over"
  A wants to breathe again by 6 plus a fifth of A's liking toward B
  when B lets it be good with A
  because "{A} did not like to be at odds with {B}"

want "that was no pleasure"
  A wants to stay stiff by a tenth of how proud A is plus a quarter of A's anger toward B
  when B lets it be good with A
  because "{A} does not like to have been in the wrong"

action leave standing: "A leaves B standing"
  needs B is here
  counts as "A argues with B"
  afterwards A does not have words with B
  A says "I'm not doing this any longer. Not today, and not with you."
  A says "Talk to the wall. It has more patience than I have."
  A says "If I stay I shall say something that I can't take back."
  A says "You don't want an answer. You want to be angry. Be it alone."
  told as "{A} leaves {B} standing in the middle of it."
  told as "{A} turns on {his A} heel and leaves {B} to finish it alone."

want "before it gets worse"
  A wants to leave B standing by half of A's anger toward B plus a tenth of how impulsive A is less a fifth of how calm A is less 8
  when A has words with B
   and A's anger toward B is at least 20
   and B argued with A within the last 5 minutes
   and B does not stand corrected before A
  because "{A} would say things that cannot be taken back"

# ---------------------------------------------------------------- what an apology still lacks

# Nobody lets it be good who has not said a word of it in the talk.
want "it has to be said once"
  A wants to say to B how it felt by 22 plus a third of A's blame toward B plus a tenth of A's liking toward B
  when A has words with B
   and B stands corrected before A
   and A does not stand corrected before B
   and A did not say to B how it felt within the last 30 minutes
  because "{B} is to know what it was like"

action promise better: "A promises B to do better"
  needs B is here
  counts as "A argues with B"
  A says "It won't happen again. I don't say that lightly, I have heard others say it."
  A says "Next time I'll look round first, and see that it is you."
  A says "If I begin again, tread on my foot. I mean it."
  A says "I can't undo it. I can only be somebody who doesn't do it."
  A says "Keep an eye on me. I should like you to see it."
  A says "You have my word. I know what it was worth yesterday. It is worth more today."
  told as "{A} promises {B} that it will not happen again."
  told as "It will not happen again, says {A}, and looks at {B} while {he A} says it."

want "more than being sorry"
  A wants to promise B to do better by 6 plus a fifth of A's guilt toward B plus a fifth of A's liking toward B less a tenth of how proud A is
  when A has words with B
   and A stands corrected before B
   and B argued with A within the last 5 minutes
   and A did not promise B to do better within the last 1 hours
  because "{A} does not want to leave it at being sorry"

reaction "a word on it"
  when B promises A to do better
  then A's blame toward B falls by 6
   and A's trust toward B rises by 2
  because "{B} has given {his B} word on it"

# ---------------------------------------------------------------- what it does

reaction "it was put plainly"
  when B holds it up to A how it was
   and A is honest
  then A's guilt toward B rises by 8
  because "{A} cannot say that it was otherwise"

reaction "held up to one"
  when B holds it up to A how it was
   and A is proud
  then A's anger toward B rises by 8
  because "{A} does not like to be told"

reaction "not a word of regret"
  when B stands by it before A
  then A's anger toward B rises by 10
  because "{B} will not see it"

reaction "another bill"
  when B throws something else up to A
  then A's anger toward B rises by 12
   and A's blame toward B rises by 3
  because "{B} has turned it round"

reaction "it was not anger at all"
  when B says to A how it felt
  then A's anger toward B falls by 15
   and A's guilt toward B rises by 12
  because "{A} had not known how it was for {B}"

reaction "granted, at last"
  when B grants A that it was so
  then A thinks that B stands corrected before A
   and A's blame toward B falls by 12
   and A's anger toward B falls by 20
  because "{B} has owned to it"

reaction "out with it, and lighter"
  when A grants B that it was so
  then A is sure that A stands corrected before B
   and A's guilt toward B falls by 10
   and A's relief rises by 10
  because "{A} need not hold out any longer"

reaction "over and done with"
  when A lets it be good with B
  then A's blame toward B falls by 12
   and A no longer thinks that B stands corrected before A
  because "{B} has owned to it, and that is enough"

reaction "off the hook"
  when B lets it be good with A
  then A no longer thinks that A stands corrected before B
   and A's relief rises by 5
  because "{B} has let it be good"

reaction "left in the middle of it"
  when B leaves A standing
  then A's anger toward B rises by 10
   and A's liking toward B falls by 3
  because "{B} did not hear {him A} out"
