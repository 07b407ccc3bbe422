world "Loved and not forgiven"
  about "Feelings are many. One can love somebody and be too angry to hear them out."
  uses "everyday"
  from Sunday 10 June 2007, 10:00 to Sunday 10 June 2007, 18:00

place orchard, "the orchard"

person Mira, she
  forgiving 30, calm 40, sociable 30, vindictive 70
  at the start
    is in orchard
    love toward Joren 60, liking toward Joren 30
    anger toward Joren 100, blame toward Joren 30
    is sure that Joren insulted Mira on 9 June 2007

person Joren, he
  proud 30
  at the start
    is in orchard
    liking toward Mira 70, guilt toward Mira 80
    is sure that Joren insulted Mira on 9 June 2007

test "love does not make her hear him"
  in at least 70 of 100 runs: Joren apologises to Mira before 11:00 and Mira rejects

test "without anger she forgives at once"
  with Mira's anger toward Joren at 0
  in at least 70 of 100 runs: Joren apologises to Mira before 11:00 and Mira forgives

test "anger goes and love stays"
  in at least 70 of 100 runs:
    first Joren apologises to Mira and Mira rejects
    then Joren apologises to Mira and Mira forgives

test "without love and liking there is nothing to wait for"
  with Mira's love toward Joren at 0 and Mira's liking toward Joren at 0
  never: Joren apologises to Mira before 11:00 and Mira forgives
