world "A face like an open book"
  about "What one reads in somebody's face is a guess, and may be wrong."
  uses "everyday"
  from Saturday 16 June 2007, 10:00 to Saturday 16 June 2007, 12:00

place studio, "the studio"

person Ruben, he
  proud 40, impulsive 20
  at the start
    is in studio
    dates Saskia since 1 May 2007
    love toward Saskia 60
    thinks that Saskia means to avoid Ruben

# She is afraid that he wants to leave her, and has no thought of leaving him.
person Saskia, she
  honest 15, proud 40
  at the start
    is in studio
    love toward Ruben 70
    suspects that Ruben is done with Saskia

test "he reads guilt in her face, and he is wrong"
  in at least 70 of 100 runs:
    first Ruben questions Saskia
      and Saskia evades
    then Ruben learns that Saskia is done with Ruben

test "an honest answer leaves nothing to guess"
  with Saskia's honest at 95
  at most half as often: Ruben learns that Saskia is done with Ruben
