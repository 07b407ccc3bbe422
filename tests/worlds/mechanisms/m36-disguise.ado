world "The red coat"
  about "A window is broken by somebody in somebody else's coat."
  from Monday 4 June 2007, 20:00 to Monday 4 June 2007, 22:00
  whim 0

place yard, "the yard"
  next to shed
  5 minutes from house

place shed, "the shed"

place house, "the house"

trait spiteful

trait fair

status "A wears the coat of B", taken for B

action put on: "A puts on the coat of B"
  afterwards A wears the coat of B

action go out: "A goes out to the yard"
  afterwards A goes to yard

action break: "A breaks the window"

action complain: "A complains of B"

want "a coat that is not his"
  A wants to put on the coat of B by 50
  when A is spiteful
   and A is in shed
   and A's anger toward B is at least 50
   and A does not wear the coat of B
  because "{A} would like {B} to be blamed"

feeling anger toward someone, 0 to 100

want "out"
  A wants to go out to the yard by 40
  when A is spiteful
   and A is in shed
  because "{A} has something to do"

want "the window"
  A wants to break the window by 40
  when A is spiteful
   and A is in yard
   and A did not break the window
  because "{A} is in a rage"

want "who was it"
  A wants to complain of B by 40
  when A is fair
   and A saw that B broke the window
   and A did not complain of B
  because "{A} saw who it was"

person Hugo, he
  spiteful 90
  at the start
    is in shed
    anger toward Lars 80

person Lars, he
  at the start
    is in house

person Lina, she
  fair 90
  at the start
    is in yard

test "the wrong one is blamed"
  in at least 80 of 100 runs:
    first Hugo breaks the window
    then Lina complains of Lars

test "whoever shows his face is blamed himself"
  without want "a coat that is not his"
  in at least 80 of 100 runs: Lina complains of Hugo

test "and nobody else"
  without want "a coat that is not his"
  never: Lina complains of Lars
