world "Six slights"
  about "Each of six was made little of yesterday, and is alone this morning with the one who did it."
  uses "core/complaint"
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

place quay
  20 minutes from kitchen

person Ada, she
  honest 80, proud 30
  at the start
    is in kitchen
    liking toward Ben 45, blame toward Ben 40
    thinks that Ben slighted Ada on 3 June 2007

person Ben, he
  honest 75, kind 70, proud 30
  at the start
    is in kitchen
    liking toward Ada 40, guilt toward Ada 30

person Cleo, she
  proud 80, impulsive 70
  at the start
    is in stable
    liking toward Dan 20, blame toward Dan 60, anger toward Dan 30
    thinks that Dan slighted Cleo on 3 June 2007

person Dan, he
  proud 85, honest 30, impulsive 70
  at the start
    is in stable
    liking toward Cleo 10, blame toward Cleo 25

person Eve, she
  kind 75, forgiving 80
  at the start
    is in loft
    liking toward Finn 55, blame toward Finn 30
    thinks that Finn slighted Eve on 3 June 2007

person Finn, he
  sly 75, honest 25
  at the start
    is in loft
    liking toward Eve 30

person Gil, he
  calm 85
  at the start
    is in mill
    liking toward Hal 30, blame toward Hal 50
    thinks that Hal slighted Gil on 3 June 2007

person Hal, he
  at the start
    is in mill
    liking toward Gil 30, guilt toward Gil 15

person Ines, she
  vindictive 80, forgiving 20
  at the start
    is in chapel
    liking toward Jon 20, blame toward Jon 70, anger toward Jon 40
    thinks that Jon slighted Ines on 3 June 2007

person Jon, he
  kind 80, honest 70
  at the start
    is in chapel
    liking toward Ines 60, guilt toward Ines 40

person Kit, he
  at the start
    is in quay
    liking toward Lea 35, blame toward Lea 45
    thinks that Lea slighted Kit on 3 June 2007

person Lea, she
  proud 60, cheerful 80
  at the start
    is in quay
    liking toward Kit 35
