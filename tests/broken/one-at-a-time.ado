world "Small"
  from Monday 13 February 2006, 8:00 to Tuesday 14 February 2006, 12:00

place hall
place yard

thing rose, "a rose", in hall

trait proud
feeling anger toward someone, 0 to 100
status "A is betrothed to B", both ways, one B
status "A owes B S coins"
status "A is ill", seen

person Ada, she
  at the start
    is in hall
    is betrothed to Ben

person Ben, he
  at the start
    is in hall

person Cy, he
  at the start
    is in hall
    is ill

action greet: "A greets B"
  needs B is here

want "in two places"
  A wants to greet B by 20
  when B is here
   and A is in hall
   and A is in yard
  because "{A} is polite"

want "another in two places"
  A wants to greet B by 20
  when B is in hall
   and A is sure that B is in yard
  because "{A} is polite"

want "with two people"
  A wants to greet B by 20
  when B has X
   and C has X
   and B is here
  because "{A} is polite"

want "on the floor and in a hand"
  A wants to greet B by 20
  when A has rose
   and rose is in hall
   and B is here
  because "{A} is polite"

want "two betrothed"
  A wants to greet B by 20
  when A is betrothed to B
   and C is betrothed to A
   and B is here
  because "{A} is polite"

want "two sums"
  A wants to greet B by 20
  when A owes B 3 coins
   and A owes B 4 coins
   and B is here
  because "{A} is polite"

want "proud and not"
  A wants to greet B by 20
  when B is here
   and A is proud
   and A is not proud
  because "{A} is polite"

want "more and less"
  A wants to greet B by 20
  when B is here
   and A's anger toward B is at least 50
   and A's anger toward B is less than 50
  because "{A} is polite"

want "through the night"
  A wants to greet B by 20
  when B is here
   and it is after 22:00
   and it is before 6:00
  because "{A} is polite"

want "two days"
  A wants to greet B by 20
  when B is here
   and it is a weekday
   and it is Sunday
  because "{A} is polite"

want "so and not so"
  A wants to greet B by 20
  when B is here
   and A is sure that B is ill
   and A does not think that B is ill
  because "{A} is polite"

want "all of these can be"
  A wants to greet B by 20
  when B is here
   and A is in L
   and C is in L
   and C has X
   and C has rose
   and A is betrothed to C
   and A is not betrothed to B
   and A does not think that B is ill
   and A suspects that B is ill
   and A's anger toward B is at least 50
   and A's anger toward B is at most 50
   and A's anger toward C is less than 50
   and it is after 8:00
   and it is before 22:00
   and it is a weekday
   and it is Tuesday
   and it is not Monday
  because "{A} is polite"
