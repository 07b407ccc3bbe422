# Loans: asked for, given, reminded of, paid back, let off.

library "core/loans"
  uses "core/asking"

status "A owes B a loan"

phrase "A is in debt": A owes someone B a loan

deed "A tries to borrow"

action ask loan: "A asks B for a loan"
  needs B is here
  counts as "A tries to borrow"
  counts as "A makes an overture"
  A says "I am short until the end of the week. I hate to ask."
  A says "Could you tide me over? You will have it back, to the last of it."
  A says "I have done my sums three times. I come out short each time."
  A says "I would sell something, but I've looked, and there is nothing."
  A says "Not much. Only so that I can look one or two people in the face."
  A says "I have been walking round you for an hour to ask you this."
  A says "It is for a few days. I know that everybody says so."
  A says "You may say no. I've heard it twice today, I am in practice."
  A says "I'm ashamed to ask, and I'm more ashamed of what happens if I don't."
  A says "It's a stupid story, and it ends with an empty purse. Would you help me out?"
  A says "How are you placed just now? I'm placed very badly."
  A says "Don't look at me while I say this. I need to borrow something."
  A says "People say that one loses friends by it. I'd like to prove that one needn't."
  A says "There's a hole that I have to stop before somebody falls in, and it would be me."
  A says "What would you do in my place? Apart from asking somebody like you."
  A says "If I could put it off any longer I should. I have put off everything else."
  A says "Let me have a little of what you can spare, and I'll have a little of my sleep back."
  A says "Until I'm paid, no longer. I'd even put it in writing, if I could bear to read it."
  A says "My pride has been saying no for three days. It doesn't have to pay anybody."
  A says "Suppose that a friend of yours were in a corner. It's me. It is a small corner."
  A says "Somebody wants from me what I haven't got. I hate to hand that on."
  A says "You've got a lucky hand with money. Mine's only quick."
  A says "You never waste a word, so I won't either: I am short, and I'm sorry."
  A says "The fault is mine, nobody else's, and I've learnt from it. I only can't eat what I've learnt."
  told as "{A} asks {B} for a loan."
  B may lend, decline
  for want of a reason B declines
  if B lends
    afterwards A owes B a loan
    B says "Take it. And don't cross the street when you see me."
    B says "Here. I shall not ask before you do, for a while."
    B says "Say nothing more. I have been where you are."
    B says "Take a little over, so that you needn't count it in the dark."
    B says "I'd rather it was you than my own bad habits."
    B says "How much? No, don't explain. Just say the number."
    B says "You should have come sooner. Look at you, you've gone grey over it."
    B says "It's only lying about with me, getting no wiser."
    B says "Give it back when you can stand upright again. Not before."
    B says "We'll say no more of it. You would have done the same, and made less of a face."
    B says "Hold out your hand. And from now on, come to me first."
    B says "There. I'd rather lose that than see you creep about."
    B says "Have it, and stop apologising, or I shall charge you for that."
    B says "I've been lucky lately. Let's share that out before it turns."
    B says "Here, quickly, before my better sense comes back."
    told as "{A} asks {B} for a loan, and gets it."
  if B declines
    B says "I have lent before, and I lost the friend with the money."
    B says "I can't spare it myself just now. I wish I could."
    B says "If I had it, it would be yours. I'm turning my own pockets out."
    B says "I don't lend to friends. I have so few left."
    B says "Let me help you some other way. Not with that."
    B says "You've come to the poorest friend you have. I only dress well."
    B says "Money between us would sit at every table with us. I'd rather not."
    B says "What I've got is promised, down to the last of it."
    B says "It isn't that I don't trust you. I don't trust the end of the week."
    B says "I am sorry. I said the same to my own brother, and I didn't enjoy it either."
    B says "Ask me for my time, or my back, or my good word. I've those to spare."
    B says "If I begin to lend I'll have them all here by evening."
    B says "Last time it took you until you had forgotten what it was for."
    B says "My hands are tied. I would turn out the purse to show you, but it's a sad sight."
    B says "This once I have to say no, and I'll feel it longer than you will."
    told as "{A} asks {B} for a loan. {B} cannot spare it."

want "short of something"
  A wants to ask B for a loan by 6 plus a tenth of how impulsive A is plus a tenth of A's closeness toward B less a tenth of how proud A is
  when B is here
   and A is free
   and A is acquainted with B
   and A's liking toward B is at least 5
   and A is not in debt
   and one time in 12
   and A did not try to borrow within the last 3 days
   and A did not ask B for a loan within the last 5 days
   and A did not make an overture within the last 8 hours
  because "{A} is short of it"

want "willing to lend"
  A wants to lend by a fifth of how generous A is plus a fifth of A's liking toward B
  when B asks A for a loan
  because "{A} trusts {B} with it"

want "careful with what one has"
  A wants to decline by 22 less a tenth of how generous A is less a fifth of A's trust toward B
  when B asks A for a loan
  because "{A} is careful with what {he A} has"

reaction "lent to"
  when A asks B for a loan
   and B lends
  then A's gratitude toward B rises by 20 and A's shame rises by 5
  because "{B} has helped {him A} out"

reaction "fonder for a loan"
  when A asks B for a loan
   and B lends
   and A's liking toward B is less than 60
  then A's liking toward B rises by 4 less a tenth of A's surfeit toward B and A's surfeit toward B rises by 10
  because "{B} did not make {him A} beg"

reaction "not lent to"
  when A asks B for a loan
   and B declines
  then A's shame rises by 15 and A's liking toward B falls by 4
  because "{B} would not lend to {him A}"

action remind: "A reminds B of a loan"
  needs B is here
  needs B owes A a loan
  A says "I don't like to speak of it. You know what I am going to say."
  A says "About that small matter between us: has it slipped your mind?"
  A says "I could use what I lent you. Soon would be good."
  A says "I shouldn't mind at all, only somebody has reminded me of what I owe."
  A says "I've been lying awake on how to say this so that it does not sound like this."
  A says "You remember that evening when I helped you out. I've come to the other half of it."
  A says "It's not the sum. It's that I have begun to notice when you buy things."
  A says "Do you recall what you said you would bring me? I do, I'm sorry to say."
  A says "Let us get this over, so that we can go back to liking each other."
  A says "I've waited for you to speak of it, and I think you have waited for me to forget."
  A says "You have been very hard to meet of late. I hope that it isn't for that reason."
  A says "My own debts have found me, so I'm looking up my friends."
  A says "Forgive me for being a bore. That which I lent you, is it on its way?"
  A says "I can do without it for a while. I cannot do without knowing."
  A says "If it's hard just now, say so. But say something."
  A says "I don't like myself when I have to say this. Where's what I lent you?"
  A says "Would tomorrow do? I ask as one who has looked in the jar this morning."
  A says "Let me not have to say it a second time, it was bad enough rehearsing it."
  A says "I lent it to a friend. I'm asking a friend. I hope that it's the same one."
  told as "{A} reminds {B} of what {he B} owes {him A}."
  B may pay up, ask for time, take it ill
  for want of a reason B asks for time
  if B pays up
    afterwards B does not owe A a loan
    B says "It is here, counted. I was ashamed to come by with it so late."
    B says "You should not have had to ask. Here."
    B says "Here. And thank you for waiting longer than I deserved."
    B says "I had it ready, and each time I saw you I had spent a little of it."
    B says "All of it, and something for your patience. I insist."
    B says "Take it, and let me be able to look at you again."
    B says "I've been carrying it about for you all week. I was only waiting for courage."
    told as "{A} reminds {B} of the loan, and {B} pays it back."
  if B asks for time
    B says "Give me a few days more. You have my word for it."
    B says "At the end of the week. I have not forgotten."
    B says "I could give you half, and then we would both have too little."
    B says "It's as good as yours. It only isn't here yet."
    B says "Don't be angry. I am angry enough for two."
    B says "I've half of it, and a good excuse for the rest."
    B says "You would have it this minute if wanting were enough."
    B says "Let me have until my luck turns. It has begun to look round."
    B says "I dream of paying you. It's a lovely dream, you look so pleased in it."
    told as "{A} reminds {B} of the loan. {B} asks for time."
  if B takes it ill
    B says "Must you, here, before everybody? You will get your money."
    B says "I took it for a present. I see what your presents are."
    B says "I should have known that it was not meant kindly."
    B says "How long have you been counting? Since the very same day, I suppose."
    B says "Have it your way. I'll borrow it elsewhere, and pay you, and that will be that."
    B says "If I'd known that you would come and collect it with that face I'd have gone hungry."
    B says "So that is what it was: not help, a lead to walk me on."
    B says "You'll be paid, and then we needn't talk any more, about that or anything."
    B says "And there was I, thinking that you'd come to see how I was."
    B says "You might at least have waited until the others had gone."
    B says "One hears that tone from strangers. I hadn't known that it was in you."
    told as "{A} reminds {B} of the loan, and {B} takes it ill."

want "a loan is no gift"
  A wants to remind B of a loan by 12 less a tenth of how generous A is less a tenth of how shy A is
  when B owes A a loan
   and B is here
   and B did not ask A for a loan within the last 1 days
   and A did not remind B of a loan within the last 1 days
  because "{B} has had it long enough"

want "debts are to be paid"
  A wants to pay up by a quarter of how honest A is
  when B reminds A of a loan
   and one time in two
  because "{A} owes it, and has it"

want "not just now"
  A wants to ask for time by 12
  when B reminds A of a loan
  because "{A} does not have it by {him A} today"

want "shamed by it"
  A wants to take it ill by a quarter of how proud A is less a tenth of A's liking toward B
  when B reminds A of a loan
  because "{A} does not like to be dunned"

reaction "reminded in vain"
  when A reminds B of a loan
   and B does not pay up
  then A's trust toward B falls by 5 and A's liking toward B falls by 4
  because "{B} lets {him A} wait for it"

reaction "dunned"
  when B reminds A of a loan
   and A does not pay up
  then A's shame rises by 10 and A's liking toward B falls by 3
  because "{B} has reminded {him A} of it"

action repay: "A repays B"
  needs B is here
  needs A owes B a loan
  afterwards A does not owe B a loan
  A says "Here it is, all of it. And thank you for not asking."
  A says "I said that you would have it back. Count it, please."
  A says "It is all there. I wanted to see your face when you did not have to ask."
  A says "With thanks, and I'd rather not say how I came by it. Honestly, though."
  A says "Now I can complain of you again with a clear conscience."
  A says "Before you say that it was nothing: it was something, and here it is."
  A says "Hold out your hand. Now I'm nobody's debtor, and only your friend."
  A says "It's warm, I have been clutching it all the way."
  A says "You trusted me when it wasn't sensible. I wanted you to be right."
  A says "It's been on my back so long that I'll miss the weight. Take it."
  told as "{A} pays {B} back what {he A} owed."

want "out of debt"
  A wants to repay B by a fifth of how honest A is less 6
  when A owes B a loan
   and B is here
   and one time in five
   and A did not ask B for a loan within the last 1 days
  because "{A} does not like to owe"

reaction "repaid"
  when B repays A
  then A's trust toward B rises by 5 and A's respect toward B rises by 5
  because "{B} has paid it back unasked"

action let off: "A lets B off a loan"
  needs B is here
  needs B owes A a loan
  afterwards B does not owe A a loan
  A says "Forget what you owe me. I have."
  A says "Keep it. I would rather have you look me in the eye again."
  A says "It has lain between us long enough. Let's say it was a present."
  A says "I've forgotten how much it was. Do me the kindness and forget it, too."
  A says "You would have paid if you could. That is payment enough."
  told as "{A} lets {B} off what {he B} owes."

want "rather the friend than the money"
  A wants to let B off a loan by a fifth of how generous A is plus a fifth of A's liking toward B less 13
  when B owes A a loan
   and B is here
   and A reminded B of a loan
   and B did not ask A for a loan within the last 2 days
  because "{A} would rather have the friend than the money"

reaction "let off"
  when B lets A off a loan
  then A's gratitude toward B rises by 25 and A's respect toward B rises by 6
  because "{B} has let {him A} off"

reaction "fonder for being let off"
  when B lets A off a loan
   and A's liking toward B is less than 65
  then A's liking toward B rises by 6 less a tenth of A's surfeit toward B and A's surfeit toward B rises by 10
  because "{B} thought more of {him A} than of the money"
