world "Leaving before one is left"
  about "A question, an evasive answer, and the one who asked does what he feared from the other."
  uses "everyday"
  from Friday 15 June 2007, 16:00 to Friday 15 June 2007, 18:00

place terrace, "the terrace"

person Sander, he
  impulsive 85, proud 50
  at the start
    is in terrace
    dates Britt since 4 April 2007
    love toward Britt 25
    thinks that Britt means to avoid Sander

# She keeps out of his way: there is something that she does not want to talk about.
person Britt, she
  honest 20, proud 85
  at the start
    is in terrace
    love toward Sander 40
    suspects that Sander is done with Britt
    means to avoid Sander

test "asked, evaded, forestalled"
  given that
    first Sander questions Britt
      and Britt evades
    then Sander learns that Britt is done with Sander
  in at least 50 of 100 runs: Sander breaks up with Britt within 30 minutes after that

test "she does not go quietly"
  given that Sander breaks up with Britt
  in at least 70 of 100 runs: Britt protests

test "a patient man waits"
  with Sander's impulsive at 20
  at most half as often: Sander breaks up with Britt

test "a humble woman does not shout"
  with Britt's proud at 30
  less often: Sander breaks up with Britt and Britt protests
