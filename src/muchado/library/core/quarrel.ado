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
  A says "Shall I begin where you began, or where you wish that it had begun?"
  A says "There were two of us there, {B}, and only one has a bad memory."
  A says "Nobody told me. That is what you would like, isn't it, that somebody had told me?"
  A says "What you did I could forgive by Sunday. What you said afterwards I couldn't."
  A says "First you did it. Then you smiled at me. I can put them in no other order."
  A says "Don't look for somebody else to ask. You are asking the one it was done to."
  A says "If I am wrong, then tell me which part. I'll wait."
  A says "It was no slip. One does not slip so neatly."
  A says "Let me tell it without any anger, so that you can't say that it was the anger."
  A says "You think that because I kept quiet I wasn't there."
  A says "Once could be chance. I have stopped counting at three."
  A says "Every word of it is still where you put it."
  A says "I know how you look when you are sorry. You didn't look like that."
  A says "Would you swear to it? With your hand up, in front of me? I thought not."
  A says "How it was meant I can't know. How it was done I can show you."
  A says "Take your time. I had all night to get it straight, and you've only had since now."
  A says "Who else could it have been? Go through them with me, one by one."
  A says "My eyes are good, and I was standing closer than you believe."
  A says "Do me the honour of not being surprised."
  A says "The worst of it is that I had just been saying something good about you."
  A says "Look at me while you tell me that. No, at me."
  A says "You were laughing. I did not know yet what at, so I laughed, too."
  A says "Either it happened, or I have invented the only thing in my life that I never wanted."
  A says "Say which of us should be ashamed. I have been doing it for both."
  A says "I can wait for the truth. I have waited with less."
  A says "That is a very good story. It has only the one hole in it, and I was standing there."
  A says "Ask yourself why I'd make up a thing that hurts me more than it does you."
  A says "I noticed it, {B}. I notice such things, when it is you." when A's liking toward B is at least 30
  A says "They all saw it and looked away. I'm the one who can't." when A is honest
  A says "I let it pass, and waited for you to come to me. One does that for a friend." when A's liking toward B is at least 30
  A says "I'd have believed anything you told me. That is how I know it." when A's liking toward B is at least 30
  A says "You could have come to me. I was right there, I'm always right there." when A's liking toward B is at least 30
  A says "I defended you before I knew. That's what I can't get over." when A's liking toward B is at least 30
  A says "I say it because it's so. I've no other reason, I wish I had." when A is honest
  A says "You know that I don't invent things. I haven't the talent." when A is honest
  A says "I could make it sound better or worse. I'm telling it as it was." when A is honest
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
  A says "Turn it over as long as you like, it has only the one side."
  A says "There's nothing to find, {B}. You may go on looking."
  A says "My answer is the same as it was. Ask me louder, and it will still be the same."
  A says "Believe the others, then. They were not there, so they'll be very sure."
  A says "If it had been me I'd say so, for the sake of some peace."
  A says "Whatever you saw, you brought most of it with you."
  A says "One can't take back a thing that one hasn't done. I would, to please you."
  A says "No. And I'm saying it calmly, as you see, because it's true."
  A says "Think what you must. I shall be no different tomorrow, and you'll feel a fool."
  A says "You want me to be guilty so that it's over. It isn't over just because you're tired."
  A says "Since when do I have to prove to you who I am?"
  A says "Search me, ask me, shout at me. It was not as you say."
  A says "We could stand here until the leaves fall, and I'd have nothing else to tell you."
  A says "Now I know what you think me capable of. That, at least, is news."
  A says "I'm not being stubborn. I'm being right, and it is no fun at all." when A is proud
  A says "I've never yet begged to be believed, and I'm not beginning today." when A is proud
  A says "You forget whom you're talking to. I don't do such things." when A is proud
  A says "If my word isn't enough, then I have nothing cheaper." when A is proud
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
  A says "You speak of trust? You, of all people, and with that face?"
  A says "Since we are counting, let us count from the beginning."
  A says "And who covered for you when it was your turn to be in the wrong?"
  A says "I have a list, too. I had hoped never to read it aloud."
  A says "How many times have I waited for you, and called it nothing?"
  A says "Go on. And when you have finished, I'll tell you what you forgot."
  A says "You never ask what it's like for me. Not once. Not even now."
  A says "When it was you, I was told that I took things too hard."
  A says "What about that time before the others? Oh, that was only a joke. I see."
  A says "It's strange how well you remember my words, and how badly your own."
  A says "Don't lecture me on kindness. I have been on the other end of yours."
  A says "If I told them half of what I've swallowed on your account, they would stare."
  A says "Maybe I did. And maybe I learned it from somebody."
  A says "You always come to me last, and then you wonder that I am short with you."
  A says "We've been here before, you and I, only that we stood the other way round."
  A says "There is one rule for you, and the rest of us may have what's left of it."
  A says "Your hands are so clean. Who is it that does your washing?"
  A says "Have you ever once come to me when you did not want something?"
  A says "Next you'll tell me that I started it. Well, who did, the time before?"
  A says "Did I make a scene when you left me to do it all by myself?"
  A says "People warned me about you, and I laughed at them. That is my share in it."
  A says "Tell me one thing that you have ever given up for anybody. I'll help you look."
  A says "Shall I be honest? I was angry with you long before you were angry with me."
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
  A says "It made me feel small. I had forgotten what that was like."
  A says "All day I've been talking to you in my head. You were kinder there."
  A says "For a moment I thought: so that's what I am to you. I can't unthink it."
  A says "You know what hurt? That I was not even surprised."
  A says "My stomach turned over, and I smiled, and I went on passing things to people."
  A says "I'd have taken it from anybody else, and slept."
  A says "The silly part is that I looked round for you, to tell you about it."
  A says "Everybody else went on as if nothing were. I thought that I was going mad."
  A says "I felt like something that one leaves out in the rain."
  A says "There wasn't anybody to be angry with. There was only you, whom I like."
  A says "When you laughed I could have sunk into the ground, and I laughed so as not to."
  A says "Ever since, I hear a second meaning in whatever people say to me."
  A says "Don't answer yet. I've never said this to anybody. It made me lonely."
  A says "Something has gone out of me since then, and I want it back. That is all."
  A says "I was ashamed, and I had done nothing. Explain that to me."
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
  A says "Yes. There. It doesn't sound any better when I say it myself."
  A says "What's the use? You've got it right, down to the look on my face."
  A says "It was so, and I have known it since the moment that you came in."
  A says "I was hoping that you'd be wrong about one small thing. You aren't."
  A says "So it was. I kept telling it the other way until I nearly believed it."
  A says "Very well. I did it. I'd like to add a but, and there isn't one."
  A says "I never could lie to you for long. It was so." when A's liking toward B is at least 30
  A says "I hate it that you know me so well. Yes." when A's liking toward B is at least 30
  A says "I'd rather lose this than lose you. It was as you say." when A's liking toward B is at least 30
  A says "You looked so sad that I'd have granted anything. But it's also true." when A's liking toward B is at least 30
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
  A says "Well. That cost us both something. Let's call it paid."
  A says "Now I can sleep. I haven't, much."
  A says "Say no more, or you will spoil it. I believe you."
  A says "Thank heaven. I was running out of things to shout."
  A says "Leave it there. It's standing, don't push it over."
  A says "You said it, and the roof is still on. Shall we go on from here?"
  A says "So much noise about so few words. I'm glad that I have them."
  A says "Enough. I would much rather have you back than be right."
  A says "Come, then. I've been cold to you for so long that my own hands are cold."
  A says "Then I'll forget it. You may remind me if I don't."
  A says "I had hoped for half of that."
  A says "I knew why I came to you with it, and to nobody else." when A's liking toward B is at least 30
  A says "I couldn't have gone on much longer. I don't like the world when you're on the other side of it." when A's liking toward B is at least 30
  A says "Now come here and be my friend again. I'm no good at enemies." when A's liking toward B is at least 30
  A says "I was only so angry because it was you." when A's liking toward B is at least 30
  A says "Then I have you back. I didn't know how much I minded." when A's liking toward B is at least 30
  told as "{A} nods. That is all that {he A} wanted to hear from {B}."
  told as "{A} lets it be good, and the worst is over between {him A} and {B}."
  B may breathe again, stay stiff
  for want of a reason B breathes again
  if B breathes again
    afterwards A does not have words with B
    B says "I was afraid that you'd never speak to me again."
    B says "I would rather have told you at once. Next time I shall."
    B says "Thank you for not making me say it twice."
    B says "Is that all? I mean, thank you. I had packed up my whole good name."
    B says "Then I needn't practise crossing to the other side when I see you."
    B says "You're better to me than I was to you. I shall try to mind that."
    B says "I've not drawn a proper breath since you came in."
    B says "So we can laugh again? Not yet? Tell me when."
    B says "Give me your hand on it. Mine is wet, I'm sorry. It was that bad."
    B says "Good. I've missed quarrelling with you about things that don't matter."
    B says "How tired I am all at once. It's the best kind."
    told as "{A} lets it be good, and {B} breathes again."
  if B stays stiff
    afterwards A does not have words with B
    B says "You have what you wanted. May I go?"
    B says "I said that it was so. I didn't say that I liked it."
    B says "Have it so. You'll forgive me if I don't cheer."
    B says "I admitted it. Liking it was not part of the bargain."
    B says "You are very gracious. I shall need a while to be grateful."
    B says "It's good for you, I can see. I'm still standing where you put me."
    B says "As you wish. I only hope that it feels as fine as it sounded."
    B says "Well, now you know it, and I know that you know it. Good day."
    B says "Don't pat me. It is settled, and that will do."
    B says "We are done, then. Done isn't the same as friends."
    B says "Let me be sour for an hour or two. It's all I have left."
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
  A says "You've had your say. I'll have mine when I can do it without shaking."
  A says "I am going now, before one of us gets clever."
  A says "Finish it without me. You were doing both parts anyway."
  A says "There's no door here that I can slam, so imagine one."
  A says "Call me when you want to know something. I'm no use to you as a target."
  A says "No more. I can hear what my next word would be, and so could everybody else."
  A says "Stay there and be right. I'm sure that it's very warm."
  A says "Look, I'm leaving, and I am even leaving you the last word. Use it well."
  A says "Tell it to my back. It listens better."
  A says "That's all. I've got a friend to be angry for, and it's me."
  A says "Now I've heard enough to last me. Good day."
  A says "When you've found out what you want of me, send somebody."
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
  A says "From tomorrow you'll have nothing to complain of. Well, less."
  A says "I've heard you. I heard you the first time as well, and this time I'm going to do something about it."
  A says "If you see me about to do it again, say just one word. Say owl."
  A says "There's not much about me that can be mended, but that can."
  A says "Let me show you instead of telling you. I tell things too well."
  A says "I don't want you to look at me like that a second time. So I'll see to it."
  A says "Watch me be better. You'll laugh, it won't look natural at first."
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
