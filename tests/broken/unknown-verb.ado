world "Small"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place hall

person Ada, she
  at the start
    is in hall

person Ben, he
  at the start
    is in hall

action sproing at: "A sproings at B"
  needs B is here
  told as "{A} sproings at {B} and walks on."

want "high spirits"
  A wants to sproing at B by 20
  when B is here
  because "{A} is in the mood"
