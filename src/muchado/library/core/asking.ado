# Small requests, favours, and what is owed for them.

library "core/asking"
  uses "core/meeting"

trait generous

status "A owes B a favour"

action ask small thing: "A asks a small thing of B"
  needs B is here
  counts as "A makes conversation"
  passing
  A says "Would you hold this for me? Only until I have both hands."
  A says "Could you see to that while I am away? It takes a moment."
  A says "You are nearer to it than I am. Would you?"
  A says "Lend me your eyes. Can you make out what this says?"
  A says "Would you be an angel and hand me that? No, the other one."
  A says "Keep an eye on this for me, will you? If it moves, shout."
  A says "You have the better hands for this. Could you undo it?"
  A says "Be so good and hold the door, or whatever it is that is falling on me."
  A says "Would you tell me if this looks straight? Be kind."
  A says "Just for a moment: your finger, here. Don't let go."
  A says "Could I trouble you to move a little? You are standing on what I need."
  A says "Do me the kindness and read that out. My eyes have gone home already."
  A says "I hate to ask. You know how I hate it. Would you, all the same?" when A is proud
  A says "If it isn't too much. It probably is. Would you hold this?" when A is shy
  told as "{A} asks a small thing of {B}."
  B may oblige, regret, take no notice
  for want of a reason B obliges
  if B obliges
    B says "Here. You would have done the same for me, I hope."
    B says "Give it to me. There, it is done already."
    B says "Is that all? You looked as if it were a matter of life and death."
    B says "There. And now you owe me nothing at all, for once."
    B says "Of course. I was only holding the air."
    B says "Give it here, before you drop it on both of us."
    B says "With pleasure. I like to be useful when it costs so little."
    B says "Done. Anything else, while I am being good?"
    B says "So? Like that? There you are."
    B says "For you I would do it with my eyes shut." when B's liking toward A is at least 30
    B says "Naturally. What are hands for?" when B is very kind
    told as "{A} asks a small thing of {B}, who sees to it."
  if B regrets
    B says "I would, but I am late as it is. Ask me another time."
    B says "Not now, I have both hands full. I am sorry."
    B says "I am the wrong one today, my hands are shaking as it is."
    B says "I'd let it fall, and then where would we be? Ask somebody steadier."
    B says "Any other minute of the day. This one is taken."
    B says "I daren't let go of this one, or I'd have to start again. I'm sorry."
    B says "Let me off this once. I'm counting, and I'm past a hundred."
    B says "Forgive me, I gave my last spare hand away a moment since."
    B says "You'd be waiting for me longer than it's worth."
    B says "Not I, I've just washed my hands of everything, and they are still wet."
    B says "Alas. If I stop now I'll not remember where I was."
    B says "I'm wanted elsewhere, and I'm late there, too. Try the next one who comes by."
    B says "Would that I could. My back says no before I have been asked."
    told as "{A} asks a small thing of {B}, who is sorry and cannot."
  if B takes no notice
    told as "{A} asks a small thing of {B}, and asks again, and does it {himself A} in the end."
    told as "{B} is looking the other way when {A} asks for a hand, and goes on looking."
    told as "{A} asks a small thing of {B}, who seems not to hear."
    told as "{B} lets {A} ask, and looks elsewhere."

# Small requests come often, and in everyday company they are met seven times as often as not (Floyd and others 2018).
want "a moment's need"
  A wants to ask a small thing of B by 9 less a tenth of how shy A is
  when B is here
   and A is free
   and A is acquainted with B
   and A likes B well enough
   and one time in five
   and A did not ask a small thing of B within the last 2 days
   and A did not make conversation within the last 2 hours
  because "{A} has but two hands"

want "it costs nothing"
  A wants to oblige by 14 plus a fifth of how kind A is plus a fifth of A's liking toward B
  when B asks a small thing of A
  because "it costs {him A} nothing"

want "no hand free"
  A wants to regret by 30
  when B asks a small thing of A
   and one time in eight
  because "{A} has {his A} hands full"

want "not one's servant"
  A wants to take no notice by 6 plus a quarter of how proud A is less half of A's liking toward B
  when B asks a small thing of A
   and A's liking toward B is less than -2
   and A is proud
  because "{A} is not there to fetch and carry"

reaction "obliged"
  when A asks a small thing of B
   and B obliges
  then A's gratitude toward B rises by 4
  because "{B} lent {him A} a hand"

reaction "not even heard"
  when A asks a small thing of B
   and B takes no notice
  then A's liking toward B falls by 6 and A's anger toward B rises by 5
  because "{B} would not even hear {him A}"

# ---------------------------------------------------------------- favours, and claiming them

action ask favour: "A asks a favour of B"
  needs B is here
  takes 3 minutes
  counts as "A makes an overture"
  A says "I'd not ask if I knew anybody else to ask."
  A says "I need an hour of your time. You shall have it back."
  A says "Say no if you must, but hear me out before you do."
  A says "There is something that I can't do alone, and I don't like it."
  A says "I've rehearsed this, so let me get to the end. I need your help."
  A says "You may laugh, as long as you say yes afterwards."
  A says "It will take longer than I shall tell you now. I thought I'd be honest about that."
  A says "Of all the people I could ask, you are the one whose no I could bear."
  A says "You are free to be busy. But if you aren't, I'm in need of you."
  A says "There's something heavy to be done, and I've thought of you. It's a compliment, in a way."
  A says "Before you ask: yes, it's that again, and no, I can't manage without you."
  A says "Would you do something for me that I'd do badly, and you won't?"
  A says "How deep am I in your debt? I ask because I'm about to go in deeper."
  told as "{A} asks {B} for a favour."
  B may agree, decline
  for want of a reason B declines
  if B agrees
    afterwards A owes B a favour
    B says "An hour, then. And you will hear of it for a year."
    B says "Since it is you. Tell me what has to be done."
    B says "You had me at the face. When do we begin?"
    B says "I was going to sit about and feel useless. This is better."
    B says "All right. But you will tell everybody that I grumbled."
    B says "You have carried me often enough. Give me the heavy end."
    B says "Yes. And now tell me what to, before I get frightened."
    B says "Whatever it is, it's better than what I'm doing."
    B says "I was wondering when you would let somebody help you."
    B says "You don't even have to say what it is." when B's liking toward A is at least 40
    told as "{A} asks {B} for a favour, and {B} does it."
  if B declines
    B says "I can't. I have promised my time to somebody else already."
    B says "Not this. I should do it badly, and you would be too polite to say so."
    B says "I've said yes to too many people already, and I'm paying for it now."
    B says "Ask me for something that I can do well. That isn't it."
    B says "If I begin with that, I shall not stop. I know myself."
    B says "I'd be doing it with half a heart, and you would notice."
    B says "It would only come out crooked. I've no peace for it today."
    B says "You'd be better served by somebody who slept last night."
    B says "No, and I'm saying it at once, so that you don't lose an hour by me."
    B says "I know that I owe you better than a no. It's still no."
    told as "{A} asks {B} for a favour. {B} cannot, and says why."

want "more than one can do alone"
  A wants to ask a favour of B by a tenth of A's closeness toward B plus a fifth of A's liking toward B less a tenth of how proud A is
  when B is here
   and A is free
   and A is acquainted with B
   and A's liking toward B is at least 8
   and one time in 20
   and A does not owe B a favour
   and A did not ask a favour of B within the last 5 days
   and A did not make an overture within the last 8 hours
  because "{A} cannot do it alone"

want "gladly done"
  A wants to agree by a fifth of how kind A is plus a fifth of A's liking toward B
  when B asks a favour of A
  because "{B} has asked {him A}, and not everybody"

want "asked too much"
  A wants to decline by a fifth of how proud A is plus 3 less a fifth of A's gratitude toward B
  when B asks a favour of A
  because "it is a good deal to ask"

reaction "a favour done"
  when A asks a favour of B
   and B agrees
  then A's gratitude toward B rises by 20 and A's respect toward B rises by 3
  because "{B} has done it for {him A}"

reaction "fonder for a favour"
  when A asks a favour of B
   and B agrees
   and A's liking toward B is less than 60
  then A's liking toward B rises by 4 less a tenth of A's surfeit toward B and A's surfeit toward B rises by 10
  because "{B} took trouble for {him A}"

reaction "a favour declined"
  when A asks a favour of B
   and B declines
  then A's liking toward B falls by 5 and A's disappointment rises by 10
  because "{B} had a reason not to help"

action claim favour: "A claims a favour of B"
  needs B is here
  needs B owes A a favour
  A says "You said that I should have it back one day. It is today."
  A says "I did not mean to mention it. But you do owe me an hour."
  A says "Remember what I did for you? It is your turn now."
  A says "I'm bad at this. You know what I mean. That hour of mine."
  A says "You said any time. I have come to see whether any time is now."
  A says "I never keep accounts between friends. I make one exception."
  A says "It has come to the point where I need what you promised me."
  A says "Do you still know what you said when I helped you? I do, every word."
  A says "Don't be alarmed, I've only come for what is mine. An hour of you."
  told as "{A} reminds {B} of a favour, and asks for one."
  B may keep to it, wriggle out
  for want of a reason B keeps to it
  if B keeps to it
    afterwards B does not owe A a favour
    B says "I was wondering when you would come. What is it?"
    B says "Fair is fair. Then we are even, you and I."
    B says "I hoped that you would ask for something hard. It's been weighing on me."
    B says "Yes. I said it, and I meant it. Lead on."
    B says "Thank heaven. I thought that you would be noble about it for ever."
    B says "Good that you say it. I'd have gone on putting it off in all friendship."
    B says "I pay my debts, though not always at once. Where do we begin?"
    told as "{A} claims {his A} favour of {B}, and they are even."
  if B wriggles out
    B says "Was that a favour? I thought that you did it gladly."
    B says "Any day but this one. I have it in mind, believe me."
    B says "You must have dreamed that. I was always the one who was owed."
    B says "Is it so urgent? These things mend themselves, mostly."
    B says "I would, but somebody is waiting, and you know how they are."
    told as "{A} claims {his A} favour of {B}, who finds a way out."

want "what one is owed"
  A wants to claim a favour of B by 9 less a tenth of how generous A is
  when B owes A a favour
   and B is here
   and A is free
   and B did not ask a favour of A today
   and A did not claim a favour of B within the last 2 days
  because "{B} owes {him A} one"

want "fair is fair"
  A wants to keep to it by a fifth of how honest A is plus a fifth of A's liking toward B
  when B claims a favour of A
  because "{A} owes it"

want "another day"
  A wants to wriggle out by a fifth of how sly A is plus a tenth of how proud A is
  when B claims a favour of A
  because "it does not suit {A} today"

reaction "paid in kind"
  when A claims a favour of B
   and B keeps to it
  then A's respect toward B rises by 6 and A's trust toward B rises by 3
  because "{B} does not forget what {he B} owes"

reaction "no return"
  when A claims a favour of B
   and B wriggles out
  then A's liking toward B falls by 8 and A's respect toward B falls by 8 and A's trust toward B falls by 6
  because "{B} owed {him A} that much"
