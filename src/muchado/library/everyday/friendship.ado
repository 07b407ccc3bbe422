# Friends: standing by them, thinking well of those who are good to them.

library "everyday/friendship"
  uses "everyday/talk"

reaction "warming to somebody"
  when B chats with A
  then A's liking toward B rises by 1
  because "{A} had a good talk with {B}"

reaction "a kindness"
  when B is good to A
  then A's liking toward B rises by 5
   and A's trust toward B rises by 5
   and A's gratitude toward B rises by 10
  because "{B} was good to {him A}"

reaction "a kindness to a friend"
  when A learns that B was good to C
   and A is a friend of C
  then A's liking toward B rises by 3
   and A's blame toward B falls by 5
  because "{B} was good to {C}"

reaction "a friend was hurt"
  when A learns that B hurt C
   and A is fond of C
   and A is not fond of B
  then A's anger toward B rises by 20 plus a fifth of how loyal A is
   and A's blame toward B rises by 20
   and A's liking toward B falls by 10
  because "{B} hurt {C}, and {C} is dear to {him A}"

reaction "torn between two"
  when A learns that B hurt C
   and A is fond of C
   and A is fond of B
  then A's sadness rises by 8
   and A's anger toward B rises by 10
  because "{A} cares for both {B} and {C}"

want "not before other people"
  A wants not to open up to B by 20
  when A is fond of B
   and B is here
   and A is not at peace with B
   and each C is here
  because "{A} does not want {C} to listen"
