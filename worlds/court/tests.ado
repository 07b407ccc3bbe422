# What should hold of these four days, over many runs. `muchado test court` plays them. That a rumour is taken back, and what
# that hangs on, stands with the world itself.

# ---------------------------------------------------------------- something begins

test "a word is dropped"
  in at least 85 of 100 runs: someone sets it going with someone that D plays false before Tuesday 12:00

test "it goes round"
  in at least 75 of 100 runs: someone passes on to someone that D plays false

test "nothing goes round that nobody dropped"
  never: someone passes on to someone that D plays false before someone sets it going with someone that D plays false

# ---------------------------------------------------------------- not the same each winter

test "Gaspar begins it, too"
  in 25 to 85 of 100 runs: Gaspar sets it going with someone that D plays false

test "of Berthe, who has said so much of others"
  in 10 to 70 of 100 runs: someone sets it going with someone that Berthe plays false

test "Conrad has them answer for it"
  in 20 to 80 of 100 runs: Conrad calls someone to account over someone

test "Flavia has them answer for it"
  in 20 to 80 of 100 runs: Flavia calls someone to account over someone

test "everybody says so"
  in 20 to 85 of 100 runs: someone calls someone B to account over someone and B has it from others

# ---------------------------------------------------------------- and it ends

test "not everybody swallows it"
  in at least 55 of 100 runs:
    first someone sets it going with someone B that D plays false
      and B stands up for the absent

test "whom it is about is warned"
  in at least 60 of 100 runs:
    first someone sets it going with someone that D plays false
    then someone warns D of someone

test "somebody has to answer for it"
  in at least 70 of 100 runs:
    first someone B sets it going with someone that D plays false
    then someone calls B to account over D

test "taken back, and not heard again"
  in at least 25 of 100 runs:
    first someone calls someone B to account over D and B takes it back
      and nobody passes on to someone that D plays false afterwards

test "nobody answers for what they have not said"
  never: someone calls someone B to account over D before B speaks ill to someone of D

# ---------------------------------------------------------------- what comes of what

test "nobody to stand up for anybody"
  with Conrad absent and Flavia absent
  less often: someone calls Egmont to account over someone
