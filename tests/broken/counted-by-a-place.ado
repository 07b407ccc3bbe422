world "Dice"
  from Monday 4 June 2007, 20:00 to Monday 4 June 2007, 22:00

place inn, "the inn"

status "A owes B N coins"

status "A keeps L well"

action win: "A wins L rounds against B"
  needs B is here

action spread: "A spreads it"
  heard next door
  afterwards everybody hears that Rik keeps inn well

person Rik, he
  at the start
    is in inn
