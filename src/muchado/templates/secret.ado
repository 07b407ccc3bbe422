# Four friends. One of them has a secret that another should not hear.

world "A secret"
  about "She likes the boy whom her friend is with, and has told one person."
  uses "everyday"
  from Saturday 3 June 2006, 9:00 to Saturday 3 June 2006, 18:00

place yard, "the yard"
  next to kitchen

place kitchen, "the kitchen"

person Mina, she
  sociable 60, loyal 60
  at the start
    is in yard
    love toward Tom 70, liking toward Ruth 60, trust toward Ida 80

person Tom, he
  sociable 60
  at the start
    is in yard
    dates Ruth
    love toward Ruth 60, liking toward Mina 40

person Ruth, she
  proud 70, vindictive 60
  at the start
    is in kitchen
    love toward Tom 70, liking toward Mina 60

# Ida knows, and is a friend of both.
person Ida, she
  sociable 90, loyal 30
  at the start
    is in kitchen
    thinks that Mina loves Tom
    liking toward Ruth 70, liking toward Mina 50
