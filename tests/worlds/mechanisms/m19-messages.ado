world "Tell her for me"
  about "He asks a friend of hers to carry a word. The friend refuses, thinks better of it, and carries it after all."
  uses "everyday"
  from Monday 25 June 2007, 9:00 to Monday 25 June 2007, 20:00

place dyke, "the dyke"
  next to ferry

place ferry, "the ferry landing"

place farm, "the farm"
  15 minutes from ferry

person Roelof, he
  proud 30
  on 25 June 9:00 to 18:00: mending nets at dyke, weight 25
  at the start
    is in dyke
    liking toward Geesje 70, guilt toward Geesje 90
    is sure that Roelof insulted Geesje on 24 June 2007

# She is angry with him now, and will not be in a few hours.
person Trijn, she
  loyal 80, kind 70
  at the start
    is in dyke
    is a friend of Geesje
    liking toward Geesje 80
    anger toward Roelof 50

person Geesje, she
  on 25 June 9:00 to 18:00: milking at farm, weight 60
  at the start
    is in farm
    liking toward Roelof 50, liking toward Trijn 70
    is sure that Roelof insulted Geesje on 24 June 2007

notion "A wants something of B"

retelling "without the heart in it"
  "B longs to make up with C" becomes "B wants something of C"
  when A is loyal
  because "{A} does not take {B} at {his B} word"

test "refused, and carried after all"
  in at least 40 of 100 runs:
    first Roelof asks Trijn to tell Geesje that Roelof longs to make up with Geesje
      and Trijn refuses
    then Trijn brings Geesje word from Roelof that Roelof longs to make up with Geesje

test "who is not angry does not refuse"
  with Trijn's anger toward Roelof at 0
  never: Roelof asks Trijn to tell Geesje that P and Trijn refuses

test "no word without somebody to carry it"
  with Trijn absent
  never: Geesje learns that Roelof longs to make up with Geesje before 18:00

test "changed on the way"
  in at least 1 of 100 runs: Trijn brings Geesje word from Roelof that Roelof wants something of Geesje

test "not by itself"
  without retelling "without the heart in it"
  never: Geesje learns that Roelof wants something of Geesje
