# The complaint that answers a small wrong: made early or late, met with sorrow, an excuse, a denial or a countercharge.

library "core/complaint"
  uses "core/mocking"
  uses "core/quarrel"

# What lies between two people until it is spoken of.
status "A is estranged from B", both ways

action complain: "A complains to B about a slight"
  needs B is here
  takes 4 minutes
  seen here, heard here
  counts as "A holds something against anybody"
  A says "What you said about me was not nothing, and you know it."
  A says "I have waited to see if you would speak of it. You did not."
  A says "I want you to know how that was, being on the other side."
  A says "Next time you have something to say of me, say it to me."
  A says "I laughed with the others, the other day. I want you to know that I wasn't laughing."
  A says "I could let it go. I have let things go before, and look where it got us."
  A says "Before it goes sour in me: what you did there, that hurt."
  A says "I'm not angry. I was, for two days. Now I only want to understand it."
  A says "I should like to say something, and I'd like you not to be funny about it."
  A says "You may have forgotten it by now. I go past it every day."
  A says "What did I do to you, that you had to say it in front of them?"
  A says "There's no good moment for this, so I have picked a bad one."
  A says "I've turned it this way and that, looking for the side on which it was a joke."
  A says "If I say nothing I shall begin to dislike you, and I don't want to."
  A says "It was a small thing. It has kept me awake like a large one."
  A says "Listen, you stepped on something there that isn't a doorstep."
  A says "Others told me not to mind you. I do mind you, that is just the trouble."
  A says "You made them laugh, and I was what it cost."
  A says "I don't need you to grovel. I need you to know that it went in."
  A says "I don't come to people with such things. That should tell you something." when A is proud
  A says "It wasn't the words. It's that it was you." when A's liking toward B is at least 30
  A says "I was brought up to swallow such things. I find that I'm full." when A is proud
  A says "I don't ask for much, but I won't be a joke that one tells." when A is proud
  A says "You'll never hear this from me again, so hear it now." when A is proud
  A says "From the others I should have laughed it off. You I used to tell things." when A's liking toward B is at least 30
  A says "I'm saying this because I would like to go on liking you." when A's liking toward B is at least 30
  A says "If you were nobody to me I'd have walked on." when A's liking toward B is at least 30
  A says "I kept thinking: but it's {B}. That was what I couldn't get round." when A's liking toward B is at least 30
  told as "{A} tells {B} to {his B} face that {he A} felt slighted."
  B may say sorry, find an excuse, deny it, hit back
  for want of a reason B finds an excuse
  if B says sorry
    afterwards A is not estranged from B
      and A has words with B
    B says "You are right. I wanted the laugh, and I did not think of you."
    B says "I have been ashamed of it since. I am sorry."
    B says "I did not know that it went so deep. I am sorry, {A}."
    B says "There is nothing to be said for it. I am sorry."
    B says "I saw your face, and I knew, and I went on. I'm sorry for that most of all."
    B says "You should not have had to tell me. I'll not do it again."
    B says "I have no excuse that I could say aloud. Forgive me."
    B says "I would rather have bitten my tongue off than hurt you." when B's liking toward A is at least 40
    B says "I'd sooner have anybody's anger than that look of yours. I'm sorry." when B's liking toward A is at least 40
    B says "You? I'd never, and I did. I'm so sorry." when B's liking toward A is at least 40
    B says "I thought that you of all people would know. But why should you? I'm sorry." when B's liking toward A is at least 40
    B says "That it was you makes me want to crawl under something. Forgive me." when B's liking toward A is at least 40
    told as "{A} tells {B} what hurt {him A}, and {B} says that {he B} is sorry."
  if B finds an excuse
    afterwards A has words with B
    B says "I had not slept, and everybody was at me that day."
    B says "It just came out. You know how I am when others listen."
    B says "I thought that you would laugh. You always do."
    B says "It was not about you, really. You only stood there."
    B says "You took it harder than it was meant. It was meant lightly."
    B says "If I hadn't said it, somebody else would have said worse."
    B says "I was trying to be funny. I know that I'm not. That is the tragedy."
    B says "They were all at it, and I didn't want to be next. That's the truth, and it's not much."
    B says "My tongue was three steps ahead of me, as always."
    told as "{A} complains to {B}, who has reasons for all of it."
  if B denies it
    afterwards A has words with B
    rings false by 60 less a third of how sly B is
    B says "I never said any such thing. Who told you that?"
    B says "You must have heard something that was not there."
    B says "I do not remember it, and neither does anybody else."
    B says "That is not how it was, and you know that very well."
    B says "You're making that up, or somebody has made it up for you."
    B says "I was not even there. Well, I was, but not for that."
    B says "Ask anybody. No, don't ask them, ask anybody else."
    B says "Somebody has told you a tale, and told it well."
    B says "I should remember, if I'd been as witty as that."
    told as "{A} complains to {B}, who will not have done anything."
  if B hits back
    afterwards A has words with B
    B says "And how do you think that you treat the rest of us?"
    B says "Shall I tell you what you said of me, or do you remember?"
    B says "You are the last one who can talk about manners."
    B says "If you can hand it out, you will have to learn to take it."
    B says "It's remarkable how well you keep count of everybody's faults but one."
    B says "I have swallowed ten such things from you, and said nothing."
    B says "Oh, is it my turn to be wrong again? I must have missed the bell."
    B says "I don't have to stand here and be told how to behave." when B is proud
    B says "I'm not used to being called to order, least of all by you." when B is proud
    B says "When I want to be improved I'll ask somebody whom I look up to." when B is proud
    told as "{A} complains to {B}, and hears what {B} has against {him A}."

# The plain speak at once, the others when it has been going round in their heads.
want "speaking of it early"
  A wants to complain to B about a slight by a quarter of how honest A is plus a fifth of A's blame toward B less 10
  when B slighted A within the last 1 days
   and B is here
   and A's blame toward B is at least 10
   and A is free
   and A did not complain to B about a slight within the last 3 days
   and A did not hold something against anybody within the last 20 hours
  because "{A} would rather say it than carry it about"

want "speaking of it late"
  A wants to complain to B about a slight by half of A's blame toward B
  when B slighted A within the last 4 days
   and B did not slight A within the last 1 days
   and B is here
   and A's blame toward B is at least 15
   and A is free
   and one time in four
   and A did not complain to B about a slight within the last 3 days
   and A did not hold something against anybody within the last 20 hours
  because "{A} has carried it about for long enough"

want "a joke is a joke until it is not"
  A wants to complain to B about a slight by half of A's blame toward B plus a tenth of how proud A is
  when B teased A within the last 2 days
   and B is here
   and A's blame toward B is at least 14
   and A is free
   and one time in four
   and A did not complain to B about a slight within the last 3 days
   and A did not hold something against anybody within the last 20 hours
  because "{A} has laughed at that for the last time"

want "ashamed of it"
  A wants to say sorry by 4 plus a fifth of how kind A is plus a quarter of A's liking toward B
  when B complains to A about a slight
  because "{A} had not meant it to hurt so much"

want "it was not as it looked"
  A wants to find an excuse by 22 less a tenth of how honest A is
  when B complains to A about a slight
  because "there were reasons for it, as {A} sees it"

want "never said it"
  A wants to deny it by 30 less a third of how honest A is plus a tenth of how sly A is
  when B complains to A about a slight
  because "{A} would not have it said of {himself A}"

want "one thing for another"
  A wants to hit back by a tenth of how proud A is plus half of A's blame toward B less a fifth of A's liking toward B
  when B complains to A about a slight
  because "{A} has things to say, too"

reaction "that was all that was wanted"
  when A complains to B about a slight
   and B says sorry
  then A's blame toward B falls by 30
   and A's anger toward B falls by 25
   and A thinks that B stands corrected before A
  because "{B} did not make excuses"

reaction "sorry, and known for it"
  when B complains to A about a slight
   and A says sorry
  then A is sure that A stands corrected before B
  because "{A} has said so"

reaction "an honest apology"
  when A complains to B about a slight
   and B says sorry
   and A's liking toward B is less than 60
  then A's liking toward B rises by 4
  because "{B} owned to it"

reaction "reasons for everything"
  when A complains to B about a slight
   and B finds an excuse
  then A's blame toward B falls by 6
   and A's disappointment rises by 8
  because "{B} has reasons, and not one of them is sorrow"

reaction "told that it never was"
  when A complains to B about a slight
   and B denies it
  then A's trust toward B falls by 10
   and A's blame toward B rises by 6
  because "{A} knows what {he A} heard"

reaction "paid back in words"
  when A complains to B about a slight
   and B hits back
  then A's anger toward B rises by 20
   and A's blame toward B rises by 8
   and A's liking toward B falls by 5
  because "{B} has turned it round"

reaction "called to account"
  when B complains to A about a slight
   and A does not say sorry
  then A's liking toward B falls by 3
   and A's anger toward B rises by 10
  because "{B} makes a great matter of it"
