world "The back room"
  about "Somebody calls through the wall in another's voice."
  from Monday 4 June 2007, 18:00 to Monday 4 June 2007, 20:00
  whim 0

place shop, "the shop"
  next to back-room, street

place back-room, "the back room"

place street, "the street"

trait sly

status "A mistrusts B", public

status "A speaks in the voice of B", sounds like B

action put on: "A puts on the voice of B"
  heard by nobody
  afterwards A speaks in the voice of B

action call: "A calls B a fool"
  heard next door
  A says "You old fool, {B}!"

action complain: "A complains of B"

want "a voice that is not his"
  A wants to put on the voice of B by 30
  when A is sly
   and C mistrusts B
   and A did not put on the voice of B
  because "{C} would believe it of {B}"

want "an old score"
  A wants to call B a fool by 20
  when A is sly
   and B mistrusts C
   and A did not call B a fool
  because "{A} cannot stand {B}"

want "such words"
  A wants to complain of B by 40
  when A thinks that B called A a fool
   and A did not complain of B
  because "{B} called {him A} a fool"

person Hugo, he
  sly 90
  at the start
    is in back-room

person Nan, she
  at the start
    is in back-room

person Lina, she
  at the start
    is in shop
    mistrusts Lars

person Lars, he
  at the start
    is in street

test "it is taken for the other's"
  in at least 80 of 100 runs:
    first Hugo calls Lina a fool
    then Lina complains of Lars

test "who sees him is not fooled"
  always: Lina complains of Lars while Nan believes that Hugo called Lina a fool

test "in his own voice he is blamed himself"
  without want "a voice that is not his"
  in at least 80 of 100 runs: Lina complains of Hugo

test "and nobody else"
  without want "a voice that is not his"
  never: Lina complains of Lars
