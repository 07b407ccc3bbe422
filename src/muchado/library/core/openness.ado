# Confession: one has begun to speak of oneself, and is asked on, told something in return, or left alone with it.

library "core/openness"
  uses "core/acquaintance"
  uses "core/talking"

# However somebody begins to speak of themselves.
deed "A opens the heart to B"

# Turns that a pack adds count as this.
deed "A goes deeper with B"

topic what lies deeper: "A talks with B about what lies deeper", looks like "A is deep in talk with B"
  A may go deeper with B
  at most 7 turns
  whatever is worth 60 calls away
  anybody may break in by 45
  when all is said: sit a while with B
  when nothing is said: find no word for B
  when A loses heart: falter before B
  when A is called away: be called away from B
  when it goes on too long: sit a while with B
  when somebody breaks in: break off with B

action sit a while: "A sits a while with B"
  needs B is here
  told as "{A} and {B} sit there a while longer, and need not say anything."
  told as "Then it is quiet, and neither {A} nor {B} wants to be the first to get up."

action ask on: "A asks B to go on"
  needs B is here
  counts as "A goes deeper with B"
  A says "Go on. I'm not going to say anything clever."
  A says "And then? I want to hear how it ends."
  A says "You stopped just where it began. What comes after that?"
  A says "I have time. I'd like to spend it on this."
  A says "Since when? You have been carrying that about for a while."
  A says "Say it badly, if you can't say it well. I'll understand it."
  told as "{A} asks {B} to go on, and means it."
  told as "{A} moves a little closer and waits for {B} to go on."

want "wanting to know it"
  A wants to ask B to go on by 2 plus a tenth of how kind A is plus a fifth of A's liking toward B less a tenth of how shy A is
  when A talks with B about what lies deeper
   and B opened the heart to A within the last 30 minutes
   and B did not tell A the rest of it within the last 30 minutes
   and A did not ask B to go on within the last 30 minutes
  because "{A} would like to know it all"

action tell the rest: "A tells B the rest of it"
  needs B is here
  takes 4 minutes
  counts as "A goes deeper with B"
  A says "That isn't all. I say the first half to have it over, and keep the other."
  A says "I was ashamed of it for so long that I forgot what it was about."
  A says "There was somebody who knew. I made very sure that we lost sight of each other."
  A says "I'm less afraid of it now than when I began. Isn't that odd?"
  A says "And that is why I laugh so loudly, if you want to know."
  A says "I have never come as far as this. I don't know what one says now."
  told as "{A} tells {B} the rest of it."
  told as "{A} takes a breath and says to {B} what {he A} had left out."

want "now that it is begun"
  A wants to tell B the rest of it by 2 plus a fifth of A's closeness toward B plus a tenth of A's trust toward B less a tenth of how shy A is
  when A talks with B about what lies deeper
   and A opened the heart to B within the last 30 minutes
   and A did not tell B the rest of it within the last 1 hours
  because "{A} has begun, and wants to have it said"

action give in return: "A tells B something in return"
  needs B is here
  takes 3 minutes
  counts as "A goes deeper with B"
  A says "I'll tell you something that I have told nobody. Now we are quits."
  A says "It is the same with me. I had only never found a word for it."
  A says "Mine is smaller, and sillier, and I have it every night."
  A says "You are braver than I am. So I'll try."
  A says "I used to think that such things happen to others. They were thinking the same of me."
  A says "Don't look at me, and I'll tell you one, too."
  told as "{A} tells {B} something in return."
  told as "{A} says quietly that {he A} knows it, and where from."

want "something in return for it"
  A wants to tell B something in return by 2 plus a fifth of A's closeness toward B plus a tenth of how honest A is plus a fifth of A's liking toward B less a fifth of how proud A is
  when A talks with B about what lies deeper
   and B told A the rest of it within the last 10 minutes
   and A did not tell B something in return within the last 1 hours
  because "{B} has trusted {him A} with so much"

action make light of it: "A makes a joke of it before B"
  needs B is here
  counts as "A goes deeper with B"
  A says "Well. That was cheerful. Shall we talk of toothache next?"
  A says "If we go on like this we shall have to be friends, and then what?"
  A says "I'd write that down, if I could read my own hand."
  A says "And here I was, thinking that you only wanted to borrow something."
  told as "{A} makes a joke of it, and does not quite know why."
  told as "{A} says something funny, so that it is not so quiet."

want "too close for comfort"
  A wants to make a joke of it before B by 2 plus a tenth of how proud A is plus a tenth of how cheerful A is plus a tenth of how shy A is less a fifth of A's liking toward B
  when A talks with B about what lies deeper
   and B opened the heart to A within the last 30 minutes
   and A did not tell B something in return within the last 30 minutes
   and A did not make a joke of it before B within the last 1 hours
  because "it has come closer to {him A} than {he A} likes"

action take it back: "A takes half of it back before B"
  needs B is here
  counts as "A goes deeper with B"
  A says "Forget it. I'm talking nonsense. It is the hour."
  A says "I shouldn't have begun. You have troubles enough of your own."
  A says "You won't tell anybody that I am like this, will you?"
  A says "It sounds worse than it is. Most of the time I'm quite cheerful."
  told as "{A} is frightened at {himself A}, and takes half of it back."
  told as "{A} says that it is not as bad as all that, and looks away from {B}."

want "too much said"
  A wants to take half of it back before B by 16
  when A talks with B about what lies deeper
   and B made a joke of it before A within the last 5 minutes
   and A did not take half of it back before B within the last 1 hours
  because "{B} has laughed"

want "asked, one goes on"
  A wants to tell B the rest of it by 10
  when A talks with B about what lies deeper
   and A opened the heart to B within the last 30 minutes
   and B asked A to go on within the last 10 minutes
   and A did not tell B the rest of it within the last 1 hours
  because "{B} wants to know it all"

# ---------------------------------------------------------------- what it does

reaction "asked on"
  when B asks A to go on
  then A's closeness toward B rises by 2
   and A's hope rises by 3
  because "{B} wants to know"

reaction "all of it told"
  when A tells B the rest of it
  then A's relief rises by 12
   and A's loneliness falls by 5
  because "it is said at last"

reaction "trusted with all of it"
  when B tells A the rest of it
  then A's closeness toward B rises by 3
   and A's compassion toward B rises by 8
  because "{B} has told {him A} all of it"

reaction "something in return"
  when B tells A something in return
  then A's closeness toward B rises by 4
   and A's trust toward B rises by 2
  because "{B} did not leave {him A} alone with it"

reaction "laughed off"
  when B makes a joke of it before A
  then A's shame rises by 8
   and A's closeness toward B falls by 2
  because "{B} made a joke of it"

reaction "half of it taken back"
  when B takes half of it back before A
   and A is kind
  then A's guilt toward B rises by 5
   and A's compassion toward B rises by 5
  because "{A} should not have laughed"
