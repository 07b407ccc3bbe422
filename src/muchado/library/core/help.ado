# Running for help, and asking how somebody does who lies ill.

library "core/help"
  uses "core/nursing"

deed "A runs for help for B"

action fetch help: "A fetches C to B in L"
  needs C is here
  needs A is not in L
  takes 2 minutes
  counts as "A runs for help for B"
  A says "It's {B}. I don't like how {he B} breathes. Will you come?"
  A says "You know what to do with such things. I only know that I can't watch it."
  A says "{B} says that it's nothing. {He B} said so three times. Please come."
  A says "I wouldn't ask you if I weren't frightened."
  A says "I don't know whom else to ask, and I don't know how long there is."
  A says "Leave what you are doing. {B} can't get up."
  A says "Come quickly, and don't ask me what it is. I don't know what it is."
  A says "{B} won't let me send for anybody, so I've run."
  A says "You've seen such things before. I haven't, and my knees are giving way."
  A says "There's something wrong with {B}, and I can't tell whether it's a little or a lot."
  A says "Please. I've done what I know, and it was nothing."
  A says "I left {B} alone to come to you, so you see how it is."
  A says "Is there anything that you can do for {B}? Even if it's only to say that it looks worse than it is?"
  A says "Bring whatever you have. {B} is burning."
  A says "I've never been so glad to find anybody. {B} is down, and I can't lift {him B}."
  A says "You have a calm face. That is half of what's needed. It's {B}."
  A says "Is your bag packed, or whatever it is that you bring? It's for {B}, and it's now."
  A says "{B} asked for you. That's what frightens me."
  A says "Don't finish that. I'll explain while we run."
  A says "I was told to sit with {B} and not to fuss. I'm fussing. Please come."
  C may come, be kept, know no help
  for want of a reason C comes
  if C comes
    afterwards A goes to L
    afterwards C goes to L
    afterwards B is looked after for 10 hours
    C says "Show me. No, don't tell me, walk. You can tell me on the way."
    C says "You did right to come. How long has {he B} been like this?"
    C says "I'll have a look. It is mostly less than it seems, at first."
    C says "Wait, my things. So. Now quickly."
    C says "You run ahead and get water on. I'm behind you."
    C says "I've been half expecting it. Take my arm, you're shaking."
    told as "{A} fetches {C} to {B}, and they hurry."
  if C is kept
    C says "I can't leave here now. Keep {him B} warm, let {him B} drink. I'll come when I can."
    C says "There is nobody to stand in for me. Is it so bad that it can't wait until evening?"
    C says "They need me here for another hour at least. I'm sorry, I truly am."
    C says "If I go from here now, there'll be two in need of help. Before dark, I promise."
    C says "Tell {him B} that I'm coming. Say it often. It does more than you think."
    C says "Here it's life and death as well, in a small way. I'll be there as soon as I can stand up from it."
    C says "They'd never forgive me if I left now. Sit by {him B} until I come. I'm coming."
    told as "{A} wants {C} to come to {B}, but {C} cannot get away."
  if C knows no help
    C says "I'd be one more who stands about. Find somebody who understands it."
    C says "What would {he B} want with me, of all people? Ask the others."
    C says "I would come if I knew one thing that helps. I don't."
    C says "I have done for {him B} all that I know. Now it wants time, or somebody wiser."
    C says "I would only hold {his B} hand and be in the way. You can do the first as well as I."
    C says "There's nothing that I have for this, and I won't come to look wise."
    C says "You've come to the wrong one. I can lift, and I can hold, and I'd do that."
    C says "I am as frightened as you, and that's no use to {him B}."
    C says "I'd give a great deal to know something. I don't, and I won't guess at it."
    C says "Somebody who faints at blood is what you'd be getting."
    C says "If I came it would only be to have come."
    C says "There are some who know about that. I'm not one, and I wish that I were."
    C says "I told {him B} the other day what I'd do, and that's all that I had."
    C says "Don't waste your breath on me. Run on, and ask the next."
    C says "It'd take a wiser head than mine. I would only pat {him B}."
    C says "I lost my own that way, and I knew no more then. Don't ask me to watch."
    C says "If prayers are any good to you, you shall have mine. I've nothing stronger."
    C says "What I know about it would go into a nutshell, with the nut still in it."
    C says "They laughed at my last cure, and they were right. Ask further on."
    C says "I can fetch, and I can boil water, and I can weep. Say which."
    told as "{A} wants {C} to come to {B}. {C} would not know what to do there, {he C} says."

plan "A gets help for B"
  taken up when B is ill
    and B keeps to bed
    and B is family of A
    and B is not looked after
    and A did not run for help for B within the last 5 hours
  let go when B is looked after
  let go when A ran for help for B within the last 1 hours
  let go when B is not ill
  patience 6 hours
  worth 50 less half of the pull of duty
  first if B lives at L
    and someone here C knows what helps the sick: fetch C to B in L
  else if someone C knows what helps the sick
    and A would look for C in M: go to M
  else if someone C knows what helps the sick
    and C lives at M: go to M
  because "{B} is ill, and {A} does not know what to do"

want "one does not say no to that"
  A wants to come by 10 plus a fifth of how kind A is
  when B fetches A to C in L
   and A does not resent C
  because "{C} is ill, and {B} has come for {him A}"

want "somebody one is fond of"
  A wants to come by 20
  when B fetches A to C in L
   and A is fond of C
  because "it is {C} who is ill"

want "held where one is"
  A wants to be kept by 4 plus the pull of duty
  when B fetches A to C in L
   and A is on duty
  because "{A} is wanted where {he A} is"

want "all that one knows is done"
  A wants to know no help by 28
  when B fetches A to C in L
   and A saw to C within the last 2 days
  because "{A} has done for {C} what {he A} knows, and it has not helped"

want "not for that one"
  A wants to know no help by 40
  when B fetches A to C in L
   and A resents C
  because "{A} will not stir a foot for {C}"

reaction "came when called"
  when A fetches B to C in L
   and B comes
   and A's liking toward B is less than 60
  then A's liking toward B rises by 4
   and A's gratitude toward B rises by 25
  because "{B} came at once"

reaction "did not come"
  when A fetches B to C in L
   and B does not come
  then A's liking toward B falls by 5
   and A's blame toward B rises by 10
   and A's disappointment rises by 15
  because "{B} would not come when {C} needed help"

# ---------------------------------------------------------------- how is B?

deed "A asks after B"

action ask how the sick one does: "A asks C how B is keeping"
  needs C is here
  takes 2 minutes
  counts as "A asks after B"
  A says "And {B}? Is {he B} up again, or do they only say so?"
  A says "I think of {B} every time I pass. How is {he B}?"
  A says "Has anybody been in to see {B} today?"
  A says "Tell me honestly how {B} is. People always say fair to middling."
  A says "I saw a light in {B}'s room in the night. Is it bad?"
  A says "They tell the children that {B} is resting. What do they tell you?"
  A says "I keep putting {B}'s things where {he B} will find them again. How is {he B}?"
  A says "They tell me that {B} is better. They told me so yesterday as well."
  A says "What does {B} eat? One can tell everything by that."
  A says "I don't like to knock. You go in and out there: how does {B} look?"
  A says "Is {B} being difficult yet? That would be a good sign."
  A says "Was it a bad night for {B}? I lay awake myself, and I wondered."
  A says "Give me some news of {B} that isn't polite."
  A says "Does {B} know that we ask? One would like to be asked after."
  A says "It's so odd without {B} about. Is there anything one can do?"
  A says "Let me hear it straight, since I'm fond of {him B}. How is {B}?"
  A says "Who's with {B} now? {He B} oughtn't to be alone with that ceiling."
  A says "Tell {B} from me that it's dull without {him B}. But first, how is {he B}?"
  A says "How many days is it for {B} now? I've lost count, and I hope that it's not a bad sign."
  A says "I woke up thinking of {B}. Is that foolish? How is {he B}?"
  A says "Has {B} asked for anything? I'd like to bring something that isn't advice."
  A says "One doesn't dare to laugh here any more. How is it with {B}?"
  A says "Are they still whispering outside {B}'s door?"
  A says "May one go in to {B} yet, or is it better to think of {him B} from here?"
  A says "Is {B} angry at being ill? {He B} would be."
  A says "The bed's still made up for somebody to sit up with {B}, I see. So it's not over?"
  A says "What do they say when you ask them about {B}, and what do their faces say?"
  A says "I've dreamed up something to make {B} laugh. Is {he B} well enough to be made to?"
  A says "How did {B} get through the night? And you?"
  A says "Would {B} like to see me, do you think, or is it too soon?"
  A says "Has {his B} colour come back? {B}'s, I mean. It was like candle wax."
  A says "Does it still hurt {him B}? {B} would say no. I'm asking you."
  A says "Somebody said that {B} was up. Somebody says that every day."
  A says "Can I take a turn with {B}? I'm asking how {he B} is, but I'm asking that as well."
  C may tell how it is, shrug, fear the worst
  for want of a reason C tells how it is
  if C tells how it is
    C says "No worse than yesterday. {He B} complains, so there is strength left."
    C says "{He B} sleeps a great deal. They say that's how it leaves one."
    C says "Go and ask {him B} yourself. {He B} would never say it, but {he B} listens for the door."
    C says "{He B} has asked what's for supper. I nearly wept, I was so glad."
    C says "Up and down. In the mornings it is {him B}, in the evenings it's the fever."
    C says "{He B} sends {his B} thanks for asking. {He B} didn't, but {he B} would."
    C says "Better than {he B} admits. {He B} likes the broth, and being asked."
    C says "{He B} sat up for a while, and found fault with all of us. I'm hopeful."
    C says "Weak, but {he B} knows everybody, and has an opinion on most."
    C says "Slowly, slowly. It's like watching a snail climb, but it does climb."
    C says "{He B} slept through, for the first time. I went in twice to make sure."
    C says "{He B} wanted the window open, and then shut, and then open. So {he B} is coming back."
    C says "The worst is behind {him B}, they say, and they knock on wood as they say it."
    C says "{He B} laughed this morning. It hurt {him B}, but {he B} laughed."
    C says "It's a matter of sleep now, and of nobody making jokes."
    C says "{He B} drinks when one stands over {him B}. We take turns at standing."
    C says "Not good, not bad. {He B} lies there and counts us."
    C says "{He B} says that {he B} is well, so you see that {he B} isn't. But {he B} says it louder."
    C says "{He B} has got {his B} temper back. We're all delighted."
    C says "Still hot, but {he B} complained about the blanket. I take that for a sign."
    C says "They've stopped walking about on tiptoe. Make of that what you like."
    C says "{He B} asked who had asked. I gave {him B} your name."
    C says "Patience, they say. {He B} has none, so we have to have it for {him B}."
    C says "The cough's looser. I never thought that I'd be so pleased about a cough."
    C says "Thin, but cheerful. One could read by {him B}, almost."
    C says "{He B} ate half of it, and told me what was wrong with the other half."
    C says "{He B} has had a quiet night. I know because I was there for all of it."
    C says "{B} is sitting up and being rude. Go in, it's your turn."
    C says "I'd say that {he B} is over the hill, and walking down it very slowly."
    C says "Come and see. {He B} was asking who else there is in the world."
    told as "{A} asks how {B} is keeping, and {C} tells {him A}."
  if C shrugs
    C says "I couldn't tell you. I haven't been in."
    C says "Ask those who live there. Nobody tells me a thing."
    C says "Alive, I suppose. One would have heard."
    C says "I hear what you hear. People lower their voices when I come in."
    C says "I don't go near. I was never any good at that sort of thing."
    C says "You had better ask somebody with the courage to look in."
    C says "I'm the last to be told anything. Good, I hope."
    C says "No worse, no better, I suppose. It's usually that."
    C says "You'd know if there were something to know. They'd be running."
    C says "Do I look like somebody whom they let in?"
    told as "{A} asks {C} how {B} is keeping. {C} could not say."
  if C fears the worst
    C says "I don't like it. {He B} didn't know what day it was."
    C says "I have seen it begin like that before. Pray that I'm wrong."
    C says "Between us? I'd go and see {him B} soon."
    C says "{He B} thanked me for something that I did years ago. I don't like it."
    C says "I've begun to remember everything that {he B} says. One only does that when, well."
    C says "{He B} is so polite all at once. I would rather {he B} shouted."
    C says "It's gone to the chest. I've heard that sound before."
    C says "I've told {him B} that {he B} looks well. I had to go out directly after."
    C says "They've stopped sending people home. They say: stay, if you like."
    C says "Keep it to yourself, but I have begun to count the breaths."
    told as "{A} asks how {B} is keeping. {C} shakes {his C} head."

want "how is it going in there?"
  A wants to ask C how B is keeping by 9 plus a tenth of how kind A is
  when B is ill
   and A is not ill
   and A is fond of B
   and C is here
   and B is not here
   and A does not resent C
   and A is free
   and A did not ask after B within the last 20 hours
   and A did not see to B within the last 12 hours
  because "{A} has not heard of {B} today"

want "has been in there"
  A wants to tell how it is by 25
  when B asks A how C is keeping
   and A saw to C within the last 1 days
  because "{A} has sat with {C}"

want "has not been in there"
  A wants to shrug by 18
  when B asks A how C is keeping
   and A did not see to C within the last 1 days
   and A is not family of C
  because "{A} has not seen {C}"

want "afraid for somebody"
  A wants to fear the worst by 10 plus a fifth of A's sadness
  when B asks A how C is keeping
   and A is fond of C
   and A is not cheerful
  because "{A} is afraid for {C}"

want "family knows"
  A wants to tell how it is by 16
  when B asks A how C is keeping
   and A is family of C
  because "{A} lives with it"

reaction "somebody asks, at least"
  when B asks A how C is keeping
   and A is family of C
   and A's liking toward B is less than 45
  then A's liking toward B rises by 2
  because "{B} has not forgotten {C}"

reaction "cause for worry"
  when A asks B how C is keeping
   and B fears the worst
   and A is fond of C
  then A's sadness rises by 8
   and A means to look in on C
  because "{B} does not like the look of it"

want "for help one knocks at any door"
  A wants to go to L by 200
  when A means to get help for someone B
   and someone C knows what helps the sick
   and C lives at L
   and A does not live at L
   and A is not family of C
  because "{B} needs help, and {C} knows what helps"
