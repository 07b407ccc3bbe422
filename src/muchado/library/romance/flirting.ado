# Flirting, and how it is taken; a hand that stays a moment; being praised by one to whom one is drawn.

library "romance/flirting"
  uses "romance/attraction"

action flirt: "A flirts with B"
  needs B is here
  needs A is not family of B
  takes 4 minutes
  counts as "A is tender with B"
  A says "Is it the light, or do you always look like somebody about to do something foolish?"
  A says "I had three reasons to come over here. I've forgotten two, and the third is you."
  A says "You may as well smile. I shall stand here until you do."
  A says "They told me to keep away from you. They didn't say for whose sake."
  A says "I make it a rule never to compliment anybody before supper. You're ruining my rule."
  A says "Say something dull, quickly. I was beginning to enjoy myself."
  A says "I wonder that anybody gets a stroke of work done, with you walking past."
  A says "I was told that you bite. I came to see for myself."
  A says "Don't go yet. I haven't said the thing that I came to say, and I don't know it yet."
  A says "You've a way of not looking at people. I feel quite singled out by it."
  A says "You're standing in my light. Please go on doing it."
  A says "I came over to be charming, and now I can't remember how it goes. Help me."
  A says "Is anybody waiting for you? I only ask so as to know how fast to talk."
  A says "How do you do that, with the corner of your mouth? No, don't stop."
  A says "If I say that you look nice you'll say that I am late in noticing. I'm not."
  A says "Would you mind dropping something? I'd like to be seen picking it up."
  A says "Tell me one bad thing about yourself. I need something to hold on to."
  A says "My friends are watching, so pretend that I've said something witty. Thank you."
  A says "Let's quarrel about something small. I want to see your eyes flash."
  A says "People say that you're out of reach. I've measured, and it's barely an arm's length."
  A says "There I was, minding my own business, and then you laughed, and I haven't any."
  A says "I had a whole sentence. It was a good one. It went when you looked up." when A is shy
  A says "I've laid a bet with myself that I can make you laugh before you can make me blush." when A is impulsive
  A says "I meant to say something else. It had the word eyes in it." when A is shy
  A says "Would you mind if I just stood here and went red?" when A is shy
  A says "I asked three people what one says. They all laughed. What does one say?" when A is shy
  A says "I've thought about it for as long as it took to cross over to you: you're lovely." when A is impulsive
  A says "Come away from here. I don't know where to, I only know with whom." when A is impulsive
  A says "I dare you to smile at me. There! I dare you to do it again." when A is impulsive
  B may play along, stay cool, laugh it off
  for want of a reason B laughs it off
  if B plays along
    B says "And what would you do with a smile, if you had one? You'd only lose it."
    B says "Careful. I might believe you, and then where would you be?"
    B says "Go on. I'm told that I am at my best when I'm being lied to."
    B says "You've practised that one. Who was it that you practised on?"
    B says "Stand where you like. The view is better on this side, though."
    B says "If you mean to make me blush you'll have to work harder than that. A little harder."
    B says "Is that the best you have? Then I had better stay and help you."
    B says "I'd walk away, but you would only enjoy the view."
    B says "You may go on looking. I'm told that it wears off."
    B says "My mother warned me about somebody just like you. I've been looking ever since."
    B says "Oh dear, and I'd meant to be sensible until supper at least."
    B says "Is that a compliment, or are you only clearing your throat?"
    B says "How many have you said that to? I don't mind being the last."
    B says "If you come any closer I'll have to count your freckles."
    B says "Flattery! At last. I was beginning to think that I'd have to do it myself."
    B says "Keep talking. I'll tell you when I stop believing it."
    B says "You've a nerve. I rather like nerve."
    B says "I shall need that in writing, and read aloud, and by you."
    B says "You would be surprised at how long I've waited for you to try." when B's attraction toward A is at least 30
    B says "I'd begun to think that you only looked." when B's attraction toward A is at least 30
    B says "Say it once more, a little nearer, I've gone deaf from listening for it." when B's attraction toward A is at least 30
    B says "I've been walking past you on purpose since the day before yesterday." when B's attraction toward A is at least 30
    B says "You might have said that while my hair was tidy. Say it anyway." when B's attraction toward A is at least 30
    B says "If you go now I shall have to follow you, and that would look so bad." when B's attraction toward A is at least 30
    told as "{A} flirts with {B}, who gives as good as {he B} gets."
    told as "{A} says something to {B}, and {B} says something back, and neither hears the others any more."
  if B stays cool
    B says "Does that work, elsewhere?"
    B says "I'm sure that somebody is waiting for you. Over there, perhaps."
    B says "You're kind. I have work to do."
    B says "Keep it for those who like it, {A}."
    B says "Somebody ought to have told you that I don't do this."
    B says "That was kindly meant, so I'll pretend that I didn't hear it."
    B says "You're standing on my patience."
    B says "You have something on your chin. I think it's confidence."
    B says "Pretty. Was it made for me, or did you find it lying about?"
    B says "I heard you the first time. I was hoping that you hadn't."
    B says "That look may do wonders elsewhere. You might try it there."
    B says "Let me save you an hour of trouble: no."
    B says "If I wanted honey I should keep bees."
    B says "Mind how you lean, there's nothing there to hold you up."
    told as "{A} flirts with {B}, and might as well have flirted with the door."
    told as "{A} tries to be charming. {B} waits for {him A} to be finished."
  if B laughs it off
    B says "You're impossible. What did you really want?"
    B says "Oh, you say that to everybody, and to the cat."
    B says "I shall tell you what I tell my brothers: mind your feet."
    B says "That was nearly good! Try it with a straight face."
    B says "Does your mother know that you talk like that?"
    B says "Say that again to the others, they need cheering up."
    B says "And then you woke up! No, it was very pretty."
    B says "Stop it, I've got a stitch."
    B says "You ought to go about with a drum. Oh, you."
    told as "{A} flirts with {B}, who laughs and takes it for a joke."
    told as "{B} pats {A}'s arm, laughing, as one pats a dog that has done a trick."

want "one has to begin somewhere"
  A wants to flirt with B by 2 plus a third of A's attraction toward B
  when A is drawn to B
   and B is here
   and A does not date B
   and A did not flirt with B within the last 2 days
  because "{A} is drawn to {B}"

want "boldness"
  A wants to flirt with B by 8
  when A is drawn to B
   and A is impulsive
   and A did not flirt with B within the last 2 days
  because "{A} does not think twice"

want "a sign was given"
  A wants to flirt with B by 10
  when A is drawn to B
   and A suspects that B is taken with A
   and A did not flirt with B within the last 2 days
  because "{B} seems not to mind"

want "a good mood does it"
  A wants to flirt with B by a fifth of A's joy
  when A is drawn to B
   and A's joy is at least 10
   and A did not flirt with B within the last 2 days
  because "{A} is in high spirits"

want "a tongue tied in a knot"
  A wants not to flirt with B by a third of how shy A is
  when A is drawn to B
   and A is shy
  because "{A} never knows what to say to {B}"

want "promised elsewhere"
  A wants not to flirt with B by a third of how loyal A is
  when A is drawn to B
   and A dates someone C
   and A does not date B
  because "{A} goes with {C}"

want "that one is taken"
  A wants not to flirt with B by 6 plus a fifth of how honest A is
  when A is drawn to B
   and B dates someone C
  because "{B} goes with {C}"

want "a friend's love"
  A wants not to flirt with B by 16
  when A is drawn to B
   and someone C is taken with B
   and C is a friend of A
   and A is loyal
  because "{C} is taken with {B}, and {C} is a friend"

want "shown the cold shoulder"
  A wants not to flirt with B by 30
  when A is drawn to B
   and B rebuffed A
  because "{B} was cool enough the last time"

want "no day for it"
  A wants not to flirt with B by a third of A's sadness
  when A is drawn to B
   and A is downcast
  because "{A} has no heart for it"

notion "A rebuffed B"

want "it takes two"
  A wants to play along by 4 plus half of A's attraction toward B
  when B flirts with A
   and A's attraction toward B is at least 10
  because "{A} does not mind at all"

want "a game is a game"
  A wants to play along by 14
  when B flirts with A
   and A is cheerful
   and A's liking toward B is at least 20
   and A dates nobody
   and A does not date B
  because "{A} likes the game"

want "not looking for that"
  A wants to laugh it off by 14
  when B flirts with A
   and A's attraction toward B is less than 20
   and A's liking toward B is at least 10
  because "{A} likes {B}, and no more than that"

want "too shy to answer in kind"
  A wants to laugh it off by a quarter of how shy A is
  when B flirts with A
   and A is shy
  because "{A} does not know where to look"

want "keep your distance"
  A wants to stay cool by 20
  when B flirts with A
   and A's liking toward B is less than 10
   and A's attraction toward B is less than 20
  because "{A} does not care for {B}"

want "there is somebody already"
  A wants to stay cool by a quarter of how loyal A is
  when B flirts with A
   and A dates someone C
   and B does not date A
  because "{A} goes with {C}"

want "not to be had so cheaply"
  A wants to stay cool by 14 plus a fifth of how proud A is less a tenth of A's liking toward B
  when B flirts with A
   and A's attraction toward B is less than 40
  because "{A} is not to be had for a word"

reaction "it was taken up"
  when A flirts with B
   and B plays along
   and A's attraction toward B is less than 70
  then A's attraction toward B rises by 8
   and A's joy rises by 5
   and A's hope rises by 8
   and A suspects that B is taken with A
  because "{B} played along"

reaction "flattered"
  when B flirts with A
   and A plays along
   and A's attraction toward B is less than 70
  then A's attraction toward B rises by 8
   and A's joy rises by 5
   and A thinks that B is taken with A
  because "{B} knows how to make {him A} laugh"

reaction "a cold shoulder"
  when A flirts with B
   and B stays cool
  then A's disappointment rises by 12
   and A's hope falls by 10
   and A's attraction toward B falls by 4
   and A thinks that B rebuffed A
  because "{B} would have none of it"

reaction "not taken for earnest"
  when A flirts with B
   and B laughs it off
  then A's hope falls by 3
   and A's liking toward B rises by 1
  because "{B} took it for a joke"

reaction "importunate"
  when B flirts with A
   and A stays cool
  then A's liking toward B falls by 2
   and A thinks that B is taken with A
  because "{B} does not know where to stop"

# ---------------------------------------------------------------- a hand that stays

action touch: "A lays a hand on the arm of B"
  needs B is here
  needs A is not family of B
  heard by nobody
  counts as "A is tender with B"
  B may let it lie, draw back
  for want of a reason B lets it lie
  if B lets it lie
    told as "{A} lays a hand on {B}'s arm, and it stays there."
    told as "{A} brushes something off {B}'s sleeve. There was nothing on it."
    told as "{A}'s hand finds {B}'s, under the edge of things, and {B} lets it."
  if B draws back
    told as "{A} lays a hand on {B}'s arm. {B} finds that {he B} needs that arm."
    told as "{A} reaches out for {B}'s hand, and {B} folds {his B} arms."

want "without a word"
  A wants to lay a hand on the arm of B by 4 plus a fifth of A's attraction toward B
  when A's attraction toward B is at least 35
   and B is here
   and one time in three
   and A did not lay a hand on the arm of B within the last 3 days
  because "{A} would like to be nearer to {B}"

want "hands that do not dare"
  A wants not to lay a hand on the arm of B by a fifth of how shy A is
  when A's attraction toward B is at least 35
   and A is shy
  because "{A} does not dare"

want "let it lie"
  A wants to let it lie by half of A's attraction toward B
  when B lays a hand on the arm of A
   and A's attraction toward B is at least 15
  because "{A} likes it there"

want "it comes too suddenly"
  A wants to draw back by 6 plus a quarter of how shy A is
  when B lays a hand on the arm of A
   and A's attraction toward B is less than 40
  because "{A} had not expected it"

want "not before one's own people"
  A wants to draw back by 14
  when B lays a hand on the arm of A
   and someone here C is family of A
  because "{C} is standing there"

want "no hand there"
  A wants to draw back by 18
  when B lays a hand on the arm of A
   and A's attraction toward B is less than 15
  because "{A} does not want {B}'s hand there"

reaction "a hand that was let lie"
  when A lays a hand on the arm of B
   and B lets it lie
   and A's attraction toward B is less than 75
  then A's attraction toward B rises by 6
   and A thinks that B is taken with A
  because "{B} did not draw back"

reaction "a hand on the arm"
  when B lays a hand on the arm of A
   and A lets it lie
   and A's attraction toward B is less than 75
  then A's attraction toward B rises by 6
   and A thinks that B is taken with A
  because "{A} can feel {B}'s hand long after it has gone"

reaction "a hand refused"
  when A lays a hand on the arm of B
   and B draws back
  then A's shame rises by 25
   and A's hope falls by 15
   and A thinks that B rebuffed A
  because "{B} drew back"
