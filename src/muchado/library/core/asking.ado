# Small requests, favours and what is owed for them, offers of help, thanks; loans, reminding, repaying, letting off.

library "core/asking"
  uses "core/meeting"

trait generous

status "A owes B a favour"
status "A owes B a loan"

phrase "A is in debt": A owes someone B a loan

action ask small thing: "A asks a small thing of B"
  needs B is here
  counts as "A makes conversation"
  passing
  A says "Would you hold this for me? Only until I have both hands."
  A says "Could you see to that while I am away? It takes a moment."
  A says "You are nearer to it than I am. Would you?"
  A says "Lend me your eyes. Can you make out what this says?"
  told as "{A} asks a small thing of {B}."
  B may oblige, regret, take no notice
  for want of a reason B obliges
  if B obliges
    B says "Here. You would have done the same for me, I hope."
    B says "Give it to me. There, it is done already."
    told as "{A} asks a small thing of {B}, who sees to it."
  if B regrets
    B says "I would, but I am late as it is. Ask me another time."
    B says "Not now, I have both hands full. I am sorry."
    told as "{A} asks a small thing of {B}, who is sorry and cannot."
  if B takes no notice
    told as "{A} asks a small thing of {B}, who seems not to hear."
    told as "{B} lets {A} ask, and looks elsewhere."

# Small requests come often. In everyday company they are met seven times as often as declined (Rossi and others 2023);
# in the check worlds about half of them are, which is too few.
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
  A wants to oblige by 8 plus a fifth of how kind A is plus a fifth of A's liking toward B
  when B asks a small thing of A
  because "it costs {him A} nothing"

want "no hand free"
  A wants to regret by 22
  when B asks a small thing of A
   and one time in eight
  because "{A} has {his A} hands full"

want "not one's servant"
  A wants to take no notice by 4 plus a quarter of how proud A is less a fifth of A's liking toward B
  when B asks a small thing of A
   and A's liking toward B is less than 10
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
  told as "{A} asks {B} for a favour."
  B may agree, decline
  for want of a reason B declines
  if B agrees
    afterwards A owes B a favour
    B says "An hour, then. And you will hear of it for a year."
    B says "Since it is you. Tell me what has to be done."
    told as "{A} asks {B} for a favour, and {B} does it."
  if B declines
    B says "I can't. I have promised my time to somebody else already."
    B says "Not this. I should do it badly, and you would be too polite to say so."
    told as "{A} asks {B} for a favour. {B} cannot, and says why."

want "more than one can do alone"
  A wants to ask a favour of B by a tenth of A's closeness toward B plus a fifth of A's liking toward B less a tenth of how proud A is
  when B is here
   and A is free
   and A is acquainted with B
   and A's liking toward B is at least 8
   and one time in three
   and A does not owe B a favour
   and A did not ask a favour of B within the last 3 days
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
  then A's gratitude toward B rises by 20 and A's liking toward B rises by 2 and A's respect toward B rises by 3
  because "{B} has done it for {him A}"

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
  told as "{A} reminds {B} of a favour, and asks for one."
  B may keep to it, wriggle out
  for want of a reason B keeps to it
  if B keeps to it
    afterwards B does not owe A a favour
    B says "I was wondering when you would come. What is it?"
    B says "Fair is fair. Then we are even, you and I."
    told as "{A} claims {his A} favour of {B}, and they are even."
  if B wriggles out
    B says "Was that a favour? I thought that you did it gladly."
    B says "Any day but this one. I have it in mind, believe me."
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

# ---------------------------------------------------------------- offers of help, and thanks

action offer help: "A offers B help"
  needs B is here
  counts as "A makes an overture"
  A says "Let me take the other end of that."
  A says "Two are quicker. I have nothing better to do, and you know it."
  A says "You have been at this since the morning. Move over."
  A says "I could do that for you, if you let me."
  told as "{A} offers to help {B}."
  B may take it, decline for form, decline proudly
  for want of a reason B declines for form
  if B takes it
    B says "Bless you. Take the heavy half, if you mean it."
    B says "Would you? I was about to give up on it."
    told as "{A} helps {B}, who is glad of it."
  if B declines for form
    B says "I couldn't ask that of you. You have your own things to do."
    B says "Oh no, it is nothing. I can manage, nearly."
    told as "{A} offers to help {B}, who says that it is nothing."
  if B declines proudly
    B says "I have never needed help with this, and I don't today."
    B says "Thank you, no. I like it done properly."
    told as "{A} offers to help {B}, who will have none of it."

want "many hands"
  A wants to offer B help by a fifth of how kind A is plus a tenth of A's liking toward B plus a tenth of A's gratitude toward B less 8
  when B is here
   and A is acquainted with B
   and A likes B well enough
   and one time in three
   and A did not offer B help within the last 2 days
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
  told as "{A} will not be put off, and helps {B}."
  B may give way, stand firm
  for want of a reason B gives way
  if B gives way
    B says "Well. If you insist, the other end is yours."
    B says "You are worse than I am. Take it, and thank you."
    told as "{A} insists, and {B} lets {him A} help after all."
  if B stands firm
    B says "I said no, and I meant no. But it was kind of you."
    B says "Truly. Let me finish what I have begun."
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
  told as "{A} thanks {B}."
  B may make nothing of it, be pleased
  for want of a reason B makes nothing of it
  if B makes nothing of it
    B says "It was nothing. You would have done it for me."
    B says "Don't. You will have me blushing in front of everybody."
  if B is pleased
    B says "I am glad that you say so. One is never sure."
    B says "You are welcome. Nobody else has said a word."
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

# ---------------------------------------------------------------- loans

action ask loan: "A asks B for a loan"
  needs B is here
  counts as "A makes an overture"
  A says "I am short until the end of the week. I hate to ask."
  A says "Could you tide me over? You will have it back, to the last of it."
  A says "I have done my sums three times. I come out short each time."
  told as "{A} asks {B} for a loan."
  B may lend, decline
  for want of a reason B declines
  if B lends
    afterwards A owes B a loan
    B says "Take it. And don't cross the street when you see me."
    B says "Here. I shall not ask before you do, for a while."
    told as "{A} asks {B} for a loan, and gets it."
  if B declines
    B says "I have lent before, and I lost the friend with the money."
    B says "I can't spare it myself just now. I wish I could."
    told as "{A} asks {B} for a loan. {B} cannot spare it."

want "short of something"
  A wants to ask B for a loan by 6 plus a tenth of how impulsive A is plus a tenth of A's closeness toward B less a tenth of how proud A is
  when B is here
   and A is free
   and A is acquainted with B
   and A's liking toward B is at least 5
   and A is not in debt
   and one time in five
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
  then A's gratitude toward B rises by 20 and A's shame rises by 5 and A's liking toward B rises by 2
  because "{B} has helped {him A} out"

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
  told as "{A} reminds {B} of what {he B} owes {him A}."
  B may pay up, ask for time, take it ill
  for want of a reason B asks for time
  if B pays up
    afterwards B does not owe A a loan
    B says "It is here, counted. I was ashamed to come by with it so late."
    B says "You should not have had to ask. Here."
    told as "{A} reminds {B} of the loan, and {B} pays it back."
  if B asks for time
    B says "Give me a few days more. You have my word for it."
    B says "At the end of the week. I have not forgotten."
    told as "{A} reminds {B} of the loan. {B} asks for time."
  if B takes it ill
    B says "Must you, here, before everybody? You will get your money."
    B says "I took it for a present. I see what your presents are."
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
  then A's gratitude toward B rises by 25 and A's respect toward B rises by 6 and A's liking toward B rises by 4
  because "{B} has let {him A} off"
