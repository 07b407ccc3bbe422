world "Not before all these people"
  about "Bystanders have a life of their own, and what is done before them is done otherwise."
  uses "everyday"
  from Saturday 30 June 2007, 9:00 to Saturday 30 June 2007, 10:00

place square, "the market square"

person Elsbeth, she
  vindictive 85, kind 30, proud 60, calm 40
  at the start
    is in square
    anger toward Pim 21, blame toward Pim 60

person Pim, he
  at the start
    is in square

person Tonke, she
  sociable 80, cheerful 80
  at the start
    is in square
    is a friend of Pim
    liking toward Pim 60, liking toward Aukje 60

person Aukje, she
  sociable 80, cheerful 80
  at the start
    is in square
    liking toward Tonke 70

test "the bystanders talk"
  in at least 70 of 100 runs: Tonke jokes with Aukje or Aukje chats with Tonke

test "a friend in sight holds her back"
  with Tonke absent
  earlier: Elsbeth hurts Pim
