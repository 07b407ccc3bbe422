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
