world "Strangers"
  uses "core/heart"
  uses "core/offers"
  uses "core/loans"
  uses "core/smalltalk"
  uses "core/games"
  uses "core/inviting"
  from Monday 5 June 2006, 7:00 to Sunday 11 June 2006, 22:00

place square, "the square"
  next to garden, hall
place garden, "the garden"
place hall, "the hall"

# There is a bowling green in the garden.
want "a game at six"
  A wants to arrange with B to meet in garden at T by 14
  when A is sociable
   and B is here
   and T is today at 18:00
   and A is free
   and A is not promised to anybody
   and one time in 300
   and A did not arrange with B to meet in garden at T
  because "{A} would like a game"

person Alba, she
  kind 50, calm 35, loyal 65, proud 15, vindictive 15, honest 85, impulsive 15, forgiving 50, sociable 85, cheerful 15, sly 85
  every day 8:00 to 12:00: work in square, weight 15
  every day 14:00 to 20:00: leisure in square, weight 10
  at the start
    is in square

person Bruno, he
  kind 15, calm 65, loyal 65, proud 15, vindictive 35, honest 15, impulsive 85, forgiving 65, sociable 15, cheerful 85, sly 15
  every day 8:00 to 12:00: work in square, weight 15
  every day 14:00 to 20:00: leisure in hall, weight 10
  at the start
    is in square

person Clara, she
  kind 85, calm 15, loyal 85, proud 85, vindictive 65, honest 15, impulsive 35, forgiving 15, sociable 85, cheerful 35, sly 50
  every day 8:00 to 12:00: work in garden, weight 15
  every day 14:00 to 20:00: leisure in square, weight 10
  at the start
    is in square

person Dario, he
  kind 85, calm 15, loyal 85, proud 50, vindictive 85, honest 35, impulsive 15, forgiving 85, sociable 85, cheerful 35, sly 50
  every day 8:00 to 12:00: work in square, weight 15
  every day 14:00 to 20:00: leisure in hall, weight 10
  at the start
    is in square

person Elena, she
  kind 15, calm 85, loyal 15, proud 85, vindictive 35, honest 65, impulsive 85, forgiving 65, sociable 50, cheerful 65, sly 85
  every day 8:00 to 12:00: work in garden, weight 15
  every day 14:00 to 20:00: leisure in garden, weight 10
  at the start
    is in square

person Fabio, he
  kind 50, calm 35, loyal 35, proud 35, vindictive 15, honest 85, impulsive 50, forgiving 85, sociable 65, cheerful 50, sly 65
  every day 8:00 to 12:00: work in garden, weight 15
  every day 14:00 to 20:00: leisure in hall, weight 10
  at the start
    is in square

person Greta, she
  kind 15, calm 15, loyal 85, proud 65, vindictive 35, honest 50, impulsive 35, forgiving 65, sociable 65, cheerful 15, sly 15
  every day 8:00 to 12:00: work in hall, weight 15
  every day 14:00 to 20:00: leisure in hall, weight 10
  at the start
    is in square

person Hugo, he
  kind 50, calm 50, loyal 50, proud 85, vindictive 65, honest 85, impulsive 65, forgiving 15, sociable 15, cheerful 50, sly 65
  every day 8:00 to 12:00: work in hall, weight 15
  every day 14:00 to 20:00: leisure in hall, weight 10
  at the start
    is in square

person Irma, she
  kind 15, calm 15, loyal 50, proud 85, vindictive 65, honest 50, impulsive 65, forgiving 50, sociable 15, cheerful 65, sly 50
  every day 8:00 to 12:00: work in square, weight 15
  every day 14:00 to 20:00: leisure in hall, weight 10
  at the start
    is in square

person Jonas, he
  kind 15, calm 65, loyal 15, proud 35, vindictive 50, honest 35, impulsive 35, forgiving 65, sociable 65, cheerful 65, sly 15
  every day 8:00 to 12:00: work in square, weight 15
  every day 14:00 to 20:00: leisure in garden, weight 10
  at the start
    is in square
