world "Two who go together"
  about "What people are to one another begins on a day, ends on a day, and is not forgotten."
  uses "everyday"
  from Monday 11 June 2007, 9:00 to Monday 11 June 2007, 17:00

place quay, "the quay"
  next to market

place market, "the market"

person Dirk, he
  proud 40, impulsive 50, sociable 60
  at the start
    is in quay
    dates Wanda since 3 March 2006
    love toward Wanda 5, love toward Elin 70
    liking toward Elin 60

person Wanda, she
  proud 70, sociable 60
  at the start
    is in quay
    love toward Dirk 60, liking toward Tine 70

person Tine, she
  at the start
    is in market
    liking toward Wanda 60

person Elin, she
  at the start
    is in market
    liking toward Dirk 60

test "it ends"
  in at least 70 of 100 runs: Dirk breaks up with Wanda while Dirk dates Wanda

test "what is over cannot end again"
  never:
    first Dirk breaks up with Wanda
    then Dirk breaks up with Wanda

test "she knows who left whom"
  given that Dirk breaks up with Wanda
  in at least 70 of 100 runs: Wanda becomes sure that Dirk broke up with Wanda

test "those who were not there do not know at once"
  never: Tine learns that Dirk broke up with Wanda before Dirk breaks up with Wanda

test "nothing ends while the heart is in it"
  with Dirk's love toward Elin at 0 and Dirk's love toward Wanda at 60
  never: Dirk breaks up with Wanda
