world "Small"
  uses "everydya"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place hall

person Ada, she
  shy 60
  at the start
    is in hall
    liking toward Ben 50

person Ben, he
  at the start
    is in the hall

want "manners"
  A wants to greet B by 20
  when A is fond of B
  because "{A} is polite"
