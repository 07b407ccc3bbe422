# Asking pardon: given, put off or refused with a reason; asked again, and given up.

library "core/pardon"
  uses "core/atoning"
  uses "core/mishaps"

# No fact of the matter: what one takes another to have done.
notion "A deceived B"

# Nobody goes from one to the next with it.
deed "A humbles oneself"

action ask pardon: "A asks pardon of B"
  needs B is here
  takes 5 minutes
  counts as "A humbles oneself"
  A says "I have come to say that I was in the wrong. I have no more to say for myself."
  A says "I am not asking you to forget it. I am asking you to let me in again."
  A says "I have said it over to myself all day, and it always comes out too small."
  A says "Whatever you want to call me for it, I have called myself already."
  A says "I don't know the proper way, so I'm doing it like this: please forgive me."
  A says "You'd be in the right to send me away. I'd ask you not to be."
  A says "I've had no pleasure in anything since. That isn't your affair, I only mention it."
  A says "Nobody has sent me. They don't even know that I'm here."
  A says "Let me say it badly, and then let me stand here until you have thought about it."
  A says "What I did I would give a good deal not to have done. You're the only one who can help me bear it."
  A says "If you can still stand the sight of me, I've something to say, and it's short. I am sorry."
  A says "I've made up my mind not to explain. It was wrong. I ask your pardon."
  A says "Shall I begin with what I did, or with what I should have done? I was wrong in both."
  A says "Let there be one person to whom I've said it aloud. I'm sorry, and I ask your pardon."
  A says "All I want is that you hear it from me and not from how I creep about."
  A says "If sorry were a thing that one could carry I'd have needed help to bring it."
  A says "It's not to feel better that I come. I shouldn't feel better yet."
  A says "Turn your back if you want to. I can say it to your back."
  A says "You don't owe me an answer. I owe you this."
  A says "Once I'd have waited until it had blown over. I don't want it to blow over, I want it put right."
  A says "My mouth was faster than I am. I've been running after it ever since. Forgive me."
  A says "When I try to sleep I hear what I said. I'd ask you to let me off, if you can."
  told as "{A} asks {B}'s pardon."
  B may forgive all, ask for proof of it, refuse pardon
  for want of a reason B asks for proof of it
  if B forgives all
    afterwards A is not estranged from B
      and A talks with B about what was done
    B says "Get up, you look a fool down there. It is over and done with."
    B says "I forgave you on the second day. I only did not tell you."
    B says "I was going to be angry until winter, and I am tired of it already."
    B says "Let it be gone. You and I have better things to remember."
    B says "It took you long enough. I had nearly forgotten what I was holding against you."
    B says "Sit down before you fall down. Yes. Of course yes."
    B says "You've carried it further than I did. Put it down."
    B says "I've been wrong myself, and was let off. So I'll pass it on."
    told as "{A} asks {B}'s pardon, and {B} gives it."
  if B asks for proof of it
    afterwards A talks with B about what was done
    B says "Words come easily to you. Show me, and I shall see."
    B says "Say it again when the others are by, and I will think about it."
    B says "You are sorry today. I want to see what you are next week."
    B says "I hear you. I only do not know yet if I believe you."
    B says "What will be different, when I next turn my back on you?"
    B says "It's well said. You always could say things well, it's what got us here."
    B says "Do something that nobody sees and that costs you something. Then come back."
    B says "Be patient, and be dull, and be there. We'll see."
    B says "I'm not made of stone. But I've heard it said so nicely before."
    B says "I'd like to. Give me something to like it with."
    B says "You've found the words. Now find the week in which you live by them."
    told as "{A} asks {B}'s pardon. {B} wants to see more than words."
  if B refuses pardon
    afterwards A talks with B about what was done
    B says "You did it with open eyes, and you would do it again."
    B says "It was not the thing itself. It was that you looked at me and lied."
    B says "No. You would sleep well tonight, and I still should not."
    B says "There was a time when I waited for that. It is past."
    B says "You want to put it down, and I'm to pick it up. No."
    B says "I did like you so much. That's the part that I can't get past."
    B says "Ask me for something that is mine to give. This isn't any more."
    told as "{A} asks {B}'s pardon, and does not get it."
    told as "{A} asks {B}'s pardon. No, says {B}, and says why."

want "having wronged somebody"
  A wants to ask pardon of B by a fifth of A's liking toward B plus a fifth of how kind A is plus a tenth of how honest A is less a tenth of how proud A is less 18
  when B complained to A about a slight within the last 4 days
   and B is here
   and A's liking toward B is at least 5
   and A is free
   and A did not humble oneself within the last 1 days
  because "{A} knows that {he A} wronged {B}"

want "as it was between them"
  A wants to ask pardon of B by 6 plus a third of A's liking toward B less a tenth of how proud A is
  when A is estranged from B
   and B is here
   and A's liking toward B is at least 5
   and A is free
   and A did not show B the door within the last 1 days
   and A did not humble oneself within the last 1 days
  because "{A} wants it to be as it was with {B}"

want "having blamed the wrong one"
  A wants to ask pardon of B by a fifth of A's liking toward B plus a fifth of how kind A is less a tenth of how proud A is less 14
  when A laid it at the door of B within the last 2 days
   and B is here
   and A's liking toward B is at least 15
   and A is free
   and A did not humble oneself within the last 1 days
  because "{A} was harder on {B} than {he A} meant to be"

want "a lie weighs on one"
  A wants to ask pardon of B by 6 plus a fifth of A's liking toward B plus a tenth of how kind A is less a tenth of how proud A is
  when A deceived B
   and B is here
   and A is free
   and A did not humble oneself within the last 1 days
  because "{A} lied to {B}'s face, and cannot forget how {B} looked"

want "not a third time"
  A wants not to ask pardon of B by 60
  when A asked pardon of B for at least the second time
   and B is here
  because "{A} has asked often enough"

want "let it be gone"
  A wants to forgive all by a fifth of how forgiving A is plus a fifth of A's liking toward B less a third of A's blame toward B
  when B asks pardon of A
  because "{A} would rather have {B} back than be right"

want "more than words"
  A wants to ask for proof of it by 12 plus a tenth of how calm A is
  when B asks pardon of A
  because "{A} wants to see if {B} means it"

want "what cannot be undone"
  A wants to refuse pardon by 2 plus a quarter of A's blame toward B less a fifth of how forgiving A is
  when B asks pardon of A
  because "{A} cannot forget what {B} did"

# Trust comes back after a wrong, but never wholly after deception (Schweitzer, Hershey and Bradlow 2006).
want "a lie stays a lie"
  A wants to refuse pardon by 18
  when B asks pardon of A
   and B deceived A
  because "{B} lied to {his A} face, and {A} has not forgotten it"

want "they were good to one once"
  A wants to forgive all by 12
  when B asks pardon of A
   and B stepped in for A against someone C
  because "{B} stood by {him A} once"

reaction "a lie to one's face"
  when A complains to B about a slight
   and B denies it
  then A thinks that B deceived A
   and A's trust toward B rises no higher than 60
   and A's blame toward B rises by 10
  because "{B} looked at {him A} and lied"

reaction "said, and not to be unsaid"
  when B complains to A about a slight
   and A denies it
  then A is sure that A deceived B
   and A's guilt toward B rises by 15
  because "{A} denied it to {B}'s face"

# What is still to be said is said by whoever takes there to be something to make good.
reaction "having come for it"
  when A asks pardon of B
  then A is sure that A has a wrong to make good with B
  because "{A} has come for that"

reaction "come to for it"
  when B asks pardon of A
  then A is sure that B has a wrong to make good with A
  because "{B} has come for that"

reaction "a hand in spite of all"
  when B takes A by the hand on it
   and A's liking toward B is less than 60
  then A's liking toward B rises by 3
  because "{B} has let it be gone after all"

reaction "pardoned"
  when A asks pardon of B
   and B forgives all
  then A's relief rises by 30
   and A's liking toward B rises by 6
   and A's blame toward B falls by 20
   and A no longer thinks that A deceived B
  because "{B} has let it be gone"

reaction "having pardoned"
  when B asks pardon of A
   and A forgives all
  then A's blame toward B falls by 40
   and A's liking toward B rises by 5
   and A no longer thinks that B deceived A
  because "{B} came and said it"

reaction "still to be shown"
  when B asks pardon of A
   and A asks for proof of it
  then A's blame toward B falls by 12
  because "{B} has come, at least"

reaction "no pardon"
  when A asks pardon of B
   and B refuses pardon
  then A's shame rises by 20
   and A's sadness rises by 10
   and A's liking toward B falls by 6
  because "{B} would not have it"

action give up on: "A gives up on B"
  needs B is here
  afterwards A is estranged from B
  A says "I have asked. I shall not ask again."
  A says "Then we shall have to be civil to each other, and that is all."
  A says "I can do no more than say it. Be well, {B}."
  A says "You know where I am, if you ever want me. I won't come again."
  told as "{A} has asked often enough. {He A} leaves {B} alone from now on."
  told as "{A} nods to {B} as one nods to anybody, and goes on."

want "asked, and asked in vain"
  A wants to give up on B by a fifth of how proud A is less a tenth of A's liking toward B less 11
  when A is turned down by B
   and B is here
   and A is free
   and A did not ask pardon of B within the last 3 hours
   and A is not estranged from B
  because "{A} has asked {B}, and {B} will not have it"

notion "A is turned down by B"

reaction "turned down"
  when A asks pardon of B
   and B refuses pardon
  then A is sure that A is turned down by B
  because "{B} has said no"

reaction "given up on"
  when B gives up on A
  then A's sadness rises by 8
   and A's liking toward B falls by 4
  because "{B} will not ask again"
