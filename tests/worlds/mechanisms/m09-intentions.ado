world "The borrowed book"
  about "What one has set out to do waits for a day and a night until it can be done."
  uses "everyday"
  from Monday 11 June 2007, 8:00 to Wednesday 13 June 2007, 16:00

place reading-room, "the reading room"
  next to street

place street, "the street"

place harbour, "the harbour"
  20 minutes from street

person Ida, she
  kind 70
  lives at reading-room
  on 11 June 8:00 to 20:00: inventory in reading-room, weight 70
  every day 20:00 to 8:30: night at home, weight 90
  at the start
    is in reading-room
    liking toward Theo 70, guilt toward Theo 95
    is sure that Ida insulted Theo

person Theo, he
  forgiving 80
  every day 7:00 to 20:00: work in harbour, weight 90
  at the start
    is in harbour
    liking toward Ida 60
    is sure that Ida insulted Theo

test "kept until it can be done"
  in at least 70 of 100 runs:
    first Ida means to make up with Theo on Monday
    then Ida apologises to Theo on Tuesday

test "done, and let go"
  given that Ida apologises to Theo and Theo forgives
  in at least 70 of 100 runs: Ida no longer means to make up with Theo within 4 hours after that

test "it was only the work"
  without Ida's inventory
  earlier: Ida apologises to Theo

test "no bad conscience, no intention"
  with Ida's guilt toward Theo at 0
  never: Ida means to make up with Theo before Tuesday
