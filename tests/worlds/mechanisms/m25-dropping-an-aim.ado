world "Nothing left to fight about"
  about "She has come for an account of what was taken, and hears that it is not there any more to be had."
  uses "everyday"
  from Wednesday 27 June 2007, 9:00 to Wednesday 27 June 2007, 13:00

place stairs, "the stairs"

person Nel, she
  proud 85, vindictive 85, kind 10, sociable 10
  at the start
    is in stairs
    is sure that Huib broke up with Nel on 26 June 2007
    thinks that Dieuwke is the one who took Huib from Nel
    anger toward Dieuwke 95, blame toward Dieuwke 70

person Dieuwke, she
  at the start
    is in stairs

person Roos, she
  loyal 90, proud 60, sociable 10
  at the start
    is in stairs
    liking toward Dieuwke 80
    suspects that Nel is the one who took Huib from Dieuwke

person Huib, he
  at the start
    is in loft

place loft, "the loft"
  6 minutes from stairs

test "she hears that it is over, and lets it be"
  given that Roos learns that Huib broke up with Nel
  in at least 60 of 100 runs: Roos no longer means to take Nel to task over Dieuwke within 5 minutes after that

test "it is the news that does it"
  without reaction "so that is how it is"
  given that Roos learns that Huib broke up with Nel
  at most a quarter as often: Roos no longer means to take Nel to task over Dieuwke within 5 minutes after that
