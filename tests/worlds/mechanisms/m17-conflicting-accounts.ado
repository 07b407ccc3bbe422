world "Two accounts"
  about "She was sure that they were together. Then somebody tells her that they are not."
  uses "everyday"
  from Monday 18 June 2007, 12:00 to Monday 18 June 2007, 15:00

place canteen, "the canteen"

# She was there when Frank left Rita.
person Hanne, she
  sociable 70
  at the start
    is in canteen
    liking toward Jette 70
    is sure that Frank broke up with Rita

person Jette, she
  at the start
    is in canteen
    trust toward Hanne 80, liking toward Hanne 60
    love toward Frank 60

person Frank, he
  at the start
    is in canteen

person Rita, she
  at the start
    is in canteen

test "she had been sure of the contrary"
  in at least 70 of 100 runs:
    first Hanne tells Jette that Frank broke up with Rita
    then Jette is astonished that Frank broke up with Rita
