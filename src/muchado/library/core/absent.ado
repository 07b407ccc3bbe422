# Running down those who are not there, and speaking up for them.

library "core/absent"
  uses "core/mocking"

action run down: "A runs down C to B"
  needs B is here
  takes 3 minutes
  counts as "A makes an overture"
  A says "You would not believe how {C} treats people when you are not there."
  A says "I say nothing against {C}. I only say: watch your back."
  A says "Between us, I have had about as much of {C} as I can take."
  A says "Has {C} ever done you a good turn? There you are."
  A says "I wouldn't say it to {his C} face. That is the difference between us, {he C} would."
  A says "Did you see {C} just now? No? Then you are the only one."
  A says "I've tried to like {C}. I have really sat down and tried."
  A says "Ask yourself who gains by it, each time. It is always {C}."
  A says "I'm fond of {C}, you know that. Which is why it pains me so much to notice things."
  A says "When {C} thanks you, count your fingers."
  A says "You know how {C} is when there is something to carry. One never saw anybody vanish so fast."
  A says "There's nothing wrong with {C} that being found out wouldn't cure."
  A says "Funny, how {C} always has time for whoever is of use."
  A says "If {C} were half as clever as {he C} thinks, we should all have to bow."
  A says "Oh, {C} can be charming. So can the weather, when it wants you out of doors."
  A says "Have you ever heard {C} admit to anything? I haven't lived that long."
  A says "They all think the world of {C}. I must be the only one who listens to {him C}."
  A says "What does {C} do all day? I ask out of pure envy."
  A says "I don't say that {C} lies. I say that {he C} is careful with the truth, as one is with visitors."
  A says "Somebody has to put up with {C}, and somehow it's always the same few."
  A says "Watch {C} when somebody else is praised. It's as good as a play."
  A says "I wouldn't trust {C} to hold a door."
  A says "Next to {C} I feel like a saint, and I know that I'm not one."
  A says "Every word of {C}'s is about {C}. Try it. Count them."
  A says "Poor {C}. I say poor, because otherwise I should have to say something else."
  A says "One hears that {C} has been very helpful. To whom, I wonder?"
  A says "For somebody with so many opinions {C} has done remarkably little."
  A says "I'll tell you what {C} said of you, if you promise not to mind. No, you'd mind."
  A says "It's not {C}'s fault, {he C} was spoilt. It isn't ours either, though."
  A says "The others laugh at {his C} jokes because it is easier. I can't do it any more."
  told as "{A} tells {B} what {he A} thinks of {C}."
  B may join in, stay out of it, speak up for the absent
  for want of a reason B stays out of it
  if B joins in
    B says "I thought that I was the only one who saw it."
    B says "Wait until you hear what I had to listen to last week."
    B says "You are too gentle. I would have put it more strongly."
    B says "It is time that somebody said it out loud."
    B says "And that voice! As if everybody had been waiting for it."
    B says "I've bitten my tongue about {C} for so long that it has a groove."
    B says "You should have been there the other day. Or rather, you should not."
    B says "I've been polite about {C} for so long that it's given me a crick."
    B says "Do you want to hear what {he C} did to me? Are you sitting?"
    told as "{A} runs {C} down, and {B} has something to add."
  if B stays out of it
    B says "I was not there, and I would rather not judge it."
    B says "I have to go on working with both of you."
    B says "Have you said any of this to {C}? Then do that first."
    B says "I do not want to hear it, and I have not heard it."
    B says "I like to keep the plates on the table, when I can."
    B says "You're angry. Tell me again when you aren't."
    B says "There are two ends to that story, and I have only heard this one."
    B says "Let us find something else to be cross about. There's plenty."
    B says "I like {C} well enough, and I like you. Don't make me add it up."
    B says "Perhaps. I try not to know such things about people I have to meet."
    B says "You'll feel better for having said it, and I shall feel worse for having heard."
    B says "Was there something that I could do about it? No? Then let it be."
    B says "Leave me out. I've no talent for enemies."
    B says "I dare say. I dare say {C} could tell me something, too."
    B says "My ears are full for today. Try somebody who collects."
    told as "{A} runs {C} down. {B} takes no side."
  if B speaks up for the absent
    B says "Say it when {C} is in the room, or do not say it."
    B says "That is not the {C} I know, and I know {C} well."
    B says "{C} has only ever spoken well of you. Think about that."
    B says "There are two ends to that story, and I have heard one."
    B says "{C} has never said a word like that about you. I'd have heard it."
    B says "I have seen {C} do a kind thing when nobody looked. You can't say that of many."
    B says "Say what you like of me. But {C} is not here, so leave {him C} be."
    B says "You can stop there. I owe {C} too much to listen, and I'd not listen if I owed {him C} nothing."
    B says "And who asked you to keep watch over {C}? I like {him C}. There's an end."
    B says "You've got hold of the wrong end of {C}. I know the other."
    B says "When I was in trouble it was {C} who came. Where were you?"
    B says "Not to me, please. I happen to think the world of {him C}."
    B says "If you want me to think less of somebody you are going the right way about it, only it isn't {C}."
    B says "{C} would be sorry to hear that. Not angry. Sorry."
    B says "I've quarrelled with {him C} myself, and {he C} was fairer to me than I was."
    B says "That's enough. I'll not have my friends eaten in front of me."
    B says "You make {him C} so small that I don't recognise {him C}."
    B says "Let's fetch {C}, shall we? You can go on from there."
    told as "{A} runs {C} down, and {B} speaks up for {him C}."

want "it has to come out somewhere"
  A wants to run down C to B by half of A's blame toward C less a tenth of how loyal A is less a third of the pull of duty
  when A's blame toward C is at least 15
   and C is not here
   and B is here
   and A's liking toward B is at least 20
   and A is free
   and A did not run down C to B within the last 2 days
   and A did not make an overture within the last 8 hours
  because "{A} has to tell somebody what {C} is like"

want "a grudge in common"
  A wants to join in by 4 plus half of A's blame toward C less a fifth of A's liking toward C
  when B runs down C to A
  because "{A} has no great opinion of {C} either"

want "not taking sides"
  A wants to stay out of it by 10 plus a tenth of how calm A is
  when B runs down C to A
  because "{A} does not want to be drawn into it"

want "the absent cannot answer"
  A wants to speak up for the absent by a tenth of how loyal A is plus a third of A's liking toward C
  when B runs down C to A
  because "{C} is not here to answer for {himself C}"

reaction "agreed with"
  when A runs down C to B
   and B joins in
  then A's blame toward C rises by 5
  because "{B} sees it, too"

reaction "of one mind"
  when A runs down C to B
   and B joins in
   and A's liking toward B is less than 60
  then A's liking toward B rises by 3
  because "{B} and {A} are of one mind about {C}"

reaction "contradicted"
  when A runs down C to B
   and B speaks up for the absent
  then A's liking toward B falls by 3
   and A's blame toward C falls by 10
  because "{B} sees another side of {C}"

reaction "talked into it"
  when B runs down C to A
   and A joins in
  then A's liking toward C falls by 4
   and A's blame toward C rises by 6
  because "{B} has put it into words"

reaction "a word too many"
  when B runs down C to A
   and A speaks up for the absent
  then A's liking toward B falls by 3
  because "{B} talks about people behind their backs"
