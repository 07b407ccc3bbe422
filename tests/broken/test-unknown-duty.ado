world "Small"
  from Monday 13 February 2006, 8:00 to Tuesday 14 February 2006, 12:00

place hall

thing flower, "a flower", a gift, in hall

trait proud
feeling love toward someone, -100 to 100
mood sadness
status "A dates B", both ways, public
phrase "A loves B": A's love toward B is at least 50

person Ada, she
  every weekday 9:00 to 10:00: lessons in hall
  at the start
    is in hall

person Ben, he
  at the start
    is in hall

action greet: "A greets B"
  needs B is here
  B may smile, frown

action shove: "A shoves B"
  needs B is here

want "good manners"
  A wants to greet B by 20
  when B is here
  because "{A} is polite"

want "bad manners"
  A wants to shove B by 5
  when B is here
  because "{A} is rude"

test "free"
  without Ada's lesson
  earlier: Ada greets Ben
