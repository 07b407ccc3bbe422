world "Five pardons"
  about "Each of five has wronged somebody, and has come this morning to say so."
  uses "core/pardon"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 10:00
  whim 12

place kitchen

place stable
  20 minutes from kitchen

place loft
  20 minutes from kitchen

place mill
  20 minutes from kitchen

place chapel
  20 minutes from kitchen

person Ada, she
  honest 80
  at the start
    is in kitchen
    is estranged from Ben
    liking toward Ben 45, guilt toward Ben 40

person Ben, he
  forgiving 75
  at the start
    is in kitchen
    liking toward Ada 45, blame toward Ada 40

person Cleo, she
  proud 75
  at the start
    is in stable
    is estranged from Dan
    liking toward Dan 40

person Dan, he
  vindictive 80, forgiving 15
  at the start
    is in stable
    liking toward Cleo 10, blame toward Cleo 75, anger toward Cleo 30

person Eve, she
  kind 80
  at the start
    is in loft
    is estranged from Finn
    liking toward Finn 60, guilt toward Finn 60

person Finn, he
  calm 80
  at the start
    is in loft
    liking toward Eve 55, blame toward Eve 60

person Gil, he
  proud 80, honest 30
  at the start
    is in mill
    is estranged from Hal
    liking toward Hal 35

person Hal, he
  proud 70
  at the start
    is in mill
    liking toward Gil 30, blame toward Gil 55, anger toward Gil 20

person Ines, she
  at the start
    is in chapel
    is estranged from Jon
    liking toward Jon 40, guilt toward Jon 20

person Jon, he
  at the start
    is in chapel
    liking toward Ines 30, blame toward Ines 45
