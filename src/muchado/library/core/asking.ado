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
  A says "Do you see that? Could you push it this way with your foot?"
  A says "Have you a bit of string? I don't care what sort, I am desperate."
  A says "Quick, a hand. No, the one with the strength in it."
  A says "Would you stand just there, so that it doesn't roll?"
  A says "You're taller than I am, or braver. Could you reach that down?"
  A says "Might I borrow your patience for a moment? And your thumb."
  A says "I can't see my own back. Is there something on it?"
  A says "Be my memory: remind me, before I go, that I was going to do something."
  A says "Pass that along, would you? It's wanted at the other end."
  A says "Is this still good? You have the better nose."
  A says "Let me lean on you while I get this stone out."
  A says "When you go past, could you leave this where it belongs?"
  A says "Count these for me, please. I've had three answers so far."
  A says "If you would just say stop when it's level."
  A says "Say my name if I nod off, will you?"
  A says "Can you lift that corner? I only need to get my fingers out."
  A says "Hold still, I want to see by you whether it's long enough."
  A says "Shall I tell you what would make me happy? If you picked that up."
  A says "Help me on with this. There's a sleeve in it somewhere."
  A says "Swap places with me, would you? I've got the sun in my eyes, or somebody's stare."
  A says "Watch that for me. I shan't be gone long enough for anything to happen."
  A says "There's a knot here with my name on it. Have you got nails?"
  A says "Don't laugh, just pull."
  A says "Just one thing, and then I'll leave you in peace: what does one call this?"
  A says "Could you make a little room? I'm coming through with something that drips."
  A says "I need somebody to tell me that this is straight. Lie, if you must."
  A says "Which of these would you take? Good. Then I'll have the other."
  A says "Put your finger on that. And now forget about it until I come back."
  A says "May I ask a favour so small that it hardly counts? Scratch my shoulder."
  A says "Where did they put the thing for the thing? You always know."
  A says "Take this off my hands, will you? I need them to be angry with."
  A says "How does one shut this? You did it the other day as if it were nothing."
  A says "I've only got as far as half. Would you take the other end?"
  A says "Don't go, I need a witness. Did you see me put that back?"
  A says "Give me a push, will you? No, a gentle one."
  A says "Look at this from where you are, and tell me what it resembles."
  A says "You've got clean hands. Would you take the lid off?"
  A says "Tell me when it boils over, or when anybody comes."
  A says "As you're going that way: could you say that I'm on my way?"
  A says "Move that a hair to the left. A thin hair."
  A says "I dropped something, and it went under you. Forgive me."
  A says "My hands are full, and my nose itches. I say no more."
  A says "Would you taste that, and not make a face?"
  A says "Shout if somebody comes, will you? I want to sit down for a moment."
  A says "Be so kind and turn round. It's easier if nobody looks."
  A says "There's one more of these than I can carry. Just the one."
  A says "Can I put this down in front of you? Only till my arm wakes up."
  A says "Once you've finished with that, may I have it? And the one after."
  A says "Pull my sleeve down, would you? I can't, I'm all over stickiness."
  A says "If you see a small one of these, it's mine, and I'd like it back."
  A says "Tie this for me. I'm told it's a matter of two loops."
  A says "Your voice carries. Would you call them?"
  A says "Do you think you could open that? It knows me by now, it won't."
  A says "Wait, hold that exactly there. You are doing it beautifully."
  A says "Please, what did they just say? I was being polite to somebody else."
  A says "Lend me your weight. Just sit on it."
  A says "Is your left hand doing anything?"
  A says "Somebody has to hold the other end, and I've looked round, and it's you."
  A says "Would it be too much to ask you to blow on this?"
  A says "I'm stuck. Not in life, in this sleeve."
  A says "Do me a kindness and say whether it's crooked, before anybody else does."
  A says "Let me have your elbow, I've got one foot in the air."
  A says "What does that stain look like to you? Could you help me hide it?"
  A says "Throw me that, will you? No, hand it. I know how I catch."
  A says "Before you sit down: the thing behind you, please."
  A says "Just lift your foot. Thank you. And now the other."
  A says "Would you take this and look as if it were yours, until I'm back?"
  A says "If it comes loose, press here. If it doesn't, press there."
  A says "I've got something in my eye. Is it large?"
  A says "You needn't do anything, only be heavy on that end."
  A says "Stop me when I get to the line, would you? I always go over."
  A says "Could your knife and my bread be friends for a moment?"
  A says "One small push, and I'm through. Not that small."
  A says "I can hear it rolling, and I can't see it. Can you?"
  A says "Tell me quickly what day it is, I have been wrong once already."
  A says "Will you smell this, and tell me that I'm wrong?"
  A says "Keep the others talking for a moment. I've lost a button."
  A says "Reach into that for me, I don't like what's in there."
  A says "Wring this with me, will you? You turn that way, and I this."
  A says "Might I have a corner of that? It needn't be a clean one."
  A says "Carry this as far as the corner for me, and I'll be good all day."
  A says "Please say that you've a pin. You look like somebody who has a pin."
  A says "Never mind how it got there. Can you get it down?"
  A says "They're all deaf over there. Would you give them a wave for me?"
  A says "With your leave, I'd like to stand where you are standing, for as long as it takes to see."
  A says "Look after my place. If anybody asks, I'm a large person."
  A says "Catch! No, not yet. Now, if you please."
  A says "Would you look the other way for a moment, and remember nothing?"
  A says "There's a draught, and I've only the two hands. Would you?"
  A says "I hate to ask. You know how I hate it. Would you, all the same?" when A is proud
  A says "If it isn't too much. It probably is. Would you hold this?" when A is shy
  A says "I'd do it alone if there were any dignified way of doing it." when A is proud
  A says "I never ask. Let's call it giving you a chance." when A is proud
  A says "I can manage perfectly well. I should merely manage better with a third hand." when A is proud
  A says "Sorry, I, only if you happen to be getting up anyway." when A is shy
  A says "You're busy. I can see that you are busy. It's only that it's slipping." when A is shy
  A says "I've been working up to this since you came in: could you reach me that?" when A is shy
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
    B says "Like this? Say when."
    B says "Nothing easier. I was born for it."
    B says "There we are. It only wanted talking to."
    B says "I've got it, let go. You may let go."
    B says "Since you ask so prettily."
    B says "With the left or with the right? Never mind, it's done."
    B says "It's no trouble. I was idle, and hoping that nobody saw."
    B says "Hop. There. Next!"
    B says "I thought that you would never ask, you were making it look so hard."
    B says "Hand it over. You were holding it as if it bit."
    B says "You see, it goes, if one doesn't swear at it."
    B says "Willingly. It gives me a reason to stop what I'm doing."
    B says "Let me. You take care of your back, you've only got the one."
    B says "Here you are, and mind, it's heavier than it pretends."
    B says "Anything for a quiet life."
    B says "I can do that. I can't do much, but I can do that."
    B says "All right, but you must tell people how nimble I was."
    B says "Say no more. It's as good as done. Now it is done."
    B says "So. If only everything were mended so fast."
    B says "Always glad to, as long as it's small."
    B says "How long have you been struggling with that? You might have called."
    B says "There, good as new, or near enough."
    B says "Shift over, let a master try."
    B says "For that you needn't even say please. Though it was nice."
    B says "It's a pleasure. I don't get asked for my hands very often."
    B says "That? I do that in my sleep. I've been told so."
    B says "Certainly. Where do you want it?"
    B says "You take the thanks, I'll take the weight."
    B says "Yes, yes, yes. There."
    B says "Look, it gave up as soon as it saw me."
    B says "Easy. I've had practice, I have a family."
    B says "No sooner said. Is that better?"
    B says "Of course I will. Who'd say no to such a face?"
    B says "I had one hand to spare, and it's yours."
    B says "Now that's what I call a sensible request."
    B says "Well, if that's all that stands between you and happiness."
    B says "You hold, I'll do. Or the other way about?"
    B says "It's done, and don't spend the rest of the day thanking me."
    B says "Mind your fingers. So."
    B says "That makes two good deeds today. I shall be insufferable."
    B says "Wait until I've put this down. Now. Done."
    B says "You might have asked for something hard, while I'm in the mood."
    B says "I'll do it, and you can look away if you're ashamed."
    B says "There you go. Tell nobody how simple it was."
    B says "Give me the awkward end. I'm used to it."
    B says "By all means. You're the third today, I ought to set up in business."
    B says "Yes, of course, and thank you for not asking the one over there."
    B says "Got it. What would you do without me? You'd ask somebody else."
    B says "Let's see. Ah. You had it upside down."
    B says "Happily. And if it breaks it was like that before."
    B says "I'd do more than that for you, but nobody lets me."
    B says "One, two, and there."
    B says "There. You might have said that it was hot."
    B says "I'm holding. I'm still holding. Tell me when I may feel my arm again."
    B says "It's a knack. Look, so."
    B says "I'd have done it sooner if you'd only looked helpless."
    B says "Don't mention it. Well, mention it to the others."
    B says "Ha, so that's where it was."
    B says "For somebody who asks so seldom, of course."
    B says "I shall be known for this. Here."
    B says "Move your thumb. Now mine. Done."
    B says "Is that how you wanted it, or shall I do it wrong again?"
    B says "Oh, give it here. I can't watch you suffer."
    B says "So little? I had hoped to be a hero."
    B says "I've got you. Go on."
    B says "I'm at your service, as long as I needn't get up. There, I could reach it."
    B says "There it is, and mind the edge."
    B says "As if I would say no. I did think of it."
    B says "You're quite right, that takes two."
    B says "Here. It's warm from my hand, I've been wondering whose it was."
    B says "I don't see why not. I've nothing in my hands but time."
    B says "Left a bit, you said? There's left for you."
    B says "You can always ask me. I'm not always going to grumble."
    B says "Come round to this side. Now. It's as if it had never been."
    B says "That'll be one smile, payable at once."
    B says "My pleasure, and your turn next time."
    B says "Careful, careful. And it's safe. We are very good at this."
    B says "That wasn't hard. Now ask me for something that makes me look strong."
    B says "For you I would do it with my eyes shut." when B's liking toward A is at least 30
    B says "Naturally. What are hands for?" when B is very kind
    B says "You might ask me for something difficult some time. I'd like to show you." when B's liking toward A is at least 30
    B says "For you? I'd have got up even if it had been far." when B's liking toward A is at least 30
    B says "There, and now smile, I did it for that." when B's liking toward A is at least 30
    B says "It's nice that it's me you ask." when B's liking toward A is at least 30
    B says "I was watching you struggle, and hoping." when B's liking toward A is at least 30
    B says "You should have said so sooner, poor thing." when B is very kind
    B says "Give it to me, all of it, and have a rest." when B is very kind
    B says "Bless you, that's nothing. What else have you got?" when B is very kind
    B says "I like it when there's something that I can do for somebody." when B is very kind
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
    B says "I was only waiting for you to need something." when B's liking toward A is at least 40
    B says "Don't explain. I'd said yes when you came in." when B's liking toward A is at least 40
    B says "You can have the hour, and the one after it, too." when B's liking toward A is at least 40
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
  A says "You said to come when I was in need. I've come, and I am."
  A says "I've kept it for a rainy day, your favour. Look out there."
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
    B says "There you are at last. I don't like owing, it makes me polite."
    B says "So be it. You were there when I needed it."
    told as "{A} claims {his A} favour of {B}, and they are even."
  if B wriggles out
    B says "Was that a favour? I thought that you did it gladly."
    B says "Any day but this one. I have it in mind, believe me."
    B says "You must have dreamed that. I was always the one who was owed."
    B says "Is it so urgent? These things mend themselves, mostly."
    B says "I would, but somebody is waiting, and you know how they are."
    B says "You did me a good turn, and I've told everybody. Isn't that something?"
    B says "My word's as good as it ever was. It's the rest of me that can't."
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
