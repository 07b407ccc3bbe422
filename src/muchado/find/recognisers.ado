# Patterns that many stories have. A world in which its sentences are can be searched for each of them by its name:
# muchado find valentine "betrayal". What stands before the colon is the name; there may be several ways to tell it.

# ---------------------------------------------------------------- love

pattern "unrequited love"
  once
  first A meets B while A's love toward B is at least 40
    and while B's love toward A is less than 20

pattern "unrequited love: declared in vain"
  first A declares love to B while B's love toward A is less than 20

pattern "triangle: one loves one who loves another"
  once
  first A meets B while A's love toward B is at least 40
    and while B's love toward A is less than 40
  also B meets C while B's love toward C is at least 40

pattern "triangle: two who love the same"
  once
  first A meets B while A's love toward B is at least 40
  then C meets B while C's love toward B is at least 40

# ---------------------------------------------------------------- trust

pattern "betrayal: of one who trusts"
  first A hurts B while B's trust toward A is at least 60

pattern "betrayal: of a confidence"
  first A confides to B that P
  then B tells C that P

pattern "a promise broken: to carry word"
  first A asks B to tell C that P
    and B agrees
    and B does not bring C word from A that P within 1 day afterwards

pattern "a promise broken: never again"
  first A asks B for a promise
    and B promises
  then B hurts A

# ---------------------------------------------------------------- what one does not know

pattern "irony: told in good faith"
  first A tells B that P while A wrongly believes that P

pattern "irony: comfort from the one who did it"
  first A hurts B
  then A comforts B while B does not believe that A hurt B

pattern "a message that came too late: by mouth"
  first A asks B to tell C that P
    and B agrees
  then C hurts A while C does not believe that P
  then C learns P

pattern "a message that came too late: in writing"
  first A writes to B on X that P
  then B hurts A while B does not believe that P
  then B learns P
