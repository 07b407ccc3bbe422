# Four friends. One of them has a secret that another should not hear.

world "A secret"
  about "He is with one, and in love with another; one friend has guessed it."
  uses "everyday"
  from Saturday 3 June 2006, 9:00 to Saturday 3 June 2006, 18:00

place yard, "the yard"
  next to kitchen

place kitchen, "the kitchen"

# Tom is with Ruth. His heart is elsewhere, and he is not one to say so.
person Tom, he
  sociable 60, impulsive 60
  at the start
    is in yard
    dates Ruth
    love toward Ruth 10, love toward Mina 80, liking toward Mina 70

person Ruth, she
  proud 80, vindictive 80, calm 20
  at the start
    is in kitchen
    love toward Tom 70, liking toward Mina 60, jealousy toward Mina 50
    suspects that Tom loves Mina

person Mina, she
  sociable 60, loyal 60
  at the start
    is in yard
    love toward Tom 60, liking toward Ruth 60, trust toward Ida 80

# Ida is a friend of all three, and talks.
person Ida, she
  sociable 90, loyal 30
  at the start
    is in kitchen
    thinks that Tom loves Mina
    liking toward Ruth 70, liking toward Mina 50
