# Saying sorry, and what forgiving hangs on.

library "core/apology"
  uses "core/appraisal"
  uses "core/talking"

# Turns that a pack adds count as this: what is an answer to something, and not done for the sake of opening up.
deed "A goes into it with B"

# Whatever one opens up with is a turn in it.
topic making up: "A talks with B about what is between them", looks like "A is deep in talk with B"
  A may open up to B, go into it with B, tell B that P
  at most 12 turns
  whatever is worth 60 calls away
  anybody may break in by 45
  when all is said: leave it at that with B
  when nothing is said: find no word for B
  when A loses heart: falter before B
  when A is called away: be called away from B
  when it goes on too long: have had enough of talking with B
  when somebody breaks in: break off with B

action apologise: "A apologises to B"
  needs B is here
  takes 3 minutes
  counts as "A is good to B"
  counts as "A opens up to B"
  A says "I'm sorry, {B}. I'm so sorry."
  A says "I was wrong, and I hurt you. I'm sorry."
  A says "I've gone over it a hundred times, and there's no way of telling it in which I was right."
  A says "I'm not here so that you feel sorry for me. I'm here because I did it."
  A says "I could say why. It would sound like a reason, and there is none. I'm sorry."
  A says "I knew it the moment I'd done it. I only hadn't the courage to turn round."
  A says "I don't do this easily. You know that I don't. I was wrong." when A is proud
  A says "I've sent this speech back four times. It came down to three words, and I'm sorry is all of them." when A is proud
  A says "You will have noticed that I'm bad at this. It's because I am so seldom made to care. I'm sorry." when A is proud
  told as "{A} tells {B} how sorry {he A} is."
  B may listen, forgive, reject
  for want of a reason B listens
  if B listens
    afterwards B talks with A about what is between them
    B says "Go on. I'm not making it easy for you, but I'm listening."
    B says "I hear you. I don't know yet what I do with it."
    B says "I'm still here. That will have to be enough for now."
    B says "Say the rest. You've come this far, and so have I."
    B says "You may go on. I'm not looking at you, but I hear you."
    told as "{A} tells {B} how sorry {he A} is. {B} listens and says nothing."
  if B forgives
    afterwards A is at peace with B
      and B talks with A about what is between them
    B says "Never do that to me again."
    B says "Then let us leave it behind us."
    B says "You look worse than I feel. Come here. It's over."
    B says "I've been angry long enough. It's tiring, and I missed you."
    B says "I'd like to go on being cross for an hour, on principle. But yes."
    B says "I never could stay angry with you. It's been very inconvenient." when B is forgiving
    B says "I forgave you at the first word. I only wanted to hear the rest." when B is forgiving
    B says "I've a bad memory for such things. It's the best thing about me." when B is forgiving
    told as "{A} tells {B} how sorry {he A} is, and {B} forgives {him A}."
  if B rejects
    B says "You don't get to say that to me. Not now."
    B says "You feel better now, don't you? That is what I thought it was for."
    B says "Sorry is a very small word. You'll have to come with something else."
    B says "Not like that. Not as if you had trodden on my foot."
    B says "I'm not done being angry, and I'll not be hurried." when B is vindictive
    B says "I want you to carry that about a little longer. I had to." when B is vindictive
    B says "You'll hear from me when I've stopped enjoying how sorry you are." when B is vindictive
    told as "{A} tries to say that {he A} is sorry, but {B} leaves {him A} standing."

# What forgiveness hangs on: empathy .51, intent -.49, apology .42, anger -.41 (Fehr, Gelfand and Nag 2010, 175 studies). The
# points below stand in these proportions: half of the correlation times a hundred where the scale is used in full.
want "an apology weighs something"
  A wants to forgive by 21
  when B apologises to A
   and A is fond of B
  because "{B} has said that {he B} is sorry"

want "feeling with one who is sorry"
  A wants to forgive by a quarter of how forgiving A is
  when B apologises to A
   and A is fond of B
  because "{A} sees how hard it is for {B}"

want "it was done on purpose"
  A wants not to forgive by 24
  when B apologises to A
   and A suspects that B meant to hurt A
  because "{A} thinks that {B} meant to hurt {him A}"

want "too angry to forgive"
  A wants not to forgive by a fifth of A's anger toward B
  when B apologises to A
   and A's anger toward B is at least 10
  because "{A} is still angry with {B}"

want "forgiving one who is loved"
  A wants to forgive by a third of A's love toward B
  when B apologises to A
   and A loves B
  because "{A} has only been waiting for {B} to say so"

want "words are not enough yet"
  A wants to listen by 30 plus a third of A's sadness
  when B apologises to A
   and A is downcast
  because "{A} would like to believe {B}, and cannot yet"

want "sent away in anger"
  A wants to reject by half of A's anger toward B
  when B apologises to A
   and A's anger toward B is at least 30
  because "{A} is too angry with {B} to listen"

reaction "forgiven"
  when A apologises to B
   and B forgives
  then A's guilt toward B falls by 60
   and A's joy rises by 30
   and A's sadness falls by 20
  because "{B} has forgiven {him A}"

reaction "listened to"
  when A apologises to B
   and B listens
  then A's guilt toward B falls by 10
   and A's hope rises by 10
  because "{B} has heard {him A} out, at least"

reaction "rejected"
  when A apologises to B
   and B rejects
  then A's sadness rises by 20
   and A's guilt toward B rises by 20
   and A's hope falls by 30
  because "{B} would not hear {him A}"
