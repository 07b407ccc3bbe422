world "For one or for each"
  from Monday 13 February 2006, 7:30 to Monday 13 February 2006, 9:00
place hall, "the hall"
feeling anger toward someone, 0 to 100
mood joy, 0 to 100
status "A serves B", one B
action shove: "A shoves B"
  needs B is here
want "shove"
  A wants to shove B by 30
  when B is here
  because "there"
reaction "who looked on"
  when B shoves A
   and C is here
  then A's anger toward C rises by 10
  because "{C} looked on"
reaction "one of those who looked on"
  when B shoves A
   and someone C is here
  then A's anger toward C rises by 10
  because "{C} looked on"
reaction "all who looked on"
  when B shoves A
   and each C is here
  then A's anger toward C rises by 10
  because "{C} looked on"
reaction "there is one"
  when B shoves A
   and A serves C
  then A's anger toward C rises by 10
  because "{C} should have been there"
reaction "whoever it is"
  when B shoves A
   and C is here
  then A's joy falls by 10
  because "somebody looked on"
person Ann, she
  at the start
    is in hall
