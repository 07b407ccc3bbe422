# Four days in the governor's house at Messina. Nothing below says what will happen: only who these people are, what they feel,
# what they take to be so, and where they are due.

world "Much Ado"
  about "The war is over, and the victors are guests at Messina. One brings love, one brings wit, and one a grudge."
  uses "core/letters"
  uses "core/pretence"
  uses "romance/champions"
  uses "romance/comfort"
  uses "romance/company"
  uses "romance/confronting"
  uses "romance/gossip"
  uses "romance/reading"
  uses "romance/searching"
  uses "plays/watch"
  from Thursday 16 July 1598, 15:00 to Sunday 19 July 1598, 15:00
  whim 12
  idle 15 minutes
