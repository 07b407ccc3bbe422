world "I am sorry"
  about "An apology, a pardon, an embrace, a promise, and what had to be said."
  uses "everyday"
  from Thursday 28 June 2007, 10:00 to Thursday 28 June 2007, 13:00

place lighthouse, "the lighthouse"

person Jurre, he
  at the start
    is in lighthouse
    love toward Maaike 80, liking toward Maaike 70, guilt toward Maaike 90
    is sure that Jurre insulted Maaike on 27 June 2007
    hope 60

person Maaike, she
  forgiving 70
  at the start
    is in lighthouse
    love toward Jurre 80, liking toward Jurre 60
    is sure that Jurre insulted Maaike on 27 June 2007

test "sorry, pardoned, promised, declared"
  in at least 70 of 100 runs:
    first Jurre apologises to Maaike
      and Maaike forgives
    also Maaike asks Jurre for a promise
    also someone declares love to someone

test "no guilt, no apology"
  with Jurre's guilt toward Maaike at 0
  never: Jurre apologises to Maaike before 11:00

test "anger does not pardon"
  with Maaike's anger toward Jurre at 100
  later: Jurre apologises to Maaike and Maaike forgives

test "a friend is not told of love"
  with Jurre's love toward Maaike at 0
  never: Jurre declares love to Maaike
