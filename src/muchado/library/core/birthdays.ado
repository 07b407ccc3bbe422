# Birthdays: wished well, or forgotten. A world says whose they are and when: `has a birthday at 9 June 2007, 6:00`.

library "core/birthdays"
  uses "core/talk"

status "A has a birthday at T", public

action wish well: "A wishes B well on the day"
  needs B is here
  takes 2 minutes
  A says "You thought that I'd forgotten. I lay awake so as not to. Many more of them, {B}!"
  A says "One year wiser. It doesn't show yet, but one should be patient with you."
  A says "Health, and enough of everything, and none of what you had last winter."
  A says "I've no present that is worth the name. But I wanted to be the first to say it."
  A says "Is it true that it's today? Then stand still and be wished well."
  A says "Another one! You wear them better than I do."
  A says "I've thought the whole day of what to wish you. More of the same, only easier."
  A says "I'm glad that you were born. One ought to say so once a year."
  A says "Don't count. I have counted for you, and it's fewer than it feels."
  A says "May everything that you want come by today, and nobody else want it."
  A says "You were born, and we've been making the best of it ever since. Many happy years, {B}!"
  B may be glad of it, ask for no fuss
  for want of a reason B is glad of it
  if B is glad of it
    B says "And I had made up my mind that nobody would think of it!"
    B says "You're a good soul. Sit down, there's something left from breakfast."
    B says "The older I get the more I like to hear it. Odd, isn't it?"
    B says "You always remember. I don't know how you do it, with all that's in your head."
    B says "I had been listening for somebody to say it since I woke up."
    B says "You remembered! I told nobody, to see who would."
    B says "Thank you. I felt old this morning, and now I feel only warm."
    told as "{A} wishes {B} well on {his B} birthday."
  if B asks for no fuss
    B says "Hush. I'm not telling anybody, and neither are you."
    B says "It's a day like others. But thank you. No, I mean it."
    B says "At my time of life one stops counting, and hopes that others do."
    B says "It's a day like others, with more looking at one."
    B says "Say it once, quietly, and then let us never speak of it."
    B says "At my age one hopes that it'll be overlooked."
    B says "Whoever told you shall hear from me."
    B says "Let's speak of the weather, and be moved in silence."
    told as "{A} wishes {B} well on {his B} birthday. {B} wants no fuss made."

want "it is their day"
  A wants to wish B well on the day by 6 plus a fifth of A's liking toward B plus a tenth of how kind A is
  when B has a birthday at T
   and T was within the last 18 hours
   and B is here
   and A is free
   and A's liking toward B is at least 10
   and A did not wish B well on the day within the last 1 days
   and one time in 40
  because "it is {B}'s birthday"

want "one wishes one's own well"
  A wants to wish B well on the day by 15
  when B has a birthday at T
   and T was within the last 18 hours
   and B is here
   and B is family of A
   and A is free
   and one time in 40
   and A did not wish B well on the day within the last 1 days
  because "{B} is family"

want "nothing to wish them"
  A wants not to wish B well on the day by 30
  when B has a birthday at T
   and A resents B
  because "{A} is not on good terms with {B}"

want "too much on one's mind"
  A wants not to wish B well on the day by a third of A's sadness
  when B has a birthday at T
   and A's sadness is at least 15
  because "{A} has other things on {his A} mind"

want "somebody remembered"
  A wants to be glad of it by 15 plus a tenth of A's liking toward B
  when B wishes A well on the day
  because "{B} has remembered"

want "no fuss"
  A wants to ask for no fuss by 8 plus a fifth of how proud A is
  when B wishes A well on the day
   and A is not sociable
  because "{A} does not like to be made much of"

reaction "remembered"
  when B wishes A well on the day
   and A's liking toward B is less than 50
  then A's liking toward B rises by 3
   and A's joy rises by 5
  because "{B} has remembered"

# Nobody says anything of it, neither the one who forgot nor the one who was forgotten.
reaction "forgotten"
  when a day begins
   and A has a birthday at T
   and T was within the last 36 hours
   and T was more than 18 hours ago
   and each B is a friend of A
   and B did not wish A well on the day
  then A's sadness rises by 8
   and A's blame toward B rises by 5
   and A's liking toward B falls by 3
  because "{B} forgot {his A} birthday"
