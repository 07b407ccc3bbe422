world "Round the corner"
  about "Somebody in tears, somebody walking away: two and two are put together."
  uses "everyday"
  from Tuesday 26 June 2007, 9:00 to Tuesday 26 June 2007, 10:00

place corner, "the corner"
  next to passage
  2 minutes from yard

place passage, "the passage"
  6 minutes from hall

place yard, "the yard"

place hall, "the hall"

person Kaat, she
  vindictive 90, proud 80, kind 10
  at the start
    is in corner
    anger toward Doortje 95, blame toward Doortje 70

person Doortje, she
  proud 20
  at the start
    is in corner
    sadness 60

person Saar, she
  loyal 80, kind 60
  on 26 June 9:01 to 9:50: break in corner, weight 60
  at the start
    is in yard
    liking toward Doortje 80
    blame toward Kaat 60

test "she saw tears and a back, and draws her conclusion"
  in at least 60 of 100 runs:
    first Kaat hurts Doortje while Saar is not in corner
    then Saar learns that Kaat hurt Doortje before 9:05

test "without a grudge she would not have thought of it"
  with Saar's blame toward Kaat at 0
  never: Saar learns that Kaat hurt Doortje before 9:05
