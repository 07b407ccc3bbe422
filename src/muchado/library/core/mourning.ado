# Mourning: the word of sympathy and its being owed, mourning together and alone.
# What was never made up stands in `core/unmended`; talking of the dead, and laughing again, in `core/remembrance`.

library "core/mourning"
  uses "core/character"
  uses "core/death"
  uses "core/talking"

# A visit, a hand, an hour.
deed "A keeps B from being alone"

deed "A gives way to grief"

# ---------------------------------------------------------------- the word that is owed

action condole: "A condoles with B over C"
  needs B is here
  takes 4 minutes
  counts as "A keeps B from being alone"
  A says "I have no words for it. I only didn't want to say nothing."
  A says "{He C} once lent me a hand and made as if it were nothing. I never forgot it."
  A says "You don't have to answer. I'm sorry about {C}. That's all I came for."
  A says "It's not right, the house without {C}. I won't tell you that it gets better."
  A says "If there's carrying to be done, or cooking, or being angry, send for me."
  A says "I keep thinking that {he C} will come round the corner. You must think it every minute."
  A says "I came without anything. I couldn't think what one brings."
  A says "I liked {him C} very much. I'm afraid I never took the time to say so."
  A says "They'll all tell you that it passes. I only want to tell you that I know it doesn't, yet."
  B may take it, ward it off, turn bitter
  for want of a reason B takes it
  if B takes it
    B says "Thank you. You're the first who said {his C} name."
    B says "It does me good that you say it. I didn't think that anything would."
    B says "{He C} thought well of you. {He C} never said so, did {he C}? No. But {he C} did."
    B says "Stay a minute. They all go so quickly, as if it were catching."
    B says "Say it again, will you? How you liked {him C}. I could hear that all day."
    B says "You needn't find words. It's good that you stand there."
    B says "I had thought that nobody else noticed how quiet it is."
    B says "You and I need not say much. You loved {him C}, too." when B's liking toward A is at least 40
    told as "{A} says a few words about {C}, and {B} takes {his A} hand."
    told as "{A} tells {B} how sorry {he A} is about {C}. {B} nods, and nods again."
  if B wards it off
    B says "Not yet. I can't yet. If you are kind to me now I'll fall to pieces."
    B says "Let's speak of something else. Anything. How is your roof?"
    B says "Everybody is so sorry. I have had sorry for breakfast. Please."
    B says "I know, I know. Let me get through this day first."
    B says "Thank you, thank you, thank you. I say it in my sleep by now."
    B says "If you don't mind, I am somebody else today. I'm the one who keeps count of the chairs."
    B says "Please don't look at me like that. Look at the weather."
    B says "I'd be obliged if you spoke of something else. I am holding on by my nails." when B is proud
    told as "{A} begins to speak of {C}. {B} lifts a hand: not yet."
  if B turns bitter
    B says "Now you come. Where were you when {he C} asked after you?"
    B says "You never had a good word for {C} while {he C} could hear it."
    B says "Keep it. It costs you nothing, and I can hear that."
    B says "You are sorry. Everybody is. {He C} was lonely enough when you all had time."
    B says "I saw you laugh on the way here. Laugh, do. But then don't come in with that face."
    told as "{A} says that {he A} is sorry about {C}. From {him A}, {B} will not hear it."

plan "A pays B a visit over C"
  taken up when C is dead
    and B is family of C
    and A is not family of C
    and A's liking toward B is at least 15
    and A did not condole with B over C
  let go when A condoled with B over C
  done when A condoled with B over C
  patience 3 days
  worth 24 plus a fifth of how kind A is plus a tenth of A's liking toward B less the pull of duty
  first if B is here: condole with B over C
  else if A is free
    and it is after 8:00
    and A would look for B in L: go to L
  else if A is free
    and it is after 8:00
    and B lives at L: go to L
  put off: let it wait with B
  because "{B} has lost {C}, and one does not let that pass in silence"

want "a house of mourning is open"
  A wants to go to L by 200
  when A means to pay someone B a visit over someone C
   and B lives at L
   and A does not live at L
   and A is not family of B
   and A is free
  because "one goes to a house where somebody has died"

want "what does one say?"
  A wants not to condole with B over C by 12
  when A means to pay B a visit over C
   and A is not sociable
   and A is not kind
  because "{A} is afraid of saying the wrong thing"

want "it came from the heart"
  A wants to take it by 12 plus a fifth of A's liking toward B
  when B condoles with A over C
   and A does not resent B
  because "{B} means it"

want "one more word and one weeps"
  A wants to ward it off by 4 plus a quarter of how proud A is
  when B condoles with A over C
   and A's grief is at least 30
  because "{A} would rather not weep now"

want "in the first hours"
  A wants to ward it off by 10
  when B condoles with A over C
   and A has not taken in the death of C
  because "{A} does not want it to be true yet"

want "too late for kindness"
  A wants to turn bitter by 16 plus half of A's blame toward B
  when B condoles with A over C
   and A's blame toward B is at least 15
  because "{A} has other things to remember of {B}"

want "where was the kindness before?"
  A wants to turn bitter by 24 less a fifth of A's liking toward B
  when B condoles with A over C
   and A's liking toward B is less than 20
   and A is not calm
  because "{B} never cared much for {him A}"

reaction "sympathy taken"
  when B condoles with A over C
   and A takes it
   and A's liking toward B is less than 65
  then A's grief falls by 3
   and A's loneliness falls by 20
   and A's sadness falls by 6
   and A's liking toward B rises by 4
  because "{B} came, and said it"

reaction "sympathy put off"
  when B condoles with A over C
   and A wards it off
  then A's loneliness falls by 8
   and A's gratitude toward B rises by 8
  because "{B} came, at least"

reaction "sympathy thrown back"
  when A condoles with B over C
   and B turns bitter
  then A's shame rises by 20
   and A's liking toward B falls by 4
  because "{B} threw it back at {him A}"

# What is not said is noticed, though nobody says so.
reaction "not a word from a friend"
  when a day begins
   and someone B is dead
   and A is family of B
   and A mourned alone for B
   and each C is a friend of A
   and C did not condole with A over B
   and C is not dead
   and C is not family of B
  then A's liking toward C falls by 4
   and A's blame toward C rises by 6
  because "{C} has not said one word to {him A} about {B}"

# ---------------------------------------------------------------- together and alone

action mourn with: "A mourns C together with B"
  needs B is here
  takes 12 minutes
  counts as "A keeps B from being alone"
  counts as "A gives way to grief"
  A says "Sit with me a little. Nobody has to say anything."
  A says "I went to call {him C} for supper. I had already opened my mouth."
  A says "{His C} cup is still there. I can't wash it, and I can't look at it."
  A says "Do you hear how quiet it is? It was never so quiet."
  A says "I'm so tired, and I can't sleep, and I can't sit still. Is it like that for you?"
  A says "I'm no help. But I can be no help here as well as at home."
  A says "Tell me to go, and I'll go as far as the next room."
  A says "Let's say nothing. We're both good at it."
  A says "Let me sit here for a bit. It's worse where I was."
  A says "I keep putting things aside to show to {C}. I've a whole row of them."
  A says "Would you say {his C} name? I only want to hear somebody say it."
  A says "You've {his C} way of turning your head. I never saw it before today."
  A says "What would {C} say to us, sitting here like two wet hens?"
  B may sit down too, want to be alone
  for want of a reason B sits down too
  if B sits down too
    B says "I know. Come here. I know."
    B says "Leave the cup. It can stand there as long as it likes."
    B says "I thought that it was only me. I'm glad that it isn't. No, not glad."
    B says "We'll get through this evening. We needn't think about the next."
    B says "I couldn't get up, you see. I sat down for a moment, and that was this morning."
    B says "Stay on that side. That's where {he C} sat. It ought not to be empty."
    B says "I can cry when you're there. Alone I only clean."
    B says "Give me your hand. It's easier to sit still when somebody's holding one."
    B says "You cry, and I'll count the beams. Then we'll change about."
    told as "{A} and {B} sit together and think of {C}."
    told as "{A} weeps for {C}, and {B} with {him A}."
  if B wants to be alone
    B says "Don't be hurt. I have to do it by myself."
    B says "You have your way of being sad, and I have mine."
    B says "If I sit down now I won't get up again. Let me keep busy."
    B says "I have to get used to the quiet. Nobody can help me with that."
    B says "Later, when they've all gone. Then you may come, and knock softly."
    B says "It is kind. I have no room in me today, not even for kindness."
    B says "Let me go out a while. I can't breathe in here with all these kind people."
    told as "{A} looks for somebody to mourn {C} with, and {B} goes on with the work."

want "the same loss"
  A wants to mourn C together with B by 4 plus a quarter of A's grief plus a tenth of A's liking toward B
  when A grieves for C
   and B is here
   and B is family of C
   and A thinks that B knows C is dead
   and A does not resent B
   and A is free
   and one time in 40
   and A did not give way to grief within the last 24 hours
   and B did not give way to grief within the last 3 hours
  because "{B} has lost {C} too"

want "friends of the dead"
  A wants to mourn C together with B by 2 plus a fifth of A's grief plus a tenth of A's liking toward B
  when A grieves for C
   and B is here
   and B is a friend of C
   and A thinks that B knows C is dead
   and A is free
   and one time in 40
   and A did not give way to grief within the last 24 hours
   and B did not give way to grief within the last 3 hours
  because "{B} was fond of {C} too"

want "there is too much to do"
  A wants to want to be alone by 10 plus a fifth of how proud A is
  when B mourns C together with A
  because "{A} keeps {himself A} busy so as not to think"

want "two are better than one"
  A wants to sit down too by 8 plus a fifth of A's liking toward B plus a fifth of A's grief
  when B mourns C together with A
   and A does not resent B
  because "{B} feels what {A} feels"

want "quarrels over the bed of the dead"
  A wants to want to be alone by 12 plus half of A's blame toward B
  when B mourns C together with A
   and A's blame toward B is at least 10
  because "{A} does not want to weep before {B}"

reaction "borne together"
  when B mourns C together with A
   and A sits down too
   and A's liking toward B is less than 70
  then A's grief falls by 2
   and A's loneliness falls by 20
   and A's liking toward B rises by 2
  because "{A} and {B} bore it together"

reaction "not alone with it"
  when A mourns C together with B
   and B sits down too
  then A's grief falls by 2
   and A's loneliness falls by 20
   and A's sadness falls by 5
  because "{B} sat down beside {him A}"

reaction "left alone with it"
  when A mourns C together with B
   and B wants to be alone
  then A's loneliness rises by 10
   and A's liking toward B falls by 2
  because "{B} would not stay with {him A}"

action mourn alone: "A mourns alone for B"
  needs B is dead
  takes 15 minutes
  heard by nobody
  counts as "A gives way to grief"
  told as "{A} sits with {his A} hands in {his A} lap and thinks of {B}."
  told as "{A} takes up something that was {B}'s, and puts it back where it lay."
  told as "{A} stands where {B} used to stand."
  told as "{A} catches {himself A} listening for {B}'s step."
  told as "{A} has begun to tell {B} something, and remembers."
  told as "It comes over {A} all at once that {B} will not be back."

want "it comes over one"
  A wants to mourn alone for B by 2 plus a quarter of A's grief plus a fifth of A's loneliness
  when A grieves for B
   and A is free
   and one time in 40
   and A did not give way to grief within the last 24 hours
  because "{A} misses {B}"

want "evenings are the worst"
  A wants to mourn alone for B by 8
  when A grieves for B
   and it is after 19:00
   and one time in 40
   and A did not give way to grief within the last 24 hours
  because "it is the hour when {B} used to be there"

want "not where all can see"
  A wants not to mourn alone for B by a fifth of how proud A is
  when A grieves for B
   and A is proud
   and someone here C is not family of A
  because "{A} does not show it"

# The empty place shows most when one wakes.
reaction "the empty place"
  when a day begins
   and someone B is dead
   and A is family of B
  then A's loneliness rises by 34 plus a fifth of A's grief
  because "{B} is not there"

action sit up: "A sits up late"
  takes 20 minutes
  heard by nobody
  told as "{A} sits up late, with the light burning, because of the quiet."
  told as "{A} lays the table for one too many, and sits before it until late."
  told as "It is long past the hour, and {A} is still talking to the stove."

want "the quiet"
  A wants to sit up late by 60 plus half of A's loneliness
  when A's loneliness is at least 20
   and it is after 20:00
   and A is at home
   and one time in six
   and A did not sit up late within the last 3 days
  because "it is too quiet to sleep"
