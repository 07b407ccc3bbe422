# Offers of help, taken, declined for form or for pride, and pressed; thanks.

library "core/offers"
  uses "core/meeting"

# Who has lent a hand has done enough for that day and the next: so it matters who was there to be helped.
deed "A offers anybody help"

action offer help: "A offers B help"
  needs B is here
  counts as "A offers anybody help"
  counts as "A turns to B"
  counts as "A makes an overture"
  A says "Let me take the other end of that."
  A says "Two are quicker. I have nothing better to do, and you know it."
  A says "You have been at this since the morning. Move over."
  A says "I could do that for you, if you let me."
  A says "You're fighting with that. I could fight on your side."
  A says "I have two arms and nothing in them. It seems a waste."
  A says "If you do it alone you will be late, and if we both do it we'll both be."
  A says "Don't look so fierce. I only want to carry something."
  A says "Let me. You have had the worse of it all day."
  A says "I can't stand by and look at that. Well, I can, but I'd rather not."
  A says "If you hand me something I'll stop giving advice."
  told as "{A} offers to help {B}."
  B may take it, decline for form, decline proudly
  for want of a reason B declines for form
  if B takes it
    B says "Bless you. Take the heavy half, if you mean it."
    B says "Would you? I was about to give up on it."
    B says "I'd be a fool to say no, and I have been one since the morning."
    B says "You take that side. And don't let me talk you out of it."
    B says "I was too proud to ask. Thank you for sparing me that."
    B says "Yes, please, before I throw it at somebody."
    B says "I was hoping that it'd be you." when B's liking toward A is at least 30
    B says "You always turn up just before I cry. Take this." when B's liking toward A is at least 30
    B says "I'd say no to anybody else. Mind, it's slippery." when B's liking toward A is at least 30
    B says "With you it's nearly fun." when B's liking toward A is at least 30
    told as "{A} helps {B}, who is glad of it."
  if B declines for form
    B says "I couldn't ask that of you. You have your own things to do."
    B says "Oh no, it is nothing. I can manage, nearly."
    B says "You've only just sat down. I won't have it."
    B says "It looks worse than it is. It's nearly, it is almost. Well."
    B says "You're too kind. I'll be done in a moment, or in two."
    B says "No, no, sit. Well, you may hold this. Only this."
    B says "I shouldn't like you to get dirty on my account."
    told as "{A} offers to help {B}, who says that it is nothing."
  if B declines proudly
    B says "I have never needed help with this, and I don't today."
    B says "Thank you, no. I like it done properly."
    B says "If I want it done twice, I shall call you."
    B says "I am not so old, nor so tired, nor so helpless as all that."
    B says "I would rather be slow at it by myself."
    B says "When I need somebody to hold me up, I'll let it be known." when B is very proud
    B says "I began it and I shall end it. You may admire me from there." when B is very proud
    B says "I'd rather be crushed by it than carried." when B is very proud
    told as "{A} offers to help {B}, who will have none of it."

want "many hands"
  A wants to offer B help by a fifth of how kind A is plus a tenth of A's liking toward B plus a tenth of A's gratitude toward B less 8
  when B is here
   and A is acquainted with B
   and A likes B well enough
   and one time in 60
   and A did not offer anybody help within the last 2 days
   and A did not offer B help within the last 6 days
   and A did not make an overture within the last 8 hours
  because "{B} has {his B} hands full"

want "help is welcome"
  A wants to take it by 4 plus a tenth of how sociable A is plus a fifth of A's liking toward B
  when B offers A help
  because "{A} can use it"

want "first no, for form"
  A wants to decline for form by a fifth of how shy A is plus a tenth of how kind A is
  when B offers A help
  because "one does not say yes at once"

want "no help needed"
  A wants to decline proudly by a quarter of how proud A is less 2
  when B offers A help
  because "{A} needs nobody"

reaction "helped"
  when B offers A help
   and A takes it
   and A's liking toward B is less than 65
  then A's gratitude toward B rises by 15 and A's liking toward B rises by 5 less a tenth of A's surfeit toward B and A's surfeit toward B rises by 10
  because "{B} has helped {him A}"

reaction "help pushed away"
  when A offers B help
   and B declines proudly
  then A's disappointment rises by 5 and A's liking toward B falls by 3
  because "{B} would not have {his A} help"

action press help: "A presses help on B"
  needs B is here
  A says "You say that every time. Give it here."
  A says "I heard you. Now, which end do I take?"
  A says "I am not being polite. I am being bored. Let me."
  A says "That was a no for manners. Now give me the one that you mean."
  A says "I'm not asking any more. I am holding this end already."
  A says "You'd do it for me, and I would say no, and you wouldn't listen either."
  told as "{A} will not be put off, and helps {B}."
  B may give way, stand firm
  for want of a reason B gives way
  if B gives way
    B says "Well. If you insist, the other end is yours."
    B says "You are worse than I am. Take it, and thank you."
    B says "You're impossible. A little more to the left, then."
    B says "I only said no so that you'd say it again."
    B says "All right, all right. But I choose which half."
    B says "You've got it already, so what should I say? Lift."
    B says "I give in. I was about to give in on my own account."
    told as "{A} insists, and {B} lets {him A} help after all."
  if B stands firm
    B says "I said no, and I meant no. But it was kind of you."
    B says "Truly. Let me finish what I have begun."
    B says "I like you very much. Now go and sit down."
    B says "Let me have this one thing that I can do alone."
    B says "The more you push, the longer it takes me."
    told as "{A} insists, but {B} stands firm."

notion "A says no for form"

reaction "no, but not in earnest"
  when A offers B help
   and B declines for form
  then A thinks that B says no for form
  because "{B} said no as one does say no"

want "no that means yes"
  A wants to press help on B by a fifth of how kind A is
  when A offered B help within the last 3 minutes
   and B says no for form
   and B is here
   and A did not press help on B today
   and A likes B well enough
  because "{B} only said no for form"

want "twice asked"
  A wants to give way by 4 plus a fifth of A's liking toward B plus a tenth of how sociable A is
  when B presses help on A
  because "{B} has asked twice"

want "once is enough"
  A wants to stand firm by a fifth of how proud A is plus a tenth of how calm A is
  when B presses help on A
  because "{A} has said no"

reaction "helped after all"
  when B presses help on A
   and A gives way
   and A's liking toward B is less than 65
  then A's gratitude toward B rises by 12 and A's liking toward B rises by 5 less a tenth of A's surfeit toward B and A's surfeit toward B rises by 10
  because "{B} did not take no for an answer"

action thank: "A thanks B"
  needs B is here
  passing
  A says "I have not thanked you yet, and I should have."
  A says "That was good of you. I wanted you to know that I noticed."
  A says "I don't say it often: thank you."
  A says "You did not have to do that. Thank you."
  A says "I have thought about what you did. I should have said so at once."
  A says "Thank you. I was too busy being ashamed to say it before."
  A says "I don't know if it was much to you. It was a great deal to me."
  A says "You never waited to be thanked. So I'm thanking you when you don't expect it."
  A says "Nobody asked you to, and you came. I've been thinking about that."
  A says "I wanted to say it when the others weren't looking: thank you."
  A says "You've no idea how late I was already. Thank you for not asking."
  A says "There's no way to say this that isn't too small. Thank you."
  A says "Let me thank you before I get used to it."
  A says "If I didn't say anything then, it was because I couldn't."
  A says "Where would I be now, without you? Still there, I expect."
  A says "How do you always know when? Thank you, in any case."
  A says "I owe you one. I know that you don't count. I do."
  A says "They tell me that I forget to say thank you. I've been saying it all the way here."
  A says "It went well, and half of that was you."
  A says "You make it hard to stay as grumpy as I'd planned." when A is not cheerful
  A says "I don't like to owe anybody a kind word. So: thank you." when A is proud
  A says "I'm in no mood for anything today, but I am in the mood for that. Thank you." when A is not cheerful
  A says "I'd smile if I could find it. Thank you. I do mean it." when A is not cheerful
  A says "I would have managed. It would have been ugly. Thank you." when A is proud
  A says "I've said this to perhaps three people. You were in the right, and you were kind." when A is proud
  A says "Allow me to be grateful once, without its becoming a custom." when A is proud
  told as "{A} thanks {B}."
  B may make nothing of it, be pleased
  for want of a reason B makes nothing of it
  if B makes nothing of it
    B says "It was nothing. You would have done it for me."
    B says "Don't. You will have me blushing in front of everybody."
    B says "It took no time at all. It took less than this."
    B says "Stop it. I was passing, that's all there was to it."
    B says "If you thank me again I shall take it back."
    B says "Oh, that. I had forgotten it by supper."
    B says "I was only in the way, and made the best of it."
    B says "It's what one does. Sit down, and talk of something else."
    B says "You'd have managed. You would have sworn more, that is all."
    B says "Give over. I got a good story out of it."
    B says "Next time it'll be you, and I'll be the one who stammers."
  if B is pleased
    B says "I am glad that you say so. One is never sure."
    B says "You are welcome. Nobody else has said a word."
    B says "I did wonder if you had noticed. It's good to know."
    B says "That makes it worth the wet feet."
    B says "You have a nice way of saying it. I'd do it again for that."
    B says "You noticed! I'd made up my mind not to mind if you didn't."
    B says "Say that to me on a bad day, will you? I'd like to keep it."
    B says "It makes me quite warm. I had forgotten that people do that."
    B says "I would have done it in any case. But it's nicer so."
    B says "Do you know, I was a little proud of it. Now I may be."
    B says "From somebody who never says it, that is a good deal."
    B says "There, now we are both embarrassed, and both pleased."
    B says "I'm glad that it was of use. One fumbles about, and hopes."
    B says "How nice. Most people only come back when it has broken again."
    B says "Any time, and I mean that now more than I did then."
    B says "To hear it said is half the reason. I'm not so noble as I look."
    B says "Well, now I'd like to do it again."
    told as "{A} thanks {B}, and {B} is pleased."

want "thanks are due"
  A wants to thank B by 2 plus a third of A's gratitude toward B less a tenth of how proud A is
  when A's gratitude toward B is at least 8
   and B is here
   and A did not thank B today
  because "{B} was good to {him A}"

want "it was nothing"
  A wants to make nothing of it by a fifth of how calm A is plus a tenth of how shy A is
  when B thanks A
  because "it was hardly worth a word"

want "thanks are sweet"
  A wants to be pleased by a fifth of how sociable A is plus a tenth of how proud A is
  when B thanks A
  because "{A} likes to be thanked"

reaction "thanked"
  when B thanks A
   and A's liking toward B is less than 60
  then A's liking toward B rises by 1 and A's joy rises by 2
  because "{B} has not taken it for granted"
