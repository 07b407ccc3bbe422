world "Groups"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00

place hall

people the guild
  thinks that Osk is the heir

people Night watch
  thinks that Osk is the heir

people ring, "the Ring"

people choir, publik

people band and brass

people court
  Osk and Ada
  members Osk, Ada
  at the start
    thinks that Osk is the heir
  knows that Osk is the heir
  thinks that Ada is the hair
  thinks that B is the heir
  thinks that Nobby is the heir
  suspects that Osk is the heir on 5 June 2007

people court

status "A is of the fleet"
people fleet

notion "A is the heir"

person Osk, he
  at the start
    is in hall
    is of the cuort
