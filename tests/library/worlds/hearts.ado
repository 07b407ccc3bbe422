world "Five hearts"
  about "Five people, each with somebody to whom it could be said, if to anybody."
  uses "core/heart"
  from Monday 4 June 2007, 8:00 to Tuesday 5 June 2007, 16:00
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
    is acquainted with Ben
    liking toward Ben 50, closeness toward Ben 40

person Ben, he
  honest 70
  at the start
    is in kitchen
    liking toward Ada 50, closeness toward Ada 40

person Cleo, she
  sociable 80
  at the start
    is in stable
    is acquainted with Dan
    liking toward Dan 45, closeness toward Dan 30

person Dan, he
  proud 85, shy 70
  at the start
    is in stable
    liking toward Cleo 15, closeness toward Cleo 10

person Eve, she
  shy 70
  at the start
    is in loft
    is acquainted with Finn
    liking toward Finn 60, closeness toward Finn 50

person Finn, he
  kind 80
  at the start
    is in loft
    liking toward Eve 50, closeness toward Eve 35

person Gil, he
  at the start
    is in mill
    is acquainted with Hal
    liking toward Hal 50, closeness toward Hal 40

person Hal, he
  cheerful 85, proud 60
  at the start
    is in mill
    liking toward Gil 30, closeness toward Gil 25

person Ines, she
  honest 70
  at the start
    is in chapel
    is acquainted with Jon
    liking toward Jon 40, closeness toward Jon 30
    loneliness 50

person Jon, he
  shy 60
  at the start
    is in chapel
    liking toward Ines 40, closeness toward Ines 30
