# A game, and how it is won and lost.

library "core/games"
  uses "core/meeting"

# Nobody plays all day long.
deed "A sits down to a game"

action play: "A plays a game with B"
  needs B is here
  takes 15 minutes
  counts as "A turns to B"
  counts as "A sits down to a game"
  counts as "A makes an overture"
  A says "One round. The loser does not have to admit it."
  A says "I warn you, I have played this before."
  A says "Come, one game. It is that, or talk about work."
  A says "You look like somebody who doesn't mind losing. Shall we find out?"
  A says "Whoever loses fetches the next thing that has to be fetched."
  A says "I've been beaten by everybody here but you. Let's complete it."
  A says "One game, before the day turns serious on us."
  A says "I promise to be gracious. I have been practising on my own."
  A says "Shall we play for nothing, and be as bitter as if it were for something?"
  A says "You've that sharp look today. Let's see whether it's any use."
  told as "{A} and {B} play a game."
  B may lose gladly, lose badly, win
  for want of a reason B wins
  if B loses gladly
    B says "Well played. I nearly saw that coming."
    B says "Again tomorrow. I need a day to think of an excuse."
    B says "You play like you talk: nobody sees where it is going."
    B says "Beaten in good company is half a win."
    B says "I had you there for a moment. Did you feel it? I did."
    B says "I'd rather lose to you than sit about winning against myself."
    told as "{A} beats {B} at a game, and {B} laughs about it."
  if B loses badly
    B says "You looked. Don't tell me that you didn't look."
    B says "It is a stupid game. I only play it to be polite."
    B says "Do we have to count that one? I wasn't ready."
    B says "You always choose the games that you are good at."
    B says "Fine. Well done. I said well done, didn't I?"
    told as "{A} beats {B} at a game, and {B} takes it ill."
  if B wins
    B says "I am sorry. No, I am not sorry in the least."
    B says "You let me. You did not? Then it is even better."
    B says "I'm as surprised as you are. Shall we say that I planned it?"
    B says "Don't look at it so long. It will not change."
    B says "Beginner's luck, and I have been a beginner for years."
    B says "I've been waiting to beat you since the day we met."
    B says "Shall I teach you how one loses? No, you've just shown me."
    B says "I wasn't even trying. I was trying very hard."
    B says "Mine, I believe. You may have the next, or the one after."
    B says "That was luck, and I'm very good at luck."
    told as "{A} and {B} play a game, and {B} wins."

want "a game"
  A wants to play a game with B by a tenth of how cheerful A is plus a fifth of A's liking toward B less 2
  when A is acquainted with B
   and B is here
   and A is free
   and A's liking toward B is at least 5
   and one time in 30
   and A did not sit down to a game within the last 2 days
   and A did not play a game with B within the last 4 days
   and B did not play a game with A within the last 4 days
   and A did not make an overture within the last 8 hours
  because "{A} has an hour and likes {B}"

want "a good loser"
  A wants to lose gladly by a fifth of how calm A is plus a tenth of how cheerful A is
  when B plays a game with A
   and one time in two
  because "it is only a game"

want "a bad loser"
  A wants to lose badly by a fifth of how proud A is plus a tenth of how impulsive A is
  when B plays a game with A
   and one time in two
  because "{A} does not like to lose"

want "the better hand"
  A wants to win by 14
  when B plays a game with A
  because "{A} had the better of it"

reaction "a good game"
  when B plays a game with A
   and A does not lose badly
  then A's joy rises by 4 and A's closeness toward B rises by 3
  because "it was a good game"

reaction "beaten"
  when B plays a game with A
   and A loses badly
  then A's anger toward B rises by 8 and A's liking toward B falls by 3
  because "{B} has beaten {him A}"

reaction "no joy in winning"
  when A plays a game with B
   and B loses badly
  then A's liking toward B falls by 4 and A's respect toward B falls by 4
  because "{B} cannot lose"
