world "The wrong shoulder"
  about "Somebody cries, somebody comforts, and it is not the one she wishes for."
  uses "everyday"
  from Thursday 21 June 2007, 10:00 to Thursday 21 June 2007, 12:00

place stage, "the stage"
  next to wings

place wings, "the wings"
  45 minutes from town

place town, "the town"

person Grit, she
  vindictive 85, kind 10, proud 60
  at the start
    is in stage
    anger toward Fenna 95, blame toward Fenna 60
    is sure that Fenna insulted Grit

person Fenna, she
  proud 25
  at the start
    is in stage
    sadness 60
    love toward Wim 70

person Loes, she
  kind 90
  at the start
    is in stage
    liking toward Fenna 70

person Wim, he
  on 21 June 10:00 to 12:00: errands in town, weight 80
  at the start
    is in town

test "she is comforted"
  given that Grit hurts Fenna
  in at least 50 of 100 runs: Loes comforts Fenna within 1 hour after that

test "nobody sits down beside a stranger without kindness"
  with Loes's kind at 20 and Loes's liking toward Fenna at 0
  at most a quarter as often: Loes comforts Fenna

test "who is not hurt needs no comfort"
  with Grit absent
  never: Loes comforts Fenna
