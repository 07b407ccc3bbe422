# What should hold of this voyage, over many runs. `muchado test ship` plays them. That a reconciliation is refused, and what
# that hangs on, stands with the world itself.

# ---------------------------------------------------------------- something begins

test "a hard word"
  in at least 75 of 100 runs: someone complains to someone about a slight before Wednesday

test "somebody has to answer for it"
  in at least 70 of 100 runs: someone lays it at the door of someone

# ---------------------------------------------------------------- not the same each voyage

test "Frode asks to be let in again"
  in 30 to 90 of 100 runs: Frode asks pardon of someone

test "Gunnar will not have it"
  in 15 to 80 of 100 runs: someone asks pardon of Gunnar and Gunnar refuses pardon

test "somebody steps in"
  in at least 40 of 100 runs: someone steps in for someone against someone

test "shown, and then forgiven"
  in 20 to 85 of 100 runs:
    first someone B asks pardon of someone C
      and C asks for proof of it
    then B asks pardon of C
     and C forgives all

# ---------------------------------------------------------------- and it ends

test "said, and done with"
  in at least 70 of 100 runs:
    first someone B complains to someone C about a slight
    then B lets it be good with C

test "pardon is given"
  in at least 60 of 100 runs:
    first someone B asks pardon of someone C
      and C forgives all

test "or it is given up"
  in at least 20 of 100 runs: someone gives up on someone

test "nobody gives up who has not asked"
  never: B gives up on C before B asks pardon of C

test "it is Gunnar, and not Carsten, who lets nothing be gone"
  in at most 35 of 100 runs: someone asks pardon of Carsten and Carsten refuses pardon
