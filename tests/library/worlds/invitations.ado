world "Five invitations"
  about "Each of five would like to have somebody along, and not everybody would like to come."
  uses "core/inviting"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 14:00
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
  sociable 80
  at the start
    is in kitchen
    is acquainted with Ben
    liking toward Ben 60
    loneliness 40

person Ben, he
  proud 70, shy 60
  at the start
    is in kitchen
    liking toward Ada 20

person Cleo, she
  sociable 70
  at the start
    is in stable
    is acquainted with Dan
    liking toward Dan 50
    loneliness 40

person Dan, he
  impulsive 80, shy 60
  at the start
    is in stable
    liking toward Cleo 25

person Eve, she
  kind 85
  at the start
    is in loft
    is acquainted with Finn
    liking toward Finn 50
    loneliness 40

person Finn, he
  proud 85
  at the start
    is in loft
    liking toward Eve 5

person Gil, he
  at the start
    is in mill
    is acquainted with Hal
    liking toward Hal 55
    loneliness 50

person Hal, he
  shy 85
  at the start
    is in mill
    liking toward Gil 30

person Ines, she
  sociable 75
  at the start
    is in chapel
    is acquainted with Jon
    liking toward Jon 60
    loneliness 50

person Jon, he
  proud 60
  at the start
    is in chapel
    liking toward Ines 30
    weariness 30
