# What should hold of these two days, over many runs. `muchado test valentine` plays them.

# ---------------------------------------------------------------- the end of it

test "the break-up"
  in at least 85 of 100 runs: Naruto breaks up with Sakura before Monday 22:00

test "word is sent"
  in at least 60 of 100 runs: Naruto asks someone to tell Ino that P

test "the first one asked refuses"
  given that Naruto asks someone B to tell Ino that P
  in at least 40 of 100 runs: B refuses

# ---------------------------------------------------------------- the corner of the hall

test "Sakura gets even"
  in at least 50 of 100 runs: Sakura hurts Ino after Naruto breaks up with Sakura

test "comfort"
  given that Sakura hurts Ino after Naruto breaks up with Sakura
  in at least 80 of 100 runs: someone comforts Ino within 1 hour after that

test "an account is demanded"
  given that Sakura hurts Ino after Naruto breaks up with Sakura
  in at least 50 of 100 runs: someone confronts Sakura about Ino after that

test "two accounts collide"
  given that someone B confronts Sakura about Ino after Sakura hurts Ino
  in at least 50 of 100 runs: B learns that Naruto broke up with Sakura within 30 minutes after that

test "nothing left to pursue"
  given that
    first Sakura hurts Ino
    then someone B confronts Sakura about Ino
    then B learns that Naruto broke up with Sakura within 30 minutes while B means to take Sakura to task over Ino
  in at least 80 of 100 runs: B no longer means to take Sakura to task over Ino within 1 hour after that

# ---------------------------------------------------------------- the news

test "the news reaches Ino"
  in at least 70 of 100 runs: Ino learns that Naruto broke up with Sakura

test "delivered after all"
  in at least 15 of 100 runs:
    first Naruto asks someone B to tell Ino that P
      and B refuses
    then B brings Ino word from Naruto that P

# ---------------------------------------------------------------- Valentine's Day

test "always in the wrong place"
  in at least 40 of 100 runs:
    first Naruto misses Ino on Tuesday while Naruto means to make up with Ino
    also Ino misses Naruto on Tuesday while Ino means to make up with Naruto

test "they make up"
  in 40 to 90 of 100 runs: Naruto makes up with Ino or Ino makes up with Naruto

test "a present is bought"
  in at least 50 of 100 runs: Naruto buys chocolates on Monday

test "no present before the reunion"
  never: someone gives X to Ino while Naruto is not at peace with Ino

test "the present comes last"
  never:
    first Naruto gives X to Ino
    then Naruto makes up with Ino or Ino makes up with Naruto

test "the whole story"
  in at least 2 of 100 runs:
    first Naruto breaks up with Sakura after Naruto questions Sakura
    then Naruto asks someone B to tell Ino that P
     and B refuses
    then Sakura hurts Ino
    then someone C comforts Ino within 1 hour
    then B confronts Sakura about Ino
    then B learns that Naruto broke up with Sakura within 30 minutes
    then B brings Ino word from Naruto that P
    then Naruto makes up with Ino or Ino makes up with Naruto
    then Naruto gives X to Ino

# ---------------------------------------------------------------- what comes of what

test "no love, no reunion"
  with Naruto's love toward Ino at 0
  in at most 5 of 100 runs: Naruto makes up with Ino or Ino makes up with Naruto

test "who would tell her?"
  with Hinata absent and Kiba absent
  at most half as often: Ino learns that Naruto broke up with Sakura before Tuesday

test "it takes a grudge"
  with Sakura's vindictive at 0
  at most a quarter as often: Sakura hurts Ino before Tuesday

test "nothing keeps them after lessons"
  without Naruto's detention and Ino's club
  earlier: Naruto opens up to Ino or Ino opens up to Naruto on Tuesday

test "news from one who is not trusted"
  with trust between Ino and Hinata at 0
  given that Hinata tells Ino that Naruto broke up with Sakura before Tuesday
  less often: Ino comes to think that Naruto broke up with Sakura within 1 hour after that
