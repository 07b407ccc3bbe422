# The friend of both who brings two together, and the hand that is held out.

library "core/peacemaking"
  uses "core/absent"
  uses "core/atoning"
  uses "core/estrangement"

# ---------------------------------------------------------------- bringing two together

action put in a word: "A puts in a word for C with B"
  needs B is here
  takes 4 minutes
  counts as "A makes an overture"
  A says "{C} is no happier about it than you are. I have seen it."
  A says "One of you has to begin, and you are the wiser of the two."
  A says "I like you both, and I am tired of carrying my cup to two tables."
  A says "Ask yourself if it was worth a friend. I think it was not."
  A says "I won't tell you who was right. I only tell you who is lonely."
  A says "{C} asks after you. {He C} does it badly, by the way, as if {he C} didn't care."
  A says "If it goes on I shall have to invite you on different days until I die."
  A says "I've just come from {C}. You both use the same words, you know."
  A says "Don't tell me again what was done. Tell me what it would take."
  A says "Which of you is going to be glad about it in a year? Neither."
  A says "You needn't love {C}. You need only not look at the wall when {he C} comes in."
  A says "Suppose that {C} came in now. What would you do with your face? It would be glad, I think."
  A says "As a favour to me, and to whoever else has to sit between you."
  A says "There's an empty place next to each of you, and I can't sit on both."
  A says "When {C} laughs now, {he C} looks round to see whether you heard. I've watched it."
  A says "You two are the only ones who think that this is about what was said."
  A says "I found {C} sitting where you both used to sit. I didn't stay, it seemed private."
  A says "Once, before all this, you'd have laughed about it together, and left me out."
  A says "Shall I tell you what {C} said? That you would never listen. Prove {him C} wrong."
  A says "It doesn't have to be friendship. Begin with good day."
  A says "If {C} fell ill tonight, what would you wish that you had done?"
  A says "Nobody is asking you to lose. I'm asking you to stop playing."
  told as "{A} puts in a word for {C} with {B}."
  B may come round, think it over, refuse to hear it
  for want of a reason B thinks it over
  if B comes round
    afterwards B is not estranged from C
    B says "If you say so, I will try it. For your sake, at first."
    B says "I have been waiting for a way out of this. Thank you."
    B says "Then I will say good morning, and see what comes of it."
    B says "You are right. I do not even remember the words any more."
    B says "I'm so tired of crossing to the other side. Tell {C} that I'm tired."
    B says "It was never about that, was it? I'll go and be the grown one."
    B says "You may say that I was thinking of it myself. It's half true."
    B says "Say to {C} that I'll be where we always were, and that I'd not mind company."
    told as "{A} puts in a word for {C}, and {B} comes round."
  if B thinks it over
    B says "I do not say yes. I say that I will sleep on it."
    B says "It is easy for you, it was not said about you."
    B says "Let {C} come to me, and then I shall see."
    B says "Give me a day or two. I am not made of wood."
    B says "I'm not as angry as I look. But I'm still looking it."
    B says "Leave it with me. I'll turn it over when nobody's watching."
    B says "You're asking whether I miss {C}. That is not what I am angry about."
    B says "I'll say neither yes nor no. I'll say that you may ask me again."
    B says "It has got to be such a habit. I'd have to look up when {he C} comes in."
    told as "{A} puts in a word for {C}. {B} promises nothing."
  if B refuses to hear it
    B says "You mean well. Do not do it again."
    B says "Did {C} send you? Then tell {C} that I am busy."
    B says "There are things that one does not talk away."
    B says "If you are my friend, you will not ask that of me."
    B says "I've heard what {C} has to say. I was there when {he C} said it."
    B says "Some doors I shut quietly so that I shan't be asked to open them."
    B says "Stay out of the middle. One gets hit from both sides there."
    B says "I won't be talked into liking somebody by a friend of both."
    B says "You weren't there, and you have {his C} side of it in your voice."
    B says "Let it rest. It only bleeds when somebody bandages it."
    B says "Ask me for anything but that."
    B says "You've a good heart, and you're standing on my foot with it."
    B says "What would you know? You have never been where I stood."
    B says "If I give in now I'll be somebody whom one can do that to."
    B says "Tell me about anything else. Tell me about the price of hay."
    B says "I can be fond of you and not do as you say."
    told as "{A} puts in a word for {C}, and {B} will not hear it."

want "a friend of both"
  A wants to put in a word for C with B by a fifth of A's liking toward B plus a fifth of A's liking toward C plus a tenth of how kind A is plus 7
  when B is estranged from C
   and B is here
   and C is not here
   and A's liking toward B is at least 20
   and A's liking toward C is at least 20
   and A is free
   and A did not put in a word for C with B within the last 1 days
  because "{A} is a friend of both, and it cannot go on like this"

want "it need not go on"
  A wants to put in a word for C with B by a fifth of A's liking toward C plus a tenth of how kind A is
  when B ran down C to A within the last 1 days
   and B is here
   and C is not here
   and A's liking toward B is at least 20
   and A's liking toward C is at least 20
   and A is free
   and A did not put in a word for C with B within the last 2 days
   and A did not make an overture within the last 8 hours
  because "{A} likes {C} as well as {B}"

want "tired of it"
  A wants to come round by 9 plus a quarter of how forgiving A is plus a fifth of A's liking toward C less a third of A's blame toward C
  when B puts in a word for C with A
  because "{A} has only been waiting for somebody to say so"

want "not so fast"
  A wants to think it over by 16
  when B puts in a word for C with A
  because "{A} is not ready for it yet"

want "no talking it away"
  A wants to refuse to hear it by half of A's blame toward C plus a tenth of how proud A is
  when B puts in a word for C with A
  because "{A} will not have it talked away"

reaction "won over"
  when B puts in a word for C with A
   and A comes round
  then A's blame toward C falls by 30
  because "{B} has spoken for {C}"

reaction "another look at them"
  when B puts in a word for C with A
   and A comes round
   and A's liking toward C is less than 60
  then A's liking toward C rises by 5
  because "{B} showed {him A} another side of {C}"

reaction "set thinking"
  when B puts in a word for C with A
   and A thinks it over
  then A's blame toward C falls by 12
  because "{B} may be right about {C}"

reaction "asked too much"
  when B puts in a word for C with A
   and A refuses to hear it
  then A's liking toward B falls by 2
  because "{B} asks too much of {him A}"

# ---------------------------------------------------------------- making it up

action hold out a hand: "A holds out a hand to B"
  needs B is here
  takes 3 minutes
  A says "I have had enough of this. Shall we leave it there, you and I?"
  A says "I would rather be wrong about it than go on like this."
  A says "Somebody told me that you are no happier than I am."
  A says "I miss how it was before. There, now I have said it."
  A says "I've practised this the whole way here, and it's all gone. So: here's my hand."
  A says "Do you know what it is about any more? I know only that it's heavy."
  A says "I've two things to say. The first is that I was a fool. You may say the second."
  A says "Shall we stop? I've forgotten how to be easy, and it's all on your account."
  A says "There's a thing that I want to tell you, and I can't tell it to somebody I'm not speaking to."
  A says "You needn't say anything. You need only stop looking past me."
  A says "It takes two to keep this up, and I'm leaving off."
  A says "Who won? I have lost count, and I should like to lose the rest of it."
  A says "May I have my friend back? I've been careful not to look for another."
  A says "I'd give you the last word, if you would only say it to me."
  told as "{A} holds out a hand to {B}."
  B may take it, want more time
  for want of a reason B takes it
  if B takes it
    afterwards A is not estranged from B
      and B talks with A about what was done
    B says "I did not know how to begin. Thank you for beginning."
    B says "Let us never speak of it again, or only to laugh."
    B says "Here is my hand. It was a foolish thing to lose a friend over."
    B says "I was going to come to you tomorrow. I say that every day."
    B says "I saw you coming, and I thought: please, let it be that."
    B says "You were quicker, as usual. I shall be angry about that instead."
    B says "Give it here. It's cold. How long have you been standing there?"
    B says "Here, then. It's been clenched for so long that it's stiff."
    B says "Oh, thank heaven. I'd begun to be proud of how long I could do it."
    B says "I had a list of what you'd have to say first. It's gone."
    B says "If you only knew how often I turned round on the way to you."
    B says "Let's shake, and then let's sit down, my legs are quite soft."
    B says "Yes. Yes. And I'm sorry too, put that with yours."
    told as "{A} holds out a hand to {B}, who takes it."
  if B wants more time
    afterwards A talks with B about what was done
    B says "Not yet. I would only be saying it to have it over."
    B says "I hear you, and I am glad. But I am still angry."
    B says "You cannot come and shake hands, and nothing happened."
    B says "Ask me again when I have stopped going over it."
    B says "I want to. It's only that when I see you I hear it again."
    B says "If I took it now, I'd take it back tonight."
    B says "Keep it out a while longer. I'm coming, but I walk slowly."
    told as "{A} holds out a hand to {B}, and {B} is not ready for it."

want "having come round"
  A wants to hold out a hand to B by 20 plus a fifth of A's liking toward B
  when C put in a word for B with A within the last 2 days
   and B is here
   and A's blame toward B is at most 20
   and A's liking toward B is more than 0
   and A is free
   and A did not hold out a hand to B within the last 1 days
  because "{C} has spoken for {B}"

want "a hand is a hand"
  A wants to take it by 10 plus a third of A's liking toward B plus a tenth of how forgiving A is
  when B holds out a hand to A
  because "{A} is glad that {B} began"

want "still going over it"
  A wants to want more time by 8 plus half of A's blame toward B plus a tenth of how proud A is
  when B holds out a hand to A
  because "{A} has not done with it yet"

reaction "what a hand is held out for"
  when A holds out a hand to B
  then A thinks that A has a wrong to make good with B
  because "{A} had {his A} share in it"

reaction "a hand and what it is for"
  when B holds out a hand to A
  then A thinks that B has a wrong to make good with A
  because "{B} had {his B} share in it"

reaction "made up"
  when A holds out a hand to B
   and B takes it
  then A's blame toward B falls by 30
   and A's relief rises by 20
  because "{B} took {his A} hand"

reaction "friends again for it"
  when A holds out a hand to B
   and B takes it
   and A's liking toward B is less than 60
  then A's liking toward B rises by 6
  because "{B} did not let {him A} stand there"

reaction "a hand held out"
  when B holds out a hand to A
   and A takes it
  then A's blame toward B falls by 30
  because "{B} came of {his B} own accord"

reaction "glad of the hand"
  when B holds out a hand to A
   and A takes it
   and A's liking toward B is less than 60
  then A's liking toward B rises by 6
  because "{B} thought it worth beginning"

reaction "a hand not taken"
  when A holds out a hand to B
   and B wants more time
  then A's disappointment rises by 12
   and A's shame rises by 10
  because "{B} is not ready for it"
