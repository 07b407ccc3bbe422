# What should hold of this week, over many runs. `muchado test office` plays them.

# ---------------------------------------------------------------- something begins

test "a hard word early in the week"
  in at least 75 of 100 runs: someone complains to someone about a slight before Wednesday

test "somebody has to answer for it"
  in at least 60 of 100 runs: someone lays it at the door of someone

test "nobody can do without the others"
  in at least 80 of 100 runs: someone B asks a favour of someone C and C agrees

# ---------------------------------------------------------------- not the same each week

test "Dora gets to feel it from Carl"
  in at least 60 of 100 runs: Carl makes fun of Dora

test "Bea and Dora clash"
  in at least 40 of 100 runs: Bea makes fun of Dora or Dora makes fun of Bea or Bea lays it at the door of Dora or Dora lays it at the door of Bea

test "Fritz and Gita clash"
  in 30 to 90 of 100 runs: Fritz lays it at the door of Gita or Fritz makes fun of Gita

test "behind somebody's back"
  in 25 to 85 of 100 runs: someone runs down someone to someone

test "somebody steps in"
  in 40 to 95 of 100 runs: someone steps in for someone B against someone

# ---------------------------------------------------------------- and it ends

test "said, and done with"
  in at least 70 of 100 runs:
    first someone B complains to someone C about a slight
    then B lets it be good with C

test "what was lent comes back"
  in at least 70 of 100 runs:
    first someone B asks someone C for a loan
      and C lends
    then B repays C

test "a favour is returned"
  in at least 70 of 100 runs:
    first someone B asks a favour of someone C
      and C agrees
    then C claims a favour of B
     and B keeps to it

test "or not"
  in 20 to 80 of 100 runs:
    first someone B asks a favour of someone C
      and C agrees
    then C claims a favour of B
     and B wriggles out

test "nothing is claimed before it was given"
  never: someone B claims a favour of someone C before C asks a favour of B

# ---------------------------------------------------------------- what comes of what

test "a quick tongue"
  with Carl's impulsive at 20
  with Carl's kind at 80
  at most half as often: Carl makes fun of Dora
