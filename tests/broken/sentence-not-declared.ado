# A sentence whose line has a mistake is told once: wherever it is said it would be known.
world "Coats"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00

place hall, "the hall"

status "A wears B coat", taken for C
status "A stands in awe of B", both way
notion "A suspects B of fraud", one D

action hum: "A hums"
  needs A suspects B of fraud

want "in awe"
  A wants to hum by 20
  when A stands in awe of B
   and A thinks that B suspects A of fraud
  because "{A} is in awe"

person Ann, she
  at the start
    is in hall
    wears Ben coat
    stands in awe of Ben
    suspects Ben of fraud

person Ben, he
  at the start
    is in hall
