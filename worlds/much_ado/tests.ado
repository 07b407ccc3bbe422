# What should hold of these four days, over many runs. `muchado test much_ado` plays them.

# ---------------------------------------------------------------- two scorners

test "he overhears that she loves him"
  in at least 80 of 100 runs: Benedick comes to think that Beatrice loves Benedick

test "she overhears that he loves her"
  in at least 80 of 100 runs: Beatrice comes to think that Benedick loves Beatrice

test "they find each other"
  in at least 60 of 100 runs: Benedick declares love to Beatrice or Beatrice declares love to Benedick

test "love comes of a lie"
  given that someone speaks to someone for Benedick to overhear that Beatrice loves Benedick
  in at least 60 of 100 runs: Benedick comes to think that Beatrice loves Benedick after that

# ---------------------------------------------------------------- a window at night

test "wooed by another"
  in at least 70 of 100 runs: someone woos Hero on behalf of Claudio

test "what he saw"
  in at least 40 of 100 runs: Claudio becomes sure that Hero is false to Claudio after Borachio courts Margaret as Hero

test "it was never so"
  never: Borachio courts Hero

test "before the priest"
  in at least 35 of 100 runs: Claudio denounces Hero

test "not without having seen it"
  never: Claudio denounces Hero before Borachio courts Margaret as Hero

test "if you love me"
  given that Claudio denounces Hero
  in at least 40 of 100 runs: Beatrice asks Benedick to stand up for Hero against Claudio after that

# ---------------------------------------------------------------- the watch

test "out of their own mouth"
  given that Borachio courts Margaret as Hero
  in at least 60 of 100 runs: Seacole learns that Borachio slandered Hero or Oatcake learns that Borachio slandered Hero

test "no time for it"
  given that someone B reports to Leonato that Borachio slandered Hero
  in at least 50 of 100 runs: Leonato puts off

test "the truth comes late"
  given that Claudio denounces Hero
  in at least 50 of 100 runs: Claudio learns that Borachio slandered Hero after that

# ---------------------------------------------------------------- amends

test "sorry for it"
  given that
    first Claudio denounces Hero
    then Claudio learns that Borachio slandered Hero
  in at least 60 of 100 runs: Claudio apologises to Hero after that

test "a father's amends"
  given that
    first Claudio denounces Hero
    then Leonato learns that Borachio slandered Hero
  in at least 40 of 100 runs: Leonato apologises to Hero after that and Hero forgives

test "not sorry before"
  never: Claudio apologises to Hero before Claudio learns that Borachio slandered Hero

test "much ado about nothing"
  in at least 10 of 100 runs:
    first someone woos Hero on behalf of Claudio
    then John sets Borachio on to court Margaret as Hero
    then Borachio courts Margaret as Hero
    then Borachio boasts to Conrade that P
    then someone takes Borachio into custody in gaol
    then someone B reports to Leonato that Borachio slandered Hero
     and Leonato puts off
    then Claudio denounces Hero
    then Claudio learns that Borachio slandered Hero
    then Claudio apologises to Hero
    then Claudio weds Hero before Francis or Hero weds Claudio before Francis
    also Benedick comes to think that Beatrice loves Benedick
    also Beatrice comes to think that Benedick loves Beatrice
    also Benedick weds Beatrice before Francis or Beatrice weds Benedick before Francis

# ---------------------------------------------------------------- what comes of what

test "no staging, no belief"
  without reaction "made for each other" and reaction "made for each other, and for the other's sake"
  at most a quarter as often: Benedick comes to think that Beatrice loves Benedick

test "a spark is needed"
  with love between Beatrice and Benedick at 0
  at most a quarter as often: Benedick declares love to Beatrice or Beatrice declares love to Benedick

test "somebody has to wish them ill"
  with John absent
  at most a tenth as often: Claudio denounces Hero

test "no window, no shame"
  with Margaret absent
  at most a tenth as often: Claudio denounces Hero

test "the watch away"
  with Seacole absent and Oatcake absent
  at most half as often: Claudio learns that Borachio slandered Hero
