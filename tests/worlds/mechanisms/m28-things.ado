world "A box of chocolates"
  about "A present is bought, carried about all day, remembered and given."
  uses "everyday"
  from Friday 29 June 2007, 9:00 to Friday 29 June 2007, 18:00

place shop, "the shop"
  next to street

place street, "the street"
  next to station

place station, "the station"

thing chocolates, "a box of chocolates", a gift, in shop, public

person Bas, he
  on 29 June 15:00 to 17:00: waiting at station, weight 60
  at the start
    is in street
    liking toward Fie 70
    dates Fie since 1 May 2007
    means to find Fie a present

person Fie, she
  on 29 June 13:00 to 17:00: waiting at station, weight 60
  at the start
    is in station
    liking toward Bas 60, sadness 40

test "bought, carried and given"
  in at least 70 of 100 runs:
    first Bas buys chocolates
    then Bas gives chocolates to Fie
     and Fie accepts

test "no present, nothing given"
  without chocolates
  never: Bas gives X to Fie

test "nothing from one who is resented"
  with Fie's blame toward Bas at 90
  at most a quarter as often: Bas gives chocolates to Fie and Fie accepts
