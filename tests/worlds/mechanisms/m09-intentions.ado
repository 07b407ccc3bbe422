world "The borrowed book"
  about "What one has set out to do waits for a day and a night until it can be done."
  from Monday 11 June 2007, 8:00 to Wednesday 13 June 2007, 20:00

place reading-room, "the reading room"
  next to street

place street, "the street"

place harbour, "the harbour"
  20 minutes from street

thing atlas, "the atlas"

person Ida, she
  lives at reading-room
  on 11 June 8:00 to 20:00: inventory in reading-room, weight 70
  every day 20:00 to 8:30: night at home, weight 90
  at the start
    is in reading-room
    has atlas
    means to return atlas to Theo

person Theo, he
  lives at harbour
  every day 7:00 to 20:00: work in harbour, weight 90
  at the start
    is in harbour

action go: "A goes to L"
  passing
  afterwards A goes toward L

want "where one is due"
  A wants to go to L by the pull of duty
  when A is due in L
   and A is not in L
  because "{A} is due there"

action give back: "A gives X back to B"
  needs A has X
  needs B is here
  afterwards B has X
  A says "I am sorry that it took so long."
  told as "{A} gives {B} {X} back."

plan "A returns X to B"
  let go when A does not have X
  done when A gave X back to B
  patience 2 days
  worth 45 less the pull of duty
  first if A has X
    and B is here: give X back to B
  else if A would look for B in L: go to L
  because "{X} belongs to {B}"

test "kept until it can be done"
  in at least 70 of 100 runs:
    first Ida gives atlas back to Theo on Tuesday
    then Ida no longer means to return atlas to Theo

test "it was only the work"
  without Ida's inventory
  earlier: Ida gives atlas back to Theo

test "nothing to give back, nothing to do"
  without atlas
  in at least 70 of 100 runs: Ida no longer means to return atlas to Theo before 9:00

test "there comes a time when one gives up"
  with Theo absent
  in at least 70 of 100 runs: Ida no longer means to return atlas to Theo on Wednesday
