world "Groups of nobody"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00

place hall

notion "A is the heir"

people guild
  thinks that Osk is the heir

people court, public

people choir

people watch
  doubts that Osk is the heir

want "a song"
  A wants to hum by 20
  when A is of the choir
  because "{A} is of the choir"

action hum: "A hums"

person Osk, he
  at the start
    is in hall
    is of the court
    leads the watch

person Ada, she
  at the start
    is in hall
    is of the watch
    is of the watch
