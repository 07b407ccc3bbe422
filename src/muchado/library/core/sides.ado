# Third people: stepping in, going to somebody afterwards, running down the absent, and the friend of both who brings two together.

library "core/sides"
  uses "core/complaint"

# Peers are there at 88 % of bullying and step in at 19 % (Hawkins, Pepler and Craig 2001).
action step in: "A steps in for B against C"
  needs B is here
  needs C is here
  seen here, heard here
  A says "That is enough, {C}. Find something else to laugh about."
  A says "Leave {B} out of it. Nobody is laughing but you."
  A says "If you want somebody to be clever about, {C}, take me."
  A says "Say one good thing about {B} now. We have time."
  told as "{A} steps in for {B} and tells {C} to stop."

want "that was enough"
  A wants to step in for B against C by a third of A's compassion toward B plus a fifth of how loyal A is plus a fifth of A's liking toward B less 26
  when C made fun of B within the last 3 minutes
   and B is here
   and C is here
   and A's liking toward B is at least 20
   and A did not step in for B against C within the last 1 days
  because "{A} will not stand by while {B} is laughed at"

want "not against a friend of one's own"
  A wants not to step in for B against C by a third of A's liking toward C
  when C made fun of B within the last 3 minutes
   and A's liking toward C is at least 20
  because "{A} does not want to fall out with {C}"

reaction "somebody stood up for one"
  when B steps in for A against C
  then A's liking toward B rises by 8
   and A's trust toward B rises by 8
   and A's gratitude toward B rises by 30
   and A's shame falls by 10
  because "{B} was the only one who said anything"

reaction "put in one's place"
  when B steps in for C against A
  then A's anger toward B rises by 15
   and A's shame rises by 15
   and A's liking toward B falls by 4
  because "{B} made {him A} look small"

action go to afterwards: "A goes to B afterwards"
  needs B is here
  takes 4 minutes
  A says "I saw that. I ought to have said something there and then."
  A says "Do not let them see that it hurt. You can tell me, though."
  A says "It says more about who said it than it does about you."
  A says "Come, sit down. I do not have to be anywhere just yet."
  told as "{A} goes to {B}, when it is over, to see how {he B} is."
  B may take it well, want to be left alone
  for want of a reason B takes it well
  if B takes it well
    B says "I had hoped that nobody saw. I am glad that you did."
    B says "Stay a little. I do not want to talk about it."
    B says "It is good to know that not all of you were laughing."
    B says "It will pass. It passes faster when somebody comes."
    told as "{A} goes to {B} when it is over, and {B} is glad of it."
  if B wants to be left alone
    B says "You were there. You could have opened your mouth then."
    B says "Please do not be kind to me now. I could not bear it."
    B says "I am all right, and I would like to stay all right."
    B says "Leave it. The more you talk, the bigger it becomes."
    told as "{A} goes to {B} when it is over. {B} wants no pity."

want "seeing how somebody bears it"
  A wants to go to B afterwards by a quarter of A's liking toward B plus a tenth of how kind A is less a third of the pull of duty
  when C made fun of B within the last 3 hours
   and B is here
   and C is not here
   and A's liking toward B is at least 20
   and A is free
   and A did not make fun of B within the last 1 days
   and A did not go to B afterwards within the last 1 days
  because "{A} saw what {C} did to {B}"

want "glad that somebody came"
  A wants to take it well by 12 plus a third of A's liking toward B
  when B goes to A afterwards
  because "{A} would rather not be alone with it"

want "no pity"
  A wants to want to be left alone by 10 plus a quarter of how proud A is
  when B goes to A afterwards
  because "{A} does not want to be pitied"

reaction "somebody stood by"
  when B goes to A afterwards
   and A takes it well
   and A's liking toward B is less than 70
  then A's liking toward B rises by 5
   and A's sadness falls by 10
  because "{B} came to see how {he A} was"

# ---------------------------------------------------------------- the absent

action run down: "A runs down C to B"
  needs B is here
  takes 3 minutes
  counts as "A makes an overture"
  A says "You would not believe how {C} treats people when you are not there."
  A says "I say nothing against {C}. I only say: watch your back."
  A says "Between us, I have had about as much of {C} as I can take."
  A says "Has {C} ever done you a good turn? There you are."
  told as "{A} tells {B} what {he A} thinks of {C}."
  B may join in, stay out of it, speak up for the absent
  for want of a reason B stays out of it
  if B joins in
    B says "I thought that I was the only one who saw it."
    B says "Wait until you hear what I had to listen to last week."
    B says "You are too gentle. I would have put it more strongly."
    B says "It is time that somebody said it out loud."
    told as "{A} runs down {C}, and {B} has something to add."
  if B stays out of it
    B says "I was not there, and I would rather not judge it."
    B says "I have to go on working with both of you."
    B says "Have you said any of this to {C}? Then do that first."
    B says "I do not want to hear it, and I have not heard it."
    told as "{A} runs down {C}. {B} takes no side."
  if B speaks up for the absent
    B says "Say it when {C} is in the room, or do not say it."
    B says "That is not the {C} I know, and I know {C} well."
    B says "{C} has only ever spoken well of you. Think about that."
    B says "There are two ends to that story, and I have heard one."
    told as "{A} runs down {C}, and {B} speaks up for {him C}."

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
  then A's liking toward B rises by 3
   and A's blame toward C rises by 5
  because "{B} sees it, too"

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

# ---------------------------------------------------------------- bringing two together

action put in a word: "A puts in a word for C with B"
  needs B is here
  takes 4 minutes
  counts as "A makes an overture"
  A says "{C} is no happier about it than you are. I have seen it."
  A says "One of you has to begin, and you are the wiser of the two."
  A says "I like you both, and I am tired of carrying my cup to two tables."
  A says "Ask yourself if it was worth a friend. I think it was not."
  told as "{A} puts in a word for {C} with {B}."
  B may come round, think it over, refuse to hear it
  for want of a reason B thinks it over
  if B comes round
    afterwards B is not estranged from C
    B says "If you say so, I will try it. For your sake, at first."
    B says "I have been waiting for a way out of this. Thank you."
    B says "Then I will say good morning, and see what comes of it."
    B says "You are right. I do not even remember the words any more."
    told as "{A} puts in a word for {C}, and {B} comes round."
  if B thinks it over
    B says "I do not say yes. I say that I will sleep on it."
    B says "It is easy for you, it was not said about you."
    B says "Let {C} come to me, and then I shall see."
    B says "Give me a day or two. I am not made of wood."
    told as "{A} puts in a word for {C}. {B} promises nothing."
  if B refuses to hear it
    B says "You mean well. Do not do it again."
    B says "Did {C} send you? Then tell {C} that I am busy."
    B says "There are things that one does not talk away."
    B says "If you are my friend, you will not ask that of me."
    told as "{A} puts in a word for {C}, and {B} will not hear it."

want "a friend of both"
  A wants to put in a word for C with B by a fifth of A's liking toward B plus a fifth of A's liking toward C plus a tenth of how kind A is plus 4
  when B is estranged from C
   and B is here
   and C is not here
   and A's liking toward B is at least 20
   and A's liking toward C is at least 20
   and A is free
   and A did not put in a word for C with B within the last 1 days
  because "{A} is a friend of both, and it cannot go on like this"

want "it need not go on"
  A wants to put in a word for C with B by a fifth of A's liking toward C plus a tenth of how kind A is
  when B ran down C to A within the last 1 days
   and B is here
   and C is not here
   and A's liking toward B is at least 20
   and A's liking toward C is at least 20
   and A is free
   and A did not put in a word for C with B within the last 2 days
   and A did not make an overture within the last 8 hours
  because "{A} likes {C} as well as {B}"

want "tired of it"
  A wants to come round by 6 plus a quarter of how forgiving A is plus a fifth of A's liking toward C less a third of A's blame toward C
  when B puts in a word for C with A
  because "{A} has only been waiting for somebody to say so"

want "not so fast"
  A wants to think it over by 16
  when B puts in a word for C with A
  because "{A} is not ready for it yet"

want "no talking it away"
  A wants to refuse to hear it by half of A's blame toward C plus a tenth of how proud A is
  when B puts in a word for C with A
  because "{A} will not have it talked away"

reaction "won over"
  when B puts in a word for C with A
   and A comes round
  then A's blame toward C falls by 30
   and A's liking toward C rises by 5
  because "{B} has spoken for {C}"

reaction "set thinking"
  when B puts in a word for C with A
   and A thinks it over
  then A's blame toward C falls by 12
  because "{B} may be right about {C}"

reaction "asked too much"
  when B puts in a word for C with A
   and A refuses to hear it
  then A's liking toward B falls by 2
  because "{B} asks too much of {him A}"

# ---------------------------------------------------------------- making it up

action hold out a hand: "A holds out a hand to B"
  needs B is here
  takes 3 minutes
  A says "I have had enough of this. Shall we leave it there, you and I?"
  A says "I would rather be wrong about it than go on like this."
  A says "Somebody told me that you are no happier than I am."
  A says "I miss how it was before. There, now I have said it."
  told as "{A} holds out a hand to {B}."
  B may take it, want more time
  for want of a reason B takes it
  if B takes it
    afterwards A is not estranged from B
    B says "I did not know how to begin. Thank you for beginning."
    B says "Let us never speak of it again, or only to laugh."
    B says "Here is my hand. It was a foolish thing to lose a friend over."
    B says "I was going to come to you tomorrow. I say that every day."
    told as "{A} holds out a hand to {B}, who takes it."
  if B wants more time
    B says "Not yet. I would only be saying it to have it over."
    B says "I hear you, and I am glad. But I am still angry."
    B says "You cannot come and shake hands, and nothing happened."
    B says "Ask me again when I have stopped going over it."
    told as "{A} holds out a hand to {B}, and {B} is not ready for it."

want "having come round"
  A wants to hold out a hand to B by 20 plus a fifth of A's liking toward B
  when C put in a word for B with A within the last 2 days
   and B is here
   and A's blame toward B is at most 20
   and A's liking toward B is more than 0
   and A is free
   and A did not hold out a hand to B within the last 1 days
  because "{C} has spoken for {B}"

want "a hand is a hand"
  A wants to take it by 10 plus a third of A's liking toward B plus a tenth of how forgiving A is
  when B holds out a hand to A
  because "{A} is glad that {B} began"

want "still going over it"
  A wants to want more time by 8 plus half of A's blame toward B plus a tenth of how proud A is
  when B holds out a hand to A
  because "{A} has not done with it yet"

reaction "made up"
  when A holds out a hand to B
   and B takes it
  then A's blame toward B falls by 30
   and A's liking toward B rises by 6
   and A's relief rises by 20
  because "{B} took {his A} hand"

reaction "a hand held out"
  when B holds out a hand to A
   and A takes it
  then A's blame toward B falls by 30
   and A's liking toward B rises by 6
  because "{B} came of {his B} own accord"

reaction "a hand not taken"
  when A holds out a hand to B
   and B wants more time
  then A's disappointment rises by 12
   and A's shame rises by 10
  because "{B} is not ready for it"
