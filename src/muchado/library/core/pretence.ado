# Not letting it show.

library "core/pretence"
  uses "core/comfort"
  uses "core/reading"

action put on a face: "A puts on a brave face before B"
  needs B is here
  passing
  rings false by 72 less half of how sly A is
  A says "I'm fine. Really."
  A says "Me? Never better."
  A says "What should be the matter? I'm up and about, as you see."
  A says "Don't look at me as if I were breaking. I'm only tired."
  A says "It is nothing at all. I slept badly, and it shows."
  A says "Do I look as if anything were wrong? Then it is the light."
  A says "You know me. By tomorrow I shall not know what it was."
  A says "There is nothing the matter with me that supper would not mend."
  A says "I was a long way off in my thoughts. Now I am here again."
  A says "Ask me how I am when you have an hour, and I shall say the same."
  A says "It's only a headache. No, it's gone. You see?"
  A says "As right as rain. Why does everybody ask me that today?"
  A says "Who, me? I was laughing just before you came. You missed it."
  A says "I've a bit of dust in my eye, and no time for it."
  A says "All's well. I always look like this when I'm content."
  A says "Please, there's nothing. I'm simply slow today."
  A says "Nothing's wrong, and nothing's going to be. Now, how are you?"
  A says "I was only thinking what to have for supper. It's a serious matter."
  A says "Never mind me. I've got my thinking face on."
  A says "What a question! I could dance, if anybody played."
  A says "Why shouldn't I be well? I've slept, I've eaten, and nobody is cross with me."
  A says "Look, I'm smiling. One doesn't smile like that if there's something the matter."
  A says "Quite well, thank you, and I'd be better still if people didn't peer at me."
  A says "There's a cold coming, that's all it is. Don't come too near."
  A says "I'm perfectly cheerful. I am only keeping it to myself."
  A says "My shoes are too tight. There, that's the whole tragedy."
  A says "Oh, that sigh? That was just air."
  A says "Talk to me of anything else, and you'll see how well I am."
  A says "It's been a long day, no more than that, and it's nearly through."
  A says "You have a kind heart, and for once nothing to use it on."
  A says "If something were wrong I should tell you. You know that I should."
  A says "How do I look? Tired? That's from being so happy, I expect."
  A says "I had a bad dream, and it has followed me about a little. It's nearly gone."
  A says "Don't worry. I'm tougher than I look, and I look very well."
  A says "Everything's as it was. I'm just a little behind with it."
  A says "You're imagining things. But it's nice of you to imagine me."
  A says "Ha, you should have seen me earlier. I was the life and soul."
  A says "Yes, yes. It's the hour. Nobody is pretty at this hour."
  A says "I've no idea what you mean. Shall we go on?"
  A says "Why, I'm in the best of spirits. They're resting."
  A says "That's not a frown, it is the way my face is put together."
  A says "Ask anybody, I have been singing since this morning. Softly."
  A says "Well, thank you, very well. And the weather, too."
  A says "Somebody trod on my foot. It's a good foot, it will get over it."
  A says "I'm cold, that's what you see. Come, let us walk a little faster."
  A says "Let me be. I mean, I'm well, and you are very good."
  A says "Do I seem quiet? I've run out of things to say, it had to happen."
  A says "The onions were strong, that's why. They're always strong on a day like this."
  A says "It will all look different in the morning. I mean, it looks well now, too."
  A says "In fine feather, as they say. Do they still say it?"
  A says "Not a care in the world. I've looked for one, to have something to talk about."
  A says "Hungry, if anything. I always look tragic when I'm hungry."
  A says "Ask me about something interesting. I'm the dullest thing here."
  A says "There's colour in my cheeks, look. I've pinched them myself."
  A says "I was yawning, that's all. It looks so much like the other thing."
  A says "Whatever you've heard, I am having a lovely time."
  A says "Fine as a day in May. And if it's raining, that is May for you."
  A says "It's these shoes, this hour and these people. Otherwise I'm in heaven."
  A says "You'll be the third to ask, and the third to be told that I'm well."
  A says "I've been meaning to look happier. It slips my mind."
  A says "Let's have no fuss. See, I'm eating, I'm drinking, I'm making jokes."
  A says "Nobody has done anything. Why should anybody have done anything?"
  A says "How kind. It isn't needed, but how kind."
  A says "Just a stitch in my side, from laughing. It was a while ago."
  A says "Oh, I'm always a bit pale before supper."
  A says "Everybody's allowed one quiet hour. This is mine, and it's delightful."
  A says "I've lost a button. It's no laughing matter, but it's no more than that."
  A says "When I'm truly unhappy you'll know it. I throw things."
  A says "Don't be silly. Silly is my part, and I'm about to start."
  A says "My mind was on my work. It does happen."
  A says "I'm listening to the music. There isn't any? Then it's in my head, and it's cheerful."
  A says "So many people about, one gets a little giddy. With pleasure, I mean."
  A says "Dear me, is my face doing it again?"
  A says "It's the sun. Or the wind. It's one of those."
  A says "I'm saving my strength for being charming later."
  A says "Tired, perhaps, a little, and very well, and thank you, and good day."
  A says "Would I be standing here if I weren't all right? I'd be lying down."
  A says "Truly, if I were any merrier they would have to tie me to a chair."
  A says "There's nothing that I need. I was just looking for something."
  A says "You needn't tiptoe. I don't break, I hardly even bend."
  A says "Sad? I? I'm working out how to get the largest piece."
  A says "I have been told that I look best when I'm thinking, so I was thinking."
  A says "Could we speak of you? You have had such a week."
  A says "I've swallowed a fly, if you must know."
  A says "No, no. It's a smile, it's only not awake yet."
  A says "What you see is somebody who's had too much of a good thing."
  A says "In a moment I'll have forgotten that you asked, and so will you."
  A says "Such a lot of dust in here. Everybody's eyes must be running."
  A says "I'm happy. I'm just being it on the inside."
  A says "Nothing that a slice of something wouldn't cure."
  A says "That was last week's trouble. I've put it out with the ashes."
  A says "I was practising looking noble. Did it come across as ill?"
  A says "Mine's a face that doesn't say much. It doesn't mean anything by it."
  A says "Well enough to dance and too lazy to prove it."
  A says "It's the quiet ones who're having the most fun. I'm being quiet."
  A says "They've cut the onions again. Somewhere. I feel it from here."
  A says "Very well, I confess: I slept in a draught. There's my whole sorrow."
  A says "Off you go and enjoy yourself. I'm enjoying myself like anything."
  A says "I'd tell you if there were something to tell, and it'd be a better story than this."
  A says "I'll tell you what it is: I'm bored with being cheerful. It's just a pause."
  A says "What a kind thought. It's wasted on me, give it to somebody who's pale."
  A says "I've got everything that I want. Well, I've got most of it. I've got some."
  A says "If there's water in my eye it's because I was trying not to sneeze."
  A says "Is it my hair? It's always my hair that looks sad."
  A says "Please. I am on top of the world, and it's windy, that's all."
  A says "You should see me when I'm really low. Nobody has."
  A says "I was only trying to remember a tune, and it was a slow one."
  A says "Things have never gone better. I'm standing back to look at it."
  A says "Shall I laugh for you? There. Quite healthy."
  A says "Not a thing. I was counting the tiles, and I came out wrong."
  A says "That's the trouble with a thoughtful face, everybody wants to mend it."
  told as "{A} puts on a brave face for {B}."

want "nobody need see it"
  A wants to put on a brave face before B by a fifth of how proud A is
  when A is downcast
   and A is proud
   and B is here
   and A is not in tears
   and A did not put on a brave face before B within the last 3 hours
  because "{A} does not want {B} to see how low {he A} is"

want "nothing to hide from a friend"
  A wants not to put on a brave face before B by 10
  when B is a friend of A
   and A's trust toward B is at least 60
  because "{A} need not pretend with {B}"

reaction "taken in"
  when B puts on a brave face before A
   and it does not ring false
  then A doubts that B is downcast
  because "{B} says that all is well"

reaction "a smile that does not reach the eyes"
  when B puts on a brave face before A
   and it rings false
  then A thinks that B is downcast
   and A's compassion toward B rises by a fifth of how kind A is
  because "{B} does not look it"

want "behind the brave face"
  A wants to ask B what is wrong by 20
  when B put on a brave face before A within the last 1 hours
   and B is downcast
   and A is fond of B
   and A is free
   and A did not ask B what is wrong within the last 3 hours
  because "{A} does not believe that {B} is fine"
