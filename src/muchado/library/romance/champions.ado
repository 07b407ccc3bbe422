# Standing up for somebody who was wronged, because one who is loved asks for it.

library "romance/champions"
  uses "core/confronting"

action ask to stand up: "A asks B to stand up for C against D"
  needs B is here
  takes 3 minutes
  A says "If you love me, do not let {D} walk about as if nothing had happened."
  A says "You say that you love me. Then have it out with {D}, for {C}'s sake."
  A says "If you were ever going to do something for me, it would be this."
  told as "{A} asks {B} to stand up for {C} against {D}."
  B may promise, shrink
  for want of a reason B promises
  if B promises
    B says "I will. On my word."
    told as "{A} asks {B} to have it out with {D} for {C}'s sake, and {B} gives {his B} word."
  if B shrinks
    B says "Not {D}. Anything else."
    told as "{A} asks {B} to have it out with {D} for {C}'s sake. {B} cannot bring {himself B} to."

want "if you love me"
  A wants to ask B to stand up for C against D by 50
  when D hurt C within the last 2 days
   and A is fond of C
   and A's anger toward D is at least 25
   and A loves B
   and B loves A
   and A did not ask B to stand up for C against D
  because "{D} has wronged {C}, and {B} says that {he B} loves {him A}"

want "a word given to one's love"
  A wants to promise by half of A's love toward B
  when B asks A to stand up for C against D
   and A loves B
  because "{A} loves {B}"

want "not against a friend"
  A wants to shrink by a third of A's liking toward D
  when B asks A to stand up for C against D
   and A is fond of D
  because "{D} is {A}'s friend"

reaction "a champion"
  when B asks A to stand up for C against D
   and A promises
  then A means to take D to task over C
  because "{A} has promised it to {B}"

reaction "left to oneself"
  when A asks B to stand up for C against D
   and B shrinks
  then A's love toward B falls by 10
   and A's anger toward B rises by 20
  because "{B} will not stand up for {C}"
