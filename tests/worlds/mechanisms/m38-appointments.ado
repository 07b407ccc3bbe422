world "Three o'clock"
  about "An appointment that is kept, or not; and what is said for the third time."
  uses "everyday/appointments"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 19:00

place square, "the square"

place cafe, "the café"
  5 minutes from square

place office, "the office"
  next to square

trait keen

trait forgetful

action joke: "A makes the joke about the goat"
  takes 1 minutes

action groan: "A groans"

want "company"
  A wants to arrange with B to meet in L at T by 30
  when A is keen
   and B is here
   and L is cafe
   and T is today at 15:00
   and A did not arrange with B to meet in L at T
  because "{A} would like to see more of {B}"

want "a good joke"
  A wants to make the joke about the goat by 20
  when A is keen
   and B is here
   and A did not make the joke about the goat within the last 20 minutes
  because "{A} thinks it a good one"

want "not that again"
  A wants to groan by 40
  when B made the joke about the goat for at least the third time
   and B made the joke about the goat within the last 5 minutes
   and A did not groan within the last 10 minutes
  because "it is no better the third time"

person Ann, she
  keen 90
  at the start
    is in square

person Bob, he
  on 4 June 14:30 to 15:30: a long call in office, weight 90
  at the start
    is in square

test "she is stood up by one who is wanted elsewhere"
  in at least 80 of 100 runs: Ann leaves off waiting for Bob in cafe at 15:00

test "the third time is once too often"
  in at least 80 of 100 runs: Bob groans

test "with nothing else to do he comes"
  without Bob's a long call
  never: Ann leaves off waiting for Bob in cafe at 15:00

test "nobody waits where nothing was agreed"
  without want "company"
  never: Ann waits for Bob in cafe
