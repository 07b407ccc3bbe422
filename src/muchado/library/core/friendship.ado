# Friends: standing by them, thinking well of those who are good to them.

library "core/friendship"
  uses "core/talk"

reaction "warming to somebody"
  when B chats with A
   and A's liking toward B is less than 60
  then A's liking toward B rises by 1
  because "{A} had a good talk with {B}"

want "not before other people"
  A wants not to open up to B by 20
  when A is fond of B
   and B is here
   and A is not at peace with B
   and each C is here
  because "{A} does not want {C} to listen"
