# Four days in the governor's house at Messina. Nothing below says what will happen: only who these people are, what they feel,
# what they take to be so, and where they are due.

world "Much Ado"
  about "The war is over, and the victors are guests at Messina. One brings love, one brings wit, and one a grudge."
  uses "everyday"
  uses "everyday/watch"
  uses "everyday/champions"
  from Thursday 16 July 1598, 15:00 to Sunday 19 July 1598, 15:00
  whim 12
  idle 15 minutes
