world "Two brothers"
  about "The same words are said to both. What comes of it is in their character."
  uses "everyday"
  from Saturday 9 June 2007, 10:00 to Saturday 9 June 2007, 14:00

place workshop, "the workshop"
  next to yard

place yard, "the yard"

person Ulf, he
  vindictive 80, kind 30, proud 75, calm 30
  at the start
    is in workshop
    is sure that Rune insulted Ulf
    anger toward Rune 75, blame toward Rune 60

person Ebbe, he
  vindictive 15, kind 85, proud 30, calm 85
  at the start
    is in workshop
    is sure that Rune insulted Ebbe
    anger toward Rune 75, blame toward Rune 60

person Rune, he
  at the start
    is in workshop

test "the vindictive one pays it back"
  in at least 70 of 100 runs: Ulf hurts Rune

test "the kind one does not"
  in at most 25 of 100 runs: Ebbe hurts Rune

test "it was the grudge"
  with Ulf's vindictive at 15 and Ulf's kind at 85 and Ulf's calm at 85
  at most half as often: Ulf hurts Rune
