world "What did you do to her"
  about "A friend demands an account, and is given one, or is not."
  uses "everyday"
  from Friday 22 June 2007, 10:00 to Friday 22 June 2007, 11:30

place schoolyard, "the schoolyard"

person Berta, she
  proud 85, vindictive 85, kind 10
  at the start
    is in schoolyard
    anger toward Ute 95, blame toward Ute 70

person Ute, she
  at the start
    is in schoolyard

person Silke, she
  loyal 90, proud 60
  at the start
    is in schoolyard
    liking toward Ute 80

test "she is taken to task, and says what she has against her"
  in at least 70 of 100 runs:
    first Berta hurts Ute
    then Silke confronts Berta about Ute
     and Berta answers

test "nobody stands up for a stranger"
  with Silke's liking toward Ute at 0
  never: Silke confronts Berta about Ute

test "where nothing was done there is nothing to ask"
  with Berta's vindictive at 10 and Berta's kind at 90
  at most a quarter as often: Silke confronts Berta about Ute
