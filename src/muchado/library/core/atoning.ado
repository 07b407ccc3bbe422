# Offence, apology, acceptance: what is said between asking somebody's pardon and having it, or not.

library "core/atoning"
  uses "core/complaint"
  uses "core/talking"

# Turns that a pack adds count as this.
deed "A speaks of it with B"

topic the wrong: "A talks with B about what was done", looks like "A is deep in talk with B"
  A may speak of it with B
  at most 7 turns
  whatever is worth 60 calls away
  anybody may break in by 45
  when all is said: leave it at that with B
  when nothing is said: find no word for B
  when A loses heart: falter before B
  when A is called away: be called away from B
  when it goes on too long: have had enough of talking with B
  when somebody breaks in: break off with B

notion "A has a wrong to make good with B"

# ---------------------------------------------------------------- whoever asks for it

action name the wrong: "A names to B what was wrong"
  needs B is here
  takes 2 minutes
  counts as "A speaks of it with B"
  A says "I'll say it as it was, and you may correct me."
  A says "I knew what it would do to you. I did it all the same. That is the worst of it."
  A says "I was small that day. You happened to stand where it came out."
  A says "There are three things that I should not have done. I have counted them."
  A says "I told myself that you would not mind. I never asked you."
  A says "I would rather you had it from me than from your own head at night."
  A says "You trusted me with something, and I spent it. That is what it was."
  A says "First I did it, and then I let you think that you were at fault. I did both."
  A says "It gained me nothing. I'd like to say that it had, it would make more sense."
  A says "I could have turned back three times. I remember each of them."
  A says "It's not easy to say with you looking at me. I'll say it all the same." when A is shy
  told as "{A} says to {B} what was wrong, and leaves nothing out."
  told as "{A} does not make it smaller than it was."

want "the whole of it"
  A wants to name to B what was wrong by 10 plus a fifth of how honest A is less a tenth of how proud A is
  when A talks with B about what was done
   and A has a wrong to make good with B
   and A did not name to B what was wrong within the last 2 hours
  because "{A} does not want to be forgiven for less than it was"

action offer amends: "A asks B how to make it good"
  needs B is here
  counts as "A speaks of it with B"
  A says "Tell me what I can do, and if it is only to go away for a while."
  A says "I can't undo it. What can I do instead?"
  A says "I would rather carry something heavy for you than stand here."
  A says "Is there anything that would make it less? I'd do it today."
  A says "You need not answer now. But if you think of something, say it."
  A says "What would you have, if you could ask for anything? I'd like to begin there."
  A says "Give me something hard. I should be ashamed to get off lightly."
  A says "I'll tell the others how it was, if that would help. All of them, and aloud."
  A says "Is it better if I come by, or better if I stay away? I'll do either."
  A says "Let me do your share for a week. It mends nothing, I know, but it's a week."
  A says "You choose. I chose last time, and look what came of it."
  A says "Would it help to be angry at me for a while? I can stand still."
  A says "Something has to weigh on the other side. Tell me what."
  A says "Name it. If it can be fetched I'll fetch it, and if it can be said I'll say it."
  told as "{A} asks {B} what would make it good again."
  told as "{A} wants to know what {he A} can do for {B}."

want "deeds after words"
  A wants to ask B how to make it good by 10 plus a fifth of A's liking toward B
  when A talks with B about what was done
   and A has a wrong to make good with B
   and A did not ask B how to make it good within the last 2 hours
  because "{A} would do a great deal for it"

action plead cause: "A gives B reasons for it"
  needs B is here
  counts as "A speaks of it with B"
  A says "It was the week when everything went wrong. You only saw the end of it."
  A says "I'm not saying that it excuses it. I'm saying that there was something to excuse."
  A says "If I had known then what I know now I'd not be standing here."
  A says "You were not quite without a share in it, if we are honest."
  A says "Others would have done worse in my place. I know that it's no comfort."
  A says "Everybody wanted something of me that day, and you were the one who wouldn't shout."
  A says "I was afraid. It looks like spite from outside, but it was only that."
  A says "You know what they had told me. I believed it for an hour, and that was the hour."
  A says "It's no excuse that I was tired, I say it only so that you have all of it."
  A says "If you'd asked me I'd have told you. You didn't ask, and I was glad that you didn't."
  A says "I thought that I had no other way. I've thought of three since."
  A says "Somebody had done the same to me, and I handed it on. One shouldn't. One does."
  A says "Half of it was meant, and the other half ran away with me."
  told as "{A} has reasons, and gives {B} all of them."
  told as "{A} says that it was not {his A} fault alone."

want "not without reasons"
  A wants to give B reasons for it by 4 plus a fifth of how proud A is less a tenth of A's guilt toward B
  when A talks with B about what was done
   and A has a wrong to make good with B
   and A did not give B reasons for it within the last 2 hours
  because "{A} did not do it for nothing"

# ---------------------------------------------------------------- whoever is asked

action ask how: "A asks B how it could come to that"
  needs B is here
  counts as "A speaks of it with B"
  A says "I should like to understand one thing: why me?"
  A says "How does one do such a thing, and then say good morning?"
  A says "Had you thought of me at all, when you did it? For a moment?"
  A says "Don't tell me that you are sorry. Tell me how it came about."
  A says "What did you think I would do, when I found out?"
  A says "When you saw my face, did you know then? Or did that come later?"
  A says "Was I ever in your thoughts, or just in your way?"
  A says "Tell me only how long you had been meaning to."
  A says "If it had been somebody else, would you have done it to them, too?"
  A says "Did nothing in you say stop? I only want to know if it spoke."
  A says "Walk me through it. You got up that morning, and then?"
  A says "I keep looking for the place where I could have prevented it. Is there one?"
  A says "Who were you, when you did that? I don't know that person."
  told as "{A} wants to know from {B} how it could come to that."
  told as "{A} has one question for {B}, and has had it for a long time."

want "to understand it"
  A wants to ask B how it could come to that by 14 plus a fifth of A's blame toward B
  when A talks with B about what was done
   and B has a wrong to make good with A
   and A did not ask B how it could come to that within the last 2 hours
  because "{A} would like to understand it"

action soften: "A takes B by the hand on it"
  needs B is here
  counts as "A speaks of it with B"
  afterwards A is not estranged from B
    and A does not talk with B about what was done
  A says "That was well said. Here is my hand."
  A says "I had made up my mind to say no. Look at me."
  A says "It is enough. You have looked worse than I felt for some time now."
  A says "I'd like to be angry for another week. I find that I can't."
  A says "Good. Then let us see what becomes of us, you and me."
  A says "Stop now. You've said it, and I heard it, and nobody's keeping count."
  A says "You got through it without one excuse. I was listening for one."
  A says "What else should I do with you? I can't go about not knowing you."
  A says "You're forgiven. I would have liked to make more of it."
  A says "Look at us, as solemn as two owls. Let it be."
  A says "It mattered that you came by yourself."
  A says "I can't stay angry at somebody who tells it worse than I do."
  A says "Let's go out of here as two people who have something behind them."
  A says "Well, you are a fool, but you are a fool who came back."
  A says "Enough now. If you go on I'll begin to feel that I did it."
  A says "Do you know what I wanted? Only that somebody should look as you do now."
  A says "All right. From here on we'll do it better, you first."
  A says "It hurt, and it's less now. There, that is the truth of it."
  A says "My anger got tired on the way. Sit down."
  A says "I've missed you. I'll only say it once." when A's liking toward B is at least 30
  A says "I'd have forgiven you on the way here, if you'd walked a little faster." when A's liking toward B is at least 30
  A says "It was so dull without you. There, now you know what your punishment was: mine." when A's liking toward B is at least 30
  A says "I can't look at you any longer and not laugh or cry. Give me your hand." when A's liking toward B is at least 30
  told as "{A} has listened for long enough, and takes {B}'s hand on it."
  told as "{A} holds out {his A} hand to {B}: it is to be good now."

want "it was well said"
  A wants to take B by the hand on it by a fifth of how forgiving A is plus a third of A's liking toward B less a third of A's blame toward B
  when A talks with B about what was done
   and B has a wrong to make good with A
   and B spoke of it with A within the last 10 minutes
  because "{B} has found the right words, and {A} would rather have {him B} back"

action harden: "A shows B the door"
  needs B is here
  counts as "A speaks of it with B"
  afterwards A does not talk with B about what was done
  A says "I have heard you. It changes nothing. Go now."
  A says "You come with reasons. I have enough of those myself."
  A says "Perhaps some day. Don't wait for it."
  A says "Every word you say makes me angrier. It is better that you go."
  A says "I believe that you are sorry. I find that it is no use to me."
  told as "{A} has heard enough, and {B} had better go."
  told as "{A} opens the door for {B} and says nothing more."

want "it changes nothing"
  A wants to show B the door by a third of A's blame toward B plus a third of A's anger toward B less a fifth of how forgiving A is
  when A talks with B about what was done
   and B has a wrong to make good with A
   and B spoke of it with A within the last 10 minutes
   and A asked B how it could come to that within the last 30 minutes
  because "{A} has heard {B} out, and it is as it was"

# ---------------------------------------------------------------- what it does

reaction "nothing left out"
  when B names to A what was wrong
  then A's blame toward B falls by 8
   and A's anger toward B falls by 10
  because "{B} makes it no smaller than it was"

reaction "no more excuses"
  when B names to A what was wrong
   and B gave A reasons for it within the last 15 minutes
  then A's blame toward B falls by 6
   and A's anger toward B falls by 12
  because "{B} has stopped making excuses"

reaction "it is meant"
  when B asks A how to make it good
  then A's blame toward B falls by 5
   and A's hope rises by 5
  because "{B} means it"

reaction "reasons again"
  when B gives A reasons for it
  then A's anger toward B rises by 12
   and A's blame toward B rises by 3
  because "{B} has come with reasons"

reaction "more than reasons"
  when B asks A how to make it good
   and B gave A reasons for it within the last 15 minutes
  then A's blame toward B falls by 6
   and A's anger toward B falls by 12
  because "{B} does not leave it at reasons"

reaction "a question that goes home"
  when B asks A how it could come to that
  then A's guilt toward B rises by 8
  because "{A} has no good answer to that"

reaction "a hand on it"
  when A takes B by the hand on it
  then A's blame toward B falls by 12
   and A's liking toward B rises by 2
   and A no longer thinks that B has a wrong to make good with A
  because "{B} has made it good"

reaction "a hand to hold"
  when B takes A by the hand on it
  then A's guilt toward B falls by 20
   and A's relief rises by 20
   and A no longer thinks that A has a wrong to make good with B
  because "{B} has taken {him A} back"

reaction "told to go"
  when B shows A the door
  then A's sadness rises by 10
   and A's liking toward B falls by 3
   and A no longer thinks that A has a wrong to make good with B
  because "{B} would not have it"

reaction "the door is shut"
  when A shows B the door
  then A no longer thinks that B has a wrong to make good with A
  because "{A} has heard {B} out, and has done with it"
